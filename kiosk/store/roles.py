"""What a device is to its station: alone, enrolled with a centre, the one who numbers or not."""

from msgspec.structs import replace

from kiosk.domain.errors import NotNow
from kiosk.domain.instant import Instant
from kiosk.domain.staff import Actor
from kiosk.domain.station import CENTRE, HandedOver, station_subject
from kiosk.journal.chain import Head
from kiosk.store import ledger
from kiosk.store.store import Store, Transaction


def head(store: Store) -> Head:
    """Where this device stands. Raises `NotNow` where it has not been set up."""
    with store.reading() as connection:
        found = ledger.read_head(connection)
    if found is None:
        raise NotNow("This device's data has not been set up yet. Please run kiosk init.")
    return found


def enrol(store: Store, centre_key: bytes, *, numbers_itself: bool) -> None:
    """Belong to a centre from now on, and believe what is signed with its key.

    Args:
        store: this device's.
        centre_key: the centre's public key.
        numbers_itself: a lone PC goes on numbering the station's entries until it hands that over.
    """
    with store.exclusive() as connection:
        found = ledger.read_head(connection)
        if found is None:
            raise NotNow("This device's data has not been set up yet. Please run kiosk init.")
        ledger.trust(connection, CENTRE, centre_key)
        ledger.write_head(connection, replace(found, is_enrolled=True, is_sequencer=numbers_itself))


def hand_over(store: Store, actor: Actor, at: Instant, to: str) -> int:
    """Number the last entry here, which says who numbers from now on; answers with its number.

    Raises:
        NotNow: this device does not number the station's entries, or belongs to no centre.
    """
    with store.exclusive() as connection:
        transaction = Transaction(connection, store.signer, store.random, actor, at)
        if not transaction.head.is_sequencer:
            raise NotNow("This device does not number the station's entries; there is nothing to hand over.")
        if not transaction.head.is_enrolled:
            raise NotNow("This device belongs to no centre yet. Please run: kiosk device enrol")
        transaction.append(station_subject(transaction.head.station), HandedOver(to=to))
        transaction.flush()
        ledger.write_head(connection, replace(transaction.head, is_sequencer=False))
    store.changed(frozenset(transaction.subjects))
    return transaction.head.gseq
