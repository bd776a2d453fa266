"""Check every leaflet's folder: its settings, and one Markdown file for each language, titled as they say."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import msgspec

TOP = Path(__file__).resolve().parents[1] / "leaflets"


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language of a leaflet."""

    title: Annotated[str, msgspec.Meta(min_length=1)]
    status: Literal["draft", "signed-off"]


class Leaflet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`leaflet.toml`."""

    id: str
    version: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}$")]
    sensitive: bool
    languages: Annotated[dict[str, Language], msgspec.Meta(min_length=1)]


def faults(folder: Path) -> list[str]:
    """What is wrong with a leaflet, in words."""
    try:
        leaflet = msgspec.toml.decode((folder / "leaflet.toml").read_bytes(), type=Leaflet)
    except (OSError, msgspec.DecodeError) as odd:
        return [f"{folder.name}/leaflet.toml: {odd}"]
    found = [] if leaflet.id == folder.name else [f"{folder.name}: its id is “{leaflet.id}”"]
    if "en" not in leaflet.languages:
        found.append(f"{folder.name}: there is no English text")
    for tag, language in leaflet.languages.items():
        file = folder / f"{tag}.md"
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        if not lines or lines[0] != f"# {language.title}":
            found.append(f"{folder.name}/{tag}.md: it must begin with “# {language.title}”")
        if not any(line.startswith("- ") for line in lines):
            found.append(f"{folder.name}/{tag}.md: it says nothing")
    extra = {file.stem for file in folder.glob("*.md")} - set(leaflet.languages)
    return found + [f"{folder.name}/{tag}.md: leaflet.toml does not name it" for tag in sorted(extra)]


def main() -> int:
    """Exit status 1 where any leaflet is faulty."""
    folders = sorted(folder for folder in TOP.iterdir() if folder.is_dir())
    found = [fault for folder in folders for fault in faults(folder)]
    for fault in found:
        print(fault)
    print(f"{len(folders)} leaflets checked, {len(found)} faults.")
    return int(bool(found) or not folders)


if __name__ == "__main__":
    sys.exit(main())
