"""Home: what to resume, what to do next, where to go.

Guards one decision: the list is one list, so that Enter right after the start does the most
sensible thing there is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.attempt import Attempt
from prep.core.errors import PrepError
from prep.practice.coding import OpenSession
from prep.practice.library import LibraryRow, ProblemState
from prep.tui.next_up import LIBRARY_KINDS, next_up
from prep.tui.rooms import ROOMS
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import OUTCOMES, about, ago, clock, counted, days_until, fitted

_TITLE_WIDTH = 38
_SUGGESTED = 3
_LATELY = 8


@dataclass(frozen=True)
class HomeFacts:
    """What home shows, gathered in one go."""

    open_sessions: Sequence[OpenSession]
    rows: Sequence[LibraryRow]
    attempts: Sequence[Attempt]

    @property
    def suggested(self) -> list[LibraryRow]:
        """What to do next, without what is open already."""
        skip = frozenset(session.slug for session in self.open_sessions)
        return next_up(self.rows, _SUGGESTED, skip)

    @property
    def problems(self) -> Sequence[LibraryRow]:
        """What the library shows: the items that the judge can judge."""
        return [row for row in self.rows if row.kind in LIBRARY_KINDS]

    @property
    def solved(self) -> int:
        """How many problems of the library are solved, here or elsewhere."""
        solved = (ProblemState.SOLVED, ProblemState.SOLVED_ELSEWHERE)
        return sum(row.state in solved for row in self.problems)


class HomeScreen(PrepScreen[None]):
    """The first screen."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012 - Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", "Down", show=False, id="home.down"),
        Binding("k", "move(-1)", "Up", show=False, id="home.up"),
        Binding("slash", "search", "Search", id="home.search"),
        *(
            Binding(room.key, f"room({number})", room.title, id=f"home.room.{room.title.lower()}")
            for number, room in enumerate(ROOMS)
        ),
    ]

    @dataclass
    class Gathered(Message):
        """The facts are there; sent by the thread that read them."""

        facts: HomeFacts

    def __init__(self) -> None:
        super().__init__()
        self._entered: str | None = None  # the room one comes back from

    def compose(self) -> ComposeResult:
        """A list, and on wide screens what happened lately."""
        yield TopBar("prep")
        with Horizontal(id="columns"):
            yield OptionList(*self._rooms(), id="choices")
            with VerticalScroll(id="lately", can_focus=False) as lately:
                lately.border_title = "Lately"
                yield Static(id="history")
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """Facts may have changed while another screen was on top."""
        self.query_one("#choices").focus()
        self._gather()

    @work(thread=True, exclusive=True, group="home")
    def _gather(self) -> None:
        services = self.services
        try:
            facts = HomeFacts(
                services.coding.open_sessions(),
                services.library.rows(),
                services.history.attempts(limit=_LATELY),
            )
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)
        else:
            self.post_message(self.Gathered(facts))

    @on(Gathered)
    def _show(self, message: Gathered) -> None:
        facts = message.facts
        choices = self.query_one("#choices", OptionList)
        choices.clear_options()
        choices.add_options([*self._resumable(facts), *self._next(facts), *self._rooms(facts)])
        self._highlight(choices, self._entered)
        self.query_one("#history", Static).update(self._history(facts))
        self.query_one(TopBar).show(self._goal())

    @staticmethod
    def _highlight(choices: OptionList, wanted: str | None) -> None:
        ids = {o.id: i for i, o in reversed(list(enumerate(choices.options))) if not o.disabled}
        choices.highlighted = ids.get(wanted, min(ids.values(), default=None))

    def _goal(self) -> str:
        day = self.services.settings.get("interview_date")
        track = self.services.settings.get("track")
        title = next((t.title for t in self.prep.tracks if t.id == track), None)
        when = days_until(date.fromisoformat(day), date.today()) if day else None
        return " · ".join(part for part in (title, when) if part)

    def _resumable(self, facts: HomeFacts) -> Iterator[Option]:
        if facts.open_sessions:
            yield _heading("Resume")
        for session in facts.open_sessions:
            left = session.remaining_seconds
            if left is None:
                time = f"{clock(session.active_seconds)} so far"
            else:
                time = f"{clock(left)} left" if left > 0 else f"{clock(-left)} over"
            yield _choice(f"open:{session.slug}", session.title, time, "bold")

    def _next(self, facts: HomeFacts) -> Iterator[Option]:
        suggested = facts.suggested
        if suggested:
            yield _heading("Next")
        for row in suggested:
            begun = "tried, not solved" if row.state is ProblemState.ATTEMPTED else ""
            yield _choice(f"open:{row.slug}", row.title, begun or about(row))

    def _rooms(self, facts: HomeFacts | None = None) -> Iterator[Option]:
        yield _heading("Rooms")
        for number, room in enumerate(ROOMS):
            told = room.about
            if room.title == "Library" and facts is not None:
                told = f"{counted(len(facts.problems), 'problem')}, {facts.solved:,} solved"
            yield _choice(f"room:{number}", f"{room.key}  {room.title}", told)

    def _history(self, facts: HomeFacts) -> Content:
        if not facts.attempts:
            return Content.styled("Your attempts will show here.", "$muted")
        titles = {row.slug: row.title for row in facts.rows}
        now = datetime.now(UTC)
        return Content("\n").join(_attempt_line(attempt, titles, now) for attempt in facts.attempts)

    @on(OptionList.OptionSelected, "#choices")
    def _choose(self, event: OptionList.OptionSelected) -> None:
        kind, _, what = (event.option_id or "").partition(":")
        if kind == "open":
            self._entered = None
            self.prep.open_problem(what)
        elif kind == "room":
            self.action_room(int(what))

    def action_room(self, number: int) -> None:
        """Enter a room."""
        self._entered = f"room:{number}"
        self.app.push_screen(ROOMS[number].screen())

    def action_search(self) -> None:
        """``/`` at home means: search the library."""
        from prep.tui.screens.library import LibraryScreen

        self.app.push_screen(LibraryScreen(searching=True))

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        choices = self.query_one("#choices", OptionList)
        if step > 0:
            choices.action_cursor_down()
        else:
            choices.action_cursor_up()


def _heading(text: str) -> Option:
    return Option(Content.styled(f"\n{text}", "bold $muted"), disabled=True)


def _choice(id: str, title: str, aside: str, style: str = "") -> Option:
    return Option(
        Content.assemble((f"  {fitted(title, _TITLE_WIDTH)}  ", style), (aside, "$muted")),
        id=id,
    )


def _attempt_line(attempt: Attempt, titles: dict[str, str], now: datetime) -> Content:
    glyph, word, colour = OUTCOMES[attempt.outcome]
    title = titles.get(attempt.item_id, attempt.item_id)
    return Content.assemble(
        (f"{glyph} ", colour),
        fitted(title, 22),
        (f" {word:<9}", colour),
        (f" {ago(attempt.finished_at, now)}", "$muted"),
    )
