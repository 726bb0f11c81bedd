"""The break after a round: grade yourself while it is fresh; Enter calls the next interviewer."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.practice.mock_place import BREAK_SECONDS
from prep.practice.mock_session import MockSession
from prep.practice.prompt_grading import RubricGrading
from prep.practice.scorecard import Criterion
from prep.tui.screens.base import TopBar
from prep.tui.screens.mock_room import MockRoom
from prep.tui.wording import clock


class MockBreakScreen(MockRoom):
    """A checklist; Space ticks, Enter goes on."""

    CSS_PATH = "mock.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "grade", "Tick or grade", priority=True, id="mock.grade"),
        Binding("g", "grade_answer", "Grade your answer", id="mock.grade_answer"),
        Binding("enter", "go_on", "Go on", priority=True, id="mock.go_on"),
        Binding("escape", "back", "Leave", priority=True, id="mock.leave_break"),
    ]

    def __init__(self, mock: MockSession) -> None:
        super().__init__()
        self.mock = mock

    def compose(self) -> ComposeResult:
        """What was, the criteria, what comes."""
        yield TopBar("prep › Mock › Break" if self.mock.blind else "prep › Session")
        yield Static(self._words(), id="words", markup=False)
        yield OptionList(id="criteria")
        yield Static(id="break", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The list has the keys."""
        self._show()
        self.query_one("#criteria").focus()
        self.open_room()

    @property
    def _criteria(self) -> tuple[Criterion, ...]:
        one = self.mock.round
        return () if one is None else self.services.scoring.criteria(one)

    def _words(self) -> Content:
        one, place = self.mock.round, self.mock.place
        title = one.title if one is not None else "Ready"
        following = self.mock.plan.rounds[place.round + 1 :]
        then = (
            f"Then: {following[0].title}, {following[0].minutes:g} minutes."
            if following
            else "That was the last round: then the scorecard."
        )
        ask = "Grade yourself now, honestly; it counts. " if self._criteria else ""
        if self._ungraded is not None:
            ask += "g grades your answer point by point. "
        return Content.assemble((f"{title} is over.", "bold"), f" {ask}{then}")

    def _show(self) -> None:
        listed = self.query_one("#criteria", OptionList)
        at, checks = listed.highlighted, self.mock.checks(self.mock.place.round)
        listed.clear_options()
        listed.add_options(Option(_label(one, checks.get(one.key))) for one in self._criteria)
        if self._criteria:
            listed.highlighted = at or 0

    def look(self) -> None:
        """The break counts down, and then says that somebody waits."""
        super().look()
        if not self._stands:
            left = BREAK_SECONDS - self.mock.place.seconds
            words = (
                f"Break: {clock(left)} left." if left > 0 else "The next interviewer is waiting."
            )
            if self.mock.blind:
                self.query_one("#break", Static).update(words)

    def action_grade(self) -> None:
        """Up one step; after the best grade none again."""
        place = self.query_one("#criteria", OptionList).highlighted
        if place is None:
            return
        one, number = self._criteria[place], self.mock.place.round
        value = self.mock.checks(number).get(one.key)
        least = 1.0 if one.most == 1 else 0.0
        following = least if value is None else value + 1
        self.attempt(
            lambda: self.mock.check(one.key, None if following > one.most else following, number)
        )
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what is not graded yet is offered to be graded."""
        del parameters
        return action != "grade_answer" or self._ungraded is not None

    @property
    def _ungraded(self) -> RubricGrading | None:
        """The first answer of the round, to a design or talk prompt, without all its grades."""
        for session_id in self.mock.answers_to_grade(self.mock.place.round):
            grading = self.services.prompting.grading(session_id)
            if not grading.complete:
                return grading
        return None

    def action_grade_answer(self) -> None:
        """Point by point, while it is fresh."""
        from prep.tui.screens.prompt_grade import PromptGradeScreen

        grading = self._ungraded
        if grading is not None:
            self.app.push_screen(PromptGradeScreen(grading))

    def on_screen_resume(self) -> None:
        """What was graded meanwhile is not offered again."""
        self.query_one("#words", Static).update(self._words())
        self.refresh_bindings()

    def action_go_on(self) -> None:
        """The next round, or the card."""
        self.attempt(self.mock.go_on)
        self.look()

    @on(OptionList.OptionSelected)
    def _clicked(self) -> None:
        self.action_grade()


def _label(one: Criterion, value: float | None) -> Content:
    mark = ("[x]" if value else "[ ]") if one.most == 1 else _grade(value, one.most)
    return Content.assemble((mark, "bold"), f" {one.words}")


def _grade(value: float | None, most: int) -> str:
    return f"{'-' if value is None else f'{value:g}'}/{most}"
