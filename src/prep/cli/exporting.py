"""export, import: everything one has done, as files for other programs, and back in."""

import argparse
from pathlib import Path

from prep.cli import exits
from prep.cli.command import Commands, add_command
from prep.cli.output import print_json
from prep.cli.rooms import Rooms

FORMATS = ("jsonl", "csv", "fsrs", "report", "solutions", "anki")
"""As in `prep.practice.exporting`, which is only imported when it is needed."""


def add_commands(commands: Commands) -> None:
    """Declare export and import."""
    parser = add_command(
        commands,
        "export",
        export,
        "write history, reviews, solutions, a report or an Anki deck",
        examples=(
            "prep export jsonl all.jsonl       everything, for prep import",
            "prep export csv answers.csv       a table, also for prep learner evaluate",
            "prep export fsrs reviews.csv      the review log of the scheduler",
            "prep export report report.html    one page with plots",
            "prep export solutions ~/solved    a folder for git, renewed each time",
            "prep export anki drills.apkg      drills with explanations (extra 'anki')",
        ),
    )
    parser.add_argument("format", metavar="FORMAT", choices=FORMATS, help=", ".join(FORMATS))
    parser.add_argument(
        "path", metavar="PATH", type=Path, nargs="?", help="default: a name beginning with prep-"
    )
    parser = add_command(
        commands,
        "import",
        take,
        "take in an export of prep (jsonl, csv or fsrs); what is known already is left alone",
        examples=("prep import all.jsonl",),
    )
    parser.add_argument("file", metavar="FILE", type=Path)


def export(options: argparse.Namespace, rooms: Rooms) -> int:
    """Write one format; an existing file is never overwritten."""
    from prep.practice.exporting import NOUNS, name_of

    path = options.path or Path(name_of(options.format))
    count = rooms.services.exporting.write(options.format, path)
    if options.json:
        print_json({"format": options.format, "path": str(path), "count": count})
    else:
        noun = NOUNS[options.format]
        print(f"{count:,} {noun}{'' if count == 1 else 's'} written to {path}.")
    return exits.OK


def take(options: argparse.Namespace, rooms: Rooms) -> int:
    """Take in a file; twice adds nothing."""
    count = rooms.services.exporting.take(options.file)
    if options.json:
        print_json({"file": str(options.file), "new": count})
    else:
        print(f"{count:,} new record{'' if count == 1 else 's'} from {options.file}.")
    return exits.OK
