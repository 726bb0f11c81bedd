"""`prep` alone: the full screen."""

import argparse
import sys

from prep.cli.rooms import Rooms
from prep.core.errors import PrepError


def open_screen(_options: argparse.Namespace, rooms: Rooms) -> int:
    """Open the full screen; every other command works without a terminal, this one cannot."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise PrepError("The full screen needs a terminal.", "prep --help lists the commands.")
    from prep.tui.app import run
    from prep.tui.preferences import read_preferences

    preferences = read_preferences(rooms.places.config)
    return run(lambda: rooms.services, preferences, read_tracks=lambda: rooms.bank.tracks)
