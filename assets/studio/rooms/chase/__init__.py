"""Chicago by night, as the chase goes through it: tiles, set pieces, far and near."""
