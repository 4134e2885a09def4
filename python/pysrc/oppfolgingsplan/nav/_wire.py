"""From httpx to what came of a request: whether anything was sent is what matters."""

from __future__ import annotations

from typing import Any

import httpx

from .._native import HttpRequest, NavAnswer, server_moment
from ._wanted import Came
from .values import Settings

# Raised before a byte of the request has left.
NOT_CONNECTED = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


def options(settings: Settings, *, fresh: bool) -> dict[str, Any]:
    """The arguments of an httpx client. A fresh one has a new connection for each request: one that
    was kept open may have been closed at the other end, and then nobody knows what became of it."""
    return {
        "timeout": httpx.Timeout(settings.read_timeout, connect=settings.connect_timeout),
        "limits": httpx.Limits(max_keepalive_connections=0 if fresh else 10, keepalive_expiry=5),
        "proxy": settings.proxy,
        "follow_redirects": False,
        "headers": {"User-Agent": "oppfolgingsplan"},
    }


def is_fresh(request: HttpRequest) -> bool:
    """Whether it wants a connection of its own."""
    return request.call == "submit"


def came(
    request: HttpRequest, response: httpx.Response, body: bytes, broken: bool, settings: Settings
) -> Came:
    """What came of a request that has an answer, perhaps a broken one."""
    headers = [(name, value) for name, value in response.headers.items()]
    at = server_moment(response.status_code, headers)
    # Of the answer to a plan, what is there may still say which plan it is.
    if broken and request.call != "submit":
        return Came(NavAnswer.interrupted(request.call), at)
    answer = NavAnswer.read(
        request.call, response.status_code, headers, body, settings.clock()
    )
    return Came(answer, at)


def failed(request: HttpRequest, error: Exception) -> Came:
    """What came of a request without an answer."""
    if isinstance(error, NOT_CONNECTED):
        return Came(NavAnswer.not_connected(request.call))
    return Came(NavAnswer.interrupted(request.call))
