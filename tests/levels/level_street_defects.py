"""The defects of streets that tests put into the small level: one a case, as in level_defects."""

SAY = '<object id="7" type="Say" x="850" y="20">'
TITLE = '<property name="title" value="stage.bathhouse"/>'
STRETCH = '<object id="60" name="{}" type="Stretch" x="0" y="0" width="{}" height="132"/>'
OTHER = '<object id="61" name="{}" type="Stretch" x="320" y="0" width="320" height="132"/>'
STREET = (
    '<object id="62" type="Street" x="9" y="9"><properties><property name="shows" value="{}"/>'
    "</properties><point/></object>"
)
BARE = '<object id="62" type="Street" x="9" y="9"><point/></object>'
SCENERY = '<property name="scenery" type="file" value="{}"/>'

# (name, what is replaced, by what, where; words, what is told)
STREETS: list[tuple[str, str, str, str | None, str, str]] = [
    ("stretch without a name", SAY, STRETCH.format("", 320) + SAY, "",
     "it has no name by which a Street could show it", "RH361 60"),
    ("stretches of one name", SAY, STRETCH.format("mill", 320) + OTHER.format("mill") + SAY, "",
     "it has the name of the Stretch in line", "RH362 61"),
    ("narrow stretch", SAY, STRETCH.format("mill", 300) + STREET.format("mill") + SAY, "",
     "it is 300 px wide, less than the view; make it 320 or more", "RH363 60"),
    ("stretch outside", SAY, STRETCH.format("mill", 970) + SAY, "", "outside the map of 960 x 144",
     "RH307 60"),
    ("stretch without a size", SAY, STRETCH.format("mill", 0) + SAY, "", "it has no size",
     "RH309 60"),
    ("street without stretches", SAY, STREET.format("mill") + SAY, "",
     "it shows nothing: hall.tmx has no Stretch", "RH364 62"),
    ("street of no stretch", SAY, OTHER.format("mill") + STREET.format("mil") + SAY, "",
     "shows is 'mil'; did you mean 'mill'?", "RH365 62 shows"),
    ("street that shows nothing", SAY, OTHER.format("mill") + BARE + SAY, "",
     "shows is not set; give the name of a Stretch", "RH218 62 shows"),
    ("scenery that is missing", TITLE, TITLE + SCENERY.format("raod.tmx"), "",
     "'raod.tmx' is missing; did you mean 'road.tmx'", "RH135 scenery"),
    ("scenery that is no map", TITLE, TITLE + SCENERY.format("tiles.tsx"), "",
     "scenery is 'tiles.tsx', which has faults; run: redheat check", "RH366 scenery"),
    ("scenery of its own", TITLE, TITLE + SCENERY.format("hall.tmx"), "",
     "scenery is this map itself", "RH366 scenery"),
]  # fmt: skip
