"""The demo station: a realistic day already under way, and the tour through the main job."""
