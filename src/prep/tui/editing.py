"""What a key does to Python text: rules of the editor, as pure functions.

Guards one decision: no editing rule needs a widget to be tested. A rule takes the lines and the
selection and returns a ``Change`` (one replacement, hence one step of undo) or None when the
plain key press is right. Rows and columns count from 0, columns in code points.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Location = tuple[int, int]
Span = tuple[Location, Location]
"""Where a selection started, and where its cursor is; equal when nothing is selected."""

INDENT = 4
PAIRS = {"(": ")", "[": "]", "{": "}"}
QUOTES = "'\""
_CLOSERS = {closer: opener for opener, closer in PAIRS.items()}
_ENDS_BLOCK = ("return", "pass", "break", "continue", "raise")
_PARTNERS = {
    "else": ("if", "elif", "for", "while", "except", "try"),
    "elif": ("if", "elif"),
    "except": ("try", "except"),
    "finally": ("try", "except", "else"),
}


@dataclass(frozen=True)
class Change:
    """Replace the text from ``start`` to ``end`` and leave the selection at ``selection``."""

    start: Location
    end: Location
    text: str
    selection: Span


def indent_of(line: str) -> int:
    """The number of leading blanks."""
    return len(line) - len(line.lstrip())


def code_of(line: str) -> str:
    """The line without strings' contents and without its comment; quotes stay as markers."""
    kept: list[str] = []
    quote = ""
    escaped = False
    for character in line:
        if quote:
            if character == quote and not escaped:
                quote = ""
                kept.append(character)
            escaped = character == "\\" and not escaped
        elif character == "#":
            break
        else:
            quote = character if character in QUOTES else ""
            kept.append(character)
    return "".join(kept)


def newline(lines: Sequence[str], selection: Span) -> Change:
    """Break the line and indent the next one as Python wants it."""
    start, end = sorted(selection)
    before, after = lines[start[0]][: start[1]], lines[end[0]][end[1] :]
    if not before.strip():  # the rest of the line keeps the indent it has
        cursor = (start[0] + 1, start[1])
        return Change(start, end, "\n" + before, (cursor, cursor))
    tail = after.lstrip()
    end = (end[0], end[1] + len(after) - len(tail))
    code = code_of(before).rstrip()
    indent = _next_indent([*lines[: start[0]], before], start[0], code)
    cursor = (start[0] + 1, indent)
    text = "\n" + " " * indent
    if code and tail and PAIRS.get(code[-1]) == tail[0]:
        text += "\n" + " " * indent_of(before)
    return Change(start, end, text, (cursor, cursor))


def _next_indent(lines: Sequence[str], row: int, code: str) -> int:
    if not code:
        return indent_of(lines[row])
    base = indent_of(lines[_statement_row(lines, row, code)])
    if code[-1] == ":" or code[-1] in PAIRS:
        return base + INDENT
    if _depth(code) > 0:
        return indent_of(lines[row])
    if code.split()[0] in _ENDS_BLOCK:
        return max(0, base - INDENT)
    return base


def _depth(code: str) -> int:
    """Brackets opened on this line less those closed."""
    return sum((c in PAIRS) - (c in _CLOSERS) for c in code)


def _statement_row(lines: Sequence[str], row: int, code: str) -> int:
    """The row on which the brackets closed by ``code`` were opened."""
    depth = _depth(code)
    while depth < 0 and row > 0:
        row -= 1
        depth += _depth(code_of(lines[row]))
    return row


def insert_tab(lines: Sequence[str], selection: Span) -> Change:
    """Go to the next tab stop, or indent every selected line."""
    start, end = sorted(selection)
    if start != end:
        return indent_lines(lines, selection)
    width = INDENT - start[1] % INDENT
    cursor = (start[0], start[1] + width)
    return Change(start, start, " " * width, (cursor, cursor))


def indent_lines(lines: Sequence[str], selection: Span) -> Change:
    """One level deeper; blank lines stay blank."""
    return _change_lines(lines, selection, lambda line: " " * INDENT + line if line else line)


def dedent_lines(lines: Sequence[str], selection: Span) -> Change:
    """One level back, to a multiple of the level."""

    def dedent(line: str) -> str:
        indent = indent_of(line)
        return line[indent - max(0, (indent - 1) // INDENT * INDENT) :] if indent else line

    return _change_lines(lines, selection, dedent)


def toggle_comment(lines: Sequence[str], selection: Span) -> Change:
    """Comment the selected lines out, or in again when all of them are comments."""
    first, last = _rows(selection)
    filled = [line for line in lines[first : last + 1] if line.strip()]
    column = min((indent_of(line) for line in filled), default=0)
    if filled and all(line.lstrip().startswith("#") for line in filled):
        return _change_lines(lines, selection, _uncomment)
    return _change_lines(
        lines, selection, lambda x: f"{x[:column]}# {x[column:]}" if x.strip() or not filled else x
    )


def _uncomment(line: str) -> str:
    head, mark, tail = line.partition("#")
    return head + tail.removeprefix(" ") if mark else line


def move_lines(lines: Sequence[str], selection: Span, step: int) -> Change | None:
    """Swap the selected lines with the line above (-1) or below (+1)."""
    first, last = _rows(selection)
    top, bottom = min(first, first + step), max(last, last + step)
    if top < 0 or bottom >= len(lines):
        return None
    moved = list(lines[first : last + 1])
    text = [lines[bottom], *moved] if step > 0 else [*moved, lines[top]]
    (a_row, a_column), (b_row, b_column) = selection
    bound = len(lines) - 1  # a selection may end at the start of the line after the moved ones
    shifted = ((min(a_row + step, bound), a_column), (min(b_row + step, bound), b_column))
    return Change((top, 0), (bottom, len(lines[bottom])), "\n".join(text), shifted)


def _rows(selection: Span) -> tuple[int, int]:
    """First and last selected row; a line whose column 0 merely ends the selection is left out."""
    (first, _), (last, column) = sorted(selection)
    return first, last - 1 if last > first and column == 0 else last


def _change_lines(lines: Sequence[str], selection: Span, change: Callable[[str], str]) -> Change:
    first, last = _rows(selection)
    old = lines[first : last + 1]
    new = [change(line) for line in old]

    def moved(place: Location) -> Location:
        row, column = place
        if not first <= row <= last:
            return place
        grown = len(new[row - first]) - len(old[row - first])
        return row, max(0, column + grown) if column or grown > 0 else 0

    places = (moved(selection[0]), moved(selection[1]))
    return Change((first, 0), (last, len(old[-1])), "\n".join(new), places)


def backspace(lines: Sequence[str], selection: Span) -> Change | None:
    """Take back one level of indentation, or an empty pair; None deletes one character."""
    start, end = sorted(selection)
    row, column = start
    before, after = lines[row][:column], lines[row][column:]
    if start != end or not before:
        return None
    if before.isspace():
        target = (column - 1) // INDENT * INDENT
        return Change((row, target), start, "", ((row, target), (row, target)))
    opener = before[-1]
    if after[:1] and after[0] == PAIRS.get(opener, opener if opener in QUOTES else ""):
        left = (row, column - 1)
        return Change(left, (row, column + 1), "", (left, left))
    return None


def type_character(lines: Sequence[str], selection: Span, character: str) -> Change | None:
    """Pairs of brackets and quotes, and ``else:`` finding its place; None types as is."""
    if character in PAIRS or character in QUOTES:
        if selection[0] != selection[1]:
            return _surround(lines, selection, character)
        if character in QUOTES:
            return _type_quote(lines, selection[1], character)
        return _open_pair(lines, selection[1], character)
    if character in _CLOSERS:
        return _step_over(lines, selection, character)
    if character == ":":
        return _place_clause(lines, selection)
    return None


def _surround(lines: Sequence[str], selection: Span, opener: str) -> Change:
    start, end = sorted(selection)
    closer = PAIRS.get(opener, opener)
    inner = _text_between(lines, start, end)
    shift = 1 if end[0] == start[0] else 0
    first, last = (start[0], start[1] + 1), (end[0], end[1] + shift)
    kept = (first, last) if selection[0] == start else (last, first)
    return Change(start, end, opener + inner + closer, kept)


def _text_between(lines: Sequence[str], start: Location, end: Location) -> str:
    if start[0] == end[0]:
        return lines[start[0]][start[1] : end[1]]
    middle = lines[start[0] + 1 : end[0]]
    return "\n".join([lines[start[0]][start[1] :], *middle, lines[end[0]][: end[1]]])


def _open_pair(lines: Sequence[str], cursor: Location, opener: str) -> Change | None:
    row, column = cursor
    following = lines[row][column : column + 1]
    if following and following not in " \t,:)]}":
        return None
    inside = (row, column + 1)
    return Change(cursor, cursor, opener + PAIRS[opener], (inside, inside))


def _step_over(lines: Sequence[str], selection: Span, closer: str) -> Change | None:
    row, column = selection[1]
    if selection[0] != selection[1] or lines[row][column : column + 1] != closer:
        return None
    if _depth(code_of(lines[row])) > 0:  # a closer is still missing: type it
        return None
    after = (row, column + 1)
    return Change((row, column), after, closer, (after, after))


def _type_quote(lines: Sequence[str], cursor: Location, quote: str) -> Change | None:
    row, column = cursor
    before, after = lines[row][:column], lines[row][column:]
    beyond = (row, column + 1)
    if after.startswith(quote):
        return Change(cursor, beyond, quote, (beyond, beyond))
    if before.endswith(quote * 2) and not before.endswith(quote * 3):
        return Change(cursor, cursor, quote * 4, (beyond, beyond))
    word = before[len(before.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")) :]
    in_string = code_of(before).count("'") % 2 or code_of(before).count('"') % 2
    is_prefix = word.lower() in ("", "f", "r", "b", "rb", "br", "u")
    if in_string or not is_prefix or before.endswith(quote) or (after and after[0] not in " ,:)]}"):
        return None
    return Change(cursor, cursor, quote * 2, (beyond, beyond))


def _place_clause(lines: Sequence[str], selection: Span) -> Change | None:
    """``else``, ``elif``, ``except`` and ``finally`` step back to the block they belong to."""
    row, column = selection[1]
    line = lines[row]
    words = line.split()
    if selection[0] != selection[1] or column != len(line) or not words:
        return None
    indent = indent_of(line)
    target = _partner_indent(lines[:row], indent, _PARTNERS.get(words[0], ()))
    if target is None or target == indent:
        return None
    text = " " * target + line.strip() + ":"
    cursor = (row, len(text))
    return Change((row, 0), (row, len(line)), text, (cursor, cursor))


def _partner_indent(above: Sequence[str], indent: int, partners: tuple[str, ...]) -> int | None:
    """The indent of the nearest line above, at most as deep, that such a clause can follow."""
    for line in reversed(above):
        if not line.strip() or indent_of(line) > indent:
            continue
        if line.replace(":", " ").split()[0] in partners:
            return indent_of(line)
        if indent_of(line) < indent:
            return None
    return None
