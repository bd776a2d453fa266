"""What stands on the pages of a store's file and its log, decrypted: used pages and free ones alike."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4_096
TAIL = 48
"""SQLCipher keeps an initialisation vector (16 bytes) and a SHA-256 code at the end of each page."""
SALT = 16
"""At the beginning of a file's first page."""
WAL_HEADER, FRAME_HEADER = 32, 24


def readable(path: Path, key: bytes) -> bytes:
    """Everything that whoever has the key can read in a store's file and its write-ahead log."""
    file = path.read_bytes()
    found = [_decrypted(file[at : at + PAGE], key, is_first=at == 0) for at in range(0, len(file), PAGE)]
    log = path.with_name(f"{path.name}-wal")
    frames = log.read_bytes()[WAL_HEADER:] if log.exists() else b""
    for at in range(0, len(frames) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        page = frames[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        found.append(_decrypted(page, key, is_first=number == 1))
    return b"".join(found)


def _decrypted(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    vector = page[-TAIL:][:16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(page[SALT if is_first else 0 : -TAIL]) + decryptor.finalize()
