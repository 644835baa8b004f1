"""The figure studio: models of signed-distance parts, posed, lit and brought down to pixels.

Adding to a character
=====================

Each character is one file in `assets/studio/cast`: its look (a `Character`), its poses, and a
table `ANIMATIONS` from tag to animation. `motions` (`poses.py`, `blows.py`, `reactions.py`) holds
what several characters share; `restyle` gives shared moves one man's own manner.

    COCKED = replace(STAND, near=(-24, 56, 34), lean=-10, yaw=64, near_pole=(-1, 0.25, 0.6))
    STRUCK = replace(STAND, near=(42, 55, 4), lean=14, yaw=6, near_shoulder=(9, 0, -2))

    ANIMATIONS = {
        "idle": loop(*((p, 170) for p in breathe(STAND))),
        "hook:start": once((mix(STAND, COCKED, 0.5), 60), (COCKED, 400)),
        "hook:active": once((STRUCK, 80, Smear("hand_near", COCKED, bulge=0.34, radius=8))),
        "hook:recovery": once((mix(STRUCK, STAND, 0.4), 90), (mix(STRUCK, STAND, 0.8), 90)),
    }

- A `Pose` says where the hands are: `near` and `far` are (forward, up from the waist, towards
  the viewer) of the wrist, in units of about a pixel. The shoulders are at height 50 and 22 to
  either side, an arm reaches 43. The figure faces right; its near side is its right side.
  All fields and their signs are in `pose.py`. `replace(pose, ...)` changes some of them.
- `mix(a, b, t)` is the pose between two; `t` of 1.1 to 1.2 overshoots, a little below 0
  draws back.
- `loop` and `once` make an animation of frames (pose, milliseconds) or
  (pose, milliseconds, `Smear`). What plays `once` is stretched over the phase it shows, so
  there its durations are only proportions. Equal frames are rendered and stored once.
- A `Smear` runs to a mark (`hand_near`, `hand_far`, `elbow_near`, `elbow_far`, `crown`,
  `mouth`, `held`) from where it was in another pose, or from so many pixels off:
  `Smear("hand_far", (-46, -3))` for a straight punch. It is drawn behind the figure.
- `turn=90` lies on the back with the head to the left, `turn=-90` on the face. `drop` lowers
  the figure, `x` moves it. Legs exist: `thigh`, `knee` and `stride` bend them when they show.
  Who flies is lifted by the game: `deep` draws him so far below the strip's edge.
- Hands are "fist", "open", "flat" or "claw". A near hand holds the character's own prop, or
  the pose's (`held=glowing_bar`), or nothing (`empty=True`); so does a far one (`held_far`,
  `empty_far`). `near_along` turns the hand, `near_back` says where its back looks, `near_pole`
  where the elbow goes.

To see it: `python -m assets.studio bake NAME`, then `python -m assets.studio contact-sheet
SHEET -o out.png` (`--tags hook` shows only those). Renders are kept in the user's cache
folder by what they show, so only changed frames take time.

A new look is a `Character`: proportions (`body.py`), face (`head.py`), eyes (`touch.py`), hair
and beard (`assets/studio/hair`), outfit, hat, glasses (`wardrobe`), prop (`props`). An outfit
builds on the trunk, and sets `m.sleeve` and `m.legwear` for the limbs; `dress.py` names the types.

Files: `field` marches rays, `model` collects parts, `render` makes pixels, `touch` sets pixels
by hand, `character` puts a man together, `draw` makes a frame, `animation` a sheet.
"""
