"""Reads and works another program's windows as a screen reader does; run by the system's Python, with its gi.

Takes a JSON object a line and answers with one: `{"do": "nodes"}` lists what is shown, in the order of
the tree; `{"do": "press", "name": …, "role": …}` does the first action of the node with that name.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - gi wants the version first

PROGRAM = "kiosk"


def windows() -> list:
    """The windows of the program."""
    desktop = Atspi.get_desktop(0)
    found = []
    for number in range(desktop.get_child_count()):
        try:
            program = desktop.get_child_at_index(number)
            if program is not None and program.get_name() == PROGRAM:
                found += [program.get_child_at_index(each) for each in range(program.get_child_count())]
        except GLib.Error:
            continue  # a program that has just ended
    return [window for window in found if window is not None]


def shown(node: Atspi.Accessible) -> list:
    """A node and what is in it, as far as it is on the screen."""
    if not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return []
    children = (node.get_child_at_index(each) for each in range(node.get_child_count()))
    return [node, *(each for child in children if child is not None for each in shown(child))]


def told(node: Atspi.Accessible) -> dict:
    """What a screen reader hears of a node."""
    states = node.get_state_set()
    action = node.get_action_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "actions": [action.get_action_name(each) for each in range(action.get_n_actions())] if action else [],
        "can_focus": states.contains(Atspi.StateType.FOCUSABLE),
        "has_focus": states.contains(Atspi.StateType.FOCUSED),
        "is_enabled": states.contains(Atspi.StateType.ENABLED),
    }


def answer(asked: dict) -> object:
    """Do what was asked."""
    nodes = [node for window in windows() for node in shown(window)]
    if asked["do"] == "nodes":
        return [told(node) for node in nodes]
    for node in nodes:
        action = node.get_action_iface()
        if node.get_name() == asked["name"] and node.get_role_name() == asked["role"] and action:
            return action.do_action(0)
    return False


def main() -> None:
    """Answer until nobody asks any more."""
    Atspi.init()
    for line in sys.stdin:
        try:
            result = {"is": answer(json.loads(line))}
        except GLib.Error as gone:  # a node went away while it was read
            result = {"error": str(gone)}
        sys.stdout.write(json.dumps(result) + "\n")
        sys.stdout.flush()


main()
