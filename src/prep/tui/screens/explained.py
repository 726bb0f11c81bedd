"""The way from a problem to its plan and its explanation: one key, before and after the verdict."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from prep.tui.screens.base import PrepScreen

if TYPE_CHECKING:
    from prep.practice.coding_session import CodingSession
    from prep.practice.explaining import Explaining


class BesideWork(PrepScreen[None]):
    """A screen over one on which a clock runs: whoever writes here is there."""

    def touched(self) -> None:
        """A key counts for the screen below."""
        below = self.app.screen_stack[-2:][0]
        if isinstance(below, PrepScreen) and below is not self:
            below.touched()


class ExplainedWork(PrepScreen[None]):
    """Gives a screen with a ``session`` the action ``explain``: plan first, explanation later."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f4", "explain", "Plan or explain", show=False, priority=True, id="coding.explain"),
    ]
    session: "CodingSession"

    def action_explain(self) -> None:
        """The plan while the problem is open; the explanation once it is solved."""
        self.open_explaining()

    def open_explaining(self, *, asked: bool = False) -> None:
        """Show plan or explanation; ``asked`` by an interviewer."""
        explaining = self._explaining()
        if explaining.solved:
            from prep.tui.screens.explain import ExplainScreen

            self.app.push_screen(ExplainScreen(explaining, self.grade_talk))
        elif self.session.ended:
            self.notify("There is nothing to explain: it was not solved.", timeout=4)
        else:
            from prep.tui.screens.plan import PlanScreen

            self.app.push_screen(PlanScreen(explaining, asked=asked))

    def _explaining(self) -> "Explaining":
        """Of this session; before anything is done in it, the explanation that broke off."""
        session = self.session
        fresh = not (session.ended or session.interview or session.state.touched)
        left = self.services.explanation_left(session.problem.slug) if fresh else None
        return left or self.services.explaining(session.session_id)

    def grade_talk(self, key: str, said: bool) -> None:
        """A line of plan or explanation is graded; a mock's scorecard wants to know."""
