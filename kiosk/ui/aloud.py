"""Words as a voice is given them: codes letter by letter, and no signs that only a screen needs."""

_UNHEARD = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069•"))
"""Marks that keep the direction of a code on a screen, and the dot before an item of a list."""


def spelled(code: str) -> str:
    """A code, reference or telephone number, letter by letter and digit by digit: `K7` is `K, 7`.

    A web address is not spelled: its words are easier to keep in mind.
    """
    if "." in code:
        return code
    return ", ".join(sign for sign in code if sign.isalnum())


def heard(text: str) -> str:
    """A text without what cannot be heard."""
    return " ".join(text.translate(_UNHEARD).split())


def sentences(*parts: str) -> str:
    """Parts after one another, with the pause of a full stop between them."""
    said = (heard(part) for part in parts)
    return " ".join(part if part[-1] in ".!?:…。؟۔।" else f"{part}." for part in said if part)
