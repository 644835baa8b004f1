"""The wardrobe: outfits and hats, a file for each place they are worn in."""
