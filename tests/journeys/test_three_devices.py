"""Touch, board and desk: three processes on three files, one station through one PostgreSQL."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kiosk.home import Home, open_counter
from kiosk.service import check_in, rooms, serving, watching
from kiosk.service.counter import Counter
from kiosk.store.wake import Bell
from tests.helpers.counters import OFFICER, SECOND_OFFICER, STATION_TEXT, VISITOR
from tests.helpers.force import Force, Place
from tests.helpers.journals import fingerprint, problems
from tests.helpers.postgres import Server
from tests.helpers.waiting import until

pytestmark = pytest.mark.xdist_group("central commands")
THREE = (
    STATION_TEXT
    + """
[[devices]]
id = "board"
name = "Board with a desk"
windows = ["board", "desk"]
letters = "XY"

[[officers]]
id = "4417"
name = "Sam Example"
role = "officer"
"""
)
DEVICES = {"kiosk": "touch", "board": "board", "counter": "desk"}


class Running:
    """A device's window in a process of its own, and somebody who acts at it."""

    def __init__(self, place: Place, window: str) -> None:
        self.place = place
        self.window = window
        self.counter: Counter = open_counter(Home(place.root))
        self._bell = Bell(Home(place.root).data / "wake", lambda: None)
        self.counter.store.changed = lambda _subjects: self._bell.ring()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        environment = {**os.environ, "KIOSK_HOME": str(self.place.root), "QT_QPA_PLATFORM": "offscreen"}
        self.process = subprocess.Popen([sys.executable, "-m", "kiosk", self.window], env=environment)

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait(timeout=20)
            self.process = None

    def close(self) -> None:
        self.stop()
        self._bell.close()
        self.counter.store.close()


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Running]]:
    """Harbour Street: three enrolled devices, their windows open."""
    server = Server.start(is_durable=False)
    made: dict[str, Running] = {}
    try:
        force = Force(server, tmp_path_factory.mktemp("force"), THREE)
        force.found()
        force.centre.run("central", "station", "add", "harbour-street", "Harbour Street")
        for name, window in DEVICES.items():
            place = force.device(name)
            force.enrol(place)
            made[name] = Running(place, window)
            made[name].start()
        yield made
    finally:
        for each in made.values():
            each.close()
        server.remove()


def test_a_visit_goes_from_the_kiosk_to_the_desk_and_onto_the_board(station: dict[str, Running]) -> None:
    """Three files and no cable between them but the centre."""
    kiosk, board, desk = (station[name].counter for name in DEVICES)
    ticket = check_in.check_in(kiosk, VISITOR, check_in.CheckIn(reason="crime"))
    until(lambda: any(row.visit.id == ticket.visit for row in watching.desk_view(desk, OFFICER).waiting))
    serving.call(desk, OFFICER, ticket.visit, None)
    until(lambda: [call.code for call in watching.board_view(board, VISITOR).calls] == [ticket.code])
    serving.see(desk, OFFICER, ticket.visit)
    serving.finish(desk, OFFICER, ticket.visit)
    until(lambda: not watching.board_view(board, VISITOR).calls)
    stores = [each.counter.store for each in station.values()]
    until(lambda: len({fingerprint(store) for store in stores}) == 1)
    assert [problems(store) for store in stores] == [[], [], []]


def test_a_room_and_a_visitor_taken_twice_while_one_desk_is_cut_off(station: dict[str, Running]) -> None:
    """The board's device has a desk, too, whose program is down while its officer works on."""
    kiosk, other, desk = (station[name].counter for name in DEVICES)
    mine, both = (check_in.check_in(kiosk, VISITOR, check_in.CheckIn(reason="crime")).visit for _ in range(2))
    for each in (other, desk):
        until(
            lambda at=each: {mine, both} <= {row.visit.id for row in watching.desk_view(at, OFFICER).waiting}
        )
    station["board"].stop()
    serving.call(other, SECOND_OFFICER, both, None)
    serving.call(other, SECOND_OFFICER, mine, None)
    rooms.take_room(other, SECOND_OFFICER, mine, "room-1")
    alone = watching.desk_view(other, SECOND_OFFICER)
    assert all(row.visit.provisional for row in alone.in_hand)
    assert next(room for room in alone.rooms if room.id == "room-1").provisional
    serving.call(desk, OFFICER, both, None)
    rooms.take_room(desk, OFFICER, both, "room-1")
    until(lambda: not watching.desk_view(desk, OFFICER).in_hand[0].visit.provisional)
    station["board"].start()
    until(lambda: bool(watching.desk_view(other, SECOND_OFFICER).lost_visits))
    theirs = watching.desk_view(other, SECOND_OFFICER)
    assert [row.visit.id for row in theirs.in_hand] == [mine]
    assert [lost.offered_name for lost in theirs.lost_rooms] == ["Room 2"]
    assert [row.visit.officer for row in watching.desk_view(desk, OFFICER).in_hand] == [OFFICER.id]
    stores = [each.counter.store for each in station.values()]
    until(lambda: len({fingerprint(store) for store in stores}) == 1)


def test_no_log_tells_a_name(station: dict[str, Running]) -> None:
    """What the devices write down of a visit that all of them hold are identifiers only."""
    named = check_in.CheckIn(reason="crime", name="Alex Example")
    visit = check_in.check_in(station["kiosk"].counter, VISITOR, named).visit
    for each in station.values():
        until(
            lambda at=each.counter: visit in {row.visit.id for row in watching.desk_view(at, OFFICER).waiting}
        )
        folder = each.place.root / "logs"
        until(lambda at=folder: any(at.glob("*")))  # its program has started
        for log in folder.glob("*"):
            text = log.read_text(encoding="utf-8")
            assert "Alex" not in text
            assert "Example" not in text
