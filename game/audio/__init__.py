"""What is heard: events become cues (`sounds`), cues and tracks become sound (`mixer`)."""
