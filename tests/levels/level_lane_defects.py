"""The defects of roads that tests put into the avenue: one a case, as in level_defects."""

PILOT = '<property name="pilot" value="coach"/>'
SECOND = '<property name="second" value="ridzik_aboard"/>'
TITLE = '<property name="title" value="stage.bathhouse"/>'
THEN = TITLE + '<property name="then" type="file" value="{}"/>'
START = '<object id="4" type="PlayerStart" x="400" y="{}">'
SCROLL = '<object id="6" type="Scroll" x="400" y="20">'
WINDOW = '<object id="8" name="window" type="Actor" x="1580" y="70">'
CATCH = '<object id="9" type="Catch" x="600" y="20">'
WORKS = '<object id="16" type="Works" x="4500" y="66" width="300" height="24">'
RAMP = '<object id="21" type="Ramp" x="7200" y="66" width="160" height="63">'
LANE = 'name="lane" type="int" value="{}"/>'
ROW = '<property name="row" type="int" value="{}"/>'
TRAFFIC = (
    '<object id="30" type="Traffic" x="{}" y="85"><properties><property name="lane" type="int" '
    'value="{}"/></properties><point/></object>'
)
MORE_WORKS = (
    '<object id="30" type="Works" x="{}" y="85" width="200" height="24"><properties>'
    '<property name="lane" type="int" value="1"/>{}</properties></object>'
)
TROLLEY = '<object id="77" type="Trolley" x="700" y="20"/>'
RAMS = (
    '<object id="30" type="Rams" x="610" y="20"><properties><property name="rival" type="object" '
    'value="7"/></properties><point/></object>'
)
CROSSING = (
    '<object id="9" type="Crossing" x="{}" y="20"><properties><property name="train" type="int" '
    'value="{}"/><property name="late" type="int" value="{}"/></properties>'
)


def no_lanes(text: str) -> str:
    """Return the avenue without its lanes."""
    begin, end = text.index('  <object id="1"'), text.index('  <object id="4"')
    return text[:begin] + text[end:]


def nothing_but_lanes(text: str) -> str:
    """Return the avenue without anything that is on it but where one comes in and out."""
    return text[: text.index('  <object id="7"')] + " </objectgroup>\n</map>\n"


# (name, what is replaced, by what, where; words, what is told)
ROADS: list[tuple[str, str, str, str | None, str, str]] = [
    # ---- lanes
    ("lanes not numbered", 'name="index" type="int" value="2"', 'name="index" type="int" value="3"',
     "", "its index is 3; number the lanes from 0 on", "RH329 3 index"),
    ("two lanes in one place", '"Lane" x="0" y="104"', '"Lane" x="0" y="85"', "",
     "it has the y of the Lane (object 1)", "RH372 2"),
    ("traffic in no lane", LANE.format(1), LANE.format(3), "",
     "lane is 3, but the last lane is 2", "RH373 11 lane"),
    ("pillars below the last lane", 'name="line" type="int" value="1"',
     'name="line" type="int" value="2"', "", "below lane 2 there is no line", "RH373 19 line"),
    ("start in no lane", START.format(104), START.format(20), "",
     "it stands in no lane; let its y be 85, 104 or 124", "RH373 4"),
    ("rival in no lane", 'type="Actor" x="1600" y="85"', 'type="Actor" x="1600" y="40"', "",
     "it stands in no lane", "RH373 7"),
    ("start in a shut lane", 'name="index" type="int" value="1"/>',
     'name="index" type="int" value="1"/><property name="shut" type="bool" value="true"/>',
     START.format(104), "it stands in lane 1, which is shut", "RH374 4"),
    ("traffic in a shut lane", 'name="index" type="int" value="1"/>',
     'name="index" type="int" value="1"/><property name="shut" type="bool" value="true"/>',
     '<property name="lane" type="int" value="1"/>', "lane 1 is shut, so nobody meets it there",
     "RH374 11 lane"),
    # ---- who drives
    ("a walker on a road", PILOT, '<property name="pilot" value="danko"/>', "",
     "there are lanes, but pilot is 'danko', who walks", "RH382 pilot"),
    ("view that follows", 'name="mode" value="lead"', 'name="mode" value="follow"', "",
     "mode is 'follow', in which nobody can drive", "RH380 6 mode"),
    ("a second driver", SECOND, "", "<map ",
     "the second player must ride with him; let second be ridzik_aboard", "RH386 second"),
    ("a second on foot", SECOND, '<property name="second" value="danko"/>', "",
     "let second be ridzik_aboard", "RH386 second"),
    # ---- what is dealt
    ("rows too close", '"Traffic" x="1960"', '"Traffic" x="1760"', "",
     "is met 305 px after the row of (object 12) where 396 are needed; move it 167 px ahead",
     "RH376 14"),
    ("traffic behind the start", '"Traffic" x="460"', '"Traffic" x="360"', "",
     "it lies behind the start, so that it comes at once", "RH324 11"),
    ("traffic beyond the end", RAMP, TRAFFIC.format(7500, 1) + RAMP, "",
     "it is met at 8673 px, beyond the end of the map at 8000", "RH378 30"),
    ("every lane shut", WORKS, MORE_WORKS.format(4600, ROW.format(3)) + WORKS, "",
     "it can shut every lane", "RH377 30"),
    ("works before a ramp", RAMP, MORE_WORKS.format(6900, ROW.format(4)) + RAMP, None,
     "the Works (object 30) can stand right before it in its lane; leave 221 px", "RH375 21"),
    ("a beat without a name", 'name="pillars" type="Beat"', 'type="Beat"', "", "it has no name",
     "RH379 18"),
    # ---- what there is to do
    ("two tasks", CATCH, RAMS + CATCH, CATCH, "the map has a Rams too", "RH383 9"),
    ("task without a rival", '<property name="rival" type="object" value="7"/>', "", CATCH,
     "rival is not set", "RH218 9 rival"),
    ("rival who does not race", '<property name="rival" type="object" value="7"/>',
     '<property name="rival" type="object" value="8"/>', "",
     "rival is a 'gunman_window', who does not race; let it be an Actor of the kind rival or",
     "RH384 9 rival"),
    ("carried by nobody", 'name="on" type="object" value="7"', 'name="on" type="object" value="8"',
     "", "it is on a 'gunman_window', which carries nobody", "RH385 8 on"),
    ("crossing behind the rival", CATCH, CROSSING.format(1500, 3300, 560), "",
     "it lies behind the rival 'rival' (object 7)", "RH389 9"),
    ("train before the rival", CATCH, CROSSING.format(7000, 1000, 560), "",
     "he is there after 1200 ticks, and the train comes after 1000", "RH389 9 train"),
    ("train too late", CATCH, CROSSING.format(7000, 3000, 560), "", "whenever he can leaves him ",
     "RH390 9 late"),
    ("a thing of a brawl on a road", CATCH, TROLLEY + CATCH, "", "a road has no Trolley; delete it",
     "RH520 77"),
    # ---- the next part
    ("then on nothing", TITLE, THEN.format(""), "", "then names no map", "RH131 then"),
    ("then on what is not there", TITLE, THEN.format("avenu.tmx"), "",
     "'avenu.tmx' is missing; did you mean 'avenue.tmx'", "RH135 then"),
    ("then round in a circle", TITLE, THEN.format("avenue.tmx"), "",
     "then leads round in a circle", "RH387 then"),
    ("then on faults", TITLE, THEN.format("road.tmx"), "",
     "then is 'road.tmx', which has faults; run: redheat check", "RH388 then"),
    ("then on no map", TITLE, THEN.format("tiles.tsx"), "", "then is 'tiles.tsx', which has faults",
     "RH388 then"),
]  # fmt: skip
