"""What is seen of a brawl besides bodies: shots, doors, things on wheels, wagons, the dark."""
