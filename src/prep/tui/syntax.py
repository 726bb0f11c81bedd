"""Colours of Python in the editor: the syntax query, and one editor theme per app theme.

Guards two decisions: the query is small (each extra capture costs paint time on every key), and
colours come from the app's theme, so that a colour-blind or mono theme reaches the code too.
"""

from collections.abc import Mapping
from functools import cache

import tree_sitter_python
from rich.style import Style
from textual.widgets.text_area import TextAreaTheme
from tree_sitter import Language, Query, QueryCursor, Tree

LANGUAGE = "python"
QUERY = """
(comment) @comment
(string) @string
(interpolation) @plain
[(integer) (float)] @number
[(true) (false) (none)] @number
(type) @type
(class_definition name: (identifier) @type)
(function_definition name: (identifier) @function)
(decorator) @decorator
((identifier) @decorator (#eq? @decorator "self"))
(call function: (identifier) @function)
(call function: (attribute attribute: (identifier) @function))
["and" "as" "assert" "async" "await" "break" "class" "continue" "def" "del" "elif" "else"
 "except" "finally" "for" "from" "global" "if" "import" "in" "is" "lambda" "nonlocal" "not" "or"
 "pass" "raise" "return" "try" "while" "with" "yield" "match" "case"] @keyword
"""
# Later names paint over earlier ones: code inside an f-string must not look like a string.
_LAYERS = ("string", "plain", "comment", "type", "function", "decorator", "number", "keyword")

Highlight = tuple[int, int | None, str]
"""First byte, last byte (None: to the end of the line) and the name of the colour."""


@cache
def python_language() -> Language:
    """The tree-sitter grammar, loaded once."""
    return Language(tree_sitter_python.language())


def highlights(tree: Tree, query: Query, first: int, last: int) -> dict[int, list[Highlight]]:
    """Colours of the rows ``first`` to ``last``, by row."""
    cursor = QueryCursor(query)
    cursor.set_point_range((first, 0), (last + 1, 0))
    captures = cursor.captures(tree.root_node)
    rows: dict[int, list[Highlight]] = {row: [] for row in range(first, last + 1)}
    for name in _LAYERS:
        for node in captures.get(name, ()):
            (top, left), (bottom, right) = node.start_point, node.end_point
            for row in range(max(top, first), min(bottom, last) + 1):
                start = left if row == top else 0
                rows[row].append((start, right if row == bottom else None, name))
    return rows


def editor_theme(name: str, colours: Mapping[str, str]) -> TextAreaTheme:
    """The editor's colours under an app theme, from its resolved CSS variables."""

    def style(key: str, fallback: str, bold: bool = False, italic: bool = False) -> Style:
        colour = _plain_colour(colours.get(key) or colours.get(fallback))
        return Style(color=colour, bold=bold, italic=italic)

    return TextAreaTheme(
        name=name,
        syntax_styles={
            "comment": style("syntax-comment", "secondary", italic=True),
            "string": style("syntax-string", "success"),
            "plain": style("foreground", "foreground"),
            "number": style("syntax-number", "warning"),
            "type": style("syntax-type", "accent"),
            "function": style("syntax-function", "primary"),
            "decorator": style("syntax-decorator", "secondary"),
            "keyword": style("syntax-keyword", "primary", bold=True),
        },
    )


def _plain_colour(text: str | None) -> str | None:
    """Only what rich understands; a theme may hold ``ansi_`` names or ``auto`` colours."""
    return text if text and text.startswith("#") and len(text) == 7 else None
