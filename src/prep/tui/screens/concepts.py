"""The choice of concept questions: topics or tracks, their rules; Enter begins.

Guards one decision: everything that shapes a session is visible on one screen and has one key, as
it is with the drills.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.errors import PrepError
from prep.practice.concept_settings import ConceptSettings
from prep.practice.concepts import OpenConcepts, Standing
from prep.tui.concept_words import length_words, waiting_words
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import ago, counted, fitted

_LENGTHS: tuple[tuple[int | None, float | None], ...] = (
    (10, None),
    (5, None),
    (20, None),
    (None, 20.0),
)
_SCOPES = {"topic": "Topics", "track": "Tracks"}
_ABOUT = "said aloud, graded point by point · Enter begins"


@dataclass(frozen=True)
class ConceptFacts:
    """What the screen shows, read in one go."""

    topics: Sequence[Standing]
    tracks: Sequence[Standing]
    waiting: Sequence[OpenConcepts]
    due: int


class ConceptsScreen(PrepScreen[None]):
    """Scope on top, rules below it, then the topics or tracks."""

    CSS_PATH = "concepts.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,right,left", "scope", "Topics or tracks", id="concepts.scope"),
        Binding("n", "length", "Length", id="concepts.length"),
        Binding("r", "review", "Review", id="concepts.review"),
        Binding("e", "layperson", "For a layperson", id="concepts.layperson"),
        Binding("j", "move(1)", "Down", show=False, id="concepts.down"),
        Binding("k", "move(-1)", "Up", show=False, id="concepts.up"),
    ]

    @dataclass
    class Loaded(Message):
        """The facts are there; sent by the thread that read them."""

        facts: ConceptFacts

    def __init__(self) -> None:
        super().__init__()
        self._settings = ConceptSettings(count=10)
        self._scope = "topic"
        self._facts: ConceptFacts | None = None

    def compose(self) -> ComposeResult:
        """Two lines of choices, the header, the list."""
        yield TopBar("prep › Concepts")
        yield Static(id="scopes", markup=False)
        yield Static(Content.styled(_ABOUT, "$muted"), id="about", markup=False)
        yield Static(id="rules", markup=False)
        yield Static(id="header", markup=False)
        yield OptionList(id="scope-list")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The list takes the keys at once."""
        self._list.focus()
        self._show_choice()

    @property
    def _list(self) -> OptionList:
        return self.query_one("#scope-list", OptionList)

    def on_screen_resume(self) -> None:
        """Answers may have been given meanwhile."""
        self._load()

    @work(thread=True, exclusive=True, group="concepts")
    def _load(self) -> None:
        try:
            concepts = self.services.concepts
            facts = ConceptFacts(
                concepts.topics(), concepts.tracks(), concepts.open_sessions(), len(concepts.due())
            )
            self.post_message(self.Loaded(facts))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        self._facts = message.facts
        questions = sum(topic.questions for topic in message.facts.topics)
        self.query_one(TopBar).show(counted(questions, "question"))
        self._fill()

    def _fill(self) -> None:
        """The rows of the scope, the cursor where it was."""
        if self._facts is None:
            return
        rows = self._list
        chosen = rows.highlighted_option.id if rows.highlighted_option else None
        rows.clear_options()
        rows.add_options(_options(self._facts, self._scope, self.size.width))
        ids = [option.id for option in rows.options]
        rows.highlighted = ids.index(chosen) if chosen in ids else 0
        self._show_choice()

    def on_resize(self) -> None:
        """The columns follow the width."""
        self._fill()

    # Choosing ---------------------------------------------------------------------------------

    def _show_choice(self) -> None:
        due = self._facts.due if self._facts else None
        header = Content.styled(_header(_SCOPES[self._scope], self.size.width), "$muted")
        self.query_one("#scopes", Static).update(_scopes_line(self._scope))
        self.query_one("#rules", Static).update(_rules_line(self._settings, due))
        self.query_one("#header", Static).update(header)

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._show_choice()

    def action_scope(self) -> None:
        """Topics or tracks."""
        self._scope = "track" if self._scope == "topic" else "topic"
        self._fill()

    def action_length(self) -> None:
        """The next length."""
        place = _LENGTHS.index((self._settings.count, self._settings.minutes))
        count, minutes = _LENGTHS[(place + 1) % len(_LENGTHS)]
        self._change(count=count, minutes=minutes)

    def action_review(self) -> None:
        """Only what is due, or anything."""
        self._change(review=not self._settings.review)

    def action_layperson(self) -> None:
        """Explain to a layperson, or to an expert."""
        self._change(layperson=not self._settings.layperson)

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    @on(OptionList.OptionSelected, "#scope-list")
    def _begin(self, event: OptionList.OptionSelected) -> None:
        kind, _, what = (event.option_id or "").partition(":")
        if kind == "open":
            self.prep.resume_concepts(what)
        else:
            self.prep.open_concepts(replace(self._settings, **{kind: what or None}))  # type: ignore[arg-type]


def _scopes_line(chosen: str) -> Content:
    # Brackets say it where there is no colour.
    parts = [
        Content.styled(f"[{word}]", "bold $text-accent")
        if scope == chosen
        else Content.assemble(" ", (word, "$muted"), " ")
        for scope, word in _SCOPES.items()
    ]
    return Content(" ").join(parts)


def _rules_line(settings: ConceptSettings, due: int | None) -> Content:
    waiting = f" ({due} due)" if due is not None else ""
    review = f"only what is due{waiting}" if settings.review else f"any question{waiting}"
    listener = "for a layperson" if settings.layperson else "for an expert"
    parts = (("n", length_words(settings)), ("r", review), ("e", listener))
    shown = [Content.assemble((key, "bold $text-accent"), f" {words}") for key, words in parts]
    return Content("   ").join(shown)


def _columns(width: int) -> int:
    """Cells for the titles."""
    return max(12, min(48, width - 50))


def _header(what: str, width: int) -> str:
    title = fitted(what.lower(), _columns(width))
    return f"{title}{'questions':>11}{'answered':>10}{'right':>7}{'due':>5}  last"


def _options(facts: ConceptFacts, scope: str, width: int) -> Iterator[Option]:
    for waiting in facts.waiting:
        name, aside = waiting_words(waiting)
        text = Content.assemble(
            ("Resume ", "bold $text-accent"), (name, "bold"), (f"  {aside}", "$muted")
        )
        yield Option(text, id=f"open:{waiting.session_id}")
    now = datetime.now(UTC)
    rows = (_all(facts.topics), *facts.topics) if scope == "topic" else facts.tracks
    for row in rows:
        yield Option(_line(row, width, now), id=f"{scope}:{row.id}")


def _all(topics: Sequence[Standing]) -> Standing:
    return Standing(
        "",
        "All topics",
        sum(topic.questions for topic in topics),
        sum(topic.answered for topic in topics),
        sum(topic.right for topic in topics),
        sum(topic.due for topic in topics),
        max((topic.last_at for topic in topics if topic.last_at is not None), default=None),
    )


def _line(row: Standing, width: int, now: datetime) -> Content:
    share = f"{row.right / row.answered:.0%}" if row.answered else "·"
    last = ago(row.last_at, now) if row.last_at else "never"
    return Content.assemble(
        fitted(row.title, _columns(width)),
        f"{row.questions:>11,}{row.answered:>10,}{share:>7}{row.due or '·':>5}",
        (f"  {last}", "$muted"),
    )
