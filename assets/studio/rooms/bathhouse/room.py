"""The bathhouse: everything its map is made of."""

from pathlib import Path

from assets.studio.rooms.bathhouse import air, fire, pipes, things, walls
from assets.studio.rooms.bathhouse import architecture as built
from assets.studio.rooms.bathhouse import people as men
from assets.studio.rooms.bathhouse.tiles import BLOCKS
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.tileset import Set


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    return {**_architecture(), **_fittings(), **_people(), **_air()}


def _architecture() -> dict[str, Set]:
    doors = tuple(fire.furnace_door(state) for state in ("shut", "ajar", "wide"))
    return {
        "column": Set((built.column(),)),
        "arch": Set((built.arch(),)),
        "globe": Set((built.globe(),)),
        "chain-globe": Set((built.chain_globe(),)),
        "tube": Set((built.tube(),)),
        "cage-lamp": Set((built.cage_lamp(),)),
        "window": Set((walls.window(),)),
        "street-door": Set((walls.street_door(),)),
        "boiler-door": Set((walls.boiler_door(),)),
        "mosaic": Set((walls.mosaic(),)),
        "crack": Set((walls.crack(),)),
        "rules": Set((walls.rules(),)),
        "podium": Set((walls.podium(),)),
        "furnace": Set((fire.furnace(),)),
        "coals": Set(tuple(fire.coals(i) for i in range(4)), (170, 130, 190, 150)),
        "furnace-door": Set(doors, (1000, 1000, 1000)),
        "stove": Set((fire.stove(),)),
        "coal-heap": Set((fire.coal_heap(),)),
        "barrow": Set((fire.barrow(),)),
        "frosted-window": Set((walls.window("night"),)),
    }


def _fittings() -> dict[str, Set]:
    still = {
        "bench": things.bench, "bucket": things.bucket, "basin": things.basin,
        "shower": things.shower, "hooks": things.hooks, "lockers": things.lockers,
        "samovar": things.samovar, "mirror": things.mirror, "clock": things.clock,
        "brooms": things.brooms, "life-ring": things.life_ring, "palm": things.palm,
        "tub": things.tub, "pipe": pipes.run_of_pipe, "thin-pipes": pipes.thin_pipes,
        "riser": pipes.riser, "valve": pipes.valve, "vent": pipes.vent,
        "grating": pipes.grating, "boiler": pipes.boiler, "rail": pipes.rail,
        "rail-end": pipes.rail_end, "ladder": pipes.ladder, "near-pipes": pipes.near_pipes,
        "near-column": pipes.near_column, "near-beam": pipes.near_beam,
        "near-chain": pipes.near_chain,
    }  # fmt: skip
    listed = {name: Set((paint(),)) for name, paint in still.items()}
    needles = tuple(pipes.gauge(n) for n in (0.80, 0.86, 0.82, 0.9))
    listed["gauge"] = Set(needles, (260, 90, 180, 110))
    for name, words, width in (("sign-bath", "БАНЯ", 26), ("sign-steam", "ПАР 90°", 37)):
        listed[name] = Set((things.sign(words, width),))
    listed["sign-shower"] = Set((things.sign("ДУШ", 24),))
    return listed


def _people() -> dict[str, Set]:
    press = tuple(men.pushup(d) for d in (0.0, 0.5, 1.0, 0.5))
    breath = (900, 260, 700, 260)
    return {
        "pushup": Set(press, (420, 130, 260, 160)),
        "sitter": Set(tuple(men.sitter(b) for b in (0, 0.6, 1, 0.5)), breath),
        "old-sitter": Set(
            tuple(men.sitter(b, "grey hair", "skin") for b in (1, 0.5, 0, 0.6)), breath
        ),
        "stander": Set(tuple(men.stander(b) for b in (0, 0.7, 1.2, 0.6)), breath),
        "whisker": Set(
            tuple(men.stander(b, whisk=True) for b in (1, 0.6, 0, 0.4)), (420, 90, 200, 160)
        ),
        "bather": Set(tuple(men.swimmer(b) for b in (0, 0.4, 1, 0.5)), (700, 300, 600, 300)),
        "crawl": Set(tuple(men.stroke(i) for i in range(4)), (260, 200, 200, 260)),
    }


def _air() -> dict[str, Set]:
    return {
        "haze": Set((air.haze(),)),
        "low-steam": Set((air.low_steam(),)),
        "plume": Set((air.plume(0.12),)),
        "plume-left": Set((air.plume(-0.10),)),
        "shaft-cold": Set((air.shaft("a8ccc8", 1.0, 0.30),)),
        "shaft-warm": Set((air.shaft("e8c080", 0.4, 0.22),)),
        "soot-shade": Set((air.soot_shade(),)),
        "fire-glow": Set((air.fire_glow(),)),
        "sky": Set((air.sky(),)),
        "skyline": Set((air.skyline(2),)),
        "skyline-2": Set((air.skyline(9),)),
        "wisp": Set(tuple(air.wisp(i, 6) for i in range(6)), (150,) * 6),
    }


ROOM = Room("bathhouse", BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
