"""The board on real data, at every size, in every language."""

import datetime as dt
import itertools
from dataclasses import replace
from typing import Literal

import pytest
from msgspec import structs
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from kiosk.service.check_in import CheckIn, check_in
from kiosk.service.serving import call as call_again
from kiosk.service.serving import call_next
from kiosk.settings import Opening, Weekday
from kiosk.ui import tokens
from kiosk.ui.board.calls import Calls
from kiosk.ui.board.column import Column
from kiosk.ui.board.saying import Saying
from kiosk.ui.board.window import BoardWindow
from kiosk.ui.chime import chime
from kiosk.ui.look import Look, board_look
from kiosk.ui.panel import WALL, Panel
from kiosk.ui.phrases import board as phrases
from kiosk.ui.phrases import safety
from kiosk.ui.session import Session
from kiosk.ui.texts import LANGUAGES, texts
from kiosk.ui.tokens import Theme
from kiosk.ui.widgets.text import Text
from tests.helpers import screens
from tests.helpers.clock import FakeClock
from tests.helpers.counters import OFFICER, VISITOR
from tests.helpers.entries import at
from tests.helpers.voices import FakeVoice
from tests.ui.board.boards import BUSY_CALLS, NOW, call, emergency, view

SMALL_WALL = Panel(1366, 768, 598, 336, lower_edge_mm=1500)
UPRIGHT = Panel(1080, 1920, 529.4, 941.2, lower_edge_mm=900)
LOOKS = [
    replace(board_look(panel, scale=scale), language=language)  # type: ignore[arg-type] # the scales of `Look`
    for panel, scale, language in itertools.product((WALL, SMALL_WALL, UPRIGHT), (100, 150, 200), LANGUAGES)
]


def a_board(qtbot: QtBot, session: Session, look: Look) -> BoardWindow:
    """A board that has read its store once and then stands still."""
    board = BoardWindow(session, look)
    qtbot.addWidget(board)
    with qtbot.waitSignal(board.painted_view):
        screens.show(board, look)
    return board


def calls_of(board: BoardWindow) -> Calls:
    """The called codes."""
    found = board.findChild(Calls, "calls")
    assert found is not None
    return found


def column_of(board: BoardWindow) -> Column:
    """The column beside them."""
    found = board.findChild(Column, "column")
    assert found is not None
    return found


@pytest.mark.parametrize(
    "look", LOOKS, ids=lambda look: f"{look.panel.width_px}-{look.scale}-{look.language}"
)
def test_board_is_sound(qtbot: QtBot, session: Session, clock: FakeClock, look: Look) -> None:
    """Whatever the screen, the text size and the language, every word on the wall can be read whole."""
    clock.set(NOW)
    board = a_board(qtbot, session, look)
    column = column_of(board)
    board.on_view(view(*BUSY_CALLS, emergency=emergency("14:00", "14:10")))
    seen: set[str] = set()
    for _ in range(12):
        clock.advance(seconds=10)
        board.on_tick()
        screens.settle()
        assert screens.check(board) == []
        seen |= {text for part in column.page for _, text in part.lines}
        if len(seen) == 12:
            break
    assert len(seen) == 12, "every line beside the calls has its turn"
    assert calls_of(board).shown_codes[0] == "K72"


@pytest.mark.parametrize("theme", tokens.THEMES.values(), ids=tokens.THEMES)
def test_all_four_calls_fit_on_the_wall(
    qtbot: QtBot, session: Session, clock: FakeClock, theme: Theme
) -> None:
    """On the screen it is made for, whoever was called within the last minutes is still there."""
    clock.set(NOW)
    board = a_board(qtbot, session, board_look(theme=theme))
    board.on_view(view(*BUSY_CALLS))
    assert calls_of(board).shown_codes == ("K72", "M9", "R2", "T14")


def test_the_newest_call_is_the_largest(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """From six metres one finds what has just changed."""
    clock.set(NOW)
    board = a_board(qtbot, session, board_look())
    board.on_view(view(*BUSY_CALLS))
    heights = {box.text: box.room.height() for box in calls_of(board).text_boxes()}
    assert heights["K72"] > 2 * heights["M9"]


def test_a_right_to_left_board_is_mirrored(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """In Urdu reading begins at the right: the code stands there, the place at the left."""
    clock.set(NOW)

    def code_left(language: str) -> tuple[QRect, int]:
        board = a_board(qtbot, session, replace(board_look(), language=language))
        board.on_view(view(*BUSY_CALLS))
        calls = calls_of(board)
        return next(box.room for box in calls.text_boxes() if box.text == "K72"), calls.width()

    ours, width = code_left("en")
    theirs, _ = code_left("ur")
    assert ours.left() == width - 1 - theirs.right()


def test_words_that_cannot_fit_in_full_size_become_smaller_not_cut(
    qtbot: QtBot, session: Session, clock: FakeClock
) -> None:
    """At 200 % on a small screen the newest call still has its code and both whole sentences."""
    clock.set(NOW)
    board = a_board(qtbot, session, board_look(SMALL_WALL, scale=200))
    board.on_view(view(BUSY_CALLS[1]))
    calls = calls_of(board)
    said = [box.text for box in calls.text_boxes()]
    assert said[0] == "M9"
    assert said[-2:] == ["Proszę przejść: Family liaison room", "Please go to Family liaison room"]
    assert all(calls.rect().contains(box.room) for box in calls.text_boxes())


def test_a_call_at_the_desk_appears(qtbot: QtBot, session: Session) -> None:
    """The whole road from check-in and call to the wall, on a real store."""
    board = a_board(qtbot, session, board_look())
    assert calls_of(board).accessibleName() != ""
    ticket = check_in(session.counter, VISITOR, CheckIn(reason="crime", language="pl"))
    qtbot.waitUntil(lambda: "1 person" in str(column_of(board).page))
    with qtbot.waitSignal(board.painted_view):
        call_next(session.counter, OFFICER, "room-2")
    assert calls_of(board).shown_codes == (ticket.code,)
    assert "Please go to Room 2" in calls_of(board).accessibleName()


def test_changes_while_reading_are_read_once_more(qtbot: QtBot, session: Session) -> None:
    """A burst of writes must not queue a reading each and hold up the next check-in."""
    board = a_board(qtbot, session, board_look())
    painted: list[None] = []
    board.painted_view.connect(lambda: painted.append(None))
    for _ in range(20):
        session.changes.changed.emit(frozenset())
    qtbot.waitUntil(lambda: len(painted) == 2)
    with qtbot.assertNotEmitted(board.painted_view, wait=200):
        pass


def test_a_damaged_store_stays_calm_in_public_and_tells_staff(
    qtbot: QtBot, session: Session, clock: FakeClock
) -> None:
    """The waiting room reads no technical word; the desk does; and it ends when the fault ends."""
    told: list[str] = []
    session.changes.fault_told.connect(told.append)
    board = a_board(qtbot, session, board_look())
    path = session.counter.store.path
    session.counter.store.close()
    whole = path.read_bytes()
    path.write_bytes(b"not a database at all" * 400)
    board.refresh()
    qtbot.waitUntil(lambda: len(told) == 1)
    clock.advance(seconds=11)
    board.refresh()
    foot = board.findChild(Saying, "help")
    assert foot is not None
    qtbot.waitUntil(lambda: "officer" in calls_of(board).accessibleName() or foot.said.language != "en")
    assert calls_of(board).shown_codes == ()
    assert told[0] != ""
    assert not any(told[0] in label.text() for label in board.findChildren(Text))
    session.counter.store.close()
    path.write_bytes(whole)
    with qtbot.waitSignal(board.painted_view):
        board.refresh()
    assert told[-1] == ""


def test_the_clock_goes_on_without_the_store(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """A clock on a wall that stands still makes people doubt everything else on it."""
    clock.set(NOW)
    board = a_board(qtbot, session, board_look())
    clock.advance(minutes=3)
    board.on_tick()
    label = board.findChild(Text, "clock")
    assert label is not None
    assert label.text() == "14:15"


@pytest.mark.parametrize(
    "panel_scale",
    list(itertools.product((WALL, SMALL_WALL, UPRIGHT), (100, 150, 200))),
    ids=lambda each: f"{each[0].width_px}-{each[1]}",
)
def test_calls_and_notices_of_every_language_are_sound(
    qtbot: QtBot, session: Session, clock: FakeClock, panel_scale: tuple[Panel, Literal[100, 150, 200]]
) -> None:
    """A call is in the visitor's language, whatever the board's: its longest words must fit as well."""
    clock.set(NOW)
    station = structs.replace(session.counter.station, languages=LANGUAGES)
    session = replace(session, counter=replace(session.counter, station=station))
    panel, scale = panel_scale
    board = a_board(qtbot, session, board_look(panel, scale=scale))
    board._refresh_timer.stop()
    for language in LANGUAGES:
        board.on_view(view(call("W1234", "Vulnerable witness interview suite", language, 1)))
        assert screens.check(board) == [], language
        assert calls_of(board).shown_codes == ("W1234",)
    closed = structs.replace(view(), is_open=False, opens_at=at("08:00", "2026-11-21"))
    for shown in (view(), closed):
        board.on_view(shown)
        for _ in range(len(LANGUAGES)):
            clock.advance(seconds=5)
            board.on_tick()
            assert screens.check(board) == []


def test_a_new_call_is_announced_with_a_chime(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """From the desk's key to the words in the waiting room, on a real store; and again when called again."""
    voice = FakeVoice()
    session = replace(session, voice=voice)
    ticket = check_in(session.counter, VISITOR, CheckIn(reason="crime", language="pl"))
    board = a_board(qtbot, session, board_look())
    with qtbot.waitSignal(board.painted_view):
        called = call_next(session.counter, OFFICER, "room-2")
    code = ", ".join(ticket.code)
    expected = [
        (f"Bilet {code}. Proszę przejść: Room 2", "pl"),
        (f"Ticket {code}. Please go to Room 2", "en"),
    ]
    assert voice.said == [expected]
    assert voice.sounds == [chime()]
    assert voice.stops == 0, "nothing that is being said is cut"
    clock.advance(minutes=3)
    with qtbot.waitSignal(board.painted_view):
        call_again(session.counter, OFFICER, called.id, "room-2")
    assert voice.said == [expected, expected]
    with qtbot.waitSignal(board.painted_view):
        board.refresh()
    assert len(voice.said) == 2


def test_a_board_that_starts_is_quiet(qtbot: QtBot, session: Session) -> None:
    """Whoever was called before the power cut has been called."""
    voice = FakeVoice()
    check_in(session.counter, VISITOR, CheckIn(reason="crime"))
    call_next(session.counter, OFFICER, "room-2")
    board = a_board(qtbot, replace(session, voice=voice), board_look())
    assert len(calls_of(board).shown_codes) == 1
    assert voice.said == []


def test_a_closed_counter_is_on_the_wall(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """The hours come from the station's own file."""
    clock.set(at("23:30"))
    hours = Opening(days=tuple(Weekday), opens=dt.time(9), closes=dt.time(20))
    station = structs.replace(session.counter.station, opening=(hours,))
    session = replace(session, counter=replace(session.counter, station=station))
    board = a_board(qtbot, session, board_look())
    said = calls_of(board).accessibleName()
    language = next(each for each in LANGUAGES if texts(each)(phrases.CLOSED) in said)
    opens = texts(language).date_and_time(at("09:00", "2026-11-21"))
    assert texts(language)(phrases.OPENS, when=opens) in said


def test_advice_and_message_share_the_wall(qtbot: QtBot, session: Session, clock: FakeClock) -> None:
    """Both can be read at once on the screen it is made for; on a small one in large text in turn."""
    clock.set(NOW)
    board = a_board(qtbot, session, board_look())
    board.on_view(view())
    assert len(calls_of(board).text_boxes()) == 3
    small = a_board(qtbot, session, board_look(SMALL_WALL, scale=200))
    small.on_view(view())
    shown = set()
    for _ in range(42):
        clock.advance(seconds=10)
        small.on_tick()
        shown |= {box.text for box in calls_of(small).text_boxes()}
    assert texts("en")(phrases.CODE_COMES_HERE) in shown
    assert texts("en")(safety.LOCK) in shown
