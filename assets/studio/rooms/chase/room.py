"""The street of the chase: everything its map is made of, from the avenue to the freight yards."""

from pathlib import Path

from assets.studio.rooms.chase import (
    air,
    bridge,
    downtown,
    far,
    freight,
    near,
    neon,
    people,
    railway,
    shops,
    street,
    tiles,
    works,
)
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.room import Room, bake_room
from assets.studio.rooms.tileset import Set

STATES = (1000, 1000)  # whole and broken: a map shows one by its state


def sets() -> dict[str, Set]:
    """Set pieces by name; ids in the tileset follow this order: only ever append."""
    still = _far() | _avenue() | _kerb() | _works() | _railway() | _bridge() | _freight()
    still |= _near() | _air()
    made = {name: Set((piece,)) for name, piece in still.items()} | _states() | _moving()
    made |= {name: Set((piece,)) for name, piece in (_downtown() | _yards()).items()}
    return made | {"neon-grand": downtown.theatre_sign()}


def _far() -> dict[str, Piece]:
    return {
        "sky": far.sky(),
        "skyline-far": far.skyline_far(3),
        "skyline-far-2": far.skyline_far(8),
        "landmark": far.landmark(),
        "slab": far.slab(),
        "skyline-near": far.skyline_near(4),
        "skyline-near-2": far.skyline_near(9),
        "far-bridge": bridge.far_bridge(),
    }


def _avenue() -> dict[str, Piece]:
    return {
        "diner": shops.diner(),
        "pawnbroker": shops.pawnbroker(),
        "records": shops.records(),
        "hotel": shops.hotel(),
        "bar": shops.bar(),
        "tailor": shops.tailor(),
        "doughnuts": shops.doughnuts(),
        "alley": shops.alley(),
        "cinema": shops.cinema(),
        "coffee-board": street.banner(),
        "neon-diner": neon.sign("DINER", "cyan"),
        "neon-loans": neon.sign("LOANS", "pink"),
        "neon-bar": neon.sign("BAR", "green"),
        "neon-radio": neon.sign("RADIO", "violet"),
        "neon-gas": neon.sign("GAS", "amber"),
        "parked-sedan": street.parked_sedan(),
        "parked-van": street.parked_van(),
        "couple": people.couple(),
        "worker": people.worker(),
        "policeman": people.policeman(),
        "sleeper": people.sleeper(),
    }


def _kerb() -> dict[str, Piece]:
    return {
        "lamp": street.lamp(),
        "globe-lamp": street.globe_lamp(),
        "meters": street.meters(),
        "bus-stop": street.bus_stop(),
        "news-stand": street.news_stand(),
        "letter-box": street.letter_box(),
        "street-sign": street.street_sign(),
    }


def _works() -> dict[str, Piece]:
    return {
        "hoarding": works.hoarding(),
        "steel-frame": works.steel_frame(),
        "excavation": works.excavation(),
        "containers": works.containers(),
        "works-cabin": works.cabin(),
        "tower-crane": works.crane(),
        "spoil": works.spoil(),
    }


def _railway() -> dict[str, Piece]:
    return {
        "el-column": railway.bent(),
        "el-far-side": railway.far_side(),
        "station": railway.station(),
        "stairs": railway.stairs(),
        "tie-light": railway.tie_light(),
        "threshold": tiles.threshold(),
    }


def _bridge() -> dict[str, Piece]:
    return {
        "truss": bridge.truss(),
        "railing": bridge.railing(),
        "lift-tower": bridge.tower(),
        "keepers-house": bridge.keepers_house(),
        "barge": bridge.barge(),
        "bank": bridge.bank(),
    }


def _freight() -> dict[str, Piece]:
    return {
        "tank-farm": freight.tank_farm(),
        "grain-elevator": freight.grain_elevator(),
        "wagons": freight.wagons(),
        "floodlight": freight.floodlight(),
        "chain-link": freight.chain_link(False),
        "chain-link-sign": freight.chain_link(True),
        "crossing-cabin": freight.cabin(),
        "relay-case": freight.relay_case(),
    }


def _near() -> dict[str, Piece]:
    return {
        "near-lamp": near.lamp_post(),
        "near-column": near.column(),
        "near-sign": near.sign(),
        "near-railing": near.bridge_rail(),
        "near-truss": near.bridge_member(),
        "near-fence": near.fence(),
        "near-barrels": near.barrels(),
        "near-hydrant": near.hydrant(),
        "near-diamond": near.mesh_sign(),
    }


def _air() -> dict[str, Piece]:
    return {
        "pool-sodium": air.pool("e89840"),
        "pool-cold": air.pool("a8c0d0"),
        "gleam-amber": air.gleam(("d09c3e", "9c6c26", "66421a"), 26, 3),
        "gleam-pink": air.gleam(("d24ca0", "6c3c96", "38205c"), 24, 5),
        "gleam-cyan": air.gleam(("4a968e", "20666a", "103e48"), 24, 7),
        "gleam-red": air.gleam(("a82818", "701414", "3a0810"), 14, 9),
        "gleam-white": air.gleam(("baa27e", "7e6e5a", "483c37"), 60, 11),
        "skid": air.skid(),
        "violet-haze": air.night_haze(),
    }


def _states() -> dict[str, Set]:
    pairs = {
        "hydrant": street.hydrant, "phone-box": street.phone_box, "bins": street.bins,
        "mesh-fence": works.barrier_fence,
    }  # fmt: skip
    return {name: Set((paint(False), paint(True)), STATES) for name, paint in pairs.items()}


def _moving() -> dict[str, Set]:
    return {
        "marquee": shops.marquee(),
        "neon-hotel": shops.hotel_sign(),
        "neon-cocktail": shops.cocktail(),
        "neon-bowl": neon.blinking("BOWL", "cyan"),
        "neon-eats": neon.blinking("EATS", "red"),
        "barber-pole": shops.barber(),
        "traffic-light": street.traffic_light(),
        "smoker": people.smoker(),
        "hailer": people.hailer(),
        "flagman": people.flagman(),
        "lamp-board": works.lamp_board(),
        "train": railway.train(),
        "bridge-signal": bridge.signal(),
        "tug": bridge.tug(),
        "glints": bridge.glints(),
        "flare": freight.flare(),
        "switch-lamp": freight.switch_lamp(),
        "steam": air.steam(),
        "rain": air.rain(),
        "sparks": air.sparkle(),
    }


def _downtown() -> dict[str, Piece]:
    return {
        "offices": downtown.offices(),
        "store": downtown.store(),
        "car-park": downtown.car_park(),
        "bank-front": downtown.bank_front(),
        "theatre": downtown.theatre(),
        "rooms": downtown.rooms(),
        "laundry": downtown.laundry(),
        "drugstore": downtown.drugstore(),
        "bowling": downtown.bowling(),
        "filling-station": downtown.filling_station(),
        "warehouse": downtown.warehouse(),
        "church": downtown.church(),
        "side-street": downtown.side_street(),
        **{name: downtown.sign(name) for name in downtown.SIGNS},
        "neon-park": downtown.park_sign(),
    }


def _yards() -> dict[str, Piece]:
    return {
        "hoppers": freight.hoppers(),
        "tank-wagons": freight.tank_wagons(),
        "gas-holder": freight.gas_holder(),
        "yard-lamps": freight.yard_lamps(),
        "deck-end": railway.deck_end(),
    }


ROOM = Room("chase", tiles.BLOCKS, sets)


def bake(root: Path) -> list[Path]:
    return bake_room(root, ROOM)
