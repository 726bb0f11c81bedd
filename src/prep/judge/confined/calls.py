"""One call of a solution: plain arguments in, plain answer out.

The same code runs in a confined worker and, for plain pytest, in the process of the suite, so a
hidden suite behaves alike on both sides of the wall.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from prep.judge.confined import solution, structures
from prep.judge.confined.values import plain

_PLAIN = frozenset({"int", "float", "bool", "str", "none", "any"})
"""Types that are passed on as they are."""


def build(value: Any, kind: str) -> Any:
    """An argument as the solution expects it, from its plain form."""
    if kind in structures.BUILDERS:
        return structures.BUILDERS[kind](value)
    if kind.startswith("list[") and _is_built(kind[5:-1]):
        return [build(item, kind[5:-1]) for item in value]
    if kind.startswith("array") and type(value) is list:
        import numpy as np

        return np.array(value, dtype=kind[6:-1] or None)
    return value


def _is_built(kind: str) -> bool:
    return kind in structures.BUILDERS or kind.startswith("array")


def _holds_nodes(kind: str) -> bool:
    """True for nodes and for lists of them: after a merge every head leads to a whole chain."""
    return kind in structures.READERS or _inner(kind) in structures.READERS


def _inner(kind: str) -> str:
    """The kind of the items of ``list[...]``; empty for any other."""
    return kind[5:-1] if kind.startswith("list[") else ""


def read(value: Any, kind: str) -> Any:
    """The plain form of a returned value (or of an argument after the call)."""
    if kind in structures.READERS:
        return plain(_read_structure(value, kind))
    if _inner(kind) in structures.READERS:
        return [read(item, _inner(kind)) for item in value]
    return plain(value)


def _read_structure(value: Any, kind: str) -> Any:
    try:
        return structures.READERS[kind](value)
    except AttributeError as error:
        raise structures.UnreturnableError(
            f"a {kind.replace('-', ' ')} was expected, not {type(value).__name__} ({error})"
        ) from None


@dataclass(frozen=True)
class Staged:
    """A case ready to be asked: built arguments, and what to spoil once the solution is done."""

    built: list[Any]
    inputs: Sequence[tuple[Callable[[list[Any]], None], list[Any]]] = ()


class Form:
    """How a problem is called: all that is known before there is a solution."""

    def __init__(self, spec: dict[str, Any]) -> None:
        self.spec = spec
        self.scripted = spec["form"] == "class" and not spec["round_trip"]
        self.types: list[str] = spec["parameters"]

    def staged(self, case: Sequence[Any]) -> Staged:
        """A case of a suite, ready to be asked."""
        if self.scripted:
            return Staged(self.script(case))
        built = self.arguments(case)
        return Staged(built, self.input_nodes(built) if self.spec["detached"] else ())

    def arguments(self, given: Sequence[Any]) -> list[Any]:
        """Arguments as a solution expects them."""
        kinds = [*self.types, *["any"] * (len(given) - len(self.types))]
        return [build(value, kind) for value, kind in zip(given, kinds, strict=False)]

    def script(self, operations: Sequence[Sequence[Any]]) -> list[tuple[str, int, list[Any]]]:
        """``[name or name@instance, *arguments]`` -> (name, instance, built arguments)."""
        return [self._operation(name, arguments) for name, *arguments in operations]

    def _operation(self, name: str, arguments: list[Any]) -> tuple[str, int, list[Any]]:
        method, _, instance = name.partition("@")
        kinds = self._method_types(method)
        if arguments and (len(kinds) != len(arguments) or not _PLAIN.issuperset(kinds)):
            kinds = [*kinds, *["any"] * (len(arguments) - len(kinds))]
            arguments = [build(value, k) for value, k in zip(arguments, kinds, strict=False)]
        return method, int(instance) if instance else -1, arguments

    def _method_types(self, method: str) -> list[str]:
        if method in self.spec["class_names"]:
            return self.types
        return self.spec["methods"][method]["parameters"]  # type: ignore[no-any-return]

    def input_nodes(self, built: list[Any]) -> list[tuple[Callable[[list[Any]], None], list[Any]]]:
        """The nodes of every argument that is a structure, and how to spoil them."""
        found: list[tuple[Callable[[list[Any]], None], list[Any]]] = []
        for value, kind in zip(built, self.types, strict=False):
            if kind == "graph":
                found.append((structures.spoil_graph, structures.graph_nodes(value)))
            elif kind in structures.READERS:
                found.append((structures.spoil_list, structures.list_nodes(value)))
        return found


class Entry:
    """A loaded solution, ready to be called any number of times."""

    def __init__(self, names: dict[str, Any], spec: dict[str, Any]) -> None:
        self.spec = spec
        self.form = Form(spec)
        self.scripted = self.form.scripted
        self._types = self.form.types
        self._function: Callable[..., Any] | None = None
        self._class: type | None = None
        if spec["form"] == "class":
            self._class = solution.find_class(names, spec)
        else:
            self._function = solution.find_function(names, spec)

    # Functions -------------------------------------------------------------------------

    def stage(self, arguments: Sequence[Any]) -> list[Any]:
        """Arguments built for a call, so that the call alone can be measured."""
        return self.form.arguments(arguments)

    def invoke(self, built: list[Any]) -> Any:
        """Call the solution; what it returned, or the argument it had to change."""
        if self._class is not None:
            return self._round_trip(built)
        assert self._function is not None
        returned = self._function(*built)
        position = self.spec["in_place"]
        return returned if position is None else built[position]

    def _round_trip(self, built: list[Any]) -> Any:
        """Encode with one instance, decode with another: nothing may pass but the text."""
        assert self._class is not None
        encode, decode = self.spec["round_trip"]
        text = solution.find_method(self._class(), encode)(*built)
        if type(text) is not str:
            raise structures.UnreturnableError(
                f"{encode} must return a string, not {type(text).__name__}"
            )
        return solution.find_method(self._class(), decode)(text)

    def answer(self, returned: Any) -> Any:
        """The plain form of what ``invoke`` gave."""
        position = self.spec["in_place"]
        return read(returned, self.spec["returns"] if position is None else self._types[position])

    def call(self, arguments: Sequence[Any]) -> tuple[Any, list[Any]]:
        """The answer, and every argument as it is after the call."""
        built = self.stage(arguments)
        inputs = self.form.input_nodes(built) if self.spec["detached"] else []
        returned = self.invoke(built)
        after = self._after(built)
        _spoil(inputs)
        return self.answer(returned), after

    def run(self, built: list[Any]) -> Any:
        """Call the solution on what was built; what it returned is still to be read."""
        return self.run_script(built) if self.scripted else self.invoke(built)

    def ask(self, staged: Staged) -> Any:
        """The answer alone, for cases that nobody looks at afterwards."""
        if self.scripted:
            return self.run_script(staged.built)
        returned = self.invoke(staged.built)
        _spoil(staged.inputs)
        return self.answer(returned)

    def _after(self, built: list[Any]) -> list[Any]:
        """Arguments after the call; nodes are read back only where the suite asks about them."""
        kinds = [*self._types, *["any"] * (len(built) - len(self._types))]
        return [
            None if _holds_nodes(kind) and not self.spec["detached"] else read(value, kind)
            for value, kind in zip(built, kinds, strict=False)
        ]

    # Design problems -------------------------------------------------------------------

    def stage_script(self, operations: Sequence[Sequence[Any]]) -> list[tuple[str, int, list[Any]]]:
        """A call script with its arguments built."""
        return self.form.script(operations)

    def run_script(self, staged: Sequence[tuple[str, int, list[Any]]]) -> list[Any]:
        """Raw results, one per operation; a construction gives None."""
        assert self._class is not None
        instances: list[Any] = []
        bound: dict[tuple[int, str], Callable[..., Any]] = {}
        results: list[Any] = []
        for name, instance, built in staged:
            if name in self.spec["class_names"]:
                instances.append(self._class(*built))
                results.append(None)
                continue
            key = (instance if instance >= 0 else len(instances) - 1, name)
            if key not in bound:
                bound[key] = solution.find_method(instances[key[0]], name)
            results.append(self._settled(bound[key](*built), name))
        return results

    def _settled(self, result: Any, name: str) -> Any:
        """Read mutable results at once: a later operation may change them."""
        if result is None or type(result) in (int, bool, str, float):
            return result
        return read(result, self.spec["methods"][name]["returns"])

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """Replay a call script; plain results, one per operation."""
        return self.run_script(self.stage_script(operations))


def _spoil(inputs: Sequence[tuple[Callable[[list[Any]], None], list[Any]]]) -> None:
    """Only after the call: an answer that shares nodes with the input no longer reads right."""
    for spoil, nodes in inputs:
        spoil(nodes)


def load(source: str, spec: dict[str, Any], *, main: bool = False) -> tuple[dict[str, Any], Entry]:
    """Compile and run ``source``: its namespace and its entry.

    With ``main`` a block below ``if __name__ == "__main__"`` runs as well. Whatever the source
    raises goes to the caller.
    """
    names = solution.execute(source, spec["node"], main=main)
    return names, Entry(names, spec)


def allow_deep_recursion(limit: int = 400_000) -> None:
    """A recursive flood of a 300 x 300 grid is 90,000 calls deep, wrappers not counted."""
    sys.setrecursionlimit(limit)
