"""The device's secrets: the store's key and the signing key, in owner-only files apart from the data."""

import os
import stat
from pathlib import Path

from kiosk.domain.errors import StoreKeyWrong
from kiosk.journal.keys import KEY_BYTES

STORE_KEY = "store.key"
DEVICE_KEY = "device.key"


def make_keys(folder: Path) -> None:
    """Make both keys where they do not exist yet; the folder and the files are the owner's alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in (STORE_KEY, DEVICE_KEY):
        path = folder / name
        if not path.exists():
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(KEY_BYTES).hex().encode("ascii"))
                file.flush()
                os.fsync(file.fileno())


def read_key(folder: Path, name: str) -> bytes:
    """One of the keys, 32 bytes.

    Raises:
        StoreKeyWrong: it is missing, others may read it, or it is not a key.
    """
    path = folder / name
    try:
        text = path.read_text(encoding="ascii").strip()
        mode = path.stat().st_mode
    except FileNotFoundError as missing:
        raise StoreKeyWrong(
            f"The key file {path} is missing. Without it the data cannot be opened."
        ) from missing
    except (OSError, UnicodeDecodeError) as failed:
        raise StoreKeyWrong(f"The key file {path} cannot be read.") from failed
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise StoreKeyWrong(f"Others can read the key file {path}. Please run: chmod 600 {path}")
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreKeyWrong(f"The key file {path} is damaged.")
    return key
