"""The wardrobe: cloth and tailoring for all, hats, glasses; outfits, a file for each place."""
