"""Small sprites, painted pixel by pixel from fields: flashes, water, stone, fire, smoke, things."""
