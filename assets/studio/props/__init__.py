"""Things held, a file for each kind."""
