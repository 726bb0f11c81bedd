"""One answer afterwards: its grades, what was not asked, the outline, and the way to grade it."""

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static

from prep.core.rubric import AGAIN, SELF
from prep.practice.prompt_answer import PromptAnswer
from prep.practice.prompt_export import as_html, as_markdown
from prep.practice.prompting import PromptRecord
from prep.tui.prompt_words import (
    agreement_text,
    crumbs,
    own_words,
    score_text,
    total_words,
)
from prep.tui.screens.base import TopBar
from prep.tui.screens.written import WritingScreen
from prep.tui.wording import clock

_BLIND = (
    "A week has passed: a grades this answer once more, blind. Your first grades, and what you "
    "concluded from them, are shown beside the new ones afterwards."
)


class PromptResultScreen(WritingScreen):
    """Everything about one answer, to read."""

    CSS_PATH = "prompt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("g", "grade", "Grade it", id="prompt.grade_it"),
        Binding("a", "again", "Look again, blind", id="prompt.look_again"),
        Binding("m", "write('md')", "As Markdown", id="prompt.markdown"),
        Binding("h", "write('html')", "As HTML", id="prompt.html"),
    ]

    def __init__(self, session_id: str) -> None:
        super().__init__()
        self._session_id = session_id

    def compose(self) -> ComposeResult:
        """Grades first, then the rest."""
        prompting = self.services.prompting
        self._answer = prompting.look(self._session_id)
        self._record = self._found()
        self._due = any(one.session_id == self._session_id for one in prompting.look_again())
        yield TopBar(crumbs(self._answer.prompt))
        with VerticalScroll(id="card"):
            for text in self._parts():
                yield Static(text, classes="part", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The document scrolls."""
        self.query_one("#card").focus()
        score = self._record.score if self._record and not self._due else None
        total = f"{total_words(score)} · " if score else ""
        self.query_one(TopBar).show(f"{total}{clock(self._answer.seconds)}")

    def _found(self) -> PromptRecord | None:
        history = self.services.prompting.history(self._answer.prompt.slug)
        return next((one for one in history if one.session_id == self._session_id), None)

    def _parts(self) -> list[Content]:
        answer, record = self._answer, self._record
        if self._due:
            return [Content.styled(_BLIND, "$text-warning"), own_words(answer)]
        parts = [self._grades(record)]
        if answer.next_time:
            parts.append(_titled("Next time", answer.next_time))
        parts.append(own_words(answer, own_terms=self._own_terms))
        if record is not None and record.score is not None:
            parts += [_stakeholders(answer), _titled("One good answer", answer.prompt.outline)]
        return [part for part in parts if part.plain]

    @property
    def _own_terms(self) -> Mapping[str, str]:
        return self.services.own_material.material().terms

    def _grades(self, record: PromptRecord | None) -> Content:
        if record is None or record.score is None:
            return Content.styled("Not graded yet: g grades it point by point.", "$text-warning")
        rows = [score_text(self._answer.prompt, record.score)]
        rows += (agreement_text(name, found) for name, found in record.agreements.items())
        return Content("\n").join(rows)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What is graded is not graded at once again, and the second look comes once."""
        del parameters
        graded = self._record is not None and self._record.score is not None
        if action == "grade":
            return not graded
        if action == "again":
            return graded and self._due
        return True

    def action_write(self, suffix: str) -> None:
        """Write the answer with its grades into the workspace."""
        gradings = self.services.stores.rubric_grades.of(self._session_id)
        write = as_html if suffix == "html" else as_markdown
        text = write(self._answer, gradings, self._own_terms)
        name = f"{self._answer.started_at:%Y-%m-%d-%H%M}-{self._answer.prompt.slug}.{suffix}"
        self.write_file("answers", name, text)

    def action_grade(self) -> None:
        """Point by point."""
        self._open_grading(SELF)

    def action_again(self) -> None:
        """The same answer with other eyes."""
        self._open_grading(AGAIN)

    def _open_grading(self, grader: str) -> None:
        from prep.tui.screens.prompt_grade import PromptGradeScreen

        grading = self.services.prompting.grading(self._session_id, grader)
        self.app.switch_screen(PromptGradeScreen(grading))


def _stakeholders(answer: PromptAnswer) -> Content:
    rows = [
        Content.assemble((f"{one.name}: ", "bold"), f"{one.wants} ", (one.conflict, "$muted"))
        for one in answer.prompt.stakeholders
    ]
    return _titled("Who feels it", Content("\n").join(rows)) if rows else Content("")


def _titled(title: str, text: Content | str) -> Content:
    return Content.assemble((f"{title}\n", "bold $text-accent"), text)
