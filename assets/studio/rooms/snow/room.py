"""The birch wood: everything its map is made of."""

from pathlib import Path

from assets.studio.rooms.piece import Piece
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.snow import air, house, life, things, trees
from assets.studio.rooms.snow.tiles import BLOCKS
from assets.studio.rooms.tileset import Set

STATES = (1000, 1000)  # whole and broken: a map shows one of them by its state


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    still = _far() | _trees() | _built() | _things() | _near()
    return {name: Set((piece,)) for name, piece in still.items()} | _breakable() | _moving()


def _far() -> dict[str, Piece]:
    return {
        "sky": air.sky(),
        "far-wood": air.far_wood(),
        "wood": air.wood(),
        "village": air.village(),
        "church": air.church(),
        "snow-mist": air.snow_mist(),
        "lamp-glow": air.lamp_glow(),
        "wing": house.wing(),
        "boiler-house": house.boiler_house(),
        "izba": house.izba(),
    }


def _trees() -> dict[str, Piece]:
    return {
        "birch": trees.birch(16, ((26, 26, 1), (44, 20, -1), (12, 18, -1)), 0.03, 4),
        "birch-2": trees.birch(11, ((20, 22, -1), (38, 24, 1)), -0.06, 7),
        "birch-3": trees.birch(20, ((34, 30, -1), (16, 24, 1), (56, 16, 1)), 0.01, 12),
        "thin-birch": trees.thin_birch(6, 0.05, 3),
        "thin-birch-2": trees.thin_birch(5, -0.07, 8),
        "thin-birch-3": trees.thin_birch(7, 0.01, 15),
        "fallen-birch": trees.fallen_birch(),
        "fir": trees.fir(64, 104, 3),
        "small-fir": trees.fir(40, 58, 8),
        "coat-tree": trees.coat_tree(),
    }


def _built() -> dict[str, Piece]:
    return {
        "window": house.window(),
        "back-door": house.back_door(),
        "wall-end": house.wall_end(),
        "wall-sign": house.wall_sign(),
    }


def _things() -> dict[str, Piece]:
    return {
        "lamp-post": things.lamp_post(),
        "shrine": things.shrine(),
        "sledge": things.sledge(),
        "ice-hole": things.ice_hole(),
        "footbridge": things.footbridge(),
        "lorry": things.lorry(),
        "stump": things.stump(),
        "boots": things.boots(),
        "well": things.well(),
    }


def _near() -> dict[str, Piece]:
    return {
        "near-trunk": trees.near_trunk(17, 0.06, 5),
        "near-trunk-2": trees.near_trunk(11, -0.1, 9),
        "near-branch": trees.near_branch(),
        "near-fir": trees.near_fir(),
        "near-drift": trees.near_drift(),
    }


def _breakable() -> dict[str, Set]:
    pairs = {
        "woodpile": things.woodpile, "fence": things.fence, "snowman": things.snowman,
        "barrel": things.barrel, "bench": things.bench,
    }  # fmt: skip
    return {name: Set((paint(False), paint(True)), STATES) for name, paint in pairs.items()}


def _moving() -> dict[str, Set]:
    crow = tuple(life.crow(look) for look in (0, 1, 0, 1, 0, 2))
    puff = tuple(life.breath(step) for step in (0, 1, 2, 3, 4, 5))
    return {
        "crow": Set(crow, (1400, 160, 120, 160, 900, 700)),
        "flying-crow": Set(tuple(life.flying_crow(i) for i in range(4)), (110, 80, 110, 80)),
        "washing": Set(tuple(life.washing(i) for i in range(4)), (600, 400, 600, 400)),
        "candle": Set(tuple(life.candle(i) for i in range(4)), (170, 120, 210, 140)),
        "smoke": Set(tuple(life.smoke(i, 8) for i in range(8)), (140,) * 8),
        "steam": Set(tuple(life.steam(i, 8) for i in range(8)), (120,) * 8),
        "breath": Set(puff, (140, 140, 160, 180, 200, 1800)),
        "snow-far": Set(tuple(life.snowfall("far", i, 11) for i in range(11)), (140,) * 11),
        "snow-middle": Set(tuple(life.snowfall("middle", i, 16) for i in range(16)), (70,) * 16),
        "snow-near": Set(tuple(life.snowfall("near", i, 22) for i in range(22)), (45,) * 22),
    }


ROOM = Room("snow", BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
