"""What is put into the spool once is there once, and staff settle what nobody else can."""

import pytest
from msgspec.structs import replace

from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.printing import JobKind, JobState, PrinterFault, PrintJob
from kiosk.service import spooling, upkeep
from kiosk.service.counter import Counter
from kiosk.store import print_jobs
from tests.helpers.clock import FakeClock
from tests.helpers.counters import ADMINISTRATOR, OFFICER, Devices

PDF = b"%PDF-1.7 a ticket"


def put(counter: Counter, page: str = "ticket-K7", kind: JobKind = JobKind.TICKET) -> PrintJob:
    return spooling.submit(
        counter.store, counter.clock.now(), page=page, printer="tickets", kind=kind, pdf=PDF
    )


def become(counter: Counter, job: PrintJob, state: JobState, fault: PrinterFault | None = None) -> PrintJob:
    """A job that has come to a state."""
    after = replace(job, state=state, fault=fault, message="Why.")
    with counter.store.exclusive() as connection:
        print_jobs.put(connection, after)
    return after


def found(counter: Counter, job: str) -> PrintJob | None:
    with counter.store.reading() as connection:
        return print_jobs.find(connection, job)


def test_a_job_is_on_disk_for_whoever_opens_the_store_next(counter: Counter, devices: Devices) -> None:
    """The program may be gone a moment later; the ticket is not."""
    job = put(counter)
    other = devices.open(counter.store.path)
    with other.reading() as connection:
        assert print_jobs.open_jobs(connection, "tickets") == [job]
    assert (job.state, job.pdf, job.remote_id) == (JobState.QUEUED, PDF, None)


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.SENT, JobState.PRINTED, JobState.UNCERTAIN])
def test_what_waits_or_may_be_printed_is_not_put_in_twice(counter: Counter, state: JobState) -> None:
    """A second press, a second window, a restart: one ticket."""
    known = become(counter, put(counter), state)
    assert put(counter) == known
    with counter.store.reading() as connection:
        assert print_jobs.of_printer(connection, "tickets") == [known]


def test_what_surely_was_not_printed_may_be_printed_after_all(counter: Counter) -> None:
    """The visitor comes back and asks the desk: the page keeps its name for windows, the job gets another."""
    become(counter, put(counter), JobState.FAILED)
    again = become(counter, put(counter), JobState.FAILED)
    third = put(counter)
    assert (again.job, third.job) == ("ticket-K7.2", "ticket-K7.3")
    assert {again.page, third.page} == {"ticket-K7"}


def test_staff_see_what_waits_and_what_is_uncertain(counter: Counter, clock: FakeClock) -> None:
    """The oldest first, and nothing that has ended: a list to work through."""
    jobs = {}
    for number, state in enumerate(JobState):
        clock.advance(seconds=1)
        jobs[state] = become(counter, put(counter, f"ticket-K{number}"), state)
    assert spooling.unsettled(counter, OFFICER) == (
        jobs[JobState.QUEUED],
        jobs[JobState.SENT],
        jobs[JobState.UNCERTAIN],
    )


@pytest.mark.parametrize(("is_printed", "state"), [(True, JobState.PRINTED), (False, JobState.FAILED)])
def test_an_uncertain_job_is_settled_by_who_has_looked(
    counter: Counter, clock: FakeClock, *, is_printed: bool, state: JobState
) -> None:
    """Then the document is kept no longer, and nobody is asked again."""
    become(counter, put(counter), JobState.UNCERTAIN, PrinterFault.OFFLINE)
    at = clock.advance(minutes=1)
    spooling.resolve(counter, OFFICER, "ticket-K7", is_printed=is_printed)
    job = found(counter, "ticket-K7")
    assert job is not None
    assert (job.state, job.fault, job.pdf, job.changed_at) == (state, None, b"", at)
    assert spooling.unsettled(counter, OFFICER) == ()


def test_an_uncertain_job_is_printed_again_as_a_new_one(counter: Counter, clock: FakeClock) -> None:
    """The old name stays ended, so that the printer's memory of it can never be taken for the new one."""
    become(counter, put(counter), JobState.UNCERTAIN, PrinterFault.OFFLINE)
    at = clock.advance(minutes=20)
    again = spooling.print_again(counter, OFFICER, "ticket-K7")
    assert (again.job, again.page, again.state, again.pdf) == (
        "ticket-K7.2",
        "ticket-K7",
        JobState.QUEUED,
        PDF,
    )
    assert (again.fault, again.message, again.remote_id, again.created_at) == (None, None, None, at)
    before = found(counter, "ticket-K7")
    assert before is not None
    assert (before.state, before.pdf, before.message) == (
        JobState.FAILED,
        b"",
        "Printed again as ticket-K7.2.",
    )


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.SENT, JobState.PRINTED, JobState.FAILED])
def test_only_what_is_uncertain_is_decided(counter: Counter, state: JobState) -> None:
    """A list that is a minute old must not print a second ticket."""
    become(counter, put(counter), state)
    with pytest.raises(NotNow, match="nothing to decide"):
        spooling.print_again(counter, OFFICER, "ticket-K7")
    with pytest.raises(NotNow, match="nothing to decide"):
        spooling.resolve(counter, OFFICER, "ticket-K7", is_printed=True)
    with pytest.raises(NotFound, match="No print job ticket-K9 is known"):
        spooling.resolve(counter, OFFICER, "ticket-K9", is_printed=True)


def test_a_rebuild_of_the_projections_leaves_the_spool_alone(counter: Counter) -> None:
    """It is no fold of the journal: what waits for paper must still wait afterwards."""
    job = put(counter)
    upkeep.rebuild_projections(counter, ADMINISTRATOR)
    assert found(counter, "ticket-K7") == job
