"""`kiosk leaflets`: check the leaflets, list them, make a PDF, print one, sign one off."""

import queue
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.console import CONSOLE, counted, counter
from kiosk.domain.errors import NotFound, NotUnderstood, PrinterUnavailable
from kiosk.domain.instant import local_day

if TYPE_CHECKING:
    from kiosk.domain.printing import PrintNews
    from kiosk.home import Home
    from kiosk.service.leaflets import Leaflet, LeafletText, Library
    from kiosk.service.paper import LeafletPage

app = typer.Typer(no_args_is_help=True)

_PATIENCE_S = 60.0

Topic = Annotated[str, typer.Argument(help="The leaflet's folder, for example hate-crime.")]
Language = Annotated[str, typer.Option(help="The language's tag, for example pl.")]
Large = Annotated[bool, typer.Option("--large", help="In large print, 16 points and more.")]


@app.callback()
def _leaflets() -> None:
    """Leaflets: texts on staying safe, in the program and in the folder leaflets of KIOSK_HOME."""


@app.command()
def check() -> None:
    """Say what is wrong with a leaflet, and which telephone numbers nobody has verified lately."""
    from kiosk.home import SystemClock  # noqa: PLC0415 - `kiosk --help` needs no store

    known = _library()
    for fault in known.faults:
        print(fault)
    remarks = known.remarks(local_day(SystemClock().now()))
    for remark in remarks:
        print(f"Note: {remark}")
    print(
        f"{counted(len(known.leaflets), 'leaflet', 'leaflets')}, "
        f"{counted(len(known.faults), 'fault', 'faults')}, {counted(len(remarks), 'note', 'notes')}."
    )
    if known.faults or not known.leaflets:
        raise typer.Exit(1)


@app.command("list")
def list_() -> None:
    """Every leaflet, its version, its languages, and how far each is signed off at this station."""
    from kiosk.service import signing_off  # noqa: PLC0415 - `kiosk --help` needs no store

    known = _library()
    signed = signing_off.signed(counter(), CONSOLE)
    for leaflet in known.leaflets:
        kind = ", sensitive" if leaflet.is_sensitive else ""
        print(f"{leaflet.topic}  (version {leaflet.version}{kind})")
        for language, text in leaflet.texts.items():
            is_signed = ("leaflet", text.name, text.digest) in signed
            state = "signed off" if is_signed else "draft"
            print(f"  {language:8} {state:11} {text.title}")
    print("Contacts:")
    for entry in known.directory.entries.values():
        state = (
            f"verified on {entry.verified_on}" if entry.verified_on else f"not verified ({entry.confidence})"
        )
        print(f"  {entry.number:24} {entry.name}: {state}")


@app.command()
def pdf(
    topic: Topic,
    to: Annotated[Path, typer.Argument(help="The file to write.")],
    language: Language = "en",
    *,
    large: Large = False,
) -> None:
    """Write a leaflet as a PDF file."""
    from kiosk.printing.leaflet import leaflet_pdf  # noqa: PLC0415 - paper loads with the first leaflet

    page = _page(topic, language, large=large)
    try:
        to.write_bytes(leaflet_pdf(page))
    except OSError as failed:
        raise NotUnderstood(f"{to} cannot be written: {failed.strerror}.") from failed
    print(f"{to} is written.")


@app.command("print")
def print_(topic: Topic, language: Language = "en", *, large: Large = False) -> None:
    """Print a leaflet on this device's printer for leaflets, and say what became of it."""
    from kiosk.home import open_store  # noqa: PLC0415 - `kiosk --help` needs no store
    from kiosk.printing.devices import Papers, drivers_of  # noqa: PLC0415 - loads with need
    from kiosk.printing.spool import Spool  # noqa: PLC0415 - the same

    page = _page(topic, language, large=large)
    home, here = _home(), counter()
    news: queue.Queue[PrintNews] = queue.Queue()
    spool = Spool(
        drivers_of(here.device, here.station.printers, home.root),
        lambda: open_store(home, home.keys),
        here.clock,
        home.data,
        news.put,
    )
    try:
        spool.start()
        Papers(spool, here.device, here.station.printers).leaflet(page)
        print(_outcome(page.job, news))
    finally:
        spool.close()


@app.command("sign-off")
def sign_off(topic: Topic, language: Language = "en") -> None:
    """Let this station offer a leaflet in a language; once its words are changed it is a draft again."""
    from kiosk.service import signing_off  # noqa: PLC0415 - `kiosk --help` needs no store

    _leaflet, text = _found(topic, language)
    signing_off.sign_off(counter(), CONSOLE, "leaflet", text.name, text.digest)
    print(f"{text.name} is signed off: “{text.title}”.")


def _outcome(job: str, news: "queue.Queue[PrintNews]") -> str:
    """What became of a job, in words. Raises `PrinterUnavailable` where it is not on paper."""
    from kiosk.domain.printing import OPEN_STATES, JobState  # noqa: PLC0415 - loads with need

    while True:
        try:
            told = news.get(timeout=_PATIENCE_S)
        except queue.Empty:
            return "The printer has not printed it yet. It stays in line."
        if told.job != job:
            continue
        if told.message:
            print(told.message)
        if told.state is JobState.PRINTED:
            return "It is printed."
        if told.state not in OPEN_STATES:
            raise PrinterUnavailable(told.message or "It may not be on paper. Please look at the printer.")


def _home() -> "Home":
    from kiosk.home import default_home  # noqa: PLC0415 - `kiosk --help` needs no store

    return default_home()


def _library() -> "Library":
    from kiosk.service.leaflets import library  # noqa: PLC0415 - loads with need

    return library(_home().leaflets)


def _found(topic: str, language: str) -> "tuple[Leaflet, LeafletText]":
    known = _library()
    leaflet = known.leaflet(topic)
    if leaflet is None:
        topics = ", ".join(each.topic for each in known.leaflets)
        raise NotFound(f"There is no leaflet “{topic}”; there are {topics}.")
    text = leaflet.texts.get(language)
    if text is None:
        raise NotFound(f"“{topic}” is not there in “{language}”; it is in {', '.join(leaflet.texts)}.")
    return leaflet, text


def _page(topic: str, language: str, *, large: bool) -> "LeafletPage":
    from kiosk.service import signing_off  # noqa: PLC0415 - loads with need
    from kiosk.ui.leaflet_page import leaflet_page  # noqa: PLC0415 - Qt loads with the words

    leaflet, text = _found(topic, language)
    here = counter()
    return leaflet_page(
        leaflet,
        language,
        is_large=large,
        url=here.station.leaflets_url,
        is_signed_off=("leaflet", text.name, text.digest) in signing_off.signed(here, CONSOLE),
    )
