"""Where the panes of the coding screen are: side by side, or one at a time.

Guards one decision: the same keys reach the same panes at every width. Under 100 columns the pane
in front fills the screen and tabs name the others; from 160 on code and verdict stand side by
side. What stands where is said in coding.tcss; this class only keeps who is in front.
"""

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from prep.tui.alt_digits import free_alt_digits
from prep.tui.screens.base import PrepScreen
from prep.tui.widgets.pane_tabs import PaneTabs, label_of

PANES = ("problem", "code", "verdict", "history", "notes")
NARROW = 100
_LEFT = ("problem", "history", "notes")
_CYCLE = ("problem", "code", "verdict")


class PaneLayout(PrepScreen[None]):
    """A screen whose widgets ``#problem`` to ``#notes`` are its panes."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual's own declaration
        (0, "-narrow"),
        (NARROW, "-normal"),
        (160, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(
                f"{number},alt+{number}",
                f"pane('{pane}')",
                f"Pane: {pane}",
                show=False,
                id=f"coding.pane.{pane}",
            )
            for number, pane in enumerate(PANES, start=1)
        ),
    ]

    def __init__(self) -> None:
        super().__init__()
        free_alt_digits()
        self._left = "problem"

    def action_pane(self, pane: str) -> None:
        """Bring a pane to the front and give it the keys."""
        if pane in _LEFT:
            self._left_pane(pane)
        self._front_pane(pane)
        target = {"code": "#editor", "notes": "#note", "history": "#submissions"}.get(pane)
        self.query_one(target or f"#{pane}").focus()

    def _left_pane(self, pane: str) -> None:
        self._left = pane
        for name in _LEFT:
            widget = self.query_one(f"#{name}")
            widget.display = name == pane
            widget.border_title = self._left_title(name)

    def _left_title(self, shown: str) -> str:
        """The panes that share the left side, the shown one underlined."""
        labels = {name: label_of(name, PANES) for name in _LEFT}
        if self.size.width < NARROW:  # the tabs say it already
            return labels[shown]
        return "   ".join(
            f"[u]{label}[/u]" if name == shown else label for name, label in labels.items()
        )

    def _front_pane(self, pane: str) -> None:
        """The pane that shows when there is room for one."""
        for name in PANES:
            self.set_class(name == pane, f"-front-{name}")
        self.set_class(pane in _LEFT, "-front-left")
        self.query_one(PaneTabs).mark(pane)

    def action_next_pane(self) -> None:
        """Problem, code, verdict, and around."""
        current = next((name for name in PANES if self.has_class(f"-front-{name}")), "code")
        place = _CYCLE.index(current) if current in _CYCLE else 0
        self.action_pane(_CYCLE[(place + 1) % len(_CYCLE)])

    def on_resize(self) -> None:
        """The titles of the left panes depend on the room there is."""
        self._left_pane(self._left)

    @on(PaneTabs.Chosen)
    def _tab_chosen(self, message: PaneTabs.Chosen) -> None:
        self.action_pane(message.pane)

    def on_descendant_focus(self) -> None:
        """The tabs follow the focus, also when it was moved by the mouse or Tab."""
        for name in PANES:
            if (
                self.focused is not None
                and self.query_one(f"#{name}") in self.focused.ancestors_with_self
            ):
                self._front_pane(name)
