"""Speed and size, measured: `python -m tests.bench`, see docs/speed.md."""
