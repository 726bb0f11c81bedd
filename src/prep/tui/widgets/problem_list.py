"""The library's table: one row per problem, ten thousand of them as quick as ten.

Guards one decision: only the rows in view are ever drawn. A DataTable measures and keeps every
cell, which takes seconds for a large bank.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from prep.core.problem import DIFFICULTY_WORDS
from prep.practice.library import LibraryRow
from prep.tui.wording import STATES, clock, fitted

_FIXED = 2 + 2 + 6 + 9 + 7 + 8  # state, star, LeetCode number, difficulty, minutes, best time
_TOPIC_SHARE = 0.4
_WITH_TOPICS = 96  # cells from which the topics have room


@dataclass(frozen=True)
class Columns:
    """How many cells title and topics get."""

    title: int
    topics: int


def columns_for(width: int) -> Columns:
    """Share what the fixed columns leave between title and topics."""
    free = max(10, width - _FIXED - 2)
    topics = int(free * _TOPIC_SHARE) if width >= _WITH_TOPICS else 0
    return Columns(free - topics, topics)


def row_text(row: LibraryRow, columns: Columns) -> str:
    """Everything after the state's glyph."""
    number = f"{row.leetcode:>5}" if row.leetcode else "     "
    best = clock(row.best_seconds) if row.best_seconds is not None else ""
    topics = fitted(", ".join(row.topics), columns.topics) if columns.topics else ""
    level = DIFFICULTY_WORDS[row.difficulty]
    return (
        f"{'*' if row.favourite else ' '} {fitted(row.title, columns.title)}{number} "
        f"{level:<9}{row.minutes:>3} min{best:>8}{topics and '  ' + topics}"
    )


def header_text(columns: Columns) -> str:
    """The names of the columns, over the rows."""
    topics = fitted("topics", columns.topics) if columns.topics else ""
    return (
        f"    {fitted('title', columns.title)}{'LC':>5} "
        f"{'level':<9}{'length':>7}{'best':>8}{topics and '  ' + topics}"
    )


class ProblemList(ScrollView, can_focus=True):
    """Rows of the library with a cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "problems--cursor",
        "problems--faint",
        "problems--good",
        "problems--open",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "move(1)", "Down", show=False, id="library.down"),
        Binding("up,k", "move(-1)", "Up", show=False, id="library.up"),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("home", "jump(0)", "First", show=False),
        Binding("end", "jump(-1)", "Last", show=False),
        Binding("enter", "choose", "Open", id="library.open"),
    ]
    cursor: reactive[int] = reactive(0)

    @dataclass
    class Chosen(Message):
        """Enter or a second click on a row."""

        row: LibraryRow

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[LibraryRow] = ()
        self._empty = ""

    def show(self, rows: Sequence[LibraryRow], empty: str = "") -> None:
        """Show these rows, or the words ``empty``; the cursor stays on its problem if it can."""
        self._empty = empty
        kept = self.current.slug if self.current else None
        self._rows = rows
        self.virtual_size = Size(self.size.width, len(rows))
        found = next((i for i, row in enumerate(rows) if row.slug == kept), 0) if kept else 0
        self.set_reactive(ProblemList.cursor, found)
        self._follow()
        self.refresh()

    @property
    def current(self) -> LibraryRow | None:
        """The row under the cursor."""
        return self._rows[self.cursor] if self.cursor < len(self._rows) else None

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        width = self.size.width
        index = self.scroll_offset.y + y
        if index >= len(self._rows):
            words = self._empty if y == self.size.height // 3 and not self._rows else ""
            return Strip([Segment(words.center(width), self.rich_style)]).crop(0, width)
        row = self._rows[index]
        base = self._row_style(index)
        glyph, _, _ = STATES[row.state]
        text = row_text(row, columns_for(width))
        segments = [Segment(f"{glyph} ", base + self._state_style(row)), Segment(text, base)]
        return Strip(segments).adjust_cell_length(width, base)

    def _row_style(self, index: int) -> Style:
        if index != self.cursor:
            return self.rich_style
        return self.get_component_rich_style("problems--cursor")

    def _state_style(self, row: LibraryRow) -> Style:
        name = {"new": "faint", "attempted": "open"}.get(row.state.value, "good")
        return Style(color=self.get_component_rich_style(f"problems--{name}").color)

    def watch_cursor(self) -> None:
        """Keep the cursor in view."""
        self._follow()
        self.refresh()

    def _follow(self) -> None:
        self.scroll_to_region(Region(0, self.cursor, self.size.width, 1), animate=False)

    def validate_cursor(self, cursor: int) -> int:
        """The cursor stays on a row."""
        return max(0, min(cursor, len(self._rows) - 1))

    def on_resize(self) -> None:
        """Rows fill the width."""
        self.virtual_size = Size(self.size.width, len(self._rows))

    def action_move(self, step: int) -> None:
        """One row."""
        self.cursor += step

    def action_page(self, step: int) -> None:
        """One screen."""
        self.cursor += step * max(1, self.size.height - 1)

    def action_jump(self, index: int) -> None:
        """First or last row."""
        self.cursor = index if index >= 0 else len(self._rows) - 1

    def action_choose(self) -> None:
        """Open the problem under the cursor."""
        if self.current is not None:
            self.post_message(self.Chosen(self.current))

    def on_click(self, event: events.Click) -> None:
        """A click selects, a double click opens."""
        index = self.scroll_offset.y + event.y
        if index < len(self._rows):
            self.cursor = index
            if event.chain >= 2:
                self.action_choose()
