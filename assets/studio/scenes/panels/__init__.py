"""The panels, one a file: `FRAMES` in milliseconds, and `draw(frame)`."""
