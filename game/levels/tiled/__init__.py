"""What Tiled is told: project, templates, marker tilesets, commands."""
