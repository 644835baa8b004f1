"""The heads of those who speak in scenes: the cast's models close up, and people of their own."""
