"""A concept question on the screen: say it, check it, tick what was said, rate it.

Guards two decisions. Nothing is shown before its time: the points appear only after the answer and
its check are over. And one key leads on: Enter always takes the next step, whatever the step is.
"""

from collections.abc import Iterable
from enum import Enum
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Footer, Input, Static, TextArea

from prep.core.errors import PrepError
from prep.practice.concept_checks import PASS_MARK
from prep.practice.concept_questions import Feedback, Question, Stage
from prep.practice.concept_session import ConceptSession
from prep.tui.concept_words import (
    aside,
    background,
    check_text,
    check_verdict,
    follow_up_answer,
    follow_up_question,
    points_text,
    question_head,
    rating_line,
    session_words,
)
from prep.tui.screens.base import TopBar
from prep.tui.screens.session_exhibit import SessionExhibit

_DRAFT_SECONDS = 0.4
_LOOK_SECONDS = 0.5
_TICK_SECONDS = 5.0
_MOST_POINTS = 6
_MARGIN = 5  # of the page, with its scrollbar
_SAY = "Say it aloud, then Enter. Or t to type it."
_TYPE = "F5 when you are done; Esc leaves the text."
_TICK = "Which did you say? Number keys tick, a ticks all; then Enter."
_THINK = "Think, then Enter shows the answer."
_ON = "Enter goes on."


class Step(Enum):
    """What the screen waits for; finer than the stages that are in the log."""

    SAY = "say"
    CHECK = "check"
    TICK = "tick"
    RATE = "rate"
    FOLLOW_UP = "follow up"
    TOLD = "told"


class ConceptScreen(SessionExhibit):
    """One session; it ends in its card."""

    ASKED = ("#head", "#question")
    TYPED = "#typed"
    session: ConceptSession

    CSS_PATH = "concept.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "on", "Next", id="concept.on"),
        Binding("f5", "done", "Done", id="concept.done"),
        Binding("t", "type", "Type", id="concept.type"),
        *(
            Binding(str(n), f"number({n})", f"Point {n}", show=False, id=f"concept.number.{n}")
            for n in range(1, _MOST_POINTS + 1)
        ),
        Binding("a", "all", "Tick all", id="concept.all"),
        Binding("u", "undo", "Take back", id="concept.undo"),
        Binding("f9", "pause", "Pause", priority=True, id="concept.pause"),
        Binding("escape", "back", "End", id="concept.end"),
    ]

    def __init__(self, session: ConceptSession) -> None:
        super().__init__()
        self.session = session
        self.step = Step.SAY
        self._told: Feedback | None = None
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """The page grows downwards, step by step; what is wanted stands below it."""
        yield TopBar(self.crumbs)
        with VerticalScroll(id="page"):
            yield Static(id="head", markup=False)
            yield Static(id="question", markup=False)
            for part in ("answer", "check", "verdict", "points", "background", "follow", "deeper"):
                yield Static(id=part, classes="part", markup=False)
        yield from self.beside_the_page()
        yield TextArea(id="typed", placeholder="Your answer, if you like to type it.")
        yield Input(id="checked", placeholder=f"your answer   {PASS_MARK} passes")
        yield Static(id="wanted", markup=False)
        yield Footer(show_command_palette=False)

    @property
    def crumbs(self) -> str:
        """What the session is about."""
        settings = self.session.settings
        return f"prep › {session_words(settings, self.services.concepts.title_of(settings))}"

    @property
    def blind(self) -> bool:
        """Whether neither title nor level of a question is shown."""
        return False

    def beside_the_page(self) -> Iterable[Widget]:
        """What a screen that derives from this one shows below the page."""
        return ()

    def on_mount(self) -> None:
        """The first question, or the one that waited; the clock."""
        self.set_interval(_LOOK_SECONDS, self.look)
        self.set_interval(_TICK_SECONDS, lambda: self.attempt(self.session.tick))
        self._ask(self.attempt(self.session.next))

    # Time -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Show the time; once the answer is over it stands still."""
        if self.session.question is not None and not self.session.ended:
            self.query_one(TopBar).show(aside(self.session))

    def touched(self) -> None:
        """A key: the person is here."""
        self.attempt(self.session.touch)

    def action_pause(self) -> None:
        """Stop the clock and cover the page, or go on; a mock forbids it."""
        if self.session.timer().paused:
            self.session.resume()
        else:
            self.session.pause()
        paused = self.session.timer().paused
        self.set_class(paused, "-paused")
        if paused:
            self._want(Content.styled("Paused. F9 goes on.", "$text-warning"))
            self.set_focus(None)
        else:
            self._enter(self.step)
        self.look()

    # The steps --------------------------------------------------------------------------------

    def _ask(self, question: Question | None) -> None:
        if question is None:
            self._finish()
            return
        self._told = None
        for part in self.query(".part").results(Static):
            part.display = False
        self.query_one("#head", Static).update("" if self.blind else question_head(question))
        self.query_one("#question", Static).update(Content.styled(question.text, "bold"))
        with self.prevent(TextArea.Changed):
            self.query_one("#typed", TextArea).text = self.session.text
        self.query_one("#page").scroll_home(animate=False)
        self._resume_at(self.session.stage)

    def _resume_at(self, stage: Stage) -> None:
        """The step a session stands at; one that was killed shows again what was shown."""
        if stage is Stage.ASKED:
            self._enter(Step.SAY)
            return
        self._show_answer()
        if stage is Stage.CHECK:
            self._open_check()
        else:
            self._open_points()

    def _enter(self, step: Step) -> None:
        """Make ready for a step: which field is open, and what is wanted."""
        self.step = step
        typing = step is Step.SAY and bool(self.session.text)
        self.set_class(typing, "-typing")
        self.set_class(step is Step.CHECK, "-checking")
        if step is Step.CHECK:
            self.query_one("#checked").focus()
        else:
            self.query_one("#typed" if typing else "#page").focus()
        self._want(self._wanted(step, typing=typing))
        self.refresh_bindings()
        self.look()

    def _wanted(self, step: Step, *, typing: bool) -> Content | str:
        match step:
            case Step.SAY:
                return _TYPE if typing else _SAY
            case Step.CHECK:
                return f"Enter hands it in; {PASS_MARK} passes."
            case Step.TICK:
                return _TICK
            case Step.RATE:
                return rating_line(self.session.proposed)
            case Step.FOLLOW_UP:
                return _THINK
            case Step.TOLD:
                return _ON

    def _want(self, words: Content | str) -> None:
        self.query_one("#wanted", Static).update(words)

    def _part(self, name: str, text: Content) -> None:
        """Show a part of the page, and bring it into sight."""
        part = self.query_one(f"#{name}", Static)
        part.update(text)
        part.display = True
        self.call_after_refresh(part.scroll_visible, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys that mean nothing at this step are not offered."""
        del parameters
        if self.session.timer().paused:
            return action in ("pause", "back", "help")
        typing = self.focused is not None and self.focused.id == "typed"
        if action == "on":
            return not typing
        if action == "done":
            return typing
        if action == "type":
            return self.step is Step.SAY and not typing
        if action == "number":
            return self.step in (Step.TICK, Step.RATE)
        if action == "all":
            return self.step is Step.TICK
        if action == "undo":
            return self.step in (Step.FOLLOW_UP, Step.TOLD)
        return True

    def action_on(self) -> None:
        """The next step, whatever it is."""
        match self.step:
            case Step.SAY:
                self._said()
            case Step.CHECK:
                self._check(self.query_one("#checked", Input).value)
            case Step.TICK:
                self._open_rating()
            case Step.RATE:
                self._rate(None)
            case Step.FOLLOW_UP:
                self._tell()
            case Step.TOLD:
                self._ask(self.session.next())

    def action_done(self) -> None:
        """The answer is given; F5, since Enter makes a new line in the text."""
        self._said()

    # Saying it --------------------------------------------------------------------------------

    def action_type(self) -> None:
        """Open the text field."""
        self.set_class(True, "-typing")
        self.query_one("#typed").focus()
        self._want(_TYPE)

    @on(TextArea.Changed, "#typed")
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_DRAFT_SECONDS, self._save_text)

    def _save_text(self) -> None:
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        text = self.query_one("#typed", TextArea).text
        self.attempt(lambda: self.session.save_text(text))

    def _said(self) -> None:
        self._save_text()
        stage = self.session.said()
        self._show_answer()
        if stage is Stage.CHECK:
            self._open_check()
        else:
            self._open_points()

    def _show_answer(self) -> None:
        """What was typed stays in sight while one ticks."""
        if self.session.text.strip():
            self._part("answer", Content.styled(self.session.text.strip(), "italic"))

    # The check --------------------------------------------------------------------------------

    def _open_check(self) -> None:
        posed = self.session.posed
        assert posed is not None, "the stage is reached with a check only"
        self.query_one("#checked", Input).value = ""
        self._part("check", check_text(posed))
        self._enter(Step.CHECK)

    @on(Input.Submitted, "#checked")
    def _handed_in(self, event: Input.Submitted) -> None:
        event.stop()
        self._check(event.value)

    def _check(self, text: str) -> None:
        try:
            self.session.check(text)
        except PrepError as error:
            self._want(Content.styled(str(error), "$text-error"))
            return
        self._open_points()

    # Points and rating ------------------------------------------------------------------------

    def _open_points(self) -> None:
        if (posed := self.session.posed) is not None:
            self._part("check", check_text(posed))
        if (marks := self.session.checked) is not None:
            self._part("verdict", check_verdict(marks))
        self._show_points()
        self._enter(Step.TICK)

    def _show_points(self) -> None:
        width = self.size.width - _MARGIN
        self._part("points", points_text(self.session.marks, self.session.ticks, width))

    def on_resize(self) -> None:
        """The points hang from their numbers at any width."""
        if self.session.marks:
            self._show_points()

    def action_number(self, number: int) -> None:
        """Tick a point, or give the rating."""
        if self.step is Step.RATE:
            self._rate(number)
        elif number <= len(self.session.marks):
            self.session.toggle(number - 1)
            self._show_points()

    def action_all(self) -> None:
        """Tick every point; once more takes all ticks away."""
        marks = range(len(self.session.marks))
        self.session.set_ticks([] if all(self.session.ticks) else list(marks))
        self._show_points()

    def _open_rating(self) -> None:
        concept = self.session.revealed
        assert concept is not None, "the points are open"
        layperson = self.session.settings.layperson
        self._part("background", background(concept, layperson=layperson))
        self._enter(Step.RATE)

    def _rate(self, rating: int | None) -> None:
        feedback = self.session.rate(rating)
        self._told = feedback
        if self.session.settings.layperson:
            self._ask(self.session.next())
            return
        self._part("follow", follow_up_question(feedback.concept))
        self._enter(Step.FOLLOW_UP)

    def _tell(self) -> None:
        assert self._told is not None, "it was rated"
        self._part("deeper", follow_up_answer(self._told.concept))
        self._enter(Step.TOLD)

    def action_undo(self) -> None:
        """Take back the answer just given."""
        if self.session.undo():
            self.notify("Taken back: the answer counts for nothing.", timeout=3)
            self._ask(self.session.next())

    # The end ----------------------------------------------------------------------------------

    def action_back(self) -> None:
        """Esc: out of the text field, from the rating back to the ticks, else to the card."""
        if self.step is Step.SAY and self.focused is self.query_one("#typed"):
            self.query_one("#page").focus()
            self._want(_SAY)
        elif self.step is Step.RATE:
            self._enter(Step.TICK)
        else:
            self._finish()

    def _finish(self) -> None:
        from prep.tui.screens.concept_card import ConceptCardScreen

        self._save_text()
        card = self.attempt(self.session.end)
        if card is None:
            self.app.pop_screen()
        else:
            self.app.switch_screen(ConceptCardScreen(card))

    def put_away(self) -> None:
        """Nothing typed is lost, and the clock stands until one comes back."""
        self._save_text()
        self.attempt(self.session.leave)
