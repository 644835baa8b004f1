"""Playing without a window: bots and what tests need."""
