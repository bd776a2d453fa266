"""Codes, times, phone numbers, references and addresses: kept whole and readable inside any text.

Without this a line breaks inside a phone number, and in a right-to-left sentence "14:05–14:20" is printed
with its ends exchanged.
"""

import re

_LEFT_TO_RIGHT_MARK = "\u200e"
_NO_BREAK_SPACE = "\u00a0"
_WORD_JOINER = "\u2060"

_TOKEN = re.compile(
    r"""
      \+?\(?\d[\d ()-]{5,}\d                                    # a phone number, grouped by spaces
    | \d{1,2}[/.]\d{1,2}[/.]\d{4}[ ]\d{1,2}:\d{2}               # a date with its time
    | \d{1,2}:\d{2}[ ]?[-\u2013][ ]?\d{1,2}:\d{2}               # from one time to another
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                              # an e-mail address
    | (?:https?://|www\.)[\w./%?&=\#:+-]*[\w/]                  # a web address
    | [A-Za-z]+\+                                               # LGBT+: the sign stays behind its letters
    | (?=[A-Za-z0-9:/.-]*[0-9])[A-Za-z0-9]+(?:[:/.-][A-Za-z0-9]+)*  # a code, a reference, a time, a number
    """,
    re.VERBOSE | re.ASCII,
)


def hold_together(text: str, *, rtl: bool) -> str:
    """The text with every token unbreakable and, in a right-to-left paragraph, reading left to right."""

    def held(match: re.Match[str]) -> str:
        token = match.group(0).replace(" ", _NO_BREAK_SPACE)
        if token.isdigit():  # a plain number has no order to lose
            return token
        token = token.replace("-", f"-{_WORD_JOINER}").replace("\u2013", f"\u2013{_WORD_JOINER}")
        return f"{_LEFT_TO_RIGHT_MARK}{token}{_LEFT_TO_RIGHT_MARK}" if rtl else token

    return _TOKEN.sub(held, text)
