"""From a check-in to its row painted on the desk: of another process on the same file, and of this one."""

import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import Program, start_qt
from kiosk.domain.entry import SubjectId
from kiosk.service import serving
from kiosk.service.check_in import Ticket, check_in
from kiosk.service.counter import Counter
from tests.bench.big import NOW, Big, big
from tests.bench.commits import WALK_IN
from tests.bench.figures import Figure, at_most, centile, median, spread
from tests.bench.ground import OFFICER, ROOT, VISITOR
from tests.bench.painting import QueuePainted, desk_program

SAMPLES = 150
BETWEEN_S = 0.12
"""Between two visitors: the desk comes to rest, as it does on a real day."""
WAIT_MS = 5_000


def measure() -> Iterator[Figure]:
    """Across two processes, then within one."""
    start_qt()
    with big().copy("seeing") as made:
        across = _across(made)
        within = _within(made)
    how = "from the call of check_in, with its commit, to the paint event of the row; a day of 300 visits"
    yield at_most(
        "check-in → painted on the desk of another process", median(across), "ms p50", 15,
        f"{how}; {spread(across, 'ms')}",
    )  # fmt: skip
    yield at_most("the slowest hundredth of these", centile(across, 0.99), "ms p99", 60, "the same samples")
    yield at_most(
        "check-in → painted within one process", median(within), "ms p50", 10,
        f"{how}; {spread(within, 'ms')}",
    )  # fmt: skip


def _across(made: Big) -> list[float]:
    desk = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.painting", str(made.home.root), str(NOW)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert desk.stdin is not None
    assert desk.stdout is not None
    counter = made.counter()
    program = Program(made.home, [], counter=counter)
    program.start()
    samples = []
    desk.stdout.readline()
    time.sleep(1)
    queue: list[SubjectId] = []
    for _ in range(SAMPLES):
        started = time.monotonic_ns()
        ticket = check_in(counter, VISITOR, WALK_IN)
        for line in desk.stdout:
            at, *shown = line.split()
            if ticket.visit in shown:
                samples.append((int(at) - started) / 1e6)
                break
        _serve(counter, queue, ticket)
        time.sleep(BETWEEN_S)
    desk.stdin.close()
    desk.stdout.read()
    desk.wait(10)
    program.close()
    return samples


def _within(made: Big) -> list[float]:
    program, window = desk_program(made.home, NOW)
    watcher = QueuePainted(window)
    counter, tasks = program.counter, program.store_tasks
    samples: list[float] = []
    queue: list[SubjectId] = []
    loops: list[QEventLoop] = []
    waiting_for: list[SubjectId] = []
    painted: list[tuple[frozenset[str], int]] = []

    def on_painted(visits: frozenset[str], at_ns: int) -> None:
        painted.append((visits, at_ns))
        if waiting_for and waiting_for[0] in visits:
            loops[-1].quit()

    def on_checked_in(ticket: Ticket) -> None:
        waiting_for.append(ticket.visit)

    watcher.painted.connect(on_painted)
    _rest(1.0)
    for _ in range(SAMPLES):
        waiting_for.clear()
        painted.clear()
        loop = QEventLoop()  # a new one each time: the last one's time-out must not end it
        loops.append(loop)
        QTimer.singleShot(WAIT_MS, loop, loop.quit)
        started = time.monotonic_ns()
        tasks.submit(window, lambda: check_in(counter, VISITOR, WALK_IN), on_checked_in, _fail)
        loop.exec()
        visit = waiting_for[0]
        samples.append((next(at for visits, at in painted if visit in visits) - started) / 1e6)
        queue.append(visit)
        if len(queue) > 1:
            tasks.submit(window, partial(serving.leave, counter, OFFICER, queue.pop(0)), _done, _fail)
        _rest(BETWEEN_S)
    program.close()
    return samples


def _serve(counter: Counter, queue: list[SubjectId], ticket: Ticket) -> None:
    """Whoever came before goes, so that the queue stays as long as it is."""
    queue.append(ticket.visit)
    if len(queue) > 1:
        serving.leave(counter, OFFICER, queue.pop(0))


def _rest(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def _done(_: object) -> None:
    pass


def _fail(error: Exception) -> None:
    raise error
