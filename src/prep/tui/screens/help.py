"""The keys of the screen below, as they are bound now (remapped ones included)."""

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from prep.tui.screens.base import Card
from prep.tui.widgets.editor import CodeEditor

_EDITOR_KEYS = (
    ("Enter, Tab, Shift+Tab", "indent as Python wants it, also whole selections"),
    ("Tab on grey text", "take the completion"),
    ("Shift+arrows, Ctrl+G", "select; select the line"),
    ("Ctrl+C, Ctrl+X, Ctrl+V", "copy, cut (a line without selection), paste"),
    ("Ctrl+K, Ctrl+U, Ctrl+W", "delete to the line's end, its start, a word"),
    ("Esc", "leave the editor (then Esc again leaves the screen)"),
)


class HelpScreen(Card[None]):
    """Two columns: key, meaning."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("q", "cancel", "Back", show=False)]

    def __init__(self, below: Screen[object]) -> None:
        super().__init__()
        self._active = tuple(below.active_bindings.values())
        # While one types, single letters are text: they are listed apart, not left out.
        taken = {active.binding.action for active in self._active}
        self._letters = [b for b in _own_bindings(below) if b.id and b.action not in taken]
        self._in_editor = isinstance(below.focused, CodeEditor)

    def compose(self) -> ComposeResult:
        """One table for what is bound here, one for what only the editor knows."""
        with VerticalScroll(classes="card") as card:
            card.border_title = "Keys"
            card.border_subtitle = "Esc closes · Ctrl+P finds commands by name"
            yield Static(Content("\n").join(self._rows()))

    def _rows(self) -> Iterator[Content]:
        seen: set[str] = set()
        for active in self._active:
            binding = active.binding
            if binding.description and binding.action not in seen and self._belongs(active):
                seen.add(binding.action)
                yield _row(self._keys(binding.action), binding.tooltip or binding.description)
        if self._letters:
            yield _heading("When no text is being typed (Esc leaves the editor)")
            for binding in self._letters:
                yield _row(self.app.get_key_display(binding), binding.description)
        if self._in_editor:
            yield _heading("In the editor")
            for keys, meaning in _EDITOR_KEYS:
                yield _row(keys, meaning)

    def _belongs(self, active: ActiveBinding) -> bool:
        """TextArea's own forty cursor keys would bury the rest."""
        return bool(active.binding.id) or active.binding.show

    def _keys(self, action: str) -> str:
        keys = [a.binding for a in self._active if a.binding.action == action]
        return ", ".join(dict.fromkeys(self.app.get_key_display(binding) for binding in keys))


def _own_bindings(screen: Screen[object]) -> list[Binding]:
    return [bound for bounds in screen._bindings.key_to_bindings.values() for bound in bounds]


def _heading(text: str) -> Content:
    return Content.styled(f"\n{text}", "bold $muted")


def _row(keys: str, meaning: str) -> Content:
    return Content.assemble((f"{keys:<24}", "bold $text-accent"), meaning)
