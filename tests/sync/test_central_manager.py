"""The manager's window at the centre: all stations' figures, the same as each station's own."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk.central_app import CentralProgram
from kiosk.cli import app
from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreRefused, CentreUnavailable, SettingsFaulty
from kiosk.domain.visit.facts import Finished
from kiosk.service import exports, reporting, standing, upkeep, watching
from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.overview import Overview
from kiosk.service.serving import call, see, write_note
from kiosk.sync import line
from kiosk.ui.manager.window import ManagerWindow
from kiosk.ui.widgets.text import Text
from tests.helpers.centres import Centre, Writer
from tests.helpers.counters import MANAGER, OFFICER, VISITOR, Devices
from tests.helpers.entries import STATION
from tests.helpers.journals import random_day
from tests.helpers.reports import Town, kill_sessions
from tests.ui.conftest import application

__all__ = ["application"]  # the windows' fonts and style, prepared as for every window
FRIDAY = dt.date(2026, 11, 20)


@pytest.fixture
def town(centre: Centre, devices: Devices) -> Iterator[Town]:
    """Harbour Street after a busy day, and Old Mill, at one centre; the reports are in step."""
    made = Town(centre, devices)
    centre.add_station("old-mill")
    counter = made.enrolled()
    random_day(counter, devices.clock, 7, steps=120)
    made.in_step()
    mill = Writer("mill", "old-mill")
    role = made.office().admit("old-mill", "mill", DeviceKind.STAFF, mill.signer.public_key, "console")
    centre.upstream(centre.line(role)).push(mill.chain, [mill.begin()])
    made.work()
    yield made
    made.close()


def overview(town: Town) -> Overview:
    """What is read at the centre."""
    return Overview(town.reports(), town.devices.clock)


def test_figures_exports_and_stories_are_the_stations_own(town: Town) -> None:
    """Two places that report one station differently are both worthless."""
    counter, centre = town.counters["counter"], overview(town)
    here = reporting.report(counter, MANAGER, FRIDAY, FRIDAY, STATION)
    there = reporting.report(centre, MANAGER, FRIDAY, FRIDAY, STATION)
    assert there == here
    assert here.appointments.n + here.walk_ins.n > 10
    rows = [reporting.measured(sight, MANAGER, FRIDAY, FRIDAY, STATION) for sight in (counter, centre)]
    assert exports.visits_csv(rows[0]) == exports.visits_csv(rows[1])
    for visit, _ in rows[0][:5]:
        told = [watching.story(sight, MANAGER, visit.id) for sight in (counter, centre)]
        assert told[0] == told[1]
        assert {each.device for each in told[1]} == {"counter"}


def test_every_station_is_offered_by_its_name_also_one_without_visits(town: Town) -> None:
    """A station that is missing from the list is one that nobody asks about."""
    centre = overview(town)
    assert reporting.stations(centre, MANAGER) == [STATION, "old-mill"]
    assert reporting.names(centre, MANAGER) == {STATION: "Harbour-Street", "old-mill": "Old-Mill"}
    everything = reporting.report(centre, MANAGER, FRIDAY, FRIDAY)
    assert everything.walk_ins == reporting.report(centre, MANAGER, FRIDAY, FRIDAY, STATION).walk_ins


def test_a_story_at_the_centre_has_no_personal_part_whoever_reads(town: Town) -> None:
    """The reader's login opens no box: names and notes stay at the station."""
    counter = town.counters["counter"]
    visit = check_in(counter, VISITOR, CheckIn(reason="crime", name="Alex Example")).visit
    write_note(counter, OFFICER, visit, "a note")
    town.in_step()
    town.work()
    assert [told.personal is not None for told in watching.story(counter, OFFICER, visit)] == [True, True]
    told = watching.story(overview(town), MANAGER, visit)
    assert [each.entry.kind for each in told] == ["visit.arrived", "visit.noted"]
    assert all(each.personal is None for each in told)


def test_what_the_worker_refused_is_told_where_the_journal_is_checked(town: Town) -> None:
    """At the centre nobody checks a million entries by hand; what does not hold must still be seen."""
    centre = overview(town)
    found = upkeep.verify_journal(centre, MANAGER)
    assert found.failures == ()
    assert found.devices == 2  # the centre itself is none
    assert found.entries == sum(row[0] for row in town.tamper("select gseq from kiosk.station"))
    assert standing.line_standing(centre, MANAGER) == standing.LineStanding(standing.LineState.IN_STEP)
    stranger = Writer("side-door")
    upstream = town.centre.upstream(town.centre.admit("side-door", public_key=stranger.signer.public_key))
    upstream.push(stranger.chain, [stranger.begin(), stranger.write("visit/one", Finished())])
    waiting = standing.line_standing(centre, MANAGER)
    assert waiting is not None
    assert waiting.waiting == 2
    town.work()
    found = upkeep.verify_journal(centre, MANAGER)
    assert [each.problem for each in found.failures] == [
        "its key is not one that side-door is known by",
        "it follows an entry that was refused",
    ]
    assert [each.chain for each in found.failures] == [stranger.chain] * 2


def test_a_store_at_the_centre_reads_and_never_writes(town: Town) -> None:
    """A figure that could be corrected by hand would be no figure."""
    store = town.reports()
    with (
        pytest.raises(CentreUnavailable, match=r"read-only transaction"),
        store.reading() as connection,
    ):
        connection.execute("delete from report.visit")
    with store.snapshot() as connection:
        before = connection.execute("select sum(gseq) from report.journal").fetchone()
        check_in(town.counters["counter"], VISITOR, CheckIn(reason="crime"))
        town.in_step()
        assert connection.execute("select sum(gseq) from report.journal").fetchone() == before
    kill_sessions(town.centre, "kiosk_reader")
    with pytest.raises(CentreUnavailable), store.reading() as connection:
        connection.execute("select 1")
    with store.reading() as connection:
        assert connection.execute("select sum(gseq) from report.journal").fetchone() != before


def test_the_window_follows_all_stations_and_survives_a_lost_centre(
    town: Town, qtbot: QtBot, tmp_path: Path
) -> None:
    """The first thing asked in the morning meeting; a restart of the server must not leave it blank."""
    counter = town.counters["counter"]
    is_up = True

    def connect() -> line.Connection:
        if not is_up:
            raise CentreUnavailable("The centre cannot be reached.")
        return line.connect(town.line("kiosk_reader"))

    program = CentralProgram(connect, tmp_path, clock=town.devices.clock)
    window = program.window
    try:
        with qtbot.waitSignals([window.painted_view, window.journal_checked], timeout=10_000):
            window.show()
            program.start()
        picker = window.filters.station
        assert [picker.itemText(at) for at in range(picker.count())] == [
            "All stations",
            "Harbour-Street",
            "Old-Mill",
        ]
        assert "Journal verified" in _text(window, "journal")
        before = window.report.cards["walk_ins"].figure.text()
        visit = check_in(counter, VISITOR, CheckIn(reason="crime")).visit
        call(counter, OFFICER, visit)
        see(counter, OFFICER, visit)
        town.in_step()
        town.work()
        qtbot.waitUntil(lambda: window.report.cards["walk_ins"].figure.text() != before, timeout=10_000)
        is_up = False
        kill_sessions(town.centre, "kiosk_reader")
        qtbot.waitUntil(lambda: "The centre cannot be reached." in _notice(window), timeout=10_000)
        is_up = True
        qtbot.waitUntil(lambda: not _notice(window), timeout=10_000)
    finally:
        program.close()


def test_a_centre_that_cannot_be_reached_at_first_is_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever opens the window before the network is there must read why it is empty."""

    def connect() -> line.Connection:
        raise CentreRefused("The database does not let the keeper in.")

    program = CentralProgram(connect, tmp_path)
    try:
        program.window.show()
        program.start()
        qtbot.waitUntil(lambda: "does not let the keeper in" in _notice(program.window), timeout=5_000)
    finally:
        program.close()


def _text(window: ManagerWindow, name: str) -> str:
    """The words of a label."""
    label = window.findChild(Text, name)
    assert label is not None
    return label.text()


def _notice(window: ManagerWindow) -> str:
    """What the window says is wrong; empty where it says nothing."""
    return window.notice.message if window.notice.isVisible() else ""


def test_without_a_centre_in_the_home_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody will try it on a counter's PC; a window that never fills would tell them nothing."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    done = CliRunner().invoke(app, ["manager", "--central"])
    assert isinstance(done.exception, SettingsFaulty)
    assert str(done.exception).startswith(f"There is no centre in {tmp_path}.")
