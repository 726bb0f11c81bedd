"""Home: what to resume, what to do next, where to go.

Guards two decisions. The list is one list, so that Enter right after the start does the most
sensible thing there is. And the first paint needs nothing of ``practice``: the rooms are drawn at
once, the rest comes from a thread.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.errors import PrepError
from prep.tui.home_lines import HomeLine, Section, rooms_section
from prep.tui.rooms import ROOMS
from prep.tui.screens.base import PrepScreen, TopBar

if TYPE_CHECKING:
    from prep.tui.home_facts import HomeFacts

_TITLE_WIDTH = 33
_BELOW_WIDTH = 59


class HomeScreen(PrepScreen[None]):
    """The first screen."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012 - Textual's own way
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

        facts: "HomeFacts"

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self._entered: str | None = None  # the room one comes back from

    def compose(self) -> ComposeResult:
        """A list, and on wide screens what happened lately."""
        yield TopBar("prep")
        with Horizontal(id="columns"):
            yield OptionList(*_options([rooms_section({})]), id="choices")
            with VerticalScroll(id="lately", can_focus=False) as lately:
                lately.border_title = "Lately"
                yield Static(id="history")

    def on_mount(self) -> None:
        """Facts and footer come after the first paint."""
        self.query_one("#choices").focus()
        self.call_after_refresh(self._complete)

    def _complete(self) -> None:
        self._painted = True
        self._gather()
        self.mount(Footer(show_command_palette=False))

    def on_screen_resume(self) -> None:
        """Facts may have changed while another screen was on top."""
        if self._painted:
            self._gather()

    @work(thread=True, exclusive=True, group="home")
    def _gather(self) -> None:
        from prep.tui.home_facts import gather

        try:
            self.post_message(self.Gathered(gather(self.services, self.prep.tracks)))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Gathered)
    def _show(self, message: Gathered) -> None:
        facts = message.facts
        choices = self.query_one("#choices", OptionList)
        choices.clear_options()
        choices.add_options(_options([*facts.sections, rooms_section(facts.remarks)]))
        self._highlight(choices, self._entered)
        self.query_one("#history", Static).update(facts.lately)
        self.query_one(TopBar).show(facts.goal)

    @staticmethod
    def _highlight(choices: OptionList, wanted: str | None) -> None:
        ids = {o.id: i for i, o in reversed(list(enumerate(choices.options))) if not o.disabled}
        choices.highlighted = ids.get(wanted, min(ids.values(), default=None))

    @on(OptionList.OptionSelected, "#choices")
    def _choose(self, event: OptionList.OptionSelected) -> None:
        kind, _, what = (event.option_id or "").partition(":")
        if kind == "open":
            self._entered = None
            self.prep.open_problem(what)
        elif kind == "drill":
            self._entered = None
            self.prep.resume_drill(what)
        elif kind == "concept":
            self._entered = None
            self.prep.resume_concepts(what)
        elif kind == "mock":
            self._entered = None
            self.prep.resume_mock(what)
        elif kind == "prompt":
            self._entered = None
            self.prep.resume_prompt(what)
        elif kind == "answer":
            self._entered = None
            self.prep.open_answer(what)
        elif kind in ("practise", "recall", "say", "design"):
            self._entered = None
            self._begin(kind, what)
        elif kind == "room":
            self.action_room(int(what))

    def _begin(self, form: str, slug: str) -> None:
        """A drill is practised, the plan of a problem recalled, a concept question answered."""
        if form == "recall":
            self.prep.recall_problem(slug)
            return
        if form == "design":
            self.prep.open_prompt(slug)
            return
        if form == "say":
            from prep.practice.concept_settings import ConceptSettings

            self.prep.open_concepts(ConceptSettings(question=slug))
            return
        from prep.practice.drill_settings import DrillSettings, Mode

        self.prep.open_drills(DrillSettings(Mode.TOPIC, drill=slug))

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


def _options(sections: Iterable[Section]) -> Iterable[Option]:
    for section in sections:
        yield Option(Content.styled(f"\n{section.title}", "bold $muted"), disabled=True)
        yield from map(_option, section.lines)


def _option(line: HomeLine) -> Option:
    long = len(line.title) > _TITLE_WIDTH
    title = line.title[: _TITLE_WIDTH - 2] + ".." if long else line.title.ljust(_TITLE_WIDTH)
    parts = [(f"  {title}  ", line.style), (line.aside, "$muted")]
    rows = wrap(line.below, _BELOW_WIDTH, break_on_hyphens=False)
    below = [(f"\n    {row}", "$muted") for row in rows]
    return Option(Content.assemble(*parts, *below), id=line.id)
