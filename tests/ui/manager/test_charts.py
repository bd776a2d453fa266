"""The painted charts."""

import itertools

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.domain.report import HeatCell
from kiosk.ui import tokens
from kiosk.ui.look import Look, staff_look
from kiosk.ui.manager.heat_map import HeatMap
from kiosk.ui.manager.presenter import HeatView
from kiosk.ui.manager.weeks import weeks_view
from kiosk.ui.manager.weeks_chart import WeeksChart
from kiosk.ui.tokens import Theme
from tests.helpers import screens
from tests.ui.manager.test_weeks import STEADY, report


@pytest.mark.parametrize("theme", tokens.THEMES.values(), ids=tokens.THEMES)
def test_figures_stand_out_from_every_shade(qtbot: QtBot, theme: Theme) -> None:
    """The figures in the cells are what is read, so each shade leaves them 4.5 to 1."""
    chart = HeatMap("heat")
    qtbot.addWidget(chart)
    screens.show(chart, staff_look(theme))
    look = staff_look(theme)
    for median_s in range(0, 2400, 15):
        fill = chart._fill(median_s).name()
        inks = (look.colour("ink").name(), look.colour("on_primary").name())
        assert max(tokens.contrast(ink, fill) for ink in inks) >= 4.5, median_s


def test_longer_waits_are_never_lighter(qtbot: QtBot) -> None:
    """A scale that turned back would hide the worst hour."""
    chart = HeatMap("heat")
    qtbot.addWidget(chart)
    screens.show(chart, staff_look())
    shades = [QColor(chart._fill(median_s)).lightness() for median_s in range(0, 2400, 15)]
    assert all(later <= earlier for earlier, later in itertools.pairwise(shades))


@pytest.mark.parametrize("look", screens.staff_looks(), ids=screens.name)
def test_charts_have_room_for_their_words_at_their_least_size(qtbot: QtBot, look: Look) -> None:
    """At 200 % text in a narrow window nothing in a chart lies over anything else."""
    cells = tuple(
        HeatCell(day, hour, arrivals=200, waits_n=123, median_s=1234)
        for day, hour in itertools.product(range(7), range(8, 22))
    )
    heat, weeks = HeatMap("heat"), WeeksChart("weeks")
    heat.show_heat(HeatView(cells, tuple(range(8, 22)), 15, "spoken"))
    weeks.show_weeks(weeks_view(report(*STEADY, 0.5)))
    for chart in (heat, weeks):
        qtbot.addWidget(chart)
        screens.show(chart, look)
        chart.resize(chart.minimumSizeHint())
        screens.settle()
        boxes = chart.text_boxes()
        assert len(boxes) > 10
        assert [box for box in boxes if box.room.height() < box.needed.height()] == []
        assert [box for box in boxes if box.room.width() < box.needed.width()] == []
        overlaps = [
            (one.text, other.text)
            for one, other in itertools.combinations(boxes, 2)
            if one.room.intersects(other.room)
        ]
        assert overlaps == []


def test_charts_say_in_words_what_they_show(qtbot: QtBot) -> None:
    """A reader of the screen gets the same message as a reader of the chart."""
    heat, weeks = HeatMap("heat"), WeeksChart("weeks")
    for chart in (heat, weeks):
        qtbot.addWidget(chart)
    heat.show_heat(HeatView((), (), 15, "Longest median waits: Fri 15."))
    weeks.show_weeks(weeks_view(report(*STEADY)))
    assert heat.accessibleDescription() == "Longest median waits: Fri 15."
    assert weeks.accessibleDescription().startswith("Chart of 12 weeks")
