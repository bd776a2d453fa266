"""Cut the regular and the bold of each script used on screen out of the variable Noto fonts.

    python tools/fonts.py          makes what is missing in resources/fonts

Qt reads only the default weight of an application's variable font (kiosk/ui/fonts.py says more).
"""

import os
import sys
from pathlib import Path

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
    face = instantiateVariableFont(
        TTFont(fonts.variable_file(script)), {"wght": weight}, inplace=True, updateFontNames=True
    )
    if script:
        lines, windows = face["hhea"], face["OS/2"]
        lines.ascent = windows.sTypoAscender = windows.usWinAscent = ASCENT
        lines.descent = windows.sTypoDescender = DESCENT
        windows.usWinDescent = -DESCENT
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_suffix(f".{os.getpid()}")
    face.save(unfinished)
    unfinished.replace(target)


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
