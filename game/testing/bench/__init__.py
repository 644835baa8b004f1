"""redheat bench: what the design asks for, measured, and compared with an earlier run."""
