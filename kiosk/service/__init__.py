"""Use cases: what people at the counter do, one function each, and the ports they need."""
