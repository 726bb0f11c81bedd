"""The editor with its search line, as one pane."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import TextArea

from prep.tui.editing import Change
from prep.tui.widgets.editor import CodeEditor
from prep.tui.widgets.find_bar import FindBar


class CodePane(Vertical):
    """Tells by ``Typed`` that the text changed; its border says where the cursor is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+f", "find", "Find", show=False, priority=True, id="editor.find"),
        Binding("f3", "find_on(1)", "Find next", show=False, id="editor.find_next"),
        Binding("shift+f3", "find_on(-1)", "Find previous", show=False, id="editor.find_back"),
    ]
    DEFAULT_CSS = """
    CodePane { padding: 0 !important; }
    CodePane CodeEditor { border: none; padding: 0; background: $background; height: 1fr; }
    CodePane CodeEditor:focus { border: none; }
    """

    class Typed(Message):
        """The text is not what it was."""

    def __init__(self, text: str, *, assisted: bool, id: str) -> None:
        super().__init__(id=id, classes="pane")
        self._text, self._assisted = text, assisted

    def compose(self) -> ComposeResult:
        """Text above, search below."""
        yield CodeEditor(self._text, assisted=self._assisted, id="editor")
        yield FindBar()

    def on_mount(self) -> None:
        """Show the file's name."""
        self.border_title = "2 Code"

    @property
    def editor(self) -> CodeEditor:
        """The text widget."""
        return self.query_one(CodeEditor)

    @property
    def text(self) -> str:
        """The text as it stands; the one it started with until the editor is there."""
        return self.editor.text if self.is_mounted else self._text

    def replace_all(self, text: str) -> None:
        """Put another text in place of this one; undo brings it back."""
        if text != self.editor.text:
            top = ((0, 0), (0, 0))
            self.editor.apply(Change((0, 0), self.editor.document.end, text, top))

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.post_message(self.Typed())

    @on(TextArea.SelectionChanged)
    def _moved(self, event: TextArea.SelectionChanged) -> None:
        event.stop()
        row, column = event.selection.end
        self.border_subtitle = f"{row + 1}:{column + 1}"

    def action_find(self) -> None:
        """Ctrl+F."""
        self.query_one(FindBar).open(self.editor.selected_text)

    def action_find_on(self, step: int) -> None:
        """F3 and Shift+F3."""
        self._find(self.query_one(FindBar).needle, step)

    @on(FindBar.Wanted)
    def _wanted(self, message: FindBar.Wanted) -> None:
        self._find(message.needle, message.step)

    def _find(self, needle: str, step: int) -> None:
        number, total = self.editor.find(needle, step or 1, here=step == 0)
        self.query_one(FindBar).found(number, total)

    @on(FindBar.Closed)
    def _back_to_text(self) -> None:
        self.editor.focus()
