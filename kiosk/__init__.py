"""Kiosk: the police station front counter."""

__version__ = "0.1.0"
