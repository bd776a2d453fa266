"""Every kind of entry this program knows: its name in the journal and the facts it carries."""

from collections.abc import Mapping

from kiosk.domain import (
    appointment,
    complaint,
    device,
    emergency,
    feedback,
    help_call,
    keeping,
    premises,
    room,
    signing,
    station,
)
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
    "feedback.given": feedback.Given,
    "feedback.read": feedback.Read,
    "complaint.received": complaint.Received,
    "complaint.passed_on": complaint.PassedOn,
    "complaint.resolved": complaint.Resolved,
    "premises.reported": premises.Reported,
    "premises.mended": premises.Mended,
    "help.called": help_call.HelpCalled,
    "help.answered": help_call.HelpAnswered,
    "help.closed": help_call.HelpClosed,
    "signing.signed_off": signing.SignedOff,
}
KIND_OF: Mapping[type[Facts], str] = {facts: kind for kind, facts in KINDS.items()}
VERSIONS: Mapping[str, int] = {"visit.arrived": 2}
"""The version of a kind's fields; 1 where nothing has been added since the first.

`visit.arrived` 2: `told_min`.
"""

PERSONAL: Mapping[str, type[Personal]] = {
    "visit": visit.VisitDetails,
    "appointment": appointment.AppointmentDetails,
    "emergency": emergency.EmergencyDetails,
    "feedback": feedback.FeedbackDetails,
    "complaint": complaint.ComplaintDetails,
}
"""The personal part that entries of a family of subjects may carry."""
