"""Reading goes on after a fault: what is spoilt costs only itself, and is told once."""

import base64
import struct
import sys
import zlib
from pathlib import Path
from types import ModuleType
from typing import Self

import pytest
from level_samples import change, copy_hall

from game.levels.faults import Fault, Subject
from game.levels.read import read_faulty
from game.levels.tilemap import UNREAD, TileMap

MAP = (
    '<map version="1.10" orientation="orthogonal" width="3" height="2" tilewidth="16" '
    'tileheight="16">{}</map>'
)
RAW = struct.pack("<6I", 1, 2, 3, 4, 5, 6)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


def read(path: Path) -> tuple[TileMap, list[str]]:
    """Return what could be read of a map, and the codes of its faults."""
    tilemap, faults = read_faulty(path)
    assert tilemap
    return tilemap, [fault.code for fault in faults]


def read_text(hall: Path, body: str) -> tuple[TileMap, list[Fault]]:
    path = hall.with_name("small.tmx")
    path.write_text(MAP.format(body), encoding="utf-8")
    tilemap, faults = read_faulty(path)
    assert tilemap
    return tilemap, faults


def test_every_wrong_attribute_of_an_object_is_told_and_the_others_stay(hall: Path) -> None:
    change(hall, 'x="850" y="20"', 'x="left" y="" width="big"')
    tilemap, codes = read(hall)
    assert codes == ["RH010", "RH010", "RH010"]
    assert len(tilemap.objects) == 16
    spoilt = next(thing for thing in tilemap.objects if thing.id == 7)
    assert not spoilt.sound
    assert (spoilt.kind, spoilt.x) == ("Say", 0)
    assert [thing.id for thing in tilemap.objects if not thing.sound] == [7]


def test_a_wrong_property_is_kept_as_unread(hall: Path) -> None:
    change(hall, 'value="48"', 'value="long"')
    tilemap, codes = read(hall)
    assert codes == ["RH009"]
    vent = next(thing for thing in tilemap.objects if thing.id == 10)
    assert vent.sound
    assert vent.unread == ("tell",)
    assert vent.properties["tell"].kind == UNREAD
    assert vent.properties["signal"].value == "steam"


def test_a_fault_names_the_object_and_the_property_down_to_members(hall: Path) -> None:
    inner = '<properties><property name="x" type="int" value="1.5"/></properties>'
    _, faults = read_text(
        hall,
        '<objectgroup id="1" name="play"><object id="8" name="here" type="Vent" x="1" y="2">'
        f'<properties><property name="pair" type="class">{inner}</property></properties>'
        "</object></objectgroup>",
    )
    (fault,) = faults
    assert fault.member == "pair.x"
    assert fault.subject == Subject(8, "here", "Vent", "play", 1, 2)
    assert str(fault).endswith(
        "small.tmx:1: object 8 'here' (1, 2) in layer play (Vent): value of <property> is '1.5'; "
        "give a whole number [RH009]"
    )


def test_the_tiles_of_a_tileset_that_is_missing_are_not_told_too(hall: Path) -> None:
    change(hall, '"tiles.tsx"', '"tile.tsx"')
    change(hall, '"pieces.tsx"', '"piece.tsx"')
    tilemap, codes = read(hall)
    assert codes == ["RH135", "RH135"]
    assert tilemap.layers[0].cells[0] == 2


def test_a_tileset_that_is_spoilt_is_told_once_and_its_pictures_too(hall: Path) -> None:
    change(hall, 'id="5"', 'id="five"', "pieces.tsx")
    change(hall, 'source="tiles.png"', 'source="tilse.png"', "pieces.tsx")
    _, codes = read(hall)
    assert sorted(codes) == ["RH009", "RH135"]


def test_a_template_that_is_spoilt_is_told_once_for_all_its_copies(hall: Path) -> None:
    copy = '<object id="{}" template="thug.tx" x="500" y="80"/>'
    change(hall, '<object id="6"', copy.format(50) + copy.format(51) + '<object id="6"')
    change(hall, 'width="16"', 'width="wide"', "thug.tx")
    change(hall, "<template>", "<template><object/>", "thug.tx")
    tilemap, codes = read(hall)
    assert codes == []
    assert len(tilemap.objects) == 18
    change(hall, "<template><object/>", "<template>", "thug.tx")
    tilemap, codes = read(hall)
    assert codes == ["RH010"]
    change(hall, "</template>", "", "thug.tx")
    tilemap, codes = read(hall)
    assert codes == ["RH004"]
    assert [thing.id for thing in tilemap.objects if not thing.sound] == [50, 51, 6]


def test_one_spoilt_layer_or_chunk_leaves_the_others(hall: Path) -> None:
    csv = '<data encoding="csv">{}</data>'
    tilemap, faults = read_text(
        hall,
        f'<layer id="1" name="wall">{csv.format("1,2,3")}</layer>'
        f'<layer id="2" name="back">{csv.format("1,2,3,4,5,6")}</layer>'
        f'<layer id="3" name="far" opacity="?">{csv.format("1,2,3,4,x,6")}</layer>',
    )
    assert [fault.code for fault in faults] == ["RH113", "RH010", "RH114"]
    assert [layer.cells for layer in tilemap.layers] == [(), (1, 2, 3, 4, 5, 6), ()]


def test_a_map_of_no_size_is_still_read_otherwise(hall: Path) -> None:
    change(hall, 'width="60" height="9" tilewidth="16"', 'width="?" height="9" tilewidth="0"')
    tilemap, codes = read(hall)
    assert sorted(codes) == ["RH009", "RH011"]
    assert not tilemap.whole
    assert len(tilemap.objects) == 16
    assert tilemap.layers[0].cells == ()


# ---- zstd, which not every Python can unpack


class Stream:
    """Unpack as Python 3.14's own does, but another format."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj()
        self.eof = False

    def decompress(self, packed: bytes, most: int) -> bytes:
        plain = self._stream.decompress(packed, most)
        self.eof = self._stream.eof
        return plain


class Reader:
    """Unpack as the package zstandard does, but another format."""

    def stream_reader(self, packed: bytes) -> Self:
        self.plain = zlib.decompress(packed)
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, most: int) -> bytes:
        return self.plain[:most]


def zstd_cells(hall: Path, raw: bytes) -> tuple[tuple[int, ...], list[str]]:
    data = base64.b64encode(zlib.compress(raw)).decode()
    tilemap, faults = read_text(
        hall,
        '<layer id="1" name="wall"><data encoding="base64" compression="zstd">'
        f"{data}</data></layer>",
    )
    return tilemap.layers[0].cells, [fault.message for fault in faults]


@pytest.mark.parametrize(
    ("name", "unpacker"), [("compression.zstd", Stream), ("zstandard", Reader)]
)
def test_zstd_is_unpacked_by_whichever_is_there(
    hall: Path, monkeypatch: pytest.MonkeyPatch, name: str, unpacker: type
) -> None:
    for absent in ("compression.zstd", "zstandard"):
        monkeypatch.setitem(sys.modules, absent, None)
    _, told = zstd_cells(hall, RAW)
    assert "compressed with 'zstd'; in the map's properties choose CSV" in told[0]
    package = ModuleType(name)
    package.ZstdDecompressor = unpacker  # type: ignore[attr-defined]
    parent, dot, _ = name.partition(".")
    if dot:
        monkeypatch.setitem(sys.modules, parent, ModuleType(parent))
    monkeypatch.setitem(sys.modules, name, package)
    assert zstd_cells(hall, RAW) == ((1, 2, 3, 4, 5, 6), [])
    assert zstd_cells(hall, RAW[:-4])[1] == ["there are 5 tiles where 6 belong; save it again"]
    bomb, told = zstd_cells(hall, bytes(10**7))
    assert bomb == ()
    assert told == ["there are 25 bytes of tiles, not whole tiles; save it again"]
