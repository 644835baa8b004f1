"""What the player sees one at a time: title, menus, play, pause, result."""
