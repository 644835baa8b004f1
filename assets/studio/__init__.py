"""The studio: programs that make the pictures, music and sounds. Never imported by the game."""
