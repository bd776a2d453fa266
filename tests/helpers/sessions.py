"""What visitors do at a kiosk, one session after the other: journeys given up or brought to their end."""

from collections.abc import Callable

from kiosk.domain.staff import Actor, Role
from kiosk.service import serving, watching
from tests.helpers.kiosks import Kiosk, rest, wait_until

OFFICER = Actor("4417", Role.OFFICER)


def walk_in(at: Kiosk) -> None:
    """Somebody hands in what they have found, and takes a ticket."""
    at.press("hand_in", "reason_found-property", "adjustment_quiet", "finish")
    at.arrive("ticket")
    at.press("done")


def not_found(at: Kiosk) -> None:
    """Somebody types a surname and a birthday that nobody has booked for."""
    at.press("appointment", "name")
    at.arrive("surname")
    at.type("NOBODY")
    at.press("next")
    at.arrive("birthday")
    at.type("2911")
    at.press("find")
    at.arrive("refused")
    at.press("start_again")


def mistyped(at: Kiosk) -> None:
    """Somebody mistypes a reference, and leaves."""
    at.press("appointment", "reference")
    at.type("0000000")
    at.press("find")
    at.press("exit")


def in_another_look(at: Kiosk) -> None:
    """Somebody wants larger text and another contrast, looks round, and goes."""
    at.press("bigger_text", "contrast", "tell", "rate")
    at.arrive("rating")
    at.press("back", "exit")


def looked_for_a_language(at: Kiosk) -> None:
    """Somebody reads the card of languages."""
    at.press("more_languages")
    rest(1)
    at.press("start_again")


def complained(at: Kiosk) -> None:
    """Somebody complains, and does not want to be contacted."""
    at.press("tell", "complain")
    at.arrive("complaint")
    at.type("nobody was there")
    at.press("send", "contact_no")
    at.arrive("received")
    at.press("done")


def unread_code(at: Kiosk) -> None:
    """Something is held to the scanner that is not ours."""
    at.scan("https://example.org/menu")
    wait_until(lambda: at.page == "refused")
    at.press("exit")


KINDS: tuple[Callable[[Kiosk], None], ...] = (
    walk_in, not_found, mistyped, in_another_look, looked_for_a_language, complained, unread_code,
)  # fmt: skip


WAYS_IN: dict[str, tuple[str, ...]] = {
    "welcome": (),
    "appointment": ("appointment",),
    "reference": ("appointment", "reference"),
    "surname": ("appointment", "name"),
    "reasons": ("hand_in",),
    "adjustments": ("hand_in", "reason_found-property"),
    "languages": ("more_languages",),
    "leaflets": ("leaflets",),
    "record": ("record",),
    "tell": ("tell",),
    "comment": ("tell", "rate", "rating_poor", "tell_more"),
    "complaint": ("tell", "complain"),
    "help": ("get_help",),
    "ticket": ("hand_in", "reason_found-property", "finish"),
}
"""What is pressed to come to each page."""


def visit(at: Kiosk, number: int) -> None:
    """One session, of the kind whose turn it is; a while later the next visitor comes."""
    KINDS[number % len(KINDS)](at)
    at.arrive("welcome")
    at.clock.advance(seconds=9)


def serve_everybody(at: Kiosk) -> None:
    """The desk sees everybody who waits, so that the queue is as long as on any day."""
    counter = at.program.counter
    done: list[object] = []

    def work() -> None:
        while watching.desk_view(counter, OFFICER).waiting:
            visit = serving.call_next(counter, OFFICER).id
            serving.see(counter, OFFICER, visit)
            serving.finish(counter, OFFICER, visit)

    at.program.store_tasks.submit(at.window, work, lambda _: done.append(True), done.append)
    wait_until(lambda: bool(done))
    assert done == [True], done
