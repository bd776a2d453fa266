"""What the presenter says, in the words of a language."""

from kiosk.ui.texts import Code, Texts
from kiosk.ui.touch.view import AsCode, At, Say, Words


def spoken(texts: Texts, words: Words) -> str:
    """The sentence, with its times, codes and numbers as the language writes them."""
    if isinstance(words, str):
        return words
    return texts(words.phrase, **{name: _value(texts, value) for name, value in words.values})


def _value(texts: Texts, value: int | str | At | AsCode | Say) -> object:
    match value:
        case At(instant):
            return texts.time(instant)
        case AsCode(text):
            return Code(text)
        case Say():
            return spoken(texts, value)
        case _:
            return value
