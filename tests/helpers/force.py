"""A police force made by commands: its database server, its centre's home, its devices' homes."""

import io
import re
import shutil
import sys
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk import home as homes
from kiosk.cli import main
from kiosk.home import Home
from kiosk.sync.enrolment.credentials import line_of
from kiosk.sync.postgres import PgUpstream
from kiosk.sync.upstream import Greeting, Told
from tests.helpers.counters import STATION_TEXT
from tests.helpers.postgres import HOST, Server

TOLD = Told(__version__, -250, 0)
CODE = re.compile(r"must show this code: (\S+)")


class Place:
    """A folder that is a KIOSK_HOME, worked by commands.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *arguments: str | Path, status: int = 0) -> str:
        """What a command says, either way; its exit status must be as expected."""
        told = io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(told), redirect_stderr(told):
            patch.setenv("KIOSK_HOME", str(self.root))
            patch.setattr(sys, "argv", ["kiosk", *map(str, arguments)])
            with pytest.raises(SystemExit) as ended:
                main()
        assert (ended.value.code or 0) == status, told.getvalue()
        return told.getvalue()

    def greeted(self) -> Greeting:
        """What the centre answers the device here."""
        with closing(self.upstream()) as upstream:
            return upstream.greet(TOLD)

    def upstream(self) -> PgUpstream:
        """The line of the device here to its centre."""
        line = line_of(Home(self.root))
        assert line is not None
        return PgUpstream(line)


class Force:
    """A police force: its database server, the centre, and the devices of Harbour Street.

    Attributes:
        said: what `kiosk central init` has said.
    """

    def __init__(self, server: Server, folder: Path, station: str = STATION_TEXT) -> None:
        self.server = server
        self.centre = Place(folder / "centre")
        self.url = f"postgresql://administrator:{server.password}@{HOST}:{server.port}/kiosk"
        self.said = ""
        self._folder = folder
        (folder / "harbour-street.toml").write_text(station, encoding="utf-8")

    def found(self) -> None:
        """Make the centre, and do with the server what the command has said."""
        with self.server.connect() as connection:
            connection.execute("create database kiosk")
        self.said = self.centre.run("central", "init", "--url", self.url, "--host", HOST)
        data, keys = self.server.folder / "data", self.centre.root / "keys"
        for name in ("server.crt", "server.key", "authority.crt"):
            shutil.copyfile(keys / name, data / name)
        shutil.copyfile(keys / "authority.crt", self.server.authority_file)
        conf, hba = self.said.split("pg_hba.conf, before every other line:")
        conf = conf.split("postgresql.conf:")[1].replace("/etc/postgresql-kiosk", str(data))
        with (data / "postgresql.conf").open("a") as settings:
            settings.write(conf.replace("'*'", f"'{HOST}'"))
        access = data / "pg_hba.conf"
        access.write_text(hba.split("Then restart")[0] + access.read_text())
        self.server.stop()
        self.server.run()

    def device(self, name: str, folder: str | None = None) -> Place:
        """A device of Harbour Street that works on its own."""
        place = Place(self._folder / (folder or name))
        homes.init(Home(place.root), self._folder / "harbour-street.toml", name)
        return place

    def enrol(self, place: Place, *more: str) -> None:
        """Everything from the request to the answer."""
        request, answer = place.root / "request.json", place.root / "answer.json"
        code = said_code(place.run("device", "enrol", "--request", request, *more))
        said = self.centre.run("device", "approve", request, "--answer", answer, "--code", code)
        place.run("device", "enrol", "--answer", answer, "--code", said_code(said))


def said_code(said: str) -> str:
    found = CODE.search(said)
    assert found is not None, said
    return found[1]
