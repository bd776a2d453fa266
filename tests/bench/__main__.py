"""`python -m tests.bench [--full] [--strict] [group …]`: measure, print a table, write build/bench.json."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import msgspec

from tests.bench import ground
from tests.bench.figures import Figure, table

GROUPS = (
    "commits", "reading", "journal", "touching", "languages", "seeing", "starting", "centre", "instep",
    "estimates", "paper", "printing", "speaking", "sessions",
)  # fmt: skip
"""The modules of this package that measure, in their order."""
LONG = ("full", "load", "day")
"""Those that take longer."""
RESULTS = ground.BUILD / "bench.json"


def main(arguments: list[str]) -> int:
    """Measure and tell; answers with the exit status, which is 1 for a missed limit only with `--strict`."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="group", help=f"only these: {', '.join(GROUPS + LONG)}")
    parser.add_argument("--full", action="store_true", help="also what takes longer than ten minutes")
    parser.add_argument("--strict", action="store_true", help="exit status 1 where a limit is missed")
    asked = parser.parse_args(arguments)
    groups = asked.groups or [*GROUPS, *(LONG if asked.full else ())]
    ground.refuse_memory(ground.ROOT)
    _say(ground.machine())
    started = time.monotonic()
    figures: list[Figure] = []
    for group in groups:
        measure: Callable[[], Iterator[Figure]] = import_module(f"tests.bench.{group}").measure
        for figure in measure():
            _say(table([figure]))
            figures.append(figure)
    _write(RESULTS, figures)
    missed = [figure for figure in figures if not figure.holds]
    _say(f"\n{len(figures)} figures in {time.monotonic() - started:.0f} s, in {RESULTS}")
    if missed:
        _say(f"\n{'!' * 72}\n{len(missed)} LIMITS MISSED: docs/speed.md says what is known about each")
        _say(table(missed))
        _say("!" * 72)
    return 1 if missed and asked.strict else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _write(path: Path, figures: list[Figure]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(figures), indent=2) + b"\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
