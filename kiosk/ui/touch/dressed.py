"""A window that can be given another look at any time: its stage is built anew, its page stays."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ui import theme
from kiosk.ui.look import Look, look_of
from kiosk.ui.touch.looks import bigger, other_contrast, other_height
from kiosk.ui.touch.sheet import Sheet
from kiosk.ui.touch.stage import Stage, bury


class Dressed(QWidget):
    """What a touch window has to do with looks. Its own class builds stages and shows pages."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        """A window in the look that each new visitor finds."""
        super().__init__(parent)
        self.setProperty("area", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._home = self._look = look
        theme.apply(self, look)
        self._stage: Stage

    @property
    def look(self) -> Look:
        """The look it has now."""
        return self._look

    @property
    def sheet(self) -> Sheet:
        """The page on the screen."""
        return self._stage.sheet

    def dress(self, stage: Stage) -> None:
        """Let the controls of a stage change the look."""
        stage.language_chosen.connect(self.on_language)
        stage.bigger_text_pressed.connect(self.on_bigger_text)
        stage.contrast_pressed.connect(self.on_contrast)
        stage.lower_pressed.connect(self.on_lower)

    @Slot(str)
    def on_language(self, tag: str) -> None:
        """A language was chosen for the screen."""
        self.change_look(replace(self._look, language=tag))

    @Slot()
    def on_bigger_text(self) -> None:
        """The next text size, after the largest the smallest."""
        self.change_look(bigger(self._look))

    @Slot()
    def on_contrast(self) -> None:
        """The next theme."""
        self.change_look(other_contrast(self._look))

    @Slot()
    def on_lower(self) -> None:
        """Everything down to where who sits can reach it, or up again."""
        self.change_look(other_height(self._look))

    def built_stage(self) -> Stage:
        """A stage in the present look."""
        raise NotImplementedError

    def show_page(self) -> None:
        """Show the page there is to show."""
        raise NotImplementedError

    def change_look(self, look: Look, *, keeps_focus: bool = True) -> None:
        """Put another look on the window; the page is the same, its parts begin anew."""
        if look == self._look:
            self.show_page()
            return
        self._look = look
        self.renew_stage(keeps_focus=keeps_focus)

    def renew_stage(self, *, keeps_focus: bool = True) -> None:
        """Build the stage anew, with the same page on it."""
        focused = self.focusWidget()
        name = focused.objectName() if keeps_focus and isinstance(focused, QAbstractButton) else ""
        bury(self._stage, self)
        theme.apply(self, self._look)  # not before: it would measure the old words in the new look
        self.raise_stage()
        self.show_page()
        again = self._stage.findChild(QAbstractButton, name) if name else None
        if again is not None and again.isVisible():
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def raise_stage(self) -> None:
        """Put a new stage into the window."""
        self._stage = self.built_stage()
        self._stage.setGeometry(self.rect())
        if self.isVisible():
            self._stage.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and look_of(self) != self._look:
            # Somebody else has put a look on this window; its children are being polished just now.
            QTimer.singleShot(0, self, self._on_dressed)

    def _on_dressed(self) -> None:
        if look_of(self) != self._look:
            self.change_look(look_of(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.setGeometry(self.rect())
