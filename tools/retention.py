"""Check that each field of every entry and personal part names its purpose and how long it is kept.

`python tools/retention.py [FILE]` reads `resources/retention.toml` unless another file is named.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec

from kiosk.domain.kinds import KINDS, PERSONAL
from kiosk.service import retention
from kiosk.service.retention import Field, Retention

FILE = retention.file()


def faults(file: Path) -> list[str]:
    """What is wrong, in words."""
    try:
        policy = retention.parse(file.read_bytes())
    except (OSError, msgspec.DecodeError) as odd:
        return [f"{file.name}: {odd}"]
    return [
        *_differences("facts", KINDS, policy.facts),
        *_differences("personal", PERSONAL, policy.personal),
        *_odd_periods(policy),
        *_free_text(policy),
    ]


def _differences(
    name: str, shapes: Mapping[str, type[msgspec.Struct]], told: Mapping[str, Mapping[str, Field]]
) -> Iterator[str]:
    real = {f"{name}.{kind}.{field}" for kind, shape in shapes.items() for field in shape.__struct_fields__}
    said = {f"{name}.{kind}.{field}" for kind, fields in told.items() for field in fields}
    for field in sorted(real - said):
        yield f"{field} is kept, and nothing says why and how long"
    for field in sorted(said - real):
        yield f"{field} is told of, and there is no such field"


def _odd_periods(policy: Retention) -> Iterator[str]:
    for part in (policy.facts, policy.personal):
        for kind, fields in part.items():
            for name, field in fields.items():
                if field.keep not in policy.periods:
                    yield f"{kind}.{name}: there is no period “{field.keep}”"
    for kind, fields in policy.personal.items():
        for name, field in fields.items():
            period = policy.periods.get(field.keep)
            if period is not None and period.hours is None:
                yield f"{kind}.{name} is about a person and would never fade"
        if len({field.keep for field in fields.values()}) > 1:
            yield f"{kind}: its personal parts have one key and fade together; give them one period"


def _free_text(policy: Retention) -> Iterator[str]:
    for kind, shape in KINDS.items():
        for name, meant in get_type_hints(shape).items():
            field = policy.facts.get(kind, {}).get(name)
            is_text = str in (meant, *get_args(meant))
            if field is not None and is_text != (field.text is not None):
                yield f"{kind}.{name} " + ("is text, and nothing says why" if is_text else "is no text")


def main() -> None:
    """Print what is wrong; exit status 1 where anything is."""
    found = faults(Path(sys.argv[1]) if len(sys.argv) > 1 else FILE)
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
