"""progress, next, plan, learner evaluate: what am I weak at, and what do I do about it?"""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, Parser, add_command, add_group
from prep.cli.output import print_json
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.core.topic import Track


def add_commands(commands: Commands) -> None:
    """Declare progress, next, plan, and learner with its command."""
    _add_progress(commands)
    _add_next(commands)
    _add_plan(commands)
    inner = add_group(
        commands,
        "learner",
        "examine the model of what you know",
        ("prep learner evaluate answers.csv",),
    )
    parser = add_command(
        inner,
        "evaluate",
        evaluate,
        "foretell every answer of a log from the earlier ones, and compare with baselines",
        examples=(
            "prep learner evaluate answers.csv",
            "columns: user,item,topics,time,correct and optionally difficulty,score",
        ),
    )
    parser.add_argument("file", metavar="FILE.csv", type=Path)


def _add_progress(commands: Commands) -> None:
    parser = add_command(
        commands,
        "progress",
        progress,
        "show how ready you are for a track, and where an hour would bring most",
        examples=(
            "prep progress",
            "prep progress --track qr-sig",
            "prep progress --all-tracks        compare the tracks",
        ),
    )
    _add_track(parser)
    parser.add_argument("--all-tracks", action="store_true", help="readiness for every track")


def _add_next(commands: Commands) -> None:
    parser = add_command(
        commands,
        "next",
        next_items,
        "say what to do next, and why",
        examples=("prep next", "prep next --minutes 10", "prep next --track qr-sig --json"),
    )
    parser.add_argument("--minutes", type=float, metavar="M", help="what fits into M minutes")
    _add_track(parser)


def _add_plan(commands: Commands) -> None:
    parser = add_command(
        commands,
        "plan",
        plan,
        "plan the days up to an interview; date, track and minutes are kept",
        examples=(
            "prep plan --date 2027-03-15",
            "prep plan --date 2027-03-15 --track qr-sig --minutes 45",
            "prep plan --minutes 30,30,30,30,30,120,0     Monday to Sunday",
            "prep plan                                    the kept plan, as of today",
        ),
    )
    parser.add_argument("--date", metavar="D", help="the day of the interview, like 2027-03-15")
    _add_track(parser)
    parser.add_argument("--minutes", metavar="M", help="a day, or seven numbers from Monday on")


def _add_track(parser: Parser) -> None:
    parser.add_argument("--track", metavar="T", help="a role track; default: the one you chose")


def chosen_track(name: str | None, rooms: Rooms) -> "Track | None":
    """The track named on the command line; raises PrepError with the nearest names."""
    if name is None:
        return None
    from prep.bank.suggestions import did_you_mean

    tracks = {track.id: track for track in rooms.bank.tracks}
    if name not in tracks:
        hint = did_you_mean(name, tracks) or f"Tracks: {', '.join(tracks)}."
        raise PrepError(f"There is no track '{name}'.", hint)
    return tracks[name]


def progress(options: argparse.Namespace, rooms: Rooms) -> int:
    """Readiness and topics, most worth first; or every track with its readiness."""
    from prep.cli import learning_json, learning_text
    from prep.practice.pressure import pressure_of, pressure_words

    track = chosen_track(options.track, rooms)
    if options.all_tracks:
        compared = rooms.services.progress.tracks()
        as_json: Any = [learning_json.of_track(one, ready) for one, ready in compared]
        lines = learning_text.of_tracks(compared)
    else:
        page = rooms.services.progress.overview(track)
        pressure = pressure_of(rooms.services.stores)
        as_json = {
            **learning_json.of_overview(page),
            "pressure": learning_json.of_pressure(pressure),
        }
        lines = [*learning_text.of_overview(page), "", *pressure_words(pressure)]
    return _told(options, as_json, lines)


def next_items(options: argparse.Namespace, rooms: Rooms) -> int:
    """The most useful items that fit into the minutes, best first."""
    if options.minutes is not None and options.minutes <= 0:
        raise PrepError("There is nothing that takes no time.", "Give the minutes you have.")
    from prep.cli import learning_text

    track = chosen_track(options.track, rooms)
    items = rooms.services.learning.next(minutes=options.minutes, track=track)
    as_json = [asdict(item) for item in items]
    return _told(options, as_json, learning_text.of_next(items, options.minutes))


def plan(options: argparse.Namespace, rooms: Rooms) -> int:
    """The plan as of today; what is given is kept."""
    from prep.cli import learning_json, learning_text

    track = chosen_track(options.track, rooms)
    minutes = None if options.minutes is None else _minutes(options.minutes)
    day = None if options.date is None else _date(options.date)
    made = rooms.services.planning.make(day, track, minutes)
    return _told(options, learning_json.of_plan(made), learning_text.of_plan(made))


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PrepError(f"'{text}' is no date.", "Write it as 2027-03-15.") from None


def _minutes(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise PrepError(
            f"'{text}' are no minutes.",
            "One number, or seven from Monday to Sunday: 30,30,30,30,30,120,0.",
        ) from None


def _told(options: argparse.Namespace, as_json: Any, lines: Sequence[str]) -> int:
    if options.json:
        print_json(as_json)
    else:
        print("\n".join(lines))
    return exits.OK


def evaluate(options: argparse.Namespace, _rooms: Rooms) -> int:
    """Print the figures of the model and the baselines."""
    from prep.practice.evaluate_learner import evaluate_file, report_table

    report = evaluate_file(options.file)
    return _told(options, asdict(report), [report_table(report)])
