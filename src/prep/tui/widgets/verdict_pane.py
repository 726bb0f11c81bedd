"""The verdict pane: nothing yet, tiers running, a run, a judgement, or an error."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

from prep.core.errors import PrepError
from prep.core.judgement import Judgement, Progress, RunReport
from prep.core.verdict import Verdict
from prep.tui.verdict_text import (
    idle_text,
    joined,
    judgement_text,
    progress_text,
    run_text,
)

_TICK = 0.4  # seconds between two states of the moving dots


class VerdictPane(VerticalScroll, can_focus=True):
    """Shows what the judge says; knows no judge. While it ``rates``, 1 to 4 are a rating."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(n), f"rate({n})", f"Rate {n}", show=False, id=f"verdict.rate.{n}")
        for n in range(1, 5)
    ]

    @dataclass
    class Corrected(Message):
        """The person rates how it went, from 1 to 4."""

        rating: int

    def __init__(self, interview: bool, id: str) -> None:
        super().__init__(id=id, classes="pane")
        self._interview = interview
        self._steps: list[Progress] = []
        self._ticker: Timer | None = None
        self._ticks = 0
        self.judgement: Judgement | None = None
        self.rates = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a rating to correct, digits choose panes as they do elsewhere."""
        del parameters
        return action != "rate" or self.rates

    def action_rate(self, rating: int) -> None:
        """Tell who knows the problem."""
        self.post_message(self.Corrected(rating))

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(id="verdict-text")

    def on_mount(self) -> None:
        """Say what the keys do."""
        self.border_title = "3 Verdict"
        self._show(idle_text(self._interview))

    def _show(self, text: Content) -> None:
        self.query_one("#verdict-text", Static).update(text)

    def begin(self) -> None:
        """A judgement or a run is under way."""
        self._steps, self._ticks = [], 0
        self.judgement = None
        self.rates = False
        self.set_class(False, "-accepted", "-failed")
        self._stop()
        self._ticker = self.set_interval(_TICK, self._tick)
        self._draw_progress()

    def _tick(self) -> None:
        self._ticks += 1
        self._draw_progress()

    def _draw_progress(self) -> None:
        self._show(progress_text(self._steps, self._ticks))

    def _stop(self) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None

    def progress(self, step: Progress) -> None:
        """A tier started or ended."""
        if self._ticker is not None:
            self._steps.append(step)
            self._draw_progress()

    def show_judgement(
        self, judgement: Judgement, after: Content | None = None, hints: Sequence[str] = ()
    ) -> None:
        """The answer; ``after`` is said under the first line, ``hints`` dimly at the end."""
        self._stop()
        self.judgement = judgement
        self.set_class(judgement.verdict is Verdict.ACCEPTED, "-accepted")
        self.set_class(judgement.verdict is not Verdict.ACCEPTED, "-failed")
        self._show(judgement_text(judgement, after, hints))
        self.scroll_home(animate=False)

    def show_run(self, report: RunReport) -> None:
        """How the visible cases went."""
        self._stop()
        self._show(run_text(report))
        self.scroll_home(animate=False)

    def show_error(self, error: PrepError) -> None:
        """It could not be judged, and what to try."""
        self._stop()
        message = Content.styled(f"! {error.message}", "bold $text-warning")
        self._show(joined([message, error.hint]))
