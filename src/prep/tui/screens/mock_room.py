"""What the screens of a mock share: its clock, its interviewer, the way to the next screen.

Guards one decision: the session says where the mock stands, and the screen that fits is shown; no
screen keeps a place of its own. So resuming is nothing but showing the screen again.
"""

from dataclasses import replace
from functools import cached_property

from textual.content import Content
from textual.screen import Screen

from prep.core.watched import View
from prep.practice.coding_session import CodingSession
from prep.practice.mock_interviewer import SILENCE, Interviewer, Line, said
from prep.practice.mock_place import Stage
from prep.practice.mock_session import MockSession
from prep.practice.watching import Watched, WatchedMock
from prep.tui.audience import Exhibit
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.widgets.interviewer_pane import InterviewerPane
from prep.tui.wording import clock, timer_text

LOOK_SECONDS = 1.0
TICK_SECONDS = 2.0


class MockRoom(PrepScreen[None]):
    """A screen within a mock; those that derive from it hold ``mock``."""

    mock: MockSession

    def open_room(self) -> None:
        """Start the clocks; called when the screen is mounted."""
        self._here = (self.mock.place.stage, self.mock.place.round, self.mock.place.item)
        self._was_quiet = False
        self._stands = False
        one = self.mock.round
        self._script = [] if one is None else Interviewer(self.services.bank).script(one)
        self.set_interval(LOOK_SECONDS, self.look)
        self.set_interval(TICK_SECONDS, lambda: self.attempt(self.mock.tick))
        self.look()

    def look(self) -> None:
        """Show the time and what is said; move on when the session has."""
        if not self.is_attached or self._stands:
            return
        if self.holds:
            place = self.mock.place
        else:
            advanced = self.attempt(self.mock.advance)
            if advanced is None:
                return
            place = advanced
        if (place.stage, place.round, place.item) != self._here:
            self.move_on()
            return
        self.query_one(TopBar).show(Content.assemble(self._head(), timer_text(self.mock.timer())))
        self._listen()

    @property
    def holds(self) -> bool:
        """Whether the screen has something to show before the session may go on."""
        return False

    @property
    def quiet(self) -> bool:
        """Whether the candidate has done nothing for two minutes."""
        return self.mock.quiet

    def _head(self) -> str:
        return f"{self.mock.title}  "

    def _listen(self) -> None:
        place = self.mock.place
        if place.stage is not Stage.ROUND:
            return
        quiet = self.quiet
        if quiet and not self._was_quiet and self.mock.blind:
            self.attempt(lambda: self.mock.note(SILENCE, by="silence"))
        self._was_quiet = quiet
        pane = self.query_one(InterviewerPane)
        fresh = pane.show(self.spoken())
        if pane.size.height == 0:  # another pane is in front
            for line in fresh[-1:]:
                if line.at > 0:
                    self.notify(line.text, title="Interviewer", timeout=8, markup=False)

    # Watched ----------------------------------------------------------------------------------

    def spoken(self) -> list[Line]:
        """Everything said in this round so far."""
        return said(self._script, self.mock.place, self.mock.state)

    @cached_property
    def watched(self) -> Watched:
        """The mock as an interviewer reaches it."""
        return self._watched_mock(None)

    def _watched_mock(self, child: CodingSession | None) -> Watched:
        return WatchedMock(self.mock, self.services.bank, self.services.scoring, child)

    def exhibit(self) -> Exhibit:
        """The name and the clock of the room, and what was said."""
        return self._exhibit(View(self.mock.title))

    def _exhibit(self, view: View) -> Exhibit:
        lines = (f"{clock(line.at)} {line.text}" for line in self.spoken())
        view = replace(view, title=self.mock.plan.name, place=self.mock.title, said=tuple(lines))
        return Exhibit(view, timer_text(self.mock.timer()).plain, self.watched)

    def hear(self, question: str) -> None:  # noqa: ARG002 - the log has it already
        """Show it now, not a second later."""
        self.look()

    # ------------------------------------------------------------------------------------------

    def move_on(self) -> None:
        """Show the screen for where the mock stands now."""
        self._stands = True
        while self.app.screen is not self:  # a plan or a question lies above
            if isinstance(self.app.screen, PrepScreen):
                self.app.screen.put_away()
            self.app.pop_screen()
        self.app.switch_screen(screen_of(self.mock))

    # Leaving ----------------------------------------------------------------------------------

    def action_back(self) -> None:
        """Leave the room, knowing what that means."""
        clock = (
            "The interviewer's clock runs on while you are away."
            if self.mock.runs_on
            else "The clock stands until you come back."
        )
        self.app.push_screen(
            ConfirmScreen("Leave the room?", f"{clock} prep session resume goes on.", "leave"),
            self._leave,
        )

    def _leave(self, sure: bool | None) -> None:
        if sure:
            self.put_away()
            self._stands = True
            self.app.pop_screen()

    def put_away(self) -> None:
        """The clock runs on, or stands; nothing typed is lost."""
        self.attempt(self.mock.leave)

    def touched(self) -> None:
        """A key: the candidate is there."""
        self.attempt(self.mock.touch)
        self._was_quiet = False


def screen_of(mock: MockSession) -> Screen[None]:
    """The screen for where a mock stands."""
    place, item = mock.advance(), mock.item
    if place.stage is Stage.OVER:
        from prep.tui.screens.mock_score import MockScoreScreen

        return MockScoreScreen(mock.session_id)
    if place.stage is Stage.BREAK:
        from prep.tui.screens.mock_break import MockBreakScreen

        return MockBreakScreen(mock)
    if item is not None and item.kind in ("coding", "ml-coding"):
        from prep.tui.screens.mock_coding import MockCodingScreen

        return MockCodingScreen(mock)
    if item is not None and item.kind == "concept":
        from prep.tui.screens.mock_concept import MockConceptScreen

        return MockConceptScreen(mock, mock.concept())
    if item is not None and item.kind in ("ml-design", "talk"):
        from prep.tui.screens.mock_prompt import MockPromptScreen

        return MockPromptScreen(mock)
    from prep.tui.screens.mock_round import MockRoundScreen

    return MockRoundScreen(mock)
