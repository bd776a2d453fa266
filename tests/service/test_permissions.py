"""Who may do what: every use case against every role, as written down here by hand."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.emergency import EmergencyReason
from kiosk.domain.entry import SubjectId
from kiosk.domain.errors import KioskError, NotAllowed
from kiosk.domain.staff import Actor, Role
from kiosk.domain.visit.facts import BreachReason
from kiosk.service import (
    appointments,
    check_in,
    emergencies,
    erasing,
    helping,
    importing,
    place,
    reporting,
    rooms,
    scanning,
    serving,
    signing_off,
    spooling,
    standing,
    taking_back,
    telling,
    ticket_again,
    upkeep,
    watching,
    welcome,
)
from kiosk.service.counter import Counter
from kiosk.service.intake import Parsed
from tests.helpers.counters import EVERYBODY, OFFICER, VISITOR
from tests.helpers.journals import bodies_of

DAY = dt.date(2026, 11, 20)
VISIT = SubjectId("visit/none")
COMPLAINT, FEEDBACK = SubjectId("complaint/none"), SubjectId("feedback/none")
PROBLEM, HELP = SubjectId("premises/none"), SubjectId("help/none")
V, O, S, M, A = Role.VISITOR, Role.OFFICER, Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR  # noqa: E741
COUNTER = {O, S}
UseCase = Callable[[Counter, Actor, Path], object]

MAY: dict[str, tuple[UseCase, set[Role]]] = {
    "find by reference": (lambda c, a, _: check_in.find_by_reference(c, a, "0000000"), {V, O, S}),
    "find by birthday": (lambda c, a, _: check_in.find_by_birthday(c, a, "Noor", "01-01"), {V, O, S}),
    "check in": (lambda c, a, _: check_in.check_in(c, a, check_in.CheckIn()), {V, O, S}),
    "see one's place": (lambda c, a, _: place.place(c, a, "KV2:x"), {V, O, S}),
    "leave by ticket": (lambda c, a, _: place.leave(c, a, "KV2:x"), {V, O, S}),
    "rate": (lambda c, a, _: telling.rate(c, a, telling.Feedback(telling.Rating.POOR)), {V, O, S}),
    "complain": (lambda c, a, _: telling.complain(c, a, telling.Complaint("x")), {V, O, S}),
    "report a problem": (lambda c, a, _: telling.report_problem(c, a, telling.Problem.DIRTY), {V, O, S}),
    "report a fault": (lambda c, a, _: telling.report_fault(c, a, telling.Problem.PAPER), {V, O, S}),
    "read the in-tray": (lambda c, a, _: telling.in_tray(c, a), COUNTER),
    "pass a complaint on": (lambda c, a, _: telling.pass_on(c, a, COMPLAINT, "PSD/1"), COUNTER),
    "resolve a complaint": (lambda c, a, _: telling.resolve(c, a, COMPLAINT, "x"), COUNTER),
    "read feedback": (lambda c, a, _: telling.read_feedback(c, a, FEEDBACK), COUNTER),
    "mend": (lambda c, a, _: telling.mend(c, a, PROBLEM), COUNTER),
    "take back a step": (lambda c, a, _: taking_back.take_back(c, a, COMPLAINT), COUNTER),
    "make a ticket again": (lambda c, a, _: ticket_again.ticket_again(c, a, VISIT), COUNTER),
    "call for help": (lambda c, a, _: helping.call_for_help(c, a), {V, O, S}),
    "ask for an answer": (lambda c, a, _: helping.help_is_answered(c, a, HELP), {V, O, S}),
    "see calls for help": (lambda c, a, _: helping.help_calls(c, a), COUNTER),
    "answer help": (lambda c, a, _: helping.answer_help(c, a, HELP), COUNTER),
    "close help": (lambda c, a, _: helping.close_help(c, a, HELP), COUNTER),
    "sign off": (lambda c, a, _: signing_off.sign_off(c, a, "language", "pl", "0" * 64), {M, A}),
    "see what is signed off": (lambda c, a, _: signing_off.signed(c, a), set(Role)),
    "call": (lambda c, a, _: serving.call(c, a, VISIT), COUNTER),
    "call next": (lambda c, a, _: serving.call_next(c, a), COUNTER),
    "mark absent": (lambda c, a, _: serving.mark_absent(c, a, VISIT), COUNTER),
    "bring back": (lambda c, a, _: serving.bring_back(c, a, VISIT), COUNTER),
    "see": (lambda c, a, _: serving.see(c, a, VISIT), COUNTER),
    "transfer": (lambda c, a, _: serving.transfer(c, a, VISIT, "Room 2"), COUNTER),
    "finish": (lambda c, a, _: serving.finish(c, a, VISIT), COUNTER),
    "leave": (lambda c, a, _: serving.leave(c, a, VISIT), COUNTER),
    "explain": (lambda c, a, _: serving.explain_breach(c, a, VISIT, BreachReason.ROOM), COUNTER),
    "prioritise": (lambda c, a, _: serving.prioritise(c, a, VISIT, urgent=True), COUNTER),
    "write a note": (lambda c, a, _: serving.write_note(c, a, VISIT, "x"), COUNTER),
    "recode": (lambda c, a, _: serving.recode(c, a, VISIT), COUNTER),
    "undo": (lambda c, a, _: serving.undo(c, a, VISIT), COUNTER),
    "take a room": (lambda c, a, _: rooms.take_room(c, a, VISIT, "room-1"), COUNTER),
    "give a room back": (lambda c, a, _: rooms.give_back_room(c, a, "room-1"), COUNTER),
    "see the rooms": (lambda c, a, _: rooms.rooms(c, a), COUNTER),
    "see the desk": (lambda c, a, _: watching.desk_view(c, a), COUNTER),
    "see the board": (lambda c, a, _: watching.board_view(c, a), set(Role)),
    "see the welcome": (lambda c, a, _: welcome.welcome_view(c, a), set(Role)),
    "scan a ticket": (lambda c, a, _: scanning.arrive_by_ticket(c, a, "KV2:x"), COUNTER),
    "scan an appointment": (lambda c, a, _: scanning.attended_visit(c, a, "KA1:x"), COUNTER),
    "see the print jobs": (lambda c, a, _: spooling.unsettled(c, a), COUNTER),
    "settle a print job": (lambda c, a, _: spooling.resolve(c, a, "ticket-K7", is_printed=True), COUNTER),
    "print again": (lambda c, a, _: spooling.print_again(c, a, "ticket-K7"), COUNTER),
    "see the line": (lambda c, a, _: standing.line_standing(c, a), {O, S, M, A}),
    "read a story": (lambda c, a, _: watching.story(c, a, VISIT), {O, S, M, A}),
    "declare an emergency": (lambda c, a, _: emergencies.declare(c, a, EmergencyReason.STAFF), COUNTER),
    "inform": (lambda c, a, _: emergencies.inform(c, a, 5), COUNTER),
    "end an emergency": (lambda c, a, _: emergencies.end(c, a), COUNTER),
    "see the emergency": (lambda c, a, _: emergencies.current(c, a), set(Role)),
    "list appointments": (lambda c, a, _: appointments.appointments(c, a, DAY, DAY), {O, S, A}),
    "import appointments": (lambda c, a, _: importing.import_appointments(c, a, Parsed(rows=())), {S, A}),
    "import visits": (lambda c, a, _: importing.import_visits(c, a, Parsed(rows=())), {S, A}),
    "erase what is due": (lambda c, a, _: erasing.erase_due(c, a), {A}),
    "erase": (lambda c, a, _: erasing.erase(c, a, VISIT), {S, A}),
    "place a hold": (lambda c, a, _: erasing.place_hold(c, a, VISIT), {S, A}),
    "release a hold": (lambda c, a, _: erasing.release_hold(c, a, VISIT), {S, A}),
    "report": (lambda c, a, _: reporting.report(c, a, DAY, DAY), {S, M, A}),
    "list visits": (lambda c, a, _: reporting.visits(c, a, DAY, DAY), {S, M, A}),
    "list measured visits": (lambda c, a, _: reporting.measured(c, a, DAY, DAY), {S, M, A}),
    "list stations": (lambda c, a, _: reporting.stations(c, a), {S, M, A}),
    "name stations": (lambda c, a, _: reporting.names(c, a), {S, M, A}),
    "verify": (lambda c, a, _: upkeep.verify_journal(c, a), {S, M, A}),
    "rebuild": (lambda c, a, _: upkeep.rebuild_projections(c, a), {A}),
    "export": (lambda c, a, _: list(upkeep.export_journal(c, a, with_personal=False)), {A}),
    "import a journal": (lambda c, a, _: upkeep.import_journal(c, a, []), {A}),
    "back up": (lambda c, a, folder: upkeep.back_up(c.store, a, folder / "b", DAY), {A}),
    "list backups": (lambda _c, a, folder: upkeep.backups(a, folder / "b"), {A}),
    "restore": (lambda c, a, folder: upkeep.restore(c, a, folder / "none.db"), {A}),
}


@pytest.mark.parametrize("name", MAY)
def test_each_role_may_do_exactly_what_is_written(counter: Counter, tmp_path: Path, name: str) -> None:
    """A visitor's screen that could read the queue, or a manager who could serve, would break a promise."""
    act, allowed = MAY[name]
    for actor in EVERYBODY:
        before = bodies_of(counter.store)
        if actor.role in allowed:
            try:
                act(counter, actor, tmp_path)
            except NotAllowed:
                pytest.fail(f"{name}: {actor.role} may")
            except KioskError:
                pass  # it got past the door
        else:
            with pytest.raises(NotAllowed, match=r"may not .*\.$"):
                act(counter, actor, tmp_path)
            assert bodies_of(counter.store) == before


def test_every_use_case_is_in_the_table() -> None:
    """A use case that forgets to ask for permission is one that nobody tests for it."""
    modules = (
        appointments,
        check_in,
        emergencies,
        erasing,
        helping,
        importing,
        place,
        reporting,
        rooms,
        scanning,
        serving,
        signing_off,
        spooling,
        standing,
        taking_back,
        telling,
        ticket_again,
        upkeep,
        watching,
        welcome,
    )
    takes_an_actor = {
        f"{module.__name__}.{name}"
        for module in modules
        for name, found in vars(module).items()
        if callable(found)
        and getattr(found, "__module__", "") == module.__name__
        and not name.startswith("_")
        and "actor" in getattr(found, "__annotations__", {})
    }
    assert len(takes_an_actor) == len(MAY), sorted(takes_an_actor)


def test_a_refusal_names_the_person_and_no_secret(counter: Counter) -> None:
    """The log of refusals is read by people: it says who, in plain words."""
    with pytest.raises(NotAllowed, match=r"^A visitor may not see who is waiting\.$"):
        watching.desk_view(counter, VISITOR)
    with pytest.raises(NotAllowed, match=r"^4417 \(officer\) may not look after this device\.$"):
        upkeep.rebuild_projections(counter, OFFICER)
