"""Mutants of a reference: the same code with one small mistake each.

A suite that accepts a mutant would accept that mistake from a candidate. Every site of the source
is mutated (DeMillo, Lipton and Sayward 1978, "Hints on test data selection"). Decision guarded
here: a mutant is named by the text of its line, the change and its occurrence, so the list of
equivalent mutants in problem.toml survives code that moves.
"""

import ast
from collections import Counter
from dataclasses import dataclass

from prep.bank.gate.edits import edits_of


@dataclass(frozen=True)
class Mutant:
    """One changed source; ``name`` is what problem.toml lists, ``line`` where it is today."""

    name: str
    line: int
    source: str


def mutants_of(source: str) -> tuple[Mutant, ...]:
    """Every mutant of ``source`` that differs from it and from the others, in order of lines."""
    tree = ast.parse(source)
    lines = source.splitlines()
    seen = {ast.unparse(tree)}
    occurrences: Counter[str] = Counter()
    mutants: list[Mutant] = []
    for edit in sorted(edits_of(tree), key=lambda edit: edit.line):
        label = f"{lines[edit.line - 1].strip()} [{edit.change}]"
        occurrences[label] += 1
        changed = edit.applied_to(tree)
        if changed not in seen:
            seen.add(changed)
            mutants.append(Mutant(_numbered(label, occurrences[label]), edit.line, changed))
    return tuple(mutants)


def _numbered(label: str, occurrence: int) -> str:
    return label if occurrence == 1 else f"{label} #{occurrence}"
