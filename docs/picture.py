"""Makes docs/screen.svg, the picture in the README, with the app itself and its real judge.

    .venv/bin/python docs/picture.py [FILE]

A new, empty history, one problem, one honest mistake: what one sees after Ctrl+S.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from prep.cli.rooms import Rooms
from prep.core.draft import Draft
from prep.tui.picture import picture

PROBLEM = "two-sum"
ATTEMPT = '''def two_sum(nums: list[int], target: int) -> list[int]:
    """Return the two positions of nums whose values add up to target."""
    position: dict[int, int] = {}
    for index, value in enumerate(nums):
        position[value] = index  # too early
        if target - value in position:
            return [position[target - value], index]
    return []
'''


def main() -> None:
    """Write the picture."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("screen.svg"))
    with tempfile.TemporaryDirectory() as home, Rooms({"PREP_HOME": home}) as rooms:
        services = rooms.services
        services.settings.put("welcome_done", True)
        draft = Draft(PROBLEM, ATTEMPT, services.clock.now().wall)
        services.stores.drafts.save(draft)
        target.write_text(asyncio.run(picture(services, PROBLEM)), encoding="utf-8")


if __name__ == "__main__":
    main()
