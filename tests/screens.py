"""Every screen as a picture, in build/screens/: page × language × theme × text size × panel.

    python -m tests.screens

Each window has a folder and a contact sheet. The demo station stands behind them.
"""

import itertools
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk import app
from kiosk.demo.day import HandClock, Told
from kiosk.demo.home import make
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, local_day
from kiosk.home import Home, SystemClock
from kiosk.settings import Window
from kiosk.ui import theme
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.look import SCALES, Look, board_look, staff_look, touch_look
from kiosk.ui.panel import PANELS, WALL, Panel
from kiosk.ui.texts import LANGUAGES
from kiosk.ui.tokens import THEMES
from kiosk.ui.touch.window import TouchWindow
from tests.ui.desk.apart import SCENES, tidy, visitors_tell

FOLDER = Path("build/screens")
THUMBNAIL = QSize(180, 240)
ACROSS = 12
PATIENCE = 400
TOUCH_ROUTES: dict[str, tuple[str, ...]] = {
    "welcome": (),
    "appointment": ("appointment",),
    "reference": ("appointment", "reference"),
    "surname": ("appointment", "name"),
    "reasons": ("speak",),
    "adjustments": ("private",),
    "languages": ("private", "interpreter"),
    "sex": ("private", "sex"),
    "ticket": ("private", "finish"),
}
BOARD_PANELS = {"wall": WALL, "upright": Panel(1080, 1920, 529.4, 941.2, lower_edge_mm=1200)}
DESK_PANELS = ("call_to", "transfer", "room", "note", "story", "add", "delay")


class Studio:
    """The demo station, at ten to two in the afternoon."""

    def __init__(self, folder: Path) -> None:
        clock = HandClock(Instant(day_start(local_day(SystemClock().now())) + 830 * MINUTE_MS))
        self.told: Told
        counter, self.told = make(Home(folder), clock)
        visitors_tell(counter)
        counter.store.close()
        app.start_qt()
        self.program = app.Program(Home(folder), tuple(Window), clock=clock, looks=app.full_size_looks())

    def picture(self, window: QWidget, name: str) -> None:
        """Keep a picture of a window as it stands."""
        kind = next(kind for kind, each in self.program.windows.items() if each is window)
        file = FOLDER / kind.value / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        QTest.qWait(1)
        window.grab().save(str(file))

    def dress(self, kind: Window, look: Look, size: QSize) -> QWidget:
        """A window in a look, shown in a size."""
        window = self.program.windows[kind]
        theme.apply(window, look)
        window.resize(size)
        window.show()
        QTest.qWait(20)
        return window


def looks(*languages: str) -> Iterator[tuple[str, Look]]:
    """Every theme, text size and language, with a name."""
    for colours, scale, language in itertools.product(THEMES.values(), SCALES, languages):
        yield f"{language}-{colours.name}-{scale}", Look(colours, scale, language)


def touch(studio: Studio) -> None:
    """Every page that can be reached by touch, on every panel."""
    for panel_name, panel in PANELS.items():
        for name, look in looks(*LANGUAGES):
            dressed = touch_look(panel, look.theme, look.scale, look.language)
            window = studio.dress(Window.TOUCH, dressed, QSize(panel.width_px, panel.height_px))
            assert isinstance(window, TouchWindow)
            for page, route in TOUCH_ROUTES.items():
                for key in route:
                    press(window, key)
                wait_for(window, page)
                studio.picture(window, f"{page}-{panel_name}-{name}")
                window.on_exit()
                theme.apply(window, dressed)
                QTest.qWait(10)


def press(window: TouchWindow, key: str) -> None:
    """Touch what has that name, on whichever part of the page it stands."""
    for _ in range(PATIENCE):
        found = window.sheet.findChild(QAbstractButton, key)
        if isinstance(found, QAbstractButton):
            found.click()
            return
        QTest.qWait(5)
    raise SystemExit(f"“{key}” is not on the page “{window.sheet.page.name}”.")


def wait_for(window: TouchWindow, page: str) -> None:
    """Until a page is on the screen."""
    for _ in range(PATIENCE):
        if window.sheet.page.name == page:
            return
        QTest.qWait(5)
    raise SystemExit(f"The page “{page}” did not come; “{window.sheet.page.name}” is there.")


def desk(studio: Studio) -> None:
    """The queue, and every panel."""
    for name, look in looks("en"):
        window = studio.dress(Window.DESK, staff_look(look.theme, look.scale), QSize(1440, 900))
        assert isinstance(window, DeskWindow)
        QTest.qWait(100)
        studio.picture(window, f"queue-{name}")
        for panel in DESK_PANELS:
            if panel == "add":
                window.on_add_visitor()
            elif panel == "delay":
                window.delay.open_form()
            else:
                window.on_action(Action(panel))
            QTest.qWait(20)
            studio.picture(window, f"{panel}-{name}")
            QTest.keyClick(window, Qt.Key.Key_Escape)
        for scene, play in SCENES.items():
            play(window)
            QTest.qWait(50)
            studio.picture(window, f"{scene}-{name}")
            QTest.keyClick(window, Qt.Key.Key_Escape)
            tidy(window)
            QTest.qWait(50)


def board(studio: Studio) -> None:
    """The board on the wall and upright."""
    for panel_name, panel in BOARD_PANELS.items():
        for name, look in looks("en"):
            size = QSize(panel.width_px, panel.height_px)
            window = studio.dress(
                Window.BOARD, replace(board_look(panel, look.theme), scale=look.scale), size
            )
            QTest.qWait(50)
            studio.picture(window, f"{panel_name}-{name}")


def manager(studio: Studio) -> None:
    """The wait-time log."""
    for name, look in looks("en"):
        window = studio.dress(Window.MANAGER, staff_look(look.theme, look.scale), QSize(1440, 1000))
        QTest.qWait(300)
        studio.picture(window, f"log-{name}")


def contact_sheet(folder: Path) -> None:
    """All pictures of a window on one page."""
    files = sorted(folder.glob("*.png"))
    rows = -(-len(files) // ACROSS)
    gap = 8
    width = ACROSS * (THUMBNAIL.width() + gap)
    sheet = QImage(width, rows * (THUMBNAIL.height() + 24), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#dddddd"))
    painter = QPainter(sheet)
    for place, file in enumerate(files):
        x = place % ACROSS * (THUMBNAIL.width() + gap)
        y = place // ACROSS * (THUMBNAIL.height() + 24)
        small = QPixmap(str(file)).scaled(
            THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(x, y, small)
        words = QRect(x, y + THUMBNAIL.height(), THUMBNAIL.width(), 20)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, file.stem)
    painter.end()
    sheet.save(str(folder.with_suffix(".png")))


def main() -> int:
    """Draw everything; answers 0."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    studio = Studio(FOLDER / "home")
    for draw in (board, desk, manager, touch):
        draw(studio)
        contact_sheet(FOLDER / draw.__name__)
        print(f"{draw.__name__}: {len(list((FOLDER / draw.__name__).glob('*.png')))} pictures")
    studio.program.close()
    shutil.rmtree(FOLDER / "home")
    return 0


if __name__ == "__main__":
    sys.exit(main())
