"""No test opens a window or a sound device."""

import os

from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # no test is timed: machines are loaded
settings.load_profile("untimed")
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

pytest_plugins = ["pytester"]
