"""The examples of the package's README run, in their order."""

from __future__ import annotations

import re

from conftest import TESTS

README = TESTS.parent / "python" / "README.md"


def test_the_examples_run() -> None:
    examples = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert len(examples) >= 3
    assert len(examples[0].strip().splitlines()) == 5
    names: dict[str, object] = {}
    for example in examples:
        exec(compile(example, str(README), "exec"), names)
    assert names["case"]
