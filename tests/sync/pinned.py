"""Schedules that the machine found: the shortest in which a missing safeguard loses or confuses something."""

from typing import Any

Schedule = tuple[tuple[str, dict[str, Any]], ...]

IN_STEP = {"loses_answer": False}
PINNED: dict[str, Schedule] = {
    "serial cursor": (
        ("arrive", {"d": 0, "named": False}),
        ("arrive", {"d": 1, "named": False}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("keep_in_step", {"d": 1, **IN_STEP}),
        ("keep_in_step", {"d": 2, **IN_STEP}),
    ),
    "no fork check": (
        ("arrive", {"d": 0, "named": False}),
        ("clone_device", {"d": 0}),
        ("serve", {"d": 0, "step": "call", "which": 0}),
        ("serve", {"d": 3, "step": "call", "which": 0}),
        ("keep_in_step", {"d": 3, **IN_STEP}),
        ("serve", {"d": 0, "step": "call", "which": 0}),
    ),
    "earliest clock takes the room": (
        ("arrive", {"d": 0, "named": False}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("keep_in_step", {"d": 1, **IN_STEP}),
        ("take_room", {"d": 0, "room": "room-1", "which": 0}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("set_clock", {"d": 1, "ms": -300_000}),
        ("take_room", {"d": 1, "room": "room-1", "which": 0}),
        ("keep_in_step", {"d": 1, **IN_STEP}),
    ),
    "no rollback detection": (
        ("back_up", {}),
        ("arrive", {"d": 0, "named": False}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("restore", {}),
    ),
    "plain delete": (
        ("back_up", {}),
        ("arrive", {"d": 1, "named": True}),
        ("keep_in_step", {"d": 1, **IN_STEP}),
        ("erase", {"which": 0}),
        ("restore", {}),
    ),
    "pruning by age": (
        ("arrive", {"d": 0, "named": False}),
        ("serve", {"d": 0, "step": "leave", "which": 0}),
        ("cut_or_join", {"d": 0}),
        ("prune", {"d": 0}),
    ),
}
"""By the safeguard that they need (`tests/sync/mutants.py`)."""

SYMPTOMS = {
    "serial cursor": "lacks|differs",
    "no fork check": "does not follow|lost",
    "earliest clock takes the room": "turned out",
    "no rollback detection": "lost",
    "plain delete": "erased",
    "pruning by age": "lost",
}
"""What the machine then says."""

MENDED: dict[str, Schedule] = {
    "a late claim of a room whose day was taken off here": (
        ("arrive", {"d": 0, "named": False}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("killed_in_step", {"d": 1, "after": 5}),
        ("take_room", {"d": 0, "room": "room-1", "which": 0}),
        ("take_room", {"d": 1, "room": "room-1", "which": 0}),
        ("prune", {"d": 0}),
    ),
    "a centre set back to a number whose entry was taken off here": (
        ("arrive", {"d": 0, "named": False}),
        ("take_room", {"d": 0, "room": "room-1", "which": 0}),
        ("prune", {"d": 0}),
        ("back_up", {}),
        ("serve", {"d": 0, "step": "call", "which": 0}),
        ("prune", {"d": 0}),
        ("restore", {}),
    ),
    "an erasure that only a lost centre knew": (
        ("back_up", {}),
        ("arrive", {"d": 0, "named": False}),
        ("keep_in_step", {"d": 0, **IN_STEP}),
        ("erase", {"which": 0}),
        ("restore", {}),
    ),
    "a chain that comes back in another order, because whoever came first had taken some of it off": (
        ("arrive", {"d": 0, "named": False}),
        *(("keep_in_step", {"d": each, **IN_STEP}) for each in (0, 1, 2, 0)),
        ("back_up", {}),
        ("arrive", {"d": 0, "named": True}),
        ("serve", {"d": 0, "step": "leave", "which": 0}),
        ("arrive", {"d": 0, "named": False}),
        *(("keep_in_step", {"d": each, **IN_STEP}) for each in (0, 1, 2, 0)),
        ("prune", {"d": 1}),
        ("restore", {}),
        *(("keep_in_step", {"d": each, **IN_STEP}) for each in (1, 0, 2)),
    ),
}
"""Schedules in which an earlier version of our own code failed."""
