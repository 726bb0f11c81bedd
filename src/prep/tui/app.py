"""The application: themes, keys that work everywhere, and the way between screens.

Guards two decisions: the first screen is painted before anything slow is loaded (the bank's
rows, the editor's grammar, the judge), and every room of the home menu is one line in
``prep.tui.rooms``. The app holds no state of its own beyond what the services keep.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import ClassVar

from textual import events, work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from prep.core.errors import PrepError
from prep.core.topic import Track
from prep.practice.services import Services
from prep.tui.preferences import Preferences
from prep.tui.screens.base import PrepScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.themes import DEFAULTS, MONO, THEME_WORDS, THEMES


class PrepApp(App[int]):
    """The interface of prep in the terminal."""

    TITLE = "prep"
    CSS_PATH: ClassVar = ["app.tcss", "screens/home.tcss"]  # the first screen's is not found else
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help", priority=True, id="app.help"),
        Binding("ctrl+q", "leave", "Quit", priority=True, id="app.quit"),
    ]

    def __init__(
        self,
        services: Services,
        preferences: Preferences | None = None,
        read_tracks: Callable[[], Sequence[Track]] = tuple,
    ) -> None:
        super().__init__()
        self.services = services
        self.preferences = preferences or Preferences()
        self._read_tracks = read_tracks
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self._first_theme()
        self.set_keymap(dict(self.preferences.keymap))

    @cached_property
    def tracks(self) -> Sequence[Track]:
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

    def _first_theme(self) -> str:
        if self.no_color:
            return MONO.name
        wanted = self.preferences.theme or self.services.settings.get("theme")
        return str(wanted) if wanted in self.available_themes else THEMES[0].name

    def _keep_theme(self, name: str) -> None:
        if not self.no_color and self.preferences.theme is None:
            self.services.settings.put("theme", name)

    def _after_first_paint(self) -> None:
        if not self.services.settings.get("welcome_done"):
            self.action_welcome()
        self._end_stale_sessions()

    @work(thread=True, group="start")
    def _end_stale_sessions(self) -> None:
        try:
            self.services.coding.end_stale()
        except PrepError as error:
            self.call_from_thread(self.tell, error)

    def tell(self, error: PrepError) -> None:
        """An error that the person can act on, as a notice."""
        self.notify(error.hint or " ", title=error.message, severity="error", markup=False)

    async def on_event(self, event: events.Event) -> None:
        """Any key or mouse event says that the person is here."""
        if isinstance(event, events.InputEvent) and isinstance(self.screen, PrepScreen):
            self.screen.touched()
        await super().on_event(event)

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
        yield SystemCommand("Welcome", "Track, interview date, minutes a day", self.action_welcome)

    def _run(self, action: str, node: object) -> None:
        self.call_later(self.run_action, action, node)

    def _set_theme(self, name: str) -> None:
        self.theme = name


def run(
    services: Services,
    preferences: Preferences | None = None,
    read_tracks: Callable[[], Sequence[Track]] = tuple,
) -> int:
    """Show the interface until the person leaves; the process's exit code.

    The caller opens and closes the services. The tracks are offered at the first start.
    """
    app = PrepApp(services, preferences, read_tracks)
    code = app.run()
    return code if code is not None else app.return_code or 0
