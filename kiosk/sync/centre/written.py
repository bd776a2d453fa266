"""What the centre has written, kept beside its key: a database that knows less was restored."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.entry import SubjectId
from kiosk.sync.enrolment import secret_files


class Written:
    """The last place of the centre's chain at each station, and what was erased there on request.

    What the policy erases is erased again by the policy; what somebody asked for is known nowhere else
    where the database was lost before a device heard of it.

    Attributes:
        folder: two small files a station.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def last(self, station: str) -> tuple[str, int] | None:
        """The chain and the last place on it; None where nothing was written from here."""
        file = self.folder / station
        if not file.exists():
            return None
        chain, _, seq = secret_files.get(file).decode("ascii", "replace").partition(" ")
        return (chain, int(seq)) if seq.isdigit() else None

    def erased(self, station: str) -> list[SubjectId]:
        """The subjects that were erased at a station on request."""
        file = self.folder / f"{station}.erased"
        if not file.exists():
            return []
        return [SubjectId(line) for line in secret_files.get(file).decode("utf-8", "replace").splitlines()]

    def keep_erased(self, station: str, subjects: Iterable[SubjectId]) -> None:
        """Remember more of them. Raises `SettingsFaulty` where the folder cannot be written."""
        secret_files.make_folder(self.folder)
        all_of_them = dict.fromkeys((*self.erased(station), *subjects))
        content = "".join(f"{subject}\n" for subject in all_of_them)
        secret_files.put(self.folder / f"{station}.erased", content.encode("utf-8"))

    def keep(self, station: str, chain: str, seq: int) -> None:
        """Remember a place. Raises `SettingsFaulty` where the folder cannot be written."""
        secret_files.make_folder(self.folder)
        secret_files.put(self.folder / station, f"{chain} {seq}".encode("ascii"))
