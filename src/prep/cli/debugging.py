"""debug: pdb on the first failing case.

Decision guarded here: a debugger needs the terminal and the solution's own frames, so this one
command runs the solution unconfined, and says so first. It never shows more of the hidden suite
than a submission does: the one case that failed.
"""

import argparse
import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_slug
from prep.cli.rooms import Rooms
from prep.cli.sources import STDIN, named_or_workspace, read_source
from prep.core.errors import PrepError
from prep.core.problem import EntryPoint, Problem
from prep.core.verdict import Verdict

if TYPE_CHECKING:
    from prep.judge.confined.calls import Entry

WARNING = "The debugger runs your file here, with all your rights; no wall stands around it."


def add_commands(commands: Commands) -> None:
    """Declare debug."""
    parser = add_command(
        commands,
        "debug",
        debug,
        "open pdb on the first failing case",
        examples=("prep debug two-sum", "prep debug two-sum two_sum.py"),
        json=False,
    )
    add_slug(parser)
    parser.add_argument("file", metavar="FILE", nargs="?", help="default: the workspace")


def debug(options: argparse.Namespace, rooms: Rooms) -> int:
    """Judge, then step into the case that failed; 0 if none does."""
    problem = rooms.bank.problem(options.slug)
    (name,) = named_or_workspace(rooms, problem.slug, [options.file] if options.file else [])
    if name == STDIN:
        raise PrepError("The debugger itself reads standard input.", "Name a file.")
    source = read_source(name)
    found = _failing_case(problem, source, rooms)
    if found is None:
        print(f"{name} is accepted: there is nothing to debug.")
        return exits.OK
    title, shown, expected = found
    print(f"{title}\n  input     {shown}\n  expected  {expected}\n{WARNING}", flush=True)
    _step(problem, source, _arguments(shown))
    return exits.WRONG


def _failing_case(problem: Problem, source: str, rooms: Rooms) -> tuple[str, str, str] | None:
    """Name, input and expected answer of the first failing case: visible ones first."""
    coding = rooms.services.coding
    report = coding.run_file(problem.slug, source)
    for case in report.cases:
        if case.verdict is not Verdict.ACCEPTED:
            return case.name, case.input, case.expected
    judgement = coding.judge_only(problem.slug, source)
    if judgement.verdict is Verdict.ACCEPTED:
        return None
    failure = judgement.failure
    if failure is not None and not failure.input:
        raise PrepError(failure.message, "It stops before it reaches a case.")
    if failure is None or failure.truncated:
        said = judgement.message or report.message or judgement.verdict.explanation
        raise PrepError(said, "There is no single case small enough to step through.")
    return f"{failure.tier}: {failure.case}", failure.input, failure.expected


def _arguments(shown: str) -> list[Any]:
    """The arguments of a call, or a call script, from the text of a failing input."""
    from prep.bank.statement import read_literal

    try:
        case = read_literal(shown)
    except (ValueError, SyntaxError) as error:
        raise PrepError(f"The failing input cannot be read back: {error}.") from None
    if not isinstance(case, (list, tuple)):
        raise PrepError("The failing case is a law over several calls, not one call to step into.")
    return list(case)


def _step(problem: Problem, source: str, case: Any) -> None:
    """Run the case under pdb, from the first line of the solution's entry."""
    import linecache
    import pdb

    from prep.judge.confined import calls
    from prep.judge.confined.solution import FILENAME
    from prep.judge.spec import entry_spec

    lines = source.splitlines(keepends=True)
    linecache.cache[FILENAME] = (len(source), None, lines, FILENAME)
    calls.allow_deep_recursion()
    debugger = pdb.Pdb(nosigint=True)
    debugger.prompt = "(prep debug) "
    try:
        _, entry = calls.load(source, entry_spec(problem))
    except Exception as error:  # the candidate's own fault, shown in the debugger
        debugger.message(f"{type(error).__name__}: {error}")
        debugger.interaction(None, error.__traceback__)
        return
    for line in first_lines(source, problem.entry):
        debugger.set_break(FILENAME, line, temporary=True)
    debugger.rcLines.append("continue")
    answers: list[Any] = []
    try:
        debugger.runcall(_replay, entry, problem, case, answers)
    except Exception as error:  # again the candidate's
        debugger.message(f"{type(error).__name__}: {error}")
        debugger.interaction(None, error.__traceback__)
        return
    for answer in answers:  # none if the person quit
        print(f"answer: {answer!r}")


def _replay(entry: "Entry", problem: Problem, case: list[Any], answers: list[Any]) -> None:
    """The frame below the solution's; what it came to is added to ``answers``."""
    if problem.is_script:
        answers.append(entry.script(case))
    else:
        answers.append(entry.invoke(entry.stage(case)))


def first_lines(source: str, entry: EntryPoint) -> Iterator[int]:
    """Where to stop first: the first statement of every function the judge may enter."""
    wanted = {entry.function, entry.method, *entry.aliases, *(m.name for m in entry.methods)}
    wanted |= {"__init__"} if entry.form == "class" else set()
    wanted |= set(entry.round_trip)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name in wanted:
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            yield body[0].lineno
