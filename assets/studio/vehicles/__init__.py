"""Vehicles and machines: a few solids for the form, marks painted on their faces for the detail.

A vehicle is a `Vehicle` (`model.py`): solids in order, cuts among them, then marks, in pixels:
x forward, y up from the road, z towards the viewer. `picture.py` looks at it in oblique parallel
projection, so that the near side is undistorted and its rows are pixel rows. The pivot of a cel is
the front bumper on the near wheels' line: what the rules call a vehicle's x and its lane's y.

`solids` marches rays, `skin` says what a point looks like, `finish` holds painters shared by
several kinds: lit cabins, car glass, flutes, scars. `cels` cuts an animation.
"""
