"""Past answers to a prompt, or to all; Enter reads one."""

from datetime import UTC, datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Footer, OptionList
from textual.widgets.option_list import Option

from prep.tui.prompt_words import ROOM
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.screens.prompts import past_line
from prep.tui.wording import counted


class PromptPastScreen(PrepScreen[None]):
    """A list of answers, the newest first; ``slug`` None lists those to every prompt."""

    CSS_PATH = "prompt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", "Down", show=False, id="past.down"),
        Binding("k", "move(-1)", "Up", show=False, id="past.up"),
    ]

    def __init__(self, slug: str | None) -> None:
        super().__init__()
        self._slug = slug

    def compose(self) -> ComposeResult:
        """One list."""
        yield TopBar(f"prep › {ROOM} › Past answers")
        yield OptionList(id="answers")
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """Grades may have changed."""
        records = self.attempt(lambda: self.services.prompting.history(self._slug)) or []
        now, width = datetime.now(UTC), self.size.width
        listed = self.query_one("#answers", OptionList)
        listed.set_options(Option(past_line(one, now, width), id=one.session_id) for one in records)
        if not records:
            nothing = Content.styled("Nothing answered yet.", "$muted")
            listed.add_option(Option(nothing, disabled=True))
        listed.focus()
        self.query_one(TopBar).show(counted(len(records), "answer"))

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        listed = self.query_one("#answers", OptionList)
        listed.action_cursor_down() if step > 0 else listed.action_cursor_up()

    @on(OptionList.OptionSelected, "#answers")
    def _read(self, event: OptionList.OptionSelected) -> None:
        self.prep.open_answer(str(event.option_id))
