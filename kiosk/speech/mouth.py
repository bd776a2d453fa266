"""The worker process: takes orders from its standard input, speaks, and ends with whoever gave them.

`python -m kiosk.speech.mouth`. It keeps no file and no log; when its input closes – because the voice has
closed it or the program that owned it has died in whatever way – it ends at once, in the middle of a word.
"""

import contextlib
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, Protocol

from kiosk.speech.alsa import NotSaid
from kiosk.speech.orders import Began, Ended, Failed, Order, Play, Ready, Reply, Say, Trouble, line, order


class Mouth(Protocol):
    """What speaks on this platform."""

    @property
    def languages(self) -> frozenset[str]: ...

    def say(self, order: Say, began: Callable[[], None]) -> None: ...

    def play(self, order: Play, began: Callable[[], None]) -> None: ...


def main() -> None:
    """Carry out orders until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the program's business
    orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, orders), daemon=True).start()
    with _own_output() as output:

        def tell(reply: Reply) -> None:
            output.write(line(reply))
            output.flush()

        # The owner may end while it is being told something.
        with contextlib.suppress(BrokenPipeError):
            _speak(orders, tell)


def _speak(orders: "queue.SimpleQueue[Order]", tell: Callable[[Reply], None]) -> None:
    try:
        mouth = _mouth()
    except Exception as error:  # noqa: BLE001 - a process's border; pyttsx3 raises what it likes
        tell(Failed(Trouble.NO_ENGINE, type(error).__name__))
        return
    tell(Ready(mouth.languages))
    while True:
        tell(_carried_out(mouth, orders.get(), lambda: tell(Began())))


def _carried_out(mouth: Mouth, asked: Order, began: Callable[[], None]) -> Reply:
    try:
        match asked:
            case Say():
                mouth.say(asked, began)
            case Play():
                mouth.play(asked, began)
    except NotSaid as failed:
        return Failed(failed.trouble, failed.detail)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a process's border; the message could hold what was to be said
        return Failed(Trouble.OTHER, type(error).__name__)
    return Ended()


def _mouth() -> Mouth:
    if sys.platform == "win32":
        from kiosk.speech.sapi import Sapi  # noqa: PLC0415 - each platform's engine loads only where it is

        return Sapi()
    from kiosk.speech.espeak import Espeak  # noqa: PLC0415 - as above

    return Espeak()


def _listen(orders_in: BinaryIO, orders: "queue.SimpleQueue[Order]") -> None:
    try:
        for told in orders_in:
            orders.put(order(told))
    finally:
        os._exit(0)


def _own_output() -> BinaryIO:
    """Where replies go; what pyttsx3 prints goes nowhere."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return replies


if __name__ == "__main__":
    main()
