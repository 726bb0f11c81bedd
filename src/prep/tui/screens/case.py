"""The candidate's own test cases: add one by hand, see and remove those there are."""

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from prep.core.errors import PrepError
from prep.core.own_case import Origin, OwnCase
from prep.core.problem import Problem
from prep.tui.screens.base import Card
from prep.tui.wording import PASS, fitted


class CaseScreen(Card[None]):
    """Two lines to fill, Enter adds; a case without an answer is checked by the reference."""

    CSS_PATH = "case.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete", "remove", "Remove the case", show=False, id="case.remove"),
    ]

    class Added(Message):
        """The case is kept; sent by the thread that asked the reference."""

    class Refused(Message):
        """The case makes no sense, and why."""

        def __init__(self, error: PrepError) -> None:
            super().__init__()
            self.error = error

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self._problem = problem

    def compose(self) -> ComposeResult:
        """Example, two inputs, what was said, the list."""
        with Vertical(classes="card") as card:
            card.border_title = "Your own cases"
            card.border_subtitle = "Enter adds · Delete on a case removes · Esc closes"
            yield Static(self._example(), classes="note", markup=False)
            yield Input(placeholder="arguments", id="arguments")
            yield Input(placeholder="expected answer (empty: ask the reference)", id="expected")
            yield Static("", id="said", markup=False)
            yield OptionList(id="cases")

    def _example(self) -> Content:
        sample = self._problem.samples[0] if self._problem.samples else None
        if self._problem.is_script:
            words = "A call script, like:  "
            return Content(
                words + (repr(sample.arguments) if sample else '[["Name"], ["push", 1]]')
            )
        names = ", ".join(p.name for p in self._problem.entry.parameters)
        example = ", ".join(map(repr, sample.arguments)) if sample else ""
        return Content(f"{names}, as Python values. For example:  {example}")

    def on_mount(self) -> None:
        """Ready to type."""
        self._show_cases()

    def _show_cases(self) -> None:
        cases = self.query_one(OptionList)
        cases.clear_options()
        cases.add_options(
            Option(_line(case), id=case.id)
            for case in self.services.own_cases.of(self._problem.slug)
        )
        cases.display = bool(cases.option_count)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        arguments = self.query_one("#arguments", Input)
        expected = self.query_one("#expected", Input)
        if event.input is arguments and not expected.value and self._is_half_done(arguments.value):
            self._say("Type the arguments first.", "$text-warning")
            return
        self._say("checking ...", "$muted")
        self._add(arguments.value, expected.value.strip() or None)

    @staticmethod
    def _is_half_done(arguments: str) -> bool:
        return not arguments.strip()

    @work(thread=True, exclusive=True, group="case")
    def _add(self, arguments: str, expected: str | None) -> None:
        try:
            self.services.own_cases.add(self._problem.slug, arguments, expected)
        except PrepError as error:
            self.post_message(self.Refused(error))
        else:
            self.post_message(self.Added())

    @on(Added)
    def _added(self) -> None:
        for box in self.query(Input):
            box.value = ""
        self.query_one("#arguments").focus()
        self._say(f"{PASS} kept. F5 on the coding screen runs it.", "$text-success")
        self._show_cases()

    @on(Refused)
    def _refused(self, message: Refused) -> None:
        self._say(str(message.error), "$text-error")

    def _say(self, words: str, colour: str) -> None:
        self.query_one("#said", Static).update(Content.styled(words, colour))

    def action_remove(self) -> None:
        """Take out the case under the cursor."""
        cases = self.query_one(OptionList)
        if self.focused is cases and cases.highlighted_option is not None:
            self.services.own_cases.remove(str(cases.highlighted_option.id))
            self._show_cases()


def _line(case: OwnCase) -> Content:
    origin = "from a failed submission" if case.origin is Origin.FAILED else case.name
    return Content.assemble(fitted(case.arguments[1:-1], 44), (f"  {origin}", "$muted"))
