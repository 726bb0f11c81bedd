"""The card at the end of a drill session: score, plot, what was slow, what went wrong."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from prep.practice.drill_result import Result
from prep.tui.drill_words import details, figures, headline, length_words, session_words
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.widgets.item_plot import legend, plot

_WIDEST = 100
_MARGIN = 6


class DrillCardScreen(PrepScreen[None]):
    """One key begins the same again."""

    CSS_PATH = "drill_card.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,r", "again", "Again", id="drill.again"),
        Binding("escape,q", "back", "Back", id="drill.close"),
    ]

    def __init__(self, card: Result) -> None:
        super().__init__()
        self._card = card

    def compose(self) -> ComposeResult:
        """Headline, figures, plot, details."""
        card = self._card
        drilling = self.services.drilling
        title = session_words(card.settings, drilling.title_of(card.settings))
        known = drilling.self_knowledge() if card.brier is not None else None
        yield TopBar(f"prep › {title}")
        with VerticalScroll(id="card"):
            yield Static(headline(card), markup=False)
            yield Static(figures(card), markup=False)
            if card.items:
                yield Static(id="plot", markup=False)
                yield Static(legend(), id="legend", markup=False)
                yield Static(details(card, known), id="details", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The aside says what was asked for."""
        self.query_one(TopBar).show(length_words(self._card.settings))
        self.query_one("#card").focus()

    def on_resize(self) -> None:
        """The plot fills the width, up to a point."""
        width = min(_WIDEST, self.size.width - _MARGIN)
        for drawn in self.query("#plot").results(Static):
            drawn.update(plot(self._card.items, width))

    def action_again(self) -> None:
        """The same settings with new questions."""
        self.prep.begin_drill_again(self._card.settings)
