"""The bars round a page: help and the languages above, what changes the page and a way out below."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.instant import Instant
from kiosk.ui.icons import Icon
from kiosk.ui.look import Look, look_of
from kiosk.ui.phrases import common, touch
from kiosk.ui.texts import Texts
from kiosk.ui.touch.languagerow import LanguageRow
from kiosk.ui.touch.looks import can_lower
from kiosk.ui.touch.sizes import is_cramped, is_large, is_low, page_margin
from kiosk.ui.widgets.buttonrow import ButtonRow
from kiosk.ui.widgets.card import Box
from kiosk.ui.widgets.choice import ChoiceButton, Rank
from kiosk.ui.widgets.footbar import FootBar
from kiosk.ui.widgets.text import ENDLESS, Text

_HELP_SHARE_UPRIGHT, _HELP_SHARE_LYING = 0.6, 0.24
"""Of the bar, at most, for *Get help now* with its whole name beside its icon; of large text the second."""
_WHERE_SHARE = 0.18
"""Of a bar of one row, for the station and the time, if each shall have one line."""


class TopBar(Box):
    """Help at the end, on every page; the languages on the first page, Back and Start again on all others.

    Signals:
        language_chosen: BCP 47 tag.
        more_languages_pressed: the card of all languages.
        back_pressed, start_again_pressed: one page back; to the first page.
        help_pressed: an officer is called without a sound.
    """

    language_chosen = Signal(str)
    more_languages_pressed = Signal()
    back_pressed = Signal()
    start_again_pressed = Signal()
    help_pressed = Signal()

    def __init__(
        self,
        station: str,
        languages: tuple[str, ...],
        texts: Texts,
        look: Look,
        parent: QWidget,
        *,
        is_draft: bool,
    ) -> None:
        super().__init__("bar", parent)
        self._texts = texts
        self._now: Instant | None = None
        self._time_px = ENDLESS
        self._fitted: tuple[int, str, bool] | None = None
        is_lowered = look.panel.above_px > 0
        self._is_upright = look.panel.height_px > look.panel.width_px and not (is_low(look) or is_lowered)
        if self._is_upright:
            help_row = self._built_help(texts)  # Tab goes where one reads
        self._languages = LanguageRow(languages, texts, self)
        self._languages.language_chosen.connect(self.language_chosen)
        self._languages.more_pressed.connect(self.more_languages_pressed)
        self.back = ChoiceButton("back", texts(common.BACK), Icon.BACK, self, rank=Rank.BAR, snug=True)
        self.start_again = ChoiceButton(
            "start_again", texts(common.START_AGAIN), Icon.RESTART, self, rank=Rank.BAR, snug=True
        )
        self._moves = ButtonRow([self.back, self.start_again], self)
        if not self._is_upright:
            help_row = self._built_help(texts)
        self._help_row = help_row
        self.back.clicked.connect(self.back_pressed)
        self.start_again.clicked.connect(self.start_again_pressed)
        self._station = Text(station, "button", self)
        self._station.setObjectName("station")
        self._clock = Text("", "body", self, wraps=False)
        self._clock.setObjectName("clock")
        self._draft = Text(texts(touch.DRAFT), "body", self)
        self._draft.setObjectName("draft")
        self._is_draft = is_draft and not is_cramped(look)
        # A bar of one row has two lines; that a translation is a draft matters more than where one is.
        is_full = is_low(look) or (is_draft and (is_large(look) or not self._is_upright))
        self._station.setHidden(is_full and not is_lowered)
        self._clock.setHidden(is_cramped(look) and not is_lowered)
        if self._is_upright:
            self._in_two_rows(look)
        elif is_lowered:
            self._under_the_sky(look)
        else:
            self._in_one_row(look)
        self._margins(look)

    def _built_help(self, texts: Texts) -> ButtonRow:
        button = ChoiceButton("get_help", texts(touch.GET_HELP), Icon.HELP, self, rank=Rank.HELP, snug=True)
        button.clicked.connect(self.help_pressed)
        return ButtonRow([button], self, keeps_icons=True)

    def _in_two_rows(self, look: Look) -> None:
        """Where one is, with help beside it; then the languages or the moves."""
        first = QHBoxLayout()
        first.setSpacing(look.gap)
        where = self._where()
        first.addLayout(where, 1)
        first.addWidget(self._help_row)
        self.inside.addLayout(first)
        self.inside.addWidget(self._languages)
        self.inside.addWidget(self._moves)
        (where if is_large(look) else self.inside).addWidget(self._draft)

    def _in_one_row(self, look: Look) -> None:
        """A panel that lies has no height to give away."""
        row = QHBoxLayout()
        row.setSpacing(look.gap)
        row.addWidget(self._languages, 1)
        row.addWidget(self._moves, 1)
        if not is_cramped(look):
            where = self._where()
            where.addWidget(self._draft)
            row.addLayout(where)
        row.addWidget(self._help_row)
        self.inside.addLayout(row)

    def _under_the_sky(self, look: Look) -> None:
        """On a screen that was lowered what nobody touches goes above, where there is room."""
        sky = QWidget(self)
        sky.setFixedHeight(look.panel.above_px - look.gap)
        where = QVBoxLayout(sky)
        where.setContentsMargins(0, 0, 0, 0)
        where.addLayout(self._where())
        where.addWidget(self._draft)
        where.addStretch(1)
        self.inside.addWidget(sky)
        row = QHBoxLayout()
        row.setSpacing(look.gap)
        row.addWidget(self._languages, 1)
        row.addWidget(self._moves, 1)
        row.addWidget(self._help_row)
        self.inside.addLayout(row)

    def _where(self) -> QBoxLayout:
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        self._place.addWidget(self._station, 1)
        self._place.addWidget(self._clock)
        return self._place

    def _fit(self, width: int) -> None:
        """Give every row the best shape for a width; it is the same on one page as on another."""
        look = look_of(self)
        if self._fitted == (width, self._clock.text(), self._draft.isHidden()):
            return
        room = width - 2 * page_margin(look)
        has_width = self._is_upright and not is_large(look)
        share = _HELP_SHARE_UPRIGHT if has_width else _HELP_SHARE_LYING
        rest = room - self._help_row.fit(round(room * share)) - look.gap
        self._time_px = rest
        self._tell_time(look, rest)
        if self._is_upright:
            shown = not self._station.isHidden()
            beside = (
                shown and self._station.sizeHint().width() + look.gap + self._clock.sizeHint().width() <= rest
            )
            across = (
                QBoxLayout.Direction.LeftToRight
                if beside and is_large(look)
                else QBoxLayout.Direction.TopToBottom
            )
            self._place.setDirection(across)
            rest = room
        elif not is_cramped(look) and not look.panel.above_px:
            rest -= self._where_px(room) + look.gap
        self._languages.fit(rest)
        self._moves.fit(rest)
        self._fitted = (width, self._clock.text(), self._draft.isHidden())

    def _where_px(self, room: int) -> int:
        """How wide the station's name, the time and the note on drafts are, beside the languages."""
        most = round(room * _WHERE_SHARE)
        shown = [each for each in (self._station, self._clock, self._draft) if not each.isHidden()]
        taken = [max(each.minimumSizeHint().width(), min(each.sizeHint().width(), most)) for each in shown]
        wide = max(taken, default=0)
        self._clock.setMinimumWidth(wide)
        return wide

    def _tell_time(self, look: Look, room: int) -> None:
        """The date and the time of day; the time alone where text is large or there is no room."""
        if self._now is None:
            return
        brief, whole = self._texts.time(self._now), self._texts.date_and_time(self._now)
        most = room if self._is_upright or look.panel.above_px else room // 3
        is_brief = is_large(look) or is_low(look)
        words = brief if is_brief or self._clock.fontMetrics().horizontalAdvance(whole) > most else whole
        if self._clock.text() != words:
            self._clock.setText(words)

    def show_for(self, *, is_welcome: bool, can_go_back: bool) -> None:
        """Change to what a page needs."""
        look = look_of(self)
        self._languages.setVisible(is_welcome)
        self._moves.setVisible(not is_welcome)
        self._draft.setVisible(self._is_draft and (is_welcome or not (is_low(look) or is_large(look))))
        for button in (self.back, self.start_again):
            button.setVisible(can_go_back)
        self._fit(self._stage_width())

    def _stage_width(self) -> int:
        """How wide it is, or will be in a moment."""
        stage = self.parentWidget()
        return stage.width() if stage is not None else self.width()

    def set_time(self, now: Instant) -> None:
        """The date and the time of day; where text is large, the time alone."""
        self._now = now
        if self._fitted is None:
            return  # it is not known yet how much there is room for
        before = self._clock.text()
        self._tell_time(look_of(self), self._time_px)
        if before != self._clock.text():
            self._fit(self._stage_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._margins(look_of(self))

    def _margins(self, look: Look) -> None:
        side = page_margin(look)
        above = look.gap if is_low(look) or look.panel.above_px else look.pad
        self.inside.setContentsMargins(side, above, side, above)


class FootControls(FootBar):
    """Interpreter, reading aloud, text size, contrast, height, exit: in the same place on every page.

    *Louder* has its place from the beginning, so that nothing moves when reading begins.

    Signals:
        interpreter_pressed, read_aloud_pressed, louder_pressed, bigger_text_pressed, contrast_pressed,
        lower_pressed, exit_pressed: what was touched.
    """

    interpreter_pressed = Signal()
    read_aloud_pressed = Signal()
    louder_pressed = Signal()
    bigger_text_pressed = Signal()
    contrast_pressed = Signal()
    lower_pressed = Signal()
    exit_pressed = Signal()

    def __init__(self, texts: Texts, look: Look, parent: QWidget, *, can_speak: bool) -> None:
        is_lowered = look.panel.above_px > 0
        voice = (
            ("read_aloud", common.READ_ALOUD, Icon.READ_ALOUD, "read_aloud_pressed"),
            ("louder", touch.LOUDER, Icon.LOUDER, "louder_pressed"),
        )
        higher = ("lower", touch.HIGHER_SCREEN, Icon.HIGHER, "lower_pressed")
        lower = ("lower", touch.LOWER_SCREEN, Icon.LOWER, "lower_pressed")
        controls = (
            ("foot_interpreter", common.INTERPRETER, Icon.INTERPRETER, "interpreter_pressed"),
            *(voice if can_speak else ()),
            ("bigger_text", common.BIGGER_TEXT, Icon.BIGGER_TEXT, "bigger_text_pressed"),
            ("contrast", common.CONTRAST, Icon.CONTRAST, "contrast_pressed"),
            *((higher,) if is_lowered else (lower,) if can_lower(look) else ()),
            ("exit", common.EXIT_PAGE, Icon.EXIT, "exit_pressed"),
        )
        buttons = {
            name: ChoiceButton(name, texts(phrase), icon, parent, snug=True)
            for name, phrase, icon, _ in controls
        }
        self._texts = texts
        self._read_aloud, self._louder = buttons.get("read_aloud"), buttons.get("louder")
        if self._read_aloud is not None and self._louder is not None:
            self._read_aloud.set_other_text(texts(touch.STOP_READING))
            self._louder.hide()
        super().__init__(list(buttons.values()), parent)
        for name, _, _, signal in controls:
            buttons[name].clicked.connect(getattr(self, signal))

    def show_reading(self, *, is_on: bool) -> None:
        """Whether the kiosk reads aloud just now: then it can be stopped, and made louder."""
        if self._read_aloud is None or self._louder is None:
            return
        now, other = (
            (touch.STOP_READING, common.READ_ALOUD) if is_on else (common.READ_ALOUD, touch.STOP_READING)
        )
        self._read_aloud.set_other_text(self._texts(other))
        self._read_aloud.setText(self._texts(now))
        self._read_aloud.set_icon(Icon.SILENT if is_on else Icon.READ_ALOUD)
        self._louder.setVisible(is_on)
        self.share_out()
