"""What is on the screen: the bars, and between them one page after another. Built anew for each look."""

from dataclasses import replace
from functools import partial
from itertools import pairwise

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from kiosk.domain.instant import Instant
from kiosk.ui.look import Look
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Texts
from kiosk.ui.touch.bars import TopBar, foot_bar
from kiosk.ui.touch.sheet import Sheet
from kiosk.ui.touch.sizes import is_cramped
from kiosk.ui.touch.view import Page, Paragraph, say


def bury(widget: QWidget, owner: QWidget) -> None:
    """Take a widget away at once; it is destroyed when its button has returned from being pressed."""
    widget.hide()
    widget.setParent(None)
    QTimer.singleShot(0, owner, partial(shiboken6.delete, widget))


class _Place(QWidget):
    """Where pages are: each fills it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for sheet in self.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly):
            sheet.setGeometry(self.rect())


class Stage(QWidget):
    """The bars and the page of one look.

    Signals:
        chosen, key_pressed, erase_pressed, turned: as a `Sheet` says them.
        page_painted: a page was drawn for the first time; its name.
    """

    chosen = Signal(str)
    key_pressed = Signal(str)
    erase_pressed = Signal()
    turned = Signal()
    page_painted = Signal(str)

    def __init__(
        self, station: str, languages: tuple[str, ...], texts: Texts, look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._look = look
        self._sheet: Sheet | None = None
        self._warning: Sheet | None = None
        self.top = TopBar(station, languages, texts, look, self)
        self.place = _Place(self)
        self.foot = foot_bar(texts, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self.place, 1), (self.foot, 0)):
            self._column.addWidget(widget, stretch)
        for inner in self.findChildren(QWidget):
            inner.ensurePolished()  # before the bars are measured for the first time

    @property
    def sheet(self) -> Sheet:
        """The page on the screen."""
        shown = self._warning or self._sheet
        assert shown is not None  # noqa: S101 - a stage is shown with its first page
        return shown

    @property
    def is_warning(self) -> bool:
        """Whether it asks if somebody is there."""
        return self._warning is not None

    def set_time(self, now: Instant) -> None:
        """The time of day in the top bar."""
        self.top.set_time(now)

    def show_page(self, page: Page) -> None:
        """Show a page: in place where it is the same one with other data, else a new one."""
        page = self._drafted(page)
        was_warning = self._warning is not None
        self._drop_warning()
        if self._sheet is not None and self._sheet.show_page(page):
            if was_warning:
                self._bring(self._sheet)
            elif page.error is not None:
                self._focus_first(self._sheet)
            return
        if self._sheet is not None:
            bury(self._sheet, self)
        self._sheet = self._built(page)
        self._bring(self._sheet)

    def warn(self, page: Page) -> None:
        """Show a question in place of the page, which stays as it is."""
        if self._sheet is not None:
            self._sheet.hide()
        self._warning = self._built(page)
        self._bring(self._warning)

    def _drop_warning(self) -> None:
        if self._warning is not None:
            bury(self._warning, self)
            self._warning = None

    def _drafted(self, page: Page) -> Page:
        """On a cramped panel, where the top bar has no room for it, the first page says what is a draft."""
        if page.name != "welcome" or not self._texts.is_draft or not is_cramped(self._look):
            return page
        return replace(page, blocks=(*page.blocks, Paragraph("draft", say(touch.DRAFT), tone="muted")))

    def _built(self, page: Page) -> Sheet:
        sheet = Sheet(page, self._texts, self._look, self.place)
        sheet.chosen.connect(self.chosen)
        sheet.key_pressed.connect(self.key_pressed)
        sheet.erase_pressed.connect(self.erase_pressed)
        sheet.turned.connect(self.turned)
        sheet.painted.connect(self.page_painted)
        return sheet

    def _bring(self, sheet: Sheet) -> None:
        page = sheet.page
        self.top.show_for(is_welcome=page.name == "welcome", can_go_back=page.can_go_back)
        self._column.activate()
        sheet.setGeometry(self.place.rect())
        sheet.arrange()
        self._order_tabs(sheet)
        sheet.show()
        self._focus_first(sheet)

    @staticmethod
    def _focus_first(sheet: Sheet) -> None:
        sheet.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self, sheet: Sheet) -> None:
        """Tab goes from the top bar through the page to the foot bar."""
        buttons = [
            button
            for part in (self.top, sheet, self.foot)
            for button in part.findChildren(QAbstractButton)
            if not button.isHidden() or part is sheet
        ]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        sheet.order_tabs()
