"""The checks that need no judge: is everything there, and does it have the agreed shape?"""

import ast
import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from pathlib import Path

from prep.bank.gate.report import Fault
from prep.bank.gate.trials import FILED_UNDER
from prep.bank.package import ProblemTable, read_text
from prep.bank.skeleton import PLACEHOLDER
from prep.bank.suggestions import did_you_mean
from prep.core.problem import Problem

STATEMENT_WORDS = (120, 250)
EDITORIAL_WORDS = (250, 500)
HINTS = (3, 4)
SAMPLES = 2
EDGE_CASES = 3
ACCEPTED = 2
WRONG_ANSWERS = 3
SECTIONS = ("## Examples", "## Constraints")
_LETTER = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"(?ms)^```.*?^```")


def check_shape(problem: Problem, table: ProblemTable, leaves: Collection[str]) -> Iterator[Fault]:
    """Every fault of form; ``leaves`` are the topics a problem may name."""
    yield from _placeholders(problem.folder)
    yield from _topics(problem, leaves)
    yield from _facts(problem)
    yield from _statement(problem)
    yield from _texts(problem)
    yield from _suite(problem)
    yield from _submissions(problem.folder)
    yield from _reasons(table)


def _placeholders(folder: Path) -> Iterator[Fault]:
    """What `prep new` left for the author to write, in its own words."""
    for path in sorted(folder.rglob("*.*")):
        if path.suffix not in (".toml", ".md", ".py"):
            continue
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            _, found, wanted = line.partition(PLACEHOLDER)
            if found:
                place = path.relative_to(folder).as_posix()
                words_left = wanted.strip(" .'\"#,]")
                yield Fault(place, f"still to be written: {words_left}.")


def _topics(problem: Problem, leaves: Collection[str]) -> Iterator[Fault]:
    for topic in problem.topics:
        if topic not in leaves:
            yield Fault(
                "topics", f"'{topic}' is no leaf of topics.toml.", did_you_mean(topic, leaves)
            )


def _facts(problem: Problem) -> Iterator[Fault]:
    if len(set(problem.edge_cases)) < EDGE_CASES:
        yield Fault("edge cases", f"fewer than {EDGE_CASES} different edge_cases are named.")
    if not problem.complexity:
        yield Fault("complexity", "complexity is empty.")
    if not problem.follow_ups:
        yield Fault("follow-ups", "there is no [[follow_ups]].")
    if problem.leetcode is not None and not (problem.leetcode_slug and problem.leetcode_title):
        yield Fault("leetcode", "leetcode needs leetcode_slug and leetcode_title beside it.")


def words(text: str) -> int:
    """Words of prose: no code blocks, no bare numbers and signs."""
    return sum(bool(_LETTER.search(word)) for word in _CODE.sub("", text).split())


def _within(check: str, what: str, count: int, bounds: tuple[int, int]) -> Iterator[Fault]:
    low, high = bounds
    if not low <= count <= high:
        yield Fault(check, f"{what}: {count}, and it should be {low} to {high}.")


def _statement(problem: Problem) -> Iterator[Fault]:
    text = problem.statement
    yield from _within("statement", "words of prose", words(text), STATEMENT_WORDS)
    for section in SECTIONS:
        if section not in text.splitlines():
            yield Fault("statement", f"the section '{section}' is missing.")
    if re.search(r"(?m)^# ", text):
        yield Fault("statement", "it has a '# ' heading; blind mode shows no title.")
    for title in filter(None, (problem.title, problem.leetcode_title)):
        if len(title.split()) > 1 and title.lower() in text.lower():
            yield Fault("statement", f"it gives the title '{title}' away.")
    if len(problem.samples) < SAMPLES:
        yield Fault("statement", f"it has {len(problem.samples)} examples, {SAMPLES} are needed.")


def _texts(problem: Problem) -> Iterator[Fault]:
    yield from _within("hints", "hints.md holds hints", len(problem.hints), HINTS)
    count = words(problem.editorial)
    yield from _within("editorial", "words of prose", count, EDITORIAL_WORDS)


def _suite(problem: Problem) -> Iterator[Fault]:
    path = problem.folder / "hidden" / "test_hidden.py"
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError) as error:
        yield Fault("suite", f"hidden/test_hidden.py cannot be read: {error}.")
        return
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    for name in ("corpus", "test_frozen_corpus"):
        if name not in names:
            yield Fault("suite", f"hidden/test_hidden.py defines no {name}.")
    if not (problem.folder / "hidden" / "constraints.py").exists():
        yield Fault(
            "suite", "hidden/constraints.py, which holds inputs to the statement, is missing."
        )
    has_checker = (problem.folder / "hidden" / "checker.py").exists()
    if has_checker != (problem.compare.kind == "checker"):
        yield Fault("suite", "hidden/checker.py and compare.kind = 'checker' belong together.")


def _submissions(folder: Path) -> Iterator[Fault]:
    root = folder / "submissions"
    for path in sorted(root.glob("*")):
        if path.name not in FILED_UNDER and path.name != "__pycache__":
            hint = did_you_mean(path.name, FILED_UNDER)
            yield Fault("submissions", f"submissions/{path.name} is no verdict.", hint)
    accepted = sorted(path.name for path in (root / "accepted").glob("*.py"))
    wrong = sorted((root / "wrong_answer").glob("*.py"))
    if len(accepted) < ACCEPTED:
        yield Fault("submissions", f"accepted/ holds {len(accepted)}, {ACCEPTED} are needed.")
    if not any(name.startswith("slowest_") for name in accepted):
        yield Fault("submissions", "accepted/ holds no slowest_*.py, the slowest that must pass.")
    if len(wrong) < WRONG_ANSWERS:
        yield Fault("submissions", f"wrong_answer/ holds {len(wrong)}, {WRONG_ANSWERS} are needed.")
    for path in wrong:
        if not _has_witness(read_text(path)):
            yield Fault("submissions", f"wrong_answer/{path.name} opens without '# Witness: ...'.")


def _has_witness(source: str) -> bool:
    """The comment on top of a wrong answer names a call and what it gives."""
    comment = takewhile(lambda line: line.startswith("#"), source.splitlines())
    return any(line.startswith("# Witness:") for line in comment)


def _reasons(table: ProblemTable) -> Iterator[Fault]:
    for listed in table.equivalent_mutants:
        if len(listed.reason.split()) < 3:
            yield Fault("mutants", f"'{listed.mutant}' is listed without a reason.")
