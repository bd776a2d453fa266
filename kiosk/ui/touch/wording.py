"""What the presenter says, in the words of a language."""

from kiosk.ui.texts import Code, Texts
from kiosk.ui.touch.view import AsCode, At, Foreign, On, Say, Value, Words


def spoken(texts: Texts, words: Words) -> str:
    """The sentence, with its times, codes and numbers as the language writes them."""
    if isinstance(words, str):
        return words
    if isinstance(words, Foreign):
        return words.text if words.language == texts.language else texts.isolated(words.text)
    if isinstance(words, AsCode):
        return texts.isolated(Code(words.text))
    return texts(words.phrase, **{name: _value(texts, value) for name, value in words.values})


def _value(texts: Texts, value: Value) -> object:
    match value:
        case At(instant):
            return texts.time(instant)
        case On(instant):
            return texts.date_and_time(instant)
        case AsCode(text):
            return Code(text)
        case Say():
            return spoken(texts, value)
        case _:
            return value
