"""What a voice is given, and the sound before a call."""

import io
import struct
import wave

import pytest

from kiosk.ui.aloud import heard, sentences, spelled
from kiosk.ui.chime import chime


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("K72", "K, 7, 2"),
        ("C7K-3M9Q", "C, 7, K, 3, M, 9, Q"),
        ("0808 2000 247", "0, 8, 0, 8, 2, 0, 0, 0, 2, 4, 7"),
        ("999", "9, 9, 9"),
        ("999bsl.co.uk", "999bsl.co.uk"),
    ],
)
def test_a_code_is_said_sign_by_sign(code: str, said: str) -> None:
    """“K seventy-two” is not what stands on the ticket of somebody who cannot see it."""
    assert spelled(code) == said


def test_marks_of_the_screen_are_not_heard() -> None:
    """A voice may read out the name of a mark that it does not know."""
    assert heard("• \u2066K7\u2069\n on  \u2068a letter\u2069") == "K7 on a letter"


def test_parts_are_told_apart_by_a_pause() -> None:
    """Without it a name and what explains it run into one another."""
    assert sentences("Read on", "", "Part 1 of 2.", "Selected") == "Read on. Part 1 of 2. Selected."
    assert sentences("ٹھیک ہے۔", "جی؟") == "ٹھیک ہے۔ جی؟"


def test_the_chime_is_short_soft_and_has_no_click() -> None:
    """It makes people look up twenty times an hour; it must be kind to them."""
    with wave.open(io.BytesIO(chime())) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22_050)
        count = sound.getnframes()
        samples = struct.unpack(f"<{count}h", sound.readframes(count))
    assert 0.5 < count / 22_050 < 1.5
    assert 10_000 < max(map(abs, samples)) <= 16_384
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200
    assert abs(sum(samples) / count) < 50
