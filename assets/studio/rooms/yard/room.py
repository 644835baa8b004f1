"""The rail yard: everything its map is made of."""

from pathlib import Path

from assets.studio.rooms.piece import Piece
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.tileset import Set
from assets.studio.rooms.yard import far, fire, life, lineside, near, things, wagons
from assets.studio.rooms.yard.tiles import BLOCKS
from assets.studio.rooms.yard.wreck import wreck

STATES = (1000, 1000)  # whole and broken, or the ways of a switch: a map shows one by its state


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    still = _far() | _wagons() | _lineside() | _things() | _near()
    first = {name: Set((piece,)) for name, piece in still.items()} | _states() | _moving()
    return first | {"wreck": Set((wreck(),))}


def _far() -> dict[str, Piece]:
    return {
        "sky": far.sky(),
        "sun": far.sun(),
        "sun-glow": far.sun_glow(),
        "skyline": far.skyline(2),
        "skyline-2": far.skyline(7),
        "elevators": far.elevators(),
        "chimneys": far.chimneys(),
        "haze": far.haze(),
        "ground-mist": far.ground_mist(),
        "wagon-row": far.wagon_row(),
        "wires": far.wires(),
        "wreck-glow": fire.wreck_glow(),
        "signal-bridge": lineside.signal_bridge(),
        "coal-stage": lineside.coal_stage(),
        "yard-crane": lineside.yard_crane(),
    }


def _wagons() -> dict[str, Piece]:
    return {
        "boxcar": wagons.boxcar("oxide", "PRAIRIE", "40218"),
        "open-boxcar": wagons.boxcar("egg yellow", "EGGS", "771", opened=True),
        "tank-wagon": wagons.tank_wagon(),
        "hopper": wagons.hopper(),
        "wheelset": wagons.wheelset(),
    }


def _lineside() -> dict[str, Piece]:
    return {
        "signal-clear": lineside.signal(0),
        "signal-stop": lineside.signal(2),
        "mast": lineside.mast(),
        "telegraph-pole": lineside.telegraph_pole(),
        "hut": lineside.hut(),
        "water-crane": lineside.water_crane(),
        "buffer-stop": lineside.buffer_stop(),
        "sign": lineside.sign(),
    }


def _things() -> dict[str, Piece]:
    return {
        "sleepers": things.sleepers(),
        "puddle": things.puddle(),
        "weeds": things.weeds(),
        "tyres": things.tyres(),
        "handcar": things.handcar(),
        "suitcase": things.suitcase(),
        "debris": things.debris(),
        "bedding": things.bedding(),
    }


def _near() -> dict[str, Piece]:
    return {
        "near-signal": near.signal_post(),
        "near-wagon": near.wagon_corner(),
        "near-weeds": near.weeds(),
        "near-wires": near.wires(),
        "near-fence": near.fence(),
        "near-drum": near.drum(),
    }


def _states() -> dict[str, Set]:
    pairs = {
        "drum": things.drum, "crate": things.crate, "cabinet": things.cabinet,
        "fence": things.fence,
    }  # fmt: skip
    listed = {name: Set((paint(False), paint(True)), STATES) for name, paint in pairs.items()}
    listed["switch-stand"] = Set(tuple(lineside.switch_stand(turn) for turn in (0, 1)), STATES)
    return listed


def _moving() -> dict[str, Set]:
    swing = tuple(life.tramp(s) for s in (0.0, 0.35, 1.0, 0.55))
    wink = tuple(lineside.crossing_signal(lit) for lit in (0, 1))
    return {
        "fire-drum": Set(tuple(fire.fire_drum(i, 6) for i in range(6)), (90,) * 6),
        "flames": Set(tuple(fire.flames(i, 8) for i in range(8)), (80,) * 8),
        "small-flames": Set(tuple(fire.small_flames(i, 6) for i in range(6)), (90,) * 6),
        "smoke": Set(tuple(fire.smoke(i, 8) for i in range(8)), (150,) * 8),
        "pipe-smoke": Set(tuple(fire.pipe_smoke(i, 8) for i in range(8)), (140,) * 8),
        "steam": Set(tuple(fire.steam(i, 8) for i in range(8)), (120,) * 8),
        "crossing-signal": Set(wink, (560, 560)),
        "blinker": Set((lineside.signal(1), lineside.signal(None)), (700, 500)),
        "tramp": Set(swing, (420, 180, 420, 180)),
        "rat": Set(tuple(life.rat(i) for i in (0, 1, 0, 1, 2)), (110, 110, 110, 110, 1700)),
        "pigeon": Set(tuple(life.pigeon(i) for i in (0, 1, 0, 1)), (1300, 140, 160, 140)),
    }


ROOM = Room("yard", BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
