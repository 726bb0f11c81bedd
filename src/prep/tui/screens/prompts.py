"""The room for design and talk: prompts with how they stand, and what waits on top.

Guards one decision: what was begun, what is to be graded and what is due for a second look stand
above what is new.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from prep.practice.prompting import OpenPrompt, PromptRecord, PromptRow
from prep.tui.prompt_words import KIND_WORDS, ROOM, total_words
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import ago, counted, fitted

_KINDS = {"ml-design": "Designs", "talk": "Talks"}
_ABOUT = {
    "ml-design": "ask, frame, sketch, reckon, take in the news, defend, grade · Enter begins",
    "talk": "prepare, say it short and long, answer questions, grade · Enter begins",
}

_UNGRADED = 5
"""Answers that are offered to be graded, the newest; the others stand in the history."""


@dataclass(frozen=True)
class PromptFacts:
    """What the screen shows, read in one go."""

    rows: Sequence[PromptRow]
    waiting: Sequence[OpenPrompt]
    ungraded: Sequence[PromptRecord]
    look_again: Sequence[PromptRecord]


class PromptsScreen(PrepScreen[None]):
    """Designs or talks, then the list."""

    CSS_PATH = "prompt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,right,left", "kind", "Designs or talks", id="prompts.kind"),
        Binding("h", "history", "Past answers", id="prompts.history"),
        Binding("m", "material", "Own material", id="prompts.material"),
        Binding("j", "move(1)", "Down", show=False, id="prompts.down"),
        Binding("k", "move(-1)", "Up", show=False, id="prompts.up"),
    ]

    @dataclass
    class Loaded(Message):
        """The facts are there; sent by the thread that read them."""

        facts: PromptFacts

    def __init__(self) -> None:
        super().__init__()
        self._kind = "ml-design"
        self._facts: PromptFacts | None = None

    def compose(self) -> ComposeResult:
        """The two kinds, the header, the list."""
        yield TopBar(f"prep › {ROOM}")
        yield Static(id="scopes", markup=False)
        yield Static(id="about", markup=False)
        yield Static(id="header", markup=False)
        yield OptionList(id="prompts")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The list takes the keys at once."""
        self._list.focus()
        self._show_kind()

    @property
    def _list(self) -> OptionList:
        return self.query_one("#prompts", OptionList)

    def on_screen_resume(self) -> None:
        """Something may have been answered meanwhile."""
        self._load()

    @work(thread=True, exclusive=True, group="prompts")
    def _load(self) -> None:
        try:
            prompting = self.services.prompting
            history = prompting.history()
            facts = PromptFacts(
                prompting.chooser(),
                [one for one in prompting.waiting() if not one.interview],
                [one for one in history if one.score is None][:_UNGRADED],
                prompting.look_again(),
            )
            self.post_message(self.Loaded(facts))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        self._facts = message.facts
        self.query_one(TopBar).show(counted(len(message.facts.rows), "prompt"))
        self._fill()

    def _fill(self) -> None:
        """The rows of the kind, the cursor where it was."""
        if self._facts is None:
            return
        rows = self._list
        chosen = rows.highlighted_option.id if rows.highlighted_option else None
        rows.set_options(_options(self._facts, self._kind, self.size.width))
        ids = [option.id for option in rows.options]
        rows.highlighted = ids.index(chosen) if chosen in ids else 0
        self._show_kind()

    def on_resize(self) -> None:
        """The columns follow the width."""
        self._fill()

    def _show_kind(self) -> None:
        self.query_one("#scopes", Static).update(_kinds_line(self._kind))
        self.query_one("#about", Static).update(Content.styled(_ABOUT[self._kind], "$muted"))
        header = Content.styled(_header(self._kind, self.size.width), "$muted")
        self.query_one("#header", Static).update(header)

    # Choosing ---------------------------------------------------------------------------------

    def action_kind(self) -> None:
        """Designs or talks."""
        self._kind = "talk" if self._kind == "ml-design" else "ml-design"
        self._fill()

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        self._list.action_cursor_down() if step > 0 else self._list.action_cursor_up()

    @on(OptionList.OptionSelected, "#prompts")
    def _choose(self, event: OptionList.OptionSelected) -> None:
        what, _, id = (event.option_id or "").partition(":")
        if what == "new":
            self.prep.open_prompt(id)
        elif what == "open":
            self.prep.resume_prompt(id)
        else:
            self.prep.open_answer(id)

    def action_history(self) -> None:
        """The answers given to the prompt under the cursor, or all of this kind."""
        from prep.tui.screens.prompt_past import PromptPastScreen

        option = self._list.highlighted_option
        what, _, id = ((option.id or "") if option else "").partition(":")
        self.app.push_screen(PromptPastScreen(id if what == "new" else None))

    def action_material(self) -> None:
        """One's own research and projects, which questions on talks draw on."""
        from prep.tui.screens.material import MaterialScreen

        self.app.push_screen(MaterialScreen())


def _kinds_line(chosen: str) -> Content:
    # Brackets say it where there is no colour.
    parts = [
        Content.styled(f"[{word}]", "bold $text-accent")
        if kind == chosen
        else Content.assemble(" ", (word, "$muted"), " ")
        for kind, word in _KINDS.items()
    ]
    return Content(" ").join(parts)


def _columns(width: int) -> int:
    """Cells for the titles."""
    return max(12, min(48, width - 46))


def _header(kind: str, width: int) -> str:
    title = fitted(_KINDS[kind].lower(), _columns(width))
    return f"{title}{'level':>7}{'min':>6}{'answers':>9}{'last':>6}  when"


def _options(facts: PromptFacts, kind: str, width: int) -> Iterator[Option]:
    now = datetime.now(UTC)
    for waiting in facts.waiting:
        yield _above("Resume", waiting.title, waiting.step.phase, f"open:{waiting.session_id}")
    for record in facts.look_again:
        told = f"your {KIND_WORDS[record.kind].lower()} of {ago(record.at, now)}"
        yield _above("Look again", record.title, told, f"answer:{record.session_id}")
    for record in facts.ungraded:
        yield _above("Grade", record.title, ago(record.at, now), f"answer:{record.session_id}")
    for row in facts.rows:
        if row.row.kind == kind:
            yield Option(_line(row, width, now), id=f"new:{row.row.slug}")


def _above(verb: str, title: str, aside: str, id: str) -> Option:
    text = Content.assemble(
        (f"{verb} ", "bold $text-accent"), (title, "bold"), (f"  {aside}", "$muted")
    )
    return Option(text, id=id)


def _line(row: PromptRow, width: int, now: datetime) -> Content:
    last = "·" if row.last_total is None else f"{row.last_total:.0%}"
    when = ago(row.last_at, now) if row.last_at else "never"
    item = row.row
    return Content.assemble(
        fitted(item.title, _columns(width)),
        f"{item.difficulty:>7}{item.minutes:>6}{row.answers or '·':>9}{last:>6}",
        (f"  {when}", "$muted"),
    )


def past_line(record: PromptRecord, now: datetime, width: int) -> Content:
    """One answer of the past in a line."""
    return Content.assemble(
        fitted(record.title, _columns(width)),
        f"  {total_words(record.score):>10}",
        (f"  {ago(record.at, now)}", "$muted"),
    )
