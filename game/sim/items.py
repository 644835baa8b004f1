"""What lies about or is found: what each gives, or does when it is thrown."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World


class Item(NamedTuple):
    """A sort of thing to pick up."""

    gives: str  # energy, points, rounds, token, or hand: it is carried, and thrown
    damage: int = 12  # thrown
    dizzy: int = 0  # ticks for which it dazes whom it meets thrown, instead of felling him


CARRIED = Item("hand")  # whatever is not named here
ITEMS = {
    "tea": Item("energy"),
    "pie": Item("energy"),
    "medal": Item("points"),
    "rounds": Item("rounds"),
    "token": Item("token"),
    "snowball": Item("hand", 6, 40),
    "leg": Item("hand", 14),
    "boulder": Item("hand", 16),
    "syringe": Item("hand", 10),
    "tray": Item("hand", 10),
    "knife": Item("hand", 14),
}


def item_of(name: str) -> Item:
    """Return what a thing of this name is."""
    return ITEMS.get(name, CARRIED)


def take(world: "World", player: "Actor", name: str, amount: int) -> bool:
    """Take a thing if it helps, or if a hand is free; tell whether it was taken."""
    pilot = player.pilot
    if pilot is None or not player.move.free:
        return False
    gives = item_of(name).gives
    if gives == "energy":
        if player.energy >= player.most:
            return False
        player.energy = min(player.most, player.energy + amount)
    elif gives == "points":
        pilot.score += amount
    elif gives == "token":
        world.stage.tokens += 1
        pilot.score += amount
    elif gives == "rounds":
        return _load(player, amount)
    elif pilot.item:
        return False
    else:
        pilot.item = name
    return True


def _load(player: "Actor", amount: int) -> bool:
    """Put rounds into the firearm that is carried; a full one takes none."""
    pilot = player.pilot
    for firearm in player.kind.arms:
        if pilot and firearm.name == pilot.weapon and pilot.rounds < firearm.rounds:
            pilot.rounds = min(firearm.rounds, pilot.rounds + amount)
            return True
    return False
