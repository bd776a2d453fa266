"""Looking after a device: checking the journal, rebuilding, moving it, backing up, restoring."""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.domain.staff import Act, Actor, permit
from kiosk.journal.verify import Verified, verify
from kiosk.service import overview
from kiosk.service.counter import Counter
from kiosk.service.overview import Sight
from kiosk.store import backup, ledger, rebuild, transfer
from kiosk.store.store import Store


def verify_journal(sight: Sight, actor: Actor) -> Verified:
    """Check every hash, chain, signature, personal part and station number.

    At the centre the worker does so all the time, and this tells what it has found. Managers may: they
    must be able to trust the log.
    """
    permit(actor, Act.READ_REPORT)
    with sight.store.snapshot() as connection:
        if isinstance(sight, overview.Overview):
            return overview.verified(connection)
        head = ledger.read_head(connection)
        return verify(ledger.all_stored(connection), ledger.trusted_keys(connection), head)


def rebuild_projections(counter: Counter, actor: Actor) -> tuple[int, bool]:
    """Make every projection again from the journal.

    Returns:
        How many subjects there are, and whether the tables are byte for byte what they were.
    """
    permit(actor, Act.MAINTAIN)
    with counter.store.exclusive() as connection:
        before = rebuild.fingerprint(connection)
        subjects = rebuild.rebuild(connection)
        return subjects, rebuild.fingerprint(connection) == before


def export_journal(counter: Counter, actor: Actor, *, with_personal: bool) -> Iterator[str]:
    """The journal's lines; see `transfer.export_journal`."""
    permit(actor, Act.MAINTAIN)
    return transfer.export_journal(counter.store, with_personal=with_personal)


def import_journal(counter: Counter, actor: Actor, lines: Iterable[str]) -> int:
    """How many entries were new; see `transfer.import_journal`."""
    permit(actor, Act.MAINTAIN)
    return transfer.import_journal(counter.store, lines)


def back_up(store: Store, actor: Actor, folder: Path, day: dt.date) -> Path:
    """The day's backup; see `backup.create`. A running counter passes a store opened for it alone."""
    permit(actor, Act.MAINTAIN)
    return backup.create(store, folder, day)


def backups(actor: Actor, folder: Path) -> list[Path]:
    """The backups in a folder, oldest first."""
    permit(actor, Act.MAINTAIN)
    return backup.existing(folder)


def restore(counter: Counter, actor: Actor, file: Path) -> tuple[Path | None, int]:
    """Put a backup in place, then bring back what the replaced file holds beyond it.

    Returns:
        Where the replaced file is kept (None: there was none), and how many entries it still gave.
    """
    permit(actor, Act.MAINTAIN)
    return backup.restore(counter.store, file)
