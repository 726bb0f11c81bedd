"""Mutants differ from the source and from each other, and their names outlive moves."""

import ast

import pytest

from prep.bank.gate.mutants import mutants_of

SOURCE = """\
def count(values, low):
    total = 0
    for value in values:
        if value > low and value > 0:
            total += 1
    return total
"""


def names(source):
    return {mutant.name for mutant in mutants_of(source)}


def test_every_mutant_is_another_program():
    mutants = mutants_of(SOURCE)
    sources = [mutant.source for mutant in mutants]
    assert len(set(sources)) == len(sources)
    assert ast.unparse(ast.parse(SOURCE)) not in sources
    assert len(names(SOURCE)) == len(mutants)


def test_a_name_holds_line_change_and_occurrence():
    line = "if value > low and value > 0:"
    assert {f"{line} [> to >=]", f"{line} [> to >=] #2", f"{line} [and to or]"} <= names(SOURCE)


def test_names_survive_comments_and_lines_above():
    moved = f'"""Text."""\nimport math\n\n\n# A remark.\n{SOURCE}'
    assert names(moved) == names(SOURCE)
    first = mutants_of(moved)[0]
    assert first.line == mutants_of(SOURCE)[0].line + 5


@pytest.mark.parametrize(
    "mistake",
    [
        "if value >= low and value > 0:",
        "if value > low or value > 0:",
        "total = 1",
        "total -= 1",
        "return None",
    ],
)
def test_the_mistakes_people_make_are_among_them(mistake):
    assert any(mistake in mutant.source for mutant in mutants_of(SOURCE))


def test_a_source_without_sites_has_none():
    assert mutants_of("def f(a):\n    pass\n") == ()
