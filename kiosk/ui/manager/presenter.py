"""What the manager's window shows, decided without Qt."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.figures import Figures
from kiosk.domain.report import Breach, HeatCell, Report
from kiosk.domain.waiting import STANDARD_S, Outcome
from kiosk.journal.verify import Verified
from kiosk.ui.manager import words
from kiosk.ui.manager.reading import Answer
from kiosk.ui.manager.weeks import WeeksView, weeks_view
from kiosk.ui.manager.words import t
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import manager

HEAT_SPOKEN_CELLS = 3


@dataclass(frozen=True, slots=True)
class CardView:
    """A headline: a title, a large figure, and what qualifies it."""

    name: str
    title: str
    figure: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeatView:
    """Median waits by weekday and hour.

    Attributes:
        hours: the hours shown, without gaps.
        framed_from_min: medians above it get a frame.
    """

    cells: tuple[HeatCell, ...]
    hours: tuple[int, ...]
    framed_from_min: int
    spoken: str


@dataclass(frozen=True, slots=True)
class CountLine:
    """Something counted beside the headline: what it is, for appointments and for walk-ins."""

    words: str
    booked: str
    walk_in: str


@dataclass(frozen=True, slots=True)
class BreachRow:
    """A breach in words."""

    breach: Breach
    day: str
    station: str
    appointment: str
    arrived: str
    seen: str
    wait: str
    reason: str
    emergency: str


@dataclass(frozen=True, slots=True)
class ManagerView:
    """Everything the window shows of a period."""

    title: str
    cards: tuple[CardView, ...]
    weeks: WeeksView
    heat: HeatView
    breaches: tuple[BreachRow, ...]
    counts: tuple[CountLine, ...]
    doubts: str


@dataclass(frozen=True, slots=True)
class JournalView:
    """The state of the journal: one line, and, where something fails, a notice."""

    line: str
    notice: str


def present(answer: Answer) -> ManagerView:
    """The figures in words."""
    report = answer.report
    where = words.station(answer.names, answer.question.station)
    return ManagerView(
        title=f"{where} · {words.span(answer.question.period)}",
        cards=(
            _within(answer),
            _median(report.appointments),
            _breach_card(report),
            _walk_ins(report.walk_ins),
        ),
        weeks=weeks_view(answer.weekly),
        heat=_heat(report),
        breaches=tuple(_row(breach, answer.names) for breach in reversed(report.breaches)),
        counts=_counts(report),
        doubts=_doubts(report),
    )


def journal(verified: Verified) -> JournalView:
    """What a check of the journal found."""
    failures = len(verified.failures)
    if failures:
        return JournalView(t(manager.FAILS, n=failures), t(manager.FAILS_NOTICE, n=failures))
    if verified.last_at is None:
        return JournalView(t(manager.VERIFIED_EMPTY), "")
    line = t(
        manager.VERIFIED,
        entries=t(manager.ENTRIES, n=verified.entries),
        devices=t(manager.DEVICES, n=verified.devices),
        last=words.moment(verified.last_at),
    )
    return JournalView(line, "")


def _within(answer: Answer) -> CardView:
    figures, before = answer.report.appointments, answer.before
    span = words.span(answer.question.period.before)
    lines = [_of_n(figures) or t(manager.NOBODY_YET)]
    if before.n:
        lines.append(t(manager.BEFORE, span=span, share=words.share(before.met_share), n=before.n))
    else:
        lines.append(t(manager.BEFORE_EMPTY, span=span))
    calm = answer.report.appointments_without_emergencies
    if answer.report.emergencies:
        lines.append(t(manager.WITHOUT_EMERGENCIES, share=words.share(calm.met_share), n=calm.n))
    else:
        lines.append(t(manager.NO_EMERGENCIES))
    return CardView("within", t(manager.WITHIN), _percent(figures.met_share), tuple(lines))


def _of_n(figures: Figures) -> str:
    if not figures.n:
        return ""
    low, high = words.share(figures.met_share_low), words.share(figures.met_share_high)
    return t(manager.OF_N, n=figures.n, low=low, high=high)


def _percent(value: float | None) -> str:
    return t(manager.NOTHING) if value is None else t(manager.PERCENT, share=words.share(value))


def _median(figures: Figures) -> CardView:
    lines = [_tail(figures) or t(manager.NO_WAITS)]
    if figures.door_median_s is not None:
        lines.append(t(manager.DOOR, median=words.wait(figures.door_median_s)))
    if figures.longest_unseen_s is not None:
        lines.append(t(manager.UNSEEN, longest=words.wait(figures.longest_unseen_s)))
    return CardView("median", t(manager.MEDIAN), words.wait(figures.median_s), tuple(lines))


def _tail(figures: Figures) -> str:
    longest = words.wait(figures.longest_s)
    if figures.p90_s is not None:
        return t(manager.P90, most=words.wait(figures.p90_s), longest=longest)
    return t(manager.P90_HIDDEN, longest=longest) if figures.waits_n else ""


def _breach_card(report: Report) -> CardView:
    booked, walked = report.appointments, report.walk_ins
    by_reason = [
        t(manager.REASON_COUNT, reason=words.reason(line.reason), n=line.appointments)
        for line in report.breach_reasons
        if line.appointments
    ]
    lines = [" · ".join(by_reason)] if by_reason else []
    lines.append(t(manager.WALK_IN_BREACHES, n=walked.n - walked.met))
    figure = t.number(booked.n - booked.met)
    return CardView("breaches", t(manager.BREACHES_CARD), figure, tuple(lines))


def _walk_ins(figures: Figures) -> CardView:
    lines = [_of_n(figures) or t(manager.NO_WALK_INS)]
    if figures.waits_n:
        lines.append(t(manager.WALK_IN_MEDIAN, median=words.wait(figures.median_s)))
        lines.append(_tail(figures))
    if figures.waiting_now:
        lines.append(t(manager.WAITING_NOW, n=figures.waiting_now))
    return CardView("walk_ins", t(manager.WALK_INS), _percent(figures.met_share), tuple(lines))


def _heat(report: Report) -> HeatView:
    cells = report.heat
    hours = range(min(cell.hour for cell in cells), max(cell.hour for cell in cells) + 1) if cells else ()
    longest = sorted(
        (cell for cell in cells if cell.median_s is not None),
        key=lambda cell: (-(cell.median_s or 0), cell.weekday, cell.hour),
    )[:HEAT_SPOKEN_CELLS]
    said = ", ".join(
        t(
            manager.HEAT_CELL,
            weekday=weekday(cell.weekday),
            hour=hour(cell.hour),
            minutes=minutes(cell.median_s),
            n=cell.waits_n,
        )
        for cell in longest
    )
    spoken = t(manager.HEAT_SPOKEN, cells=said) if said else t(manager.HEAT_EMPTY)
    return HeatView(cells, tuple(hours), STANDARD_S // 60, spoken)


def weekday(number: int) -> str:
    """The short name of a weekday, Monday being 0."""
    return f"{dt.date(2024, 1, 1 + number):%a}"


def hour(number: int) -> str:
    """An hour of the day: `08`."""
    return f"{number:02}"


def minutes(median_s: int | None) -> str:
    """A wait in whole minutes, a half rounded up; a dash where nobody was seen."""
    return t(manager.NOTHING) if median_s is None else str((median_s + 30) // 60)


def _row(breach: Breach, names: Mapping[str, str]) -> BreachRow:
    ended = {Outcome.LEFT: t(manager.LEFT), Outcome.WAITING: t(manager.WAITING)}
    is_walk_in = breach.appointment_at is None
    return BreachRow(
        breach=breach,
        day=words.day(dt.date.fromisoformat(breach.day)),
        station=words.station(names, breach.station),
        appointment=t(manager.WALK_IN) if is_walk_in else words.time(breach.appointment_at),
        arrived=words.time(breach.arrived_at),
        seen=ended.get(breach.outcome) or words.time(breach.seen_at),
        wait=words.wait(breach.wait_s),
        reason=words.reason(breach.reason),
        emergency=t(manager.YES) if breach.in_emergency else t(manager.NO),
    )


def _counts(report: Report) -> tuple[CountLine, ...]:
    booked, walked = report.appointments, report.walk_ins

    def line(phrase: Phrase, name: str, *, is_late: bool = False) -> CountLine:
        walk_in = t(manager.NOTHING) if is_late else t.number(getattr(walked, name))
        return CountLine(t(phrase), t.number(getattr(booked, name)), walk_in)

    return (
        line(manager.LATE, "late", is_late=True),
        line(manager.LATE_MET, "late_met", is_late=True),
        line(manager.LEFT_UNSEEN, "left"),
        line(manager.EXCLUDED, "excluded"),
        line(manager.NO_SHOWS, "no_show", is_late=True),
        line(manager.STILL_WAITING, "waiting_now"),
        line(manager.DATA_QUALITY, "data_quality"),
        line(manager.SKEWED, "skewed"),
        CountLine(t(manager.ONWARD), _onward(booked), _onward(walked)),
    )


def _onward(figures: Figures) -> str:
    return t.number(figures.onward.n + figures.onward.waiting_now)


def _doubts(report: Report) -> str:
    counts = Counter(line.doubt for line in report.doubtful)
    if not counts:
        return ""
    listed = ", ".join(
        t(manager.DOUBT_COUNT, doubt=words.doubt(each), n=n) for each, n in counts.most_common()
    )
    return t(manager.DOUBTS, list=listed)
