"""What happens to a centre's server in tests: it ends in some way, its disk fills, it looks false."""

import contextlib
import os
import pwd
import signal
from collections.abc import Iterator
from pathlib import Path

import psycopg

from kiosk.sync.enrolment import certificates
from tests.helpers.centres import Centre
from tests.helpers.postgres import ADMINISTRATOR, HOST, Server, now

ENDS = {"killed": signal.SIGKILL, "at once": signal.SIGQUIT, "orderly": signal.SIGINT}
_PIECES = (200, 20, 1)


def end(centre: Centre, how: str) -> None:
    """End the whole server; killed, none of its processes does anything more."""
    if centre._administrator is not None:
        centre._administrator.close()
    process = centre.server._process
    assert process is not None
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split()
    process.send_signal(ENDS[how])
    if how == "killed":
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(child), signal.SIGKILL)
    process.wait(30)


def is_pushing(centre: Centre) -> bool:
    """Whether a device's push waits for the station's row."""
    query = "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%kiosk.push%'"
    return bool(centre.ask(query))


@contextlib.contextmanager
def false_certificate(server: Server) -> Iterator[None]:
    """Meanwhile the server shows a certificate that another authority has signed."""
    data = server.folder / "data"
    pair = certificates.make_server(
        certificates.make_authority("Somebody else", now()), [HOST, "localhost"], now(), 30
    )
    files = {data / "server.crt": pair.certificate, data / "server.key": pair.key}
    right = {file: file.read_bytes() for file in files}
    with server.connect() as connection:
        _show(connection, files)
        try:
            yield
        finally:
            _show(connection, right)


def _show(connection: psycopg.Connection[tuple[object, ...]], files: dict[Path, bytes]) -> None:
    for file, content in files.items():
        file.write_bytes(content)
    connection.execute("select pg_reload_conf()")


def on_small_disk(server: Server, megabytes: int) -> None:
    """Start a server again so that it alone sees a disk of that size; the tablespace `small` is on it."""
    place = server.folder / "small"
    place.mkdir()
    as_root = os.geteuid() == 0
    owner = pwd.getpwnam("nobody") if as_root else pwd.getpwuid(0)
    mount = f"size={megabytes}m,mode=0700,uid={owner.pw_uid},gid={owner.pw_gid}"
    # Without root's rights the disk is made in a name space of one's own, where one is root, and left
    # again for another where one is oneself: PostgreSQL refuses to run as root.
    own, again = ("", "") if as_root else ("--map-root-user", f"unshare --map-user={os.geteuid()}")
    server.stop()
    server.within = (
        *("unshare", "--mount", *filter(None, [own]), "sh", "-c"),
        f'mount -t tmpfs -o {mount} none "$0" && exec {again} "$@"',
        str(place),
    )
    server.run()
    with server.connect() as connection:
        connection.execute(f"create tablespace small owner {ADMINISTRATOR} location '{place}'")


def move_to_small_disk(centre: Centre) -> None:
    """Put a centre's database on the small disk."""
    with centre.server.connect() as connection:
        connection.execute(f"alter database {centre.database} set tablespace small")


def fill(centre: Centre) -> None:
    """Write until there is no room any more; `drop table filler` makes it again."""
    centre.ask("create table filler (body text)")
    centre.ask("alter table filler alter column body set storage external")
    for pieces in _PIECES:
        with contextlib.suppress(psycopg.errors.DiskFull):
            while True:
                centre.ask("insert into filler select repeat('x', 7000) from generate_series(1, %s)", pieces)
