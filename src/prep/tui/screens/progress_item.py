"""One item: every try, and its review, whose rating may be corrected with 1 to 4 the same day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, Static

from prep.core.errors import PrepError
from prep.practice.learning import ReviewOutcome
from prep.practice.progress_insight import in_words
from prep.practice.progress_items import ItemHistory, Try, history_of
from prep.tui.rating_words import RATINGS, came_back
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import FAIL, PASS, clock, counted


class ItemScreen(PrepScreen[None]):
    """The review on top, then the tries, newest first."""

    CSS_PATH = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(number), f"rate({number})", word.capitalize(), id=f"item.{word}")
            for number, word in RATINGS.items()
        ),
        Binding("escape,q", "back", "Back", id="screen.back"),
    ]

    @dataclass
    class Loaded(Message):
        """The history is read."""

        history: ItemHistory

    def __init__(self, slug: str) -> None:
        super().__init__()
        self._slug = slug
        self._correctable = False

    def compose(self) -> ComposeResult:
        """One text."""
        yield TopBar("prep › Progress › Item")
        with VerticalScroll(id="reading"):
            yield Static(id="text", markup=False)
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """Read it anew."""
        self._load()

    @work(thread=True, exclusive=True, group="item")
    def _load(self) -> None:
        try:
            self.post_message(self.Loaded(history_of(self.services.learning, self._slug)))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        history = message.history
        self._correctable = history.review is not None and history.review.correctable
        self.refresh_bindings()
        lines = [*_head(history), *map(_try_line, history.tries)]
        self.query_one("#text", Static).update(Content("\n").join(lines))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only a rating of today may be corrected."""
        del parameters
        return action != "rate" or self._correctable

    def action_rate(self, rating: int) -> None:
        """The person knows better how it went."""
        outcome = self.services.learning.correct(self._slug, rating)
        self.notify(came_back(outcome), timeout=3)
        self._load()


def _head(history: ItemHistory) -> Iterator[Content]:
    yield Content.styled(history.title, "bold")
    yield (
        Content.styled("not reviewed yet", "$muted")
        if history.review is None
        else _review_line(history.review)
    )
    yield Content("")
    tries = counted(len(history.tries), "try") if len(history.tries) == 1 else None
    yield Content.styled(tries or f"{len(history.tries)} tries, the newest first", "$muted")


def _review_line(review: ReviewOutcome) -> Content:
    proposed = "" if review.rating == review.proposed else f" (proposed {RATINGS[review.proposed]})"
    may = "   1 to 4 corrects it today" if review.correctable else ""
    return Content.assemble(came_back(review), proposed, (may, "$muted"))


def _try_line(one: Try) -> Content:
    at = one.at.astimezone()
    seconds = "" if one.seconds is None else clock(one.seconds)
    limit = f" of {clock(one.limit_seconds)}" if one.limit_seconds and seconds else ""
    more = [
        *([counted(one.hints, "hint")] if one.hints else []),
        *([in_words(one.mistake)] if one.mistake else []),
    ]
    glyph, look = (PASS, "$text-success") if one.well else (FAIL, "$text-error")
    return Content.assemble(
        (f"{at:%d %b %Y %H:%M}  ", "$muted"),
        (f"{glyph} {one.word:<11}", look),
        f" {seconds}{limit}".ljust(16),
        (", ".join(more), "$muted"),
    )
