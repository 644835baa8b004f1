"""The pixel faces: glyphs as text grids, kerning found from shapes, atlas and metrics."""
