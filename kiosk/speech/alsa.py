"""Samples to the loudspeaker through ALSA's own library, which espeak-ng brings with it.

In the worker's process rather than in a player of its own: there is nothing to start before the first
sample, and when the worker is ended the loudspeaker falls silent with it.
"""

import ctypes
from collections.abc import Callable, Iterable
from typing import Any

from kiosk.speech.orders import Trouble

_PLAYBACK, _S16_LE, _INTERLEAVED = 0, 2, 3
_DELAY_US = 120_000
"""How much the loudspeaker holds before it plays: enough for a busy machine, too little to be noticed."""


class NotSaid(Exception):
    """An order that was not carried out, and why."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        super().__init__(trouble, detail)
        self.trouble, self.detail = trouble, detail


class Loudspeaker:
    """The machine's default playback device, opened for each sound."""

    def __init__(self) -> None:
        try:
            library = ctypes.CDLL("libasound.so.2")
        except OSError as error:
            raise NotSaid(Trouble.NO_LOUDSPEAKER, "libasound") from error
        library.snd_pcm_writei.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_ulong]
        library.snd_pcm_writei.restype = ctypes.c_long
        library.snd_pcm_recover.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self._library = library

    def play(self, chunks: Iterable[bytes], rate: int, began: Callable[[], None]) -> None:
        """Play one channel of 16-bit samples to the end; `began` is called as the first leave.

        Raises:
            NotSaid: there is no device, or it went away.
        """
        device = self._opened(rate)
        try:
            for count, chunk in enumerate(chunks):
                self._write(device, chunk)
                if count == 0:
                    began()
            self._library.snd_pcm_drain(device)
        finally:
            self._library.snd_pcm_close(device)

    def _opened(self, rate: int) -> Any:
        device = ctypes.c_void_p()
        fault = self._library.snd_pcm_open(ctypes.byref(device), b"default", _PLAYBACK, 0)
        if fault < 0:
            raise NotSaid(Trouble.NO_LOUDSPEAKER, f"open {fault}")
        fault = self._library.snd_pcm_set_params(device, _S16_LE, _INTERLEAVED, 1, rate, 1, _DELAY_US)
        if fault < 0:
            self._library.snd_pcm_close(device)
            raise NotSaid(Trouble.NO_LOUDSPEAKER, f"parameters {fault}")
        return device

    def _write(self, device: Any, chunk: bytes) -> None:
        while chunk:
            written = self._library.snd_pcm_writei(device, chunk, len(chunk) // 2)
            if written < 0:
                # The device ran dry while the machine was busy, or slept; anything else is its end.
                if self._library.snd_pcm_recover(device, written, 1) < 0:
                    raise NotSaid(Trouble.NO_LOUDSPEAKER, f"write {written}")
                continue
            chunk = chunk[2 * written :]
