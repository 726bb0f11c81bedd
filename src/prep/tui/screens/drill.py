"""A drill session on the screen: one question, one line to type, the clock.

Guards two decisions. In a sprint Enter is the only key there is: the next question stands there
before the eye has moved. And the session decides when it is over and what may be done; the screen
asks it and shows its answer.
"""

from contextlib import suppress
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, Input, Static

from prep.core.errors import PrepError
from prep.practice.drill_questions import PASS_MARK, Feedback, Question
from prep.practice.drill_session import LEAST_CONFIDENCE, MOST_CONFIDENCE, DrillSession
from prep.tui.drill_words import (
    aside,
    explanation,
    flash,
    question_head,
    question_text,
    session_words,
)
from prep.tui.screens.base import TopBar
from prep.tui.screens.session_exhibit import SessionExhibit

_DRAFT_SECONDS = 0.4
_LOOK_SECONDS = 0.5
_TICK_SECONDS = 5.0
_ANSWER_HINT = "3/8, 0.375, 37.5%, C(5,2)/2^5 ...   ? passes"
_CHOICE_HINT = "the first letters are enough   ? passes"
_SURE_HINT = "50 to 99 % sure; Enter alone says nothing"


class DrillScreen(SessionExhibit):
    """One session; it ends in its card."""

    ASKED = ("#head", "#prompt")
    TYPED = "#answer"
    session: DrillSession

    CSS_PATH = "drill.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next", "Next", id="drill.next"),
        Binding("a", "another", "Another like this", id="drill.another"),
        Binding("u", "undo", "Take back", id="drill.undo"),
        Binding("f9", "pause", "Pause", priority=True, id="drill.pause"),
        Binding("escape", "back", "End", id="drill.end"),
    ]

    def __init__(self, session: DrillSession) -> None:
        super().__init__()
        self.session = session
        self._given: str | None = None  # an answer that waits for how sure one is
        self._told = False
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """Question, line, feedback."""
        settings = self.session.settings
        title = self.services.drilling.title_of(settings)
        yield TopBar(f"prep › {session_words(settings, title)}")
        with VerticalScroll(id="question", can_focus=False):
            yield Static(id="head", markup=False)
            yield Static(id="prompt", markup=False)
        yield Input(id="answer", placeholder=_ANSWER_HINT)
        yield Static(id="said", markup=False)
        with VerticalScroll(id="feedback"):
            yield Static(id="told", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The first question, or the one that waited; the clock."""
        self.set_interval(_LOOK_SECONDS, self.look)
        self.set_interval(_TICK_SECONDS, lambda: self.attempt(self.session.tick))
        self._ask(self.attempt(self.session.next))

    @property
    def _line(self) -> Input:
        return self.query_one("#answer", Input)

    @property
    def _hurries(self) -> bool:
        return self.session.settings.mode.hurries

    # Time -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Show the time; against the clock, the end comes by itself."""
        if self._hurries and self.session.over and self.is_current:
            self._finish()
        elif not self.session.ended:
            self.query_one(TopBar).show(aside(self.session))

    def touched(self) -> None:
        """A key: the person is here."""
        self.attempt(self.session.touch)

    def action_pause(self) -> None:
        """Stop the clock and cover the question, or go on; a mock forbids it."""
        if self.session.timer().paused:
            self.session.resume()
        else:
            self.session.pause()
        paused = self.session.timer().paused
        self.set_class(paused, "-paused")
        self._line.disabled = paused
        self._say(Content.styled("Paused. F9 goes on.", "$text-warning") if paused else "")
        if not paused and not self._told:
            self._line.focus()
        self.look()

    # Asking -----------------------------------------------------------------------------------

    def _ask(self, question: Question | None) -> None:
        if question is None:
            self._finish()
            return
        self._given, self._told = None, False
        self.query_one("#head", Static).update(question_head(question))
        self.query_one("#prompt", Static).update(question_text(question))
        self.query_one("#question").scroll_home(animate=False)
        self.set_class(False, "-told")
        if not self._hurries:
            self._say("")
        self._open_line(self.session.text, _hint(question))
        self.look()

    def _open_line(self, text: str, hint: str) -> None:
        line = self._line
        with self.prevent(Input.Changed):
            line.value = text
        line.placeholder = hint
        line.cursor_position = len(text)
        line.disabled = False
        line.focus()
        self.refresh_bindings()

    @on(Input.Changed, "#answer")
    def _typed(self) -> None:
        if self._given is None and self._unsaved is None:
            self._unsaved = self.set_timer(_DRAFT_SECONDS, self._save_text)

    def _save_text(self) -> None:
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        if self._given is None and not self._told:
            self.attempt(lambda: self.session.save_text(self._line.value))

    # Answering --------------------------------------------------------------------------------

    @on(Input.Submitted, "#answer")
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        text = event.value.strip()
        if self._given is not None:
            self._sure(text)
        elif text:
            self._give(text)

    def _give(self, text: str) -> None:
        passing = text == PASS_MARK
        try:
            reading = None if passing else self.session.read(text)
        except PrepError as error:
            self._say(Content.styled(str(error), "$text-error"))
            return
        if self.session.settings.confidence and not passing:
            self._given = text
            self._say(Content.assemble("read as ", (str(reading), "bold"), " · how sure are you?"))
            self._open_line("", _SURE_HINT)
        else:
            self._answer(text, None)

    def _sure(self, text: str) -> None:
        """The stated confidence, or nothing; then the answer counts."""
        assert self._given is not None
        share = None
        if text:
            with suppress(ValueError):
                share = int(text.removesuffix("%").strip()) / 100
            if share is None or not LEAST_CONFIDENCE <= share <= MOST_CONFIDENCE:
                self._say(Content.styled("A whole number from 50 to 99.", "$text-error"))
                return
        self._answer(self._given, share)

    def _answer(self, text: str, confidence: float | None) -> None:
        feedback = self.attempt(lambda: self.session.answer(text, confidence))
        if feedback is None:
            return
        if self._hurries:
            self._say(flash(feedback))
            self._ask(self.attempt(self.session.next))
        else:
            self._tell(feedback)

    def _tell(self, feedback: Feedback) -> None:
        """The explanation stands until Enter."""
        self._given, self._told = None, True
        self._say("")
        self.query_one("#told", Static).update(explanation(feedback))
        self.set_class(True, "-told")
        self._line.disabled = True
        pane = self.query_one("#feedback")
        pane.scroll_home(animate=False)
        pane.focus()
        self.look()

    # After the answer -------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter, ``a`` and ``u`` belong to the explanation; while one types they are text."""
        del parameters
        if action in ("next", "another", "undo"):
            return self._told and not self.session.timer().paused
        return True

    def action_next(self) -> None:
        """The next question."""
        self._ask(self.session.next())

    def action_another(self) -> None:
        """The same drill and level with new numbers."""
        self._ask(self.session.another())

    def action_undo(self) -> None:
        """Take back the answer just given."""
        if self.session.undo():
            self.notify("Taken back: the answer counts for nothing.", timeout=3)
            self._ask(self.session.another())

    def _say(self, words: Content | str) -> None:
        self.query_one("#said", Static).update(words)

    # The end ----------------------------------------------------------------------------------

    def action_back(self) -> None:
        """Esc: from how sure one is back to the answer, else to the card."""
        if self._given is not None:
            given, self._given = self._given, None
            self._say("")
            self._open_line(given, _ANSWER_HINT)
        else:
            self._finish()

    def _finish(self) -> None:
        from prep.tui.screens.drill_card import DrillCardScreen

        self._save_text()
        card = self.attempt(self.session.end)
        if card is None:
            self.app.pop_screen()
        else:
            self.app.switch_screen(DrillCardScreen(card))

    def put_away(self) -> None:
        """Nothing typed is lost, and the clock stands until one comes back."""
        self._save_text()
        self.attempt(self.session.leave)


def _hint(question: Question) -> str:
    return _CHOICE_HINT if question.choices else _ANSWER_HINT
