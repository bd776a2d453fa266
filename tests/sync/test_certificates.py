"""The centre's certificates, checked by the same OpenSSL that PostgreSQL and libpq use."""

import socket
import ssl
import threading
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant
from kiosk.home import SystemClock
from kiosk.sync.enrolment import certificates
from kiosk.sync.enrolment.certificates import Authority, Pair

NOW = SystemClock().now()
DAY = 86_400_000
ROLE = "kiosk_0123abcd"


@pytest.fixture(scope="module")
def authority() -> Authority:
    """A centre's authority."""
    return certificates.make_authority("Kiosk centre", NOW)


def device_of(authority: Authority, role: str = ROLE, now: Instant = NOW) -> Pair:
    """A device with its certificate."""
    key = certificates.make_key()
    request = certificates.make_request(key, "harbour-street", "kiosk")
    return Pair(certificates.issue(authority, request, role, now, 397), key)


def met(folder: Path, server: Pair, device: Pair, authority: bytes, host: str) -> str:
    """What the server learns of the device that connects to it as `host`, or why they do not talk."""
    files = {"s": server.key + server.certificate, "d": device.key + device.certificate, "a": authority}
    for name, content in files.items():
        (folder / name).write_bytes(content)
    there = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=str(folder / "a"))
    there.load_cert_chain(folder / "s")
    there.verify_mode = ssl.CERT_REQUIRED
    here = ssl.create_default_context(cafile=str(folder / "a"))
    here.load_cert_chain(folder / "d")
    one, other = socket.socketpair()
    told: list[str] = []

    def serve() -> None:
        try:
            with there.wrap_socket(one, server_side=True) as wrapped:
                subject = (wrapped.getpeercert() or {})["subject"]
                told.append(str(subject[0][0][1]))
                wrapped.sendall(b".")
        except ssl.SSLError as refused:
            told.append(f"refused: {refused.reason}")
        finally:
            one.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with here.wrap_socket(other, server_hostname=host) as wrapped:
            wrapped.recv(1)
    except (ssl.SSLError, OSError) as refused:
        told.append(f"no server: {refused}")
    finally:
        other.close()
        thread.join(10)
    return "; ".join(told)


@pytest.mark.parametrize("host", ["centre.example", "10.1.2.3"])
def test_server_and_device_know_each_other(authority: Authority, tmp_path: Path, host: str) -> None:
    """The server learns the role from the certificate and from nothing that the device says."""
    server = certificates.make_server(authority, ["centre.example", "10.1.2.3"], NOW, 397)
    assert met(tmp_path, server, device_of(authority), authority.certificate, host) == ROLE


def test_a_server_under_another_name_is_not_the_centre(authority: Authority, tmp_path: Path) -> None:
    """Any machine of the network could say that it is the centre."""
    server = certificates.make_server(authority, ["centre.example"], NOW, 397)
    said = met(tmp_path, server, device_of(authority), authority.certificate, "elsewhere.example")
    assert "certificate verify failed" in said


def test_a_device_is_no_server(authority: Authority, tmp_path: Path) -> None:
    """A stolen kiosk must not be able to play the centre to the others."""
    kiosk = device_of(authority, "centre.example")
    said = met(tmp_path, kiosk, device_of(authority), authority.certificate, "centre.example")
    assert "certificate verify failed" in said


def test_a_certificate_of_another_authority_is_worth_nothing(authority: Authority, tmp_path: Path) -> None:
    """Whoever makes an authority of their own can write any role into a certificate."""
    server = certificates.make_server(authority, ["centre.example"], NOW, 397)
    stranger = device_of(certificates.make_authority("Kiosk centre", NOW))
    said = met(tmp_path, server, stranger, authority.certificate, "centre.example")
    assert ROLE not in said
    assert "refused: CERTIFICATE_VERIFY_FAILED" in said


def test_an_expired_certificate_is_refused(authority: Authority, tmp_path: Path) -> None:
    """A kiosk that was thrown away two years ago must be out without anybody doing anything."""
    server = certificates.make_server(authority, ["centre.example"], NOW, 397)
    old = device_of(authority, now=Instant(NOW - 400 * DAY))
    said = met(tmp_path, server, old, authority.certificate, "centre.example")
    assert "refused: CERTIFICATE_VERIFY_FAILED" in said
    assert certificates.days_left(old.certificate, NOW) < 0


def test_a_clock_a_day_behind_still_takes_a_new_certificate(authority: Authority) -> None:
    """Counters' clocks are wrong; a device that was enrolled a minute ago must not wait a day for it."""
    made = x509.load_pem_x509_certificate(device_of(authority).certificate)
    assert made.not_valid_before_utc.timestamp() * 1000 < NOW - DAY
    assert certificates.days_left(device_of(authority).certificate, NOW) in {396, 397}


def test_only_the_key_is_taken_from_a_request(authority: Authority) -> None:
    """A request could ask to be another role, or an authority of its own."""
    key = ec.generate_private_key(ec.SECP256R1())
    greedy = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "postgres")]))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )
    issued = certificates.issue(authority, greedy, ROLE, NOW, 397)
    assert certificates.role_of(issued) == ROLE
    constraints = x509.load_pem_x509_certificate(issued).extensions.get_extension_for_class(
        x509.BasicConstraints
    )
    assert not constraints.value.ca


def test_a_request_without_its_key_is_refused(authority: Authority) -> None:
    """Somebody could ask for a certificate for a key that another device has."""
    mine, theirs = (certificates.make_request(certificates.make_key(), "s", "d") for _ in range(2))
    request, other = (x509.load_pem_x509_csr(each) for each in (mine, theirs))
    forged = request.public_bytes(serialization.Encoding.DER).replace(
        request.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        ),
        other.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        ),
    )
    as_pem = x509.load_der_x509_csr(forged).public_bytes(serialization.Encoding.PEM)
    with pytest.raises(NotUnderstood, match="not signed with its own key"):
        certificates.issue(authority, as_pem, ROLE, NOW, 397)
    with pytest.raises(NotUnderstood, match="damaged"):
        certificates.issue(authority, b"nothing", ROLE, NOW, 397)
    weak = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(x509.Name([]))
        .sign(rsa.generate_private_key(65_537, 2_048), hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )
    with pytest.raises(NotUnderstood, match="another kind"):
        certificates.issue(authority, weak, ROLE, NOW, 397)


def test_a_certificate_belongs_to_one_key_one_role_one_authority(authority: Authority) -> None:
    """What a device is handed may be meant for the one beside it."""
    mine, other = device_of(authority), device_of(authority)
    stranger = certificates.make_authority("Kiosk centre", NOW)
    assert certificates.belongs(mine.certificate, mine.key, authority.certificate, ROLE)
    assert not certificates.belongs(mine.certificate, other.key, authority.certificate, ROLE)
    assert not certificates.belongs(mine.certificate, mine.key, authority.certificate, "kiosk_else")
    assert not certificates.belongs(mine.certificate, mine.key, stranger.certificate, ROLE)
    assert not certificates.belongs(b"nothing", mine.key, authority.certificate, ROLE)
    with pytest.raises(NotUnderstood, match="damaged"):
        certificates.days_left(b"nothing", NOW)
