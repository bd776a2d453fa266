"""Reads the touch window aloud: each page and each focus once, until a touch or a key stops it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.service.ports import Voice
from kiosk.ui.phrases import touch
from kiosk.ui.texts import Texts
from kiosk.ui.touch.narration import Narration, Utterance
from kiosk.ui.touch.view import Page
from kiosk.ui.widgets.choice import ChoiceButton
from kiosk.ui.widgets.keyboard import ERASE, SPACE, ScreenKeyboard

GAINS_DB = (0, 6, 12, 18)


class Narrator(QObject):
    """What the voice says of a window, and when.

    The window tells it of pages, focus and touches, whether it is on or not.

    Signals:
        turned: it was turned on or off.
    """

    turned = Signal(bool)

    def __init__(self, voice: Voice, parent: QObject, *, has_headphones: bool = False) -> None:
        super().__init__(parent)
        self._voice = voice
        self._has_headphones = has_headphones
        self._is_on = False
        self._step = 0
        self._page: Page | None = None
        self._texts: Texts | None = None
        self._last: tuple[Utterance, ...] = ()
        self._focused: tuple[Utterance, ...] = ()
        self._is_putting_up = False
        # Where the focus goes while a page is being put up is part of the page, which is said as a whole.
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self.on_settled)

    @property
    def is_on(self) -> bool:
        """Whether it reads aloud."""
        return self._is_on

    @property
    def gain_db(self) -> int:
        """How much louder than at first."""
        return GAINS_DB[self._step]

    def can_read(self, language: str) -> bool:
        """Whether there is a voice for a screen's language; where not, there is nothing to turn on."""
        return self._voice.can_say(language)

    def turn_on(self) -> None:
        """Read aloud from now on, beginning with the page on the screen."""
        if self._is_on or self._texts is None or not self.can_read(self._texts.language):
            return
        self._is_on = True
        self.turned.emit(True)
        self._say_page()

    def turn_off(self) -> None:
        """Be quiet from now on."""
        self._voice.stop()
        self._settle()
        if self._is_on:
            self._is_on = False
            self.turned.emit(False)

    def louder(self) -> None:
        """6 dB more, after 18 dB the first step again; what was said last is said again, to hear it."""
        self._step = (self._step + 1) % len(GAINS_DB)
        self.repeat()

    def quieter(self) -> None:
        """6 dB less, down to the first step; what was said last is said again, to hear it."""
        self._step = max(0, self._step - 1)
        self.repeat()

    def repeat(self) -> None:
        """Say once more what was said last."""
        if self._is_on and self._last:
            self._settle()
            self._voice.say(self._last, gain_db=self.gain_db)

    def reset(self) -> None:
        """The visitor has gone: quiet, the first volume, and nothing kept of what was said."""
        self.turn_off()
        self._step = 0
        self._page, self._last = None, ()
        self._voice.forget()

    def page_shown(self, page: Page, texts: Texts) -> None:
        """A page is on the screen: said as a whole where it is another one, else what is new on it."""
        before = self._page
        is_same = before is not None and before.name == page.name and texts is self._texts
        self._page, self._texts = page, texts
        if not self._is_on:
            return
        if not self.can_read(texts.language):
            self.turn_off()
        elif before is None or not is_same:
            self._say_page()
        elif news := self._narration(texts).news(before, page):
            self._last = self._narration(texts).page(page)
            self._voice.add(news, gain_db=self.gain_db)

    def focused(self, widget: QWidget | None) -> None:
        """Something has the focus: a control is said; a heading or an error is said with its page."""
        if not self._is_on or self._is_putting_up:
            return
        if self._texts is None or not isinstance(widget, QAbstractButton):
            return
        self._focused = self._control(widget, self._narration(self._texts))
        if widget.accessibleName() != self._texts(touch.LOUDER):
            self._last = self._focused  # else louder would only say its own name louder
        self._settled.start()

    def touched(self) -> None:
        """A touch or a key: the voice stops."""
        self._settle()
        if self._is_on:
            self._voice.stop()

    def _settle(self) -> None:
        self._settled.stop()
        self._focused, self._is_putting_up = (), False

    @Slot()
    def on_settled(self) -> None:
        """The page is up, and the focus has come to rest."""
        said = self._focused
        self._settle()
        if self._is_on and said:
            self._voice.say(said, gain_db=self.gain_db)

    def _say_page(self) -> None:
        if self._page is None or self._texts is None:
            return
        self._focused, self._is_putting_up = (), True
        self._settled.start()
        self._last = self._narration(self._texts).page(self._page)
        self._voice.say(self._last, gain_db=self.gain_db)

    def _narration(self, texts: Texts) -> Narration:
        return Narration(texts, self._voice.can_say, self._has_headphones)

    @staticmethod
    def _control(widget: QAbstractButton, narration: Narration) -> tuple[Utterance, ...]:
        name = widget.accessibleName() or widget.text()
        keyboard = widget.parentWidget()
        if isinstance(keyboard, ScreenKeyboard):
            plain = (keyboard.keys.get(ERASE), keyboard.keys.get(SPACE))
            if not any(widget is key for key in plain):
                return narration.key(name)
        return narration.control(
            name,
            widget.accessibleDescription(),
            is_selected=widget.isCheckable() and widget.isChecked(),
            language=widget.language if isinstance(widget, ChoiceButton) else "",
        )
