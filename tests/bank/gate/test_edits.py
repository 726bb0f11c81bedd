"""Each kind of edit does what its name says, and leaves the tree as it was."""

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.bank.gate.edits import KINDS, edits_of


def changed(source, kind):
    """The sources that one kind of edit makes of ``source``."""
    tree = ast.parse(source)
    by_name = {edit.__name__: edit for edit in KINDS}
    edits = [edit for node in ast.walk(tree) for edit in by_name[kind](node)]
    return {edit.applied_to(tree) for edit in edits}


@pytest.mark.parametrize(
    ("kind", "source", "expected"),
    [
        ("comparison", "a < b", {"a <= b", "a >= b"}),
        ("comparison", "a == b", {"a != b"}),
        ("comparison", "a in b", {"a not in b"}),
        ("comparison", "a < b <= c", {"a <= b <= c", "a >= b <= c", "a < b < c", "a < b > c"}),
        ("boundary", "a < b", {"a < b - 1"}),
        ("boundary", "a >= b", {"a >= b - 1"}),
        ("boundary", "a < 3", set()),
        ("boundary", "range(n, 2)", {"range(n + 1, 2)", "range(n - 1, 2)"}),
        ("boundary", "a[i:]", {"a[i + 1:]", "a[i - 1:]"}),
        ("boundary", "a[i]", {"a[i + 1]", "a[i - 1]"}),
        ("boundary", "a[-1]", set()),
        ("arithmetic", "a + b", {"a - b"}),
        ("arithmetic", "a += b", {"a -= b"}),
        ("arithmetic", "f(-a)", {"f(a)"}),
        ("arithmetic", "a @ b", {"a * b"}),
        ("boolean", "a and b", {"a or b"}),
        ("boolean", "x = not a", {"x = a"}),
        ("boolean", "while a:\n    f()", {"while not a:\n    f()"}),
        ("boolean", "while a < b:\n    f()", set()),
        ("boolean", "[a for a in b if a]", {"[a for a in b if not a]"}),
        ("constant", "f(1)", {"f(2)", "f(0)"}),
        ("constant", "f(True)", {"f(False)"}),
        ("constant", "f('a', '')", {"f('', '')", "f('a', 'x')"}),
        ("constant", "f(None)", set()),
        ("returned", "def f():\n    return a", {"def f():\n    return None"}),
        ("returned", "def f():\n    return", set()),
        ("deletion", "a = 1\nf()", {"pass\nf()", "a = 1\npass"}),
        ("deletion", "def f():\n    return a", set()),
        ("deletion", "for a in b:\n    break", {"for a in b:\n    pass"}),
        ("deletion", "if a:\n    f()\nelse:\n    pass", {"if a:\n    pass\nelse:\n    pass"}),
        ("deletion", "while a:\n    pass\nelse:\n    f()", {"while a:\n    pass\nelse:\n    pass"}),
        ("deletion", "import a", set()),
        ("swapped", "f(a, b, c)", {"f(b, a, c)", "f(a, c, b)"}),
        ("swapped", "max(a, b)", set()),
        ("swapped", "np.logaddexp(np.minimum(a, b), np.maximum(c, d))", set()),
        ("swapped", "f(*a, b)", set()),
    ],
)  # fmt: skip
def test_an_edit(kind, source, expected):
    assert changed(source, kind) == expected


def test_annotations_and_docstrings_are_left_alone():
    source = (
        'def f(a: list[1] = x) -> tuple[2]:\n    """One 1."""\n    b: dict[3] = y\n    return b'
    )
    edits = list(edits_of(ast.parse(source)))
    assert {edit.change for edit in edits} == {"deleted", "return None"}


STATEMENTS = st.lists(
    st.sampled_from(
        [
            "x = a[i - 1] + 2 * b",
            "if not a and b <= 3: x += f(a, b)",
            "while a[1:n]: a = a[1:]",
            "for i in range(1, n): y = -i if a else 'text'",
            "z = [c for c in a if c % 2 == 0]",
            "w = f'{a + 1:>{n}} and {b}'",
            "g = lambda k, m=0: k < m",
            "del a[0]",
        ]
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(STATEMENTS)
def test_every_edit_gives_valid_python_and_leaves_the_tree_as_it_was(statements):
    tree = ast.parse("\n".join(statements))
    before = ast.unparse(tree)
    for edit in list(edits_of(tree)):
        ast.parse(edit.applied_to(tree))
        assert ast.unparse(tree) == before
