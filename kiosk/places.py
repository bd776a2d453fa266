"""Where the program's own files are: in a checkout, or inside an installed wheel."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


@cache
def _top() -> Path:
    """The folder that holds `resources`, `leaflets` and `alembic`."""
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def resources() -> Path:
    """The folder of the style sheet, translations, stations and sounds."""
    return _top() / "resources"


def leaflets() -> Path:
    """The folder with one folder for each leaflet."""
    return _top() / "leaflets"


def migrations() -> Path:
    """The folder of the schema migrations."""
    return _top() / "alembic"
