"""Keys and pads become commands."""
