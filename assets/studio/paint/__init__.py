"""Painting with palette indices: a canvas, fields of noise and light, tags of small sprites."""
