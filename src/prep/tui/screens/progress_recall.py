"""Recall the plan of a problem: say it aloud, look, and rate yourself from 1 to 4.

Guards one decision: the solution is shown only after one has tried to recall it, and a rating is
asked only after it was shown.
"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, Static

from prep.core.problem import Problem
from prep.tui.rating_words import RATINGS, came_back
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.widgets.problem_pane import ProblemPane, solution_document

_ASK = "Say your plan aloud: the idea, the data structures, time and space. Then press Space."
_RATE = "How did it go?  " + "   ".join(f"{n} {word}" for n, word in RATINGS.items())


class RecallScreen(PrepScreen[None]):
    """The statement; with Space the solution below it; with 1 to 4 the end."""

    CSS_PATH = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "show", "Show the solution", id="recall.show"),
        *(
            Binding(str(number), f"rate({number})", word.capitalize(), id=f"recall.{word}")
            for number, word in RATINGS.items()
        ),
    ]

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem
        self._shown = False

    def compose(self) -> ComposeResult:
        """What to do on top, then what there is to read."""
        yield TopBar(f"prep › Recall: {self._problem.title}")
        yield Static(_ASK, id="ask", markup=False)
        yield ProblemPane(self._problem, blind=False, id="problem")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The text scrolls at once."""
        self.query_one("#problem").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No rating before the solution was seen, no second look at it."""
        del parameters
        if action == "rate":
            return self._shown
        return action != "show" or not self._shown

    async def action_show(self) -> None:
        """The whole way, below the statement."""
        problem = self._problem
        self._shown = True
        self.refresh_bindings()
        self.query_one("#ask", Static).update(_RATE)
        text = solution_document(problem, problem.editorial, problem.reference)
        await self.query_one(ProblemPane).add_section("Solution", text)

    def action_rate(self, rating: int) -> None:
        """Keep the rating and leave."""
        problem = self._problem
        outcome = self.services.learning.recall(problem.slug, problem.kind, rating)
        self.notify(came_back(outcome), timeout=4)
        self.action_back()
