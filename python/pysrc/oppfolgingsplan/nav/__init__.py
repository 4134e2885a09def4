"""The way to Nav, for scripts and services: plans out, documents and sick notes in.

What is sent, what an answer means and what may be sent again is decided by the library; this is
the network, with httpx. It needs `pip install oppfolgingsplan[nav]`.

    account = Account(client="…", signer=RsaKey.from_pem(pem), kid="…")
    with NavClient(account, Settings(environment="test")) as nav:
        nav.verify_integration()
        done = nav.submit(case, "p1", Extra(system_name="…", …), store=save)

`store` is called with the case before anything is sent, and again with what came of it. A process
that ends between the two leaves a sending behind that is unknown: it is not sent again by itself.
"""

from .._native import (
    AccessToken,
    Grant,
    NavSending,
    SickNoteDelivery,
    TokenCache,
    nav_check,
    nav_plan,
    nav_sendings,
)
from .async_client import AsyncNavClient
from .client import NavClient
from .errors import Advice, Fault, NavError, NotSent, NotSigned, NotStored, TooManyAtOnce
from .keys import RsaKey, Signer, certificate_chain
from .values import (
    Account,
    Concluded,
    Document,
    DocumentKind,
    Environment,
    Extra,
    Facts,
    File,
    Receipt,
    Settings,
)

__all__ = [
    "AccessToken",
    "Account",
    "Advice",
    "AsyncNavClient",
    "Concluded",
    "Document",
    "DocumentKind",
    "Environment",
    "Extra",
    "Facts",
    "Fault",
    "File",
    "Grant",
    "NavClient",
    "NavError",
    "NavSending",
    "NotSent",
    "NotSigned",
    "NotStored",
    "Receipt",
    "RsaKey",
    "Settings",
    "SickNoteDelivery",
    "Signer",
    "TokenCache",
    "TooManyAtOnce",
    "certificate_chain",
    "nav_check",
    "nav_plan",
    "nav_sendings",
]
