"""Stored cases that a command of `nav` reads and writes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .._files import Complaint, is_stored, read, stored
from .._native import Case

__all__ = ["alone", "case_of", "storing", "write"]


def write(file: Path, data: bytes) -> None:
    """Writes a file whole or not at all, and so that it is there after a power cut."""
    new = file.with_name(file.name + ".new")
    with open(new, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    os.replace(new, file)


def storing(file: Path) -> Callable[[Case], None]:
    return lambda case: write(file, case.to_json().encode())


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Nobody else sends from the same file meanwhile. The lock ends with the process."""
    lock = file.with_name(file.name + ".lock")
    with open(lock, "wb") as held:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Complaint(f"{file}: somebody else is sending from it") from None
        yield


def case_of(name: str) -> Case:
    data = read(name)
    if not is_stored(data):
        raise Complaint(f"{name}: this is no stored case; `replay --save` makes one")
    return stored(name, data)
