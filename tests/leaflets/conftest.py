"""A folder of leaflets as a force might write it."""

from collections.abc import Callable
from pathlib import Path

import pytest

CONTACTS = """
[emergency]
name = "Emergency"
about = "Somebody is in danger."
number = "999"
confidence = "found"
verified_on = 2026-11-01

[relay]
name = "Relay"
about = "For people who cannot hear."
number = "18001 101"
confidence = "known"
"""
SETTINGS = """
id = "river-safety"
version = "2026-10"
order = 5
sensitive = false
contacts = ["emergency", "relay"]

[languages.en]
title = "Beside the river"
status = "draft"
"""
ENGLISH = """# Beside the river

Water is colder than it looks.

## Before you go

- Tell somebody **where** you go.
- If somebody falls in, call {emergency} or {relay}.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one leaflet, which is right."""
    made = tmp_path / "leaflets" / "river-safety"
    made.mkdir(parents=True)
    (made.parent / "contacts.toml").write_text(CONTACTS, encoding="utf-8")
    (made / "leaflet.toml").write_text(SETTINGS, encoding="utf-8")
    (made / "en.md").write_text(ENGLISH, encoding="utf-8")
    return made


@pytest.fixture
def add_polish(folder: Path) -> Callable[[str], None]:
    """Adds a Polish text to it."""

    def add(text: str) -> None:
        title = text.splitlines()[0].removeprefix("# ")
        with (folder / "leaflet.toml").open("a", encoding="utf-8") as settings:
            settings.write(f'\n[languages.pl]\ntitle = "{title}"\nstatus = "draft"\n')
        (folder / "pl.md").write_text(text, encoding="utf-8")

    return add
