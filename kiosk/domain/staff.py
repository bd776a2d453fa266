"""Who acts, and what their role may do."""

from enum import StrEnum

import msgspec

from kiosk.domain.errors import NotAllowed


class Role(StrEnum):
    """What somebody is at the counter."""

    VISITOR = "visitor"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Act(StrEnum):
    """What can be done; every use case names one."""

    CHECK_IN = "check in"
    TELL_US = "tell us something"
    CALL_HELP = "call for help"
    SERVE = "serve visitors"
    READ_QUEUE = "see who is waiting"
    READ_BOARD = "see the board"
    READ_IN_TRAY = "read what visitors tell us"
    WORK_IN_TRAY = "settle what visitors tell us"
    ANSWER_HELP = "answer a call for help"
    SIGN_OFF = "sign off a language or a leaflet"
    DECLARE_EMERGENCY = "declare an emergency"
    READ_REPORT = "read the wait-time log"
    READ_STORY = "read the story of a visit"
    READ_LINE = "see how this device stands with the centre"
    READ_APPOINTMENTS = "read appointments"
    IMPORT = "import data"
    ERASE = "erase what is personal"
    HOLD = "place or release a legal hold"
    MAINTAIN = "look after this device"


class Actor(msgspec.Struct, frozen=True):
    """The person (or, at the kiosk, the device) that acts; `id` is the collar number."""

    id: str
    role: Role


_PUBLIC = frozenset({Act.CHECK_IN, Act.READ_BOARD, Act.TELL_US, Act.CALL_HELP})
_COUNTER = _PUBLIC | {
    Act.SERVE,
    Act.READ_QUEUE,
    Act.READ_STORY,
    Act.READ_LINE,
    Act.READ_APPOINTMENTS,
    Act.READ_IN_TRAY,
    Act.WORK_IN_TRAY,
    Act.ANSWER_HELP,
}
_MANAGING = frozenset({Act.READ_BOARD, Act.READ_REPORT, Act.READ_STORY, Act.READ_LINE, Act.SIGN_OFF})
MAY = {
    Role.VISITOR: _PUBLIC,
    Role.OFFICER: _COUNTER | {Act.DECLARE_EMERGENCY},
    Role.SUPERVISOR: _COUNTER | {Act.DECLARE_EMERGENCY, Act.READ_REPORT, Act.IMPORT, Act.ERASE, Act.HOLD},
    Role.MANAGER: _MANAGING,
    Role.ADMINISTRATOR: _MANAGING | {Act.IMPORT, Act.MAINTAIN, Act.READ_APPOINTMENTS, Act.ERASE, Act.HOLD},
}
"""A kiosk adds and cannot read others' data; a manager reads figures and does not serve (privacy rules)."""


def permit(actor: Actor, act: Act) -> None:
    """Nothing, where the actor's role may do this.

    Raises:
        NotAllowed: it may not.
    """
    if act not in MAY[actor.role]:
        who = "A visitor" if actor.role is Role.VISITOR else f"{actor.id} ({actor.role.value})"
        raise NotAllowed(f"{who} may not {act.value}.")
