"""The cast: one file a character, its look above and its animations below."""
