import errno
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.domain.errors import PrinterUnavailable
from kiosk.printing.folder import FolderPrinter
from kiosk.service.ports import Printer

_PDF = b"%PDF-1.7 ..."
_NOBODY = 65534


def test_a_document_becomes_a_file(tmp_path: Path) -> None:
    """The tour and the tests look at exactly what a printer would get."""
    printer: Printer = FolderPrinter(tmp_path)
    printer.print_pdf("ticket-K7", _PDF)
    assert (tmp_path / "ticket-K7.pdf").read_bytes() == _PDF
    assert [path.name for path in tmp_path.iterdir()] == ["ticket-K7.pdf"]


def test_the_same_name_is_never_printed_twice(tmp_path: Path) -> None:
    """After a crash the print is asked for again; the visitor must not get two tickets."""
    FolderPrinter(tmp_path).print_pdf("ticket-K7", _PDF)
    FolderPrinter(tmp_path).print_pdf("ticket-K7", b"another")
    assert (tmp_path / "ticket-K7.pdf").read_bytes() == _PDF


def test_the_same_name_from_many_sides_at_once_is_one_whole_file(tmp_path: Path) -> None:
    """Two windows may print into one folder at the same moment."""
    contents = [bytes([65 + side]) * 200_000 for side in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda content: FolderPrinter(tmp_path).print_pdf("ticket-K7", content), contents))
    (only,) = tmp_path.iterdir()
    assert only.read_bytes() in contents


def test_a_missing_folder_is_said_in_plain_words(tmp_path: Path) -> None:
    """Staff can mend a missing folder only if the message names it."""
    with pytest.raises(PrinterUnavailable, match=r"missing, which stands for a printer, is not there"):
        FolderPrinter(tmp_path / "missing").print_pdf("ticket-K7", _PDF)


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that may be read and not written, seen by somebody who is not the administrator."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o555)
        was = os.geteuid()
        if was == 0:
            os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            if was == 0:
                os.seteuid(was)
            folder.chmod(0o755)


def test_a_folder_that_cannot_be_written_is_said_in_plain_words(locked_folder: Path) -> None:
    """A shared folder loses its rights some day; the visitor then takes the code from the screen."""
    with pytest.raises(PrinterUnavailable, match="cannot be written"):
        FolderPrinter(locked_folder).print_pdf("ticket-K7", _PDF)


def test_a_full_disk_leaves_no_half_ticket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half-written file would count as printed, and the ticket would never come."""

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(PrinterUnavailable, match="is full"):
            FolderPrinter(tmp_path).print_pdf("ticket-K7", _PDF)
    assert list(tmp_path.iterdir()) == []
    FolderPrinter(tmp_path).print_pdf("ticket-K7", _PDF)
    assert (tmp_path / "ticket-K7.pdf").read_bytes() == _PDF


def test_a_file_system_without_hard_links_serves_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory sticks and some shared folders know no hard links."""

    def refuse(*_paths: object, **_options: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    FolderPrinter(tmp_path).print_pdf("ticket-K7", _PDF)
    assert [path.name for path in tmp_path.iterdir()] == ["ticket-K7.pdf"]


@pytest.mark.parametrize("name", ["", "../ticket", "a/b", ".hidden", "x" * 200])
def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path, name: str) -> None:
    """A name that came from a scanned code must never choose where a file is written."""
    with pytest.raises(ValueError, match="cannot name"):
        FolderPrinter(tmp_path).print_pdf(name, _PDF)
    assert list(tmp_path.iterdir()) == []
