"""The sound before a call: two soft tones, worked out here."""

import io
import math
import struct
import wave
from functools import cache

RATE = 22_050
_TONES = ((0.0, 659.26), (0.28, 523.25))
"""When each tone begins, in seconds, and its pitch: a third that falls, as at a door."""
_LENGTH_S = 0.95
_FADE_IN_S, _HALF_LIFE_S, _FADE_OUT_S = 0.008, 0.14, 0.05
_OVERTONES = ((1, 1.0), (2, 0.25), (3, 0.08))
_PEAK = 0.5
"""Of what 16 bits can hold: a chime announces a voice, it does not drown it."""


@cache
def chime() -> bytes:
    """A WAV of one channel and 16 bits, 0.95 s long."""
    loudest = max(abs(_height(number / RATE)) for number in range(round(_LENGTH_S * RATE)))
    scale = _PEAK * 32_767 / loudest
    samples = [round(_height(number / RATE) * scale) for number in range(round(_LENGTH_S * RATE))]
    made = io.BytesIO()
    with wave.open(made, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return made.getvalue()


def _height(at_s: float) -> float:
    """The wave at a moment."""
    out = min(1.0, (_LENGTH_S - at_s) / _FADE_OUT_S)
    return out * sum(_tone(at_s - start_s, pitch) for start_s, pitch in _TONES)


def _tone(at_s: float, pitch: float) -> float:
    if at_s < 0:
        return 0.0
    strength = min(1.0, at_s / _FADE_IN_S) * math.exp2(-at_s / _HALF_LIFE_S)
    return strength * sum(part * math.sin(2 * math.pi * pitch * n * at_s) for n, part in _OVERTONES)
