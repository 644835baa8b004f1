"""The hotel: tiles, set pieces, far and near."""
