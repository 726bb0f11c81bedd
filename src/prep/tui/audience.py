"""Those who watch, and the screen they watch: four looks a second pass things both ways.

The decision guarded here: nothing waits and nothing is done twice. What is on the screen is
compared with what was last shown, and only built while somebody looks on; what was sent is written
down here, between two keys, and confirmed after that.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.css.query import NoMatches
from textual.timer import Timer

from prep.core.errors import PrepError
from prep.core.watched import Question, View

if TYPE_CHECKING:
    from prep.practice.watching import Audience, Delivery, Watched
    from prep.tui.app import PrepApp

LOOK_SECONDS = 0.25
_NOTHING = View("No session is on the screen")


@dataclass(frozen=True)
class Exhibit:
    """What a screen lets others see at this moment."""

    view: View
    clock: str
    watched: "Watched"


class Usher:
    """Stands between the app and its audience; there is none until somebody asks for it."""

    def __init__(self, app: "PrepApp", open_audience: "Callable[[], Audience] | None") -> None:
        self._app = app
        self._open_audience = open_audience
        self._audience: Audience | None = None
        self._timer: Timer | None = None
        self._last: tuple[object, ...] = ()
        self._last_desk: tuple[object, ...] = ()

    @property
    def audience(self) -> "Audience | None":
        """Those who may watch now."""
        return self._audience

    def let_in(self) -> "Audience":
        """Open the links, or say where they are; raises PrepError where that cannot be done."""
        if self._audience is None:
            if self._open_audience is None:
                raise PrepError("Nobody can watch here.", "Start prep in a terminal.")
            self._audience = self._open_audience()
            self._last = self._last_desk = ()
            self._timer = self._app.set_interval(LOOK_SECONDS, self.look)
        return self._audience

    def close(self) -> None:
        """The links are dead from now on."""
        if self._timer is not None:
            self._timer.stop()
        if self._audience is not None:
            self._audience.close()
        self._audience = self._timer = None

    def look(self) -> None:
        """Pass on what was sent, then show what changed."""
        audience = self._audience
        if audience is None or not self._app.is_running:
            return
        for delivery in audience.sent():
            audience.answer(delivery, self._take(delivery, self._exhibit()))
        if audience.present:
            self._show(audience, self._exhibit())
        self._tell_how_many(audience.present)
        if not audience.alive:
            self.close()
            self._app.notify("The pages are no longer served. F12 opens new ones.", timeout=8)

    def _exhibit(self) -> Exhibit | None:
        """Of the topmost screen that has something to show; cards above it hide nothing."""
        from prep.tui.screens.base import PrepScreen

        for screen in reversed(self._app.screen_stack):
            if not isinstance(screen, PrepScreen) or not screen.is_mounted:
                continue
            with suppress(NoMatches):  # a screen that is just being taken down
                exhibit = screen.exhibit()
                if exhibit is not None:
                    return exhibit
        return None

    def _take(self, delivery: "Delivery", exhibit: Exhibit | None) -> str | None:
        """Write down what was sent; the reason if that cannot be done."""
        if exhibit is None:
            return "No session is on the screen."
        try:
            exhibit.watched.take(delivery.sent)
        except PrepError as error:
            return str(error)
        if isinstance(delivery.sent, Question):
            self._hear(delivery.sent.text)
        return None

    def _hear(self, question: str) -> None:
        from prep.tui.screens.base import PrepScreen

        for screen in self._app.screen_stack:
            if isinstance(screen, PrepScreen):
                screen.hear(question)

    def _show(self, audience: "Audience", exhibit: Exhibit | None) -> None:
        view, clock = (exhibit.view, exhibit.clock) if exhibit else (_NOTHING, "")
        if self._changed(0, view):
            audience.show(view)
        if self._changed(1, clock):
            audience.show_clock(clock)
        if exhibit is not None:
            exhibit.watched.attend()
            self._show_desk(audience, exhibit.watched)

    def _show_desk(self, audience: "Audience", watched: "Watched") -> None:
        """A desk is read from the bank and the log, so only when the log says something new."""
        state = watched.state
        here = (len(state.notes), len(state.phases), len(state.answers), state.status, id(watched))
        if here != self._last_desk:
            self._last_desk = here
            audience.show_desk(watched.desk())

    def _changed(self, place: int, value: Any) -> bool:
        last = self._last or (None, None)
        self._last = (*last[:place], value, *last[place + 1 :])
        return bool(last[place] != value)

    def _tell_how_many(self, present: int) -> None:
        from prep.tui.screens.base import TopBar

        for bar in self._app.screen.query(TopBar):
            bar.show_watchers(present)
