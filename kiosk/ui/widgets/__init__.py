"""Widgets that all four windows share; each draws itself from the look of its window."""
