"""The choice of timed sessions: what waits, a quick one, the set of the day, the tracks' loops."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.mock import MockPlan
from prep.core.session import Status
from prep.practice.mocking import MockSummary
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.wording import clock

_SHOWN_PAST = 8


class MocksScreen(PrepScreen[None]):
    """Enter begins, goes on, or shows the card of what is over."""

    CSS_PATH = "mock.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", "Down", show=False, id="mocks.down"),
        Binding("k", "move(-1)", "Up", show=False, id="mocks.up"),
        Binding("x", "end", "End what waits", id="mocks.end"),
    ]

    def compose(self) -> ComposeResult:
        """One list."""
        yield TopBar("prep › Mock interviews")
        yield Static(
            "Enter begins. A mock is blind and has no pause; its clock waits for nobody.",
            id="words",
        )
        yield OptionList(id="mocks")
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """What waits may have changed."""
        self._fill()

    def _fill(self) -> None:
        listed = self.query_one("#mocks", OptionList)
        listed.clear_options()
        past = self.services.mocking.sessions()
        listed.add_options(_waiting(one) for one in past if one.status is not Status.ENDED)
        listed.add_option(Option(_plain("25 minutes on what matters most"), id="quick:25"))
        listed.add_option(Option(_plain("Another quick session: by topic, kind ..."), id="wish:"))
        listed.add_option(Option(_plain("The set of the day, 15 minutes"), id="daily:"))
        listed.add_options(
            Option(_track(track.title, sum(one.minutes for one in track.rounds), len(track.rounds)),
                   id=f"track:{track.id}")
            for track in self.services.bank.tracks
        )  # fmt: skip
        over = [one for one in past if one.status is Status.ENDED and one.blind]
        listed.add_options(_over(one) for one in over[:_SHOWN_PAST])
        listed.highlighted = 0
        listed.focus()

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        listed = self.query_one("#mocks", OptionList)
        (listed.action_cursor_down if step > 0 else listed.action_cursor_up)()

    def action_end(self) -> None:
        """End the session under the cursor, if it waits; what was done in it counts."""
        option = self.query_one("#mocks", OptionList).highlighted_option
        kind, _, what = (option.id or "").partition(":") if option is not None else ("", "", "")
        if kind != "open":
            self.notify("Only what waits can be ended.", timeout=3)
            return

        def end(sure: bool | None) -> None:
            if sure:
                self.attempt(lambda: self.services.mocking.resume(what).stop())
                self._fill()

        question = "What you did in it counts; the rounds that are left do not."
        self.app.push_screen(ConfirmScreen("End this session?", question, "end it"), end)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        kind, _, what = (event.option_id or "").partition(":")
        mocking = self.services.mocking
        if kind == "open":
            self.prep.resume_mock(what)
        elif kind == "over":
            from prep.tui.screens.mock_score import MockScoreScreen

            self.app.push_screen(MockScoreScreen(what))
        elif kind == "wish":
            from prep.tui.screens.quick import QuickScreen

            self.app.push_screen(QuickScreen(), self._begin)
        else:
            make = {
                "quick": lambda: mocking.quick_plan(25),
                "daily": mocking.daily_plan,
                "track": lambda: mocking.plan(what),
            }[kind]
            self._begin(self.attempt(make))

    def _begin(self, plan: MockPlan | None) -> None:
        if plan is not None:
            self.prep.begin_mock(plan)


def _plain(text: str) -> Content:
    return Content.styled(text, "bold")


def _track(title: str, minutes: int, rounds: int) -> Content:
    return Content.assemble(title, (f"  {minutes} min, {rounds} rounds", "$muted"))


def _waiting(one: MockSummary) -> Option:
    left = f", {clock(one.left)} left" if one.left is not None and one.left > 0 else ""
    text = Content.assemble(
        ("Resume ", "bold $text-accent"),
        (one.name, "bold"),
        (f"  round {one.round} of {one.rounds}{left}", "$muted"),
    )
    return Option(text, id=f"open:{one.session_id}")


def _over(one: MockSummary) -> Option:
    text = Content.assemble(
        "Scorecard ", (one.name, "bold"), (f"  {one.started_at:%Y-%m-%d}", "$muted")
    )
    return Option(text, id=f"over:{one.session_id}")
