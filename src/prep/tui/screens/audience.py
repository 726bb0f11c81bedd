"""The two links, for those who are to watch; and the end of their watching."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from prep.tui.screens.base import Card

if TYPE_CHECKING:
    from prep.practice.watching import Links

BEYOND = "Everyone in this network who has a link can use it, and can read what passes."


class AudienceScreen(Card[None]):
    """``w`` and ``i`` copy a link, ``s`` stops all watching, Enter goes on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "copy('watch')", "Copy the watch link", id="audience.watch"),
        Binding("i", "copy('interviewer')", "Copy the other", id="audience.interviewer"),
        Binding("s", "stop", "Stop", id="audience.stop"),
        Binding("enter", "cancel", "Go on", id="audience.go_on"),
    ]

    def __init__(self, links: "Links") -> None:
        super().__init__()
        self._links = links

    def compose(self) -> ComposeResult:
        """Links in full, since not every terminal copies."""
        with Vertical(classes="card") as card:
            card.border_title = "Someone is watching"
            card.border_subtitle = "w, i copy · s stops · Enter goes on"
            yield Static(self._words(), markup=False)

    def _words(self) -> Content:
        lines = [
            Content.styled("Watch: the screen and the clock, nothing else", "bold"),
            Content(self._links.watch),
            Content(""),
            Content.styled("Interview: notes, checklist, questions to you", "bold"),
            Content(self._links.interviewer),
            Content(""),
            Content.styled("Whoever has a link may use it. They end with prep.", "$muted"),
        ]
        if self._links.beyond:
            lines.append(Content.styled(BEYOND, "bold $text-warning"))
        return Content("\n").join(lines)

    def action_copy(self, which: str) -> None:
        """Into the clipboard of the terminal."""
        self.app.copy_to_clipboard(getattr(self._links, which))
        self.notify("Copied, if your terminal lets programs copy.", timeout=3)

    def action_stop(self) -> None:
        """Nobody watches any more."""
        self.prep.usher.close()
        self.notify("The links are dead.", timeout=3)
        self.dismiss(None)
