"""A printer that is a folder: each document becomes a PDF file there, for tours, tests and shared folders."""

import errno
import os
import re
import secrets
from pathlib import Path

from kiosk.domain.errors import PrinterUnavailable

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")


class FolderPrinter:
    """Writes PDFs into a folder that exists; a file is there whole or not at all."""

    def __init__(self, folder: Path) -> None:
        """Use a folder; it is looked at when something is printed, not before."""
        self._folder = folder

    def print_pdf(self, name: str, pdf: bytes) -> None:
        """Write a document as `name.pdf`; a second call with the same name writes nothing.

        Args:
            name: letters, digits, dots, dashes and underscores, so that it names a file and no other folder.
            pdf: the document.

        Raises:
            PrinterUnavailable: the folder is missing, cannot be written or is full.
            ValueError: the name cannot name a file.
        """
        if not _SAFE.fullmatch(name):
            raise ValueError(f"{name!r} cannot name a printed document")
        target = self._folder / f"{name}.pdf"
        part = self._folder / f".{name}.{secrets.token_hex(4)}.part"
        try:
            if target.exists():
                return
            try:
                _write_durably(part, pdf)
                _publish(part, target)
            finally:
                part.unlink(missing_ok=True)
            _sync_folder(self._folder)
        except OSError as error:
            raise PrinterUnavailable(self._plain_words(error)) from error

    def _plain_words(self, error: OSError) -> str:
        match error.errno:
            case errno.ENOENT | errno.ENOTDIR:
                return f"The folder {self._folder}, which stands for a printer, is not there"
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return f"The folder {self._folder}, which stands for a printer, cannot be written"
            case errno.ENOSPC | errno.EDQUOT:
                return f"The folder {self._folder}, which stands for a printer, is full"
            case _:
                return f"The folder {self._folder}, which stands for a printer, failed: {error.strerror}"


def _write_durably(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _publish(part: Path, target: Path) -> None:
    """Give the finished file its name, unless another process was quicker."""
    try:
        target.hardlink_to(part)
    except FileExistsError:
        return
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS}:
            raise
        part.replace(target)  # a file system without hard links


def _sync_folder(folder: Path) -> None:
    """Make the name itself survive a power cut, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
