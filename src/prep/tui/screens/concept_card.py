"""The card at the end of a session of concept questions: what was said and what was missed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from prep.practice.concept_result import ConceptResult
from prep.tui.concept_words import (
    answers_text,
    figures,
    headline,
    length_words,
    missed_text,
    session_words,
)
from prep.tui.screens.base import PrepScreen, TopBar


class ConceptCardScreen(PrepScreen[None]):
    """One key begins the same again."""

    CSS_PATH = "concept_card.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,r", "again", "Again", id="concept.again"),
        Binding("escape,q", "back", "Back", id="concept.close"),
    ]

    def __init__(self, card: ConceptResult) -> None:
        super().__init__()
        self._card = card

    def compose(self) -> ComposeResult:
        """Headline, figures, answers, what was missed."""
        card = self._card
        title = self.services.concepts.title_of(card.settings)
        yield TopBar(f"prep › {session_words(card.settings, title)}")
        with VerticalScroll(id="card"):
            yield Static(headline(card), markup=False)
            yield Static(figures(card), markup=False)
            yield Static(answers_text(card), id="answers", markup=False)
            if card.weakest:
                missed = Static(missed_text(card), id="missed", markup=False, classes="pane")
                missed.border_title = "Not said"
                yield missed
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The aside says what was asked for."""
        self.query_one(TopBar).show(length_words(self._card.settings))
        self.query_one("#card").focus()

    def action_again(self) -> None:
        """The same settings with other questions."""
        self.prep.begin_concepts_again(self._card.settings)
