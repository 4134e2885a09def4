"""The progress bar of a long fetch: on the standard error stream, and only when that is a terminal."""

from __future__ import annotations

import importlib
import sys
from typing import Any


class Progress:
    """A bar, or nothing."""

    def __init__(self, label: str, wanted: bool | None) -> None:
        self._bar: Any = None
        if wanted is False or (wanted is None and not sys.stderr.isatty()):
            return
        self._bar = importlib.import_module("tqdm").tqdm(desc=label, unit="", file=sys.stderr)

    def __call__(self, done: int, total: int | None) -> None:
        if self._bar is not None:
            self._bar.total = total
            self._bar.update(done)

    def close(self) -> None:
        """Leaves the last state standing."""
        if self._bar is not None:
            self._bar.close()
