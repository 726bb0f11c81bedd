"""The rules of the editor. In the texts ``|`` marks the cursor, two of them a selection."""

import ast
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.tui import editing
from prep.tui.editing import Change, Location, Span


def place(text: str) -> tuple[list[str], Span]:
    """Lines and selection of a text with one ``|`` (cursor) or two (anchor, then cursor)."""
    places: list[Location] = []
    lines: list[str] = []
    for row, line in enumerate(text.split("\n")):
        while "|" in line:
            places.append((row, line.index("|")))
            line = line.replace("|", "", 1)
        lines.append(line)
    return lines, (places[0], places[-1])


def apply(lines: list[str], change: Change) -> str:
    (top, left), (bottom, right) = change.start, change.end
    before = "\n".join([*lines[:top], lines[top][:left]])
    after = "\n".join([lines[bottom][right:], *lines[bottom + 1 :]])
    return before + change.text + after


def mark(text: str, selection: Span) -> str:
    """The text with its selection written back into it."""
    lines = text.split("\n")
    for row, column in sorted(set(selection), reverse=True):
        lines[row] = lines[row][:column] + "|" + lines[row][column:]
    return "\n".join(lines)


def after(rule: Callable[..., Change | None], text: str, *arguments: object) -> str:
    lines, selection = place(text)
    change = rule(lines, selection, *arguments)
    assert change is not None
    return mark(apply(lines, change), change.selection)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("x = 1|", "x = 1\n|"),
        ("    x = 1|", "    x = 1\n    |"),
        ("if x:|", "if x:\n    |"),
        ("if x:  # why|", "if x:  # why\n    |"),
        ("s = 'a:|'", "s = 'a:\n|'"),
        ("    return x|", "    return x\n|"),
        ("f(|)", "f(\n    |\n)"),
        ("    rows = [|]", "    rows = [\n        |\n    ]"),
        ("def f(\n    a,\n    b):|", "def f(\n    a,\n    b):\n    |"),
        ("x = f(a,|", "x = f(a,\n|"),
        ("    # note|", "    # note\n    |"),
        ("|    x", "\n|    x"),
        ("    |x", "    \n    |x"),
        ("a |b", "a \n|b"),
        ("ab|cd|ef", "ab\n|ef"),
    ],
)
def test_enter_indents(before: str, expected: str) -> None:
    assert after(editing.newline, before) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("|x", "    |x"),
        ("ab|", "ab  |"),
        ("|a\nb|", "    |a\n    b|"),
        ("|a\n\nb\n|c", "    |a\n\n    b\n|c"),
    ],
)
def test_tab_goes_to_the_next_stop_and_never_deletes_a_selection(
    before: str, expected: str
) -> None:
    assert after(editing.insert_tab, before) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("    x|", "x|"),
        ("      x|", "    x|"),
        ("  x|", "x|"),
        ("x|", "x|"),
        ("    |a\n        b|", "|a\n    b|"),
    ],
)
def test_shift_tab_dedents_to_a_stop(before: str, expected: str) -> None:
    assert after(editing.dedent_lines, before) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("        |x", "    |x"),
        ("      |x", "    |x"),
        ("f(|)", "f|"),
        ("s = '|'", "s = |"),
    ],
)
def test_backspace_takes_a_level_or_an_empty_pair(before: str, expected: str) -> None:
    assert after(editing.backspace, before) == expected


@pytest.mark.parametrize("text", ["ab|c", "|abc", "(|a)", "a|b|c", "'|x'"])
def test_backspace_is_plain_elsewhere(text: str) -> None:
    assert editing.backspace(*place(text)) is None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("x = 1|", "# x = 1|"),
        ("    |a\n\n        b|", "    # |a\n\n    #     b|"),
        ("    # |a\n    # b|", "    |a\n    b|"),
        ("#|a", "|a"),
    ],
)
def test_comments_toggle(before: str, expected: str) -> None:
    assert after(editing.toggle_comment, before) == expected


@pytest.mark.parametrize(
    ("before", "typed", "expected"),
    [
        ("f|", "(", "f(|)"),
        ("f(|)", ")", "f()|"),
        ("|ab|", "[", "[|ab|]"),
        ("x = |", "'", "x = '|'"),
        ("x = f|", '"', 'x = f"|"'),
        ("x = '|'", "'", "x = ''|"),
        ('""|', '"', '"""|"""'),
        ("if a:\n    b\n    else|", ":", "if a:\n    b\nelse:|"),
        ("try:\n    b\n    except E|", ":", "try:\n    b\nexcept E:|"),
    ],
)
def test_typing_completes_pairs_and_places_clauses(before: str, typed: str, expected: str) -> None:
    assert after(editing.type_character, before, typed) == expected


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("f|x", "("),
        ("f((|)", ")"),
        ("don|", "'"),
        ("# it|", "a"),
        ("s = 'it|", '"'),
        ("x|", ")"),
        ("if a:\n    b\nelse|", ":"),
        ("for x in y:\n    if a:\n        b\n    else|", ":"),
        ("x = {1|", ":"),
    ],
)
def test_typing_is_plain_where_a_pair_would_be_in_the_way(text: str, typed: str) -> None:
    assert editing.type_character(*place(text), typed) is None


def test_lines_are_carried_up_and_down() -> None:
    assert after(editing.move_lines, "a\n|b\nc|", 1 - 2) == "|b\nc|\na"
    assert after(editing.move_lines, "|a\nb", 1) == "b\n|a"
    assert editing.move_lines(["a"], ((0, 0), (0, 0)), 1) is None


CODE = st.text(alphabet="ab:#'\"()[]{} \n\\", max_size=60)


@st.composite
def documents(draw: st.DrawFn) -> tuple[list[str], Span]:
    lines = draw(CODE).split("\n")

    def location() -> Location:
        row = draw(st.integers(0, len(lines) - 1))
        return row, draw(st.integers(0, len(lines[row])))

    return lines, (location(), location())


RULES: list[Callable[[list[str], Span], Change | None]] = [
    editing.newline,
    editing.insert_tab,
    editing.indent_lines,
    editing.dedent_lines,
    editing.toggle_comment,
    editing.backspace,
    lambda lines, span: editing.move_lines(lines, span, 1),
    lambda lines, span: editing.move_lines(lines, span, -1),
    *[lambda lines, span, c=c: editing.type_character(lines, span, c) for c in "([{)]}'\":"],
]


@given(documents(), st.sampled_from(RULES))
def test_every_change_lies_inside_the_text_and_leaves_a_cursor_inside_it(
    document: tuple[list[str], Span], rule: Callable[[list[str], Span], Change | None]
) -> None:
    lines, selection = document
    change = rule(lines, selection)
    if change is None:
        return
    for row, column in (change.start, change.end):
        assert 0 <= column <= len(lines[row])
    new = apply(lines, change).split("\n")
    for row, column in change.selection:
        assert 0 <= column <= len(new[row])


@given(documents())
def test_indenting_and_dedenting_comes_back_for_lines_on_a_stop(
    document: tuple[list[str], Span],
) -> None:
    lines, selection = document
    lines = [line.lstrip() for line in lines]
    selection = ((selection[0][0], 0), (selection[1][0], 0))
    deeper = apply(lines, editing.indent_lines(lines, selection)).split("\n")
    assert apply(deeper, editing.dedent_lines(deeper, selection)).split("\n") == lines


@given(st.lists(st.sampled_from(["x = 1", "if x:", "for x in y:", "pass", "else"]), max_size=8))
def test_code_typed_line_by_line_is_python_when_every_block_is_filled(parts: list[str]) -> None:
    """Auto-indent alone must give a file that parses: openers get a body, ``else`` is skipped."""
    lines, cursor = [""], (0, 0)
    for part in parts:
        if part == "else":
            continue
        row = cursor[0]
        lines[row] += part
        change = editing.newline(lines, ((row, len(lines[row])),) * 2)
        lines = apply(lines, change).split("\n")
        cursor = change.selection[1]
    lines[cursor[0]] += "pass"
    ast.parse("\n".join(lines))
