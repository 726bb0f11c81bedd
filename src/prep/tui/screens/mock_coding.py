"""A problem of a mock: the coding screen with the round's clock and the interviewer beside it."""

from functools import cached_property
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from prep.core.verdict import Verdict
from prep.practice.mock_interviewer import Line
from prep.practice.mock_session import MockSession
from prep.practice.submitting import Submitted
from prep.practice.watching import Watched
from prep.tui.audience import Exhibit
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.explained import BesideWork
from prep.tui.screens.mock_room import MockRoom
from prep.tui.widgets.interviewer_pane import InterviewerPane


class MockCodingScreen(CodingScreen, MockRoom):
    """One problem; F8 is done with it, and the round's end ends it."""

    CSS_PATH = "coding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "done", "Done with this", priority=True, id="mock.done"),
        Binding("f10", "leave_round", "End the round", priority=True, id="mock.end_round"),
    ]

    def __init__(self, mock: MockSession) -> None:
        self.mock = mock
        super().__init__(mock.coding())

    async def on_mount(self) -> None:
        """The interviewer sits below what is read. The coding screen's own mounting comes too."""
        await self.query_one("#left").mount(InterviewerPane())
        self.open_room()

    @property
    def holds(self) -> bool:
        """A verdict that is being found, or has just ended the problem, is looked at first."""
        return self._busy or (self.session.ended and not self.mock.place.time_is_up)

    @cached_property
    def watched(self) -> Watched:
        """The mock, and with it the problem."""
        return self._watched_mock(self.session)

    def exhibit(self) -> Exhibit:
        """The problem under the round's name and clock."""
        return self._exhibit(self._view())

    def spoken(self) -> list[Line]:
        """What was said in this round."""
        return MockRoom.spoken(self)

    def hear(self, question: str) -> None:
        """The room's side pane has it."""
        MockRoom.hear(self, question)

    @property
    def quiet(self) -> bool:
        """The keys go to the problem's own session."""
        return self.session.timer().idle

    def _show_time(self) -> None:
        """The round's clock is shown instead, by `look`."""

    def _after(self, submitted: Submitted) -> Content | None:
        """Once solved, the key that goes on."""
        after = super()._after(submitted)
        if submitted.judgement.verdict is Verdict.ACCEPTED:
            return Content.assemble(after or "", ("   F8: explain, go on", "bold $text-accent"))
        return after

    def touched(self) -> None:
        """A key counts for the problem and for the mock."""
        CodingScreen.touched(self)
        MockRoom.touched(self)

    async def action_hint(self) -> None:
        """A hint, at its price."""
        before = self.session.state.hints
        await super().action_hint()
        if self.session.state.hints > before and self.mock.blind:
            self.notify("A hint costs the round 10 points.", timeout=4)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In an interview there is no run, so it is not offered."""
        del parameters
        return action != "run" or not self.session.interview

    def action_pause(self) -> None:
        """Both clocks stand or go together; in an interview neither stands."""
        if self.mock.runs_on:
            self.notify("There is no pause in an interview.", timeout=3)
            return
        paused = self.mock.timer().paused
        for one in (self.session, self.mock):
            self.attempt(one.resume if paused else one.pause)
        self.look()

    def action_submit(self) -> None:
        """An interviewer hears the plan before anything is handed in."""
        explaining = self.services.explaining(self.session.session_id)
        if self.mock.blind and not explaining.plan.given and not explaining.solved:
            self.open_explaining(asked=True)
            return
        if explaining.plan.first:
            self.grade_talk("plan", True)
        super().action_submit()

    def grade_talk(self, key: str, said: bool) -> None:
        """What was planned or explained stands in the scorecard."""
        grade = 1.0 if said else None
        if self.mock.checks(self.mock.place.round).get(key) != grade:
            self.attempt(lambda: self.mock.check(key, grade))

    @property
    def _owes_explanation(self) -> bool:
        if not self.mock.blind or not self.session.ended or self.mock.place.time_is_up:
            return False
        explaining = self.services.explaining(self.session.session_id)
        return explaining.solved and not explaining.explanation.given

    def action_done(self) -> None:
        """On to the next problem, or to the break; what was solved is explained first."""
        if self._busy:
            self.notify("Still judging.", timeout=3)
            return
        if self._owes_explanation:
            self.open_explaining()
            return
        self._save_draft()
        self.attempt(self.mock.finish_item)
        self.attempt(self.mock.advance)
        self.look()

    def action_leave_round(self) -> None:
        """Close the round; what was not asked is left out."""
        if self._busy:
            self.notify("Still judging.", timeout=3)
            return
        self._save_draft()
        self.attempt(self.mock.leave_round)
        self.look()

    def look(self) -> None:
        """What was typed in the last moment is kept before the round closes."""
        if self.mock.place.time_is_up and not self.session.ended and not self._busy:
            self._save_draft()
            if isinstance(self.app.screen, BesideWork):
                self.app.screen.put_away()
        super().look()

    def action_back(self) -> None:
        """While something is judged, Esc stops that; else it asks before it leaves."""
        if self._busy:
            self.services.judge.cancel()
        else:
            MockRoom.action_back(self)

    def put_away(self) -> None:
        """Text and notes of the problem first, then the room."""
        CodingScreen.put_away(self)
        MockRoom.put_away(self)
