"""Tapes: a played stage as text, and whether it still plays the same."""
