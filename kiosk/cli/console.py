"""What the commands share: who acts at the console, dates, files, and how refusals are told."""

import datetime as dt
import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.staff import Actor, Role
from kiosk.service.counter import Counter
from kiosk.service.importing import Outcome

CONSOLE = Actor("console", Role.ADMINISTRATOR)
"""Whoever can run commands on the device looks after it (accounts come with a later issue)."""
REFUSED = 2
"""Exit status where rows of a file were refused."""


def counter() -> Counter:
    """The counter of the device in KIOSK_HOME."""
    from kiosk.home import default_home, open_counter  # noqa: PLC0415 - `kiosk --help` needs no store

    return open_counter(default_home())


def day(text: str) -> dt.date:
    """A date as a command takes it, YYYY-MM-DD. Raises `typer.BadParameter`."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError as odd:
        raise typer.BadParameter(f"“{text}” is no date; write it like 2026-11-22.") from odd


def period(first: str, last: str) -> tuple[dt.date, dt.date]:
    """The two days of a period, in order. Raises `typer.BadParameter`."""
    first_day, last_day = day(first), day(last)
    if last_day < first_day:
        raise typer.BadParameter(f"The last day ({last}) is before the first ({first}).")
    return first_day, last_day


def read_bytes(path: Path) -> bytes:
    """A file's content. Raises `NotUnderstood` in plain words where it cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError as missing:
        raise NotUnderstood(f"There is no file {path}.") from missing
    except OSError as failed:
        raise NotUnderstood(f"{path} cannot be read: {failed.strerror}.") from failed


def plain(text: str) -> str:
    """What somebody else has said, safe to print: it moves no cursor and hides nothing on the terminal."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def counted(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def tell_outcome(name: str, outcome: Outcome, counts: Iterable[tuple[str, int]]) -> None:
    """Print what an import did, line by line what it refused, and end with the right exit status."""
    for note in outcome.notes:
        print(f"{name}, line {note.line}: {note.text}")
    for refusal in outcome.refusals:
        print(f"{name}, line {refusal.line}, {refusal.field}: {refusal.problem}", file=sys.stderr)
    print(", ".join(f"{count} {word}" for word, count in counts))
    if any(not refusal.is_ordinary for refusal in outcome.refusals):
        raise typer.Exit(REFUSED)
