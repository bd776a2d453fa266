"""pyttsx3 with espeak-ng: a text becomes samples in memory, and samples become sound.

pyttsx3's own `say` writes a WAV into the temporary folder and starts a player for it; what a visitor hears
would lie on the disk, and a player would outlive its worker. Its `save_to_file` writes in one go, so a file
in memory serves, and nothing is left when the process ends.
"""

import io
import os
import threading
import wave
from collections.abc import Callable
from functools import cached_property

import pyttsx3

from kiosk.speech.alsa import Loudspeaker, NotSaid
from kiosk.speech.loudness import scaled
from kiosk.speech.orders import Play, Say, Trouble
from kiosk.speech.voices import ids_by_tag, speakable, voice_tag

WORDS_A_MINUTE = 150
FINISHED_S = 10.0
"""A text of a minute takes a tenth of a second."""
CHUNK = 2_205
"""A tenth of a second at the voice's rate."""


class Espeak:
    """Speaks on Linux."""

    def __init__(self) -> None:
        """Load the engine and its list of voices. Raises what pyttsx3 does where espeak-ng is missing."""
        self._engine = pyttsx3.init("espeak")
        self._voices = ids_by_tag(self._engine.getProperty("voices"))
        self._engine.setProperty("rate", WORDS_A_MINUTE)
        self._memory = os.memfd_create("speech")
        self._finished = threading.Event()
        self._engine.connect("finished-utterance", lambda **_: self._finished.set())

    @property
    def languages(self) -> frozenset[str]:
        """The languages of the screens that it speaks."""
        return speakable(self._voices)

    @cached_property
    def _loudspeaker(self) -> Loudspeaker:
        return Loudspeaker()

    def say(self, order: Say, began: Callable[[], None]) -> None:
        """Speak. Raises `NotSaid`."""
        self._play(self.spoken(order.text, order.language), order.gain_db, began)

    def play(self, order: Play, began: Callable[[], None]) -> None:
        """Play a sound. Raises `NotSaid`."""
        self._play(order.sound, order.gain_db, began)

    def spoken(self, text: str, language: str) -> bytes:
        """A text as a WAV, as loud as the voice is; empty where nothing in it can be pronounced.

        Raises:
            NotSaid: there is no voice for the language, or the engine does not finish.
        """
        if not text.strip():
            return b""
        tag = voice_tag(language, self._voices)
        if tag is None:
            raise NotSaid(Trouble.NO_VOICE, language)
        self._engine.setProperty("voice", self._voices[tag])
        os.ftruncate(self._memory, 0)
        self._engine.save_to_file(text, f"/proc/self/fd/{self._memory}")
        # pyttsx3 2.99 returns 10 ms after it has begun, finished or not: what comes later would be lost.
        self._finished.clear()
        self._engine.runAndWait()
        if not self._finished.wait(FINISHED_S):
            raise NotSaid(Trouble.OTHER, "unfinished")
        return os.pread(self._memory, os.fstat(self._memory).st_size, 0)

    def _play(self, sound: bytes, gain_db: int, began: Callable[[], None]) -> None:
        if not sound:
            return
        with wave.open(io.BytesIO(sound)) as read:
            samples, rate = read.readframes(read.getnframes()), read.getframerate()
        self._loudspeaker.play(scaled(samples, gain_db, CHUNK), rate, began)
