"""A device's signing key, and the boxes that hold personal parts."""

import hashlib
import hmac

import msgspec
import nacl.bindings
import nacl.exceptions
import nacl.secret
import nacl.signing

from kiosk.domain.entry import Personal

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = nacl.secret.SecretBox.NONCE_SIZE
SIGNATURE_BYTES = nacl.bindings.crypto_sign_BYTES
ENTRY = b"kiosk entry 1\0"
"""What a signature is for stands before what is signed: one made for a ticket proves no entry."""


class Signer:
    """Signs with a device's Ed25519 key.

    Attributes:
        public_key: 32 bytes, by which anybody checks the signatures.
    """

    def __init__(self, seed: bytes) -> None:
        self.public_key, self._key = nacl.bindings.crypto_sign_seed_keypair(seed)

    def sign(self, message: bytes, context: bytes = ENTRY) -> bytes:
        """The 64-byte signature of a message: an entry's hash, unless the context says otherwise."""
        return nacl.bindings.crypto_sign(context + message, self._key)[:SIGNATURE_BYTES]


def signature_holds(public_key: bytes, message: bytes, signature: bytes, context: bytes = ENTRY) -> bool:
    """Whether the key signed this message: an entry's hash, unless the context says otherwise."""
    try:
        nacl.signing.VerifyKey(public_key).verify(context + message, signature)
    except (nacl.exceptions.BadSignatureError, ValueError):
        return False
    return True


_ENCODER = msgspec.msgpack.Encoder()


def seal(personal: Personal, key: bytes, random: bytes) -> tuple[bytes, bytes]:
    """The encrypted box of a personal part and its commitment.

    Args:
        personal: what to keep apart.
        key: the subject's own key, 32 bytes.
        random: 40 fresh random bytes: the salt and the nonce.
    """
    salt, nonce = random[:SALT_BYTES], random[SALT_BYTES:]
    salted = salt + _ENCODER.encode(personal)
    return nonce + nacl.bindings.crypto_secretbox_easy(salted, nonce, key), commitment_of(salted)


def unseal(box: bytes, key: bytes) -> bytes:
    """Salt and encoded personal part.

    Raises:
        ValueError: the key does not open the box.
    """
    try:
        return nacl.bindings.crypto_secretbox_open_easy(box[NONCE_BYTES:], box[:NONCE_BYTES], key)
    except nacl.exceptions.CryptoError as failed:
        raise ValueError("the subject's key does not open the box") from failed


def commitment_of(salted: bytes) -> bytes:
    """The salted hash that an entry carries of its personal part."""
    return hashlib.blake2b(salted, digest_size=32).digest()


def commitment_holds(salted: bytes, commitment: bytes) -> bool:
    """Whether this is the personal part that the entry committed to."""
    return hmac.compare_digest(commitment_of(salted), commitment)
