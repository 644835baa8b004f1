"""Facts as typed tables: kinds with their moves, difficulties, words."""
