"""Who numbers a station's entries next: the checks before a hand-over, in plain words.

Each hand-over is an entry, the last that the old sequencer numbers. Until whoever is named has it, nobody
numbers: what devices write meanwhile waits and nothing is lost.
"""

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import CentreUnavailable, NotFound, NotNow
from kiosk.domain.staff import Actor
from kiosk.domain.station import CENTRE
from kiosk.service.ports import Clock
from kiosk.store import roles
from kiosk.store.store import Store
from kiosk.sync.centre.office import Office
from kiosk.sync.replicate import Replica
from kiosk.sync.upstream import Upstream

SEEN_S = 120
"""A relay that was not seen for longer is not at work."""
_RELAY = """
select d.seen_at > clock_timestamp() - make_interval(secs => %s), d.waiting
  from kiosk.device d where d.station = %s and d.id = %s
"""


def to_relay(office: Office, station: str, to: str, by: str) -> None:
    """From the centre to a station's relay.

    Raises:
        NotFound: there is no such station or device.
        NotNow: the centre does not number the entries, or that relay cannot at the moment.
        CentreUnavailable, CentreRefused: the database cannot be used.
    """
    with office.alone_at(station) as there:
        if to == CENTRE:
            how = (
                "The centre numbers them already."
                if there.sequencer == CENTRE
                else f"That is done where they are numbered, at {there.sequencer}: kiosk relay hand-back, "
                "or on a PC that has worked alone kiosk device join."
            )
            raise NotNow(f"The entries of {station} cannot be handed over to the centre from here. {how}")
        if there.sequencer != CENTRE:
            raise NotNow(
                f"{there.sequencer} numbers the entries of {station}, not the centre; only whoever numbers "
                "them can hand that over."
            )
        device = office.device(station, to)
        if device is None:
            raise NotFound(f"{station} has no device “{to}” at the centre.")
        if device.is_revoked:
            raise NotNow(f"{to} of {station} is revoked.")
        if device.kind != DeviceKind.RELAY:
            raise NotNow(f"{to} of {station} is no relay; it was enrolled as {device.kind}.")
        is_seen, lacking = office.connection.execute(_RELAY, (SEEN_S, there.no, to)).fetchall()[0]
        if not is_seen:
            raise NotNow(
                f"{to} of {station} was not seen in the last {SEEN_S} seconds. Is it at work there? "
                "kiosk relay work"
            )
        if lacking:
            raise NotNow(f"{to} of {station} still lacks {lacking} entries. Please try again in a moment.")
        office.hand_over(station, to, by)


def join(store: Store, centre: Upstream, clock: Clock, actor: Actor, program: str) -> int:
    """From a PC that has worked alone to its centre; answers with how many entries are at the centre then.

    Done again after the line was cut in the middle, it finishes what was begun.

    Raises:
        NotNow: this device does not number the station's entries, or belongs to no centre.
        CentreUnavailable, CentreRefused: the centre cannot be reached, or refuses; what is here stays.
    """
    head = roles.head(store)
    if not head.is_enrolled:
        raise NotNow("This device belongs to no centre yet. Please run: kiosk device enrol")
    replica = Replica(store, centre, clock, program)
    greeting = replica.greet()
    if head.is_sequencer:
        replica.step()  # whatever could stand in the way does so before anything is handed over
        roles.hand_over(store, actor, clock.now(), CENTRE)
    elif greeting.sequencer != head.device:
        who = "the centre" if greeting.sequencer == CENTRE else greeting.sequencer
        raise NotNow(
            f"This device does not number the station's entries; {who} does. There is nothing to hand over."
        )
    replica.step()
    after = replica.greet()
    if after.sequencer == head.device:
        raise CentreUnavailable("The hand-over has not reached the centre yet. Please run this again.")
    return after.gseq
