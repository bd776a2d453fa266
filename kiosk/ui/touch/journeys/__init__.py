"""The visitor's journeys: a module each, made of stops; `kiosk.ui.touch.way` leads from one to the next."""
