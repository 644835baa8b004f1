"""Music and sounds from text: notation, synthesiser, mixing, checks and pictures.

A score (assets/music/NAME.txt) is read by `notation`, played by `instruments`, put together by
`mixdown` and written by `ogg`. An effect (a row or more of assets/sounds/effects.txt) is made by
`effects` from the kinds of layer in `layers`. `python -m assets.studio.audio check --all` tells
what is wrong with scores and sounds; `roll` and `spectrogram` show them.
"""
