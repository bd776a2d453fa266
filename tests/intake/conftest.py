"""A station whose reasons the files of other systems name."""

import pytest

from kiosk.settings import Station, parse_station

STATION = """
id = "mill-lane"
name = "Mill Lane"
force = "Westmarch Police"

[[opening]]
days = ["mon"]
opens = 08:00:00
closes = 20:00:00

[[devices]]
id = "counter"
name = "Counter"
windows = ["desk"]
letters = "K"

[[reasons]]
code = "statement"
name = "Make a statement"
category = "private"

[[reasons]]
code = "bail"
name = "Answer bail"
category = "documents"

[[reasons]]
code = "collect-property"
name = "Collect property"
category = "hand_in"

[[reasons]]
code = "other"
name = "Something else"
category = "other"
"""


@pytest.fixture(scope="session")
def station() -> Station:
    """Mill Lane: statements, bail, property and something else."""
    return parse_station(STATION, "mill-lane.toml")
