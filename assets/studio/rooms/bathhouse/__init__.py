"""The bathhouse: tiles, set pieces, far and near."""
