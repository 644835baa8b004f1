"""Things held, a file for each place they are used in."""
