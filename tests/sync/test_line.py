"""The line to the centre, cut, half-open or refused: an error in plain words, never a device that hangs."""

import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import psycopg
import pytest
from msgspec.structs import replace
from psycopg import errors

from kiosk.domain.errors import CentreRefused, CentreTooOld, CentreUnavailable, KioskError
from kiosk.domain.visit.facts import Finished
from kiosk.sync import line as lines
from kiosk.sync.upstream import Told
from tests.helpers.centres import Centre, Writer
from tests.helpers.postgres import HOST, Server

TOLD = Told("0.2", None, 0)


class Stuck:
    """A machine between device and centre that stops passing anything on, and does not hang up.

    Attributes:
        port: where it listens.
    """

    def __init__(self, port: int) -> None:
        self._passes = threading.Event()
        self._passes.set()
        self._listener = socket.create_server((HOST, 0))
        self.port = int(self._listener.getsockname()[1])
        self._to = port
        self._open: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def stop_passing(self) -> None:
        """From now on what arrives is taken and goes nowhere."""
        self._passes.clear()

    def close(self) -> None:
        """Hang up everything."""
        for each in (self._listener, *self._open):
            each.close()

    def _serve(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection((HOST, self._to))
            self._open += [near, far]
            for source, target in ((near, far), (far, near)):
                threading.Thread(target=self._pass, args=(source, target), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65_536):
                if self._passes.is_set():
                    target.sendall(data)
        except OSError:
            return


@pytest.fixture
def stuck(server: Server) -> Iterator[Stuck]:
    made = Stuck(server.port)
    yield made
    made.close()


@pytest.fixture
def desk(centre: Centre) -> Writer:
    writer = centre.device("desk")
    writer.upstream.push(writer.chain, [writer.begin()])
    return writer


def test_a_line_that_is_silent_is_given_up(centre: Centre, desk: Writer, stuck: Stuck) -> None:
    """A line that is neither up nor down is the worst: a device must not wait on it for ever."""
    url = desk.line.url.replace(f":{centre.server.port}", f":{stuck.port}")
    upstream = centre.upstream(replace(desk.line, url=url, patience_s=0.3))
    assert upstream.greet(TOLD).gseq == 1
    stuck.stop_passing()
    started = time.monotonic()
    with pytest.raises(CentreUnavailable, match="does not answer"):
        upstream.push(desk.chain, [desk.write("visit/A", Finished())])
    assert time.monotonic() - started < 5
    with pytest.raises(CentreUnavailable, match="does not answer"):  # nor does anybody who connects anew
        lines.connect(replace(desk.line, url=url, connect_s=2))


def test_a_line_as_it_is_used_is_given_up_within_twenty_seconds(desk: Writer) -> None:
    """The counter's staff see *line down* while they still wonder."""
    assert desk.line.patience_s <= 20
    with lines.connect(desk.line) as connection:
        told = psycopg.conninfo.conninfo_to_dict(desk.line.conninfo)
        idle, interval, count = (
            int(told[f"keepalives_{name}"] or 0) for name in ("idle", "interval", "count")
        )
        assert idle + interval * count <= 20
        with socket.socket(fileno=socket.dup(connection.fileno())) as wire:
            assert wire.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
            assert wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == idle
            assert 0 < wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) <= 20_000


def test_waiting_for_news_is_no_silence(desk: Writer, centre: Centre) -> None:
    """An idle connection on which nothing is due is as it should be."""
    upstream = centre.upstream(replace(desk.line, patience_s=0.1))
    assert upstream.heard(0)
    assert not upstream.heard(0.3)
    assert upstream.greet(TOLD).gseq == 1


def test_a_line_that_was_cut_is_opened_again(desk: Writer, centre: Centre) -> None:
    """The next try comes by itself; nobody restarts a program because a cable was out."""
    assert desk.upstream.heard(0)
    centre.ask("select pg_terminate_backend(pid) from pg_stat_activity where usename = %s", desk.line.role)
    with pytest.raises(CentreUnavailable):
        desk.upstream.pull(0)
    assert len(desk.upstream.pull(0).entries) == 1
    assert desk.upstream.heard(0)  # it listens anew, and something may have been said meanwhile


def test_a_question_that_was_refused_leaves_the_line_open(desk: Writer) -> None:
    """One bad batch must not cost a new connection each time."""
    with pytest.raises(CentreRefused):
        desk.upstream.push(desk.new_id(), [desk.write("visit/A", Finished())])
    connection = desk.upstream._connection
    assert desk.upstream.greet(TOLD).gseq == 1
    assert desk.upstream._connection is connection


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"port": 1}, "cannot be reached"),
        ({"host": "centre.invalid"}, "name of the centre"),
        ({"path": "/nothing-here"}, "no centre of ours|cannot be reached"),
    ],
)
def test_what_is_in_the_way_is_told_in_plain_words(desk: Writer, change: dict[str, str], words: str) -> None:
    """Staff read this; nobody at a counter knows what a socket is."""
    parts = urlsplit(desk.line.url)
    host, port = change.get("host", parts.hostname), change.get("port", parts.port)
    url = f"postgresql://{host}:{port}{change.get('path', parts.path)}"
    with pytest.raises(CentreUnavailable, match=words):
        lines.connect(replace(desk.line, url=url))


def test_a_certificate_that_cannot_be_read_is_the_device_s_own_fault(desk: Writer) -> None:
    """It is put right here, not at the centre."""
    assert desk.line.key is not None
    desk.line.key.chmod(0o644)
    with pytest.raises(CentreRefused, match="certificate or key"):
        lines.connect(desk.line)
    desk.line.key.unlink()
    with pytest.raises(CentreRefused, match="certificate or key"):
        lines.connect(desk.line)


@pytest.mark.parametrize(
    ("failure", "kind", "words"),
    [
        (errors.DiskFull, CentreUnavailable, "disk is full"),
        (errors.OutOfMemory, CentreUnavailable, "memory"),
        (errors.QueryCanceled, CentreUnavailable, "too long"),
        (errors.DeadlockDetected, CentreUnavailable, "cannot do this at the moment"),
        (errors.AdminShutdown, CentreUnavailable, "cannot do this at the moment"),
        (errors.CrashShutdown, CentreUnavailable, "cannot do this at the moment"),
        (errors.ReadOnlySqlTransaction, CentreUnavailable, "cannot do this at the moment"),
        (errors.InternalError_, CentreUnavailable, "cannot do this at the moment"),
        (errors.DataCorrupted, CentreUnavailable, "cannot do this at the moment"),
        (errors.UndefinedColumn, CentreTooOld, "must be upgraded"),
        (errors.InsufficientPrivilege, CentreRefused, "does not allow"),
        (errors.NotNullViolation, CentreRefused, "refused what was sent"),
        (errors.ProgramLimitExceeded, CentreRefused, "refused what was sent"),
    ],
)
def test_each_failure_has_its_kind(failure: type[psycopg.Error], kind: type[KioskError], words: str) -> None:
    """What passes is tried again; what does not is told to somebody who can mend it."""
    told = lines.in_plain_words(failure("in the driver's words"))
    assert type(told) is kind
    assert words in str(told)
