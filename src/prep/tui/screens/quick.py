"""A quick session by wish: how long, of which kind, topic and difficulty.

Guards one decision: every wish has "any" in front, so that Ctrl+S at once is a good session.
"""

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Select, Static

from prep.core.errors import PrepError
from prep.core.mock import MockPlan
from prep.core.problem import DIFFICULTY_WORDS
from prep.practice.mocking import PLAYABLE
from prep.tui.screens.base import Card

_LENGTHS = (10, 15, 25, 45, 60, 90)
_DEFAULT = 25
_KIND_WORDS = {
    "coding": "coding problems",
    "ml-coding": "ML coding problems",
    "drill": "drills",
    "concept": "concept questions",
}


class QuickScreen(Card[MockPlan]):
    """Answers with the plan, or None."""

    CSS_PATH = "quick.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "begin", "Begin", priority=True, id="quick.begin"),
    ]

    def compose(self) -> ComposeResult:
        """Four choices; Esc is always a way out."""
        with VerticalScroll(classes="card", can_focus=False) as card:
            card.border_title = "Quick session"
            card.border_subtitle = "Ctrl+S begins · Esc goes back"
            yield Static("Reviews due, weak topics, one new thing.", classes="note")
            lengths = [(f"{minutes} minutes", minutes) for minutes in _LENGTHS]
            yield Select(lengths, value=_DEFAULT, allow_blank=False, id="minutes")
            kinds = [(_KIND_WORDS[kind], kind) for kind in PLAYABLE]
            yield Select(kinds, prompt="any kind", id="kind")
            yield Select(self._topics(), prompt="any topic", id="topic")
            levels = [(word, number) for number, word in DIFFICULTY_WORDS.items()]
            yield Select(levels, prompt="any difficulty", id="difficulty")
            yield Static("", id="said", markup=False)

    def _topics(self) -> list[tuple[str, str]]:
        """Topics that have something to practise, and what is above them, by title."""
        topics = {topic.id: topic for topic in self.services.bank.topics()}
        found: set[str] = set()
        for row in self.services.bank.catalogue():
            for leaf in row.topics if row.kind in PLAYABLE else ():
                here: str | None = leaf
                while here is not None and here in topics and here not in found:
                    found.add(here)
                    here = topics[here].parent
        return sorted((topics[one].title, one) for one in found)

    def action_begin(self) -> None:
        """The plan, or why there is none."""
        kind = self._chosen("kind")
        try:
            plan = self.services.mocking.quick_plan(
                float(self._chosen("minutes")),
                kinds=() if kind is None else (kind,),
                topic=self._chosen("topic"),
                difficulty=self._chosen("difficulty"),
            )
        except PrepError as error:
            self.query_one("#said", Static).update(Content.styled(str(error), "$text-error"))
            return
        self.dismiss(plan)

    def _chosen(self, name: str) -> Any:
        select = self.query_one(f"#{name}", Select)
        return None if select.is_blank() else select.value
