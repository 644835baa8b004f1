"""The defects of brawls that tests put into the ward: one a case, as in level_defects."""

from dataclasses import replace

from game.content.danko import DANKO
from game.content.kinds import KINDS
from game.sim.actor import NOBODY, Kind
from game.sim.firearms import Firearm
from game.sim.moves import Move

STAND = {"stand": Move("stand", walks=True)}
WARD_KINDS = {
    **KINDS,
    "bather3": replace(KINDS["bather3"], brain="duellist"),
    "danko": replace(DANKO, arms=(Firearm("pistol"),)),
    "unarmed": replace(DANKO, name="unarmed"),
    "patient": Kind("patient", NOBODY, 10, STAND, innocent=True),
    "nurse_real": Kind("nurse_real", NOBODY, 10, STAND, innocent=True),
}

PILOT = '<property name="pilot" value="danko"/>'
FOE = '<object id="5" type="Foe" x="430" y="80">'
BY_DOOR = '<property name="door" type="object" value="7"/>\n    '
LATE = '<property name="after" type="int" value="90"/>\n    ' + BY_DOOR
DOOR = '<object id="7" name="lift door" type="Door" x="400"'
WAGON = 'type="Wagon" x="430" y="0" width="208" height="132">'
OF_WAGON = WAGON + "\n   <properties>\n    "
OF_ROOM = '<property name="room" type="object" value="10"/>'
OF_WARD = '<property name="ward" type="object" value="11"/>'
WAITS = '\n    <property name="when" value="signal"/>'
PIECE, WAVE = 'value="stranger"/>\n    ', '<property name="wave" type="object" value="3"/>'
DARK = 'type="Dark" x="1000" y="0" width="320" height="132">\n   <properties>\n    '
RIVAL = """value="bather3"/>
   </properties>
   <point/>
  </object>
  <object id="25" type="Actor" x="1400" y="60">
   <properties>
    <property name="kind" value="bather3"/>"""
FOUND = '<property name="signal" value="found"/>'
FALL = '"Slope" x="800" y="0" width="60" height="132">\n   <properties>\n    '
HIGH = '<property name="high" type="int" value="28"/>\n    '

# (name, what is replaced, by what, where; words, what is told)
BRAWLS: list[tuple[str, str, str, str | None, str, str]] = [
    # ---- rooms and doors
    ("door without a room", OF_ROOM, "", '<object id="9"',
     "room is not set; give the room behind it", "RH218 9 room"),
    ("door of a room that is not there", OF_ROOM, OF_ROOM.replace("10", "77"), "",
     "room points to object 77, not there; choose a Room", "RH220 9 room"),
    ("door of something else", OF_ROOM, OF_ROOM.replace("10", "3"), "",
     "room points to object 3, a Wave; choose a Room", "RH219 9 room"),
    ("room without a door", OF_ROOM, OF_ROOM.replace("10", "8"), '<object id="10"',
     "no Door leads to it; let the room of a Door point to it", "RH501 10"),
    ("witness without a ward", OF_WARD, "", '<object id="12"',
     "ward is not set; give the ward he lies in", "RH218 12 ward"),
    ("witness in another room", OF_WARD, OF_WARD.replace("11", "10"), "",
     "ward is 'linen' (object 10), a Room of the kind 'closet'; choose a ward", "RH502 12 ward"),
    ("witness out of reach", 'type="Witness" x="1200"', 'type="Witness" x="1590"', "",
     "nobody ever comes there", "RH313 12"),
    ("unknown bystander", 'value="nurse_real"', 'value="nurse_rael"', "",
     "kind is 'nurse_rael'; did you mean 'nurse_real'", "RH217 13 kind"),
    ("a foe as bystander", 'value="nurse_real"', 'value="bather"', "", "kind is 'bather'",
     "RH217 13 kind"),
    # ---- who comes by which door
    ("by a door that is not named", BY_DOOR, "", '<property name="side" value="door"/>',
     "he is to come by a door, but none is named", "RH503 5 side"),
    ("by a door that is not there", BY_DOOR, BY_DOOR.replace("7", "77"), "",
     "door points to object 77, not there; choose a Door", "RH220 5 door"),
    ("a door but another side", '<property name="side" value="door"/>',
     '<property name="side" value="left"/>', BY_DOOR.strip(),
     "door names one, but side is 'left'; make it 'door'", "RH504 5 door"),
    ("door outside the fight", BY_DOOR, BY_DOOR.replace("7", "9"), "",
     "the Door 'linen door' (object 9) is not wholly in the Lock (object 4) of his wave",
     "RH505 5 door"),
    ("door half outside the fight", LATE, LATE.replace("7", "9"), BY_DOOR.replace("7", "9").strip(),
     "the Door 'linen door' (object 9) is not wholly in", "RH505 6 door"),
    ("wave that no door lets in", DOOR, DOOR.replace("400", "280"), '<object id="3"',
     "no door lets it in: all its foes come by doors outside its Lock (object 4)", "RH506 3"),
    # ---- wagons
    ("trolley in the way", 'type="Trolley" x="760"', 'type="Trolley" x="500"', "",
     "it stands in the path of the Wagon 'wagon' (object 20)", "RH507 14"),
    ("bystander in the way", 'type="Bystander" x="1100"', 'type="Bystander" x="500"', "",
     "it stands in the path of the Wagon 'wagon' (object 20)", "RH507 13"),
    ("path too short", WAGON, WAGON.replace("208", "190"), "",
     "its path is 190 px, but 140 px of wagon need 200 to roll", "RH508 20"),
    ("no room beside it", WAGON, WAGON.replace("208", "230").replace("430", "400"), "",
     "its path leaves 90 px of the Lock (object 4) free; leave 110", "RH509 20"),
    ("wagon elsewhere", WAGON, WAGON.replace("430", "865"), "",
     "its path is not all in the Lock (object 4) of its wave, so it never comes", "RH333 20"),
    ("wagon half elsewhere", WAGON, WAGON.replace("430", "440"), "",
     "its path is not all in the Lock (object 4) of its wave", "RH333 20"),
    ("wagon wider than the view", OF_WAGON + WAVE, OF_WAGON.replace("208", "330"), "",
     "its path is 330 px, wider than the view, so it never comes", "RH333 20"),
    ("wagon hardly ever away", OF_WAGON,
     OF_WAGON + '<property name="stays" type="int" value="600"/>\n    ', '<property name="stays"',
     "it stands for 600 ticks and is away for 420", "RH514 20 stays"),
    ("wagon without warning", OF_WAGON,
     OF_WAGON + '<property name="tell" type="int" value="40"/>\n    ', '<property name="tell"',
     "tell is 40; it must be 60 to 240 ticks", "RH216 20 tell"),
    ("wagon outside the map", WAGON, WAGON.replace('"0"', '"-8"'), "",
     "it lies outside the map of 1600 x 144 px", "RH307 20"),
    # ---- floors
    ("floors of two heights", FALL + '<property name="low" type="int" value="28"/>',
     FALL + '<property name="low" type="int" value="20"/>',
     '<property name="low" type="int" value="20"/>',
     "it begins 20 px high, where the Slope (object 18) ends 28 px high", "RH510 19 low"),
    ("floor that ends in the air", FALL, FALL + '<property name="high" type="int" value="12"/>\n',
     '<property name="high" type="int" value="12"/>', "its high is 12 px beside a floor of 0",
     "RH510 19 high"),
    ("too steep", 'type="Slope" x="640" y="0" width="60"', 'type="Slope" x="650" y="0" width="50"',
     "", "it rises 28 px over 50; make it 56 px wide", "RH511 17"),
    ("too high", FALL + '<property name="low" type="int" value="28"/>',
     FALL + '<property name="low" type="int" value="40"/>',
     '<property name="low" type="int" value="40"/>', "low is 40; it must be 0 to 36 px",
     "RH216 19 low"),
    ("floors overlap", 'x="800" y="0" width="60"', 'x="790" y="0" width="70"', "",
     "it overlaps the Slope (object 18)", "RH512 19"),
    # ---- things
    ("empty secret", '<property name="holds" value="tea"/>', "",
     '<property name="secret" type="bool" value="true"/>', "it is a secret, but holds nothing",
     "RH513 15 secret"),
    ("prop out of reach", 'type="Prop" x="860"', 'type="Prop" x="1568"', "",
     "nobody ever comes there", "RH313 15"),
    ("cover outside the map", 'type="Cover" x="330"', 'type="Cover" x="1590"', "",
     "it lies outside the map of 1600 x 144 px", "RH307 27"),
    ("unknown piece", 'value="vase"', 'value="vaze"', "", "piece is 'vaze'; did you mean 'vase'",
     "RH217 15 piece"),
    # ---- firearms
    ("pilot without a pistol", PILOT, PILOT.replace("danko", "unarmed"),
     '<property name="weapon" value="pistol"/>', "weapon is 'pistol', which 'unarmed' cannot use;",
     "RH515 weapon"),
    ("partner without a pistol", PILOT, PILOT + '<property name="second" value="unarmed"/>',
     '<property name="weapon" value="pistol"/>', "which 'unarmed' cannot use; danko, ",
     "RH515 weapon"),
    ("rounds without a weapon", '<property name="weapon" value="pistol"/>', "",
     '<property name="item" value="rounds"/>', "rounds are for a weapon, and the map has none",
     "RH516 26 item"),
    ("duel with nobody", '<property name="rival" value="bather3"/>',
     '<property name="rival" value="bruiser"/>', "",
     "the rival is 'bruiser', but no Actor is of that kind", "RH517 24 rival"),
    ("duel with one who cannot", RIVAL, RIVAL.replace("bather3", "bruiser"),
     '<property name="rival" value="bruiser"/>',
     "rival is 'bruiser', who cannot draw; choose one of bather3, viktor_torn", "RH518 24 rival"),
    ("duel at the end of the map", 'type="Actor" x="1400"', 'type="Actor" x="150"', "",
     "the rival needs 188 px of the map to his left; move him", "RH519 25"),
    ("too many rounds", '<property name="rival" value="bather3"/>',
     '<property name="rival" value="bather3"/><property name="rounds" type="int" value="6"/>', "",
     "rounds is 6; it must be 1 to 5", "RH216 24 rounds"),
    # ---- cues
    ("dark after nothing", DARK + FOUND, DARK + FOUND.replace("found", "fuond"),
     '<property name="signal" value="fuond"/>', "nothing gives the signal 'fuond'; write 'found'",
     "RH334 21 signal"),
    ("unknown happening", 'value="stranger"', 'value="strangre"', "",
     "piece is 'strangre'; did you mean 'stranger'", "RH217 23 piece"),
    ("goal without words", '<property name="words" value="hint.move"/>', "", '<object id="22"',
     "words is not set", "RH218 22 words"),
    ("goal that waits for nothing", FOUND + WAITS, WAITS, '<property name="when" value="signal"/>',
     "when is 'signal', but no signal is named", "RH327 22 when"),
    ("scene that waits for no wave", PIECE + WAVE, PIECE, '<property name="when" value="won"/>',
     "when is 'won', but no wave is named", "RH326 23 when"),
]  # fmt: skip
