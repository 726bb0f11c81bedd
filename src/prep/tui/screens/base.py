"""What all screens share: the services, the bar on top, the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.css.query import NoMatches
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.practice.services import Services
    from prep.tui.app import PrepApp
    from prep.tui.audience import Exhibit

Answer = TypeVar("Answer")
Result = TypeVar("Result")


class TopBar(Widget):
    """One row: where one is on the left, who watches and what time it is on the right."""

    DEFAULT_CSS = "TopBar { layout: horizontal; dock: top; }"

    def __init__(self, crumbs: str) -> None:
        super().__init__()
        self._crumbs = crumbs

    def compose(self) -> ComposeResult:
        """Three texts."""
        yield Static(self._crumbs, id="crumbs", markup=False)
        yield Static("", id="watchers", markup=False)
        yield Static("", id="aside", markup=False)

    def show(self, aside: Content | str) -> None:
        """Set the text on the right; before the bar is composed it is too early to matter."""
        try:
            self.query_one("#aside", Static).update(aside)
        except NoMatches:
            return

    def show_watchers(self, present: int) -> None:
        """Say how many watch; nothing if nobody does."""
        words = f"{present} watching  " if present else ""
        text = self.query_one("#watchers", Static)
        if text.content != words:
            text.update(words)


class PrepScreen(Screen[Answer]):
    """A full screen that can reach the app's services."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "back", "Back", show=False, id="screen.back"),
        Binding("question_mark", "app.help", "Help", show=False, id="screen.help"),
    ]

    @property
    def prep(self) -> "PrepApp":
        """The app, by its own type."""
        return cast("PrepApp", self.app)

    @property
    def services(self) -> "Services":
        """The use cases."""
        return self.prep.services

    def attempt(self, use_case: Callable[[], Result]) -> Result | None:
        """What a use case gives; None, and a notice, when it cannot be done.

        Message handlers need this: an error that leaves one ends the widget it belongs to.
        """
        try:
            return use_case()
        except PrepError as error:
            self.prep.tell(error)
            return None

    def put_away(self) -> None:
        """Save what the screen holds; called before it goes, also when the app quits."""

    def touched(self) -> None:
        """A key was pressed or the mouse moved; screens that count time care."""

    def exhibit(self) -> "Exhibit | None":
        """What whoever watches sees; None on a screen without a session."""
        return None

    def hear(self, question: str) -> None:
        """Whoever watches has asked something; screens with a session show it."""

    def action_back(self) -> None:
        """Leave this screen; home has nowhere to go back to."""
        if len(self.app.screen_stack) > 1:
            self.put_away()
            self.app.pop_screen()


class Card(ModalScreen[Answer]):
    """A question in the middle of the screen; it answers by ``dismiss`` and edits nobody."""

    DEFAULT_CSS = """
    Card { align: center middle; background: $background 60%; }
    Card .card {
        width: 76;
        max-width: 100%;
        height: auto;
        max-height: 100%;
        border: round $border;
        padding: 1 2;
        background: $surface;
        border-title-style: bold;
    }
    Card .note { color: $muted; margin: 0 0 1 0; }
    Card Input { border: round $border-blurred; background: $surface; height: 3; }
    Card Input:focus { border: round $border; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Back", show=False, id="card.cancel"),
    ]

    @property
    def prep(self) -> "PrepApp":
        """The app, by its own type."""
        return cast("PrepApp", self.app)

    @property
    def services(self) -> "Services":
        """The use cases."""
        return self.prep.services

    def action_cancel(self) -> None:
        """Answer nothing."""
        self.dismiss(None)
