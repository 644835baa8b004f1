"""The walk of a bot through a level, drawn."""
