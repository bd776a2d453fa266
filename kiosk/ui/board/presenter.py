"""What the board shows, decided without Qt: words, their languages, what is new and what is left out."""

import re
from dataclasses import dataclass
from typing import Literal

from kiosk.domain.emergency import Emergency, EmergencyReason
from kiosk.domain.instant import MINUTE_MS, Instant
from kiosk.domain.waiting import TOLD_AGAIN_MS
from kiosk.service.watching import BoardCall, BoardView
from kiosk.ui.aloud import heard, spelled
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import board, safety
from kiosk.ui.texts import SOURCE_LANGUAGE, Code, Texts, texts

NEW_FOR_MS = 6_000
"""How long a new call is set apart: a still frame, nothing flashes."""
TURN_MS, LEAST_TURN_MS, ROUND_MS = 10_000, 5_000, 60_000
"""How long the foot line stays in one language: where there are many, less, so that all come round soon."""
BEAR_WITH_MS = 10_000
"""How long the last calls stay when nothing newer can be read."""
TELLS_FROM = 5
"""Today's figure is hidden while it is about fewer people, so that it is about nobody in particular."""
_COUNTER = re.compile(r"Counter(?: (\d+))?", re.IGNORECASE)
_REASONS = {
    EmergencyReason.INCIDENT: board.INCIDENT,
    EmergencyReason.BUILDING: board.BUILDING,
    EmergencyReason.STAFF: board.STAFF,
    EmergencyReason.SYSTEM: board.SYSTEM,
    EmergencyReason.OTHER: board.EXCEPTIONAL,
}

_ADVICE = (safety.LOCK, safety.SCAM, safety.PIN, safety.BIKE, safety.CAR, safety.PHONE, safety.LEAFLET)

LineKind = Literal["heading", "figure", "alarm", "plain"]


@dataclass(frozen=True, slots=True)
class Said:
    """Words and the language they are in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Call:
    """A called code.

    Attributes:
        places: where to go, in the visitor's language, then in English where that reads differently.
        sentences: the same as sentences.
        is_new: called within the last seconds.
    """

    code: str
    places: tuple[Said, ...]
    sentences: tuple[Said, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A group of lines beside the calls, which stay together."""

    name: str
    lines: tuple[tuple[LineKind, str], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything on the board.

    Attributes:
        message: in place of calls, while there are none or nothing can be read.
        below: what stands under the message: a heading and a line of advice, or one line; or nothing.
        turn: counts up each time the foot line changes its language.
        round: counts up each time all languages have had their turn.
    """

    clock: str
    calls: tuple[Call, ...]
    message: Said | None
    below: tuple[Said, ...]
    parts: tuple[Part, ...]
    foot: Said
    turn: int
    round: int


class Presenter:
    """Keeps what was last read and says what to show at an instant."""

    def __init__(self, language: str, languages: tuple[str, ...], standard_s: int) -> None:
        """A board.

        Args:
            language: of the board's own words.
            languages: those the station offers; the foot line goes through them, calls are said in them.
            standard_s: the promise to visitors with an appointment.
        """
        self._texts = texts(language)
        self.languages = tuple(dict.fromkeys((language, *languages)))
        self._standard_s = standard_s
        self._view: BoardView | None = None
        self._lost_at: Instant | None = None
        self._shown_at: dict[tuple[str, Instant], Instant] = {}
        self._announced: set[tuple[str, Instant]] = set()
        self.turn_ms = min(TURN_MS, max(LEAST_TURN_MS, ROUND_MS // len(self.languages)))

    def read(self, view: BoardView) -> tuple[tuple[Said, ...], ...]:
        """Take in what the store says; answers with what is to be said aloud of each new call, in order.

        Calls that were there before the board was started have been heard.
        """
        first = self._view is None
        new = [call for call in reversed(view.calls) if (call.code, call.at) not in self._announced]
        self._announced |= {(call.code, call.at) for call in view.calls}
        self._shown_at = {
            (call.code, call.at): self._shown_at.get((call.code, call.at), call.at if first else view.now)
            for call in view.calls
        }
        self._view = view
        self._lost_at = None
        return () if first else tuple(self._aloud(call) for call in new)

    def lost(self, now: Instant) -> None:
        """Nothing can be read at the moment."""
        self._lost_at = self._corrected(now) if self._lost_at is None else self._lost_at

    def _corrected(self, clock: Instant) -> Instant:
        return clock if self._view is None else Instant(clock - self._view.ahead_ms)

    def screen(self, clock: Instant) -> Screen:
        """What to show when the device's clock is at an instant."""
        now = self._corrected(clock)
        turn = now // self.turn_ms
        language, past = self.languages[turn % len(self.languages)], turn // len(self.languages)
        view = self._view
        is_blind = self._lost_at is not None and (view is None or now - self._lost_at >= BEAR_WITH_MS)
        known = None if is_blind else view
        message: Said | None = None
        below: tuple[Said, ...] = ()
        if is_blind:
            message = _said(board.LISTEN, language)
        elif view is not None and not view.calls:
            message, below = self._instead(view, language, past)
        return Screen(
            clock=self._texts.time(now),
            calls=tuple(self._call(call, now) for call in known.calls) if known else (),
            message=message,
            below=below,
            parts=self._parts(known, now),
            foot=_said(board.ANY_HELP, language),
            turn=turn,
            round=past,
        )

    @property
    def foot_lines(self) -> tuple[Said, ...]:
        """The foot line in every language it will be shown in, so that room can be kept for it."""
        return tuple(_said(board.ANY_HELP, language) for language in self.languages)

    def _instead(self, view: BoardView, language: str, past: int) -> tuple[Said, tuple[Said, ...]]:
        """The message while nobody is called, and what stands under it."""
        if not view.is_open:
            t = texts(language)
            opens = view.opens_at
            again = () if opens is None else (Said(t(board.OPENS, when=t.date_and_time(opens)), language),)
            return _said(board.CLOSED, language), again
        if view.emergency is not None:
            return _said(board.CODE_COMES_HERE, language), ()
        advice = _ADVICE[past % len(_ADVICE)]
        return (
            _said(board.CODE_COMES_HERE, language),
            (_said(safety.STAY_SAFE, language), _said(advice, language)),
        )

    def _spoken_in(self, call: BoardCall) -> tuple[str, ...]:
        """The visitor's language, then English."""
        own = call.language if call.language in self.languages else SOURCE_LANGUAGE
        return tuple(dict.fromkeys((own, SOURCE_LANGUAGE)))

    def _aloud(self, call: BoardCall) -> tuple[Said, ...]:
        code = spelled(call.code)
        return tuple(
            Said(heard(f"{texts(each)(board.CALLED, code=code)} {_sentence(call.place, texts(each))}"), each)
            for each in self._spoken_in(call)
        )

    def _call(self, call: BoardCall, now: Instant) -> Call:
        spoken = self._spoken_in(call)
        places = dict.fromkeys(_place(call.place, texts(language)) for language in spoken)
        shown_at = self._shown_at.get((call.code, call.at), call.at)
        return Call(
            code=call.code,
            places=tuple(Said(place, language) for place, language in zip(places, spoken, strict=False)),
            sentences=tuple(Said(_sentence(call.place, texts(each)), each) for each in spoken),
            is_new=now - shown_at < NEW_FOR_MS,
        )

    def _parts(self, view: BoardView | None, now: Instant) -> tuple[Part, ...]:
        t = self._texts
        aim = t(board.WE_AIM, n=self._standard_s * 1000 // MINUTE_MS)
        promise = Part("promise", (("heading", t(board.WITH_APPOINTMENT)), ("plain", aim)))
        if view is None:
            return (promise,)
        parts = [promise]
        if view.seen_today >= TELLS_FROM:
            today = t(board.TODAY, met=view.met_today, total=view.seen_today)
            parts.append(Part("today", (("figure", today), ("plain", t(board.SEEN_IN_TIME)))))
        waiting = t(board.WAITING, n=view.waiting) if view.waiting else t(board.NOBODY_WAITS)
        if not view.is_open:
            return tuple(parts)
        walk_in = Part(
            "walk_in",
            (("heading", t(board.WITHOUT_APPOINTMENT)), ("plain", t(board.IN_TURN)), ("plain", waiting)),
        )
        parts.append(walk_in)
        return (*parts,) if view.emergency is None else (self._emergency(view.emergency, now), *parts)

    def _emergency(self, emergency: Emergency, now: Instant) -> Part:
        t = self._texts
        lines: list[tuple[LineKind, str]] = [
            ("alarm", t(board.LONGER_WAIT)),
            ("plain", t(_REASONS[emergency.reason or EmergencyReason.OTHER])),
            (
                "plain",
                t(board.DELAY_UNKNOWN)
                if emergency.delay_min is None
                else t(board.DELAY, n=emergency.delay_min),
            ),
        ]
        if emergency.told_at:
            told = emergency.told_at[-1]
            again = Instant(told + TOLD_AGAIN_MS)
            lines.append(("plain", t(board.TOLD_AT, time=t.time(told))))
            # A time that has gone by is a promise broken in public; then it is only said that we will.
            promise = t(board.AGAIN_BY, time=t.time(again)) if again > now else t(board.AGAIN_SOON)
            lines.append(("plain", promise))
        return Part("emergency", tuple(lines))


def _said(phrase: Phrase, language: str) -> Said:
    return Said(texts(language)(phrase), language)


def _place(place: str, t: Texts) -> str:
    found = _COUNTER.fullmatch(place.strip())
    if found is None:
        return place
    return t(board.COUNTER_NUMBER, number=Code(found[1])) if found[1] else t(board.COUNTER)


def _sentence(place: str, t: Texts) -> str:
    found = _COUNTER.fullmatch(place.strip())
    if found is None:
        return t(board.GO_TO, place=place)
    if found[1]:
        return t(board.GO_TO_COUNTER_NUMBER, number=Code(found[1]))
    return t(board.GO_TO_COUNTER)
