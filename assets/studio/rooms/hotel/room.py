"""The hotel: everything its map is made of. What breaks is two frames, whole and broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from assets.studio.rooms.hotel import bedroom, corridor, doors, far, lobby, near, people, stairs
from assets.studio.rooms.hotel import bedroom_things as small
from assets.studio.rooms.hotel import lobby_things as hall
from assets.studio.rooms.hotel.tiles import BLOCKS
from assets.studio.rooms.hotel.vista import passage, stranger
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.tileset import Set

STATES = 1000  # ms a state would stay, in a tile that is meant to have its `state` set


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    return {**_still(), **_states(), **_moving(), **_people(), **_outside(), **_near()}


def _still() -> dict[str, Set]:
    still = {
        "revolving-door": lobby.revolving_door(), "lobby-window": lobby.lobby_window(),
        "desk": lobby.desk(), "key-rack": lobby.key_rack(), "rates": lobby.rates(),
        "sofa": hall.sofa(), "booth": hall.booth(), "clock": hall.clock(),
        "luggage": hall.trolley(), "flight": stairs.flight(), "landing": stairs.landing(),
        "stained-glass": stairs.stained_glass(), "newel-lamp": stairs.newel_lamp(),
        "radiator": stairs.radiator(), "passage": passage(), "cupboard": corridor.cupboard(),
        "hamper": corridor.hamper(), "extinguisher": corridor.extinguisher(),
        "shoes": corridor.left_at_door(), "card": corridor.card(), "pier": corridor.pier(),
        "exit-sign": corridor.exit_sign(1), "bed": bedroom.bed(),
        "blind-window": bedroom.blind_window(), "escape-window": bedroom.escape_window(),
        "rug": bedroom.rug(), "sink": small.sink(), "tray": small.tray(),
        "bullet-holes": small.bullet_holes(), "chair": small.chair(),
        "threshold": corridor.threshold(),
    }  # fmt: skip
    return {name: Set((piece,)) for name, piece in still.items()}


def _pair(*frames: Piece) -> Set:
    return Set(frames, (STATES,) * len(frames))


def _states() -> dict[str, Set]:
    pairs = {
        "banker-lamp": lobby.banker_lamp, "smokes": hall.smokes, "palm": hall.palm,
        "ashtray": hall.ashtray, "painting": stairs.painting,
        "umbrellas": stairs.umbrella_stand, "wall-lamp": corridor.wall_lamp,
        "ice-machine": corridor.ice_machine, "cart": corridor.cart, "picture": corridor.picture,
        "console": corridor.console, "wardrobe": bedroom.wardrobe, "suitcase": small.suitcase,
        "night-table": small.night_table,
    }  # fmt: skip
    listed = {name: _pair(paint(), paint(broken=True)) for name, paint in pairs.items()}
    for number in ("1O1", "3O1", "3O2", "3O4"):
        name = f"door-{number.replace('O', '0')}"
        listed[name] = _pair(*(doors.door(number, state) for state in range(4)))
    listed["lift"] = _pair(*(hall.lift(state) for state in range(3)))
    listed["set"] = _pair(small.television(0), small.television(0, broken=True))
    return listed


def _run(paint: Callable[[int], Piece], steps: Iterable[int], durations: tuple[int, ...]) -> Set:
    return Set(tuple(paint(step) for step in steps), durations)


def _moving() -> dict[str, Set]:
    return {
        "wings": _run(lobby.wings, range(6), (1500, 260, 190, 170, 210, 300)),
        "receiver": _run(hall.receiver, range(6), (170,) * 6),
        "dial": _run(hall.dial, (0, 1, 2, 3, 2, 1), (2600, 900, 1700, 120, 1900, 900)),
        "fan": _run(hall.fan, range(3), (90,) * 3),
        "chandelier": _run(stairs.chandelier, range(4), (700, 400, 600, 300)),
        "stranger": _run(stranger, (0, 1, 2, 1, 3), (2200, 500, 1500, 500, 5200)),
        "handle": _run(doors.handle, (0, 1, 2, 1, 2, 3), (3400, 110, 240, 130, 300, 110)),
        "feet": _run(doors.light_below, (0, 1, 2, 1), (3000, 700, 2400, 700)),
        "exit-flicker": _run(corridor.exit_sign, (1, 0, 1, 0), (2700, 70, 130, 60)),
        "blind": _run(bedroom.blind, (2, 0, 2, 1, 0), (1900, 500, 120, 90, 420)),
        "curtain": _run(bedroom.curtain, range(4), (420, 300, 380, 300)),
        "rain": _run(bedroom.rain, range(8), (80,) * 8),
        "television": _run(small.television, range(8), (120,) * 8),
        "drop": _run(small.drop, range(5), (600, 260, 60, 60, 700)),
        "dust": _run(small.dust, range(4), (140,) * 4),
    }


def _people() -> dict[str, Set]:
    return {
        "clerk": _run(people.clerk, (0, 1, 2, 1, 0, 3), (700, 300, 700, 300, 900, 1300)),
        "lookout": _run(people.lookout, (0, 1, 2, 3, 1), (3100, 120, 700, 1100, 120)),
        "maid": _run(people.maid, (0, 1, 0, 2), (1200, 600, 1500, 130)),
        "lodger": _run(people.lodger, (0, 1, 2, 1, 3), (900, 300, 900, 300, 120)),
        "cat": _run(people.cat, range(4), (800, 240, 700, 240)),
    }


def _outside() -> dict[str, Set]:
    return {
        "sky": Set((far.sky(),)),
        "roofs": Set((far.roofs(3),)),
        "roofs-2": Set((far.roofs(8),)),
        "shops": Set((far.shops(),)),
        "street-lamp": Set((far.street_lamp(),)),
        "cab": _run(far.cab, range(12), (90,) * 11 + (3700,)),
        "walker": _run(far.walker, range(14), (150,) * 13 + (6100,)),
        "neon-hotel": _run(far.hotel, (1, 0, 1, 0), (1700, 90, 240, 70)),
        "neon-bar": _run(far.bar, (3, 0, 1, 2), (1300, 300, 420, 420)),
        "neon-eat": _run(far.eat, (1, 0), (1100, 420)),
        "track": Set((far.track(),)),
        "train": _run(far.train, range(20), (80,) * 19 + (4700,)),
        "fire-escape": Set((far.fire_escape(),)),
        "blade-shade": Set((far.blade_shade(),)),
        "pool-warm": Set((far.pool("e8b870", 0.22),)),
        "pool-red": Set((far.pool("d84820", 0.16),)),
    }


def _near() -> dict[str, Set]:
    return {
        "near-banister": Set((near.banister(),)),
        "near-palm": Set((near.palm(),)),
        "near-curtain": Set((near.curtain(),)),
        "near-jamb": Set((near.jamb(),)),
        "near-column": Set((near.column(),)),
        "near-lamp": Set((near.floor_lamp(),)),
    }


ROOM = Room("hotel", BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
