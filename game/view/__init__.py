"""Pictures: everything that is drawn from a world, and nothing that changes it."""
