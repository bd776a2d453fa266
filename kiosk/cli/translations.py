"""`kiosk translations`: which translations there are, how far each was read, and signing one off."""

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.console import CONSOLE, counter
from kiosk.domain.errors import NotFound, NotUnderstood
from kiosk.domain.staff import Actor

if TYPE_CHECKING:
    from kiosk.service.counter import Counter

app = typer.Typer(no_args_is_help=True)
SHORT_DIGEST = 12


@app.callback()
def _translations() -> None:
    """Translations of the windows: a live station offers those only that somebody has signed off."""


@app.command("list")
def list_() -> None:
    """Every translation: its review, its digest, and whether it is signed off at this station."""
    from kiosk.service import signing_off  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.ui.languages import language as known  # noqa: PLC0415 - the same
    from kiosk.ui.texts import texts, translation_digests  # noqa: PLC0415 - Qt loads with need

    here = counter()
    signed = signing_off.signed(here, CONSOLE)
    for language, digest in translation_digests().items():
        spoken = known(language)
        name = spoken.english if spoken is not None else language
        review = "a draft" if texts(language).is_draft else "reviewed"
        earlier = any(what == "language" and tag == language for what, tag, _ in signed)
        if ("language", language, digest) in signed:
            here_now = "signed off here"
        elif earlier:
            here_now = "changed since it was signed off here"
        else:
            here_now = "not signed off here"
        offered = "" if language in here.station.languages else "; not in the station file"
        print(f"{language:8} {name:24} {digest[:SHORT_DIGEST]}  {review}, {here_now}{offered}")


@app.command("sign-off")
def sign_off(
    collar: Annotated[str, typer.Option("--as", help="Who signs: the collar number of a manager.")],
    language: Annotated[str, typer.Argument(help="The language's tag, for example pl.")] = "",
    leaflet: Annotated[str, typer.Option(help="Instead: a leaflet, as topic/language.")] = "",
) -> None:
    """Let this station offer a language, or a leaflet in one; once its words change it is a draft again."""
    from kiosk.service import signing_off  # noqa: PLC0415 - `kiosk --help` needs no store

    if bool(language) == bool(leaflet):
        raise NotUnderstood("Name a language, or a leaflet with --leaflet topic/language.")
    here = counter()
    officer = _officer(here, collar)
    if language:
        signing_off.sign_off(here, officer, "language", language, _digest(language))
        print(f"{language} is signed off by {collar}.")
    else:
        signing_off.sign_off(here, officer, "leaflet", leaflet, _leaflet_digest(leaflet))
        print(f"{leaflet} is signed off by {collar}.")


def _officer(here: "Counter", collar: str) -> Actor:
    """Somebody of the station file. Raises `NotFound`."""
    for officer in here.station.officers:
        if officer.id == collar:
            return Actor(officer.id, officer.role)
    raise NotFound(f"{here.station.name} has nobody with the collar number {collar} in its station file.")


def _digest(language: str) -> str:
    """What a translation's content is known by. Raises `NotFound`."""
    from kiosk.ui.texts import translation_digests  # noqa: PLC0415 - Qt loads with need

    found = translation_digests()
    if language not in found:
        raise NotFound(f"There is no translation “{language}”. There are {', '.join(found)}.")
    return found[language]


def _leaflet_digest(name: str) -> str:
    """What a leaflet's content is known by. Raises `NotFound`."""
    from kiosk.home import default_home  # noqa: PLC0415 - loads with need
    from kiosk.service.leaflets import library  # noqa: PLC0415 - the same

    for leaflet in library(default_home().leaflets).leaflets:
        for text in leaflet.texts.values():
            if text.name == name:
                return text.digest
    raise NotFound(f"There is no leaflet “{name}”; `kiosk leaflets list` names them.")
