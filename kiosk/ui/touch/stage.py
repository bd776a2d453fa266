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
from kiosk.ui.touch.bars import FootControls, TopBar
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
        language_chosen: a BCP 47 tag, in the top bar; more_languages_pressed: all of them are wanted.
        back_pressed, start_again_pressed, help_pressed: as the top bar says them.
        interpreter_pressed, read_aloud_pressed, louder_pressed, bigger_text_pressed, contrast_pressed,
        lower_pressed, exit_pressed: as the foot bar says them.
    """

    chosen = Signal(str)
    key_pressed = Signal(str)
    erase_pressed = Signal()
    turned = Signal()
    page_painted = Signal(str)
    language_chosen = Signal(str)
    more_languages_pressed = Signal()
    back_pressed = Signal()
    start_again_pressed = Signal()
    help_pressed = Signal()
    interpreter_pressed = Signal()
    read_aloud_pressed = Signal()
    louder_pressed = Signal()
    bigger_text_pressed = Signal()
    contrast_pressed = Signal()
    lower_pressed = Signal()
    exit_pressed = Signal()

    def __init__(
        self,
        station: str,
        languages: tuple[str, ...],
        texts: Texts,
        look: Look,
        parent: QWidget,
        *,
        can_speak: bool = False,
        is_draft: bool | None = None,
    ) -> None:
        """A stage.

        Args:
            station: its name, for the top bar.
            languages: what may be offered now.
            texts: of the look's language.
            look: of everything on it.
            parent: the window.
            can_speak: whether there is a voice for the language.
            is_draft: whether the translation is to be marked so; None: as its file says.
        """
        super().__init__(parent)
        self._texts = texts
        self._look = look
        self._sheet: Sheet | None = None
        self._warning: Sheet | None = None
        self._is_draft = texts.is_draft if is_draft is None else is_draft
        self.top = TopBar(station, languages, texts, look, self, is_draft=self._is_draft)
        self.place = _Place(self)
        self.foot = FootControls(texts, look, self, can_speak=can_speak)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self.place, 1), (self.foot, 0)):
            self._column.addWidget(widget, stretch)
        for inner in self.findChildren(QWidget):
            inner.ensurePolished()  # before the bars are measured for the first time
        self._pass_on()

    def _pass_on(self) -> None:
        """Say what the bars say."""
        self.top.language_chosen.connect(self.language_chosen)
        self.top.more_languages_pressed.connect(self.more_languages_pressed)
        self.top.back_pressed.connect(self.back_pressed)
        self.top.start_again_pressed.connect(self.start_again_pressed)
        self.top.help_pressed.connect(self.help_pressed)
        self.foot.interpreter_pressed.connect(self.interpreter_pressed)
        self.foot.read_aloud_pressed.connect(self.read_aloud_pressed)
        self.foot.louder_pressed.connect(self.louder_pressed)
        self.foot.bigger_text_pressed.connect(self.bigger_text_pressed)
        self.foot.contrast_pressed.connect(self.contrast_pressed)
        self.foot.lower_pressed.connect(self.lower_pressed)
        self.foot.exit_pressed.connect(self.exit_pressed)

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

    def show_reading(self, *, is_on: bool) -> None:
        """Whether the kiosk reads aloud just now."""
        self.foot.show_reading(is_on=is_on)

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
        if page.name != "welcome" or not self._is_draft or not is_cramped(self._look):
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
            button for part in (self.top, sheet, self.foot) for button in part.findChildren(QAbstractButton)
        ]
        for before, after in pairwise(buttons):
            QWidget.setTabOrder(before, after)
        sheet.order_tabs()
