"""Where a database is: `postgresql://host:port/database`."""

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

EXAMPLE = "postgresql://centre.example:5432/kiosk"


def faults_of(url: str) -> Iterator[str]:
    """What is wrong with an address that devices use, in plain words; nothing where it is right."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        yield f"“{url}” is no address; write it like {EXAMPLE}"
        return
    if parts.scheme != "postgresql" or not parts.hostname or not re.fullmatch(r"/[\w-]{1,63}", parts.path):
        yield f"“{_without_user(parts)}” is no address of a database; write it like {EXAMPLE}"
    elif parts.username is not None or parts.password is not None:
        yield "write no name and no password into it; the device's certificate says who it is"
    elif parts.query or parts.fragment:
        yield "nothing may follow the name of the database; encryption is always required"


def _without_user(parts: SplitResult) -> str:
    """The address as a message may show it: whatever stands before the `@` may be a password."""
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
