"""Files that are their owner's alone: private keys, certificates, the operator's way into the database."""

import os
import stat
from pathlib import Path

from kiosk.domain.errors import SettingsFaulty


def make_folder(folder: Path) -> None:
    """A folder that only its owner may look into; one that is there stays as it is."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as failed:
        raise SettingsFaulty(f"The folder {folder} cannot be made: {failed.strerror}.") from failed


def put(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, in the place of the one that is there; on disk at return.

    Whoever stops it half-way finds the old file whole.

    Raises:
        SettingsFaulty: it cannot be written.
    """
    half = path.with_name(f".{path.name}.new")
    try:
        half.unlink(missing_ok=True)
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
        _settle(path.parent)
    except OSError as failed:
        raise SettingsFaulty(f"{path} cannot be written: {failed.strerror}.") from failed


def get(path: Path) -> bytes:
    """What an owner-only file holds.

    Raises:
        SettingsFaulty: it is missing, or others may read it.
    """
    try:
        content = path.read_bytes()
        mode = path.stat().st_mode
    except FileNotFoundError as missing:
        raise SettingsFaulty(f"The file {path} is missing.") from missing
    except OSError as failed:
        raise SettingsFaulty(f"The file {path} cannot be read: {failed.strerror}.") from failed
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise SettingsFaulty(f"Others can read the file {path}. Please run: chmod 600 {path}")
    return content


def _settle(folder: Path) -> None:
    """A new name is on disk only once its folder is."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
