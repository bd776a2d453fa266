"""The glass a window is drawn on, and how many pixels a millimetre takes there.

Sizes that people touch and read are rules in millimetres (EN 301 549 §5.1.4 and §8; domain §6):
capitals at least 7.3 mm high, targets at least 15 mm and 44 px, gaps at least 8 px, and, when the
screen is lowered, every control under 1,120 mm from the floor.
"""

import math
from dataclasses import dataclass, replace

CAPITAL_MM = 7.3
"""Height of a capital letter read from 600 mm (0.7 degrees)."""
CAPITAL_EM = 0.714
"""Height of a capital letter of Noto Sans, in ems."""
TARGET_MM = 15.0
TARGET_PX = 44
GAP_PX = 8
REACH_MM = 1120.0
"""The highest control that somebody in a wheelchair reaches, above the floor."""


@dataclass(frozen=True, slots=True)
class Panel:
    """One device's screen.

    Attributes:
        width_px, height_px: what the window fills.
        width_mm, height_mm: the glass.
        lower_edge_mm: the glass's lower edge above the floor.
        above_px: how much of the glass above is left empty, on a screen that was lowered; sizes are of
            what is below.
    """

    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    lower_edge_mm: float = 850.0
    above_px: int = 0

    def px(self, length_mm: float) -> int:
        """Pixels that are at least as long as a length on the glass, in both directions."""
        return math.ceil(length_mm * self._px_per_mm - 1e-9)

    @property
    def _px_per_mm(self) -> float:
        return max(self.width_px / self.width_mm, self.height_px / self.height_mm)

    @property
    def target_px(self) -> int:
        """The smallest side of anything that is touched."""
        return max(TARGET_PX, self.px(TARGET_MM))

    @property
    def body_px(self) -> int:
        """The font size whose capitals are high enough to be read from 600 mm."""
        return math.ceil(CAPITAL_MM * self._px_per_mm / CAPITAL_EM)

    def lowered(self) -> "Panel":
        """What is left of it below the highest control that somebody who sits reaches."""
        left = self.height_px - self.reach_y
        height_mm = self.height_mm * left / self.height_px
        return replace(self, height_px=left, height_mm=height_mm, above_px=self.reach_y)

    def raised(self) -> "Panel":
        """The whole of a panel that was lowered."""
        whole = self.height_px + self.above_px
        return replace(self, height_px=whole, height_mm=self.height_mm * whole / self.height_px, above_px=0)

    @property
    def reach_y(self) -> int:
        """The y coordinate below which every control goes when the screen is lowered."""
        above = self.lower_edge_mm + self.height_mm - REACH_MM
        return max(0, round(above * self.height_px / self.height_mm))


PORTRAIT = Panel(1080, 1920, 273.97, 487.05, lower_edge_mm=800)
"""22 inch, upright: the panel the touch window is drawn for first."""
LANDSCAPE = Panel(1920, 1080, 487.05, 273.97, lower_edge_mm=840)
"""22 inch, lying: mounted so that all of it is in reach, for there is no height to lower it by."""
SMALL = Panel(1024, 768, 304.8, 228.6, lower_edge_mm=880)
"""15 inch, 4:3: the smallest supported; all of it in reach."""
PANELS = {"portrait": PORTRAIT, "landscape": LANDSCAPE, "small": SMALL}
"""The three panels that every touch page is checked on."""
WALL = Panel(1920, 1080, 941.2, 529.4, lower_edge_mm=1500)
"""43 inch on the wall: the waiting-room board."""
MONITOR = Panel(1920, 1080, 527.0, 296.5)
"""An ordinary 24 inch monitor: the desk and the manager's window."""
