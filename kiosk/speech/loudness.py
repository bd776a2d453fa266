"""How loud samples are: steps upwards from a quiet base, so that the loudest is still undistorted.

A voice already reaches the top of what 16 bits can hold. Gain that is added to it would clip; so the
quietest step lies 18 dB under what the voice gives, and 18 dB more is exactly the voice. The loudspeaker's
own knob is set once, so that the quietest step is right for somebody at the kiosk (docs/speech.md).
"""

import array
import sys
from collections.abc import Iterator

MOST_DB = 18


def factor(gain_db: int) -> float:
    """What samples are multiplied by for a gain of 0 to 18 dB over the quietest step; 1 for 18."""
    return float(10 ** ((min(max(gain_db, 0), MOST_DB) - MOST_DB) / 20))


def scaled(samples: bytes, gain_db: int, chunk: int) -> Iterator[bytes]:
    """Little-endian 16-bit samples at a gain, `chunk` samples at a time."""
    by = factor(gain_db)
    for start in range(0, len(samples), 2 * chunk):
        piece = samples[start : start + 2 * chunk]
        if by >= 1:
            yield piece
            continue
        values = array.array("h", piece)
        if sys.byteorder == "big":
            values.byteswap()
        values = array.array("h", [round(value * by) for value in values])
        if sys.byteorder == "big":
            values.byteswap()
        yield values.tobytes()
