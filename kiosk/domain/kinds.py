"""Every kind of entry this program knows: its name in the journal and the facts it carries."""

from collections.abc import Mapping

from kiosk.domain import appointment, device, emergency, keeping, room, station
from kiosk.domain.entry import Facts, Personal, Withdrawn
from kiosk.domain.visit import facts as visit

KINDS: Mapping[str, type[Facts]] = {
    "entry.withdrawn": Withdrawn,
    "device.chain_started": device.ChainStarted,
    "visit.arrived": visit.Arrived,
    "visit.imported": visit.Imported,
    "visit.called": visit.Called,
    "visit.marked_absent": visit.MarkedAbsent,
    "visit.returned": visit.Returned,
    "visit.seen": visit.Seen,
    "visit.transferred": visit.Transferred,
    "visit.finished": visit.Finished,
    "visit.left": visit.Left,
    "visit.breach_explained": visit.BreachExplained,
    "visit.noted": visit.Noted,
    "visit.recoded": visit.Recoded,
    "visit.prioritised": visit.Prioritised,
    "appointment.booked": appointment.Booked,
    "appointment.moved": appointment.Moved,
    "appointment.described": appointment.Described,
    "appointment.cancelled": appointment.Cancelled,
    "appointment.attended": appointment.Attended,
    "room.taken": room.RoomTaken,
    "room.given_back": room.RoomGivenBack,
    "emergency.declared": emergency.Declared,
    "emergency.informed": emergency.Informed,
    "emergency.ended": emergency.Ended,
    "device.enrolled": device.Enrolled,
    "device.revoked": device.Revoked,
    "station.handed_over": station.HandedOver,
    "station.set_back": station.SetBack,
    "subject.erased": keeping.Erased,
    "subject.held": keeping.Held,
    "subject.released": keeping.Released,
}
KIND_OF: Mapping[type[Facts], str] = {facts: kind for kind, facts in KINDS.items()}
VERSION = 1
"""The version of every kind's fields so far; a kind that gains a field gets a number of its own here."""

PERSONAL: Mapping[str, type[Personal]] = {
    "visit": visit.VisitDetails,
    "appointment": appointment.AppointmentDetails,
    "emergency": emergency.EmergencyDetails,
}
"""The personal part that entries of a family of subjects may carry."""
