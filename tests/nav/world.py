"""Stand-ins for Nav's servers on loopback. They check in Nav's own order, and can be told to fail."""

from __future__ import annotations

import json
import re
import socket
import struct
import threading
import time
import urllib.parse
import uuid
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from maskinporten import EMPLOYER, Maskinporten

REQUIRED = {
    "employeeIdentificationNumber": str,
    "typicalWorkday": str,
    "tasksThatCanStillBeDone": str,
    "tasksThatCanNotBeDone": str,
    "previousFacilitation": str,
    "plannedFacilitation": str,
    "followUp": str,
    "evaluationDate": str,
    "sendPlanToNav": bool,
    "sendPlanToGeneralPractitioner": bool,
    "contactPersonFullName": str,
    "contactPersonPhoneNumber": str,
    "contactPersonEmail": str,
    "employeeHasContributedToPlan": bool,
    "lpsName": str,
}
OPTIONAL = {
    "otherFacilitationOptions": str,
    "needsHelpFromNav": bool,
    "needsHelpFromNavDescription": str,
    "messageToGeneralPractitioner": str,
    "additionalInformation": str,
    "employeeHasNotContributedToPlanDescription": str,
    "lpsEmail": str,
}
REASON = "employeeHasNotContributedToPlanDescription"


class World:
    """What the servers know, what they have got, and how they are to fail next."""

    def __init__(self, client_key: rsa.RSAPublicKey) -> None:
        self.maskinporten = Maskinporten(client_key)
        self.plans: dict[str, dict[str, Any]] = {}
        self.employed = self.sick = self.known = True
        self.practitioner = True
        self.documents: list[dict[str, Any]] = []
        self.sick_notes: list[dict[str, Any]] = []
        self.page_size = 200
        self.asked: list[str] = []
        # How the next requests to a path that begins so are to fail, the first first.
        self.faults: list[tuple[str, str]] = []
        self.lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.maskinporten.audience = self.address + "/"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def count(self, path: str) -> int:
        return sum(asked.startswith(path) for asked in self.asked)

    # The plan interface, in Nav's order.

    def submit(self, body: bytes) -> tuple[int, dict[str, Any]]:
        def no(status: int, kind: str) -> tuple[int, dict[str, Any]]:
            # Nav's words may hold what was sent; the client must not pass them on.
            words = f"{kind} {body[:60].decode('utf-8', 'replace')}"
            return status, {"status": {"value": status}, "type": kind, "message": words}

        try:
            plan = json.loads(body)
            for name, kind in REQUIRED.items():
                if type(plan.get(name)) is not kind:
                    return no(400, "BAD_REQUEST")
            for name, kind in OPTIONAL.items():
                if plan.get(name) is not None and type(plan[name]) is not kind:
                    return no(400, "BAD_REQUEST")
            date.fromisoformat(plan["evaluationDate"])
        except (ValueError, AttributeError):
            return no(400, "BAD_REQUEST")
        helped = plan.get("needsHelpFromNav") is True
        reason = plan.get(REASON) or ""
        contributed = plan["employeeHasContributedToPlan"]
        broken = (
            (helped and not plan["sendPlanToNav"])
            or (helped and not (plan.get("needsHelpFromNavDescription") or "").strip())
            or (not contributed and not reason.strip())
            or (contributed and reason)
            or not re.fullmatch(r"[0-9]{11}", plan["employeeIdentificationNumber"])
        )
        if broken:
            return no(400, "VALIDATION_ERROR")
        if not self.employed:
            return no(403, "NO_ACTIVE_EMPLOYMENT")
        if not self.sick:
            return no(403, "NO_ACTIVE_SENT_SYKMELDING")
        if not self.known:
            return no(404, "EMPLOYEE_NOT_FOUND")
        name = str(uuid.uuid4())
        with self.lock:
            self.plans[name] = plan
        return 200, self.receipt(name)

    def receipt(self, name: str) -> dict[str, Any]:
        plan = self.plans[name]
        sent = plan["sendPlanToGeneralPractitioner"] and self.practitioner
        return {
            "uuid": name,
            "isSentToGeneralPractitionerStatus": sent,
            "isSentToNavStatus": plan["sendPlanToNav"],
        }

    def page(self, query: dict[str, list[str]]) -> tuple[int, dict[str, Any]]:
        after, kind = query["createdAfter"][0], query["documentType"][0]
        size = min(int(query["pageSize"][0]), self.page_size)
        found = [each for each in self.documents if each["type"] == kind]
        found = [each for each in found if each["orgNumber"] == query["orgNumber"][0]]
        found = sorted((each for each in found if each["created"] > after), key=_created)
        meta = {
            "size": len(found[:size]),
            "pageSize": size,
            "hasMore": len(found) > size,
            "resultSize": len(found),
        }
        return 200, {"items": found[:size], "meta": meta}

    def notes(self, body: bytes) -> tuple[int, Any]:
        wanted = json.loads(body)
        after = wanted.get("fraLoepenr", -1)
        notes = [each for each in self.sick_notes if each["loepenr"] > after]
        return 200, [each for each in notes if each["arbeidsgiver"]["orgnr"] == wanted["orgnr"]][:3]


def _created(document: dict[str, Any]) -> str:
    created: str = document["created"]
    return created


def _handler(world: World) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:
            pass

        def date_time_string(self, timestamp: float | None = None) -> str:
            return super().date_time_string(world.maskinporten.now())

        def do_GET(self) -> None:
            self._serve()

        do_POST = do_GET

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            world.asked.append(self.path)
            fault = self._fault()
            if fault == "reset before":
                return self._reset()
            if fault.startswith("status "):
                status = int(fault.split()[1])
                more = {"Retry-After": "1"} if status == 429 else {}
                return self._answer(status, {"type": "INTERNAL_SERVER_ERROR"}, more)
            if fault.startswith("redirect "):
                return self._answer(302, {}, {"Location": fault.split()[1] + self.path})
            status, answer = self._route(body)
            if fault == "500 after":
                status, answer = 500, {"type": "INTERNAL_SERVER_ERROR"}
            if fault.startswith("stall"):
                time.sleep(float(fault.split()[1]))
            if isinstance(answer, bytes):
                return self._bytes(status, answer, "application/pdf", {}, fault)
            text = json.dumps(answer).encode()
            if fault == "truncated":
                text = text[: len(text) // 2]
            if fault == "not json":
                text = b"<html>504</html>"
            self._bytes(status, text, "application/json", {}, fault)

        def _fault(self) -> str:
            with world.lock:
                for place, (path, fault) in enumerate(world.faults):
                    if self.path.startswith(path):
                        del world.faults[place]
                        return fault
            return ""

        def _route(self, body: bytes) -> tuple[int, Any]:
            url = urllib.parse.urlsplit(self.path)
            path = url.path
            if path == "/token":
                return world.maskinporten.grant(body)
            header = self.headers.get("Authorization")
            if path.startswith("/api/v1/followupplan"):
                claims = world.maskinporten.claims(header, "nav:oppfolgingsplan/lps.write")
                if claims is None or claims["consumer"]["ID"] != f"0192:{EMPLOYER}":
                    return 401, {"type": "AUTHENTICATION_ERROR", "message": "JWT"}
                if path.endswith("/verify-integration"):
                    return 200, "Integration is up and running"
                if self.command == "POST":
                    return world.submit(body)
                name = path.split("/")[-2]
                if name in world.plans:
                    return 200, world.receipt(name)
                return 404, {"type": "FOLLOWUP_PLAN_NOT_FOUND"}
            scope = "nav:syfo/dokumentporten"
            scope = "nav:helseytelser/sykepenger" if path == "/v1/sykmeldinger" else scope
            claims = world.maskinporten.claims(header, scope)
            if claims is None or "authorization_details" not in claims:
                return 401, {"type": "AUTHENTICATION_ERROR", "message": "JWT"}
            if path == "/v1/sykmeldinger":
                return world.notes(body)
            if path == "/api/v1/documents":
                return world.page(urllib.parse.parse_qs(url.query))
            for each in world.documents:
                if each["linkId"] == path.split("/")[-1]:
                    if each.get("gone"):
                        return 410, {"type": "NOT_FOUND"}
                    return 200, b"%PDF-" + each["documentId"].encode()
            return 404, {"type": "NOT_FOUND"}

        def _answer(self, status: int, answer: object, more: dict[str, str]) -> None:
            self._bytes(status, json.dumps(answer).encode(), "application/json", more, "")

        def _bytes(
            self, status: int, data: bytes, kind: str, more: dict[str, str], fault: str
        ) -> None:
            for _ in range(2 if fault == "twice" else 1):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                for name, value in more.items():
                    self.send_header(name, value)
                self.end_headers()
                if fault.startswith("reset after"):
                    self.wfile.write(data[: int(fault.split()[2])])
                    self.wfile.flush()
                    time.sleep(0.05)
                    return self._reset()
                self.wfile.write(data)

        def _reset(self) -> None:
            # Closed with nothing left to linger for, TCP sends a reset.
            self.connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RD)
            self.connection.close()

    return Handler
