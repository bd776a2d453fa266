"""Cut the regular and the bold of each script used on screen out of the variable Noto fonts.

    python tools/fonts.py          makes what is missing in resources/fonts

Qt reads only the default weight of an application's variable font (kiosk/ui/fonts.py says more).
"""

import os
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.ui import fonts

_WEIGHTS = {"Regular": 400, "Bold": 700}
ASCENT, DESCENT = 1069, -450
"""Line metrics of all scripts but Latin, in thousandths of an em.

Noto Sans Arabic asks for lines of 2.1 em, of which Urdu and Arabic as people write them use 1.4; the
Indic fonts sit 0.17 em higher than Latin beside them. With the same metrics they share a baseline.
"""


def cut(script: str, weight: int, target: Path) -> None:
    """Write one weight of a script's variable font, named so that Qt files it under the same family."""
    face = TTFont(fonts.variable_file(script))
    if script == "SC":
        _keep(face, chinese())
    face = instantiateVariableFont(face, {"wght": weight}, inplace=True, updateFontNames=True)
    if script:
        lines, windows = face["hhea"], face["OS/2"]
        lines.ascent = windows.sTypoAscender = windows.usWinAscent = ASCENT
        lines.descent = windows.sTypoDescender = DESCENT
        windows.usWinDescent = -DESCENT
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(f".{os.getpid()}")
    face.save(unfinished)
    unfinished.replace(target)


def chinese() -> set[int]:
    """The characters of GB 2312: what Chinese is printed with, a fifth of what the whole font holds.

    The self-name of Cantonese is written with three that are not among them.
    """
    rows = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(each.decode("gb2312")) for each in rows if _is_gb2312(each)} | {
        ord(each) for each in "廣東話"
    }


def _is_gb2312(two: bytes) -> bool:
    return bool(two.decode("gb2312", errors="ignore"))


def _keep(face: TTFont, points: set[int]) -> None:
    """Throw away the glyphs of all other characters but those of ASCII."""
    wanted = subset.Options()
    wanted.layout_features = ["*"]
    wanted.name_IDs = ["*"]
    maker = subset.Subsetter(wanted)
    maker.populate(unicodes=points | set(range(0x20, 0x7F)))
    maker.subset(face)


def main() -> int:
    """Make what is missing; afterwards every cut is there."""
    for script, weight in fonts.cuts():
        target = fonts.cut_file(script, weight)
        if not target.is_file():
            cut(script, _WEIGHTS[weight], target)
            print(f"made {target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
