"""The device's encrypted store: the journal, and the tables that screens and reports read."""
