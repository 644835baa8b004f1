"""Maps of the sort that would take minutes or gigabytes, if nothing stood against it."""

import base64
import zlib
from collections.abc import Callable

MANY = 5000  # objects; as many as there may be
LARGE = 7_000_000  # bytes; a little less than a file may have

_MAP = (
    '<map version="1.10" orientation="orthogonal" width="{}" height="{}" tilewidth="16" '
    'tileheight="16"{}>{}</map>'
)


def _map(body: str, width: int = 60, height: int = 9, more: str = "") -> str:
    return _MAP.format(width, height, more, body)


def _things(thing: Callable[[int], str], count: int = MANY) -> str:
    listed = "".join(map(thing, range(1, count + 1)))
    return _map(f'<objectgroup id="1" name="play">{listed}</objectgroup>')


def _thing(number: int, kind: str, *properties: str, more: str = "") -> str:
    inside = "".join(f"<property {each}/>" for each in properties)
    begin = f'<object id="{number}" type="{kind}" x="{number % 900}" y="9" {more}'
    return f"{begin}><properties>{inside}</properties></object>"


def _bomb(cells: int) -> str:
    return base64.b64encode(zlib.compress(bytes(cells * 4), 9)).decode()


def bombs() -> str:
    packed = f'<data encoding="base64" compression="zlib">{_bomb(250_000)}</data>'
    layer = f'<layer id="1" name="wall">{packed}</layer>'
    return _map(layer * (LARGE // len(layer)), 10_000, 25)


def chunks() -> str:
    chunk = f'<chunk x="0" y="0" width="500" height="500">{_bomb(250_000)}</chunk>'
    data = f'<data encoding="base64" compression="zlib">{chunk * (LARGE // len(chunk))}</data>'
    return _map(f'<layer id="1" name="wall">{data}</layer>', more=' infinite="1"')


def numbers() -> str:
    text = "1," * (LARGE // 2)
    return _map(f'<layer id="1" name="wall"><data encoding="csv">{text}</data></layer>')


def different_tiles() -> str:
    text = ",".join(map(str, range(1, 250_001)))
    tilesets = "".join(
        f'<tileset firstgid="{2 * n + 1}" name="t" tilewidth="16" tileheight="16" tilecount="1"/>'
        for n in range(100)
    )
    layer = f'<layer id="1" name="wall"><data encoding="csv">{text}</data></layer>'
    return _map(tilesets + layer, 10_000, 25)


def elements() -> str:
    return _map("<a/>" * (LARGE // 4))


def groups() -> str:
    return _map("<group>" * 900_000)


def pictures() -> str:
    tiles = "".join(f'<tile id="{n}"><image source="tile{n}.png"/></tile>' for n in range(9000))
    return _map(f'<tileset firstgid="1" name="t" tilewidth="1" tileheight="1">{tiles}</tileset>')


def points() -> str:
    return _things(
        lambda n: f'<object id="{n}"><polygon points="{"1,2 " * 1_000_000}"/></object>', 1
    )


def foes() -> str:
    reference = 'name="wave" type="object" value="{}"'
    return _things(lambda n: _thing(n, "Foe", reference.format(n + MANY), 'name="after" value="x"'))


def waves() -> str:
    reference = 'name="wave" type="object" value="{}"'
    return _things(
        lambda n: _thing(n, "Wave") if n % 2 else _thing(n, "Foe", reference.format(n - 1))
    )


def locks() -> str:
    wide = 'width="320" height="132"'
    return _things(lambda n: _thing(n, "Lock", more=wide) if n % 2 else _thing(n, "Checkpoint"))


def signals() -> str:
    """Each waits for the next, and the last for the first."""
    return _things(
        lambda n: _thing(n, "Signal", f'name="gives" value="s{n}"',
                         f'name="signal" value="s{n % MANY + 1}"', 'name="when" value="signal"'),
    )  # fmt: skip


def unknown_signals() -> str:
    return _things(
        lambda n: (
            _thing(n, "Vent", f'name="signal" value="steam{n}"')
            if n % 2
            else _thing(n, "Signal", f'name="gives" value="stream{n}"')
        )
    )


def unknown_properties() -> str:
    return _things(lambda n: _thing(n, "Vent", f'name="firts{n}" value="1"', f'name="evry{n}"'))


def unknown_classes() -> str:
    return _things(lambda n: _thing(n, f"Vnet{n}"))


def names() -> str:
    long = "x" * (LARGE // 4)
    return _things(
        lambda n: _thing(n, long, f'name="{long}" value="{long}"', more=f'name="{long}"'), 1
    )


def words() -> str:
    long = "word " * (LARGE // 5)
    return _things(lambda n: _thing(n, "Say", f'name="english" value="{long}"'), 1)


MONSTERS = (
    bombs, chunks, numbers, different_tiles, elements, groups, pictures, points, foes, waves, locks,
    signals, unknown_signals, unknown_properties, unknown_classes, names, words,
)  # fmt: skip
