"""A device becomes known: its certificate, the request and the answer, and what it then goes with."""
