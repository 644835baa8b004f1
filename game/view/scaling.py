"""Whole-number scaling: where the frame stands in a window, and how it gets there."""

import pygame


def fit(window: tuple[int, int], frame: tuple[int, int], most: int = 0) -> pygame.Rect:
    """Return where the frame stands, in the middle at the largest whole scale that fits.

    A window smaller than the frame shows its middle. `most` limits the scale; 0 does not.
    """
    scale = max(1, min(window[0] // frame[0], window[1] // frame[1]))
    if most:
        scale = min(scale, most)
    width, height = frame[0] * scale, frame[1] * scale
    return pygame.Rect((window[0] - width) // 2, (window[1] - height) // 2, width, height)


def enlarge(picture: pygame.Surface, window: pygame.Surface, place: pygame.Rect) -> None:
    """Draw a picture of the window's own format enlarged into its place in the window."""
    if window.get_rect().contains(place):
        pygame.transform.scale(picture, place.size, window.subsurface(place))
    else:
        window.blit(pygame.transform.scale(picture, place.size), place)
