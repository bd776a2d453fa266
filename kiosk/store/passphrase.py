"""The passphrase of a device, as an Argon2id hash in an owner-only file beside the keys."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from nacl.exceptions import InvalidkeyError
from nacl.pwhash import argon2id

from kiosk.domain.errors import SettingsFaulty
from kiosk.domain.passphrase import good_passphrase, simple

FILE = "passphrase.hash"
_OPERATIONS, _MEMORY_BYTES = 4, 64 * 1024 * 1024
"""Some tenths of a second and 64 MB for each guess, which a small kiosk PC can spare."""
_MARK = b"$argon2id$"


@dataclass(frozen=True, slots=True)
class StoredPassphrase:
    """Knows the passphrase of the device with this keys folder.

    Attributes:
        folder: where the keys are.
    """

    folder: Path

    @property
    def is_set(self) -> bool:
        """Whether the device has one."""
        return (self.folder / FILE).exists()

    def set(self, typed: str) -> None:
        """Keep the hash of a passphrase in the place of the one before.

        Raises:
            NotUnderstood: it is not good enough.
            SettingsFaulty: it cannot be written.
        """
        hashed = argon2id.str(good_passphrase(typed).encode(), _OPERATIONS, _MEMORY_BYTES)
        path = self.folder / FILE
        half = path.with_name(f".{FILE}.new")
        try:
            half.unlink(missing_ok=True)
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(hashed)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        except OSError as failed:
            raise SettingsFaulty(f"{path} cannot be written: {failed.strerror}.") from failed

    def opens(self, typed: str) -> bool:
        """Whether this is the passphrase; False too where the device has none.

        Raises:
            SettingsFaulty: the file cannot be read, is damaged, or others can read or change it.
        """
        path = self.folder / FILE
        try:
            mode = path.stat().st_mode
            hashed = path.read_bytes()
        except FileNotFoundError:
            return False
        except OSError as failed:
            raise SettingsFaulty(f"{path} cannot be read: {failed.strerror}.") from failed
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise SettingsFaulty(f"Others can read {path}. Please run: chmod 600 {path}")
        if not hashed.startswith(_MARK):
            raise SettingsFaulty(f"{path} is damaged. Please run: kiosk device passphrase")
        try:
            return argon2id.verify(hashed, simple(typed).encode())
        except InvalidkeyError:
            return False
