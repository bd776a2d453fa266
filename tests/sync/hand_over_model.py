"""Any schedule of hand-overs between a PC, its centre and its relay, as a Hypothesis state machine.

The PC and the devices are real stores kept in step by the real `Replica`, the relay is the real `Relay`; the
two databases are in memory. At every moment at most one numbers, no number is ever given twice, and at the
end everybody has everything.
"""

import contextlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from kiosk.domain.device import DeviceKind
from kiosk.domain.entry import EntryId, SubjectId, family
from kiosk.domain.errors import CentreUnavailable, NotNow
from kiosk.domain.keeping import Erased, ErasureCause
from kiosk.domain.station import CENTRE, HandedOver, station_subject
from kiosk.journal.body import decode
from kiosk.journal.chain import running_hash
from kiosk.journal.keys import Signer
from kiosk.service import check_in, serving
from kiosk.service.counter import Counter
from kiosk.store import ledger, roles
from kiosk.sync.relay.keeping import Relay
from kiosk.sync.relay.voice import hand_back
from kiosk.sync.replicate import Replica
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, NOON, OFFICER, Devices, Template, open_store, the_station
from tests.helpers.entries import STATION
from tests.helpers.memory_centre import MemoryCentre, MemoryLine
from tests.helpers.memory_relay import MemoryNumbering, MemoryRelayLine
from tests.helpers.office import CENTRE_KEY, Office
from tests.sync.model import FAST, Dying

PC, RELAY = "counter", "relay"
NAMES = (PC, "kiosk", "annexe")
SIGNER = Signer(b"the relay of the hand-over model"[:32])
D = st.integers(0, 2)


class HandOverStage:
    """What every run begins with: a PC that has worked alone and is enrolled, and two more devices."""

    def __init__(self, folder: Path) -> None:
        devices = Devices(folder, Template.make(folder))
        self.files: dict[str, Path] = {}
        self.keys: dict[str, bytes] = {}
        for name in NAMES:
            counter = devices.make(name, device="counter", is_sequencer=name == PC)
            if name == PC:
                check_in.check_in(counter, OFFICER, check_in.CheckIn(reason="crime", name="Alex Example"))
            roles.enrol(counter.store, CENTRE_KEY, numbers_itself=name == PC)
            self.files[name] = counter.store.path
            self.keys[name] = counter.store.signer.public_key
        devices.close()


@dataclass
class Box:
    """A device.

    Attributes:
        site: which database it goes to.
        replica: its side of the connection; None: it has to greet again.
    """

    counter: Counter
    site: MemoryCentre
    line: MemoryLine
    replica: Replica | None = None


class HandOvers(RuleBasedStateMachine):
    """A PC, two devices, a centre and a relay.

    Attributes:
        stage: set by whoever runs the machine.
    """

    stage: HandOverStage

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="kiosk-hand-over-", dir=FAST))
        self.clock = FakeClock(NOON)
        self.office = Office(STATION, NOON)
        self.centre = MemoryCentre(STATION, self.clock, sequencer=PC)
        self.base = MemoryCentre(STATION, self.clock, site=RELAY, sequencer=PC)
        self.own = MemoryNumbering(self.base)
        self.relay_line = MemoryRelayLine(self.centre, RELAY)
        self.relay = Relay(self.own, self.relay_line, "0")  # type: ignore[arg-type] # in memory
        self.boxes: list[Box] = []
        self.written: set[EntryId] = set()
        self.erased: set[SubjectId] = set()
        self.numbers: dict[int, bytes] = {}

    @initialize()
    def switch_on(self) -> None:
        for name, key in self.stage.keys.items():
            self.centre.originate(self.office.enrols(name, key))
        self.centre.originate(self.office.enrols(RELAY, SIGNER.public_key, DeviceKind.RELAY))
        for place, name in enumerate(NAMES):
            self.boxes.append(self._box(name, place))

    def _box(self, name: str, place: int, file: Path | None = None) -> Box:
        path = self.folder / f"{place}" / "kiosk.db"
        path.parent.mkdir()
        shutil.copyfile(file or self.stage.files[name], path)
        store = open_store(path, name, seed=100 + place)
        with store.reading() as connection:
            connection.execute("PRAGMA synchronous = OFF")
        station = the_station()
        device = replace(station.devices[0], letters="ABCDEFGHJK"[place * 2 : place * 2 + 2])
        counter = Counter(store, self.clock, station, device, random.Random(place))
        return Box(counter, self.centre, self.centre.to(name))

    # --- work --------------------------------------------------------------------------------------

    @rule(d=D, named=st.booleans())
    def arrive(self, d: int, *, named: bool) -> None:
        asked = check_in.CheckIn(reason="crime", name="Alex Example" if named else None)
        check_in.check_in(self.boxes[d].counter, OFFICER, asked)
        self._note_written(self.boxes[d])

    @rule(d=D, which=st.integers(0, 4))
    def call(self, d: int, which: int) -> None:
        box = self.boxes[d]
        with box.counter.store.reading() as connection:
            visits = [row[0] for row in connection.execute("SELECT id FROM visit ORDER BY id").fetchall()]
        if visits:
            with contextlib.suppress(NotNow):
                serving.call(box.counter, OFFICER, visits[which % len(visits)], None)
        self._note_written(box)

    @rule(which=st.integers(0, 4))
    def erase(self, which: int) -> None:
        """The centre erases a visit that it knows, whoever numbers at the moment."""
        subjects = {decode(row.record.body).subject for row in self.centre.state.rows}
        visits = sorted(each for each in subjects if family(each) == "visit")
        if visits:
            self.erased.add(visits[which % len(visits)])
            self.centre.originate(
                self.office.says((visits[which % len(visits)], Erased(ErasureCause.REQUEST)))
            )

    # --- lines -------------------------------------------------------------------------------------

    @rule(d=D, loses_answer=st.booleans())
    def keep_in_step(self, d: int, *, loses_answer: bool) -> None:
        box = self.boxes[d]
        box.line.loses_answer = loses_answer
        self._sync(box)
        box.line.loses_answer = False

    @rule(d=D, after=st.integers(1, 6))
    def killed_in_step(self, d: int, after: int) -> None:
        """The program dies after a number of questions."""
        box = self.boxes[d]
        dying = Replica(box.counter.store, Dying(box.line, after), self.clock, "0")
        with contextlib.suppress(CentreUnavailable):
            dying.greet()
            dying.step()
        box.replica = None

    @rule(after=st.integers(1, 5))
    def relay_killed_in_step(self, after: int) -> None:
        dying = Relay(self.own, Dying(self.relay_line, after), "0")  # type: ignore[arg-type] # in memory
        with contextlib.suppress(CentreUnavailable):
            dying.step()

    @rule()
    def relay_steps(self) -> None:
        with contextlib.suppress(CentreUnavailable):
            self.relay.step()

    @rule(d=D)
    def cut_or_join(self, d: int) -> None:
        self.boxes[d].line.is_cut = not self.boxes[d].line.is_cut
        self.boxes[d].replica = None

    @rule()
    def cut_or_join_relay(self) -> None:
        self.relay_line.is_cut = not self.relay_line.is_cut

    @rule(d=D)
    def move(self, d: int) -> None:
        """A device is given the other address. A PC that numbers has to stay with its centre."""
        if not roles.head(self.boxes[d].counter.store).is_sequencer:
            self._go(d, self.base if self.boxes[d].site is self.centre else self.centre)

    def _go(self, d: int, site: MemoryCentre) -> None:
        box = self.boxes[d]
        box.site, box.line, box.replica = site, site.to(NAMES[d]), None

    def _sync(self, box: Box) -> None:
        try:
            if box.replica is None:
                box.replica = Replica(box.counter.store, box.line, self.clock, "0")
                box.replica.greet()
            box.replica.step()
        except CentreUnavailable:
            box.replica = None

    # --- hand-overs --------------------------------------------------------------------------------

    @rule()
    def pc_hands_over(self) -> None:
        with contextlib.suppress(NotNow):
            roles.hand_over(self.boxes[0].counter.store, ADMINISTRATOR, self.clock.now(), CENTRE)

    @rule()
    def centre_hands_over(self) -> None:
        if self.centre.state.sequencer == CENTRE:
            self.centre.originate(self.office.says((station_subject(STATION), HandedOver(RELAY))))

    @rule()
    def relay_hands_back(self) -> None:
        with contextlib.suppress(NotNow):
            hand_back(self.own, SIGNER, self.clock.now(), "console")  # type: ignore[arg-type] # in memory

    # --- what must hold ----------------------------------------------------------------------------

    @invariant()
    def no_number_is_given_twice(self) -> None:
        """Whoever has an entry under a number, there and here, now and ever: it is the same entry."""
        for site in (self.centre, self.base):
            for row in site.state.rows:
                self._number(row.record.gseq or 0, row.record.hash)
        for box in self.boxes:
            with box.counter.store.reading() as connection:
                rows = connection.execute("SELECT gseq, hash FROM entry WHERE gseq IS NOT NULL").fetchall()
            for gseq, entry_hash in rows:
                self._number(gseq, entry_hash)

    def _number(self, gseq: int, entry_hash: bytes) -> None:
        assert self.numbers.setdefault(gseq, entry_hash) == entry_hash, f"number {gseq} was given twice"

    @invariant()
    def at_most_one_numbers(self) -> None:
        numbering = [site.site for site in (self.centre, self.base) if site.state.sequencer == site.site]
        if self.boxes and roles.head(self.boxes[0].counter.store).is_sequencer:
            numbering.append(PC)
        assert len(numbering) <= 1, f"two sequencers: {', '.join(numbering)}"

    def teardown(self) -> None:
        try:
            if self.boxes:
                self._end()
        finally:
            for box in self.boxes:
                box.counter.store.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def _end(self) -> None:
        """Every line is up, the PC has joined, and each device goes to whoever numbers."""
        self.relay_line.is_cut = False
        for box in self.boxes:
            box.line.is_cut = box.line.loses_answer = False
            box.replica = None
        self._go(0, self.centre)
        self.pc_hands_over()
        self._sync(self.boxes[0])
        for _ in range(3):
            self.relay.step()
        numbering = [site for site in (self.centre, self.base) if site.state.sequencer == site.site]
        assert numbering, "nobody numbers"
        for _ in range(3):
            for place in range(len(NAMES)):
                self._go(place, numbering[0])
                self._sync(self.boxes[place])
            self.relay.step()
            self.no_number_is_given_twice()
        self.boxes.append(self._box("kiosk", 4))
        self._sync(self.boxes[-1])
        self._everybody_has_everything()

    def _everybody_has_everything(self) -> None:
        from tests.helpers.journals import fingerprint, problems  # noqa: PLC0415 - it imports half the program

        rows = self.centre.state.rows
        assert [row.record for row in rows] == [row.record for row in self.base.state.rows]
        there = {decode(row.record.body).id for row in rows}
        assert not self.written - there, f"lost: {sorted(self.written - there)}"
        assert not self.centre.state.pending, "what the centre said was never numbered"
        ghash, batch = b"", []
        for row in rows:
            batch.append(row.record.hash)
            if row.record.ghash is not None:
                ghash, batch = running_hash(ghash, batch), []
                assert ghash == row.record.ghash, "the running hash does not hold"
        for box in self.boxes:
            with box.counter.store.reading() as connection:
                assert ledger.waiting(connection)[0] == 0, "an entry still waits"
            assert not problems(box.counter.store)
        assert len({fingerprint(box.counter.store) for box in self.boxes}) == 1, "they differ"
        for site in (self.centre, self.base):
            held = {
                decode(row.record.body).subject for row in site.state.rows if row.box
            } | site.state.keys.keys()
            assert not held & self.erased, "somebody still has what was erased"

    def _note_written(self, box: Box) -> None:
        with box.counter.store.reading() as connection:
            rows = connection.execute("SELECT id FROM entry WHERE seq > 1").fetchall()
        self.written |= {EntryId(row[0]) for row in rows}


@contextlib.contextmanager
def two_sequencers() -> Iterator[None]:
    """Whoever hands the numbering over goes on numbering all the same."""
    hand_over = roles.hand_over

    def and_keep(store: Any, *asked: Any) -> int:
        number = hand_over(store, *asked)
        with store.exclusive() as connection:
            ledger.write_head(connection, replace(roles.head(store), is_sequencer=True))
        return number

    def speak(self: MemoryNumbering, chain: str, records: Any, to: str | None = None) -> int:
        number = said(self, chain, records, to)
        self.base.state.sequencer = self.base.site
        return number

    said = MemoryNumbering.speak
    with mock.patch.object(roles, "hand_over", and_keep), mock.patch.object(MemoryNumbering, "speak", speak):
        yield


TWO_SEQUENCERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("arrive", {"d": 0, "named": False}),
    ("pc_hands_over", {}),
    ("keep_in_step", {"d": 0, "loses_answer": False}),
    ("arrive", {"d": 0, "named": False}),
    ("arrive", {"d": 1, "named": False}),
    ("keep_in_step", {"d": 1, "loses_answer": False}),
)
"""The shortest schedule in which two give the same number."""
