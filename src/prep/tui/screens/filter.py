"""Choosing topics to narrow the library by."""

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import SelectionList, Static
from textual.widgets.selection_list import Selection

from prep.tui.screens.base import Card


class FilterScreen(Card[frozenset[str]]):
    """A list of topics with how many problems each has; Space marks, Enter takes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Take", priority=True, id="filter.take"),
        Binding("j", "down", "Down", show=False),
        Binding("k", "up", "Up", show=False),
    ]
    DEFAULT_CSS = """
    FilterScreen SelectionList { height: auto; max-height: 24; background: $surface; }
    FilterScreen SelectionList, FilterScreen SelectionList:focus { border: none; padding: 0; }
    FilterScreen SelectionList > .selection-list--button,
    FilterScreen SelectionList > .selection-list--button-highlighted {
        color: $panel;  /* an unmarked line must show no mark, in any colour */
        background: $panel;
    }
    """

    def __init__(self, counts: Mapping[str, int], chosen: frozenset[str]) -> None:
        super().__init__()
        self._counts, self._chosen = counts, chosen

    def compose(self) -> ComposeResult:
        """The topics by name."""
        with Vertical(classes="card") as card:
            card.border_title = "Topics"
            yield Static("Space marks, Enter takes, Esc leaves all as it was.", classes="note")
            yield SelectionList[str](
                *(
                    Selection(f"{topic:<40} {self._counts[topic]:>4}", topic, topic in self._chosen)
                    for topic in sorted(self._counts)
                )
            )

    def action_take(self) -> None:
        """Answer with what is marked."""
        self.dismiss(frozenset(self._list.selected))

    def action_down(self) -> None:
        """``j``."""
        self._list.action_cursor_down()

    def action_up(self) -> None:
        """``k``."""
        self._list.action_cursor_up()

    @property
    def _list(self) -> SelectionList[str]:
        return self.query_one(SelectionList)
