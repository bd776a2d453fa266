"""The spool's rows: print jobs of this device. They are no part of the journal and go to nobody else."""

from typing import Any

import sqlalchemy as sa

from kiosk.domain.instant import Instant
from kiosk.domain.printing import ENDED_STATES, OPEN_STATES, JobKind, JobState, PrinterFault, PrintJob
from kiosk.store import tables
from kiosk.store.prepared import Prepared, upsert

_JOB = tables.print_job.c
_COLUMNS = (
    _JOB.job,
    _JOB.printer,
    _JOB.kind,
    _JOB.pdf,
    _JOB.copies,
    _JOB.state,
    _JOB.remote_id,
    _JOB.fault,
    _JOB.message,
    _JOB.created_at,
    _JOB.changed_at,
)
_IS_OPEN = sa.or_(*(_JOB.state == state.value for state in sorted(OPEN_STATES)))
_IS_ENDED = sa.or_(*(_JOB.state == state.value for state in sorted(ENDED_STATES)))
_IN_ORDER = (_JOB.created_at, _JOB.job)
_PUT = upsert(tables.print_job)
_FIND = Prepared(sa.select(*_COLUMNS).where(_JOB.job == sa.bindparam("job")))
_OF_PRINTER = Prepared(
    sa.select(*_COLUMNS).where(_JOB.printer == sa.bindparam("printer")).order_by(*_IN_ORDER)
)
_OPEN = Prepared(
    sa.select(*_COLUMNS).where(_JOB.printer == sa.bindparam("printer"), _IS_OPEN).order_by(*_IN_ORDER)
)
_UNSETTLED = Prepared(sa.select(*_COLUMNS).where(sa.not_(_IS_ENDED)).order_by(*_IN_ORDER))
_PRUNE = Prepared(
    sa.delete(tables.print_job).where(_JOB.changed_at < sa.bindparam("before"), sa.not_(_IS_OPEN))
)


def put(connection: Any, job: PrintJob) -> None:
    """Write a job's row, new or changed."""
    _PUT.run(
        connection,
        job=job.job,
        printer=job.printer,
        kind=job.kind.value,
        pdf=job.pdf,
        copies=job.copies,
        state=job.state.value,
        remote_id=job.remote_id,
        fault=None if job.fault is None else job.fault.value,
        message=job.message,
        created_at=job.created_at,
        changed_at=job.changed_at,
    )


def find(connection: Any, job: str) -> PrintJob | None:
    """The job of that name, or None."""
    row = _FIND.one(connection, job=job)
    return None if row is None else _job(row)


def of_printer(connection: Any, printer: str) -> list[PrintJob]:
    """All jobs of a printer that are still known, oldest first."""
    return [_job(row) for row in _OF_PRINTER.all(connection, printer=printer)]


def open_jobs(connection: Any, printer: str) -> list[PrintJob]:
    """The jobs of a printer with which something is still to happen, oldest first."""
    return [_job(row) for row in _OPEN.all(connection, printer=printer)]


def unsettled(connection: Any) -> list[PrintJob]:
    """Every job that waits, for a printer or for somebody's word, oldest first."""
    return [_job(row) for row in _UNSETTLED.all(connection)]


def prune(connection: Any, before: Instant) -> None:
    """Forget the jobs that nothing has happened to since an instant, open ones excepted."""
    _PRUNE.run(connection, before=before)


def _job(row: Any) -> PrintJob:
    job, printer, kind, pdf, copies, state, remote_id, fault, message, created_at, changed_at = row
    return PrintJob(
        job=job,
        printer=printer,
        kind=JobKind(kind),
        pdf=pdf,
        copies=copies,
        state=JobState(state),
        remote_id=remote_id,
        fault=None if fault is None else PrinterFault(fault),
        message=message,
        created_at=Instant(created_at),
        changed_at=Instant(changed_at),
    )
