"""Someone watches: what goes out, what comes in, and what the candidate sees of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from fakes import FakeClock, FakeJudge
from stage import PatientApp, Stage
from textual.widgets import TextArea
from toy_mocks import PLAN, TRACK, mock_services

from prep.core.watched import Desk, Note, Question, Sent, Tick, View
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.live_session import was_watched
from prep.practice.watching import Delivery, Links
from prep.tui.audience import Usher
from prep.tui.preferences import Preferences
from prep.tui.screens.audience import AudienceScreen
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.mock_coding import MockCodingScreen

LINKS = Links("http://127.0.0.1:1/w/abc/", "http://127.0.0.1:1/i/def/", beyond=False)
CODING_ONLY = replace(PLAN, rounds=PLAN.rounds[1:2])


@dataclass
class Audience:
    """Remembers what it is shown and sends what a test puts in."""

    links: Links = LINKS
    present: int = 1
    alive: bool = True
    views: list[View] = field(default_factory=list)
    desks: list[Desk] = field(default_factory=list)
    clocks: list[str] = field(default_factory=list)
    waiting: list[Sent] = field(default_factory=list)
    answers: list[str | None] = field(default_factory=list)

    def show(self, view: View) -> None:
        self.views.append(view)

    def show_desk(self, desk: Desk) -> None:
        self.desks.append(desk)

    def show_clock(self, words: str) -> None:
        self.clocks.append(words)

    def sent(self) -> list[Delivery]:
        taken, self.waiting = self.waiting, []
        return [Delivery(number, sent) for number, sent in enumerate(taken)]

    def answer(self, _delivery: Delivery, refusal: str | None = None) -> None:
        self.answers.append(refusal)

    def close(self) -> None:
        self.alive = False


@asynccontextmanager
async def watched_stage(tmp_path) -> AsyncIterator[tuple[Stage, Audience]]:
    audience, clock, judge = Audience(), FakeClock(), FakeJudge()
    services = mock_services(clock, judge=judge, workspace=tmp_path)
    services.settings.put("welcome_done", True)
    preferences = Preferences(None, {}, memory=tmp_path / "t")
    app = PatientApp(lambda: services, preferences, lambda: [TRACK])
    app.usher = Usher(app, lambda: audience)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        stage = Stage(app, pilot, services, judge, clock)
        await stage.settle()
        yield stage, audience
    services.stores.close()


async def look(stage: Stage) -> None:
    """What the timer does four times a second."""
    stage.app.usher.look()
    await stage.settle()


async def test_a_problem_is_watched_from_a_key_on_and_a_question_appears_beside_it(tmp_path):
    async with watched_stage(tmp_path) as (stage, audience):
        app = stage.app
        await stage.open()
        await stage.press("f12")
        assert isinstance(app.screen, AudienceScreen)
        assert LINKS.watch in stage.text
        assert LINKS.interviewer in stage.text
        await stage.press("enter", "x")
        await look(stage)
        screen = app.screen
        assert isinstance(screen, CodingScreen)
        shown = audience.views[-1]
        assert shown.text == screen.query_one("#editor", TextArea).text
        assert shown.row == screen.query_one("#editor", TextArea).cursor_location[0]
        assert shown.task == screen.session.problem.statement
        assert "left" in audience.clocks[-1]
        assert "1 watching" in stage.text
        assert was_watched(screen.session.state)
        audience.waiting = [Question("What if [red]nothing[/] adds up?"), Note("Fine.")]
        await look(stage)
        assert audience.answers == [None, None]
        assert "What if [red]nothing[/] adds up?" in stage.text
        assert "Fine." not in stage.text
        assert audience.desks[-1].remarks[-1].endswith("Fine.")
        count = len(audience.views)
        await look(stage)
        assert len(audience.views) == count  # nothing new, nothing sent
        # After a kill the screen shows the question again.
        session = app.services.coding.open("two-sum")
        assert session.session_id == screen.session.session_id
        app.switch_screen(CodingScreen(session))
        await stage.settle()
        assert "adds up?" in stage.text


async def test_a_mock_is_watched_through_its_rooms_and_the_scorecard_keeps_it(tmp_path):
    async with watched_stage(tmp_path) as (stage, audience):
        app = stage.app
        audience.waiting = [Note("too early")]
        app.show_links(lambda: app.begin_mock(CODING_ONLY))
        await stage.settle()
        await look(stage)
        assert audience.answers == ["No session is on the screen."]
        await stage.press("enter")
        await stage.settle()
        room = app.screen
        assert isinstance(room, MockCodingScreen)
        audience.waiting = [Question("Which odd cases?"), Tick("tests", 1.0, 0), Tick("x", 1.0, 0)]
        await look(stage)
        assert audience.answers[1:3] == [None, None]
        assert "not on this round's list" in (audience.answers[3] or "")
        assert "Which odd cases?" in stage.text
        assert audience.views[-1].place == "Round 1 of 1: Coding"
        await look(stage)
        assert audience.views[-1].said[-1].endswith("Which odd cases?")
        room.mock.stop()
        app.usher.look()
        card = app.services.scoring.card(room.mock.session_id)
        assert [remark.text for remark in card.remarks] == ["Which odd cases?"]
        assert card.rounds[0].checks["tests"] == 1.0
        assert was_watched(room.mock.state)
        assert was_watched(room.session.state)


async def test_nothing_is_built_for_nobody_and_the_end_is_told(tmp_path):
    async with watched_stage(tmp_path) as (stage, audience):
        app = stage.app
        audience.present = 0
        await stage.open()
        await stage.press("f12", "enter")
        await look(stage)
        assert audience.views == []
        assert not was_watched(app.screen.session.state)
        audience.alive = False
        await look(stage)
        assert "no longer served" in stage.text
        assert app.usher.audience is None
        audience.alive = True
        await stage.press("f12", "s")
        assert not audience.alive
        assert app.usher.audience is None


async def test_a_drill_is_watched_as_it_stands_on_the_screen(tmp_path):
    async with watched_stage(tmp_path) as (stage, audience):
        app = stage.app
        app.open_drills(DrillSettings(Mode.TOPIC, drill="sum", seed=5))
        await stage.settle()
        await stage.press("f12", "enter")
        await stage.write("17")
        await look(stage)
        shown = audience.views[-1]
        assert shown.text == "17"
        assert app.screen.session.question.prompt in shown.task
        audience.waiting = [Question("Sure?"), Tick("plan", 1.0, 0), Note("Quick.")]
        await look(stage)
        assert audience.answers == [None, "There is no checklist in this session.", None]
        assert "Sure?" in stage.text
        assert audience.desks[-1].remarks[-1].endswith("Quick.")
        assert was_watched(app.screen.session.state)
