"""Every constructor makes the request that its JSON makes."""

from __future__ import annotations

import ast
import inspect
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS
from replay import actor

import oppfolgingsplan
from oppfolgingsplan import Request, commands, words

STUB = ast.parse((Path(oppfolgingsplan.__file__).parent / "commands.pyi").read_text("utf-8"))
RESERVED = {"from": "from_", "with": "with_"}


def parameters(function: ast.FunctionDef) -> dict[str, str]:
    return {
        argument.arg: ast.unparse(argument.annotation)
        for argument in function.args.kwonlyargs
        if argument.annotation is not None
    }


FUNCTIONS = {
    node.name: parameters(node) for node in STUB.body if isinstance(node, ast.FunctionDef)
}
CLASSES = {
    node.name: parameters(made)
    for node in STUB.body
    if isinstance(node, ast.ClassDef)
    for made in node.body
    if isinstance(made, ast.FunctionDef) and made.name == "__new__"
}


def typed(value: Any, annotation: str) -> Any:
    """A value of JSON as the annotation wants it."""
    if isinstance(value, list):
        inner = annotation.removeprefix("list[").split("]", 1)[0]
        return [typed(item, inner) for item in value]
    plain = annotation.removesuffix(" | None")
    if plain in CLASSES:
        return getattr(commands, plain)(**arguments(value, CLASSES[plain]))
    return date.fromisoformat(value) if plain == "date" else value


def arguments(said: dict[str, Any], wanted: dict[str, str]) -> dict[str, Any]:
    return {
        RESERVED.get(name, name): typed(value, wanted[RESERVED.get(name, name)])
        for name, value in said.items()
    }


def recorded() -> dict[str, list[dict[str, Any]]]:
    """The requests of the conformance cases, by command."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in FUNCTIONS}
    for path in sorted((TESTS / "conformance" / "cases").glob("*.json")):
        for step in json.loads(path.read_text("utf-8"))["steps"]:
            if "input_error" not in step:
                found[step["request"]["do"]].append(step["request"])
    return found


RECORDED = recorded()


def test_there_is_a_constructor_for_every_command() -> None:
    assert set(FUNCTIONS) == set(words.all_of(words.CommandKind))
    assert set(commands.__all__) == set(FUNCTIONS) | set(CLASSES)
    for name in FUNCTIONS:
        assert inspect.getdoc(getattr(commands, name)), name


@pytest.mark.parametrize("command", sorted(FUNCTIONS))
def test_the_constructor_makes_what_json_makes(command: str) -> None:
    requests = RECORDED[command]
    assert requests, "a conformance case gives the command"
    given: set[str] = set()
    for said in requests:
        expected = Request.from_json(json.dumps(said))
        rest = {name: said[name] for name in said if name not in ("at", "by", "do")}
        made = getattr(commands, command)(
            at=datetime.fromisoformat(said["at"].replace("Z", "+00:00")),
            by=actor(said["by"]),
            **arguments(rest, FUNCTIONS[command]),
        )
        given |= set(rest)
        assert made == expected
        assert made.to_json() == expected.to_json()
        assert made.command == command
        assert Request.from_json(made.to_json()) == made
    assert given or not rest


def test_what_may_be_left_out_may_be_none() -> None:
    for command, wanted in FUNCTIONS.items():
        said = next(iter(RECORDED[command]))
        rest = {name: said[name] for name in said if name not in ("at", "by", "do")}
        every = {name: None for name, annotation in wanted.items() if annotation.endswith("None")}
        given = {**every, **arguments(rest, wanted)}
        given |= {"at": datetime.fromisoformat(said["at"]), "by": actor(said["by"])}
        assert getattr(commands, command)(**given) == Request.from_json(json.dumps(said)), command
