"""What dresses a figure: each is called with the model, and the part of it that it clothes."""

from collections.abc import Callable

from assets.studio.figures.arms import Grip
from assets.studio.figures.body import Body
from assets.studio.figures.head import Face
from assets.studio.figures.model import Model

Outfit = Callable[[Model, Body], None]
Hair = Callable[[Model], None]
Beard = Callable[[Model, Face], None]
Hat = Callable[[Model], None]
Prop = Callable[[Model, Grip], None]  # built in the frame of the hand that holds it
