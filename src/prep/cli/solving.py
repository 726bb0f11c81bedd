"""run and submit: try a solution on visible cases, and have it judged by the hidden suite."""

import argparse
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_slug
from prep.cli.judgement_json import run_json, submission_json
from prep.cli.judgement_text import judgement_lines, run_lines
from prep.cli.output import print_json
from prep.cli.rooms import Rooms
from prep.cli.sources import STDIN, named_or_workspace, read_source
from prep.core.errors import PrepError
from prep.core.judgement import Judgement

WATCH_SECONDS = 0.3
"""How often a watched file is looked at."""


def add_commands(commands: Commands) -> None:
    """Declare run and submit."""
    parser = add_command(
        commands,
        "run",
        run,
        "try a solution on the examples, your own cases and the tests in your file",
        examples=("prep run two-sum", "prep run two-sum two_sum.py --watch"),
    )
    add_slug(parser)
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="default: the workspace; - is stdin"
    )
    parser.add_argument("--watch", action="store_true", help="run again whenever FILE changes")
    parser = add_command(
        commands,
        "submit",
        submit,
        "judge a solution by the hidden suite",
        examples=(
            "prep submit two-sum               the file in the workspace",
            "prep submit two-sum a.py b.py     several, through one warm judge",
            "prep submit two-sum - < a.py --json",
        ),
    )
    add_slug(parser)
    parser.add_argument(
        "files", metavar="FILE", nargs="*", help="default: the workspace; - is stdin"
    )
    parser.add_argument("--no-record", action="store_true", help="leave no trace in the history")


def run(options: argparse.Namespace, rooms: Rooms) -> int:
    """Exit code of the verdict; a watch goes on until it is interrupted."""
    slug = rooms.bank.problem(options.slug).slug
    (name,) = named_or_workspace(rooms, slug, [options.file] if options.file else [])
    if not options.watch:
        return _run_once(slug, name, options.json, rooms)
    if name == STDIN:
        raise PrepError("Standard input cannot be watched.", "Name a file.")
    code = exits.OK
    with suppress(KeyboardInterrupt):
        code = _watch(Path(name), lambda: _run_once(slug, name, options.json, rooms))
    return code


def _run_once(slug: str, name: str, as_json: bool, rooms: Rooms) -> int:
    report = rooms.services.coding.run_file(slug, read_source(name))
    if as_json:
        print_json(run_json(slug, name, report))
    else:
        print("\n".join(run_lines(name, report)), flush=True)
    return exits.of_verdict(report.verdict)


def _watch(path: Path, action: Callable[[], int]) -> int:
    """``action`` now and after every change, until Ctrl+C."""
    seen: tuple[int, int] | None = None
    while True:
        now = _stamp(path)
        if now != seen:
            seen = now
            try:
                action()
            except PrepError as error:  # half-written or gone for a moment: the next save mends it
                print(error, flush=True)
        time.sleep(WATCH_SECONDS)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def submit(options: argparse.Namespace, rooms: Rooms) -> int:
    """Judge every file through one warm judge; the exit code is that of the worst."""
    slug = rooms.bank.problem(options.slug).slug
    sources = [(n, read_source(n)) for n in named_or_workspace(rooms, slug, options.files)]
    codes = []
    for name, source in sources:
        judgement = _judged(slug, source, options.no_record, rooms)
        codes.append(exits.of_verdict(judgement.verdict))
        if options.json:
            print_json(submission_json(slug, name, judgement))
        else:
            print("\n".join(judgement_lines(name, judgement)), flush=True)
    return exits.worst(codes)


def _judged(slug: str, source: str, no_record: bool, rooms: Rooms) -> Judgement:
    coding = rooms.services.coding
    if no_record:
        return coding.judge_only(slug, source)
    return coding.submit_file(slug, source).judgement
