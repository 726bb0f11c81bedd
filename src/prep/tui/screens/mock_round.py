"""A round of questions: drills on one line, spoken answers with room for notes."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Input, Markdown, Static, TextArea

from prep.core.watched import View
from prep.practice.drill_questions import Feedback
from prep.practice.mock_session import MockSession
from prep.tui.audience import Exhibit
from prep.tui.screens.base import TopBar
from prep.tui.screens.mock_room import MockRoom
from prep.tui.widgets.interviewer_pane import InterviewerPane

_SAVE_SECONDS = 0.5
_DRILL_HINT = "3/8, 0.375, 37.5%, C(5,2)/2^5 ...   ? passes"


class MockRoundScreen(MockRoom):
    """One question at a time."""

    CSS_PATH = "mock.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "done", "Done with this", priority=True, id="mock.done"),
        Binding("f10", "leave_round", "End the round", priority=True, id="mock.end_round"),
        Binding("f9", "pause", "Pause", show=False, priority=True, id="mock.pause"),
        Binding("escape", "back", "Leave", priority=True, id="mock.leave"),
    ]

    def __init__(self, mock: MockSession) -> None:
        super().__init__()
        self.mock = mock

    @property
    def _drill(self) -> bool:
        item = self.mock.item
        return item is not None and item.kind == "drill"

    def compose(self) -> ComposeResult:
        """The question and the answer on the left, the interviewer on the right."""
        yield TopBar("prep › Mock" if self.mock.blind else "prep › Session")
        with Horizontal(id="room"):
            with Vertical(id="desk"):
                with VerticalScroll(id="asked", can_focus=False):
                    yield Static(id="number", markup=False)
                    yield Markdown("", id="question", open_links=False)
                yield Static(id="said", markup=False)
                if self._drill:
                    yield Input(id="answer", placeholder=_DRILL_HINT)
                else:
                    yield TextArea(self.mock.text, id="notes")
            with Vertical(id="side"):
                yield InterviewerPane()
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The question that waits."""
        self._ask()
        self.set_interval(_SAVE_SECONDS, self._save)
        self.query_one("#answer" if self._drill else "#notes").focus()
        self.open_room()

    def exhibit(self) -> Exhibit:
        """The question and what is typed below it."""
        answer = self.query_one("#answer", Input).value if self._drill else self._notes
        task = self._question() if self.mock.item is not None else ""
        return self._exhibit(View(self.mock.title, task=task, text=answer))

    @property
    def _notes(self) -> str:
        return self.query_one("#notes", TextArea).text

    def _ask(self) -> None:
        place, one = self.mock.place, self.mock.round
        if one is None or place.item is None:
            return
        self.query_one("#number", Static).update(
            Content.styled(f"Question {place.item + 1} of {len(one.items)}", "$muted")
        )
        self.query_one("#question", Markdown).update(self._question())
        if self._drill:
            with self.prevent(Input.Changed):
                self.query_one("#answer", Input).value = self.mock.text

    def _question(self) -> str:
        item, bank = self.mock.item, self.services.bank
        assert item is not None, "asked only while an item waits"
        if item.kind == "concept":
            return bank.concept(item.slug).question
        question = self.mock.question
        assert question is not None, "the item is a drill"
        choices = "".join(f"\n- {choice}" for choice in question.choices)
        return f"{question.prompt}\n{choices}"

    def _save(self) -> None:
        if self.mock.item is None or self._stands or self.mock.ended:
            return
        text = self.query_one("#answer", Input).value if self._drill else self._notes
        self.attempt(lambda: self.mock.save_text(text))

    @on(Input.Submitted, "#answer")
    def _answer(self, event: Input.Submitted) -> None:
        event.stop()
        text = event.value.strip()
        if not text:
            return
        before = (self.mock.place.round, self.mock.item)
        feedback = self.attempt(lambda: self.mock.answer(text))
        if feedback is not None and not self.mock.blind:
            self._tell(feedback)
        if feedback is None and (self.mock.place.round, self.mock.item) == before:
            return  # it could not be read, and the notice said why
        self._next()

    def _tell(self, feedback: Feedback) -> None:
        mark = "Right." if feedback.correct else f"Wrong: {feedback.expected}."
        self.query_one("#said", Static).update(" ".join([mark, *feedback.mistakes]))

    def _next(self) -> None:
        """The next question of the same kind stays on this screen."""
        was = self._drill
        place = self.mock.place
        here = (place.stage, place.round, place.item)
        same = here[:2] == self._here[:2] and place.item is not None
        if same and was and self._is_drill_now():
            self._here = here
            self._ask()
            self.look()
        else:
            self.look()

    def _is_drill_now(self) -> bool:
        item = self.mock.item
        return item is not None and item.kind == "drill"

    def action_done(self) -> None:
        """Done with this question; a drill is passed."""
        if self._drill:
            self.attempt(lambda: self.mock.answer("?"))
        else:
            self._save()
            self.attempt(self.mock.finish_item)
        self.attempt(self.mock.advance)
        self._next()

    def action_leave_round(self) -> None:
        """Close the round; what was not asked is left out."""
        self._save()
        self.attempt(self.mock.leave_round)
        self.look()

    def action_pause(self) -> None:
        """Stop the clock or let it run; in a mock the session refuses."""
        paused = self.mock.timer().paused
        self.attempt(self.mock.resume if paused else self.mock.pause)
        self.look()

    def put_away(self) -> None:
        """The text first."""
        self._save()
        super().put_away()
