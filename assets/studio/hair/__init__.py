"""Hair and beards, a file for each company that wears them."""
