"""Somebody between us and an IPP printer, who loses questions or answers, or refuses in its name."""

import http.client
import struct
import threading
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CREATE_JOB, SEND_DOCUMENT, GET_JOB, PRINTER = 0x05, 0x06, 0x09, 0x0B


class Loss(StrEnum):
    """What can be lost."""

    QUESTION = "question"
    ANSWER = "answer"
    HALF_ANSWER = "half of the answer"


@dataclass
class Meddler:
    """A proxy on a loopback port before a printer.

    Attributes:
        to_port: where the printer listens.
        once: for an operation, what is done to its next request: a loss, or the status it is refused with.
        seen: the operations that were asked for, in order.
    """

    to_port: int
    once: dict[int, Loss | int] = field(default_factory=dict)
    seen: list[int] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None

    @property
    def uri(self) -> str:
        assert self._server is not None
        return f"ipp://127.0.0.1:{self._server.server_address[1]}/ipp/print"

    def start(self) -> None:
        """Stand between."""
        meddler = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                meddler.handle(self)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        """Go away."""
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    def handle(self, request: BaseHTTPRequestHandler) -> None:
        """Pass a request on, or do something else with it."""
        body = request.rfile.read(int(request.headers["Content-Length"]))
        version, operation, number = struct.unpack(">HHI", body[:8])
        self.seen.append(operation)
        meddling = self.once.pop(operation, None)
        request.close_connection = True
        if meddling is Loss.QUESTION:
            return
        if isinstance(meddling, int):
            words = b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8\x03"
            self._answer(request, struct.pack(">HHI", version, meddling, number) + words)
            return
        answer = self._printers_answer(request.path, body)
        if meddling is not Loss.ANSWER:
            self._answer(request, answer[:6] if meddling is Loss.HALF_ANSWER else answer)

    def _printers_answer(self, path: str, body: bytes) -> bytes:
        printer = http.client.HTTPConnection("localhost", self.to_port, timeout=10)
        try:
            printer.request("POST", path, body, {"Content-Type": "application/ipp"})
            return printer.getresponse().read()
        finally:
            printer.close()

    @staticmethod
    def _answer(request: BaseHTTPRequestHandler, content: bytes) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "application/ipp")
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)
