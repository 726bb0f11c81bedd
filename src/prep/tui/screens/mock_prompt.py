"""A design or talk round of a mock: the phase screen with the round's clock and the interviewer."""

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static, TextArea

from prep.core.watched import View
from prep.practice.mock_session import MockSession
from prep.practice.prompt_place import Place
from prep.tui.audience import Exhibit
from prep.tui.prompt_words import aside, steps_line
from prep.tui.screens.mock_room import MockRoom
from prep.tui.screens.prompt import PromptScreen
from prep.tui.widgets.interviewer_pane import InterviewerPane


class MockPromptScreen(PromptScreen, MockRoom):
    """One prompt; its last step, or the round's end, leads to the break, where it is graded."""

    CSS_PATH = "prompt.tcss"

    def __init__(self, mock: MockSession) -> None:
        self.mock = mock
        super().__init__(mock.prompting())

    @property
    def crumbs(self) -> str:
        """The round says which prompt it is."""
        return "prep › Mock"

    def below_the_task(self) -> Iterable[Widget]:
        """The interviewer."""
        yield InterviewerPane()

    def on_mount(self) -> None:
        """The room's clocks beside those of the phase screen, whose own mounting comes too."""
        self.open_room()

    def look(self) -> None:
        """The step first; what was typed in the last moment is kept before the round closes."""
        if self.mock.place.time_is_up:
            self.save_page()
        else:
            PromptScreen.look(self)
        MockRoom.look(self)

    def _show_clock(self, place: Place) -> None:
        """The round's clock stands on top, the step's beside its name."""
        line = Content.assemble(steps_line(self.session), "  ", aside(self.session, place))
        self.query_one("#steps", Static).update(line)

    def exhibit(self) -> Exhibit:
        """The task and the page in front."""
        text = self.query_one("#sheet", TextArea).text
        return self._exhibit(View(self.mock.title, task=self.session.prompt.text, text=text))

    def hear(self, question: str) -> None:
        """In the interviewer's pane."""
        MockRoom.hear(self, question)

    def touched(self) -> None:
        """A key counts for the prompt and for the mock."""
        PromptScreen.touched(self)
        MockRoom.touched(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An interview has no pause, so it offers none."""
        if action == "pause" and self.mock.runs_on:
            return False
        return super().check_action(action, parameters)

    def action_stop(self) -> None:
        """Close the round; the answer is kept and graded in the break."""
        self.save_page()
        self.attempt(self.mock.leave_round)
        self.look()

    def over(self) -> None:
        """After the last step the mock goes on."""
        MockRoom.look(self)

    def leave(self) -> None:
        """A room is left knowing what that means."""
        MockRoom.action_back(self)

    def put_away(self) -> None:
        """The pages first, then the room."""
        PromptScreen.put_away(self)
        MockRoom.put_away(self)
