"""The app for tests on a machine of any speed."""

import inspect
from pathlib import Path
from typing import Any, ClassVar

from prep.tui.app import PrepApp

STYLES = Path(inspect.getfile(PrepApp)).parent


class PatientApp(PrepApp):
    """Its notices stay until a test has read them, however slow the machine is."""

    # Textual looks for style sheets beside the class that is run, which here lies elsewhere.
    CSS_PATH: ClassVar = [STYLES / name for name in PrepApp.CSS_PATH]

    def notify(self, message: str, **options: Any) -> None:
        super().notify(message, **(options | {"timeout": 3600}))
