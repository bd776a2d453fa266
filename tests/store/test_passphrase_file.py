"""The passphrase of a device on its disk: a hash, its owner's alone."""

import stat
from pathlib import Path

import pytest

from kiosk.domain.errors import NotUnderstood, SettingsFaulty
from kiosk.store.passphrase import FILE, StoredPassphrase

WORDS = "four plain words here"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> StoredPassphrase:
    """A device with a passphrase."""
    made = StoredPassphrase(tmp_path_factory.mktemp("keys"))
    assert not made.opens(WORDS), "a device without a passphrase lets nobody out"
    made.set("Four plain  words here")
    return made


def test_only_the_passphrase_opens(kept: StoredPassphrase) -> None:
    """Whoever guesses stays inside."""
    assert kept.is_set
    assert kept.opens("FOUR plain words here ")
    assert not kept.opens("four plain words her")
    assert not kept.opens("")


def test_the_file_is_the_owners_alone_and_tells_nothing(kept: StoredPassphrase) -> None:
    """Whoever copies the disk still has to guess, at some tenths of a second each."""
    path = kept.folder / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = path.read_bytes()
    assert content.startswith(b"$argon2id$")
    assert b"plain" not in content
    assert [each.name for each in kept.folder.iterdir()] == [FILE]


def test_a_new_one_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """An officer who has left the force knows a passphrase that opens nothing."""
    kept = StoredPassphrase(tmp_path)
    kept.set(WORDS)
    kept.set("quite another sentence")
    assert not kept.opens(WORDS)
    assert kept.opens("quite another sentence")
    with pytest.raises(NotUnderstood):
        kept.set("short")
    assert kept.opens("quite another sentence"), "a refused one changes nothing"


def test_a_file_that_others_can_read_or_that_is_damaged_is_told(tmp_path: Path) -> None:
    """Staff must learn why the door does not open, and nobody may put a hash of their own there."""
    kept = StoredPassphrase(tmp_path)
    kept.set(WORDS)
    (tmp_path / FILE).chmod(0o644)
    with pytest.raises(SettingsFaulty, match="Others can read"):
        kept.opens(WORDS)
    (tmp_path / FILE).write_bytes(b"four plain words here")
    (tmp_path / FILE).chmod(0o600)
    with pytest.raises(SettingsFaulty, match="damaged"):
        kept.opens(WORDS)
