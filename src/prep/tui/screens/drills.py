"""The choice of drills: a mode, its rules, a topic; Enter begins.

Guards one decision: everything that shapes a session is visible on one screen and has one key, so
the second sprint of the day takes two keys from home.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.errors import PrepError
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drilling import DrillTopic, OpenDrill
from prep.tui.drill_words import MODE_WORDS, length_words, waiting_words
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.wording import ago, counted, fitted

_KEPT = "drill_choice"
_MODES = tuple(MODE_WORDS)
_LEVELS = (None, 1, 2, 3)
_HURRIED: tuple[tuple[float | None, int | None], ...] = ((2.0, None), (8.0, None), (None, 20))
_UNHURRIED: tuple[tuple[float | None, int | None], ...] = ((None, None), (None, 10), (10.0, None))
_KEEPS = ("penalty", "confidence")


@dataclass(frozen=True)
class DrillFacts:
    """What the screen shows, read in one go."""

    topics: Sequence[DrillTopic]
    waiting: Sequence[OpenDrill]
    due: int


class DrillsScreen(PrepScreen[None]):
    """Modes on top, rules below them, then the topics."""

    CSS_PATH = "drills.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,tab", "mode(1)", "Mode", id="drills.next_mode"),
        Binding("left,shift+tab", "mode(-1)", "Mode before", show=False, id="drills.last_mode"),
        Binding("t", "choose_mode('topic')", "Topic", show=False, id="drills.topic"),
        Binding("s", "choose_mode('sprint')", "Sprint", show=False, id="drills.sprint"),
        Binding("l", "choose_mode('ladder')", "Ladder", show=False, id="drills.ladder"),
        Binding("r", "choose_mode('review')", "Review", show=False, id="drills.review"),
        Binding("m", "choose_mode('mental')", "Mental maths", show=False, id="drills.mental"),
        Binding("n", "length", "Length", id="drills.length"),
        Binding("d", "level", "Level", id="drills.level"),
        Binding("p", "penalty", "Penalty", id="drills.penalty"),
        Binding("c", "confidence", "Confidence", id="drills.confidence"),
        Binding("j", "move(1)", "Down", show=False, id="drills.down"),
        Binding("k", "move(-1)", "Up", show=False, id="drills.up"),
    ]

    @dataclass
    class Loaded(Message):
        """The facts are there; sent by the thread that read them."""

        facts: DrillFacts

    def __init__(self) -> None:
        super().__init__()
        self._settings = DrillSettings(Mode.TOPIC)
        self._due: int | None = None

    def compose(self) -> ComposeResult:
        """Two lines of choices, the header, the list."""
        yield TopBar("prep › Drills")
        yield Static(id="modes", markup=False)
        yield Static(id="about", markup=False)
        yield Static(id="rules", markup=False)
        yield Static(id="header", markup=False)
        yield OptionList(id="topics")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """What was chosen last time is chosen again."""
        kept = self.services.settings.get(_KEPT, {})
        rules = {name: kept.get(name, False) for name in _KEEPS}
        self._settings = DrillSettings(Mode(kept.get("mode", Mode.TOPIC.value)), **rules)
        self._settle_length()
        self.query_one("#topics").focus()
        self._show_choice()

    def on_screen_resume(self) -> None:
        """Answers may have been given meanwhile."""
        self._load()

    @work(thread=True, exclusive=True, group="drills")
    def _load(self) -> None:
        try:
            drilling = self.services.drilling
            facts = DrillFacts(drilling.topics(), drilling.open_sessions(), len(drilling.due()))
            self.post_message(self.Loaded(facts))
        except PrepError as error:
            self.app.call_from_thread(self.prep.tell, error)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        facts, topics = message.facts, self.query_one("#topics", OptionList)
        self._due = facts.due
        chosen = topics.highlighted_option.id if topics.highlighted_option else None
        topics.clear_options()
        topics.add_options(_options(facts, self.size.width))
        ids = [option.id for option in topics.options]
        topics.highlighted = ids.index(chosen) if chosen in ids else 0
        answers = sum(topic.answers for topic in facts.topics)
        self.query_one(TopBar).show(counted(answers, "answer"))
        self._show_choice()

    def on_resize(self) -> None:
        """The columns follow the width."""
        self.query_one("#header", Static).update(Content.styled(_header(self.size.width), "$muted"))
        if self._due is not None:
            self._load()

    # Choosing ---------------------------------------------------------------------------------

    def _show_choice(self) -> None:
        settings = self._settings
        about = Content.styled(f"{MODE_WORDS[settings.mode][1]} · Enter begins", "$muted")
        self.query_one("#modes", Static).update(_modes_line(settings.mode, self._due))
        self.query_one("#about", Static).update(about)
        self.query_one("#rules", Static).update(_rules_line(settings))

    def _change(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._show_choice()

    def _lengths(self) -> tuple[tuple[float | None, int | None], ...]:
        return _HURRIED if self._settings.mode.hurries else _UNHURRIED

    def _settle_length(self) -> None:
        """A length that this mode offers."""
        if (self._settings.minutes, self._settings.items) not in self._lengths():
            minutes, items = self._lengths()[0]
            self._settings = replace(self._settings, minutes=minutes, items=items)

    def action_choose_mode(self, word: str) -> None:
        """A mode by its letter."""
        self._settings = replace(self._settings, mode=Mode(word))
        self._settle_length()
        self._show_choice()

    def action_mode(self, step: int) -> None:
        """The next mode."""
        place = (_MODES.index(self._settings.mode) + step) % len(_MODES)
        self.action_choose_mode(_MODES[place].value)

    def action_length(self) -> None:
        """The next length that this mode offers."""
        lengths = self._lengths()
        place = lengths.index((self._settings.minutes, self._settings.items))
        minutes, items = lengths[(place + 1) % len(lengths)]
        self._change(minutes=minutes, items=items)

    def action_level(self) -> None:
        """The mode's own choice, then each level alone."""
        place = (_LEVELS.index(self._settings.level) + 1) % len(_LEVELS)
        self._change(level=_LEVELS[place])

    def action_penalty(self) -> None:
        """A point less for a wrong answer, or not."""
        self._change(penalty=not self._settings.penalty)

    def action_confidence(self) -> None:
        """Ask how sure one is, or not."""
        self._change(confidence=not self._settings.confidence)

    def action_move(self, step: int) -> None:
        """``j`` and ``k``."""
        topics = self.query_one("#topics", OptionList)
        if step > 0:
            topics.action_cursor_down()
        else:
            topics.action_cursor_up()

    @on(OptionList.OptionSelected, "#topics")
    def _begin(self, event: OptionList.OptionSelected) -> None:
        kind, _, what = (event.option_id or "").partition(":")
        if kind == "open":
            self.prep.resume_drill(what)
            return
        kept = {name: getattr(self._settings, name) for name in _KEEPS}
        self.services.settings.put(_KEPT, {"mode": self._settings.mode.value, **kept})
        topic = None if self._settings.mode is Mode.MENTAL else what or None
        self.prep.open_drills(replace(self._settings, topic=topic))


def _modes_line(chosen: Mode, due: int | None) -> Content:
    parts: list[Content] = []
    for mode, (word, _) in MODE_WORDS.items():
        count = f" ({due})" if mode is Mode.REVIEW and due else ""
        text = f"{word}{count}"
        # Brackets say it where there is no colour.
        parts.append(
            Content.styled(f"[{text}]", "bold $text-accent")
            if mode is chosen
            else Content.assemble(" ", (text, "$muted"), " ")
        )
    return Content(" ").join(parts)


def _rules_line(settings: DrillSettings) -> Content:
    level = "any level" if settings.level is None else f"level {settings.level}"
    penalty = "wrong costs a point" if settings.penalty else "no penalty"
    sure = "asks how sure you are" if settings.confidence else "confidence not asked"
    parts = (("n", length_words(settings)), ("d", level), ("p", penalty), ("c", sure))
    shown = [Content.assemble((key, "bold $text-accent"), f" {words}") for key, words in parts]
    return Content("   ").join(shown)


def _columns(width: int) -> int:
    """Cells for the titles."""
    return max(12, min(48, width - 44))


def _header(width: int) -> str:
    return f"{fitted('topic', _columns(width))}{'drills':>7}{'answers':>9}{'right':>7}  last"


def _options(facts: DrillFacts, width: int) -> Iterator[Option]:
    for waiting in facts.waiting:
        name, aside = waiting_words(waiting)
        text = Content.assemble(
            ("Resume ", "bold $text-accent"), (name, "bold"), (f"  {aside}", "$muted")
        )
        yield Option(text, id=f"open:{waiting.session_id}")
    now = datetime.now(UTC)
    for topic in (_all(facts.topics), *facts.topics):
        yield Option(_topic_line(topic, width, now), id=f"topic:{topic.id}")


def _all(topics: Sequence[DrillTopic]) -> DrillTopic:
    dates = [topic.last_at for topic in topics if topic.last_at is not None]
    return DrillTopic(
        "",
        "All topics",
        sum(topic.drills for topic in topics),
        sum(topic.answers for topic in topics),
        sum(topic.correct for topic in topics),
        max(dates, default=None),
    )


def _topic_line(topic: DrillTopic, width: int, now: datetime) -> Content:
    share = f"{topic.correct / topic.answers:.0%}" if topic.answers else "·"
    last = ago(topic.last_at, now) if topic.last_at else "never"
    return Content.assemble(
        fitted(topic.title, _columns(width)),
        f"{topic.drills:>7}{topic.answers:>9,}{share:>7}",
        (f"  {last}", "$muted"),
    )
