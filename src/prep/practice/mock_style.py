"""The code-style card of a piece of code: what ruff finds, in words, and what an eye would measure.

The decision guarded here: a finding has a line, a sentence and, where there is one, the section of
PEP 8 (https://peps.python.org/pep-0008/) that it comes from; never a bare rule code. Without ruff
the card says that nobody looked.
"""

import ast
import json
import subprocess
from dataclasses import dataclass
from typing import Any

LONG_FUNCTION, DEEP = 35, 4
_RULES = "F,B,SIM,C4,PERF,E,W,N,RET505"
_OFF = "F401,F403,F405,F811,F821,SIM108,SIM105,B008,W292,N999"
_LONGEST = "99"
"""The longest line that PEP 8 lets a team agree on."""
_MOST, _SECONDS = 12, 5.0
_SECTIONS = {
    "E1": "Indentation",
    "E2": "Whitespace in Expressions and Statements",
    "E3": "Blank Lines",
    "E40": "Imports",
    "E5": "Maximum Line Length",
    "E70": "Compound Statements",
    "E71": "Programming Recommendations (comparisons)",
    "E72": "Programming Recommendations (exceptions and types)",
    "E731": "Programming Recommendations (lambda)",
    "E741": "Names to Avoid",
    "N": "Naming Conventions",
    "W": "Whitespace in Expressions and Statements",
}
"""The beginning of a rule's code -> the section of PEP 8; the longest beginning counts."""


@dataclass(frozen=True)
class Finding:
    """One remark. ``section`` of PEP 8 is empty for what PEP 8 does not speak of."""

    line: int
    words: str
    section: str


@dataclass(frozen=True)
class StyleCard:
    """``checked`` is False where ruff is missing; ``longest`` is a function's length in lines.

    ``parsed`` is False for code that is no Python; its measures are 0 then.
    """

    checked: bool
    findings: tuple[Finding, ...]
    parsed: bool = False
    lines: int = 0
    longest: int = 0
    nesting: int = 0
    docstring: bool = False
    tests: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The measures as one would say them."""
        if not self.parsed:
            return ("This does not parse as Python.",)
        length = (
            "" if self.longest <= LONG_FUNCTION else f"; over {LONG_FUNCTION} is hard to follow"
        )
        depth = "" if self.nesting < DEEP else "; think of early returns or a function"
        return (
            f"{self.lines} lines, the longest function has {self.longest}{length}.",
            f"Nesting is {self.nesting} deep at most{depth}.",
            "A docstring says what it does." if self.docstring else "There is no docstring.",
            "It has tests of its own." if self.tests else "There are no tests or examples in it.",
        )


def style_card(source: str) -> StyleCard:
    """The card of a source; blocking, ruff runs once."""
    found = _ruff(source)
    findings = tuple(_finding(one) for one in found or () if one.get("code"))[:_MOST]
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return StyleCard(found is not None, findings)
    functions = [node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)]
    return StyleCard(
        checked=found is not None,
        findings=findings,
        parsed=True,
        lines=sum(bool(line.strip()) for line in source.splitlines()),
        longest=max(
            ((one.end_lineno or one.lineno) - one.lineno + 1 for one in functions), default=0
        ),
        nesting=_nesting(tree),
        docstring=any(ast.get_docstring(node) for node in (tree, *functions)),
        tests=_has_tests(tree),
    )


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKS = (ast.For, ast.AsyncFor, ast.While, ast.If, ast.With, ast.AsyncWith, ast.Try, ast.Match)


def _nesting(node: ast.AST, depth: int = 0) -> int:
    """How many blocks lie within each other; an elif is no further level."""
    deepest = depth
    for child in ast.iter_child_nodes(node):
        inner = depth + isinstance(child, _BLOCKS)
        if isinstance(node, ast.If) and isinstance(child, ast.If) and [child] == node.orelse:
            inner = depth
        deepest = max(deepest, _nesting(child, inner))
    return deepest


def _has_tests(tree: ast.Module) -> bool:
    """An assertion, a function called test_..., or an example in a docstring."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, _FUNCTIONS) and node.name.startswith("test_"):
            return True
        if isinstance(node, (*_FUNCTIONS, ast.Module, ast.ClassDef)) and ">>>" in (
            ast.get_docstring(node) or ""
        ):
            return True
    return False


def _finding(one: dict[str, Any]) -> Finding:
    code = str(one["code"])
    starts = [start for start in _SECTIONS if code.startswith(start)]
    section = _SECTIONS[max(starts, key=len)] if starts else ""
    words = str(one["message"]).split("\n")[0]
    return Finding(one["location"]["row"], words, section)


def _ruff(source: str) -> list[dict[str, Any]] | None:
    """What ruff reports; None where it is not there or takes too long."""
    try:
        from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

        done = subprocess.run(
            [
                find_ruff_bin(),
                *("check", "--isolated", "--no-cache", "--output-format", "json", "--exit-zero"),
                *(
                    "--select",
                    _RULES,
                    "--ignore",
                    _OFF,
                    "--line-length",
                    _LONGEST,
                    "--stdin-filename",
                    "solution.py",
                    "-",
                ),
            ],
            input=source,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        found: list[dict[str, Any]] = json.loads(done.stdout)
    except (ImportError, OSError, subprocess.TimeoutExpired, ValueError):
        return None
    return [one for one in found if one.get("code") != "invalid-syntax"]
