"""The code editor: Textual's TextArea taught to write Python.

Guards two decisions. What keys do to text is decided in ``prep.tui.editing``; this class only
applies the changes. And only visible lines are highlighted, each painted line being remembered
by its content, because the stock widget colours and paints the whole file again on every key.
"""

import builtins
import keyword
import re
from collections.abc import Callable
from typing import Any, ClassVar

from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.document._edit import Edit
from textual.document._syntax_aware_document import SyntaxAwareDocument
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

from prep.tui import editing, syntax
from prep.tui.editing import Change

_WORD = re.compile(r"[A-Za-z_]\w*")
_KNOWN_WORDS = sorted({*keyword.kwlist, *(n for n in dir(builtins) if n.islower())})
_TAKEN_KEYS = ("f6", "f7")  # they belong to the screen: next pane, add a case
_WIDTH_STEP = 64  # cells
_MARGIN = 20  # highlighted rows above and below the view, so that scrolling a line is free


class CodeEditor(TextArea, inherit_bindings=False):
    """A Python editor; ``assisted`` off means an interview: no colours, no completion."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(b for b in TextArea.BINDINGS if isinstance(b, Binding) and b.key not in _TAKEN_KEYS),
        Binding("shift+tab", "dedent", "Dedent", show=False, id="editor.dedent"),
        Binding(
            "ctrl+underscore,ctrl+slash,f4",
            "toggle_comment",
            "Comment",
            show=False,
            id="editor.comment",
        ),
        Binding("alt+up", "move_lines(-1)", "Move line up", show=False, id="editor.move_up"),
        Binding("alt+down", "move_lines(1)", "Move line down", show=False, id="editor.move_down"),
        Binding("ctrl+home", "to_edge(0)", "Start of the text", show=False),
        Binding("ctrl+end", "to_edge(1)", "End of the text", show=False),
        Binding("ctrl+g", "select_line", "Select line", show=False, id="editor.select_line"),
    ]

    def __init__(self, text: str = "", *, assisted: bool = True, id: str | None = None) -> None:
        self._tree_rows: dict[int, list[syntax.Highlight]] = {}
        self._stale = True
        self._style = Style.null()
        self._painted: LRUCache[tuple[object, ...], Strip] = LRUCache(1024)
        super().__init__(
            text,
            id=id,
            soft_wrap=False,
            show_line_numbers=True,
            tab_behavior="indent",
            max_checkpoints=200,
        )
        self.assisted = assisted
        self.cursor_blink = False  # a blinking cursor repaints for nothing

    def on_mount(self) -> None:
        """Colours need the app, which is only known now."""
        self.register_language(syntax.LANGUAGE, syntax.python_language(), syntax.QUERY)
        if self.assisted:
            self.language = syntax.LANGUAGE
        self.take_theme()
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.take_theme())

    def take_theme(self) -> None:
        """Follow the app's theme."""
        self._painted.clear()
        name = f"prep:{self.app.theme}"
        self.register_theme(syntax.editor_theme(name, self.app.theme_variables))
        self.theme = name

    # What keys do ---------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """Apply the rule of a key; keys without one are left to TextArea."""
        if self.read_only:
            return
        change = self._change_for(event)
        if event.key == "escape":
            self._stop(event)
            self._escape()
        elif change is not None:
            self._stop(event)
            self.apply(change)

    @staticmethod
    def _stop(event: events.Key) -> None:
        event.stop()
        event.prevent_default()

    def _change_for(self, event: events.Key) -> Change | None:
        lines, selection = self.document.lines, self._span
        if event.key == "enter":
            return editing.newline(lines, selection)
        if event.key == "tab":
            if self.suggestion:
                end = self.selection.end
                after = (end[0], end[1] + len(self.suggestion))
                return Change(end, end, self.suggestion, (after, after))
            return editing.insert_tab(lines, selection)
        if event.character and event.is_printable:
            return editing.type_character(lines, selection, event.character)
        return None

    def _escape(self) -> None:
        """First drop the suggestion, then the selection, then leave the editor."""
        if self.suggestion:
            self.suggestion = ""
        elif not self.selection.is_empty:
            self.selection = Selection.cursor(self.selection.end)
        else:
            self.screen.focus_previous()

    @property
    def _span(self) -> editing.Span:
        return (self.selection.start, self.selection.end)

    def apply(self, change: Change) -> None:
        """Make one change, as one step of undo."""
        self.edit(Edit(change.text, change.start, change.end, False))
        self.selection = Selection(*change.selection)
        self.record_cursor_width()

    def _apply_rule(self, rule: Callable[..., Change | None], *arguments: Any) -> None:
        change = rule(self.document.lines, self._span, *arguments)
        if change is not None and not self.read_only:
            self.apply(change)

    def action_dedent(self) -> None:
        """Shift+Tab."""
        self._apply_rule(editing.dedent_lines)

    def action_toggle_comment(self) -> None:
        """Comment the selected lines out or in."""
        self._apply_rule(editing.toggle_comment)

    def action_move_lines(self, step: int) -> None:
        """Carry the selected lines up or down."""
        self._apply_rule(editing.move_lines, step)

    def action_to_edge(self, edge: int) -> None:
        """Ctrl+Home and Ctrl+End."""
        self.move_cursor(self.document.end if edge else (0, 0))

    def action_delete_left(self) -> None:
        """Backspace."""
        change = editing.backspace(self.document.lines, self._span)
        if change is None or self.read_only:
            super().action_delete_left()
        else:
            self.apply(change)

    async def _on_paste(self, event: events.Paste) -> None:
        """Other people's line ends and tabs become ours."""
        text = event.text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(editing.INDENT)
        await super()._on_paste(events.Paste(text))
        event.stop()
        event.prevent_default()

    # Completion and search ------------------------------------------------------------------

    def update_suggestion(self) -> None:
        """Offer the rest of the word before the cursor, from the file's own words first."""
        self.suggestion = ""
        row, column = self.selection.end
        line = self.document.get_line(row)
        if not self.assisted or not self.is_mounted or not self.has_focus:
            return
        if not self.selection.is_empty or line[column : column + 1].isalnum():
            return
        self.suggestion = completion(self.text, line[:column])

    def find(self, needle: str, step: int = 1, *, here: bool = False) -> tuple[int, int]:
        """Select the next (1) or previous (-1) match; returns its number and how many there are.

        ``here`` also takes a match that starts where the selection starts, as while typing the
        needle. (0, 0) means none.
        """
        places = occurrences(self.document.lines, needle)
        if not places:
            return 0, 0
        start = min(self.selection.start, self.selection.end)
        if step > 0:
            later = [
                i for i, place in enumerate(places) if place > start or (here and place == start)
            ]
            index = later[0] if later else 0
        else:
            index = max((i for i, p in enumerate(places) if p < start), default=len(places) - 1)
        row, column = places[index]
        self.selection = Selection((row, column), (row, column + len(needle)))
        return index + 1, len(places)

    def _refresh_size(self) -> None:
        """Called by TextArea after each edit: grow in steps, for a new size lays all out anew."""
        width, height = self.document.get_size(self.indent_width)
        needed = width + self.gutter_width + 1
        self.virtual_size = Size(-(-needed // _WIDTH_STEP) * _WIDTH_STEP, height)
        self._refresh_scrollbars()

    # Painting -------------------------------------------------------------------------------

    def _build_highlight_map(self) -> None:
        """Called by TextArea after each edit: only note it, the next paint does the work."""
        self._stale = True

    def render_lines(self, crop: Region) -> list[Strip]:
        """Colour the visible rows if they changed, then paint."""
        self._style = self.rich_style
        first, last = self._visible_rows()
        if self._stale or first not in self._tree_rows or last not in self._tree_rows:
            self._colour(max(0, first - _MARGIN), min(last + _MARGIN, self.document.line_count - 1))
        return super().render_lines(crop)

    def _visible_rows(self) -> tuple[int, int]:
        top, bottom = self._visible_line_indices
        last = max(0, self.document.line_count - 1)
        return min(top, last), min(bottom, last)

    def _colour(self, first: int, last: int) -> None:
        self._stale = False
        document, query = self.document, self._highlight_query
        if isinstance(document, SyntaxAwareDocument) and query is not None:
            self._tree_rows = syntax.highlights(document._syntax_tree, query, first, last)
        else:
            self._tree_rows = {row: [] for row in range(first, last + 1)}
        self._highlights.clear()
        self._highlights.update(self._tree_rows)

    def render_line(self, y: int) -> Strip:
        """A painted line is kept for as long as everything that shows in it is the same."""
        row = self.scroll_offset.y + y
        if row >= self.document.line_count:
            return super().render_line(y)
        key = self._line_key(row)
        if (strip := self._painted.get(key)) is None:
            strip = self._painted[key] = self._render_line(y)
        return strip

    def _line_key(self, row: int) -> tuple[object, ...]:
        start, end = sorted(self.selection)
        selected = self.selection if start[0] <= row <= end[0] else None
        bracket = self._matching_bracket_location
        return (
            row,
            self.document.get_line(row),
            tuple(self._tree_rows.get(row, ())),
            selected,
            (self._draw_cursor, self.suggestion) if selected else None,
            bracket if bracket and (bracket[0] == row or selected) else None,
            self.scroll_offset.x,
            max(self.region.width, self.virtual_size.width),
            self.gutter_width,
            self._style,
        )

    def notify_style_update(self) -> None:
        """Colours may have changed: forget what was painted."""
        self._painted.clear()
        super().notify_style_update()


def completion(text: str, before: str) -> str:
    """The rest of the word that ``before`` ends in, or nothing.

    Needs three letters; takes the shortest longer word of the file, else a keyword or builtin.
    Not inside strings and comments.
    """
    match = re.search(r"[A-Za-z_]\w*$", before)
    if match is None or len(match[0]) < 3 or before[match.start() - 1 : match.start()] == ".":
        return ""
    code = editing.code_of(before)
    if not code.endswith(match[0]) or code.count('"') % 2 or code.count("'") % 2:
        return ""
    start = match[0]
    own = {word for word in _WORD.findall(text) if word.startswith(start) and word != start}
    known = (word for word in _KNOWN_WORDS if word.startswith(start) and word != start)
    best = min(own, key=lambda w: (len(w), w), default=None) or next(known, start)
    return best[len(start) :]


def occurrences(lines: list[str], needle: str) -> list[editing.Location]:
    """Where a text is found; capitals in the needle make it exact, as Vim's smartcase does."""
    if not needle:
        return []
    exact = needle != needle.lower()
    found = []
    for row, line in enumerate(lines):
        haystack = line if exact else line.lower()
        column = haystack.find(needle)
        while column >= 0:
            found.append((row, column))
            column = haystack.find(needle, column + len(needle))
    return found
