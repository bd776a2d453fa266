"""The line to the centre in words: what staff read, and nothing where there is no centre."""

import pytest

from kiosk.domain.instant import Instant
from kiosk.service.standing import LineStanding, LineState
from kiosk.ui.icons import Icon
from kiosk.ui.line import IN_PASSING_MS, line_shown
from kiosk.ui.texts import texts
from tests.helpers.entries import at

SAY = texts("en")
SINCE, NOW = at("14:02"), at("14:05")


@pytest.mark.parametrize(
    ("standing", "words", "waiting", "icon"),
    [
        (LineStanding(LineState.IN_STEP), "In step", "", Icon.OK),
        (LineStanding(LineState.IN_STEP, 3, SINCE), "3 entries waiting since 14:02", "", Icon.CLOCK),
        (LineStanding(LineState.IN_STEP, 1, SINCE), "1 entry waiting since 14:02", "", Icon.CLOCK),
        (LineStanding(LineState.DOWN), "Line down, working on our own", "", Icon.LINE_CUT),
        (
            LineStanding(LineState.DOWN, 12, SINCE),
            "Line down, working on our own",
            "12 entries waiting since 14:02",
            Icon.LINE_CUT,
        ),
        (LineStanding(LineState.RESTORED), "This device was restored: re-issuing", "", Icon.RESTART),
        (LineStanding(LineState.REVOKED), "This device is revoked", "", Icon.LOCK),
        (LineStanding(LineState.REFUSED), "The centre refuses this device", "", Icon.WARNING),
        (LineStanding(LineState.HISTORY), "The centre was set back: sending again", "", Icon.STORY),
    ],
)
def test_each_state_has_its_words_and_its_shape(
    standing: LineStanding, words: str, waiting: str, icon: Icon
) -> None:
    """An officer who sees no colours reads the same."""
    shown = line_shown(standing, NOW, SAY)
    assert shown is not None
    assert (shown.words, shown.waiting, shown.icon) == (words, waiting, icon)
    for part in (words, waiting):
        assert part in shown.spoken
    assert shown.spoken.startswith("Line to the centre: ")


def test_a_lone_pc_says_nothing() -> None:
    """There is no line that could be down."""
    assert line_shown(None, NOW, SAY) is None


def test_why_is_said_below_the_bar_and_to_a_screen_reader() -> None:
    """A refusal without its reason sends the officer to the telephone for nothing."""
    shown = line_shown(LineStanding(LineState.REFUSED, message="This program is too old."), NOW, SAY)
    assert shown is not None
    assert shown.message == "This program is too old."
    assert shown.message in shown.spoken


@pytest.mark.parametrize("ahead_ms", [0, 3_600_000, -3_600_000])
def test_what_is_on_its_way_does_not_flicker(ahead_ms: int) -> None:
    """Every step waits for a blink until the centre has it; a bar that jumped each time would be noise."""
    for waited_ms, words in ((IN_PASSING_MS - 1, "In step"), (IN_PASSING_MS, "1 entry waiting since 14:02")):
        standing = LineStanding(LineState.IN_STEP, 1, SINCE, ahead_ms=ahead_ms)
        shown = line_shown(standing, Instant(SINCE + ahead_ms + waited_ms), SAY)
        assert shown is not None
        assert shown.words == words
