"""One call of a solution: plain arguments in, plain answer out.

The same code runs in a confined worker and, for plain pytest, in the process of the suite, so a
hidden suite behaves alike on both sides of the wall.
"""

import sys
from collections.abc import Callable, Sequence
from typing import Any

from prep.judge.confined import solution, structures
from prep.judge.confined.values import plain


def build(value: Any, kind: str) -> Any:
    """An argument as the solution expects it, from its plain form."""
    if kind in structures.BUILDERS:
        return structures.BUILDERS[kind](value)
    if kind.startswith("list[") and kind[5:-1] in structures.BUILDERS:
        return [build(item, kind[5:-1]) for item in value]
    if kind.startswith("array") and type(value) is list:
        import numpy as np

        return np.array(value, dtype=kind[6:-1] or None)
    return value


def read(value: Any, kind: str) -> Any:
    """The plain form of a returned value (or of an argument after the call)."""
    if kind in structures.READERS:
        return plain(_read_structure(value, kind))
    if kind.startswith("list[") and kind[5:-1] in structures.READERS:
        return [read(item, kind[5:-1]) for item in value]
    return plain(value)


def _read_structure(value: Any, kind: str) -> Any:
    try:
        return structures.READERS[kind](value)
    except AttributeError as error:
        raise structures.UnreturnableError(
            f"a {kind.replace('-', ' ')} was expected, not {type(value).__name__} ({error})"
        ) from None


class Entry:
    """A loaded solution, ready to be called any number of times."""

    def __init__(self, names: dict[str, Any], spec: dict[str, Any]) -> None:
        self.spec = spec
        self.scripted = spec["form"] == "class" and not spec["round_trip"]
        self._types: list[str] = spec["parameters"]
        self._function: Callable[..., Any] | None = None
        self._class: type | None = None
        if spec["form"] == "class":
            self._class = solution.find_class(names, spec)
        else:
            self._function = solution.find_function(names, spec)

    # Functions -------------------------------------------------------------------------

    def stage(self, arguments: Sequence[Any]) -> list[Any]:
        """Arguments built for a call, so that the call alone can be measured."""
        kinds = [*self._types, *["any"] * (len(arguments) - len(self._types))]
        return [build(value, kind) for value, kind in zip(arguments, kinds, strict=False)]

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
        inputs = self._input_nodes(built) if self.spec["detached"] else []
        returned = self.invoke(built)
        after = self._after(built)
        for spoil, nodes in inputs:
            # Only now: an answer that shares nodes with the input no longer reads right.
            spoil(nodes)
        return self.answer(returned), after

    def ask(self, arguments: Sequence[Any]) -> Any:
        """The answer alone, for cases that nobody looks at afterwards."""
        if self.spec["detached"]:
            return self.call(arguments)[0]
        return self.answer(self.invoke(self.stage(arguments)))

    def _after(self, built: list[Any]) -> list[Any]:
        """Arguments after the call; nodes are read back only where the suite asks about them."""
        kinds = [*self._types, *["any"] * (len(built) - len(self._types))]
        return [
            read(value, kind) if kind not in structures.READERS or self.spec["detached"] else None
            for value, kind in zip(built, kinds, strict=False)
        ]

    def _input_nodes(self, built: list[Any]) -> list[tuple[Callable[[list[Any]], None], list[Any]]]:
        found: list[tuple[Callable[[list[Any]], None], list[Any]]] = []
        for value, kind in zip(built, self._types, strict=False):
            if kind == "graph":
                found.append((structures.spoil_graph, structures.graph_nodes(value)))
            elif kind in structures.READERS:
                found.append((structures.spoil_list, structures.list_nodes(value)))
        return found

    # Design problems -------------------------------------------------------------------

    def stage_script(self, operations: Sequence[Sequence[Any]]) -> list[tuple[str, int, list[Any]]]:
        """``[name or name@instance, *arguments]`` -> (name, instance, built arguments)."""
        staged = []
        for name, *arguments in operations:
            method, _, instance = name.partition("@")
            kinds: list[str] = self._method_types(method)
            kinds = [*kinds, *["any"] * (len(arguments) - len(kinds))]
            built = [build(value, kind) for value, kind in zip(arguments, kinds, strict=False)]
            staged.append((method, int(instance) if instance else -1, built))
        return staged

    def _method_types(self, method: str) -> list[str]:
        if method in self.spec["class_names"]:
            return self._types
        return self.spec["methods"][method]["parameters"]  # type: ignore[no-any-return]

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
