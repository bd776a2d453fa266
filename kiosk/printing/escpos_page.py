"""A page's dots as ESC/POS commands, by python-escpos."""

from escpos.capabilities import Profile
from escpos.printer import Dummy
from PIL import Image

_SAY_NOTHING_UNASKED = b"\x1da\x00"


def commands(dots: Image.Image) -> bytes:
    """What puts a page of black and white dots on paper and cuts it off."""
    printer = Dummy(profile=_profile(dots.width))
    printer.hw("INIT")
    printer.image(dots, impl="bitImageRaster")
    printer.cut("PART")  # it hangs on until the visitor takes it
    return _SAY_NOTHING_UNASKED + bytes(printer.output)


def _profile(width_dots: int) -> Profile:
    """A printer that has as many dots as the page, and cuts."""
    profile = Profile(features={"paperPartCut": True})
    profile.profile_data = {**profile.profile_data, "media": {"width": {"pixels": width_dots}}}
    return profile
