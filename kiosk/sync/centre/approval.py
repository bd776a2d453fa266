"""The centre's side of an enrolment: is the request sound, may the device come in, and what it is told."""

import msgspec

from kiosk.domain.device import DeviceKind
from kiosk.domain.errors import NotNow
from kiosk.domain.instant import Instant
from kiosk.domain.station import CENTRE
from kiosk.sync.centre.home import CentralHome
from kiosk.sync.centre.office import DeviceAtCentre, Office
from kiosk.sync.enrolment import certificates
from kiosk.sync.enrolment.applicant import numbered_here
from kiosk.sync.enrolment.messages import Answer, Request, hash_of


class Plan(msgspec.Struct, frozen=True):
    """What an approval will do, for the operator to see before.

    Attributes:
        new_station: the station is not at the centre yet.
        renews: the device is enrolled already; it is given a new certificate and nothing else.
        replaces: another device of that name was revoked; this one takes its place.
        sequencer: who numbers the station's entries.
    """

    new_station: bool
    renews: bool
    replaces: bool
    sequencer: str


def plan(office: Office, request: Request) -> Plan:
    """What approving a request will do.

    Raises:
        NotNow: the device may not come in like this; the message says what to do.
    """
    if request.device == CENTRE:
        raise NotNow(f"No device can be called “{CENTRE}”. Please change its id in the station file.")
    station = office.station(request.station)
    if station is None:
        if request.is_renewal:
            raise NotNow(f"There is no station “{request.station}” at this centre to renew a certificate of.")
        return Plan(
            new_station=True,
            renews=False,
            replaces=False,
            sequencer=request.device if request.last_number else CENTRE,
        )
    known = office.device(request.station, request.device)
    renews = known is not None and not known.is_revoked and known.public_key == request.public_key
    if not renews:
        _refuse_stranger(request, known)
        if request.last_number and station.sequencer != request.device:
            raise NotNow(numbered_here(request.device, request.last_number, station.sequencer))
    if station.sequencer == request.device and request.last_number < station.gseq and not renews:
        raise NotNow(
            f"{request.device} has numbered {station.gseq} entries of {request.station}, and what asks now "
            f"knows {request.last_number} of them. Please put its backup back first: kiosk backup restore"
        )
    return Plan(
        new_station=False,
        renews=renews,
        replaces=known is not None and not renews,
        sequencer=station.sequencer,
    )


def approve(office: Office, home: CentralHome, request: Request, now: Instant, by: str) -> Answer:
    """Let the device in, where it is not yet, and answer with its certificate.

    Done twice, it answers twice: the certificate of the second answer is as good as that of the first.

    Raises:
        NotNow: as `plan`.
        NotUnderstood: its certificate request is not sound.
    """
    what = plan(office, request)
    settings, authority = home.settings, home.authority
    asked = request.certificate_request.encode()
    certificates.issue(authority, asked, "kiosk_trial", now, 1)  # before anybody is let in
    if what.new_station:
        office.add_station(request.station, request.station_name, what.sequencer)
    known = office.device(request.station, request.device)
    if what.renews and known is not None and known.kind == request.kind:
        role = known.role
    else:
        role = office.admit(request.station, request.device, DeviceKind(request.kind), request.public_key, by)
    certificate = certificates.issue(authority, asked, role, now, settings.certificate_days)
    home.remember_issued(request.station, request.device, certificate)
    return Answer(
        request=hash_of(request),
        station=request.station,
        device=request.device,
        url=settings.devices_url,
        role=role,
        sequencer=what.sequencer,
        certificate=certificate.decode(),
        authority=authority.certificate.decode(),
        centre_key=home.signer.public_key,
    )


def _refuse_stranger(request: Request, known: DeviceAtCentre | None) -> None:
    name = f"{request.device} of {request.station}"
    if request.is_renewal:
        raise NotNow(
            f"{name} asks for a new certificate, but is not enrolled with this key. Please enrol it anew: "
            "kiosk device enrol"
        )
    if known is None:
        return
    if not known.is_revoked:
        raise NotNow(
            f"{name} is enrolled already, with another key. If this one takes its place, please revoke the "
            f"other first: kiosk device revoke {request.station} {request.device}"
        )
    if known.public_key == request.public_key:
        raise NotNow(
            f"{name} was revoked, and its key with it. Please set the device up anew in an empty KIOSK_HOME "
            "(kiosk init), which makes a new key."
        )
