"""Units of the simulation: subpixels and ticks, and the measures that every rule shares."""

PX = 256  # subpixels to a pixel
TICKS = 60  # ticks to a second
VIEW = 320 * PX  # width of the strip
BODY = 40 * PX  # width of a standing body
GAP = 36 * PX  # nearest that two middles may come
NEVER = -10_000  # a tick long before any stage begins
