"""`python -m tests.sync.soak [--runs N]`: the machine in depth, with every safeguard and without each.

With all of them every run must hold; without one, a run must fail, or the safeguard guards nothing.
Writes build/soak.json.
"""

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

from kiosk.domain.errors import KioskError
from tests.sync.hand_over_model import HandOvers, HandOverStage, two_sequencers
from tests.sync.model import FAST, Stage, Station
from tests.sync.mutants import MUTANTS

RESULTS = Path(__file__).resolve().parents[2] / "build" / "soak.json"
RUNS = 8_000
STEPS = 40
WHOLE = "every safeguard"
KINDS: dict[str, tuple[type[RuleBasedStateMachine], Callable[[], Any]]] = {
    WHOLE: (Station, contextlib.nullcontext),
    **{name: (Station, mutant) for name, mutant in MUTANTS.items()},
    f"{WHOLE}, hand-overs": (HandOvers, contextlib.nullcontext),
    "two sequencers": (HandOvers, two_sequencers),
}


def main(arguments: list[str]) -> int:
    """Answers with the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.sync.soak", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help=f"how many of each kind ({RUNS})")
    runs = parser.parse_args(arguments).runs
    results: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-soak-", dir=FAST) as folder:
        for each in ("station", "hand-overs"):
            (Path(folder) / each).mkdir()
        Station.stage = Stage(Path(folder) / "station")
        HandOvers.stage = HandOverStage(Path(folder) / "hand-overs")
        for name, (machine, mutant) in KINDS.items():
            results.append(one(name, machine, mutant(), runs))
            result = results[-1]
            how = result["failure"] or "holds"
            sys.stdout.write(f"{name:32s} {result['seconds']:7.1f} s  {how}\n")
            sys.stdout.flush()
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n")
    odd = [each["name"] for each in results if (each["failure"] is None) != each["name"].startswith(WHOLE)]
    if odd:
        sys.stdout.write(f"NOT AS IT MUST BE: {', '.join(odd)}\n")
    return 1 if odd else 0


def one(
    name: str,
    machine: type[RuleBasedStateMachine],
    mutant: contextlib.AbstractContextManager[None],
    runs: int,
) -> dict[str, Any]:
    """Run the machine; the first failure ends it."""
    started = time.monotonic()
    failure: str | None = None
    try:
        with mutant:
            run_state_machine_as_test(
                machine,
                settings=settings(
                    max_examples=runs,
                    stateful_step_count=STEPS,
                    deadline=None,
                    database=None,
                    suppress_health_check=list(HealthCheck),
                    phases=(Phase.generate,),
                    report_multiple_bugs=False,
                ),
            )
    except (AssertionError, KioskError) as failed:
        failure = (str(failed).splitlines() or [type(failed).__name__])[0]
        if name.startswith(WHOLE):
            sys.stdout.write("\n".join(getattr(failed, "__notes__", [])) + "\n")
    return {"name": name, "runs": runs, "seconds": time.monotonic() - started, "failure": failure}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
