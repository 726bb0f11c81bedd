"""A concept question within a mock: the steps of the concept room, the clock of the round.

Guards one decision: the person ticks the points within the round, as in the concept room. The
question leaves the evidence it always leaves, and the break shows the same ticks once more.
"""

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from prep.core.watched import View
from prep.practice.concept_session import ConceptSession
from prep.practice.mock_session import MockSession
from prep.tui.audience import Exhibit
from prep.tui.screens.concept import ConceptScreen, Step
from prep.tui.screens.mock_room import MockRoom
from prep.tui.widgets.interviewer_pane import InterviewerPane


class MockConceptScreen(ConceptScreen, MockRoom):
    """One question; after its follow-up, or at the round's end, the mock goes on."""

    CSS_PATH = "concept.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "finish", "Done", priority=True, id="mock.done"),
        Binding("f10", "leave_round", "End round", priority=True, id="mock.end_round"),
        Binding("escape", "back", "Leave", id="mock.leave"),
    ]

    def __init__(self, mock: MockSession, session: ConceptSession) -> None:
        self.mock = mock
        super().__init__(session)

    @property
    def crumbs(self) -> str:
        """The round says what it is about; the title of a question would say too much."""
        return "prep › Mock" if self.mock.blind else "prep › Session"

    @property
    def blind(self) -> bool:
        """Neither title nor level in an interview."""
        return self.mock.blind

    def beside_the_page(self) -> Iterable[Widget]:
        """The interviewer, if there is one."""
        pane = InterviewerPane()
        pane.display = self.mock.blind  # a quick session has nobody; time warnings are notices
        yield pane

    def on_mount(self) -> None:
        """The room's clocks beside those of the question, whose own mounting comes too."""
        self.open_room()

    def look(self) -> None:
        """What was typed in the last moment is kept before the round closes."""
        if self.mock.place.time_is_up:
            self._save_text()
        MockRoom.look(self)

    def exhibit(self) -> Exhibit:
        """The question and what is typed below it."""
        question = self.session.question
        task = "" if question is None else question.text
        return self._exhibit(View(self.mock.title, task=task, text=self.session.text))

    def hear(self, question: str) -> None:
        """In the interviewer's pane."""
        MockRoom.hear(self, question)

    def touched(self) -> None:
        """A key counts for the question and for the mock."""
        ConceptScreen.touched(self)
        MockRoom.touched(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An interview has no pause, so it offers none."""
        if action == "pause" and self.mock.runs_on:
            return False
        return super().check_action(action, parameters)

    def action_pause(self) -> None:
        """Both clocks; an interview refuses."""
        paused = self.mock.timer().paused
        self.attempt(self.mock.resume if paused else self.mock.pause)
        if self.mock.timer().paused != paused:
            ConceptScreen.action_pause(self)

    def action_finish(self) -> None:
        """Done with this question, whatever its step."""
        self._finish()

    def action_leave_round(self) -> None:
        """Close the round; what was not asked is left out."""
        self._save_text()
        self.attempt(self.mock.leave_round)
        MockRoom.look(self)

    def action_back(self) -> None:
        """Esc as in the concept room; where that would end the session, one leaves the room."""
        typing = self.step is Step.SAY and self.focused is self.query_one("#typed")
        if typing or self.step is Step.RATE:
            ConceptScreen.action_back(self)
        else:
            MockRoom.action_back(self)

    def _finish(self) -> None:
        self._save_text()
        self.attempt(self.mock.finish_item)
        MockRoom.look(self)

    def put_away(self) -> None:
        """The text first, then the room."""
        ConceptScreen.put_away(self)
        MockRoom.put_away(self)
