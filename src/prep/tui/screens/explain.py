"""The explanation after an accepted solution: ninety seconds, then five lines to tick.

Guards one decision: what was claimed is shown beside what was measured only after the explanation,
so that nobody reads it off.
"""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from prep.core.explanation import EXPLANATION, EXPLANATION_SECONDS
from prep.practice.explaining import Explaining, Review
from prep.tui.screens.base import TopBar
from prep.tui.screens.explained import BesideWork
from prep.tui.wording import clock

_SAVE_SECONDS = 0.4
_ASK = "Explain it aloud in 90 seconds; notes are welcome. F8 when you are done."
_RATE = "What did you say? Space ticks, Esc goes back."


class ExplainScreen(BesideWork):
    """Notes while one speaks; then the rubric and the claims."""

    CSS_PATH = "explain.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "done", "Done", priority=True, id="explain.done"),
        Binding("space", "tick", "Tick", show=False, id="explain.tick"),
        Binding("escape,f4", "back", "Back", priority=True, id="explain.back"),
    ]

    def __init__(
        self, explaining: Explaining, told: Callable[[str, bool], object] | None = None
    ) -> None:
        """``told`` hears of every tick, for a scorecard."""
        super().__init__()
        self._explaining = explaining
        self._told = told
        self._before = explaining.explanation.seconds
        self._begun = 0.0
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """What to do, the notes, the rubric, the claims."""
        yield TopBar("prep › Explain your solution")
        yield Static(id="ask", markup=False)
        yield TextArea(self._explaining.explanation.text, id="notes")
        yield OptionList(id="rubric")
        with VerticalScroll(id="claims"):
            yield Static(id="review", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The clock runs, unless it was explained before."""
        self._begun = self.services.clock.now().monotonic
        self.set_interval(1.0, self._show_time)
        notes = self.query_one("#notes", TextArea)
        notes.move_cursor(notes.document.end)  # whoever comes back goes on writing
        self._show()

    @property
    def _given(self) -> bool:
        return self._explaining.explanation.given

    @property
    def _seconds(self) -> float:
        return self._before + self.services.clock.now().monotonic - self._begun

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Ticks come after the explanation."""
        del parameters
        if action == "done":
            return not self._given
        return action != "tick" or self._given

    def _show(self) -> None:
        given = self._given
        self.query_one("#ask", Static).update(Content.styled(_RATE if given else _ASK, "bold"))
        self.query_one("#notes", TextArea).display = not given
        self.query_one("#rubric", OptionList).display = given
        self.query_one("#claims").display = given
        self.refresh_bindings()
        if given:
            review = self.attempt(self._explaining.review)
            if review is not None:
                self.query_one("#review", Static).update(review_words(review))
            self._show_rubric()
        self.query_one("#rubric" if given else "#notes").focus()
        self._show_time()

    def _show_time(self) -> None:
        if self._given:
            took = self._explaining.explanation.seconds
            aim = f", meant for {clock(EXPLANATION_SECONDS)}" if took > EXPLANATION_SECONDS else ""
            words = f"took {clock(took)}{aim}"
        else:
            left = EXPLANATION_SECONDS - self._seconds
            words = f"{clock(left)} left" if left >= 0 else f"{clock(-left)} over"
        self.query_one(TopBar).show(words)

    def _show_rubric(self) -> None:
        listed = self.query_one("#rubric", OptionList)
        at, said = listed.highlighted, self._explaining.explanation.said
        listed.set_options(
            Option(Content.assemble(("[x]" if said(key) else "[ ]", "bold"), f" {words}"), id=key)
            for key, words in EXPLANATION.items()
        )
        listed.highlighted = at or 0

    @on(TextArea.Changed, "#notes")
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_SAVE_SECONDS, self._save)

    def _save(self) -> None:
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        if not self._given:
            text, seconds = self.query_one("#notes", TextArea).text, self._seconds
            self.attempt(lambda: self._explaining.write(text, seconds))

    def action_done(self) -> None:
        """The clock stops; now the rubric."""
        self._save()
        self.attempt(lambda: self._explaining.finish(self._seconds))
        self._show()

    def action_tick(self) -> None:
        """Said, or not."""
        option = self.query_one("#rubric", OptionList).highlighted_option
        if option is None or option.id is None:
            return
        key, said = option.id, not self._explaining.explanation.said(option.id)
        self.attempt(lambda: self._explaining.tick(key, said))
        if self._told is not None:
            self._told(key, said)
        self._show_rubric()

    @on(OptionList.OptionSelected, "#rubric")
    def _chosen(self) -> None:
        self.action_tick()

    def put_away(self) -> None:
        """Nothing typed is lost; the seconds that went are kept with it."""
        self._save()


def review_words(review: Review) -> Content:
    """The claims beside what is known."""
    growth, cases = review.growth, review.cases
    mark = {True: "✓ ", False: "✗ ", None: ""}[growth.agrees]
    style = {True: "$text-success", False: "$text-warning", None: "$muted"}[growth.agrees]
    rows: list[Content | str | tuple[str, str]] = [
        ("Time you claimed   ", "$muted"), f"{growth.claimed or '-'}\n",
        ("Measured           ", "$muted"), f"{growth.measured}\n",
        (f"{mark}{growth.words}\n", style),
        ("The author wrote   ", "$muted"), f"{review.written or '-'}\n\n",
        ("Odd cases\n", "bold"),
    ]  # fmt: skip
    if not cases.covered and not cases.beyond:
        rows.append(("Your plan named none.\n", "$muted"))
    rows += (f"✓ {claim}  ({tag})\n" for claim, tag in cases.covered)
    rows += (f"  {claim}  (not among the suite's)\n" for claim in cases.beyond)
    if cases.missed:
        rows.append((f"Not in your plan: {', '.join(cases.missed)}.\n", "$muted"))
    return Content.assemble(*rows)
