"""Motions: the poses and blows that several of the cast share."""
