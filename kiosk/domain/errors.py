"""Expected failures: one root, a code that screens translate, and a sentence for staff."""

from typing import ClassVar


class KioskError(Exception):
    """Something that can happen on an ordinary day. Bugs are every other exception.

    Attributes:
        code: what happened, for screens to translate.
    """

    code: ClassVar[str] = "failed"


class NotAllowed(KioskError):
    """The acting person's role may not do this."""

    code = "not_allowed"


class NotNow(KioskError):
    """The visit, room or appointment is not in a state in which this can be done."""

    code = "not_now"


class AlreadyCheckedIn(NotNow):
    """The visitor has checked in for this appointment before."""

    code = "already_checked_in"


class AppointmentCancelled(NotNow):
    """The appointment was cancelled."""

    code = "appointment_cancelled"


class CounterClosed(NotNow):
    """The counter is closed: a visitor cannot check in."""

    code = "counter_closed"


class NotFound(KioskError):
    """There is no such visit, appointment, room or place here."""

    code = "not_found"


class AppointmentElsewhere(NotFound):
    """The appointment is at another station."""

    code = "appointment_elsewhere"


class NotUnderstood(KioskError):
    """Something typed, scanned or read from a file makes no sense; the message says where."""

    code = "not_understood"


class RoomHeld(KioskError):
    """Another visit holds the room."""

    code = "room_held"


class SettingsFaulty(KioskError):
    """A station or device file is faulty; the message names file, line and field."""

    code = "settings_faulty"


class PrinterUnavailable(KioskError):
    """The printer did not take the job; the visitor takes the code from the screen."""

    code = "printer_unavailable"


class StoreUnavailable(KioskError):
    """The store cannot be written or read at the moment."""

    code = "store_unavailable"


class StoreFull(StoreUnavailable):
    """The disk is full."""

    code = "store_full"


class StoreReadOnly(StoreUnavailable):
    """The store's file or folder cannot be written."""

    code = "store_read_only"


class StoreBusy(StoreUnavailable):
    """Another program held the store longer than we wait."""

    code = "store_busy"


class StoreCorrupt(StoreUnavailable):
    """The store's file is damaged."""

    code = "store_corrupt"


class StoreKeyWrong(StoreUnavailable):
    """The key in the keys folder does not open this store."""

    code = "store_key_wrong"


class StoreTooNew(StoreUnavailable):
    """A newer program has changed the store; this one must not touch it."""

    code = "store_too_new"


class JournalBroken(KioskError):
    """An entry does not fit its chain, its hash or its signature."""

    code = "journal_broken"


class CentreUnavailable(KioskError):
    """The central database (or the relay) cannot be reached or used at the moment; nothing is lost."""

    code = "centre_unavailable"


class CentreRefused(KioskError):
    """The centre refuses this device or what it sent; asking again changes nothing."""

    code = "centre_refused"


class DeviceRevoked(CentreRefused):
    """The centre does not know this device, or takes nothing from it any more."""

    code = "device_revoked"


class NumberedElsewhere(CentreRefused):
    """Somebody else numbers the station's entries at the moment; the message says who."""

    code = "numbered_elsewhere"


class ChainGap(CentreRefused):
    """The centre lacks entries that come before those it was offered."""

    code = "chain_gap"


class CentreTooOld(CentreRefused):
    """The centre's schema and this program have no protocol in common; the message says which is older."""

    code = "centre_too_old"
