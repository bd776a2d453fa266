"""Check every leaflet's folder and the contacts, as `kiosk leaflets check` does, without a device."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk import places
from kiosk.service.leaflets import read_library


def main() -> int:
    """Exit status 1 where any leaflet is faulty."""
    found = read_library(places.leaflets())
    for fault in found.faults:
        print(fault)
    print(f"{len(found.leaflets)} leaflets checked, {len(found.faults)} faults.")
    return int(bool(found.faults) or not found.leaflets)


if __name__ == "__main__":
    sys.exit(main())
