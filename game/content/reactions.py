"""What bodies do when they are struck: moves that every kind on foot has."""

from game.sim.moves import Move, Strike, Thrust, Window


def table(*moves: Move) -> dict[str, Move]:
    """Return a kind's table of moves by name, in their order."""
    return {move.name: move for move in moves}


def foe_reactions() -> tuple[Move, ...]:
    """Return the moves of a foe on foot that nobody chooses."""
    return (
        Move("stand", free=True),
        Move("hurt", rest=12, helpless=True),
        Move("dizzy", rest=36, helpless=True),
        Move("air", rest=16, flies=True, fallen=True, helpless=True),
        Move("thrown", rest=24, flies=True, fallen=True, immune=True),
        Move("down", rest=45, fallen=True, immune=True, helpless=True),
        Move("rise", rest=14, fallen=True, immune=True),
        Move("dead", fallen=True, immune=True),
        Move("gripped", immune=True, helpless=True),
    )


def boss_reactions() -> tuple[Move, ...]:
    """Return the same for a boss, whom nobody can hold or throw."""
    return tuple(move for move in foe_reactions() if move.name not in ("thrown", "gripped"))


def lean_and_riposte(reach: int = 40) -> tuple[Move, Move]:
    """Return how a small man answers the third obvious blow in a row; a boss has no need to."""
    blow = Strike(reach, 8, height="mid", stun=16, knock=10)
    return (
        Move("lean", rest=14, thrusts=(Thrust(1, 8, -640),)),
        Move("riposte", 16, 3, 20, strike=blow, lead=768, armour=Window(8, 19)),
    )
