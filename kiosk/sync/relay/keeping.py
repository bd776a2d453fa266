"""A station's relay: its database stands between the station's devices and the centre.

Whoever numbers the station's entries, everybody else follows. While the centre does, the relay is a copy of
it; once the centre has handed over, the relay numbers, carries everything up, and fetches what the centre
has to say. Devices of the station work on, whatever the line to the centre does.
"""

import contextlib
import logging
import random
import selectors
import socket
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from kiosk.domain.errors import CentreRefused, CentreUnavailable, KioskError
from kiosk.sync import line as lines
from kiosk.sync.relay.numbering import LetIn, Numbering, Standing
from kiosk.sync.upstream import Greeting, Told, Upstream

LOG = logging.getLogger("kiosk.relay")
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
IN_STEP = "In step with the centre."


class RelayLine(Upstream, Protocol):
    """A relay's line to its centre."""

    def station_devices(self) -> Sequence[LetIn]:
        """Everybody else whom the centre has ever let in at the station."""
        ...


class LiveRelayLine(RelayLine, Protocol):
    """A relay's line that can be listened to."""

    def heard(self, timeout_s: float) -> bool:
        """Whether the station's numbers moved since the last time, or within a time."""
        ...

    def fileno(self) -> int:
        """The socket that becomes readable when there is news; -1: not connected."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Step(msgspec.Struct, frozen=True):
    """What a step did, in entries; of devices, how many were let in or put out.

    Attributes:
        numbers_here: whether the relay numbers the station's entries now.
        has_begun: it has begun to, in this step.
    """

    brought: int = 0
    fetched: int = 0
    carried: int = 0
    devices: int = 0
    numbers_here: bool = False
    has_begun: bool = False


class Relay:
    """A relay's two sides in step: its own database, and the line to the centre."""

    def __init__(self, own: Numbering, centre: RelayLine, program: str) -> None:
        self._own = own
        self._centre = centre
        self._program = program
        self._lacking = 1  # until it is known

    def step(self) -> Step:
        """Take down what is new there, and up what is new here.

        Raises:
            CentreUnavailable, CentreRefused: or one of its kinds; whatever was done stays done.
        """
        greeting = self._centre.greet(Told(self._program, None, self._lacking))
        here = self._own.standing()
        if greeting.station != self._own.station:
            raise CentreRefused(
                f"The centre knows this relay at {greeting.station}, not at {self._own.station}."
            )
        self._refuse_a_second_sequencer(greeting)
        devices = self._own.let_in(self._centre.station_devices())
        brought = 0 if here.numbers_here else bring(self._own, self._centre)
        here = self._own.standing()
        has_begun = False
        if greeting.sequencer == here.site and not here.numbers_here and here.gseq == greeting.gseq:
            self._begin(greeting)
            here, has_begun = self._own.standing(), True
        fetched = carried = 0
        if greeting.sequencer == here.site:
            fetched = self._fetch() if here.numbers_here else 0
            carried = self._carry(greeting)
            here = self._own.standing()
        self._tell_how_far(greeting, here)
        return Step(brought, fetched, carried, devices, here.numbers_here, has_begun)

    def _refuse_a_second_sequencer(self, greeting: Greeting) -> None:
        here = self._own.standing()
        if here.numbers_here and greeting.sequencer != here.site:
            raise CentreRefused(
                f"This relay numbers the entries of {greeting.station}, and at the centre "
                f"{greeting.sequencer} does. One of the two databases was restored from a backup. "
                "Please tell the administrator."
            )
        if here.numbers_here and here.gseq < greeting.gseq:
            raise CentreRefused(
                f"The centre has numbers up to {greeting.gseq} from this relay, and here they end at "
                f"{here.gseq}: the relay's database was restored from a backup. "
                "Please run: kiosk relay restored"
            )

    def _begin(self, greeting: Greeting) -> None:
        """Number from the hand-over on. Where entries follow it, this relay has numbered before."""
        if not self._own.ends_with_hand_over():
            raise CentreRefused(
                "This relay has numbered entries before, and its database was restored or made anew since. "
                "Please run: kiosk relay restored"
            )
        self._own.begin(greeting.gseq, greeting.ghash)

    def _tell_how_far(self, greeting: Greeting, here: Standing) -> None:
        """The centre hands over only to a relay that has said that it lacks nothing."""
        told, self._lacking = self._lacking, max(0, greeting.gseq - here.gseq)
        if told != self._lacking:
            self._centre.greet(Told(self._program, None, self._lacking))

    def _fetch(self) -> int:
        told = self._centre.originated()
        if told.entries:
            self._own.originate(told)
        return len(told.entries)

    def _carry(self, greeting: Greeting) -> int:
        """Hand whole batches up, verbatim."""
        if self._own.ghash_at(greeting.gseq) != greeting.ghash:
            raise CentreRefused(
                f"The centre's record of {greeting.station} up to number {greeting.gseq} is not this "
                "relay's. Nothing was sent. Please tell the administrator."
            )
        last, carried = greeting.gseq, 0
        while (numbered := self._own.after(last)).entries:
            last = self._centre.carry(numbered.entries, numbered.keys)
            carried += len(numbered.entries)
        return carried


def bring(own: Numbering, centre: Upstream) -> int:
    """Take everything down that is numbered there and not here, verbatim; answers with how many entries."""
    brought = 0
    while True:
        before = own.standing().gseq
        pulled = centre.pull(before)
        if not pulled.entries:
            return brought
        brought += own.bring(pulled) - before


class Relaying:
    """Keeps a relay in step until it is stopped; whatever is cut is tried again.

    Args:
        connect: opens a connection of the keeper's to the relay's own database.
        dial: makes the line to the centre.
        told: is given what whoever looks after the relay should read, in plain words.
        poll_s: how often to ask for news that nobody gave notice of.
    """

    def __init__(
        self,
        connect: Callable[[], Numbering],
        dial: Callable[[], LiveRelayLine],
        *,
        program: str,
        told: Callable[[str], None],
        poll_s: float = 15.0,
    ) -> None:
        self._connect = connect
        self._dial = dial
        self._program = program
        self._told = told
        self._poll_s = poll_s
        self._said = ""
        self._is_ending = False
        self._failures = 0
        self._chance = random.SystemRandom()
        self._ear, self._mouth = socket.socketpair()
        self._ear.setblocking(False)

    def stop(self) -> None:
        """End soon. From any thread, or a signal handler."""
        self._is_ending = True
        with contextlib.suppress(OSError):  # it has ended already
            self._mouth.send(b".")

    def run(self) -> None:
        """Work until `stop`."""
        try:
            while not self._is_ending:
                try:
                    self._stay()
                except (CentreUnavailable, CentreRefused) as failed:
                    self._fell_out(failed)
        finally:
            self._ear.close()
            self._mouth.close()

    def _stay(self) -> None:
        own = self._connect()
        centre = self._dial()
        try:
            own.listen()
            relay = Relay(own, centre, self._program)
            while not self._is_ending:
                self._tell(relay.step())
                self._failures = 0
                self._wait(own, centre)
        finally:
            centre.close()
            own.connection.close()

    def _wait(self, own: Numbering, centre: LiveRelayLine) -> None:
        """Until either side has news, or it is time to ask."""
        if lines.heard(own.connection, 0) | centre.heard(0):
            return
        self._rest(self._poll_s, own.connection.fileno(), centre.fileno())

    def _rest(self, pause_s: float, *lines_to_hear: int) -> None:
        with selectors.DefaultSelector() as selector:
            for each in (self._ear.fileno(), *lines_to_hear):
                selector.register(each, selectors.EVENT_READ)
            selector.select(pause_s)

    def _fell_out(self, why: KioskError) -> None:
        LOG.warning("relay: %s", why.code)
        pause_s = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(self._failures, 10))
        self._failures += 1
        self._say(str(why))
        self._rest(pause_s * self._chance.uniform(0.5, 1.0))

    def _tell(self, step: Step) -> None:
        if step.has_begun:
            self._say("This relay numbers the station's entries from here on.")
        if step.devices:
            self._say(f"Devices that were let in or put out: {step.devices}.")
        self._say(IN_STEP)

    def _say(self, words: str) -> None:
        """Each state once, not again and again."""
        if words != self._said:
            self._said = words
            self._told(words)
