"""A station's own database between its devices and the centre."""
