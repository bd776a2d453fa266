"""The program's own log: JSON lines in the device's home, identifiers only, never names or narratives."""

import json
import logging
import logging.handlers
import time
import traceback
from pathlib import Path

KEPT_BYTES = 2_000_000
KEPT_FILES = 3


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC), level, logger, message and, for a bug, where it happened."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        line = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0] is not None:
            trace = traceback.extract_tb(record.exc_info[2])
            line["error"] = record.exc_info[0].__name__
            line["where"] = " ".join(f"{Path(step.filename).name}:{step.lineno}" for step in trace)
        return json.dumps(line, ensure_ascii=False)


def start(folder: Path, name: str = "kiosk.log") -> logging.Handler:
    """Write this program's log to a file in a folder; answers with the handler, to close at the end.

    Where the folder cannot be written, the program runs without a log of its own.
    """
    handler: logging.Handler
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / name, maxBytes=KEPT_BYTES, backupCount=KEPT_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(JsonLines())
    logger = logging.getLogger("kiosk")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler
