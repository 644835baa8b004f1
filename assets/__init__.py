"""What the game loads, and the studio that makes it."""
