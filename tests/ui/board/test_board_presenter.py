"""What the board shows, decided without a window."""

import pytest
from msgspec.structs import replace

from kiosk.domain.instant import Instant
from kiosk.ui.board.presenter import BEAR_WITH_MS, NEW_FOR_MS, TURN_MS, Part, Presenter, Said, Screen
from kiosk.ui.phrases import board as phrases
from kiosk.ui.texts import LANGUAGES, texts
from tests.helpers.entries import at
from tests.ui.board.boards import BUSY_CALLS, NOW, call, emergency, view


def a_presenter(language: str = "en") -> Presenter:
    """A board in a language, in a station that speaks three."""
    return Presenter(language, ("en", "pl", "ur"), 900)


def words(screen: Screen, name: str) -> list[str]:
    """The lines of a part."""
    found: Part = next(part for part in screen.parts if part.name == name)
    return [text for _, text in found.lines]


def test_a_visitor_is_called_in_their_language_and_in_english() -> None:
    """Somebody who reads no English finds the room, and so does whoever helps them."""
    board = a_presenter()
    board.read(view(call("K7", "Room 2", "pl")))
    (shown,) = board.screen(NOW).calls
    assert shown.sentences == (Said("Proszę przejść: Room 2", "pl"), Said("Please go to Room 2", "en"))
    assert shown.places == (Said("Room 2", "pl"),)


@pytest.mark.parametrize(
    ("place", "polish", "sentence"),
    [
        ("Counter", "Okienko", "Proszę podejść do okienka"),
        ("counter 3", "Okienko 3", "Proszę podejść do okienka 3"),
        ("Counter room", "Counter room", "Proszę przejść: Counter room"),
    ],
)
def test_counters_are_translated_and_rooms_keep_their_names(place: str, polish: str, sentence: str) -> None:
    """The word on the door is what a visitor looks for; a counter has no word on it."""
    board = a_presenter()
    board.read(view(call("K7", place, "pl")))
    (shown,) = board.screen(NOW).calls
    assert shown.places[0].text == polish
    assert shown.sentences[0].text == sentence


@pytest.mark.parametrize("language", ["en", "ro"])
def test_english_is_said_once(language: str) -> None:
    """A language without a translation is called in English, not twice in English."""
    board = a_presenter()
    board.read(view(call("K7", "Room 2", language)))
    assert board.screen(NOW).calls[0].sentences == (Said("Please go to Room 2", "en"),)


def test_a_new_call_stands_out_for_six_seconds_and_again_when_called_again() -> None:
    """People look up when something changes; what has been there for a while must not pretend to be new."""
    board = a_presenter()
    board.read(view(call("M9", "Room 1", seconds_ago=60)))
    assert not board.screen(NOW).calls[0].is_new
    board.read(view(call("K7", "Room 2", seconds_ago=3), call("M9", "Room 1", seconds_ago=60)))
    assert [shown.is_new for shown in board.screen(NOW).calls] == [True, False]
    assert board.screen(Instant(NOW + NEW_FOR_MS - 1)).calls[0].is_new
    assert not board.screen(Instant(NOW + NEW_FOR_MS)).calls[0].is_new
    board.read(view(call("M9", "Room 1", seconds_ago=0), call("K7", "Room 2", seconds_ago=3)))
    assert [shown.is_new for shown in board.screen(Instant(NOW + 1000)).calls] == [True, True]


@pytest.mark.parametrize(("seen", "is_told"), [(4, False), (5, True)])
def test_today_is_told_only_about_five_or_more(seen: int, is_told: bool) -> None:  # noqa: FBT001 - a case
    """With fewer, a figure on the wall would be about the people sitting under it."""
    board = a_presenter()
    board.read(view(seen=seen, met=seen))
    assert ("today" in [part.name for part in board.screen(NOW).parts]) is is_told


def test_today_says_how_many_of_how_many() -> None:
    """The figure on the wall is the manager's, with its denominator."""
    board = a_presenter()
    board.read(view(seen=50, met=48))
    assert words(board.screen(NOW), "today")[0] == "Today: 48 of 50"


@pytest.mark.parametrize(
    ("waiting", "said"),
    [(0, "Nobody is waiting now."), (1, "1 person is waiting now."), (9, "9 people are waiting now.")],
)
def test_walk_ins_are_told_how_many_wait_and_no_more(waiting: int, said: str) -> None:
    """An estimate nobody can keep is worse than none."""
    board = a_presenter()
    board.read(view(waiting=waiting))
    assert words(board.screen(NOW), "walk_in")[-1] == said


def test_an_emergency_says_how_long_and_when_we_tell_again() -> None:
    """Kept informed: what, how much longer, as of when, and the next word within a quarter of an hour."""
    board = a_presenter()
    board.read(view(emergency=emergency("14:00", "14:10")))
    assert words(board.screen(NOW), "emergency") == [
        "You may wait longer than usual",
        "Our officers are dealing with an urgent incident.",
        "It may take about 40 minutes longer.",
        "As of 14:10.",
        "We will tell you again by 14:25.",
    ]


def test_a_promise_that_has_gone_by_is_not_repeated() -> None:
    """“By 14:25” on the wall at 14:30 would be a lie in large letters."""
    board = a_presenter()
    board.read(view(emergency=emergency("14:10", delay_min=None)))
    late = words(board.screen(at("14:25")), "emergency")
    assert late[2:] == [
        "We do not know yet how long it will take.",
        "As of 14:10.",
        "We will tell you more as soon as we can.",
    ]


def test_nothing_readable_at_the_start_asks_people_to_listen() -> None:
    """A board that cannot read anything must not look as if nobody was called."""
    board = a_presenter()
    board.lost(NOW)
    screen = board.screen(NOW)
    assert screen.message == Said(
        "Please listen for your code. An officer will call you.", screen.foot.language
    )
    assert [part.name for part in screen.parts] == ["promise"]


def test_a_short_fault_leaves_the_calls_and_a_long_one_takes_them_away() -> None:
    """A moment's fault must not send somebody back to their chair; stale calls must not stay for ever."""
    board = a_presenter()
    board.read(view(*BUSY_CALLS))
    board.lost(NOW)
    board.lost(Instant(NOW + 5_000))
    assert board.screen(Instant(NOW + BEAR_WITH_MS - 1)).calls
    after = board.screen(Instant(NOW + BEAR_WITH_MS))
    assert after.message is not None
    assert after.calls == ()
    board.read(view(*BUSY_CALLS))
    assert board.screen(Instant(NOW + BEAR_WITH_MS)).message is None


def test_the_foot_line_goes_through_the_stations_languages() -> None:
    """Everybody waiting reads at least once a minute that they may ask for help."""
    board = a_presenter("pl")
    turns = [board.screen(Instant(NOW + turn * TURN_MS)).foot.language for turn in range(6)]
    assert turns[:3] == turns[3:]
    assert set(turns) == {"en", "pl", "ur"}


def test_nothing_is_said_of_calls_that_were_there_before_the_board() -> None:
    """After a power cut the waiting room must not be called together for people who have long been seen."""
    board = a_presenter()
    assert board.read(view(*BUSY_CALLS)) == ()
    assert board.read(view(*BUSY_CALLS)) == ()


def test_a_new_call_is_said_in_the_visitors_language_then_in_english() -> None:
    """Somebody who cannot see the wall, or cannot read, is called as well."""
    board = a_presenter()
    board.read(view())
    assert board.read(view(call("K72", "Counter 2", "pl"))) == (
        (
            Said("Bilet K, 7, 2. Proszę podejść do okienka 2", "pl"),
            Said("Ticket K, 7, 2. Please go to counter 2", "en"),
        ),
    )


def test_calls_are_said_in_the_order_they_were_made_and_again_when_called_again() -> None:
    """Who was called first has waited longest for a second word."""
    board = a_presenter()
    board.read(view())
    first, second = call("M9", "Room 1", seconds_ago=40), call("K7", "Room 2", seconds_ago=20)
    said = board.read(view(second, first))
    assert [sayings[-1].text[:13] for sayings in said] == ["Ticket M, 9. ", "Ticket K, 7. "]
    assert board.read(view(second, first)) == ()
    again = call("M9", "Room 1", seconds_ago=0)
    assert [sayings[-1].text[:13] for sayings in board.read(view(again, second))] == ["Ticket M, 9. "]
    assert board.read(view(second)) == ()
    assert board.read(view(again, second)) == (), "a call that was withdrawn for a moment is no new call"


def test_nothing_spoken_has_marks_of_the_screen() -> None:
    """In right-to-left languages codes are wrapped in marks; a voice may read those out."""
    board = Presenter("en", ("en", "ur"), 900)
    board.read(view())
    for sayings in board.read(view(call("K72", "Counter 2", "ur"))):
        assert not any("\u2000" <= sign <= "\u206f" for said in sayings for sign in said.text)


def test_safety_advice_goes_round_while_nobody_is_called() -> None:
    """Fifteen minutes of waiting are a chance to keep a bike; each language has each piece of advice."""
    board = a_presenter()
    board.read(view())
    seen: set[tuple[str, str]] = set()
    for turn in range(7 * 3):
        screen = board.screen(Instant(NOW + turn * TURN_MS))
        heading, advice = screen.below
        assert screen.message is not None
        assert heading.language == advice.language == screen.message.language
        seen.add((advice.language, advice.text))
    assert len(seen) == 7 * 3


def test_safety_advice_never_stands_in_for_a_call_or_an_emergency() -> None:
    """What somebody waits for comes first."""
    board = a_presenter()
    board.read(view(*BUSY_CALLS))
    assert board.screen(NOW).below == ()
    board.read(view(emergency=emergency("14:00")))
    assert board.screen(NOW).below == ()
    board.lost(NOW)
    assert board.screen(Instant(NOW + BEAR_WITH_MS)).below == ()


def test_a_closed_counter_says_when_it_opens() -> None:
    """Somebody who sits down before a closed counter waits for nothing."""
    board = a_presenter()
    closed = replace(view(), is_open=False, opens_at=at("08:00", "2026-11-21"))
    board.read(closed)
    screen = board.screen(at("20:00"))
    language = screen.foot.language
    assert screen.message == Said(texts(language)(phrases.CLOSED), language)
    when = texts(language).date_and_time(at("08:00", "2026-11-21"))
    assert screen.below == (Said(texts(language)(phrases.OPENS, when=when), language),)
    assert "walk_in" not in [part.name for part in screen.parts], "nobody is told to wait"
    board.read(replace(closed, calls=BUSY_CALLS))
    assert board.screen(at("20:00")).calls, "who is still in the house is still called"
    board.read(replace(closed, opens_at=None))
    assert board.screen(at("20:00")).below == ()


def test_many_languages_come_round_faster() -> None:
    """With twenty-one languages nobody should read for three minutes what they cannot read."""
    assert Presenter("en", ("en", "pl", "ur"), 900).turn_ms == TURN_MS
    assert Presenter("en", LANGUAGES, 900).turn_ms == 5_000
