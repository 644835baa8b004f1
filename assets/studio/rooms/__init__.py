"""Rooms: wall tiles and set pieces painted as relief, kept as pictures the game can light.

    paint     `relief.Relief`     heights and materials at three times the size
              `person`, `cloth`, `lettering`, `stencil`: what is painted often
              `painted`           mist, skies and dots that shine, without relief
    bake      `piece.bake`        colour, five shades (light from each side), code, shadow
    store     `tileset`           NAME.png (what Tiled shows), NAME-relief.png (for the game)
    finish    `screen`            the table that turns a lit colour into two entries

A room module (`bathhouse`) lists its tiles and pieces; `bake(root)` writes them below root.
"""
