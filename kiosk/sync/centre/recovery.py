"""After the centre's database was restored to a moment in time: its devices bring back what it has lost."""

import msgspec

from kiosk.domain.device import Enrolled, Revoked, device_subject
from kiosk.domain.instant import Instant
from kiosk.domain.station import CENTRE, SetBack, station_subject
from kiosk.journal.body import decode, entry_of
from kiosk.sync.centre.office import Office, StationAtCentre


class Recovered(msgspec.Struct, frozen=True):
    """What the end of a recovery found about devices.

    Attributes:
        revoked_again: the database had let them in again; it does no more.
        unknown: enrolled after the moment of the backup, so that they must be enrolled again.
    """

    revoked_again: tuple[str, ...]
    unknown: tuple[str, ...]


def begin(office: Office, station: str, until: Instant, by: str) -> int:
    """Open a restored station for what it has lost; answers with the last number that it kept.

    The centre goes on with a new chain: on its old one it would write other entries in the place of those
    that its devices have seen.

    Raises:
        NotFound: there is no such station.
    """
    with office.alone_at(station) as kept:
        office.connection.execute(
            "select kiosk.open_recovery(%s, to_timestamp(%s / 1000.0))", (station, int(until))
        )
        # Where another numbers the entries, it has them all, and carries them up again as they are.
        set_back = (station_subject(station), SetBack(kept.gseq))
        told = [set_back] if kept.sequencer == CENTRE else []
        office.originate(station, told, by=by, afresh=True)
    office.erase_again(station, by)
    return kept.gseq


def finish(office: Office, station: str) -> Recovered:
    """End a recovery, and see that nobody is let in who was revoked before the restore.

    Raises:
        NotFound: there is no such station.
    """
    with office.alone_at(station) as there:
        office.connection.execute("select kiosk.close_recovery(%s)", (station,))
        told = _last_words(office, there)
        let_in = {each.id: each for each in office.devices(station) if not each.is_revoked}
        revoked = [
            device
            for device, facts in told.items()
            if device in let_in
            and (isinstance(facts, Revoked) or facts.public_key != let_in[device].public_key)
        ]
        for device in revoked:
            office.connection.execute("select kiosk.dismiss(%s, %s)", (station, device))
        known = {each.id for each in office.devices(station)}
    unknown = [
        device for device, facts in told.items() if isinstance(facts, Enrolled) and device not in known
    ]
    return Recovered(tuple(sorted(revoked)), tuple(sorted(unknown)))


def _last_words(office: Office, there: StationAtCentre) -> dict[str, Enrolled | Revoked]:
    """What the centre itself has said last about each device."""
    found: dict[str, Enrolled | Revoked] = {}
    for body in map(decode, office.own_chain(there).about_devices()):
        facts = entry_of(body, None).facts
        if isinstance(facts, Enrolled | Revoked) and body.subject == device_subject(facts.device):
            found[facts.device] = facts
    return found
