"""pyttsx3 with the voices of Windows (SAPI5), which play by themselves and write no file."""

import sys
from collections.abc import Callable

import pyttsx3

from kiosk.speech.alsa import NotSaid
from kiosk.speech.espeak import WORDS_A_MINUTE
from kiosk.speech.loudness import factor
from kiosk.speech.orders import Play, Say, Trouble
from kiosk.speech.voices import ids_by_tag, speakable, voice_tag


class Sapi:
    """Speaks on Windows."""

    def __init__(self) -> None:
        """Load the engine and its list of voices. Raises what pyttsx3 does where there is none."""
        self._engine = pyttsx3.init("sapi5")
        self._voices = ids_by_tag(self._engine.getProperty("voices"))
        self._engine.setProperty("rate", WORDS_A_MINUTE)

    @property
    def languages(self) -> frozenset[str]:
        """The languages of the screens that it speaks."""
        return speakable(self._voices)

    def say(self, order: Say, began: Callable[[], None]) -> None:
        """Speak. Raises `NotSaid`."""
        tag = voice_tag(order.language, self._voices)
        if tag is None:
            raise NotSaid(Trouble.NO_VOICE, order.language)
        self._engine.setProperty("voice", self._voices[tag])
        self._engine.setProperty("volume", factor(order.gain_db))
        self._engine.say(order.text)
        began()
        self._engine.runAndWait()

    @staticmethod
    def play(order: Play, began: Callable[[], None]) -> None:
        """Play a sound, as loud as it is. Raises `NotSaid`."""
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415 - there is none elsewhere

            began()
            winsound.PlaySound(order.sound, winsound.SND_MEMORY)
