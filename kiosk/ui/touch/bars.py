"""The bars round a page: where one is and the languages above, help and a way out below."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.instant import Instant
from kiosk.ui import fonts
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import common, touch
from kiosk.ui.texts import Texts
from kiosk.ui.touch.languages import self_name
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low, page_margin
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.flow import flow
from kiosk.ui.widgets.footbar import FootBar
from kiosk.ui.widgets.text import Text


class TopBar(Box):
    """Station and time; then the languages on the first page, Back and Start again on all others.

    Signals:
        language_chosen: BCP 47 tag.
        back_pressed, start_again_pressed: one page back; to the first page.
    """

    language_chosen = Signal(str)
    back_pressed = Signal()
    start_again_pressed = Signal()

    def __init__(
        self, station: str, languages: tuple[str, ...], texts: Texts, look: Look, parent: QWidget
    ) -> None:
        super().__init__("bar", parent)
        self._texts = texts
        cramped = is_cramped(look)
        self.languages = self._built_languages(languages, texts, look)
        self.moves = QWidget(self)
        moves = QHBoxLayout(self.moves)
        moves.setContentsMargins(0, 0, 0, 0)
        moves.setSpacing(look.gap)
        has_icons = not cramped and not is_large(look)
        self.back = self._move("back", texts(common.BACK), Icon.BACK if has_icons else None)
        self.start_again = self._move(
            "start_again", texts(common.START_AGAIN), Icon.RESTART if has_icons else None
        )
        self.back.clicked.connect(self.back_pressed)
        self.start_again.clicked.connect(self.start_again_pressed)
        self._station = Text(station, "button", self)
        self._station.setObjectName("station")
        self._clock = Text("", "body", self, wraps=False)
        self._clock.setObjectName("clock")
        self._draft = Text(texts(touch.DRAFT), "body", self)
        self._draft.setObjectName("draft")
        self._is_draft = texts.is_draft and not cramped
        low = is_low(look)
        is_wide = look.panel.width_px > look.panel.height_px
        moves.addWidget(self.back)
        if cramped or not is_wide:
            moves.addStretch(1)
        moves.addWidget(self.start_again)
        if cramped:
            self._station.hide()
            self._clock.hide()
            self.inside.addWidget(self.languages)
            self.inside.addWidget(self.moves)
        elif is_wide:
            self._in_one_row(look, low=low)
        else:
            where = QHBoxLayout()
            where.addWidget(self._station, 1)
            where.addWidget(self._clock)
            self.inside.addLayout(where)
            for widget in (self.languages, self.moves, self._draft):
                self.inside.addWidget(widget)
        self._margins(look)

    def _in_one_row(self, look: Look, *, low: bool) -> None:
        """A panel that lies has no height to give away."""
        row = QHBoxLayout()
        row.setSpacing(look.pad)
        row.addWidget(self.languages)
        row.addWidget(self.moves)
        row.addStretch(1)
        where = QHBoxLayout()
        where.setSpacing(look.pad)
        if low:
            self._station.hide()
            where.addWidget(self._draft, 1)
            where.addWidget(self._clock)
            row.addLayout(where)
        else:
            where.addWidget(self._station, 1)
            where.addWidget(self._clock)
            lines = QVBoxLayout()
            lines.addLayout(where)
            lines.addWidget(self._draft)
            row.addLayout(lines)
        self.inside.addLayout(row)

    def _built_languages(self, tags: tuple[str, ...], texts: Texts, look: Look) -> QWidget:
        holder, line = flow(self, spacing=look.gap)
        for tag in tags:
            fonts.load(tag)
            button = ChoiceButton(
                f"screen_{tag}",
                self_name(tag),
                None,
                holder,
                rank=Rank.BAR,
                language=tag,
                snug=is_cramped(look),
            )
            button.setCheckable(True)
            button.setChecked(tag == texts.language)
            button.clicked.connect(partial(self._on_language, tag))
            line.addWidget(button)
        return holder

    def _move(self, name: str, words: str, icon: Icon | None) -> ChoiceButton:
        return ChoiceButton(name, words, icon, self.moves, rank=Rank.BAR, snug=True)

    def _on_language(self, tag: str) -> None:
        self.language_chosen.emit(tag)

    def show_for(self, *, is_welcome: bool, can_go_back: bool) -> None:
        """Change to what a page needs."""
        self.languages.setVisible(is_welcome)
        self.moves.setVisible(not is_welcome)
        self._draft.setVisible(self._is_draft and (is_welcome or not is_low(look_of(self))))
        for button in (self.back, self.start_again):
            button.setVisible(can_go_back)

    def set_time(self, now: Instant) -> None:
        """The date and the time of day; where text is large, the time alone."""
        look = look_of(self)
        words = self._texts.time(now) if is_large(look) or is_low(look) else self._texts.date_and_time(now)
        if self._clock.text() != words:
            self._clock.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._margins(look_of(self))

    def _margins(self, look: Look) -> None:
        side = page_margin(look)
        above = look.gap if is_low(look) else look.pad
        self.inside.setContentsMargins(side, above, side, above)


def foot_bar(texts: Texts, parent: QWidget) -> FootBar:
    """Interpreter, bigger text, contrast, exit: the same in the same place on every page."""
    buttons = [
        ChoiceButton(name, texts(phrase), icon, parent, snug=True)
        for name, phrase, icon in (
            ("foot_interpreter", common.INTERPRETER, Icon.INTERPRETER),
            ("bigger_text", common.BIGGER_TEXT, Icon.BIGGER_TEXT),
            ("contrast", common.CONTRAST, Icon.CONTRAST),
            ("exit", common.EXIT_PAGE, Icon.EXIT),
        )
    ]
    return FootBar(buttons, parent)
