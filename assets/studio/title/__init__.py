"""The title: its lettering and logo, Danko's bust, the picture, the panel, the icons."""
