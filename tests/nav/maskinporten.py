"""A stand-in for Maskinporten that is as strict as the rules for the JWT grant say."""

from __future__ import annotations

import base64
import json
import time
import urllib.parse
import uuid
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import load_der_x509_certificate

VENDOR, EMPLOYER, STRANGER = "910000004", "310000019", "310000027"
CLIENT, KID = "client-1", "key-1"
SCOPES = {
    "nav:oppfolgingsplan/lps.write",
    "nav:syfo/dokumentporten",
    "nav:helseytelser/sykepenger",
}
BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
HASHES = {"RS256": hashes.SHA256(), "RS384": hashes.SHA384(), "RS512": hashes.SHA512()}


class Refused(Exception):
    """The grant is not good."""


def coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    if "=" in text:
        raise Refused("padding")
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Maskinporten:
    """Checks signature, key, audience, times, scope, delegation and replay; gives real tokens."""

    def __init__(self, registered: rsa.RSAPublicKey) -> None:
        self.registered = registered
        self.own = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.audience = ""
        self.seen: set[str] = set()
        self.revoked: set[str] = set()
        self.issued: list[dict[str, Any]] = []
        self.lifetime = 599
        # How far this server's clock is from that of the tests.
        self.offset = 0.0

    def now(self) -> float:
        return time.time() + self.offset

    def grant(self, body: bytes) -> tuple[int, dict[str, Any]]:
        try:
            form = urllib.parse.parse_qs(body.decode("ascii"), strict_parsing=True)
            if form.get("grant_type") != [BEARER] or len(form.get("assertion", [])) != 1:
                return 400, {"error": "unsupported_grant_type"}
            return 200, self._token(form["assertion"][0])
        except (Refused, ValueError, KeyError, InvalidSignature) as error:
            return 400, {"error": "invalid_grant", "error_description": f"Invalid assertion: {error}"}

    def _token(self, assertion: str) -> dict[str, Any]:
        first, second, signature = assertion.split(".")
        header, claims = json.loads(decoded(first)), json.loads(decoded(second))
        key = self._key(header)
        key.verify(
            decoded(signature), f"{first}.{second}".encode(), padding.PKCS1v15(), HASHES[header["alg"]]
        )
        self._check(claims)
        now = int(self.now())
        consumer = claims.get("consumer_org", VENDOR)
        token = {
            "iss": self.audience,
            "client_id": claims["iss"],
            "scope": claims["scope"],
            "iat": now,
            "exp": now + self.lifetime,
            "jti": str(uuid.uuid4()),
            "consumer": {"authority": "iso6523-actorid-upis", "ID": f"0192:{consumer}"},
        }
        if consumer != VENDOR:
            token["supplier"] = {"authority": "iso6523-actorid-upis", "ID": f"0192:{VENDOR}"}
        for details in claims.get("authorization_details", []):
            token["authorization_details"] = [details | {"systemuser_id": ["u-1"]}]
        self.issued.append(token)
        return {
            "access_token": self.signed(token),
            "token_type": "Bearer",
            "expires_in": self.lifetime,
            "scope": claims["scope"],
        }

    def _key(self, header: dict[str, Any]) -> rsa.RSAPublicKey:
        if set(header) - {"alg", "typ", "kid", "x5c"} or ("kid" in header) == ("x5c" in header):
            raise Refused("header")
        if "kid" in header:
            if header["kid"] != KID:
                raise Refused("kid")
            return self.registered
        leaf = load_der_x509_certificate(base64.b64decode(header["x5c"][0], validate=True))
        key = leaf.public_key()
        if not isinstance(key, rsa.RSAPublicKey):
            raise Refused("x5c")
        if key.public_numbers() != self.registered.public_numbers():
            raise Refused("x5c")
        return key

    def _check(self, claims: dict[str, Any]) -> None:
        known = {"aud", "iss", "scope", "iat", "exp", "jti", "consumer_org", "authorization_details"}
        if set(claims) - known:
            raise Refused("unknown claim")
        if claims["aud"] != self.audience:
            raise Refused("aud")
        if claims["iss"] != CLIENT:
            raise Refused("iss")
        if abs(claims["iat"] - self.now()) > 10:
            raise Refused("iat")
        if not 0 < claims["exp"] - claims["iat"] <= 120 or claims["exp"] <= self.now():
            raise Refused("exp")
        if claims["jti"] in self.seen:
            raise Refused("jti")
        self.seen.add(claims["jti"])
        if claims["scope"] not in SCOPES:
            raise Refused("scope")
        if claims.get("consumer_org", EMPLOYER) != EMPLOYER:
            raise Refused("delegation")
        for details in claims.get("authorization_details", []):
            if details["type"] != "urn:altinn:systemuser":
                raise Refused("type")
            if details["systemuser_org"] != {
                "authority": "iso6523-actorid-upis",
                "ID": f"0192:{EMPLOYER}",
            }:
                raise Refused("systemuser_org")

    def signed(self, claims: dict[str, Any]) -> str:
        parts = [{"alg": "RS256", "typ": "JWT", "kid": "s1"}, claims]
        text = ".".join(coded(json.dumps(part).encode()) for part in parts)
        return f"{text}.{coded(self.own.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256()))}"

    def claims(self, header: str | None, scope: str) -> dict[str, Any] | None:
        """What a good token says: signed here, in time, not revoked, with exactly this scope."""
        try:
            kind, token = (header or "").split(" ")
            first, second, signature = token.split(".")
            data = f"{first}.{second}".encode()
            self.own.public_key().verify(
                decoded(signature), data, padding.PKCS1v15(), hashes.SHA256()
            )
            claims: dict[str, Any] = json.loads(decoded(second))
        except (ValueError, Refused, InvalidSignature):
            return None
        good = kind == "Bearer" and claims["exp"] > self.now() and claims["scope"] == scope
        return claims if good and claims["jti"] not in self.revoked else None

    def revoke_all(self) -> None:
        self.revoked |= {token["jti"] for token in self.issued}
