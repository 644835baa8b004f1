"""The page of pictures holds what the table tells, in one file."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from sweep_samples import GROUND, row, terms

from game.testing.sweep.counts import groups_of
from game.testing.sweep.drawing import steps
from game.testing.sweep.page import page

DEAD = row(3, "masher", outcome="dead", ended_in=2, energy=0, harm=((2700, 100), (2280, 200)))
ROWS = [DEAD, row(4, "masher"), row(1), row(2, energy=95, harm=()), row(5, difficulty="hard")]


def pictures(text: str) -> dict[str, ET.Element]:
    found = [ET.fromstring(part) for part in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]  # noqa: S314 - ours
    return {svg.attrib["aria-label"]: svg for svg in found}


def words(svg: ET.Element) -> list[str]:
    return [text.text or "" for text in svg.iter("text")]


def tips(svg: ET.Element) -> list[str]:
    return [title.text or "" for title in svg.iter("title")]


def drawn(*rows: object, **changes: object) -> dict[str, ET.Element]:
    return pictures(page(groups_of(rows or ROWS), terms(**changes)))  # type: ignore[arg-type]


def test_there_are_five_pictures_for_each_stage() -> None:
    assert list(drawn()) == [
        "Clear rate",
        "Time",
        "Energy left",
        "Harm along the level",
        "In which wave runs ended",
    ]
    other = [row(1, stage="alley"), *ROWS]
    text = page(groups_of(other), terms(stages={"alley": GROUND, "hall": GROUND}))
    assert len(re.findall("<svg", text)) == 10


def test_the_page_needs_nothing_but_itself() -> None:
    text = page(groups_of(ROWS), terms())
    assert not re.search(r"<script|<link|<img|src=|href=|url\(|https?:|@import", text)
    assert "prefers-color-scheme: dark" in text


def test_every_tag_is_closed() -> None:
    class Tags(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.open: list[str] = []

        def handle_starttag(self, tag: str, attrs: object) -> None:
            del attrs
            if tag != "meta":
                self.open.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open.pop() == tag

    tags = Tags()
    tags.feed(page(groups_of(ROWS), terms()))
    assert tags.open == []


def test_rates_stand_with_counts_and_interval() -> None:
    assert "1 of 2, 50% (9-91)" in words(drawn()["Clear rate"])


def test_a_bar_is_as_long_as_the_rate() -> None:
    (bar,) = drawn(*ROWS[:2])["Clear rate"].iter("rect")
    (full,) = drawn(ROWS[1])["Clear rate"].iter("rect")
    assert float(full.attrib["width"]) == 2 * float(bar.attrib["width"])


def test_time_tells_the_medians_of_both_ends() -> None:
    assert "1.0 cleared, 1.0 stopped" in words(drawn()["Time"])


def test_energy_left_counts_the_runs_cleared_in_tenths() -> None:
    svg = drawn(*ROWS[2:4])["Energy left"]
    assert tips(svg) == ["60 to 70: 1 runs", "90 to 100: 1 runs"]
    assert "none cleared" in words(drawn(DEAD)["Energy left"])


def test_energy_of_two_players_is_counted_against_both() -> None:
    assert tips(drawn(row(1, energy=200), players=2)["Energy left"]) == ["180 to 200: 1 runs"]


def test_harm_stands_where_it_happened() -> None:
    svg = drawn(DEAD, row(4, "masher"))["Harm along the level"]
    harm = [tip for tip in tips(svg) if "energy" in tip]
    assert harm == ["2280 to 2320 px: 105.0 energy a run", "2680 to 2720 px: 65.0 energy a run"]
    locks = [tip for tip in tips(svg) if "energy" not in tip]
    assert locks == ["2600 to 2920 px", "2250 to 2570 px"]


def test_harm_outside_the_level_counts_at_its_edge() -> None:
    svg = drawn(row(1, harm=((-5, 3), (9999, 4))))["Harm along the level"]
    assert [tip for tip in tips(svg) if "energy" in tip] == [
        "0 to 40 px: 3.0 energy a run",
        "3160 to 3200 px: 4.0 energy a run",
    ]


def test_locks_that_overlap_do_not_hide_each_other() -> None:
    ground = GROUND.__class__(**{**vars(GROUND), "locks": ((0, 320), (100, 420), (420, 740))})
    svg = drawn(stages={"hall": ground})["Harm along the level"]
    locks = [r for r in svg.iter("rect") if r.attrib["class"] == "lock"][:3]
    heights = {r[0].text: r.attrib["y"] for r in locks}
    assert heights["0 to 320 px"] == heights["420 to 740 px"] != heights["100 to 420 px"]


def test_ends_are_counted_by_wave() -> None:
    svg = drawn(DEAD, row(4, "masher"))["In which wave runs ended"]
    assert words(svg) == ["1", "2", "cleared", "normal", "masher", "1", "1"]
    early = row(1, outcome="dead", ended_in=0)
    assert words(drawn(early)["In which wave runs ended"])[:2] == ["before", "1"]


def test_names_are_taken_as_text() -> None:
    text = page(groups_of([row(1, stage="<b>&")]), terms(stages={"<b>&": GROUND}))
    assert "<b>" not in text
    assert "&lt;b&gt;&amp;" in text


def test_scales_are_round_and_end_within() -> None:
    assert steps(100) == [0, 20, 40, 60, 80, 100]
    assert steps(3200) == [0, 500, 1000, 1500, 2000, 2500, 3000]
    assert steps(0.5) == [0, 0.1, 0.2, 0.30000000000000004, 0.4, 0.5]
