"""Grading an answer point by point: one's own words on one side, the exemplars on the other.

Guards one decision: a grade is one key and is kept at once, and nothing is ticked beforehand; words
found are only set off.
"""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, Static, TextArea

from prep.core.prompt import MOST
from prep.practice.prompt_grading import RubricGrading
from prep.practice.prompt_place import NEXT_TIME
from prep.practice.prompt_session import PromptSession
from prep.tui.prompt_words import (
    aside,
    crumbs,
    grade_line,
    own_words,
    point_text,
    row_of_first_found,
    total_words,
)
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import counted

_DRAFT_SECONDS = 0.4
_TICK_SECONDS = 2.0
_LOOK_SECONDS = 1.0
_LAST = "What will you do otherwise next time? Write it, then F5 ends. Esc: back to the points."


def screen_of(session: PromptSession) -> PrepScreen[None]:
    """The screen for where a session stands."""
    if session.step.phase == "grade":
        return PromptGradeScreen(session.grading(), session)
    from prep.tui.screens.prompt import PromptScreen

    return PromptScreen(session)


class PromptGradeScreen(PrepScreen[None]):
    """A grading; ``session`` is the one it is the last step of, if it is still open."""

    CSS_PATH = "prompt.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal")]  # noqa: RUF012 - Textual's own
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(n), f"grade({n})", f"Grade {n}", show=False, id=f"prompt.grade.{n}")
            for n in range(MOST + 1)
        ),
        Binding("right,n", "turn(1)", "Next point", id="prompt.next_point"),
        Binding("left,p", "turn(-1)", "Point before", id="prompt.point_before"),
        Binding("tab", "other", "Other side", show=False, id="prompt.other_side"),
        Binding("f5", "on", "Done", priority=True, id="prompt.graded"),
        Binding("f9", "pause", "Pause", show=False, priority=True, id="prompt.pause_grading"),
        Binding("escape", "back", "Leave", priority=True, id="prompt.leave_grading"),
    ]

    def __init__(self, grading: RubricGrading, session: PromptSession | None = None) -> None:
        super().__init__()
        self.grading = grading
        self.session = session
        self.point = grading.next_point or 0
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """Two panes, a line of keys, the page for next time."""
        yield TopBar(f"{crumbs(self.grading.answer.prompt)} › Grade")
        with Container(id="desk"):
            with VerticalScroll(id="own", classes="pane") as own:
                own.border_title = "What was said · Tab scrolls here"
                own.border_subtitle = "underlined: words of this point"
                yield Static(id="words", markup=False)
            with VerticalScroll(id="point", classes="pane") as pane:
                pane.border_title = "The point"
                yield Static(id="line", markup=False)
        yield TextArea(id="sheet", soft_wrap=True)
        yield Static(id="hint", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The first point without a grade."""
        self._show_point()
        self.query_one("#point").focus()
        if self.session is not None:
            self.query_one("#sheet", TextArea).load_text(self.session.page(NEXT_TIME))
            self.set_interval(_TICK_SECONDS, self._tick)
            self.set_interval(_LOOK_SECONDS, self.look)

    # Time -------------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self.session is not None:
            self.attempt(self.session.tick)

    def look(self) -> None:
        """How far one is, and the clock while there is one."""
        graded = self.grading.score.graded
        head = f"point {self.point + 1} of {len(self.grading.points)}, {graded} graded"
        clock: Content | str = ""
        if self.session is not None and not self.session.ended:
            clock = Content.assemble("  ", aside(self.session, self.session.place))
        self.query_one(TopBar).show(Content.assemble(head, clock))

    def touched(self) -> None:
        """A key: the person is here."""
        if self.session is not None and not self.session.ended:
            self.attempt(self.session.touch)

    def action_pause(self) -> None:
        """Stop the clock or let it run."""
        if self.session is not None:
            paused = self.session.timer().paused
            (self.session.resume if paused else self.session.pause)()
            self.look()

    # Points -----------------------------------------------------------------------------------

    def _show_point(self) -> None:
        grading = self.grading
        point, grade = grading.points[self.point], grading.grades[self.point]
        self.query_one("#line", Static).update(point_text(grading.answer.prompt, point))
        self.query_one("#point").scroll_home(animate=False)
        told = own_words(grading.answer, point.cues)
        self.query_one("#words", Static).update(told)
        self.call_after_refresh(self._show_found, told)
        line = grade_line(grade, complete=grading.complete)
        self.query_one("#hint", Static).update(line)
        self.look()

    def _show_found(self, told: Content) -> None:
        """Bring the first word of this point into sight, with the line above it."""
        if not self.is_attached:  # left before the screen was drawn
            return
        width = self.query_one("#words").size.width
        row = row_of_first_found(told, width)
        self.query_one("#own").scroll_to(y=max(0, row - 1), animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the last page is written, digits and arrows are text."""
        del parameters
        return action not in ("grade", "turn", "other") or not self.has_class("-last")

    def action_grade(self, grade: int) -> None:
        """Grade the point, then on to the next one that has none."""
        self.grading.grade(self.point, grade)
        following = self.grading.next_point
        if following is not None:
            later = [n for n, g in enumerate(self.grading.grades) if g is None and n > self.point]
            self.point = later[0] if later else following
        elif self.point + 1 < len(self.grading.points):
            self.point += 1
        self._show_point()

    def action_turn(self, by: int) -> None:
        """Another point."""
        self.point = (self.point + by) % len(self.grading.points)
        self._show_point()

    def action_other(self) -> None:
        """The keys scroll the other side."""
        own, point = self.query_one("#own"), self.query_one("#point")
        (point if self.focused is own else own).focus()

    # The end ----------------------------------------------------------------------------------

    def action_on(self) -> None:
        """End, once every point is graded and next time is written."""
        left = self.grading.next_point
        if left is not None:
            open_ones = counted(self.grading.grades.count(None), "point")
            self.notify(f"{open_ones} without a grade.", timeout=3)
            self.point = left
            self._show_point()
        elif self.session is not None and not self.session.ended and not self.has_class("-last"):
            self._open_last()
        else:
            self._end()

    def _open_last(self) -> None:
        self.set_class(True, "-last")
        total = total_words(self.grading.score)
        self.query_one("#hint", Static).update(f"{total} by your grades. {_LAST}")
        self.query_one("#sheet").focus()
        self.refresh_bindings()

    def _end(self) -> None:
        from prep.tui.screens.prompt_result import PromptResultScreen

        self._save()
        if self.session is not None and not self.session.ended:
            self.session.finish()
        else:
            self.grading.settle()
        self.app.switch_screen(PromptResultScreen(self.grading.answer.session_id))

    @on(TextArea.Changed, "#sheet")
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_DRAFT_SECONDS, self._save)

    def _save(self) -> None:
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        session, text = self.session, self.query_one("#sheet", TextArea).text
        if session is not None and not session.ended:
            self.attempt(lambda: session.write(NEXT_TIME, text))

    def action_back(self) -> None:
        """From the last page back to the points; else away, and the grades wait."""
        if self.has_class("-last"):
            self._save()
            self.set_class(False, "-last")
            self.query_one("#point").focus()
            self.refresh_bindings()
            self._show_point()
        else:
            super().action_back()

    def put_away(self) -> None:
        """Nothing typed is lost; grades were kept when they were given."""
        self._save()
        if self.session is not None and not self.session.ended:
            self.attempt(self.session.leave)
