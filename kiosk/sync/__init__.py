"""In step: one station's devices, its relay and the centre hold the same journal."""
