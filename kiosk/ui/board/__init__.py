"""The waiting-room board: codes, places, and how today is going. Nothing personal, ever."""
