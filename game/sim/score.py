"""Score: hits times variety times chain; and the rank at the end."""

from game.sim.pilot import Pilot

CHAIN_SPAN = 90  # ticks within which the next blow goes on with the chain
RANKS = ((9000, "S"), (7500, "A"), (6000, "B"), (4000, "C"))


def add_points(pilot: Pilot, tick: int, name: str, damage: int) -> None:
    """Count a blow: ten points an energy, times variety of the last four, times chain."""
    pilot.chain = pilot.chain + 1 if tick - pilot.chain_tick <= CHAIN_SPAN else 1
    pilot.chain_tick = tick
    pilot.best_chain = max(pilot.best_chain, pilot.chain)
    pilot.blows = (*pilot.blows[-3:], name)
    variety = len(dict.fromkeys(pilot.blows))
    pilot.score += damage * 10 * variety * (4 + min(pilot.chain, 12)) // 8


def rank(pilot: Pilot, ticks: int, par: int, continues: int) -> str:
    """Return S, A, B, C or D: energy lost, ticks against par, parries, continues."""
    merit = (
        10_000 - pilot.taken * 20 - max(0, ticks - par) // 4 + pilot.parries * 10 - continues * 2500
    )
    for least, letter in RANKS:
        if merit >= least:
            return letter
    return "D"
