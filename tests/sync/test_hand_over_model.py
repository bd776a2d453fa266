"""Any schedule of hand-overs: one sequencer at a time, and everybody ends with everything."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from kiosk.domain.errors import KioskError
from tests.sync.hand_over_model import TWO_SEQUENCERS, HandOvers, HandOverStage, two_sequencers


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> HandOverStage:
    """Where every run begins."""
    return HandOverStage(tmp_path_factory.mktemp("hand-overs"))


def replay() -> None:
    """Go through the pinned schedule to its end."""
    machine = HandOvers()
    try:
        machine.switch_on()
        for name, asked in TWO_SEQUENCERS:
            getattr(machine, name)(**asked)
            machine.no_number_is_given_twice()
            machine.at_most_one_numbers()
    finally:
        machine.teardown()


def test_any_schedule_of_hand_overs_ends_well(stage: HandOverStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Offline, killed, moved and handed over in any order: `make soak` tries eight thousand."""
    monkeypatch.setattr(HandOvers, "stage", stage, raising=False)
    run_state_machine_as_test(
        HandOvers,
        settings=settings(
            max_examples=60,
            stateful_step_count=35,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
        ),
    )


def test_the_schedule_that_finds_two_sequencers_ends_well_with_one(
    stage: HandOverStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the safeguard in its place it must hold."""
    monkeypatch.setattr(HandOvers, "stage", stage, raising=False)
    replay()


def test_two_sequencers_are_found(stage: HandOverStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that cannot see the worst thing that can happen proves nothing."""
    monkeypatch.setattr(HandOvers, "stage", stage, raising=False)
    with (
        two_sequencers(),
        pytest.raises((AssertionError, KioskError), match=r"so does this device|two sequencers|given twice"),
    ):
        replay()
