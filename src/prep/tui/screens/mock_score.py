"""The scorecard on the screen; it can be written to files, and the session replayed."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Markdown

from prep.practice.replay import replay_of
from prep.practice.scorecard_export import as_html, as_markdown, verdict_words
from prep.tui.screens.base import TopBar
from prep.tui.screens.written import WritingScreen


class MockScoreScreen(WritingScreen):
    """One document."""

    CSS_PATH = "mock.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "write('md')", "As Markdown", id="score.markdown"),
        Binding("h", "write('html')", "As HTML", id="score.html"),
        Binding("r", "replay", "Replay", id="score.replay"),
        Binding("escape,q", "back", "Back", id="score.back"),
    ]

    def __init__(self, session_id: str) -> None:
        super().__init__()
        self._session_id = session_id

    def compose(self) -> ComposeResult:
        """The card as it is exported."""
        self._card = self.services.scoring.card(self._session_id)
        yield TopBar("prep › Scorecard")
        with VerticalScroll(id="card", classes="reading"):
            yield Markdown(as_markdown(self._card).replace("- [", "- \\["), open_links=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The document scrolls; the verdict stands above."""
        self.query_one(TopBar).show(verdict_words(self._card))
        self.query_one("#card").focus()

    def action_write(self, suffix: str) -> None:
        """Write the card into the workspace."""
        name = f"{self._card.started_at:%Y-%m-%d-%H%M}-{self._card.name}.{suffix}"
        text = as_html(self._card) if suffix == "html" else as_markdown(self._card)
        self.write_file("mocks", name, text)

    def action_replay(self) -> None:
        """The session once more."""
        replay = self.attempt(lambda: replay_of(self._session_id, self.services.stores))
        if replay is not None:
            self.prep.open_replay(replay)
