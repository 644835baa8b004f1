"""Blows that several kinds share."""

from game.sim.moves import Move, Strike, Window


def small_blows(reach: int = 32, low: int = 30) -> tuple[Move, Move]:
    """Return the punch that every small man knows, and the dig for who stays low."""
    punch = Strike(reach, 7)
    dig = Strike(low, 7, height="mid", stun=14, knock=8)
    return (
        Move("punch", 34, 3, 22, strike=punch, lead=512, armour=Window(26, 37)),
        Move("dig", 32, 3, 24, strike=dig, lead=512, armour=Window(24, 35)),
    )


def heavy(reach: int, damage: int) -> Strike:
    """Return a blow that fells, and of which a guard takes only half."""
    return Strike(reach, damage, height="mid", effect="down", stop=9, guard="half")
