"""Roles: nobody can do everything, and everybody's limits are written down."""

import pytest

from kiosk.domain.errors import NotAllowed
from kiosk.domain.staff import MAY, Act, Actor, Role, permit


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("act", Act)
def test_permit_asks_the_table(role: Role, act: Act) -> None:
    """One table decides, so that it can be read by whoever answers for it."""
    actor = Actor("4417", role)
    if act in MAY[role]:
        permit(actor, act)
    else:
        with pytest.raises(NotAllowed, match=f"may not {act.value}"):
            permit(actor, act)


def test_every_role_is_in_the_table_and_none_may_everything() -> None:
    """Whoever serves does not administer, and whoever administers does not serve."""
    assert set(MAY) == set(Role)
    assert all(may < set(Act) for may in MAY.values())
    assert set().union(*MAY.values()) == set(Act), "something nobody may do"


def test_a_kiosk_adds_and_reads_nobody() -> None:
    """What a visitor's screen could read, a visitor could read."""
    assert MAY[Role.VISITOR] == {Act.CHECK_IN, Act.READ_BOARD, Act.TELL_US, Act.CALL_HELP}


def test_who_serves_does_not_rewrite_the_log_and_who_manages_does_not_serve() -> None:
    """The log is about the officers; the figures are about the manager."""
    for role in (Role.OFFICER, Role.SUPERVISOR):
        assert Act.MAINTAIN not in MAY[role]
    for role in (Role.MANAGER, Role.ADMINISTRATOR):
        assert not {Act.SERVE, Act.CHECK_IN, Act.READ_QUEUE} & MAY[role]
