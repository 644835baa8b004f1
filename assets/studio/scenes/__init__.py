"""The scene panels: a film shot each, 320 x 132, painted in light and brought back to pixels.

`paint` is a canvas of light, `actor` sets the game's figures on it under coloured lamps, `hand`
models hands close to, `laid` draws things flat on a table, `pixels` brings all down to the
palettes. A panel is a file in `panels` with `FRAMES` (how long each is shown, ms) and
`draw(frame)`; `scenes` bakes them.
"""
