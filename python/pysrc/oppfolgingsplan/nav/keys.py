"""Signing for Maskinporten. A key may stay where it is: any object with `sign` will do."""

from __future__ import annotations

import base64
import json
from typing import Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import load_pem_x509_certificates

__all__ = ["RsaKey", "Signer", "certificate_chain"]


class Signer(Protocol):
    """Who holds the key: a file, a vault, a hardware module."""

    def sign(self, data: bytes, algorithm: str) -> bytes:
        """The PKCS #1 v1.5 signature for `RS256`, `RS384` or `RS512`."""
        ...


_HASHES: dict[str, hashes.HashAlgorithm] = {
    "RS256": hashes.SHA256(),
    "RS384": hashes.SHA384(),
    "RS512": hashes.SHA512(),
}


class RsaKey:
    """An RSA key in memory. It shows nothing of itself."""

    def __init__(self, key: rsa.RSAPrivateKey, kid: str | None = None) -> None:
        self._key = key
        self.kid = kid
        """The identifier that the key is registered by, where the file says."""

    @classmethod
    def from_pem(cls, text: bytes, password: bytes | None = None) -> RsaKey:
        """Reads a private key in PEM. Raises `ValueError` that holds nothing of it."""
        try:
            key = serialization.load_pem_private_key(text, password)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            raise ValueError("this is no private key in PEM, or the password is wrong") from None
        if not isinstance(key, rsa.RSAPrivateKey):
            raise ValueError("Maskinporten takes RSA keys")
        return cls(key)

    @classmethod
    def from_jwk(cls, text: bytes | str) -> RsaKey:
        """Reads a private key as a JSON Web Key. Raises `ValueError` that holds nothing of it."""
        try:
            jwk = json.loads(text)
            if jwk["kty"] != "RSA":
                raise ValueError
            n, e, d, p, q = (_number(jwk[name]) for name in ("n", "e", "d", "p", "q"))
            public = rsa.RSAPublicNumbers(e, n)
            dp, dq, inverse = rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q)
            key = rsa.RSAPrivateNumbers(p, q, d, dp, dq, inverse, public).private_key()
            kid = jwk.get("kid")
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ValueError("this is no private RSA key as a JSON Web Key") from None
        return cls(key, kid if isinstance(kid, str) else None)

    def sign(self, data: bytes, algorithm: str) -> bytes:
        """The signature."""
        return self._key.sign(data, padding.PKCS1v15(), _HASHES[algorithm])

    def __repr__(self) -> str:
        return "RsaKey()"


def _number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def certificate_chain(text: bytes) -> list[str]:
    """The chain of an enterprise certificate in PEM, as a grant takes it: the certificate first."""
    encoding = serialization.Encoding.DER
    chain = load_pem_x509_certificates(text)
    return [base64.b64encode(each.public_bytes(encoding)).decode() for each in chain]
