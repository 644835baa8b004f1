"""The rail yard at dawn: tiles, set pieces, far and near."""
