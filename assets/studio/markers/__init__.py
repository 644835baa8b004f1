"""The pictures that stand for things in Tiled."""
