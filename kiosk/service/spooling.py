"""Print jobs as this device knows them: put in, looked at, and settled by staff where nobody else can say."""

from msgspec.structs import replace

from kiosk.domain.errors import NotFound, NotNow
from kiosk.domain.instant import Instant
from kiosk.domain.printing import JobKind, JobState, PrintJob, next_name
from kiosk.domain.staff import Act, Actor, permit
from kiosk.service.counter import Counter
from kiosk.store import print_jobs
from kiosk.store.store import Store


def submit(
    store: Store, at: Instant, *, page: str, printer: str, kind: JobKind, pdf: bytes, copies: int = 1
) -> PrintJob:
    """Put a document into the spool; it is on disk when this returns.

    What has the same name and waits, is printed or may be printed is not printed again: the job there is
    answers.

    Args:
        store: this device's.
        at: now.
        page: the page's name.
        printer: by its name in the station file.
        kind: what it is.
        pdf: the document.
        copies: how many.

    Raises:
        StoreUnavailable: or one of its kinds; then there is no job.
    """
    with store.exclusive() as connection:
        name = page
        while (known := print_jobs.find(connection, name)) is not None:
            if known.state is not JobState.FAILED:
                return known
            name = next_name(name)
        job = PrintJob(
            job=name,
            printer=printer,
            kind=kind,
            pdf=pdf,
            copies=copies,
            state=JobState.QUEUED,
            remote_id=None,
            fault=None,
            message=None,
            created_at=at,
            changed_at=at,
        )
        print_jobs.put(connection, job)
    return job


def unsettled(counter: Counter, actor: Actor) -> tuple[PrintJob, ...]:
    """The jobs of this device that wait, for a printer or for somebody's word; oldest first."""
    permit(actor, Act.SERVE)
    with counter.store.reading() as connection:
        return tuple(print_jobs.unsettled(connection))


def resolve(counter: Counter, actor: Actor, job: str, *, is_printed: bool) -> None:
    """Say what became of an uncertain job: somebody has looked at the printer.

    Raises:
        NotFound: no such job is known any more.
        NotNow: the job is not uncertain.
    """
    permit(actor, Act.SERVE)
    with counter.store.exclusive() as connection:
        known = _uncertain(connection, job)
        state = JobState.PRINTED if is_printed else JobState.FAILED
        at = counter.clock.now()
        print_jobs.put(connection, replace(known, state=state, fault=None, pdf=b"", changed_at=at))


def print_again(counter: Counter, actor: Actor, job: str) -> PrintJob:
    """Print an uncertain job as a new one: somebody has looked, nothing came. Raises as `resolve`."""
    permit(actor, Act.SERVE)
    at = counter.clock.now()
    with counter.store.exclusive() as connection:
        known = _uncertain(connection, job)
        name = next_name(job)
        while print_jobs.find(connection, name) is not None:
            name = next_name(name)
        again = replace(
            known,
            job=name,
            state=JobState.QUEUED,
            remote_id=None,
            fault=None,
            message=None,
            created_at=at,
            changed_at=at,
        )
        print_jobs.put(connection, again)
        ended = replace(known, state=JobState.FAILED, fault=None, pdf=b"", changed_at=at)
        print_jobs.put(connection, replace(ended, message=f"Printed again as {name}."))
    return again


def _uncertain(connection: object, job: str) -> PrintJob:
    known = print_jobs.find(connection, job)
    if known is None:
        raise NotFound(f"No print job {job} is known here.")
    if known.state is not JobState.UNCERTAIN:
        raise NotNow(f"The print job {job} is {known.state.value}: there is nothing to decide.")
    return known
