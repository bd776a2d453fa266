"""A screen without a monitor, a bus for assistive technology, and a program that is worked through it."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers.waiting import until

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
READER = Path(__file__).with_name("at_spi_reader.py")
ENDING_S = 10
PLAIN = frozenset({"label", "filler", "panel"})
"""What is only read: words, and what holds other things."""


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader hears of one thing on the screen."""

    role: str
    name: str
    description: str
    actions: tuple[str, ...]
    can_focus: bool
    has_focus: bool
    is_enabled: bool


@dataclass(frozen=True, slots=True)
class Bus:
    """A display and a bus, for the programs of one test.

    Attributes:
        environment: what a program needs to be found on them.
    """

    environment: Mapping[str, str]


@contextlib.contextmanager
def bus(folder: Path, size: str = "1080x1920") -> Iterator[Bus]:
    """A display of some size and a bus; both end with the block."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }
    with contextlib.ExitStack() as running:
        environment["DISPLAY"] = ":" + _announced(
            running,
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
            environment,
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = _announced(
            running,
            [
                "dbus-daemon",
                "--session",
                "--nofork",
                "--nopidfile",
                f"--address=unix:dir={runtime}",
                "--print-address={fd}",
            ],
            environment,
        )
        _run(running, [LAUNCHER, "--launch-immediately"], environment)
        yield Bus(environment)


class Reader:
    """Finds and presses what is on the screen by role and name, and knows nothing else of it."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def nodes(self) -> list[Node]:
        """What is shown, in the order of the tree."""
        return [
            Node(**{**each, "actions": tuple(each["actions"])}) for each in self._ask({"do": "nodes"}) or ()
        ]

    def names(self) -> list[str]:
        """The names of what is shown."""
        return [node.name for node in self.nodes()]

    def controls(self, heading: str) -> list[Node]:
        """What can be worked on the page with a heading, once the page is up.

        That is all that takes the focus or says that it does something, but for plain text.
        """
        before: list[Node] = []
        now = self.nodes()
        end = time.monotonic() + 30
        while before != now or heading not in [node.name for node in now]:
            assert time.monotonic() < end, f"no page {heading!r}, but {[node.name for node in now]}"
            time.sleep(0.05)
            before, now = now, self.nodes()
        return [node for node in now if node.role not in PLAIN and (node.can_focus or node.actions)]

    def wait_for(self, name: str, within_s: float = 30) -> None:
        """Wait until something with that name is shown."""
        until(lambda: name in self.names(), within_s)

    def press(self, name: str, role: str = "push button") -> None:
        """Do the first action of what has that name and role, once it is there."""
        until(lambda: bool(self._ask({"do": "press", "name": name, "role": role})))

    def _ask(self, question: Mapping[str, str]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline()).get("is")


@contextlib.contextmanager
def reader(on: Bus) -> Iterator[Reader]:
    """Somebody who reads the screen through the bus."""
    process = subprocess.Popen(
        [SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(READER)],  # Debian's gi says some of its own
        env=on.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield Reader(process)
    finally:
        process.communicate(timeout=ENDING_S)


@contextlib.contextmanager
def program(on: Bus, home: Path, *arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A command of ours on that display; told to end with the block."""
    environment = {**on.environment, "KIOSK_HOME": str(home)}
    with contextlib.ExitStack() as running:
        yield _run(running, [sys.executable, "-m", "kiosk", *arguments], environment)


@contextlib.contextmanager
def script(on: Bus, source: str) -> Iterator[None]:
    """A little program of a test's own on that display."""
    with contextlib.ExitStack() as running:
        _run(running, [sys.executable, "-c", source], on.environment)
        yield


def _announced(running: contextlib.ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Start something that says where it is on a file descriptor; answers with what it says."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="ascii") as said:
        _run(running, [part.replace("{fd}", str(writing)) for part in command], environment, writing)
        os.close(writing)
        return said.readline().strip()


def _run(
    running: contextlib.ExitStack, command: Sequence[str], environment: Mapping[str, str], *passed: int
) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        command, env=environment, pass_fds=passed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    running.callback(_end, process)
    return process


def _end(process: "subprocess.Popen[Any]") -> None:
    process.terminate()
    try:
        process.wait(ENDING_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
