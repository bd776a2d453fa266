"""The same machine over a real PostgreSQL: real lines, real `push`, real restores of the database."""

import datetime as dt
import hashlib
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.domain.entry import Entry, SubjectId
from kiosk.domain.errors import CentreUnavailable
from kiosk.domain.station import SetBack, station_subject
from kiosk.journal.body import decode, entry_of
from kiosk.journal.keys import Signer
from kiosk.sync.line import Line
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.upstream import Greeting, Told, Upstream
from tests.helpers.centres import Centre
from tests.helpers.clock import FakeClock
from tests.helpers.entries import STATION
from tests.helpers.postgres import Server
from tests.sync.model import NAMES, Stage, Station

_NUMBERS = itertools.count()
_NONE: list[bytes | None] = [None]


class RealStage(Stage):
    """A centre's database that knows the devices, to be copied for each run."""

    def __init__(self, folder: Path, server: Server) -> None:
        super().__init__(folder)
        self.server = server
        self.template = Centre.make(server, folder / "lines", "model")
        self.template.add_station()
        keys = {name: signer_of(name) for name in NAMES}
        self.lines: dict[str, Line] = {
            name: self.template.admit(name, public_key=key) for name, key in keys.items()
        }
        put(self.template, self.centre.state.rows)
        if self.template._administrator is not None:
            self.template._administrator.close()


def signer_of(name: str) -> bytes:
    """The public key of a device of the tests."""
    return Signer(hashlib.sha256(name.encode()).digest()).public_key


def put(centre: Centre, said: list[Any]) -> None:
    """Have the keeper say entries of the centre's chain."""
    centre.ask(
        "select * from kiosk.originate(%s, %s, %b, %b, %b, %b)",
        STATION,
        decode(said[0].record.body).chain,
        [each.record.body for each in said],
        [each.record.signature for each in said],
        _NONE * len(said),
        _NONE * len(said),
    )


class RealStation(Station):
    """Three devices and a centre in PostgreSQL."""

    stage: RealStage

    def make_centre(self) -> Any:
        return self._copied(self.stage.template)

    def _copied(self, of: Centre) -> Centre:
        for box in getattr(self, "boxes", []):
            box.line.close()
        name = f"run_{next(_NUMBERS)}"
        if of._administrator is not None:
            of._administrator.close()
        self.stage.server.copy(name, of.database)
        return Centre(self.stage.server, name, of.folder)

    def line_for(self, name: str) -> Any:
        return CutLine(lambda: PgUpstream(replace(self.stage.lines[name], url=self.centre.url)), self.clock)

    def numbered(self) -> list[Entry]:
        rows = self.centre.ask("select body, gseq from kiosk.entry order by gseq")
        return [entry_of(decode(body), gseq) for body, gseq in rows]

    def originate(self, *told: tuple[SubjectId, Any]) -> None:
        put(self.centre, self.office.says(*told))

    def back_up_centre(self) -> Any:
        return self._copied(self.centre)

    def restore_centre(self, backup: Any) -> None:
        for box in self.boxes:
            box.line.close()
        self.centre.close()
        self.centre = backup
        for box in self.boxes:
            box.line.close()
        until = dt.datetime.now(dt.UTC) + dt.timedelta(hours=1)
        self.centre.ask("select kiosk.open_recovery(%s, %s)", STATION, until)
        self.office.fresh_chain()
        self.originate((station_subject(STATION), SetBack(len(self.numbered()))))
        self.tell_erased()

    def kept_at_centre(self) -> set[SubjectId]:
        query = "select subject from kiosk.personal union select subject from kiosk.subject_key"
        return {row[0] for row in self.centre.ask(query)}

    def close_centre(self) -> None:
        for box in self.boxes:
            box.line.close()
        for each in (self.centre, self.backup):
            if each is not None:
                each.close()


class CutLine(Upstream):
    """A real line that a test can cut, with the world's clock at its other end."""

    def __init__(self, connect: Callable[[], PgUpstream], clock: FakeClock) -> None:
        self.is_cut = False
        self.loses_answer = False
        self.connect = connect
        self.clock = clock
        self.upstream: PgUpstream | None = None

    def close(self) -> None:
        """Hang up."""
        if self.upstream is not None:
            self.upstream.close()
        self.upstream = None

    def greet(self, told: Told) -> Greeting:
        return replace(self.real().greet(told), now=self.clock.now())

    def real(self) -> PgUpstream:
        """The line itself. Raises `CentreUnavailable` while it is cut."""
        if self.is_cut:
            raise CentreUnavailable("The line is down.")
        if self.upstream is None:
            self.upstream = self.connect()
        return self.upstream

    def __getattribute__(self, name: str) -> Any:
        if name not in _ASKED:
            return object.__getattribute__(self, name)
        answer = getattr(self.real(), name)
        if name == "push" and self.loses_answer:
            return self._lost(answer)
        return answer

    def _lost(self, push: Callable[..., Any]) -> Callable[..., Any]:
        def pushed(*asked: Any) -> Any:
            push(*asked)
            self.loses_answer = False
            raise CentreUnavailable("The answer was lost.")

        return pushed


_ASKED = frozenset(
    {
        *("heads", "hashes", "lacking", "push", "pull", "last_in_common", "about", "start"),
        *("erase_again", "originated", "carry"),
    }
)
