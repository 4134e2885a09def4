"""Stored cases that a command of `nav` reads and writes."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .._files import Complaint, is_stored, read, stored
from .._native import Case

__all__ = ["alone", "case_of", "storing", "write"]


def write(file: Path, data: bytes) -> None:
    """Writes a file whole or not at all, so that it is there after a power cut; for its owner only,
    or as the file that it replaces."""
    new = file.with_name(file.name + ".new")
    mode = stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o600
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    os.chmod(new, mode)
    os.replace(new, file)
    if sys.platform != "win32":
        # The name, too, is data of the folder.
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


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
