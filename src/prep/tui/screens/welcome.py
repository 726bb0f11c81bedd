"""The first start: three questions, all skippable, and one real problem within a minute."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Select, Static

from prep.core.errors import PrepError
from prep.core.topic import Track
from prep.tui.screens.base import Card

_DEFAULT_MINUTES = 30


def read_date(text: str) -> date | None:
    """An ISO date, or None for an empty text. Raises PrepError when it is neither."""
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise PrepError(
            f"{text!r} is no date.", "Write it as 2027-03-15, or leave it empty."
        ) from error


def read_minutes(text: str) -> int:
    """Whole minutes a day, 5 to 600; empty means the default. Raises PrepError otherwise."""
    if not text.strip():
        return _DEFAULT_MINUTES
    if not text.strip().isdecimal() or not 5 <= int(text) <= 600:
        raise PrepError(
            f"{text!r} is no number of minutes.", "Between 5 and 600; 30 is a good start."
        )
    return int(text)


class WelcomeScreen(Card[str]):
    """Answers with the slug of a first problem, or None when skipped."""

    CSS_PATH = "welcome.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "start", "Start", priority=True, id="welcome.start"),
    ]

    def __init__(self, tracks: Sequence[Track]) -> None:
        super().__init__()
        self._tracks = tracks

    def compose(self) -> ComposeResult:
        """Track, date, minutes; Esc is always a way out."""
        settings = self.services.settings
        with VerticalScroll(classes="card", can_focus=False) as card:
            card.border_title = "Welcome to prep"
            card.border_subtitle = "Enter goes on · Esc skips"
            yield Static(
                "Practice for interviews: offline, honest, one keystroke away.", classes="note"
            )
            if self._tracks:
                yield Select(
                    [(track.title, track.id) for track in self._tracks],
                    prompt="Which role? (may stay empty)",
                    value=settings.get("track") or Select.NULL,
                    id="track",
                )
            yield Input(
                str(settings.get("interview_date") or ""),
                placeholder="interview date, like 2027-03-15 (may stay empty)",
                id="date",
            )
            yield Input(
                self._minutes(), placeholder=f"minutes a day ({_DEFAULT_MINUTES})", id="minutes"
            )
            yield Static("", id="said", markup=False)
            yield Static("[bold $text-accent]Ctrl+S[/]  start with one short problem now")

    def _minutes(self) -> str:
        minutes = self.services.settings.get("minutes_a_day")
        return str(minutes) if isinstance(minutes, int) else ""

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        if event.input.id == "minutes":
            self.action_start()
        else:
            self.focus_next()

    def action_start(self) -> None:
        """Keep the answers and begin."""
        try:
            self._keep()
        except PrepError as error:
            self.query_one("#said", Static).update(Content.styled(str(error), "$text-error"))
            return
        from prep.tui.next_up import first_problem

        self.dismiss(first_problem(self.services))

    def _keep(self) -> None:
        settings = self.services.settings
        day = read_date(self.query_one("#date", Input).value)
        minutes = read_minutes(self.query_one("#minutes", Input).value)
        settings.put("interview_date", day.isoformat() if day else None)
        settings.put("minutes_a_day", minutes)
        for select in self.query(Select):
            settings.put("track", None if select.is_blank() else select.value)
        settings.put("welcome_done", True)

    def action_cancel(self) -> None:
        """Skipped, and not asked again."""
        self.services.settings.put("welcome_done", True)
        self.dismiss(None)
