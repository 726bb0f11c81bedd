"""One topic: what is known of it, how that changed, how quick one is; `p` practises it."""

from collections.abc import Iterator, Sequence
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
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.progress import CoursePoint, TopicLine
from prep.tui.plots import Point, braille, interval_bar
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.screens.progress_pages import STATE_LOOKS
from prep.tui.wording import counted

WEEKS = 26
_HEIGHT = 8


class TopicScreen(PrepScreen[None]):
    """Facts on top, the course of half a year below."""

    CSS_PATH = "progress.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("p", "practise", "Practise its drills", id="topic.practise"),
        Binding("escape,q", "back", "Back", id="screen.back"),
    ]

    @dataclass
    class Loaded(Message):
        """The topic is read; ``line`` is None when it is of no track and was never practised."""

        line: TopicLine | None
        course: Sequence[CoursePoint]

    def __init__(self, topic: str) -> None:
        super().__init__()
        self._topic = topic
        self._loaded: TopicScreen.Loaded | None = None

    def compose(self) -> ComposeResult:
        """One text."""
        yield TopBar("prep › Progress › Topic")
        with VerticalScroll(id="reading"):
            yield Static(id="text", markup=False)
        yield Footer(show_command_palette=False)

    def on_screen_resume(self) -> None:
        """It may just have been practised."""
        self._load()

    def on_resize(self) -> None:
        """The plot is as wide as there is room."""
        self._show()

    @work(thread=True, exclusive=True, group="topic")
    def _load(self) -> None:
        try:
            lines = self.services.progress.overview().topics
            line = next((one for one in lines if one.view.topic == self._topic), None)
            course = self.services.progress.course(self._topic, WEEKS)
            self.post_message(self.Loaded(line, course))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        self._loaded = message
        self._show()

    def _show(self) -> None:
        if self._loaded is None or self._loaded.line is None:
            return
        width = self.size.width - 12
        lines = [*fact_lines(self._loaded.line, width), *course_lines(self._loaded.course, width)]
        self.query_one("#text", Static).update(Content("\n").join(lines))

    def action_practise(self) -> None:
        """Questions on this topic, or on what is below it."""
        self.prep.open_drills(DrillSettings(Mode.TOPIC, topic=self._topic))


def fact_lines(line: TopicLine, width: int) -> Iterator[Content]:
    """What is known, in words and numbers."""
    view = line.view
    state, look = view.state.value, STATE_LOOKS[view.state.value]
    yield Content.assemble((line.title, "bold"), "   ", (state, look))
    bar = interval_bar(view.low, view.mean, view.high, max(10, min(50, width - 34)))
    if view.mean is None:
        yield Content.styled(f"{bar}  no number: not enough data", "$muted")
    else:
        between = f" ({view.low:.0%} to {view.high:.0%})"
        yield Content.assemble((bar, look), (f"  {view.mean:.0%}", "bold"), (between, "$muted"))
    yield Content.styled("chance to solve an item at the bar, cleanly and in time", "$muted")
    yield Content("")
    last = f", last on {view.last:%d %b %Y}" if view.last else ""
    right = f"{view.correct:,} of {counted(view.answers, 'answer')} right{last}"
    yield Content(right if view.answers else "No answers yet")
    yield Content(f"{view.weight:.1%} of the track; {counted(line.items, 'exercise')} here")
    if view.weight and line.items:
        yield Content(f"an hour on it brings about {100 * view.gain_per_hour:+.2f} points")
    if line.pace is not None:
        before = "" if line.pace.before is None else f", {line.pace.before:.0%} before"
        yield Content(f"right answers take {line.pace.now:.0%} of the time given{before}")
    if line.trend is not None:
        yield Content(f"since {line.trend.since:%d %b}: {line.trend.word}")


def course_lines(course: Sequence[CoursePoint], width: int) -> Iterator[Content]:
    """Mean and interval over the weeks, as lines of dots."""
    yield Content("")
    if len(course) < 2:
        yield Content.styled("A trend shows after two days of practice.", "$muted")
        return
    yield Content.styled("Half a year: mean between the ends of its 80 % interval", "bold")
    first, last = course[0].day, course[-1].day
    span = max(1, (last - first).days)
    along = [(point.day - first).days / span for point in course]
    parts = ([p.low for p in course], [p.mean for p in course], [p.high for p in course])
    lines: list[list[Point]] = [list(zip(along, part, strict=True)) for part in parts]
    for number, row in enumerate(braille(lines, max(20, min(90, width)), _HEIGHT)):
        scale = {0: "100%", _HEIGHT // 2: " 50%", _HEIGHT - 1: "  0%"}.get(number, "    ")
        yield Content.assemble((f"{scale} ", "$muted"), (row, "$text-primary"))
    room = max(20, min(90, width)) - 12
    yield Content.styled(f"     {first:%d %b %Y}".ljust(5 + room) + f" {last:%d %b %Y}", "$muted")
