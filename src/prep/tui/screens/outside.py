"""Working in the person's own editor while the session goes on."""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported
from textual.dom import DOMNode
from textual.timer import Timer

from prep.tui.external_editor import POLL_SECONDS, ExternalEditor, WatchedFile, find_editor
from prep.tui.widgets.code_pane import CodePane

if TYPE_CHECKING:
    from prep.practice.coding_session import CodingSession


class OutsideEditing(DOMNode):
    """Gives a screen with a ``session`` and a code pane the action ``outside``.

    A save counts as a submission: the text goes into the editor and is judged at once.
    """

    session: "CodingSession"
    _folder: TemporaryDirectory[str] | None = None
    _watched: WatchedFile | None = None
    _watching: Timer | None = None

    def action_outside(self) -> None:
        """Open the text in ``$EDITOR``."""
        editor = find_editor(os.environ)
        if editor is None:
            self.app.notify(
                "Set EDITOR to the command of your editor.",
                title="No editor found",
                severity="error",
            )
            return
        watched = self._file()
        self.session.hand_out()
        if editor.takes_terminal:
            self._edit_in_terminal(editor, watched)
        else:
            self._edit_in_window(editor, watched)

    def _file(self) -> WatchedFile:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="prep-")
        path = Path(self._folder.name) / f"{self.session.problem.slug.replace('-', '_')}.py"
        self._watched = WatchedFile(path, self._pane.text)
        return self._watched

    def _edit_in_terminal(self, editor: ExternalEditor, watched: WatchedFile) -> None:
        try:
            with self.app.suspend():
                subprocess.run([*editor.command, str(watched.path)], check=False)
        except (OSError, SuspendNotSupported) as error:
            self.app.notify(str(error), title="The editor could not start", severity="error")
            return
        self._take(watched.read())

    def _edit_in_window(self, editor: ExternalEditor, watched: WatchedFile) -> None:
        try:
            process = subprocess.Popen(
                [*editor.command, str(watched.path)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            self.app.notify(str(error), title="The editor could not start", severity="error")
            return
        Thread(target=process.wait, daemon=True).start()  # so that no zombie is left behind
        self.app.notify("Each save is judged here.", title="Opened in your editor", timeout=4)
        if self._watching is None:
            self._watching = self.set_interval(POLL_SECONDS, self._poll)

    def _poll(self) -> None:
        if self._watched is not None:
            self._take(self._watched.poll())

    def _take(self, text: str | None) -> None:
        if text is not None:
            self._pane.replace_all(text)
            self.action_submit()

    def action_submit(self) -> None:
        """The screen hands in what is in the code pane."""
        raise NotImplementedError

    def stop_watching(self) -> None:
        """The screen goes: forget the file."""
        if self._watching is not None:
            self._watching.stop()
            self._watching = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @property
    def _pane(self) -> CodePane:
        return self.query_one(CodePane)
