"""Every screen as a picture, in build/screens/.

The touch window's pages are drawn in every language; of page, language, theme, text size and panel any two
meet in a picture. Staff windows and the board are drawn in every theme and text size.

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
from PySide6.QtWidgets import QWidget

from kiosk import app
from kiosk.demo.day import HandClock, Told
from kiosk.demo.home import make
from kiosk.domain.instant import MINUTE_MS, Instant, day_start, local_day
from kiosk.home import Home, SystemClock
from kiosk.settings import Window
from kiosk.ui import theme
from kiosk.ui.desk.hand import Action
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.look import SCALES, Look, board_look, staff_look
from kiosk.ui.panel import PANELS, WALL, Panel
from kiosk.ui.texts import LANGUAGES, texts
from kiosk.ui.tokens import THEMES
from kiosk.ui.touch.looks import other_height
from kiosk.ui.touch.stage import Stage
from tests.helpers.entries import at
from tests.helpers.pairwise import arrangements
from tests.ui.desk.apart import SCENES, tidy, visitors_tell
from tests.ui.touch import samples

FOLDER = Path("build/screens")
THUMBNAIL = QSize(180, 240)
ACROSS = 12
MANY = 400
"""A contact sheet of more pictures than these has smaller ones."""
LOWERED = 3
"""Of eight pages, this one on a screen that was lowered, where it can be."""
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


def touch(_studio: Studio) -> None:
    """Every page in every language; with its theme, text size and panel any two of the five meet."""
    pages = {language: samples.every_page(language) for language in LANGUAGES}
    names = {panel: name for name, panel in PANELS.items()}
    folder = FOLDER / Window.TOUCH.value
    folder.mkdir(parents=True, exist_ok=True)
    for number, look in arrangements(len(pages["en"])):
        page = pages[look.language][number]
        window = QWidget()
        window.setProperty("area", "page")
        window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dressed = other_height(look) if number % 8 == LOWERED else look
        theme.apply(window, dressed)
        window.resize(look.panel.width_px, look.panel.height_px)
        said = texts(look.language)
        stage = Stage(samples.STATION.name, LANGUAGES, said, dressed, window, can_speak=number % 3 > 0)
        stage.set_time(at("14:05"))
        stage.setGeometry(window.rect())
        stage.show_page(page)
        window.show()
        QTest.qWait(1)
        name = f"{number:02}-{page.name}-{look.language}-{names[look.panel]}-{look.theme.name}-{look.scale}"
        window.grab().save(str(folder / f"{name}.png"))
        window.close()
        window.deleteLater()


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
    many = len(files) > MANY
    thumbnail, across = (THUMBNAIL / 2, 2 * ACROSS) if many else (THUMBNAIL, ACROSS)
    rows = -(-len(files) // across)
    gap = 8
    width = across * (thumbnail.width() + gap)
    sheet = QImage(width, rows * (thumbnail.height() + 24), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#dddddd"))
    painter = QPainter(sheet)
    for place, file in enumerate(files):
        x = place % across * (thumbnail.width() + gap)
        y = place // across * (thumbnail.height() + 24)
        small = QPixmap(str(file)).scaled(
            thumbnail, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(x, y, small)
        words = QRect(x, y + thumbnail.height(), thumbnail.width(), 20)
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
