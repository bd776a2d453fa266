"""The centre's certificate authority: who may speak to the database, and how a device knows that it is it.

Elliptic-curve keys (P-256) throughout. A device's certificate names its PostgreSQL role, which is all that
the server looks at; what the role may do stands in the database, and so does that it is revoked.
"""

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.domain.errors import NotUnderstood
from kiosk.domain.instant import Instant

AUTHORITY_DAYS = 3_650
WARN_DAYS = 30
"""From here on an expiring certificate is told, so that there is time to renew it."""
BEFORE = dt.timedelta(days=2)
"""A certificate is good from two days before it was made: a device's clock may be a day behind."""


@dataclass(frozen=True, slots=True)
class Authority:
    """Signs certificates.

    Attributes:
        certificate: PEM; every device is given it, and trusts what it has signed.
        key: PEM, unencrypted; it never leaves the centre's keys folder.
    """

    certificate: bytes
    key: bytes


@dataclass(frozen=True, slots=True)
class Pair:
    """A certificate and its private key, both PEM."""

    certificate: bytes
    key: bytes


def make_authority(name: str, now: Instant) -> Authority:
    """A new authority, good for ten years; `name` is shown by whoever looks at its certificates."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _name(name)
    certificate = (
        _begun(subject, subject, key.public_key(), now, AUTHORITY_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return Authority(_pem(certificate), _key_pem(key))


def make_server(authority: Authority, hosts: Sequence[str], now: Instant, days: int) -> Pair:
    """The server's key and certificate for the names and addresses at which devices look for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName([_host(host) for host in dict.fromkeys(hosts)])
    return Pair(_issued(authority, _name(hosts[0]), key.public_key(), now, days, server=names), _key_pem(key))


def make_key() -> bytes:
    """A new private key for a device, PEM."""
    return _key_pem(ec.generate_private_key(ec.SECP256R1()))


def make_request(key: bytes, station: str, device: str) -> bytes:
    """The certificate request of a device, PEM, signed with its key."""
    private = serialization.load_pem_private_key(key, None)
    assert isinstance(private, ec.EllipticCurvePrivateKey)  # noqa: S101 - we made it
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(f"{station}/{device}"))
    return builder.sign(private, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def issue(authority: Authority, request: bytes, role: str, now: Instant, days: int) -> bytes:
    """The certificate, PEM, with which whoever made the request is let in as a role.

    Nothing but the public key is taken from the request.

    Raises:
        NotUnderstood: it is no request, or not signed with the key that it holds.
    """
    key = _asked_key(request)
    return _issued(authority, _name(role), key, now, days, server=None)


def issue_server(
    authority: Authority, request: bytes, hosts: Sequence[str], now: Instant, days: int
) -> bytes:
    """The certificate, PEM, with which whoever made the request is the server at these names. As `issue`."""
    names = x509.SubjectAlternativeName([_host(host) for host in dict.fromkeys(hosts)])
    return _issued(authority, _name(hosts[0]), _asked_key(request), now, days, server=names)


def belongs(certificate: bytes, key: bytes, authority: bytes, role: str) -> bool:
    """Whether a certificate is for this private key and this role, and signed by that authority."""
    try:
        found, signer = x509.load_pem_x509_certificate(certificate), x509.load_pem_x509_certificate(authority)
        found.verify_directly_issued_by(signer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    private = serialization.load_pem_private_key(key, None)
    return found.public_key() == private.public_key() and role_of(certificate) == role


def role_of(certificate: bytes) -> str:
    """The PostgreSQL role that a device's certificate names. Raises `NotUnderstood` for a damaged one."""
    names = _loaded(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def expires_at(certificate: bytes) -> Instant:
    """When a certificate ends. Raises `NotUnderstood` for a damaged one."""
    return Instant(int(_loaded(certificate).not_valid_after_utc.timestamp() * 1000))


def days_left(certificate: bytes, now: Instant) -> int:
    """How many whole days a certificate is still good for; less than 0 once it is over."""
    return (expires_at(certificate) - now) // 86_400_000


def _asked_key(request: bytes) -> ec.EllipticCurvePublicKey:
    try:
        asked = x509.load_pem_x509_csr(request)
        key = asked.public_key()
    except ValueError as odd:
        raise NotUnderstood("The certificate request in it is damaged.") from odd
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise NotUnderstood("The certificate request in it has a key of another kind.")
    if not asked.is_signature_valid:
        raise NotUnderstood("The certificate request in it is not signed with its own key.")
    return key


def _loaded(certificate: bytes) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(certificate)
    except ValueError as odd:
        raise NotUnderstood("The certificate is damaged.") from odd


def _issued(
    authority: Authority,
    subject: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: Instant,
    days: int,
    server: x509.SubjectAlternativeName | None,
) -> bytes:
    signer = serialization.load_pem_private_key(authority.key, None)
    above = x509.load_pem_x509_certificate(authority.certificate)
    assert isinstance(signer, ec.EllipticCurvePrivateKey)  # noqa: S101 - we made it
    purpose = ExtendedKeyUsageOID.SERVER_AUTH if server else ExtendedKeyUsageOID.CLIENT_AUTH
    builder = (
        _begun(subject, above.subject, key, now, days)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if server is not None:
        builder = builder.add_extension(server, critical=False)
    return _pem(builder.sign(signer, hashes.SHA256()))


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: Instant, days: int
) -> x509.CertificateBuilder:
    made = dt.datetime.fromtimestamp(now // 1000, dt.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(made - BEFORE)
        .not_valid_after(made + dt.timedelta(days=days))
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
