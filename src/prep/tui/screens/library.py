"""The library: every problem, found by typing, narrowed by keys.

Guards one decision: what matches is decided by ``practice``; the screen only keeps the question
and shows the answer. The filter in force is always written out, so that an empty list explains
itself.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, Input, Static

from prep.core.errors import PrepError
from prep.core.problem import DIFFICULTY_WORDS
from prep.practice.concept_settings import ConceptSettings
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.library import LibraryRow, ProblemState, Query
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.screens.filter import FilterScreen
from prep.tui.widgets.problem_list import ProblemList, columns_for, header_text
from prep.tui.wording import STATES, counted

DRILL = "drill"
CONCEPT = "concept"
PROMPTS = ("ml-design", "talk")
SHOWN_KINDS = frozenset({"coding", "ml-coding", DRILL, CONCEPT, *PROMPTS})
"""The kinds that can be opened from here."""

_KINDS = ("coding", "ml-coding", DRILL, CONCEPT, *PROMPTS)
_KIND_CYCLE = (SHOWN_KINDS, *(frozenset({kind}) for kind in _KINDS))
_STATE_CYCLE: tuple[frozenset[ProblemState], ...] = (
    frozenset(),
    frozenset({ProblemState.NEW}),
    frozenset({ProblemState.ATTEMPTED}),
    frozenset({ProblemState.SOLVED, ProblemState.SOLVED_ELSEWHERE}),
)


class LibraryScreen(PrepScreen[None]):
    """Search on top, the table below, what is filtered in between."""

    CSS_PATH = "library.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "search", "Search", id="library.search"),
        Binding("t", "topics", "Topic", show=False, id="library.topics"),
        Binding("d", "difficulty", "Level", show=False, id="library.difficulty"),
        Binding("y", "kind", "Kind", show=False, id="library.kind"),
        Binding("s", "state", "State", show=False, id="library.state"),
        Binding("f", "only_favourites", "Only favourites", show=False, id="library.favourites"),
        Binding("asterisk,b", "favourite", "Mark as favourite", show=False, id="library.star"),
        Binding("m", "elsewhere", "Solved elsewhere", show=False, id="library.elsewhere"),
        Binding("i", "interview", "Interview", id="library.interview"),
        Binding("r", "surprise", "Random", id="library.random"),
        Binding("c", "clear", "Clear filters", show=False, id="library.clear"),
    ]

    @dataclass
    class Loaded(Message):
        """The rows are read; sent by the thread that read them."""

        rows: Sequence[LibraryRow]

    def __init__(self, *, searching: bool = False) -> None:
        super().__init__()
        self._rows: Sequence[LibraryRow] | None = None
        self._query = Query(kinds=SHOWN_KINDS)
        self._searching = searching
        self._entered_early = False
        self._total = 0

    def compose(self) -> ComposeResult:
        """Search, filters in words, header, rows."""
        yield TopBar("prep › Library")
        yield Input(placeholder="title, slug, LeetCode number or title", id="search")
        yield Static(id="filters", markup=False)
        yield Static(id="header", markup=False)
        yield ProblemList(id="problems")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Where typing goes first depends on how one came."""
        self.query_one("#search" if self._searching else "#problems").focus()

    def on_screen_resume(self) -> None:
        """States may have changed while a problem was open."""
        self._load()

    @work(thread=True, exclusive=True, group="library")
    def _load(self) -> None:
        try:
            self.post_message(self.Loaded(self.services.library.rows()))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        self._rows = message.rows
        self._total = sum(row.kind in SHOWN_KINDS for row in message.rows)
        self._refresh_rows()
        if self._entered_early:
            self._entered()

    def _refresh_rows(self) -> None:
        if self._rows is None:
            return
        found = self.services.library.find(self._rows, self._query)
        self.query_one(ProblemList).show(found, self._empty_text())
        self.query_one("#filters", Static).update(self._filter_text())
        self.query_one(TopBar).show(f"{len(found):,} of {counted(self._total, 'item')}")
        self._show_header()

    def on_resize(self) -> None:
        """The header follows the width of the rows."""
        self._show_header()

    def _show_header(self) -> None:
        width = self.size.width - 2
        self.query_one("#header", Static).update(header_text(columns_for(width)))

    def _filter_text(self) -> Content:
        query = self._query
        parts = [
            *(sorted(query.kinds) if query.kinds != SHOWN_KINDS else []),
            *(["favourites"] if query.favourites else []),
            *([" or ".join(STATES[s][1] for s in query.states)] if query.states else []),
            *(DIFFICULTY_WORDS[level] for level in sorted(query.difficulties)),
            *sorted(query.topics),
        ]
        if not parts:
            return Content.styled(
                "no filter · t topic · d level · s state · y kind · f favourites", "$muted"
            )
        return Content.assemble(
            ("only ", "$muted"),
            (" · ".join(parts), "bold $text-accent"),
            ("   c clears", "$muted"),
        )

    def _empty_text(self) -> str:
        if not self._rows:
            return "The bank is empty: `prep pack add DIR` adds a folder of problems."
        return "Nothing matches. Shorten the search, or press c to clear the filters."

    # Narrowing ------------------------------------------------------------------------------

    def _ask(self, **changes: object) -> None:
        self._query = replace(self._query, **changes)  # type: ignore[arg-type]
        self._refresh_rows()

    @on(Input.Changed, "#search")
    def _typed(self, event: Input.Changed) -> None:
        self._ask(text=event.value)

    @on(Input.Submitted, "#search")
    def _entered(self) -> None:
        """Enter opens the only match, else goes down to the rows."""
        problems = self.query_one(ProblemList)
        problems.focus()
        self._entered_early = self._rows is None  # the answer comes with the rows
        if self._rows is not None and len(self.services.library.find(self._rows, self._query)) == 1:
            problems.action_choose()

    def action_search(self) -> None:
        """``/``."""
        self.query_one("#search").focus()

    def action_difficulty(self) -> None:
        """Any level, then each level alone."""
        problems = (row for row in self._rows or () if row.kind in SHOWN_KINDS)
        levels = [0, *sorted({row.difficulty for row in problems})]
        current = next(iter(self._query.difficulties), 0)
        level = levels[(levels.index(current) + 1) % len(levels)] if current in levels else 0
        self._ask(difficulties=frozenset({level}) if level else frozenset())

    def action_kind(self) -> None:
        """All kinds, then each kind alone."""
        kinds = self._query.kinds
        position = _KIND_CYCLE.index(kinds) if kinds in _KIND_CYCLE else 0
        self._ask(kinds=_KIND_CYCLE[(position + 1) % len(_KIND_CYCLE)])

    def action_state(self) -> None:
        """Any state, new, tried, solved."""
        position = (
            _STATE_CYCLE.index(self._query.states) if self._query.states in _STATE_CYCLE else 0
        )
        self._ask(states=_STATE_CYCLE[(position + 1) % len(_STATE_CYCLE)])

    def action_only_favourites(self) -> None:
        """Favourites or all."""
        self._ask(favourites=not self._query.favourites)

    def action_clear(self) -> None:
        """No filter and no search."""
        self._query = Query(kinds=SHOWN_KINDS)
        self.query_one("#search", Input).value = ""
        self._refresh_rows()

    def action_topics(self) -> None:
        """Choose among the topics that the bank has."""
        counts: dict[str, int] = {}
        problems = (row for row in self._rows or () if row.kind in SHOWN_KINDS)
        for row in problems:
            for topic in row.topics:
                counts[topic] = counts.get(topic, 0) + 1
        self.app.push_screen(FilterScreen(counts, self._query.topics), self._topics_chosen)

    def _topics_chosen(self, topics: frozenset[str] | None) -> None:
        if topics is not None:
            self._ask(topics=topics)

    # Acting on a row ------------------------------------------------------------------------

    @on(ProblemList.Chosen)
    def _open(self, message: ProblemList.Chosen) -> None:
        self._enter(message.row)

    def _enter(self, row: LibraryRow) -> None:
        """A problem opens, a drill is practised, a concept question is asked."""
        if row.kind == DRILL:
            self.prep.open_drills(DrillSettings(Mode.TOPIC, drill=row.slug))
        elif row.kind == CONCEPT:
            self.prep.open_concepts(ConceptSettings(question=row.slug))
        elif row.kind in PROMPTS:
            self.prep.open_prompt(row.slug)
        else:
            self.prep.open_problem(row.slug)

    def action_interview(self) -> None:
        """The problem under the cursor, under interview conditions."""
        row = self.query_one(ProblemList).current
        if row is not None and row.kind in (DRILL, CONCEPT, *PROMPTS):
            self.notify(f"A {row.kind} has no interview mode; Enter begins it.", timeout=3)
        elif row is not None:
            self.prep.open_problem(row.slug, interview=True)

    def action_surprise(self) -> None:
        """Any problem of the list, blind: which one it is shows when it is open."""
        found = self.services.library.find(self._rows or (), self._query)
        if found:
            self._enter(random.choice(found))

    def action_favourite(self) -> None:
        """Set or take the star."""
        row = self.query_one(ProblemList).current
        if row is not None:
            self.services.personal.set_favourite(row.slug, not row.favourite)
            self._load()

    def action_elsewhere(self) -> None:
        """Already solved on another site, or not after all."""
        row = self.query_one(ProblemList).current
        if row is None:
            return
        if row.state is ProblemState.SOLVED:
            self.notify("It is solved here already.", timeout=3)
            return
        marked = row.state is ProblemState.SOLVED_ELSEWHERE
        self.services.personal.set_solved_elsewhere(row.slug, not marked)
        self._load()

    def action_back(self) -> None:
        """From the search to the rows, from the rows back home."""
        if self.focused is self.query_one("#search"):
            self.query_one("#problems").focus()
        else:
            super().action_back()
