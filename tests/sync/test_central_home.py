"""The centre's home: keys made once, files that are nobody else's, addresses that reach the database."""

import stat
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from kiosk.domain.errors import SettingsFaulty
from kiosk.home import SystemClock
from kiosk.sync.centre import server_lines
from kiosk.sync.centre.home import CentralHome, with_login
from kiosk.sync.enrolment import certificates, secret_files

NOW = SystemClock().now()


@pytest.fixture
def home(tmp_path: Path) -> CentralHome:
    """A centre's home with keys and settings."""
    made = CentralHome(tmp_path / "centre")
    made.make_keys(["centre.example"], NOW, 397)
    made.write_settings("postgresql://keeper:pw@localhost/kiosk", "postgresql://centre.example:5432/kiosk")
    return made


def test_keys_are_made_once(home: CentralHome) -> None:
    """A second authority or signing key would cut every device off."""
    before = {file: file.read_bytes() for file in home.keys.iterdir()}
    home.make_keys(["elsewhere.example"], NOW, 30)
    assert {file: file.read_bytes() for file in home.keys.iterdir()} == before
    (home.keys / "server.crt").unlink()
    home.make_keys(["elsewhere.example"], NOW, 30)
    assert {file.name for file in before if file.read_bytes() != before[file]} == {"server.crt", "server.key"}
    assert home.signer.public_key == CentralHome(home.root).signer.public_key


def test_a_key_that_others_can_read_is_not_used(home: CentralHome) -> None:
    """It may have been copied; somebody must look before the centre signs with it again."""
    key = home.keys / "centre.key"
    key.chmod(0o644)
    with pytest.raises(
        SettingsFaulty, match=r"Others can read the file .*centre\.key. Please run: chmod 600"
    ):
        _ = home.signer
    key.chmod(0o600)
    key.write_text("00", encoding="ascii")
    with pytest.raises(SettingsFaulty, match=r"centre\.key is damaged"):
        _ = home.signer
    key.unlink()
    with pytest.raises(SettingsFaulty, match=r"centre\.key is missing"):
        _ = home.signer


def test_certificates_are_watched(home: CentralHome) -> None:
    """The centre knows of the certificates that it has issued, and of them only."""
    assert [days > 300 for _, days in home.own_days_left(NOW)] == [True, True]
    assert home.device_days_left("harbour-street", "kiosk", NOW) is None
    request = certificates.make_request(certificates.make_key(), "harbour-street", "kiosk")
    issued = certificates.issue(home.authority, request, "kiosk_1", NOW, 20)
    home.remember_issued("harbour-street", "kiosk", issued)
    assert home.device_days_left("harbour-street", "kiosk", NOW) in {19, 20}
    home.remember_revoked("harbour-street", "kiosk")
    assert home.was_revoked("harbour-street", "kiosk")
    home.remember_issued("harbour-street", "kiosk", issued)
    assert not home.was_revoked("harbour-street", "kiosk")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://root:secret@db.example:5433/kiosk?sslmode=require",
        "postgresql://root@[2001:db8::1]:5432/kiosk",
        "postgresql:///kiosk?host=/var/run/postgresql",
        "postgresql://root@localhost/kiosk",
        "host=db.example port=5433 user=root dbname=kiosk",
    ],
)
def test_the_keepers_address_is_the_administrators_with_another_login(url: str) -> None:
    """Whatever way the administrator came, the operator's commands must reach the same database."""
    before, after = conninfo_to_dict(url), conninfo_to_dict(with_login(url, "keeper", "p/w@%"))
    assert (after.pop("user"), after.pop("password")) == ("keeper", "p/w@%")
    for name in ("user", "password", "sslmode"):
        before.pop(name, None)
    assert after == before


def test_no_password_ends_up_in_a_message() -> None:
    """What is wrong with an address is told on the screen and in logs."""
    with pytest.raises(SettingsFaulty) as refused:
        with_login("postgresql://root:secret@db.example:port:port/kiosk?nonsense=1", "keeper", "pw")
    assert "secret" not in str(refused.value)


def test_a_secret_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    """The power may go at any moment; half a key is no key."""
    file = tmp_path / "tls.pem"
    secret_files.put(file, b"old")
    (tmp_path / ".tls.pem.new").write_bytes(b"half")
    secret_files.put(file, b"new")
    assert secret_files.get(file) == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["tls.pem"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(SettingsFaulty, match="cannot be written"):
        secret_files.put(tmp_path / "nowhere" / "tls.pem", b"")


def test_the_lines_for_postgresql_stand_in_columns() -> None:
    """Somebody copies them by hand on a bad day."""
    lines = server_lines.pg_hba_conf("kiosk", "kiosk_keeper_1", "kiosk_admin").splitlines()
    assert lines[1].split() == ["hostssl", "kiosk", "+kiosk_device", "all", "cert"]
    assert lines[-1].split() == ["host", "kiosk", "all", "all", "reject"]
    assert len({line.index(line.split()[-1]) for line in lines}) == 1
