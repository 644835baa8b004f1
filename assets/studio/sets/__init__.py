"""What of a room acts during play, so that it cannot lie in the map: doors, things that break.

It is painted as the rooms are, in their materials, and brought to the figures' palette.
"""
