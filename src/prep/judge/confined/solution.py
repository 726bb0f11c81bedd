"""Source text -> something to call: compile it, run it, find the entry point.

Forms are tried in the order of DESIGN: ``class Solution`` with its camelCase method, our
snake_case function, then (design problems) the named class.
"""

import builtins
import sys
import types
from collections.abc import Callable
from typing import Any

from prep.judge.confined import prelude

FILENAME = "<solution>"
MODULE = "solution"


class NoEntryPointError(Exception):
    """The source runs, but has nothing the judge could call."""


def snake_case(name: str) -> str:
    """``getMin`` -> ``get_min``."""
    return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name)


def execute(source: str, node: str, *, main: bool = False) -> dict[str, Any]:
    """Run ``source`` as a module with the prelude's names; the module's namespace."""
    module = types.ModuleType("__main__" if main else MODULE)
    names = module.__dict__
    names.update(prelude.namespace(node))
    names["__builtins__"] = builtins
    names["__file__"] = FILENAME
    code = compile(source, FILENAME, "exec", dont_inherit=True)

    # Dataclasses, pickle and typing look the module of a class up by its name.
    sys.modules[module.__name__] = module
    exec(code, names)
    return names


def _own(names: dict[str, Any]) -> list[str]:
    """What the candidate defined, for an error that helps."""
    return [
        name
        for name, value in names.items()
        if getattr(value, "__module__", None) == names["__name__"] and not name.startswith("_")
    ]


def _is_own(names: dict[str, Any], name: str, node: str) -> bool:
    """True if ``name`` was defined by the candidate, and is not merely a name of the prelude."""
    return name in names and names[name] is not prelude.namespace(node).get(name)


def find_function(names: dict[str, Any], spec: dict[str, Any]) -> Callable[..., Any]:
    """A callable that enters the solution afresh; every call gets a new ``Solution``."""
    wanted = [spec["method"], spec["function"], *spec["aliases"]]
    solution = names.get("Solution")
    if isinstance(solution, type):
        for name in wanted:
            if callable(getattr(solution, name, None)):
                return lambda *args: getattr(solution(), name)(*args)
    for name in [spec["function"], spec["method"], *spec["aliases"]]:
        if callable(names.get(name)) and _is_own(names, name, spec["node"]):
            return names[name]  # type: ignore[no-any-return]
    raise NoEntryPointError(
        f"Nothing to call: define class Solution with a method {spec['method']}, "
        f"or a function {spec['function']}. Found: {', '.join(_own(names)) or 'nothing'}."
    )


def find_class(names: dict[str, Any], spec: dict[str, Any]) -> type:
    """The candidate's class of a design problem."""
    for name in spec["class_names"]:
        found = names.get(name)
        if isinstance(found, type) and _is_own(names, name, spec["node"]):
            return found
    raise NoEntryPointError(
        f"Nothing to build: define class {spec['class_names'][0]}. "
        f"Found: {', '.join(_own(names)) or 'nothing'}."
    )


def find_method(instance: Any, name: str) -> Callable[..., Any]:
    """A method by LeetCode's name or by its snake_case form."""
    for candidate in (name, snake_case(name)):
        method = getattr(instance, candidate, None)
        if callable(method):
            return method  # type: ignore[no-any-return]
    raise NoEntryPointError(f"class {type(instance).__name__} has no method {name}")
