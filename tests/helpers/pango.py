"""Words drawn by an independent shaper, Pango, with the same font files and none of the machine's."""

import os
import subprocess
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kiosk.printing import faces

DPI = 150
SIZE = 48
_COMPARED_HEIGHT = 96
_INK = 60  # darkness from which a pixel counts when the edges of a word are looked for

Ink = NDArray[np.float64]
"""Darkness of pixels: 0 is paper, 255 is black."""


class Pango:
    """`pango-view` in a world that holds our fonts only."""

    def __init__(self, folder: Path) -> None:
        """Write the private font configuration into a folder."""
        self._folder = folder
        self._drawn: dict[tuple[str, str, str, bool], Ink] = {}
        self._settings = folder / "fonts.conf"
        folders = {faces.font_file(name).parent for name in ("NotoSans", "NotoSansSC")}
        listed = "".join(f"<dir>{each}</dir>" for each in sorted(folders))
        self._settings.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
            f"<fontconfig>{listed}<cachedir>{folder / 'cache'}</cachedir></fontconfig>",
            encoding="utf-8",
        )

    def ink(self, text: str, language: str, family: str, *, bold: bool = False) -> Ink:
        """A line of text as Pango draws it; each is drawn once."""
        key = (text, language, family, bold)
        if key not in self._drawn:
            self._drawn[key] = self._ink(*key)
        return self._drawn[key]

    def _ink(self, text: str, language: str, family: str, bold: bool) -> Ink:  # noqa: FBT001 - a key's parts
        out = self._folder / "word.png"
        weight = "Bold" if bold else "Regular"
        subprocess.run(
            [
                "pango-view", "--no-display", "--backend=cairo", f"--font={family} {weight} {SIZE}",
                f"--dpi={DPI}", "--margin=30", "--antialias=gray", "--hinting=none",
                f"--language={language}", f"--text={text}", f"--output={out}",
            ],
            env={"FONTCONFIG_FILE": str(self._settings), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            check=True,
            timeout=60,
        )  # fmt: skip
        return darkness(Image.open(out))


def darkness(picture: Image.Image) -> Ink:
    """The ink of a picture."""
    grey = np.asarray(picture.convert("L")).astype(np.float64)
    return np.asarray(255 - grey)


def difference(one: Ink, other: Ink) -> float:
    """The share of ink that stands elsewhere, from 0 (the same) to 1 (nothing in common).

    Both are cut to their edges and scaled to one height. One whose width then differs by more than a tenth
    has nothing in common with the other.
    """
    first, second = _cut(one), _cut(other)
    widths = [round(ink.shape[1] * _COMPARED_HEIGHT / ink.shape[0]) for ink in (first, second)]
    if abs(widths[0] - widths[1]) > max(widths) / 10:
        return 1.0
    a, b = (_scaled(ink, widths[0]) for ink in (first, second))
    return float(np.abs(a - b).sum() / (a.sum() + b.sum()))


def _cut(ink: Ink) -> Ink:
    rows, columns = (np.flatnonzero((ink > _INK).any(axis=axis)) for axis in (1, 0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _scaled(ink: Ink, width: int) -> Ink:
    picture = Image.fromarray(ink.astype(np.uint8)).resize((width, _COMPARED_HEIGHT), Image.Resampling.BOX)
    return np.asarray(picture).astype(np.float64)
