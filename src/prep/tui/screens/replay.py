"""A session once more: the arrows step through it, Space plays it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, Static

from prep.practice.replay import Part, Replay
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import clock

_PLAY_SECONDS = 0.15
_FAR = 20


class ReplayScreen(PrepScreen[None]):
    """One part at a time, at one moment."""

    CSS_PATH = "mock.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "move(1)", "Forward", key_display="→", id="replay.forward"),
        Binding("left,h", "move(-1)", "Back", key_display="←", id="replay.backward"),
        Binding("pagedown", f"move({_FAR})", "Far forward", show=False, id="replay.far_forward"),
        Binding("pageup", f"move(-{_FAR})", "Far back", show=False, id="replay.far_back"),
        Binding("home", "seek(0)", "Start", show=False, id="replay.start"),
        Binding("end", "seek(-1)", "End", show=False, id="replay.end"),
        Binding("space", "play", "Play", id="replay.play"),
        Binding("tab", "part(1)", "Next part", priority=True, id="replay.part"),
    ]

    def __init__(self, replay: Replay) -> None:
        super().__init__()
        self._replay = replay
        self._part = min(1, len(replay.parts) - 1)  # a mock's first problem, not its own log
        self._at = len(self._shown.frames) - 1
        self._playing: Timer | None = None

    def compose(self) -> ComposeResult:
        """A line of where and what, the slider, the text."""
        yield TopBar(f"prep › Replay › {self._replay.title}")
        yield Static(id="moment", markup=False)
        yield Static(id="slider", markup=False)
        with VerticalScroll(id="replayed"):
            yield Static(id="text", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """It opens at the end."""
        self._show()

    def on_resize(self) -> None:
        """The slider is as wide as the screen."""
        self._show()

    @property
    def _shown(self) -> Part:
        return self._replay.parts[self._part]

    def _show(self) -> None:
        part, frame = self._shown, self._shown.frames[self._at]
        count = len(part.frames)
        self.query_one(TopBar).show(f"part {self._part + 1} of {len(self._replay.parts)}")
        self.query_one("#moment", Static).update(
            Content.assemble((f"{clock(frame.at)} ", "bold"), f"{part.title}  {frame.said}")
        )
        width = max(10, self.size.width - 22)
        mark = round((width - 1) * self._at / max(1, count - 1))
        bar = f"{'━' * mark}●{'─' * (width - 1 - mark)} {self._at + 1}/{count}"
        self.query_one("#slider", Static).update(bar)
        self.query_one("#text", Static).update(Content(frame.text))

    def action_seek(self, place: int) -> None:
        """To a moment; -1 is the last."""
        last = len(self._shown.frames) - 1
        self._at = last if place < 0 else min(place, last)
        self._show()

    def action_move(self, step: int) -> None:
        """So many moments on."""
        self.action_seek(max(0, self._at + step))

    def action_part(self, step: int) -> None:
        """The next text that was worked on."""
        self._part = (self._part + step) % len(self._replay.parts)
        self.action_seek(-1)

    def action_play(self) -> None:
        """Play from here, or from the start when at the end; again stops."""
        if self._playing is not None:
            self._playing.stop()
            self._playing = None
            return
        if self._at == len(self._shown.frames) - 1:
            self.action_seek(0)
        self._playing = self.set_interval(_PLAY_SECONDS, self._step)

    def _step(self) -> None:
        if self._at == len(self._shown.frames) - 1:
            self.action_play()
        else:
            self.action_move(1)
