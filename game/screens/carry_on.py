"""The countdown in which a player may continue."""

from game.screens.kit import CHOSEN, TEXT, Kit
from game.sim.units import TICKS
from game.sim.world import World
from game.view.frame import Frame
from game.view.inks import INK, RED

BOX = (20, 32, 280, 68)  # in the strip


def draw_countdown(kit: Kit, frame: Frame, world: World) -> None:
    """Draw the question, the seconds left, and how often it will be asked again."""
    strip, face = frame.strip, kit.type.text
    strip.fill(RED[2], BOX)
    strip.fill(INK, (BOX[0] + 1, BOX[1] + 1, BOX[2] - 2, BOX[3] - 2))
    seconds = -(-world.stage.countdown // TICKS)
    title = f"{kit.word('continue.title')}  {seconds}"
    face.draw(strip, title, (160, BOX[1] + 8), CHOSEN, align="centre")
    words = kit.fill(kit.word("continue.press"))
    face.draw(strip, words, (160, BOX[1] + 28), TEXT, align="centre")
    face.draw(strip, _left(kit, world), (160, BOX[1] + 46), TEXT, align="centre")


def _left(kit: Kit, world: World) -> str:
    if world.rules.continues < 0:
        return kit.word("continue.endless")
    return kit.fill(kit.word("continue.left"), left=world.rules.continues - world.stage.continues)
