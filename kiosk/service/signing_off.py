"""Signing off what a live station may offer: a language of its screens, or a leaflet in a language."""

import re
from typing import Any, Literal

from kiosk.domain.errors import NotNow, NotUnderstood
from kiosk.domain.signing import Signable, SignedOff, signing_subject
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter
from kiosk.settings import Window
from kiosk.store import matters

PUBLIC = frozenset({Window.TOUCH, Window.BOARD})
"""The windows that anybody can walk up to; a device with no other may be stolen and write what it likes."""
What = Literal["language", "leaflet"]
_TAG = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
_NAME = {
    Signable.LANGUAGE: re.compile(_TAG),
    Signable.LEAFLET: re.compile(rf"[a-z0-9][a-z0-9-]{{0,79}}/{_TAG}"),
}
_LIKE = {
    Signable.LANGUAGE: "a language's tag, like pl",
    Signable.LEAFLET: "a topic and a language, like scams/pl",
}
_DIGEST = re.compile(r"[0-9a-f]{64}")


def sign_off(counter: Counter, actor: Actor, what: What, name: str, digest: str) -> None:
    """Let this station offer something, exactly as it is now.

    Args:
        counter: where it may be offered.
        actor: who has read it, or had it read by a qualified translator.
        what: `language` or `leaflet`.
        name: a language's tag (`pl`), or topic and language (`scams/pl`).
        digest: the SHA-256 of the content, in hexadecimal; changed content is a draft again.

    Raises:
        NotUnderstood: name or digest make no sense.
        NotNow: this very content is signed off already, or this is a public device of a centre.
    """
    permit(actor, Act.SIGN_OFF)
    kind = Signable(what)
    if not _NAME[kind].fullmatch(name):
        raise NotUnderstood(f"“{name}” is not {_LIKE[kind]}.")
    if not _DIGEST.fullmatch(digest):
        raise NotUnderstood("The digest must be 64 hexadecimal digits.")
    with counter.store.writing(actor, counter.clock.now()) as transaction:
        if transaction.head.is_enrolled and PUBLIC.issuperset(counter.device.windows):
            raise NotNow("Please sign off at a staff device: the centre takes this from no public one.")
        subject = signing_subject(counter.station.id, kind, name)
        if any(each.digest == digest for each in transaction.state(subject).signatures):
            raise NotNow(f"{name} is signed off already, as it is.")
        transaction.append(subject, SignedOff(what=kind, name=name, digest=digest))


def signed(counter: Counter, actor: Actor) -> frozenset[tuple[What, str, str]]:
    """Everything that is signed off here: what, its name and its digest."""
    permit(actor, Act.READ_BOARD)
    with counter.store.reading() as connection:
        return signed_in(connection, counter.station.id)


def signed_in(connection: Any, station: str) -> frozenset[tuple[What, str, str]]:
    """The same, as an open store says."""
    return frozenset(
        (state.what.value, state.name, signature.digest)
        for state in matters.signed(connection, station)
        if state.what is not None
        for signature in state.signatures
    )
