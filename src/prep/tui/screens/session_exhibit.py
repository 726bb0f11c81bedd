"""Any other session that is watched: what is asked, what is typed, what the top bar says.

The decision guarded here: what others see is read off the screen, so they never see more than the
candidate does.
"""

from functools import cached_property
from typing import ClassVar

from textual.content import Content
from textual.widgets import Input, Markdown, Static, TextArea

from prep.core.watched import View
from prep.practice.live_session import LiveSession
from prep.practice.watching import Watched, WatchedSession
from prep.tui.audience import Exhibit
from prep.tui.screens.base import PrepScreen


class SessionExhibit(PrepScreen[None]):
    """Gives a screen with a ``session`` something to show: the texts of ``ASKED``, the input of
    ``TYPED``, both selectors."""

    ASKED: ClassVar[tuple[str, ...]] = ()
    TYPED: ClassVar[str] = ""
    session: LiveSession

    @cached_property
    def alone(self) -> Watched:
        """The session as an interviewer reaches it when it is part of nothing else."""
        return WatchedSession(self.session)

    def exhibit(self) -> Exhibit:
        """What stands there now."""
        typed = self.query_one(self.TYPED)
        text = typed.value if isinstance(typed, Input) else ""
        text = typed.text if isinstance(typed, TextArea) else text
        asked = "\n\n".join(filter(None, map(self._text_of, self.ASKED)))
        title = self._text_of("#crumbs").removeprefix("prep › ")
        return Exhibit(View(title, task=asked, text=text), self._text_of("#aside"), self.alone)

    def hear(self, question: str) -> None:
        """There is no side pane here: a notice that stays for a while."""
        self.notify(question, title="Interviewer", timeout=20, markup=False)

    def _text_of(self, selector: str) -> str:
        widget = self.query_one(selector)
        if isinstance(widget, Markdown):
            return widget.source
        content = widget.content if isinstance(widget, Static) else ""
        return content.plain if isinstance(content, Content) else str(content)
