"""How far the centre has written, kept beside its key: a database that knows less was restored."""

from pathlib import Path

from kiosk.sync import secret_files


class Written:
    """The last place of the centre's chain at each station, as this home has written it.

    Attributes:
        folder: one small file a station.
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

    def keep(self, station: str, chain: str, seq: int) -> None:
        """Remember a place. Raises `SettingsFaulty` where the folder cannot be written."""
        secret_files.make_folder(self.folder)
        secret_files.put(self.folder / station, f"{chain} {seq}".encode("ascii"))
