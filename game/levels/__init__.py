"""Levels: Tiled maps, the vocabulary they are written in, and the plans made from them."""
