"""Everyone who is seen, and what each must be able to do: sheet -> moves.

A sheet of this table has the tags of its moves, as `game.view.poses` looks for them: MOVE:start,
MOVE:active and MOVE:recovery for a blow, one of its own name for the rest. The moves and their
heights, tells and answers are those of the kinds in `game.content` and of the campaign's plan.
"""

from collections.abc import Iterator
from dataclasses import dataclass

PHASES = ("start", "active", "recovery")


@dataclass(frozen=True)
class Part:
    """`states` are tags of their own name; `blows` have three phases."""

    states: str
    blows: str = ""

    def tags(self) -> Iterator[str]:
        """Give every tag that the sheet must have."""
        yield from self.states.split()
        for blow in self.blows.split():
            yield from (f"{blow}:{phase}" for phase in PHASES)


_FELLED = "hurt hurt_mid air down dead rise"
_FOE = f"idle walk taunt lean dizzy gripped thrown {_FELLED}"
_BOSS = f"idle walk taunt roar shrug dizzy {_FELLED}"
_BYSTANDER = "idle walk talk cower flee hurt down rise dead"
_HERO = (
    f"idle walk back duck guard parry block sway hold carry carry_walk caught win {_FELLED} seized"
)
_LEG = "carry_leg carry_leg_walk throwback_leg:start"
_GUNS = "draw draw_magnum dry"
_HERO_BLOWS = "jab cross hook headbutt uppercut elbow counter pummel butt throw throwback heat"

ROSTER: dict[str, Part] = {
    # players
    "danko": Part(f"{_HERO} carry_coal carry_coal_walk throwback_coal:start", _HERO_BLOWS),
    "danko_coat": Part(f"{_HERO} wade", _HERO_BLOWS),
    "danko_suit": Part(
        f"{_HERO} {_LEG} {_GUNS} teeter slide", f"{_HERO_BLOWS} fire fire_magnum heat_door"
    ),
    "yuri": Part(f"{_HERO} wade", _HERO_BLOWS),
    "ridzik": Part(f"{_HERO} {_LEG} {_GUNS} teeter slide", f"{_HERO_BLOWS} fire fire_magnum"),
    # the baths and the snow
    "bather": Part(_FOE, "punch second dig riposte"),
    "bather2": Part(_FOE, "punch second dig riposte"),
    "bather3": Part(_FOE, "punch second dig riposte"),
    "bruiser": Part(_FOE, "haymaker riposte"),
    "charger": Part(_FOE, "rush punch riposte"),
    "thrower": Part(_FOE, "toss punch riposte"),
    "thrower_snow": Part(_FOE, "toss punch dig riposte"),
    "boxer": Part(f"{_FOE} guard block", "snap riposte"),
    "grappler": Part(f"{_FOE} hold", "seize pummel riposte"),
    "carrier": Part(f"{_BOSS} furnace", "shovel backhand coals iron"),
    "giant": Part(
        f"{_BOSS} hold wade uproot", "boulder seize hold backhand rush slam slam_wild birch"
    ),
    # Chicago
    "knifeman": Part(f"{_FOE} ready_high ready_low", "stab gut riposte"),
    "gunman": Part(f"{_FOE} reload cover", "shoot punch dig"),
    "boarder": Part(f"{_FOE} teeter", "lash punch riposte"),
    "doorman": Part(f"{_FOE} emerge slammed", "punch dig toss riposte"),
    "pegleg": Part(f"{_FOE} hop", "club jab riposte"),
    "orderly": Part(f"{_FOE} push", "punch shove riposte"),
    "nurse": Part(f"{_FOE} disguised disguised_walk reveal", "stab toss"),
    # bosses of Chicago
    "assassin": Part(f"{_BOSS} disguised reveal change reload", "stab slash toss shoot kick"),
    "hitman": Part(f"{_BOSS} cover reload call", "shoot salvo again punch backhand"),
    "hitman2": Part(f"{_BOSS} cover call", "stab gut rush toss toss_two"),
    "viktor": Part(f"{_BOSS} crawl reload cover", "shoot sleeve punch second backhand stab"),
    "viktor_torn": Part(
        f"{_BOSS} crawl reload cover feint aside",
        "shoot last late sleeve punch second backhand stab",
    ),
    "brakeman": Part(_FOE, "wrench punch riposte"),
    # those who must not come to harm
    "nurse_real": Part(_BYSTANDER),
    "nurse_real2": Part(_BYSTANDER),
    "doctor": Part(_BYSTANDER),
    "doctor2": Part(_BYSTANDER),
    "patient": Part(_BYSTANDER),
    "patient2": Part(_BYSTANDER),
    "guest": Part(_BYSTANDER),
    "guest2": Part(_BYSTANDER),
    "guest3": Part(_BYSTANDER),
}
