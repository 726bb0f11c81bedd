"""The application: themes, keys that work everywhere, and the way between screens.

Guards two decisions: the first screen is painted before anything slow is loaded (the bank's
rows, the editor's grammar, the judge), and every room of the home menu is one line in
``prep.tui.rooms``. The app holds no state of its own beyond what the services keep.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.screen import Screen

from prep.core.errors import PrepError
from prep.tui.audience import Usher
from prep.tui.preferences import Preferences
from prep.tui.screens.base import PrepScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.themes import DEFAULTS, MONO, THEME_WORDS, THEMES

if TYPE_CHECKING:
    from textual.actions import ActionParseResult

    from prep.core.mock import MockPlan
    from prep.core.topic import Track
    from prep.practice.concept_session import ConceptSession
    from prep.practice.concept_settings import ConceptSettings
    from prep.practice.drill_session import DrillSession
    from prep.practice.drill_settings import DrillSettings
    from prep.practice.mock_session import MockSession
    from prep.practice.prompt_session import PromptSession
    from prep.practice.replay import Replay
    from prep.practice.services import Services
    from prep.practice.watching import Audience


class PrepApp(App[int]):
    """The interface of prep in the terminal."""

    TITLE = "prep"
    CSS_PATH: ClassVar = ["app.tcss", "screens/home.tcss"]  # the first screen's is not found else
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help", priority=True, id="app.help"),
        Binding("ctrl+q", "leave", "Quit", priority=True, id="app.quit"),
        Binding("f12", "watch", "Let someone watch", show=False, id="app.watch"),
    ]

    def __init__(
        self,
        open_services: "Callable[[], Services]",
        preferences: Preferences | None = None,
        read_tracks: "Callable[[], Sequence[Track]]" = tuple,
        begin_at: "Callable[[PrepApp], None] | None" = None,
        open_audience: "Callable[[], Audience] | None" = None,
    ) -> None:
        super().__init__()
        self.usher = Usher(self, open_audience)
        self._begin_at = begin_at
        self._open_services = open_services
        self._opening = Lock()
        self._services: Services | None = None
        self.refused: PrepError | None = None
        self.preferences = preferences or Preferences()
        self._read_tracks = read_tracks
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._first_theme()
        self.set_keymap(dict(self.preferences.keymap))

    @property
    def services(self) -> "Services":
        """The use cases, opened by whoever asks first: the thread that fills home."""
        with self._opening:
            if self._services is None:
                self._services = self._open_services()
            return self._services

    @cached_property
    def tracks(self) -> "Sequence[Track]":
        """The role tracks, read when they are first shown."""
        return self._read_tracks()

    def get_default_screen(self) -> Screen[None]:
        """The app opens at home."""
        return HomeScreen()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """What our styles need under themes that are not ours."""
        return DEFAULTS

    def on_mount(self) -> None:
        """Nothing slow before the first paint."""
        self.theme_changed_signal.subscribe(self, lambda theme: self._keep_theme(theme.name))
        self.call_after_refresh(self._after_first_paint)
        if self.preferences.keymap:
            self.call_after_refresh(self._check_keymap)

    def _first_theme(self) -> str:
        if self.no_color:
            return MONO.name
        wanted = self.preferences.theme or self.preferences.chosen_theme
        return wanted if wanted in self.available_themes else THEMES[0].name

    def _keep_theme(self, name: str) -> None:
        if not self.no_color:
            self.preferences.remember_theme(name)

    @work(thread=True, group="start")
    def _after_first_paint(self) -> None:
        try:
            services = self.services
            if self._begin_at is not None:
                self.call_from_thread(self._begin_at, self)
            elif not services.settings.get("welcome_done"):
                self.call_from_thread(self.action_welcome)
            services.coding.end_stale()
        except PrepError as error:
            self.call_from_thread(self._refuse, error)

    @work(thread=True, group="start")
    def _check_keymap(self) -> None:
        from prep.tui.keys import check_keymap

        try:
            check_keymap(self.preferences.keymap)
        except PrepError as error:
            self.call_from_thread(self.tell, error)

    def _refuse(self, error: PrepError) -> None:
        """The history cannot be opened: leave, and let the caller say why."""
        self.refused = error
        self.exit(2)

    def tell(self, error: PrepError) -> None:
        """An error that the person can act on, as a notice."""
        self.notify(error.hint or " ", title=error.message, severity="error", markup=False)

    async def on_event(self, event: events.Event) -> None:
        """Any key or mouse event says that the person is here."""
        if isinstance(event, events.InputEvent) and isinstance(self.screen, PrepScreen):
            self.screen.touched()
        await super().on_event(event)

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Whatever a key does may fail in a way the person can act on."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except PrepError as error:
            self.tell(error)
            return True

    # Ways -----------------------------------------------------------------------------------

    def open_problem(self, slug: str, *, interview: bool = False) -> None:
        """Go to a problem; an error is told and leaves the person where they are."""
        from prep.tui.screens.coding import CodingScreen

        try:
            session = self.services.coding.open(slug, interview=interview)
        except PrepError as error:
            self.tell(error)
            return
        self.push_screen(CodingScreen(session))

    def recall_problem(self, slug: str) -> None:
        """Recall the plan of a problem that was solved; an error is told."""
        from prep.tui.screens.progress_recall import RecallScreen

        try:
            problem = self.services.bank.problem(slug)
        except PrepError as error:
            self.tell(error)
            return
        self.push_screen(RecallScreen(problem))

    def open_drills(self, settings: "DrillSettings | None" = None) -> None:
        """Go to a drill session, or to the choice of drills; an error is told."""
        if settings is None:
            from prep.tui.screens.drills import DrillsScreen

            self.push_screen(DrillsScreen())
        else:
            self._open_drill(lambda: self.services.drilling.open(settings))

    def begin_drill_again(self, settings: "DrillSettings") -> None:
        """The same kind of session with new questions, in the place of this screen."""
        fresh = replace(settings, seed=None)
        self._open_drill(lambda: self.services.drilling.open(fresh), instead=True)

    def resume_drill(self, session_id: str) -> None:
        """Go on with a drill session that waits."""
        self._open_drill(lambda: self.services.drilling.resume(session_id))

    @work(thread=True, exclusive=True, group="drill")
    def _open_drill(
        self, open_session: "Callable[[], DrillSession]", *, instead: bool = False
    ) -> None:
        """In a thread, since the first session reads every drill file."""
        from prep.tui.screens.drill import DrillScreen

        try:
            screen = DrillScreen(open_session())
        except PrepError as error:
            self.call_from_thread(self.tell, error)
            return
        self.call_from_thread(self.switch_screen if instead else self.push_screen, screen)

    def open_concepts(self, settings: "ConceptSettings | None" = None) -> None:
        """Go to a session of concept questions, or to their choice; an error is told."""
        if settings is None:
            from prep.tui.screens.concepts import ConceptsScreen

            self.push_screen(ConceptsScreen())
        else:
            self._open_concepts(lambda: self.services.concepts.open(settings))

    def begin_concepts_again(self, settings: "ConceptSettings") -> None:
        """The same kind of session with other questions, in the place of this screen."""
        fresh = replace(settings, seed=None)
        self._open_concepts(lambda: self.services.concepts.open(fresh), instead=True)

    def resume_concepts(self, session_id: str) -> None:
        """Go on with a session of concept questions that waits."""
        self._open_concepts(lambda: self.services.concepts.resume(session_id))

    @work(thread=True, exclusive=True, group="concept")
    def _open_concepts(
        self, open_session: "Callable[[], ConceptSession]", *, instead: bool = False
    ) -> None:
        """In a thread, since what is due and what was answered is read first."""
        from prep.tui.screens.concept import ConceptScreen

        try:
            screen = ConceptScreen(open_session())
        except PrepError as error:
            self.call_from_thread(self.tell, error)
            return
        self.call_from_thread(self.switch_screen if instead else self.push_screen, screen)

    def open_prompt(self, slug: str) -> None:
        """Go to a design or talk prompt; an error is told."""
        self._show_prompt(lambda: self.services.prompting.open(slug))

    def resume_prompt(self, session_id: str) -> None:
        """Go on with a session over a prompt that waits."""
        self._show_prompt(lambda: self.services.prompting.resume(session_id))

    def _show_prompt(self, open_session: "Callable[[], PromptSession]") -> None:
        from prep.tui.screens.prompt_grade import screen_of

        self._show(lambda: screen_of(open_session()))

    def open_answer(self, session_id: str) -> None:
        """Read an answer to a prompt that is over."""
        from prep.tui.screens.prompt_result import PromptResultScreen

        self.push_screen(PromptResultScreen(session_id))

    def begin_mock(self, plan: "MockPlan") -> None:
        """Sit down to a mock or another session by a plan; an error is told."""
        self._show_mock(lambda: self.services.mocking.begin(plan))

    def resume_mock(self, session_id: str) -> None:
        """Go on with a mock that waits."""
        self._show_mock(lambda: self.services.mocking.resume(session_id))

    def _show_mock(self, open_mock: "Callable[[], MockSession]") -> None:
        from prep.tui.screens.mock_room import screen_of

        self._show(lambda: screen_of(open_mock()))

    def _show(self, open_screen: "Callable[[], Screen[None]]") -> None:
        try:
            self.push_screen(open_screen())
        except PrepError as error:
            self.tell(error)

    def resume_session(self, kind: str, session_id: str, title: str) -> None:
        """Go on with a session of any kind; ``title`` is its item's slug where it has one."""
        if kind == "mock":
            self.resume_mock(session_id)
        elif kind == "drill":
            self.resume_drill(session_id)
        elif kind == "concept":
            self.resume_concepts(session_id)
        elif kind in ("ml-design", "talk"):
            self.resume_prompt(session_id)
        else:
            self.open_problem(title)

    def open_replay(self, replay: "Replay") -> None:
        """A session once more."""
        from prep.tui.screens.replay import ReplayScreen

        self.push_screen(ReplayScreen(replay))

    def action_material(self) -> None:
        """One's own research and projects."""
        from prep.tui.screens.material import MaterialScreen

        if not isinstance(self.screen, MaterialScreen):
            self.push_screen(MaterialScreen())

    def action_welcome(self) -> None:
        """The first-run questions; later to be found in the palette."""
        from prep.tui.screens.welcome import WelcomeScreen

        self.push_screen(WelcomeScreen(self.tracks), self._welcomed)

    def _welcomed(self, slug: str | None) -> None:
        if slug:
            self.open_problem(slug)

    def action_help(self) -> None:
        """The keys of this screen; F1 again closes it."""
        from prep.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.pop_screen()
        elif not self.screen.is_modal or isinstance(self.screen, PrepScreen):
            self.push_screen(HelpScreen(self.screen))

    def action_watch(self) -> None:
        """The links under which others watch what is on the screen."""
        self.show_links()

    def show_links(self, then: Callable[[], None] | None = None) -> None:
        """Open the links if they are not, show them, and go on with ``then``."""
        from prep.tui.screens.audience import AudienceScreen

        if isinstance(self.screen, AudienceScreen):
            return
        card = AudienceScreen(self.usher.let_in().links)
        self.push_screen(card, lambda _: then() if then is not None else None)

    def action_leave(self) -> None:
        """Quit; screens save what they hold, nothing is asked."""
        for screen in self.screen_stack:
            if isinstance(screen, PrepScreen):
                screen.put_away()
        self.exit(0)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers: everything that has a key here, themes, the welcome."""
        for active in screen.active_bindings.values():
            binding = active.binding
            if active.enabled and binding.description and isinstance(screen, PrepScreen):
                yield SystemCommand(
                    binding.description,
                    binding.tooltip or f"Key: {self.get_key_display(binding)}",
                    lambda action=binding.action, node=active.node: self._run(action, node),
                )
        for name, words in THEME_WORDS.items():
            yield SystemCommand(f"Theme: {words}", name, lambda name=name: self._set_theme(name))
        yield SystemCommand(
            "Own material", "Research summary, projects, terms", self.action_material
        )
        yield SystemCommand("Welcome", "Track, interview date, minutes a day", self.action_welcome)

    def _run(self, action: str, node: object) -> None:
        self.call_later(self.run_action, action, node)

    def _set_theme(self, name: str) -> None:
        self.theme = name


def run(
    open_services: "Callable[[], Services]",
    preferences: Preferences | None = None,
    read_tracks: "Callable[[], Sequence[Track]]" = tuple,
    begin_at: "Callable[[PrepApp], None] | None" = None,
    open_audience: "Callable[[], Audience] | None" = None,
) -> int:
    """Show the interface until the person leaves; the process's exit code.

    ``open_services`` is called once, in a thread, after the first paint; the caller closes what
    it opened. The tracks are offered at the first start, unless ``begin_at`` goes to a screen
    right away. ``open_audience`` serves the pages once somebody is to watch. Raises PrepError if
    the services cannot be opened.
    """
    app = PrepApp(open_services, preferences, read_tracks, begin_at, open_audience)
    try:
        code = app.run()
    finally:
        app.usher.close()
    if app.refused is not None:
        raise app.refused
    return code if code is not None else app.return_code or 0
