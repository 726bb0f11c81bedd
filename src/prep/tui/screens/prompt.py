"""One design or talk prompt: the task on the left, questions, numbers and the notepad on the right.

Guards two decisions. The session says which step runs, and the screen shows it: a killed session
comes back as it was. And nothing interrupts the hands: news and warnings are told beside the page
one is writing on, which stays in front.
"""

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Footer, Input, Markdown, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from prep.core.prompt import Clarification
from prep.practice.drill_questions import PASS_MARK
from prep.practice.prompt_place import Place, Step
from prep.practice.prompt_questions import Offer
from prep.practice.prompt_session import PromptSession
from prep.tui.prompt_words import (
    PICK,
    aside,
    crumbs,
    mark_text,
    news,
    spoken_text,
    steps_line,
    wanted,
    warning,
)
from prep.tui.screens.base import TopBar
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.screens.prompt_pages import NotepadScreen
from prep.tui.screens.session_exhibit import SessionExhibit

_LOOK_SECONDS = 1.0
_TICK_SECONDS = 2.0
_ASKING = ("clarify", "prepare")
_NOBODY = "Nobody wrote an answer to that. Ask in other words, or note what you assume."


class PromptScreen(NotepadScreen, SessionExhibit):
    """One session; grading follows on a screen of its own."""

    ASKED = ("#reading Markdown",)
    TYPED = "#sheet"
    session: PromptSession

    CSS_PATH = "prompt.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal")]  # noqa: RUF012 - Textual's own
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]  # noqa: RUF012 - Textual's own
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "on", "Next step", priority=True, id="prompt.on"),
        Binding("f4", "read", "Read", priority=True, id="prompt.read"),
        Binding("f6", "other", "Question or notes", show=False, priority=True, id="prompt.other"),
        Binding("f9", "pause", "Pause", priority=True, id="prompt.pause"),
        Binding("f10", "stop", "End here", priority=True, id="prompt.stop"),
        Binding("escape", "back", "Leave", priority=True, id="prompt.leave"),
    ]

    def __init__(self, session: PromptSession) -> None:
        super().__init__()
        self.session = session
        self._step = session.step
        self._warned: set[tuple[Step, str]] = set()
        self._twists = 0
        self._unreadable: str | None = None

    def compose(self) -> ComposeResult:
        """The steps, what is read, what is written."""
        yield TopBar(self.crumbs)
        yield Static(id="steps", markup=False)
        with Container(id="desk"):
            with Vertical(id="left"):
                with VerticalScroll(id="reading", classes="pane reading"):
                    yield Static(id="news", markup=False)
                    yield Markdown(self.session.prompt.text, open_links=False)
                yield from self.below_the_task()
            with VerticalScroll(id="work", classes="pane"):
                yield Static(id="wanted", markup=False)
                yield Input(id="asked", placeholder="Your question to the interviewer")
                yield OptionList(id="offers")
                yield Input(id="number", placeholder=f"1.5e6 or 3e4*50 or 4 %   {PASS_MARK} passes")
                yield Static(id="told", markup=False)
                yield Static(id="tabs", markup=False)
                yield TextArea(id="sheet", soft_wrap=True)
        yield Footer(show_command_palette=False)

    @property
    def crumbs(self) -> str:
        """Where one is."""
        return crumbs(self.session.prompt)

    def below_the_task(self) -> Iterable[Widget]:
        """What else stands on the left; nothing, where one is alone."""
        return ()

    def on_mount(self) -> None:
        """The step the session stands at; the clock."""
        self._twists = len(self.session.twists)
        self.show_step()
        self.set_interval(_LOOK_SECONDS, self.look)
        self.set_interval(_TICK_SECONDS, lambda: self.attempt(self.session.tick))
        self.look()

    # Time -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Show the time, let news in, say what is due."""
        if not self.is_attached or self.session.ended:
            return
        place = self.attempt(self.session.look)
        if place is None:
            return
        self._show_clock(place)
        if place.step != self._step:  # it went on in another window
            self._arrive()
            return
        if len(self.session.twists) > self._twists:
            self._tell_news()
        self._warn(place)

    def _show_clock(self, place: Place) -> None:
        self.query_one(TopBar).show(aside(self.session, place))

    def _warn(self, place: Place) -> None:
        words = warning(place)
        if words is not None and (place.step, words) not in self._warned:
            self._warned.add((place.step, words))
            self.notify(words, timeout=6, markup=False)

    def _tell_news(self) -> None:
        self._twists = len(self.session.twists)
        self.notify(
            "It stands with the task. F7 opens a page to take it in.",
            title="News",
            severity="warning",
            timeout=6,
            markup=False,
        )
        self._show_news()
        self.show_tabs()
        self.refresh_bindings()

    def touched(self) -> None:
        """A key: the person is here."""
        self.attempt(self.session.touch)

    def action_pause(self) -> None:
        """Stop the clock and cover the task, or go on; an interview forbids it."""
        self.save_page()
        paused = self.session.timer().paused
        (self.session.resume if paused else self.session.pause)()
        self.set_class(not paused, "-paused")
        self.refresh_bindings()
        if not paused:
            self.set_focus(None)
            self.notify("Paused. F9 goes on.", timeout=3)
        else:
            self._focus_work()
        self.look()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the clock stands, the task and the notepad are out of reach."""
        if self.session.timer().paused:
            return action in ("pause", "stop", "back", "help")
        return super().check_action(action, parameters)

    # Steps ------------------------------------------------------------------------------------

    def action_on(self) -> None:
        """The next step; what stands in a line is handed in first, and news comes first."""
        self.save_page()
        if self._hand_in():
            return
        before = self.session.step
        self.session.go_on()
        if self.session.step == before and not self.session.ended:
            self.action_news()
            self._tell_news()
        else:
            self._arrive()
        self.look()

    def _arrive(self) -> None:
        """The screen for where the session stands now; once, however often it is looked at."""
        self._step = self.session.step
        if self.session.ended:
            self.over()
        elif self.session.step.phase == "grade":
            self._go_to_grading()
        else:
            self.show_step()

    def show_step(self) -> None:
        """Make the screen ready for the step that runs."""
        session = self.session
        self.remove_class("-reading")
        self.query_one("#steps", Static).update(steps_line(session))
        reckoning = session.estimate is not None
        asking = session.step.phase in _ASKING and self._may_ask
        self.set_class(asking, "-asking")
        self.set_class(reckoning, "-reckoning")
        self._show_offers(session.waiting_offers if asking else ())
        self._show_news()
        mark = session.estimate_mark
        self.query_one("#number", Input).value = mark.text if mark is not None else ""
        self._show_told()
        self.open_page(session.first_page)
        self._focus_work()

    @property
    def _may_ask(self) -> bool:
        asked_for = self.session.prompt.clarifications
        return bool(asked_for) and self.session.can_ask and self.session.estimate is None

    def _focus_work(self) -> None:
        if self.session.estimate_mark is not None:
            self.query_one("#work").focus()  # the arrows scroll how it is worked out
        elif self.has_class("-reckoning"):
            self.query_one("#number").focus()
        elif self.has_class("-offered"):
            self.query_one("#offers").focus()
        elif self.has_class("-asking"):
            self.query_one("#asked").focus()
        else:
            self.query_one("#sheet").focus()

    def over(self) -> None:
        """The answer is over; on one's own it is graded or read."""
        from prep.tui.screens.prompt_result import PromptResultScreen

        self.app.switch_screen(PromptResultScreen(self.session.session_id))

    def _go_to_grading(self) -> None:
        from prep.tui.screens.prompt_grade import screen_of

        self.app.switch_screen(screen_of(self.session))

    # The notepad ------------------------------------------------------------------------------

    def saved(self) -> None:
        """What counting says follows the text."""
        self._show_told()

    def action_other(self) -> None:
        """Between the line and the notes; the line for questions comes when it is wanted."""
        sheet = self.query_one("#sheet")
        if self.focused is sheet:
            self.set_class(self._may_ask, "-asking")
            self._focus_work()
            return
        if self.session.step.phase not in _ASKING:
            self._show_offers(())
            self.remove_class("-asking")
        sheet.focus()

    def action_read(self) -> None:
        """The task alone, to be scrolled; once more brings the work back."""
        self.toggle_class("-reading")
        if self.has_class("-reading"):
            self.query_one("#reading").focus()
        else:
            self._focus_work()

    def _show_news(self, heard: Clarification | None = None) -> None:
        text = news(self.session, heard)
        self.set_class(bool(text.plain), "-news")
        self.query_one("#news", Static).update(text)
        self.query_one("#reading").scroll_home(animate=False)

    # Questions --------------------------------------------------------------------------------

    def _hand_in(self) -> bool:
        """Whether a line was handed in just now; what comes of it is to be seen before one goes on.

        A number that cannot be read keeps nobody: it is handed in once.
        """
        reckoning = self.has_class("-reckoning")
        if not (reckoning or self.has_class("-asking")) or self.session.estimate_mark is not None:
            return False
        text = self.query_one("#number" if reckoning else "#asked", Input).value
        if not text.strip() or text == self._unreadable:
            return False
        self._reckon(text) if reckoning else self._ask(text)
        return True

    @on(Input.Submitted, "#asked")
    def _asked(self, event: Input.Submitted) -> None:
        event.stop()
        self._ask(event.value)

    def _ask(self, text: str) -> None:
        offered = self.attempt(lambda: self.session.ask(text))
        if offered is None:
            return
        self.query_one("#asked", Input).value = ""
        self._show_offers(offered)
        self._focus_work()
        if not offered:
            self.notify(_NOBODY, timeout=6)

    def _show_offers(self, offered: tuple[Offer, ...]) -> None:
        self.set_class(bool(offered), "-offered")
        self.query_one("#wanted", Static).update(PICK if offered else wanted(self.session))
        listed = self.query_one("#offers", OptionList)
        listed.set_options(Option(one.question) for one in offered)
        listed.highlighted = 0 if offered else None

    @on(OptionList.OptionSelected, "#offers")
    def _pick(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        offer = self.session.offered[event.option_index]
        heard = self.attempt(lambda: self.session.pick(offer.number))
        if heard is not None:
            self._show_news(heard)
            self._show_offers(())
            self._focus_work()

    # Numbers ----------------------------------------------------------------------------------

    @on(Input.Submitted, "#number")
    def _reckoned(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self._reckon(event.value)

    def _reckon(self, text: str) -> None:
        if self.attempt(lambda: self.session.reckon(text)) is None:
            self._unreadable = text
            return
        self._show_told()
        self._focus_work()

    def _show_told(self) -> None:
        """How good the number was, or what counting says of what is to be spoken."""
        text = self._told()
        self.set_class(bool(text.plain), "-told")
        self.query_one("#told", Static).update(text)

    def _told(self) -> Content:
        session = self.session
        mark, asked = session.estimate_mark, session.estimate
        if mark is not None and asked is not None:
            return mark_text(mark, asked.working, asked.answer)
        if session.step.phase == "speak":
            own_terms = self.services.own_material.material().terms
            return spoken_text(session.answer(), session.step.number, own_terms)
        return Content("")

    # Leaving ----------------------------------------------------------------------------------

    def action_stop(self) -> None:
        """End here, knowing what that means."""
        question = ConfirmScreen(
            "End here?", "The answer is kept and can be graded later; its clock stops.", "end it"
        )
        self.app.push_screen(question, self._stop)

    def _stop(self, sure: bool | None) -> None:
        if not sure:
            return
        self.save_page()
        self.attempt(self.session.stop)
        if self.session.ended:
            self.over()
        else:
            self.app.pop_screen()

    def action_back(self) -> None:
        """Out of the offers, out of the reading; else away, and the session waits."""
        if self.focused is self.query_one("#offers"):
            self._show_offers(())
            self._focus_work()
        elif self.has_class("-reading"):
            self.action_read()
        else:
            self.leave()

    def leave(self) -> None:
        """Away from here."""
        super().action_back()

    def put_away(self) -> None:
        """Nothing typed is lost, and the clock stands until one comes back."""
        self.save_page()
        self.attempt(self.session.leave)
