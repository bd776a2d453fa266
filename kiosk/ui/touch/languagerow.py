"""The languages of the first page: as many as fit one row, then the button that leads to all others."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui import fonts
from kiosk.ui.icons import Icon
from kiosk.ui.languages import self_name
from kiosk.ui.look import look_of
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Texts
from kiosk.ui.widgets.buttonrow import small_names
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.text import ENDLESS

_MORE_SHARE = 0.25
"""Of the row, at most, for the button that leads to the other languages."""


class LanguageRow(QWidget):
    """Self-names of languages; that of the screen's language is always among them.

    Signals:
        language_chosen: BCP 47 tag.
        more_pressed: all languages, please.
    """

    language_chosen = Signal(str)
    more_pressed = Signal()

    def __init__(self, tags: tuple[str, ...], texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        look = look_of(self)
        self._chosen = texts.language
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.gap)
        self.buttons = {tag: self._button(tag) for tag in tags}
        self.more = ChoiceButton(
            "more_languages", texts(touch.MORE_LANGUAGES), Icon.LANGUAGE, self, rank=Rank.BAR, snug=True
        )
        self.more.clicked.connect(self.more_pressed)
        self._row.addStretch(1)
        self._row.addWidget(self.more)

    def _button(self, tag: str) -> ChoiceButton:
        fonts.load(tag)
        button = ChoiceButton(
            f"screen_{tag}", self_name(tag), None, self, rank=Rank.BAR, language=tag, snug=True
        )
        button.setCheckable(True)
        button.setChecked(tag == self._chosen)
        button.clicked.connect(partial(self._on_clicked, tag))
        self._row.addWidget(button)
        return button

    def _on_clicked(self, tag: str) -> None:
        self.language_chosen.emit(tag)

    def fit(self, width: int) -> int:
        """Show as many as a width has room for; answers how much of it is taken."""
        look = look_of(self)
        width = max(width, 4 * look.target)
        self.more.setMaximumWidth(ENDLESS)
        self.more.set_shape(stacked=False)
        cell = round(width * _MORE_SHARE)
        if self.more.sizeHint().width() > cell:
            small_names([self.more], cell, look)
            self.more.setMaximumWidth(cell)
        taken = min(self.more.sizeHint().width(), self.more.maximumWidth())
        shown: set[str] = set()
        for tag in sorted(self.buttons, key=lambda tag: tag != self._chosen):
            wide = self.buttons[tag].sizeHint().width() + look.gap
            if taken + wide <= width:
                shown.add(tag)
                taken += wide
        for tag, button in self.buttons.items():
            button.setVisible(tag in shown)
        return taken
