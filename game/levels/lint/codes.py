"""Every code that a fault of a level may have. A code keeps its meaning; a new rule gets a new one.

RH0..: the file. RH1..: the map, its tiles and the files it uses. RH2..: objects and properties.
RH3..: the rules of the game. RH4..: what `redheat walk` finds.
"""

from typing import NamedTuple


class Code(NamedTuple):
    """What a code means, and what helps in general."""

    title: str
    help: str


CODES = {
    # ---- the file
    "RH001": Code("It cannot be used", "See what the sentence says."),
    "RH002": Code("The file cannot be read", "Check that it is there and may be read."),
    "RH003": Code("The file is too large", "Levels have at most 8 MB."),
    "RH004": Code("Not whole XML", "Take back the last edit by hand, or save it again with Tiled."),
    "RH005": Code("A DOCTYPE", "Levels have none; delete the line."),
    "RH006": Code("Too many or too deep elements", "Split the level, or nest fewer groups."),
    "RH007": Code("Another kind of file", "A map is a .tmx, a tileset a .tsx, a template a .tx."),
    "RH008": Code("An attribute is missing", "Save the file again with Tiled."),
    "RH009": Code("Not a whole number", "Write digits only."),
    "RH010": Code("Not a number", "Write a decimal number with a point."),
    "RH011": Code("A number out of range", "Keep it within the bounds that are told."),
    # ---- the map, its layers and tiles
    "RH101": Code("Another format", "Maps have format 1; save it with Tiled 1.10 or later."),
    "RH102": Code("Not orthogonal", "Choose Map > Map Properties > Orientation: Orthogonal."),
    "RH104": Code("Absurdly large", "Resize the map."),
    "RH106": Code("An infinite map without tiles", "Draw some, or uncheck Infinite."),
    "RH107": Code("A chunk far away", "Move what is drawn there, or erase it."),
    "RH108": Code("A layer of another size", "Save the map again with Tiled."),
    "RH109": Code("A layer without tile data", "Draw the layer again."),
    "RH110": Code("An unknown encoding", "Choose CSV as the tile layer format of the map."),
    "RH111": Code("A compression that cannot be read", "Choose CSV as the tile layer format."),
    "RH112": Code("Tile data is spoilt", "Save the map again with Tiled."),
    "RH113": Code("Too few or too many tiles", "Save the map again with Tiled."),
    "RH114": Code("Not a tile", "Save the map again with Tiled."),
    "RH115": Code("A tile number too large", "Save the map again with Tiled."),
    "RH116": Code("A tile in no tileset", "Draw another, or add the tileset it was of."),
    "RH117": Code("Not a colour", "Write #RRGGBB or #AARRGGBB."),
    "RH118": Code("An image layer without an image", "Choose one or delete the layer."),
    "RH119": Code("A layer the game does not draw", "It draws far, back, wall, props, play, near."),
    "RH120": Code("No layer for objects", "Add an object layer named play."),
    "RH121": Code("Tiles or a picture in play", "The layer play holds objects only."),
    "RH122": Code("Layers in another order", "From behind: far, back, wall, props, play, near."),
    "RH123": Code("The layer of play is shifted", "Set its offset to 0 and its parallax to 1."),
    "RH124": Code("A marker in a layer of tiles", "Erase it; drag its template into play."),
    # ---- files and tilesets
    "RH131": Code("No file is named", "Choose the file again in Tiled."),
    "RH132": Code("A backslash in a path", "Write / between folders."),
    "RH133": Code("Not a relative path", "Name the file from the folder of the file that uses it."),
    "RH134": Code("A file outside", "Copy it into levels or assets."),
    "RH135": Code("A missing file", "Put it there or name another."),
    "RH136": Code("Another case", "Write the name exactly as the file has it."),
    "RH137": Code("Not a file", "Name a file, not a folder."),
    "RH138": Code("The map lies elsewhere", "Save it below levels, and delete the other one."),
    "RH141": Code("Tilesets overlap", "Save the map again with Tiled."),
    "RH142": Code("A tile is there twice", "Delete one of the two."),
    "RH143": Code("A frame that is not there", "Choose another in Tiled's animation editor."),
    "RH145": Code("An unknown alignment", "Choose the tileset's object alignment again in Tiled."),
    "RH146": Code("A transparent colour", "Erase it in the picture; clear the field in Tiled."),
    # ---- objects
    "RH201": Code("A template without an object", "Save the template again with Tiled."),
    "RH202": Code("A template of a template", "Detach it in Tiled and save it again."),
    "RH203": Code("A negative size", "Draw the object again."),
    "RH204": Code("An object with an unknown tile", "Choose another, or add the tileset."),
    "RH205": Code("Not a point", "Points of a polygon are written x,y."),
    "RH206": Code("An unknown class", "Choose a class of the project, or drag in a template."),
    "RH207": Code("No class", "Everything in the layer play has a class."),
    "RH208": Code("In the wrong layer", "Objects with a class lie in the layer play."),
    "RH209": Code("It means nothing", "Give it a class, or delete it."),
    "RH210": Code("Never in view", "Move it into the strip, y 0 to 132, or delete it."),
    # ---- properties
    "RH211": Code("A property is there twice", "Delete one of the two."),
    "RH212": Code("An unknown type of property", "Add the property again in Tiled."),
    "RH213": Code("Not true or false", "Write true or false."),
    "RH214": Code("An unknown property", "See docs/classes.md for what each class has."),
    "RH215": Code("A property of the wrong type", "Delete it and add it anew with the right type."),
    "RH216": Code("Out of bounds", "Keep it within the bounds that are told."),
    "RH217": Code("An unknown name", "Choose one of those that are told."),
    "RH218": Code("A property that is needed", "Set it."),
    "RH219": Code("A reference to the wrong class", "Point to an object of the right class."),
    "RH220": Code("A reference to nothing", "Point to an object that is there."),
    "RH221": Code("Not a shadow's place", 'Write two whole numbers: "4 3".'),
    "RH222": Code("A signal without a state", "Say which frame is shown before the signal."),
    "RH223": Code("A state beyond the frames", "Choose one of the frames of the tile."),
    # ---- the rules of the game: the map
    "RH301": Code("Tiles of another size", "Levels have tiles of 16 x 16 px."),
    "RH302": Code("Narrower than the view", "A level is at least 20 tiles wide."),
    "RH303": Code("Another height", "A level is 9 tiles high; of the ninth row 4 px are seen."),
    "RH304": Code("Something is missing", "Drag its template into the map."),
    "RH305": Code("Too many of a class", "Delete all but one."),
    "RH306": Code("The same id twice", "Copy and paste one of them, and delete the old one."),
    "RH307": Code("Outside the map", "Move it in."),
    "RH308": Code("Rotated", "Set its rotation to 0."),
    "RH309": Code("Without a size", "Draw a rectangle."),
    "RH310": Code("A shape that means nothing", "Draw a point or a rectangle."),
    # ---- the rules of the game: the way
    "RH311": Code("The exit behind the start", "Move one, or change the direction of the map."),
    "RH312": Code("A start in a wall", "Bodies keep off the ends of a level; move it in."),
    "RH313": Code("Out of reach", "Move it to where a player can come; the view never goes back."),
    "RH314": Code("A wave without foes", "Let the property wave of Foes point to it."),
    "RH315": Code("A wave without a lock", "Let the property wave of a Lock point to it."),
    "RH316": Code("A wave with several locks", "Give each Lock a Wave of its own."),
    "RH317": Code("A crowd", "At most five men are alive at once; let some come later."),
    "RH318": Code("A lock of another width", "Make it as wide as the view, 320 px."),
    "RH319": Code("Locks overlap", "Move them apart."),
    "RH320": Code("A lock that nobody comes to", "The view never goes back; move it ahead."),
    "RH321": Code("A forced view that stands", "Give it a speed in subpixels; 256 are a pixel."),
    "RH322": Code("A checkpoint in a fight", "Put it between two locks."),
    "RH323": Code("A partner out of view", "Put him where the players come in."),
    "RH324": Code("Behind the start", "Let a cue come when the stage starts, or move it ahead."),
    "RH325": Code("Beyond the exit", "Move it before the exit."),
    # ---- the rules of the game: cues, signals, hazards
    "RH326": Code("A cue that waits for no wave", "Choose its wave, or another when."),
    "RH327": Code("A cue that waits for no signal", "Name the signal, or choose another when."),
    "RH328": Code("Signals wait for each other", "Let one of them wait for a place or a wave."),
    "RH329": Code("Lanes are not numbered", "Number them 0, 1, 2 from the farthest on."),
    "RH330": Code("It harms longer than it rests", "Lengthen every or shorten lasts."),
    "RH331": Code("Too short a warning", "Lengthen tell or make it narrower."),
    "RH332": Code("It harms at the start", "Move it, or let it wait for a wave or a signal."),
    "RH333": Code("It never harms", "What harms runs only while all of it is in view."),
    "RH334": Code("A signal that nothing gives", "Add a Signal that gives it, or mend the name."),
    # ---- the rules of the game: words
    "RH335": Code("A key and words of its own", "Keep one of the two."),
    "RH336": Code("No words", "Write english and russian, or name a key of the game's words."),
    "RH337": Code("Words in one language", "Write them in the other one too."),
    "RH338": Code("Words in another language", "Write English in english, Russian in russian."),
    "RH339": Code("An unknown button", "Write {STRIKE}, {HEAVY}, {LEFT} and the like."),
    "RH341": Code("An unknown letter", "The game's letters have no such one."),
    "RH342": Code("Words too long", "Say less."),
    # ---- the rules of the game: the clock, fights, the picture
    "RH343": Code("A good time beyond the limit", "par is a shorter time than limit."),
    "RH344": Code("In the wrong fight", "Let a Foe's wave be that of the Lock around him."),
    "RH350": Code("Not to be drawn", "Give the map palette and screen, as another level has them."),
    # ---- what no bot did
    "RH401": Code("A lock that nobody opened", "Make its wave weaker, or let it come sooner."),
    "RH402": Code("An exit that nobody reached", "Clear the way, or make the waves weaker."),
    "RH403": Code("A pickup that nobody reached", "Move it to where a player can stand in time."),
    "RH404": Code("A checkpoint that nobody passed", "Move it between the start and the exit."),
    "RH405": Code("A cue that never came", "See what it waits for."),
    "RH406": Code("A hazard that nobody met", "Move it to where players come."),
}  # fmt: skip
