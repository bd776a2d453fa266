"""What a program holds in memory about people stays there: no core dump writes it to a disk."""

import ctypes
import logging
import sys

LOG = logging.getLogger("kiosk.memory")
_PR_SET_DUMPABLE = 4


def keep_undumped() -> None:
    """Forbid core dumps of this program, and that another of the same user looks into its memory.

    On Windows this is the machine's business (`docs/deploy.md`).
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux" and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        LOG.warning("the program can be dumped")
