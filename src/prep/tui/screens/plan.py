"""The plan before the code: approach, time, space, odd cases, kept as they are typed.

Guards one decision: the plan never stands in the way. It opens by a key, Esc closes it, and an
empty one is no fault; only an interviewer asks for it before anything is handed in.
"""

from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, Input, Static, TextArea

from prep.core.explanation import PLAN_FIELDS
from prep.practice.explaining import Explaining
from prep.tui.screens.base import TopBar
from prep.tui.screens.explained import BesideWork

_SAVE_SECONDS = 0.4
_LINES = frozenset({"time", "space"})
_ASKED = "Your plan first: say the approach and its time, then hand in."


class PlanScreen(BesideWork):
    """Four fields; Esc goes back to the code."""

    CSS_PATH = "plan.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f4", "back", "Back to the code", priority=True, id="plan.back"),
    ]

    def __init__(self, explaining: Explaining, *, asked: bool = False) -> None:
        """``asked`` says that the interviewer waits for it."""
        super().__init__()
        self._explaining = explaining
        self._asked = asked
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """A label and a box for each field."""
        plan = self._explaining.plan
        yield TopBar("prep › Plan")
        with VerticalScroll(id="plan", can_focus=False):
            if self._asked:
                yield Static(Content.styled(_ASKED, "bold"), id="asked", markup=False)
            for name, about in PLAN_FIELDS.items():
                text = getattr(plan, name)
                yield Static(Content.styled(about, "$muted"), markup=False)
                yield Input(text, id=name) if name in _LINES else TextArea(text, id=name)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The approach is asked first."""
        for box in self.query(TextArea):
            box.move_cursor(box.document.end)  # whoever comes back goes on writing
        self.query_one("#approach").focus()

    @on(TextArea.Changed)
    @on(Input.Changed)
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_SAVE_SECONDS, self._save)

    @on(Input.Submitted)
    def _next_field(self) -> None:
        self.focus_next()

    def _save(self) -> None:
        if self._unsaved is None:
            return
        self._unsaved.stop()
        self._unsaved = None
        for name in PLAN_FIELDS:
            box = self.query_one(f"#{name}")
            text = box.value if isinstance(box, Input) else box.text  # type: ignore[attr-defined]
            self.attempt(partial(self._explaining.write_plan, name, text))

    def put_away(self) -> None:
        """Nothing typed is lost."""
        self._save()
