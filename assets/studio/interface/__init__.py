"""The panel and its parts, and the pictures between the stages: the journey and its cards."""
