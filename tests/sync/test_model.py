"""Any schedule of work and faults: nothing is lost, everybody ends the same, and each safeguard is needed."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from kiosk.domain.errors import KioskError
from tests.helpers.postgres import Server
from tests.sync.model import Stage, Station
from tests.sync.mutants import MUTANTS
from tests.sync.pinned import MENDED, PINNED, SYMPTOMS, Schedule
from tests.sync.real_station import RealStage, RealStation


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Where every run in memory begins."""
    return Stage(tmp_path_factory.mktemp("stage"))


@pytest.fixture(scope="module")
def real_stage(tmp_path_factory: pytest.TempPathFactory, server: Server) -> RealStage:
    """Where every run over PostgreSQL begins."""
    return RealStage(tmp_path_factory.mktemp("real-stage"), server)


def replay(machine: Station, schedule: Schedule) -> None:
    """Go through a schedule to its end; what must hold is checked as in any run."""
    try:
        machine.switch_on()
        for rule, asked in schedule:
            getattr(machine, rule)(**asked)
            machine.nobody_is_turned_out()
    finally:
        machine.teardown()


def some_runs(kind: type[Station], examples: int, steps: int) -> None:
    run_state_machine_as_test(
        kind,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
        ),
    )


def test_any_schedule_ends_well(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand more schedules each time would be slow; `make soak` tries eight thousand of each kind."""
    monkeypatch.setattr(Station, "stage", stage, raising=False)
    some_runs(Station, 60, 35)


def test_any_schedule_over_a_real_database_ends_well(
    real_stage: RealStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The centre in memory is only as good as its likeness; here `push` itself and TLS are in the loop."""
    monkeypatch.setattr(RealStation, "stage", real_stage, raising=False)
    some_runs(RealStation, 12, 20)


@pytest.mark.parametrize("name", PINNED)
def test_a_station_with_all_its_safeguards_stands_what_breaks_one_without(
    name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """These are the schedules that lose entries elsewhere."""
    monkeypatch.setattr(Station, "stage", stage, raising=False)
    replay(Station(), PINNED[name])


@pytest.mark.parametrize("name", MUTANTS)
def test_without_one_safeguard_its_schedule_fails(
    name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A safeguard that nothing needs, or a model that sees nothing, would pass here."""
    monkeypatch.setattr(Station, "stage", stage, raising=False)
    with contextlib.ExitStack() as stack:
        stack.enter_context(MUTANTS[name]())
        with pytest.raises((AssertionError, KioskError), match=SYMPTOMS[name]):
            replay(Station(), PINNED[name])


@pytest.mark.parametrize("name", MENDED)
def test_what_went_wrong_once_stays_mended(name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found by the machine in our own code."""
    monkeypatch.setattr(Station, "stage", stage, raising=False)
    replay(Station(), MENDED[name])


@pytest.mark.parametrize("name", [*PINNED, *MENDED])
def test_the_same_schedules_over_a_real_database(
    name: str, real_stage: RealStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What holds in memory must hold where it is used."""
    monkeypatch.setattr(RealStation, "stage", real_stage, raising=False)
    replay(RealStation(), (PINNED | MENDED)[name])


def test_the_stage_is_only_read(stage: Stage, tmp_path: Path) -> None:
    """Runs that changed what they all begin with would hide each other's faults."""
    del tmp_path
    assert len(stage.centre.state.rows) == 1 + len(stage.files)
