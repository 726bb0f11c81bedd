"""Documents that a screen writes into the workspace: one way to write, to refuse and to tell."""

from prep.tui.screens.base import PrepScreen


class WritingScreen(PrepScreen[None]):
    """A screen whose content can be written to a file."""

    def write_file(self, folder: str, name: str, text: str) -> None:
        """Write ``text`` to ``name`` in a folder of the workspace, and say where, or why not."""
        path = self.services.workspace.folder / folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            self.notify(f"{path}: {error.strerror}", severity="error", markup=False)
            return
        self.notify(str(path), title="Written", markup=False)
