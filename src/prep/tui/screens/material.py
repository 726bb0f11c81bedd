"""One's own material: parts on the left, the text of one on the right, the questions behind F2.

Guards one decision: what is typed is kept half a second later, part by part, so there is no key to
save and nothing to forget.
"""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from prep.core.own_material import PARTS
from prep.core.own_questions import OwnQuestion
from prep.tui.screens.base import Card, PrepScreen, TopBar
from prep.tui.wording import counted

_SAVE_SECONDS = 0.4
_NONE = "Write a summary or a project first: the questions are about what stands there."


class MaterialScreen(PrepScreen[None]):
    """A list of parts and a text box."""

    CSS_PATH = "material.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "questions", "Questions about it", priority=True, id="material.questions"),
        Binding("f6", "other_pane", "Parts or text", priority=True, id="material.other_pane"),
        Binding("escape", "back", "Back", priority=True, id="material.back"),
        Binding("j", "move(1)", "Down", show=False, id="material.down"),
        Binding("k", "move(-1)", "Up", show=False, id="material.up"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._part = next(iter(PARTS))
        self._unsaved: Timer | None = None

    def compose(self) -> ComposeResult:
        """Parts, what belongs there, the text."""
        yield TopBar("prep › Own material")
        with Horizontal(id="material"):
            yield OptionList(id="parts")
            with Vertical(id="sheet"):
                yield Static(id="about", markup=False)
                yield TextArea(id="text", soft_wrap=True)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """The list has the keys; the first part is open."""
        self._fill()
        self._list.focus()

    @property
    def _list(self) -> OptionList:
        return self.query_one("#parts", OptionList)

    @property
    def _text(self) -> TextArea:
        return self.query_one("#text", TextArea)

    def _fill(self) -> None:
        parts = self.services.own_material.parts()
        self._list.set_options(
            Option(_line(name, written=bool(text)), id=name) for name, text in parts.items()
        )
        self._list.highlighted = list(parts).index(self._part)
        written = sum(bool(text) for text in parts.values())
        self.query_one(TopBar).show(f"{written} of {counted(len(parts), 'part')} written")

    @on(OptionList.OptionHighlighted, "#parts")
    def _look_at(self, event: OptionList.OptionHighlighted) -> None:
        name = str(event.option.id)
        if name != self._part or not self.query_one("#about", Static).content:
            self._save()
            self._show(name)

    def _show(self, name: str) -> None:
        self._part = name
        self.query_one("#about", Static).update(Content.styled(PARTS[name], "$muted"))
        with self.prevent(TextArea.Changed):
            self._text.load_text(self.services.own_material.parts()[name])

    @on(OptionList.OptionSelected, "#parts")
    def _write(self) -> None:
        self._text.focus()

    @on(TextArea.Changed, "#text")
    def _typed(self) -> None:
        if self._unsaved is None:
            self._unsaved = self.set_timer(_SAVE_SECONDS, self._save)

    def _save(self) -> None:
        if self._unsaved is None:
            return
        self._unsaved.stop()
        self._unsaved = None
        name, text = self._part, self._text.text
        changed = self.attempt(lambda: self.services.own_material.write(name, text))
        if changed:
            place = list(PARTS).index(name)
            prompt = _line(name, written=bool(text.strip()))
            self._list.replace_option_prompt_at_index(place, prompt)

    def action_other_pane(self) -> None:
        """Between the list and the text."""
        (self._list if self.focused is self._text else self._text).focus()

    def action_move(self, rows: int) -> None:
        """As the arrow keys do."""
        self._list.action_cursor_down() if rows > 0 else self._list.action_cursor_up()

    def action_questions(self) -> None:
        """What an interviewer would ask about what stands there."""
        self._save()
        self.app.push_screen(QuestionsCard(self.services.own_material.questions()))

    def action_back(self) -> None:
        """From the text to the list, from the list to where one came from."""
        if self.focused is self._text:
            self._save()
            self._list.focus()
        else:
            super().action_back()

    def put_away(self) -> None:
        """Nothing typed is lost."""
        self._save()


class QuestionsCard(Card[None]):
    """Questions about one's own material, up the ladder; Esc closes."""

    CSS_PATH = "material.tcss"

    def __init__(self, questions: list[OwnQuestion]) -> None:
        super().__init__()
        self._questions = questions

    def compose(self) -> ComposeResult:
        """One below the other."""
        with VerticalScroll(classes="card") as card:
            card.border_title = "What an interviewer would ask"
            card.border_subtitle = "Answer aloud · Esc closes"
            yield Static(self._words(), markup=False)

    def _words(self) -> Content:
        if not self._questions:
            return Content(_NONE)
        rows: list[Content | str] = []
        about = ""
        for one in self._questions:
            if one.about != about:
                rows.append(Content.styled(("\n" if about else "") + f"{one.about}\n", "bold"))
                about = one.about
            rows.append(Content.assemble((f"{one.rung.value}: ", "$muted"), f"{one.question}\n"))
        return Content.assemble(*rows)


def _line(name: str, *, written: bool) -> Content:
    mark = "•" if written else " "
    project, _, field = name.partition(".")
    if not field:
        return Content(f"{mark} {project.capitalize()}")
    if field == "title":
        return Content.assemble(f"{mark} ", (project.replace("-", " ").capitalize(), "bold"))
    return Content(f"{mark}   {field.capitalize()}")
