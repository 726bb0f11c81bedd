"""Progress: topics by worth, the plan, days, speed, calibration, items, tracks, mocks.

Guards two decisions. Each page is read in a thread, in one look, and kept as values, so that a
resize only draws again. And a page is a number and a name on one row, so that every page is one key
away from every other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.errors import PrepError
from prep.practice.pressure import pressure_of, pressure_words
from prep.practice.progress import Overview
from prep.practice.progress_days import days_page
from prep.practice.progress_insight import insight_page
from prep.practice.progress_items import tried_items
from prep.tui.screens import progress_pages as pages
from prep.tui.screens.base import PrepScreen, TopBar

PAGES = ("Topics", "Plan", "Days", "Speed", "Calibration", "Items", "Tracks", "Mocks")
_NO_ITEMS = "Nothing tried yet: what you practise shows here, with when it comes back."

Draw = Callable[[int], "Drawn"]
"""A page for a width."""


@dataclass(frozen=True)
class Drawn:
    """What a page shows: rows to choose from, or else a text; ``header`` stands above rows."""

    text: Content = Content("")  # noqa: RUF009 - contents do not change
    rows: Sequence[pages.Row] = ()
    header: Content = Content("")  # noqa: RUF009


class ProgressScreen(PrepScreen[None]):
    """Names of the pages on top, the summary below, then the page."""

    CSS_PATH = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(n), f"page({n - 1})", name, show=False, id=f"progress.{name.lower()}")
            for n, name in enumerate(PAGES, 1)
        ),
        Binding("right,tab", "turn(1)", "Next page", id="progress.next"),
        Binding("left,shift+tab", "turn(-1)", "Page before", show=False, id="progress.before"),
        Binding("j", "move(1)", "Down", show=False, id="progress.down"),
        Binding("k", "move(-1)", "Up", show=False, id="progress.up"),
        Binding("escape,q", "back", "Back", id="screen.back"),
    ]

    @dataclass
    class Loaded(Message):
        """A page is read; sent by the thread that read it."""

        page: int
        overview: Overview
        interview: int | None
        draw: Draw

    def __init__(self, page: int = 0) -> None:
        super().__init__()
        self._page = page
        self._draw: Draw | None = None
        self._read: tuple[Overview, int | None] | None = None

    def compose(self) -> ComposeResult:
        """One list and one text, of which one is shown."""
        yield TopBar("prep › Progress")
        yield Static(id="pages", markup=False)
        yield Static("Reading your history ...", id="summary", markup=False)
        yield Static(id="header", markup=False, classes="hidden")
        yield OptionList(id="rows", classes="hidden")
        with VerticalScroll(id="reading", classes="hidden"):
            yield Static(id="text", markup=False)
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """Something may have been rated or practised meanwhile."""
        self._load(self._page)

    def on_resize(self) -> None:
        """The same page for another width."""
        self._show_pages()
        self._show()

    # Reading --------------------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="progress")
    def _load(self, page: int) -> None:
        try:
            overview = self.services.progress.overview()
            interview = self.services.learning.interview()
            today = self.services.learning.today()
            days = None if interview is None else (interview - today).days
            draw = self._readers()[page](overview)
            self.post_message(self.Loaded(page, overview, days, draw))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    def _readers(self) -> tuple[Callable[[Overview], Draw], ...]:
        """What reads each page, in the order of `PAGES`."""
        return (
            _topics,
            lambda _: self._read_plan(),
            lambda _: self._read_days(),
            lambda page: lambda width: Drawn(pages.speed_text(page, width)),
            lambda _: _always(pages.insight_text(insight_page(self.services.learning))),
            lambda _: self._read_items(),
            lambda _: self._read_tracks(),
            lambda _: self._read_mocks(),
        )

    def _read_plan(self) -> Draw:
        try:
            plan = self.services.planning.make()
            return lambda width: Drawn(pages.plan_text(plan, width))
        except PrepError as error:
            return _always(Content.styled(f"{error.message}\n{error.hint or ''}", "$muted"))

    def _read_days(self) -> Draw:
        return _always(pages.days_text(days_page(self.services.learning)))

    def _read_items(self) -> Draw:
        items, today = tried_items(self.services.learning), self.services.learning.today()
        if not items:
            return _always(Content.styled(_NO_ITEMS, "$muted"))
        return lambda width: Drawn(
            rows=pages.item_rows(items, today, width), header=pages.item_header(width)
        )

    def _read_mocks(self) -> Draw:
        standings = self.services.scoring.trend()
        pressure = pressure_words(pressure_of(self.services.stores))
        return _always(pages.mocks_text(standings, pressure))

    def _read_tracks(self) -> Draw:
        compared = self.services.progress.tracks()
        if not compared:
            return _always(Content.styled("The bank has no tracks.", "$muted"))
        header = Content.styled("the readiest first; Enter makes a track yours", "$muted")
        return lambda width: Drawn(rows=pages.track_rows(compared, width), header=header)

    # Showing --------------------------------------------------------------------------------

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        if message.page == self._page:
            self._draw = message.draw
            self._read = (message.overview, message.interview)
            self._show_pages()
            self._show()

    def _show_pages(self) -> None:
        parts = []
        for number, name in enumerate(PAGES):
            here = number == self._page
            text = f"[{number + 1} {name}]" if here else f" {number + 1} {name} "
            parts.append((text, "bold $text-accent" if here else "$muted"))
        self.query_one("#pages", Static).update(Content.assemble(*parts))

    def _show(self) -> None:
        if self._draw is None:
            return
        if self._read is not None:
            summary = pages.summary(*self._read, self.size.width - 4)
            self.query_one("#summary", Static).update(summary)
        drawn = self._draw(self.size.width - 6)
        rows, reading = self.query_one("#rows", OptionList), self.query_one("#reading")
        for widget, wanted in ((rows, drawn.rows), (self.query_one("#header"), drawn.rows)):
            widget.set_class(not wanted, "hidden")
        reading.set_class(bool(drawn.rows), "hidden")
        self.query_one("#header", Static).update(drawn.header)
        self.query_one("#text", Static).update(drawn.text)
        self._fill(rows, drawn.rows)
        (rows if drawn.rows else reading).focus()

    @staticmethod
    def _fill(rows: OptionList, wanted: Sequence[pages.Row]) -> None:
        """New rows, the cursor on the one it was on."""
        place = rows.highlighted
        here = rows.get_option_at_index(place).id if place is not None else None
        rows.clear_options()
        rows.add_options([Option(content, id=name) for name, content in wanted])
        names = [name for name, _ in wanted]
        if names:
            rows.highlighted = names.index(here) if here in names else 0

    # Keys -----------------------------------------------------------------------------------

    def action_page(self, number: int) -> None:
        """Go to a page."""
        self._page = number
        self._show_pages()
        self._load(number)

    def action_turn(self, step: int) -> None:
        """The page beside this one."""
        self.action_page((self._page + step) % len(PAGES))

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        rows, reading = self.query_one("#rows", OptionList), self.query_one("#reading")
        if reading.has_class("hidden"):
            (rows.action_cursor_down if step > 0 else rows.action_cursor_up)()
        else:
            reading.scroll_relative(y=step, animate=False)

    @on(OptionList.OptionSelected, "#rows")
    def _choose(self, event: OptionList.OptionSelected) -> None:
        kind, _, name = (event.option_id or "").partition(":")
        if kind == "topic":
            from prep.tui.screens.progress_topic import TopicScreen

            self.app.push_screen(TopicScreen(name))
        elif kind == "item":
            from prep.tui.screens.progress_item import ItemScreen

            self.app.push_screen(ItemScreen(name))
        elif kind == "track":
            self.services.settings.put("track", name)
            self.action_page(0)


def _topics(overview: Overview) -> Draw:
    if not overview.topics:
        return _always(Content.styled("The bank has no topics.", "$muted"))
    return lambda width: Drawn(
        rows=pages.topic_rows(overview, width), header=pages.topic_header(width)
    )


def _always(text: Content) -> Draw:
    """A page that does not care for the width."""
    return lambda _width: Drawn(text=text)
