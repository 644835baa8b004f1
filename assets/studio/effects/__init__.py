"""Small sprites: sparks, water, stone, fire and things, painted pixel by pixel from fields."""
