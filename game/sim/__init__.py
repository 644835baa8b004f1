"""The rules: standard library only, integers only, no input or output, no pygame.

256 subpixels to a pixel, 60 ticks to a second. `world.World.step` is the table of contents.
"""
