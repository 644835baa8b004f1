"""The rules that a level must keep to, and how what is wrong is told."""
