"""A picture of the coding screen after a submission, drawn by the app itself.

Guards one decision: pictures in documents are made, not taken, so they can never show an older
app; `docs/picture.py` joins the rooms and calls this.
"""

import re

from prep.practice.services import Services
from prep.tui.app import PrepApp
from prep.tui.preferences import Preferences
from prep.tui.themes import DARK

SIZE = (120, 36)
# A picture must not ask the network for a font; the reader's own monospaced one will do.
_FONT = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


async def picture(services: Services, slug: str) -> str:
    """The SVG of a problem whose draft was just submitted."""
    app = PrepApp(lambda: services, Preferences(theme=DARK.name))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app.open_problem(slug)
        await _settle(app)
        await pilot.press("ctrl+s")
        await _settle(app)
        await pilot.pause()
        return _FONT.sub("", app.export_screenshot(title="prep"))


async def _settle(app: PrepApp) -> None:
    """Until the threads are done: home's facts, the warm judge, the judgement."""
    await app.workers.wait_for_complete()
