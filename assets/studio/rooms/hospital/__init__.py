"""The hospital: tiles, set pieces, far and near."""
