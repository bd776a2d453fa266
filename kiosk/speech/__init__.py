"""The kiosk's voice: pyttsx3 in a process of its own, which is ended to stop it."""
