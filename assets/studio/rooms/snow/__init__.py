"""The birch wood in snow at dusk: tiles, set pieces, far and near."""
