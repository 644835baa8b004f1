"""The hospital: everything its map is made of. What breaks is two frames, whole and broken."""

from __future__ import annotations

from pathlib import Path

from assets.studio.rooms.hospital import air, doors, near, people, reception, theatre, ward
from assets.studio.rooms.hospital import fittings as fit
from assets.studio.rooms.hospital.tiles import BLOCKS
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.tileset import Set

STATES = 1000  # ms a state would stay, in a tile that is meant to have its `state` set
BREATH = (900, 300, 700, 300)


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    return {**_doors(), **_still(), **_breakable(), **_moving(), **_people(), **_near(), **_air()}


def _states(*frames: Piece) -> Set:
    return Set(frames, (STATES,) * len(frames))


def _doors() -> dict[str, Set]:
    passing = tuple(doors.wired_doors(i) for i in range(6))
    turning = tuple(doors.crash_doors(turn) for turn in range(4))
    return {
        "wired-doors": Set(passing, (3400, 260, 260, 260, 260, 2100)),
        "crash-doors": Set(turning, (380, 110, 170, 130)),
        "theatre-doors": Set((doors.theatre_doors(),)),
        "lift": _states(*(doors.lift(state) for state in range(4))),
        "pier": Set((doors.pier(),)),
        "floor-lamps": Set(
            tuple(doors.floor_lamps(i) for i in (4, 3, 2, 3)), (2600, 900, 3100, 900)
        ),
    }


def _still() -> dict[str, Set]:
    still = {
        "window": doors.night_window(), "partition": doors.partition(),
        "counter": reception.counter(),
        "pigeonholes": reception.pigeonholes(), "blood-fridge": reception.blood_fridge(),
        "chairs": reception.chairs(), "mop-bucket": reception.mop_bucket(),
        "tube": fit.tube(), "tube-dead": fit.tube(lit=False),
        "notice-board": fit.notice_board(), "extinguisher": fit.extinguisher(),
        "radiator": fit.radiator(), "sink": fit.sink(), "screen": fit.curtain_screen(),
        "empty-bed": ward.empty_bed(), "bedside": ward.locker(),
        "wheelchair": ward.wheelchair(), "cylinders": theatre.cylinders(),
        "scrub-trough": theatre.scrub_trough(), "exit-sign": fit.exit_sign(),
        "sign-ward": fit.hanging_sign("WARD 7 >"), "sign-lifts": fit.hanging_sign("LIFTS >"),
        "sign-surgery": fit.hanging_sign("SURGERY >"), "plate-blood": fit.plate("BLOOD BANK"),
        "plate-quiet": fit.plate("QUIET"), "plate-staff": fit.plate("STAFF ONLY"),
    }  # fmt: skip
    return {name: Set((piece,)) for name, piece in still.items()}


def _breakable() -> dict[str, Set]:
    pairs = {
        "window-glass": doors.window_glass, "partition-glass": doors.partition_glass,
        "desk-lamp": reception.desk_lamp, "great-lamp": theatre.great_lamp,
        "drinks-machine": reception.drinks_machine, "plant": reception.plant,
        "wet-floor": reception.wet_floor_sign, "hose": fit.hose, "trolley": ward.trolley,
        "instruments": theatre.instruments, "light-box": theatre.light_box,
        "cabinet": theatre.cabinet,
    }  # fmt: skip
    listed = {name: _states(paint(), paint(broken=True)) for name, paint in pairs.items()}
    listed["curtain"] = _states(ward.curtain(), ward.curtain(torn=True))
    listed["wired-panes"] = _states(doors.wired_doors(0), doors.wired_doors(0, broken=True))
    listed["drip-stand"] = _states(ward.drip(0), ward.drip(0, broken=True))
    listed["bed-lamp"] = _states(fit.bed_lamp(), fit.bed_lamp(broken=True))
    return listed


def _moving() -> dict[str, Set]:
    return {
        "drip": Set(tuple(ward.drip(i) for i in range(4)), (700, 160, 120, 120)),
        "monitor": Set(tuple(ward.monitor(i) for i in range(6)), (150,) * 6),
        "monitor-flat": Set(tuple(ward.monitor(i, flat=True) for i in range(6)), (150,) * 6),
        "clock": Set(tuple(fit.clock(m) for m in (47, 46, 48, 47)), (5200, 80, 80, 900)),
        "payphone": Set(tuple(reception.payphone(i) for i in range(4)), (260, 170, 260, 170)),
        "gas-machine": Set(tuple(theatre.gas_machine(i) for i in range(4)), (500, 340, 600, 340)),
        "table": Set(tuple(theatre.table(i) for i in range(4)), BREATH),
        "gallery": Set(tuple(theatre.gallery(i) for i in (9, 1, 9, 2, 9, 3)), (1900, 800) * 3),
        "in-use": Set(tuple(theatre.red_lamp(lit=on) for on in (True, False)), (900, 300)),
        "drop": Set(tuple(fit.drip_drop(i) for i in range(5)), (500, 300, 70, 70, 600)),
        "exit-flicker": Set(
            tuple(fit.exit_sign(lit=on) for on in (True, False, True, False)),
            (2400, 70, 130, 60),
        ),
    }


def _people() -> dict[str, Set]:
    return {
        "night-nurse": Set(
            tuple(people.night_nurse(i) for i in (0, 1, 0, 1, 3)), (260, 220, 260, 220, 1500)
        ),
        "surgeon": Set(tuple(people.surgeon(i) for i in range(4)), (1800, 400, 1100, 400)),
        "assistant": Set(tuple(people.assistant(i) for i in (0, 2)), (1700, 500)),
        "sleeper": Set(tuple(people.sleeper(i) for i in (0, 2)), (1300, 1100)),
        "sick-bed": Set(tuple(ward.sick_bed(i) for i in range(4)), BREATH),
        "traction-bed": Set(tuple(ward.traction_bed(i) for i in range(4)), (600, 500, 900, 500)),
        "small-nurse": Set(tuple(people.small_nurse(i) for i in range(4)), (220,) * 4),
    }


def _near() -> dict[str, Set]:
    return {
        "near-drip": Set((near.drip_stand(),)),
        "near-curtain": Set((near.curtain_edge(),)),
        "near-jamb": Set((near.door_frame(),)),
        "near-column": Set((near.column(),)),
        "near-stretcher": Set((near.trolley_rail(),)),
        "near-pipes": Set((near.pipes(),)),
    }


def _air() -> dict[str, Set]:
    rain = tuple(air.rain_on_glass(i, 14) for i in range(14))
    return {
        "sky": Set((air.sky(),)),
        "towers": Set((air.towers(3),)),
        "towers-2": Set((air.towers(8),)),
        "rain": Set(rain, (90,) * 14),
        "cone-white": Set((air.cone("c4d8cc", 0.13),)),
        "cone-warm": Set((air.cone("e8c080", 0.16),)),
        "cone-lamp": Set((air.cone("fff0c8", 0.32, 150),)),
        "gloom": Set((air.gloom(),)),
        "back-haze": Set((air.back_haze(),)),
    }


ROOM = Room("hospital", BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
