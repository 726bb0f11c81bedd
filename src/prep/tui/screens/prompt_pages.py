"""The notepad of a session over a prompt: one page in front, kept as it is typed.

Guards one decision: a page is saved a moment after a key and before anything else happens to it,
so neither another page nor the next step can cost a word. A page opens where one left it, or at
its end: whoever comes back goes on writing.
"""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.timer import Timer
from textual.widgets import Static, TextArea
from textual.widgets.text_area import Location

from prep.practice.prompt_place import twist_page
from prep.practice.prompt_session import PromptSession
from prep.tui.prompt_words import tabs
from prep.tui.screens.base import PrepScreen

_DRAFT_SECONDS = 0.4


class NotepadScreen(PrepScreen[None]):
    """A screen with a ``session``, the text field ``#sheet`` and a line ``#tabs`` above it."""

    session: PromptSession
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f3", "turn(1)", "Next page", priority=True, id="prompt.next_page"),
        Binding(
            "f2", "turn(-1)", "Page before", show=False, priority=True, id="prompt.page_before"
        ),
        Binding("f7", "news", "News", priority=True, id="prompt.news"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._page: str | None = None
        self._kept = ""
        self._cursors: dict[str, Location] = {}
        self._unsaved: Timer | None = None

    def saved(self) -> None:
        """Called when a page was written."""

    def open_page(self, name: str) -> None:
        """Bring a page to the front."""
        self.save_page()
        sheet = self.query_one("#sheet", TextArea)
        if self._page is not None:
            self._cursors[self._page] = sheet.cursor_location
        self._page, self._kept = name, self.session.page(name)
        with self.prevent(TextArea.Changed):
            sheet.load_text(self._kept)
        sheet.move_cursor(sheet.clamp_visitable(self._cursors.get(name, sheet.document.end)))
        self.show_tabs()

    def show_tabs(self) -> None:
        """The names of the open pages."""
        pages, page = self.session.pages, self.session.page
        line = tabs(pages, self._page or "", (name for name in pages if page(name)))
        self.query_one("#tabs", Static).update(line)

    @on(TextArea.Changed, "#sheet")
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_DRAFT_SECONDS, self.save_page)

    def save_page(self) -> None:
        """Keep the page in front, also what was typed a moment ago and not yet told of.

        A page that was not touched here is left as another window may have made it.
        """
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        page, text = self._page, self.query_one("#sheet", TextArea).text
        if page is None or self.session.ended or text == self._kept:
            return
        if self.attempt(lambda: self.session.write(page, text)) is not None:
            self._kept = text
        self.show_tabs()
        self.saved()

    def action_turn(self, by: int) -> None:
        """Another page, round and round."""
        pages = self.session.pages
        if self._page in pages:
            self.open_page(pages[(pages.index(self._page) + by) % len(pages)])
            self.query_one("#sheet").focus()

    # News -------------------------------------------------------------------------------------

    @property
    def _news_page(self) -> str:
        return twist_page(len(self.session.twists) - 1)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is a page for news once there is news."""
        del parameters
        return action != "news" or self._news_page in self.session.pages

    def action_news(self) -> None:
        """To the page on which the newest news is taken in."""
        self.open_page(self._news_page)
        self.query_one("#sheet").focus()
