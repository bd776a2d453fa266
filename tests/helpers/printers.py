"""Real printers for the tests: IPP simulators, with a bus and a name service of their own, and queues.

`ippeveprinter` announces itself in the network even when it is told not to, so it gets a private D-Bus and
an Avahi that hears and speaks on the loopback interface only. It knows no way to listen on that alone.
"""

import contextlib
import http.client
import os
import secrets
import shlex
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from kiosk.printing.ipp import IppPrinter, NoAnswer

A4 = "iso_a4_210x297mm"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/><allow send_type="signal"/><allow send_requested_reply="true"/>
<allow receive_type="method_call"/><allow receive_type="method_return"/>
<allow receive_type="signal"/><allow receive_type="error"/></policy></busconfig>
"""
_NAMES = """[server]
allow-interfaces=lo
use-ipv6=no
[wide-area]
enable-wide-area=no
"""
_OWN_RUN = "mount -t tmpfs tmpfs /run && mkdir /run/avahi-daemon && exec avahi-daemon -f {settings} {options}"
_AVAHI_OPTIONS = "--no-drop-root --no-chroot --no-rlimits --no-proc-title"
_COMMAND = """#!/bin/sh
# Prints a document: counts it and keeps it, once nothing is in its way.
mode=$(cat {folder}/mode)
case "$mode" in
fault*)
  echo "STATE: +${{mode#fault }}" >&2
  while [ "$(cat {folder}/mode)" = "$mode" ]; do sleep 0.05; done
  echo "STATE: -${{mode#fault }}" >&2 ;;
slow*)
  echo begun >>{folder}/begun
  while [ "$(cat {folder}/mode)" = "$mode" ]; do sleep 0.05; done ;;
esac
cp "$1" {folder}/last.pdf
echo "${{IPP_MEDIA:--}} ${{IPP_SIDES:--}} $IPP_JOB_NAME" >>{folder}/printed
"""
_QUEUES = """Listen 127.0.0.1:{port}
Browsing Off
WebInterface No
DefaultAuthType None
LogLevel warn
JobRetryInterval 1
DirtyCleanInterval 0
ErrorPolicy retry-job
<Location />
Allow all
</Location>
<Location /admin>
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_QUEUE_FILES = """ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
ErrorLog {folder}/log/error
AccessLog {folder}/log/access
PageLog {folder}/log/page
FileDevice Yes
"""


_TRAY = {"size": A4, "type": "stationery"}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def started(command: Sequence[str | Path], log: Path, bus: str | None = None) -> "subprocess.Popen[bytes]":
    """A process that ends with the tests, however those end."""
    environment = os.environ | ({"DBUS_SYSTEM_BUS_ADDRESS": bus} if bus else {})
    words = ["setpriv", "--pdeathsig=TERM", *map(str, command)]
    with log.open("ab") as file:
        return subprocess.Popen(words, stdout=file, stderr=file, env=environment, cwd="/")


def ended(process: "subprocess.Popen[bytes] | None", how: signal.Signals = signal.SIGTERM) -> None:
    """A process stopped, and gone."""
    if process is not None:
        process.send_signal(how)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


def wait_for_text(log: Path, text: str, process: "subprocess.Popen[bytes]", within_s: float = 20.0) -> None:
    """Until a process has said something. Raises `RuntimeError` with all that it said where it does not."""
    until = time.monotonic() + within_s
    while text not in log.read_text(errors="replace"):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"{log.name}: {log.read_text(errors='replace')}")
        time.sleep(0.02)


@dataclass(slots=True)
class Surroundings:
    """The bus and the name service that printers need, below a folder."""

    folder: Path
    bus: str
    processes: list["subprocess.Popen[bytes]"]

    @classmethod
    @contextlib.contextmanager
    def running(cls) -> "Iterator[Surroundings]":
        """Both, until the block ends."""
        folder = Path(tempfile.mkdtemp(prefix="kiosk-printers-"))
        folder.chmod(0o755)
        made = cls(folder, f"unix:path={folder}/bus", [])
        try:
            (folder / "bus.conf").write_text(_BUS.format(socket=folder / "bus"))
            (folder / "avahi.conf").write_text(_NAMES)
            made._start_bus()
            made._start_names()
            yield made
        finally:
            for process in reversed(made.processes):
                ended(process)
            shutil.rmtree(folder, ignore_errors=True)

    def _start_bus(self) -> None:
        log = self.folder / "bus.log"
        command = ["dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile"]
        bus = started(command, log)
        self.processes.append(bus)
        until = time.monotonic() + 20
        while not (self.folder / "bus").exists():
            if bus.poll() is not None or time.monotonic() > until:
                raise RuntimeError(log.read_text())
            time.sleep(0.02)

    def _start_names(self) -> None:
        """Avahi in a /run of its own: it allows one of its kind a machine."""
        log = self.folder / "avahi.log"
        shell = _OWN_RUN.format(settings=shlex.quote(f"{self.folder}/avahi.conf"), options=_AVAHI_OPTIONS)
        as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
        names = started(["unshare", "--mount", *as_root, "sh", "-c", shell], log, self.bus)
        self.processes.append(names)
        wait_for_text(log, "Server startup complete", names)


@dataclass(slots=True)
class Simulator:
    """An IPP Everywhere printer that prints into its folder.

    Attributes:
        folder: where it counts what it has printed.
    """

    surroundings: Surroundings
    folder: Path
    port: int
    formats: str = "application/pdf,image/pwg-raster"
    can_duplex: bool = False
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    @classmethod
    def make(
        cls,
        surroundings: Surroundings,
        formats: str = "application/pdf,image/pwg-raster",
        *,
        can_duplex: bool = False,
    ) -> "Simulator":
        """A printer, switched on."""
        folder = surroundings.folder / secrets.token_hex(4)
        folder.mkdir(mode=0o755)
        made = cls(surroundings, folder, free_port(), formats, can_duplex)
        (folder / "print").write_text(_COMMAND.format(folder=shlex.quote(str(folder))))
        (folder / "print").chmod(0o755)
        made.behave("")
        made.switch_on()
        return made

    @property
    def uri(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    @property
    def printed(self) -> list[str]:
        """The names of the jobs that have come out, in order."""
        return [line.split(" ", 2)[2] for line in self._lines("printed")]

    @property
    def media(self) -> list[str]:
        """The paper that each of them asked for."""
        return [line.split()[0] for line in self._lines("printed")]

    @property
    def sides(self) -> list[str]:
        """The sides that each of them asked for; `-`: none."""
        return [line.split()[1] for line in self._lines("printed")]

    @property
    def has_begun(self) -> bool:
        """Whether it is working at a job that it will not finish before it is told to behave otherwise."""
        return bool(self._lines("begun"))

    @property
    def last_pdf(self) -> bytes:
        return (self.folder / "last.pdf").read_bytes()

    def behave(self, mode: str) -> None:
        """How it prints from now on: `fault <reason>`, `slow`, or nothing: well."""
        part = self.folder / "mode.part"
        part.write_text(mode)
        part.replace(self.folder / "mode")

    def load(self, sheets: int = 250) -> None:
        """Put paper into its trays, or take it out (0)."""
        trays = {f"{what}{tray}": value for tray in (1, 3) for what, value in _TRAY.items()}
        wanted = urlencode(trays | {"level1": sheets, "level3": sheets})
        connection = http.client.HTTPConnection("localhost", self.port, timeout=5)
        connection.request("GET", f"/media?{wanted}")
        assert connection.getresponse().status == 200
        connection.close()

    def switch_on(self) -> None:
        """Start it, with nothing in its memory."""
        command = ["ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self.port), "-f", self.formats]
        spool = self.folder / "spool"
        shutil.rmtree(spool, ignore_errors=True)
        spool.mkdir()
        self._process = started(
            [
                *command,
                *(["-2"] if self.can_duplex else []),
                "-d",
                spool,
                "-c",
                self.folder / "print",
                "-v",
                "tickets",
            ],
            self.folder / "log",
            self.surroundings.bus,
        )
        wait_until_answered(self.uri, self._process, self.folder / "log")
        self.load()

    def switch_off(self) -> None:
        """Pull its plug."""
        ended(self._process, signal.SIGKILL)
        self._process = None

    def _lines(self, name: str) -> list[str]:
        file = self.folder / name
        return file.read_text().splitlines() if file.exists() else []


@dataclass(slots=True)
class QueueServer:
    """A CUPS of its own, on the loopback interface, with a queue to a printer."""

    folder: Path
    port: int
    _process: "subprocess.Popen[bytes] | None" = field(default=None, init=False)

    @classmethod
    def make(cls, surroundings: Surroundings, printer: Simulator) -> "QueueServer":
        """A server with the queue `office`, which leads to a printer as a driverless one."""
        folder = surroundings.folder / secrets.token_hex(4)
        for name in ("root", "spool/tmp", "cache", "state/certs", "log"):
            (folder / name).mkdir(parents=True)
        made = cls(folder, free_port())
        (folder / "root/cupsd.conf").write_text(_QUEUES.format(port=made.port))
        (folder / "cups-files.conf").write_text(_QUEUE_FILES.format(folder=folder))
        made.start()
        made.command("lpadmin", "-p", "office", "-E", "-v", printer.uri, "-m", "everywhere")
        return made

    @property
    def uri(self) -> str:
        return f"ipp://127.0.0.1:{self.port}/printers/office"

    def command(self, program: str, *arguments: str) -> None:
        """One of CUPS' own commands, at this server."""
        told = [program, "-h", f"127.0.0.1:{self.port}", *arguments]
        done = subprocess.run(told, capture_output=True, check=False, timeout=30)
        if done.returncode:
            raise RuntimeError(f"{shlex.join(told)}: {done.stderr.decode()}")

    def start(self) -> None:
        """Start it, with what it kept in its folder."""
        settings = ["-c", self.folder / "root/cupsd.conf", "-s", self.folder / "cups-files.conf"]
        self._process = started(["cupsd", "-f", *settings], self.folder / "log/output")
        wait_until_answered(f"ipp://127.0.0.1:{self.port}/", self._process, self.folder / "log/output")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop it."""
        ended(self._process, how)
        self._process = None


def wait_until_answered(uri: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Until a server takes calls."""
    until = time.monotonic() + 20
    printer = IppPrinter(uri)
    while True:
        try:
            printer.find("nothing")
        except NoAnswer:
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(log.read_text(errors="replace")) from None
            time.sleep(0.02)
        except Exception:  # noqa: BLE001 - it answers, whatever it says
            return
        else:
            return
