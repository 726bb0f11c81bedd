"""The candidate's own cases: typed in, or kept from a failed submission; `run` replays them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from prep.core.errors import PrepError
from prep.core.judgement import Case, Failure
from prep.core.own_case import Origin, OwnCase
from prep.core.problem import Parameter, Problem
from prep.practice.literals import LiteralError, call_literals, fits, literal
from prep.practice.ports import Bank, Clock, Stores


@dataclass(frozen=True)
class OwnCases:
    """Add, list and remove them."""

    bank: Bank
    stores: Stores
    clock: Clock
    new_id: Callable[[], str]

    def of(self, slug: str) -> list[OwnCase]:
        """The cases of a problem, in the order they were added."""
        return self.stores.own_cases.of(slug)

    def add(
        self, slug: str, arguments_text: str, expected_text: str | None = None, name: str = ""
    ) -> OwnCase:
        """Keep a case typed by hand; raises PrepError that says what is wrong with it.

        The text may hold the values one after another (``[2, 7], 9``), with their names, or one a
        line; for a design problem it is a call script.
        """
        problem = self.bank.problem(slug)
        arguments = read_arguments(problem, arguments_text)
        expected = _read_expected(expected_text)
        title = name.strip() or f"own {len(self.of(slug)) + 1}"
        return self._keep(problem, title, arguments, expected, Origin.TYPED)

    def keep_failure(self, problem: Problem, failure: Failure) -> OwnCase | None:
        """Keep the case that a submission failed; None if it cannot be replayed."""
        try:
            arguments = read_arguments(problem, failure.input)
        except PrepError:
            # Too long to be shown whole, or a law about several calls.
            return None
        return self._keep(problem, f"failed: {failure.case}", arguments, None, Origin.FAILED)

    def remove(self, case_id: str) -> None:
        """Forget a case."""
        self.stores.own_cases.remove(case_id)

    def cases(self, problem: Problem) -> list[Case]:
        """The cases as the judge runs them; any that no longer fits the problem is left out."""
        found = []
        for own in self.of(problem.slug):
            case = _replayable(problem, own)
            if case is not None:
                found.append(case)
        return found

    def _keep(
        self,
        problem: Problem,
        name: str,
        arguments: list[Any],
        expected: str | None,
        origin: Origin,
    ) -> OwnCase:
        at = self.clock.now().wall
        return self.stores.own_cases.add(
            OwnCase(self.new_id(), problem.slug, name, repr(arguments), expected, origin, at)
        )


def _replayable(problem: Problem, own: OwnCase) -> Case | None:
    arguments = literal(own.arguments)
    if _misfit(problem, arguments) is not None:
        return None
    if own.expected is None:
        return Case(own.name, arguments)
    return Case(own.name, arguments, literal(own.expected), has_expected=True)


def read_arguments(problem: Problem, text: str) -> list[Any]:
    """The arguments (or call script) in ``text``; raises PrepError if they do not fit."""
    hint = f"Write {_shape(problem)}."
    if not text.strip():
        raise PrepError("The case is empty.", hint)
    try:
        arguments = _script(text) if problem.is_script else _arguments(problem, text)
    except LiteralError as error:
        raise PrepError(f"The case cannot be read: {error}.", hint) from None
    misfit = _misfit(problem, arguments)
    if misfit is not None:
        raise PrepError(misfit, hint)
    return arguments


def _read_expected(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    try:
        return repr(literal(text))
    except LiteralError as error:
        raise PrepError(
            f"The expected answer cannot be read: {error}.", "Write it as one Python value."
        ) from None


def _shape(problem: Problem) -> str:
    """What a case of this problem looks like, in its own names."""
    if problem.is_script:
        return f'a call script such as [["{problem.entry.class_names[0]}"], ["method", 1]]'
    parameters = ", ".join(f"{p.name} = {p.type}" for p in problem.entry.parameters)
    return f"the arguments as Python values: {parameters}"


def _script(text: str) -> list[Any]:
    script = literal(text)
    return list(script) if isinstance(script, tuple) else [script][0]


def _arguments(problem: Problem, text: str) -> list[Any]:
    parameters = problem.entry.parameters
    try:
        values, named = call_literals(text)
    except LiteralError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2:
            raise
        values, named = call_literals(", ".join(lines))
    if len(values) == 1 and type(values[0]) is tuple and len(values[0]) == len(parameters):
        # Written as one tuple of arguments, as failing cases are.
        values = list(values[0])
    return _in_order(parameters, values, named)


def _in_order(
    parameters: tuple[Parameter, ...], values: list[Any], named: dict[str, Any]
) -> list[Any]:
    rest = [p.name for p in parameters[len(values) :]]
    unknown = [name for name in named if name not in rest]
    if unknown:
        raise LiteralError(f"'{unknown[0]}' is not one of the remaining arguments {rest}")
    missing = [name for name in rest if name not in named]
    if named and missing:
        raise LiteralError(f"'{missing[0]}' is missing")
    return values + [named[name] for name in rest if name in named]


def _misfit(problem: Problem, arguments: Any) -> str | None:
    """What is wrong with plain arguments, in a sentence; None if they fit."""
    if problem.is_script:
        return _script_misfit(problem, arguments)
    return _call_misfit("The case", problem.entry.parameters, arguments)


def _call_misfit(what: str, parameters: tuple[Parameter, ...], values: list[Any]) -> str | None:
    if len(values) != len(parameters):
        return f"{what} needs {len(parameters)} argument(s) and has {len(values)}."
    for parameter, value in zip(parameters, values, strict=True):
        if not fits(value, parameter.type):
            return f"{parameter.name} must be {parameter.type}, not {_short(value)}."
    return None


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:36] + " ..."


def _script_misfit(problem: Problem, script: Any) -> str | None:
    entry = problem.entry
    if type(script) is not list or not script or not all(map(_is_operation, script)):
        return "A call script is a list of lists, each beginning with a name."
    if script[0][0] not in entry.class_names:
        return f"A call script begins by making a {entry.class_names[0]}."
    known = {method.name: method.parameters for method in entry.methods}
    known |= dict.fromkeys(entry.class_names, entry.parameters)
    for name, *values in script:
        method = name.partition("@")[0]
        if method not in known:
            return f"'{method}' is not a method here; there are {', '.join(known)}."
        misfit = _call_misfit(f"'{method}'", known[method], values)
        if misfit is not None:
            return misfit
    return None


def _is_operation(operation: Any) -> bool:
    return type(operation) is list and bool(operation) and type(operation[0]) is str
