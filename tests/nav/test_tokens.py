"""Tokens: against a Maskinporten that checks everything, from many threads, and as they end."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest
from conftest import settings_for
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from maskinporten import CLIENT, EMPLOYER, KID, coded
from world import World

from oppfolgingsplan.nav import (
    Account,
    AsyncNavClient,
    Grant,
    NavClient,
    NavError,
    RsaKey,
    certificate_chain,
)

SCOPE = "nav:oppfolgingsplan/lps.write"


def now() -> datetime:
    return datetime.now(timezone.utc)


def ask(world: World, assertion: str) -> int:
    grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    form = {"grant_type": grant, "assertion": assertion}
    return httpx.post(world.address + "/token", data=form, trust_env=False).status_code


def changed(world: World, key: rsa.RSAPrivateKey, header: dict[str, Any] | None = None, **claims: Any) -> int:
    """Our own claims, with something changed, signed again."""
    audience = world.maskinporten.audience
    grant = Grant("test", CLIENT, SCOPE, kid=KID, consumer=EMPLOYER, audience=audience)
    first, second = grant.assertion(now(), str(uuid.uuid4())).signing_input.split(b".")
    head, said = (json.loads(base64.urlsafe_b64decode(part + b"==")) for part in (first, second))
    said = {name: value for name, value in (said | claims).items() if value is not None}
    text = f"{coded(json.dumps(header or head).encode())}.{coded(json.dumps(said).encode())}"
    return ask(world, f"{text}.{coded(RsaKey(key).sign(text.encode(), 'RS256'))}")


def test_the_stand_in_is_strict(world: World, key: rsa.RSAPrivateKey) -> None:
    soon = int(now().timestamp())
    assert changed(world, key) == 200
    assert changed(world, key, exp=soon + 180) == 400, "as in Nav's own example"
    assert changed(world, key, aud="https://maskinporten.no/") == 400
    assert changed(world, key, iat=soon - 30, exp=soon + 60) == 400
    assert changed(world, key, iat=soon + 30, exp=soon + 60) == 400
    assert changed(world, key, iss="somebody") == 400
    assert changed(world, key, scope=SCOPE + " nav:syfo/dokumentporten") == 400
    assert changed(world, key, consumer_org="310000027") == 400, "nobody delegated that"
    assert changed(world, key, extra=1) == 400
    assert changed(world, key, header={"alg": "none", "kid": KID}) == 400
    assert changed(world, key, header={"alg": "RS256", "kid": "another"}) == 400
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    assert changed(world, other) == 400, "a key that is not registered"
    assert changed(world, key, jti="once") == 200
    assert changed(world, key, jti="once") == 400, "a replay"


@pytest.mark.parametrize("algorithm", ["RS256", "RS384", "RS512"])
def test_every_kind_of_key(algorithm: Any, world: World, key: rsa.RSAPrivateKey) -> None:
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )
    numbers = key.private_numbers()
    named = {
        "n": numbers.public_numbers.n,
        "e": numbers.public_numbers.e,
        "d": numbers.d,
        "p": numbers.p,
        "q": numbers.q,
    }
    jwk = {"kty": "RSA", "kid": KID} | {
        name: coded(value.to_bytes((value.bit_length() + 7) // 8, "big"))
        for name, value in named.items()
    }
    from_jwk = RsaKey.from_jwk(json.dumps(jwk))
    assert from_jwk.kid == KID
    chain = certificate_chain(certificate(key))
    for account in (
        Account(client=CLIENT, signer=RsaKey.from_pem(pem, b"secret"), kid=KID, consumer=EMPLOYER, algorithm=algorithm),
        Account(client=CLIENT, signer=from_jwk, kid=KID, consumer=EMPLOYER, algorithm=algorithm),
        Account(client=CLIENT, signer=RsaKey(key), x5c=chain, consumer=EMPLOYER, algorithm=algorithm),
    ):
        with NavClient(account, settings_for(world)) as nav:
            nav.verify_integration()
    assert world.count("/token") == 3


def certificate(key: rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Eksempel HR")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now() - timedelta(1)).not_valid_after(now() + timedelta(1))
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def test_keys_that_cannot_be() -> None:
    elliptic = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    for text in (b"", b"-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----", elliptic):
        with pytest.raises(ValueError) as raised:
            RsaKey.from_pem(text)
        assert "MIIB" not in str(raised.value) and raised.value.__cause__ is None
    for jwk in ("", "[]", '{"kty":"EC"}', '{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQ","p":"AQ","q":"AQ"}'):
        with pytest.raises(ValueError, match="JSON Web Key"):
            RsaKey.from_jwk(jwk)
    assert repr(RsaKey(rsa.generate_private_key(public_exponent=65537, key_size=2048))) == "RsaKey()"


def test_a_token_is_kept_until_shortly_before_it_ends(world: World, account: Account) -> None:
    offset = timedelta()
    settings = settings_for(world, clock=lambda: now() + offset)
    with NavClient(account, settings) as nav:
        nav.verify_integration()
        offset = timedelta(seconds=599 - 35)
        nav.verify_integration()
        assert world.count("/token") == 1
        offset = timedelta(seconds=599 - 25)
        world.maskinporten.offset = offset.total_seconds()
        nav.verify_integration()
        assert world.count("/token") == 2


def test_one_refresh_at_a_time(world: World, account: Account) -> None:
    world.faults = [("/token", "stall 0.3")]
    with NavClient(account, settings_for(world)) as nav:
        threads = [threading.Thread(target=nav.verify_integration) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert world.count("/api/v1/followupplan/verify-integration") == 16
    assert world.count("/token") == 1


def test_one_refresh_at_a_time_also_in_an_event_loop(world: World, account: Account) -> None:
    async def many() -> None:
        async with AsyncNavClient(account, settings_for(world)) as nav:
            await asyncio.gather(*(nav.verify_integration() for _ in range(16)))

    asyncio.run(many())
    assert world.count("/token") == 1


def test_a_grant_that_is_refused_is_not_repeated(world: World, key: rsa.RSAPrivateKey) -> None:
    account = Account(client="somebody", signer=RsaKey(key), kid=KID)
    with NavClient(account, settings_for(world)) as nav:
        with pytest.raises(NavError) as raised:
            nav.verify_integration()
    error = raised.value
    assert (error.call, error.status, error.advice) == ("token", 400, "fix")
    assert world.count("/token") == 1


def test_a_proxy_is_used(world: World, account: Account) -> None:
    # The stand-in answers what a proxy is asked for, too: the path holds the whole address.
    settings = settings_for(
        world, addresses={"tokens": "http://tokens.invalid"}, proxy=world.address, tries=1
    )
    with NavClient(account, settings) as nav:
        nav.verify_integration()
    assert world.asked[0] == "http://tokens.invalid/token"
