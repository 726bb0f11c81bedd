"""prompt: design and talk prompts; grade: an answer by its rubric, also by a partner."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from prep.cli import exits
from prep.cli.command import Commands, Parser, add_command, add_group
from prep.cli.output import print_json, table
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

KINDS = ("ml-design", "talk")
PARTNER = "partner"
_ANSWER = "answer"
_COMMANDS = (_ANSWER, "list", "history", "export")


def add_commands(commands: Commands) -> None:
    """Declare prompt with its commands, and grade."""
    inner = add_group(
        commands,
        "prompt",
        "design a system or give a talk, phase by phase, and grade yourself",
        examples=(
            "prep prompt card-fraud                   in the full screen",
            "prep prompt thesis-in-three --plain      by lines",
            "prep prompt list --json",
            "prep prompt export SESSION answer.html",
        ),
    )
    answer = add_command(
        inner, _ANSWER, answer_prompt, "begin or go on; the word `answer` may be left out"
    )
    answer.add_argument(
        "slug",
        metavar="SLUG",
        nargs="?",
        help="as `prep prompt list` names it; default: what waits",
    )
    answer.add_argument("--seed", type=int, metavar="N", help="the same news and questions again")
    answer.add_argument("--plain", action="store_true", help="by lines, for readers and scripts")
    add_command(inner, "list", list_prompts, "list the prompts, and how you stand with them")
    past = add_command(inner, "history", history, "list your answers and their grades")
    past.add_argument("slug", metavar="SLUG", nargs="?", help="of one prompt (default: all)")
    export = add_command(inner, "export", export_answer, "write an answer with its grades")
    export.add_argument("session", metavar="SESSION", help="as `prep prompt history` names it")
    export.add_argument("file", metavar="FILE", type=Path, help="ending in .md or .html")
    add_grade(commands, "prep grade")


def add_grade(commands: Commands, typed: str) -> None:
    """Declare the command that grades an answer; ``typed`` is how one calls it."""
    parser: Parser = add_command(
        commands,
        "grade",
        grade_answer,
        "grade an answer to a prompt by its rubric, as a partner by default",
        examples=(f"{typed} ID --by Kim", f"{typed} ID --again      blind, a week later"),
    )
    parser.add_argument("id", metavar="ID", help="a session, as `prep prompt history` names it")
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--by", metavar="NAME", default=PARTNER, help="who grades (default: partner)")
    who.add_argument("--self", action="store_true", dest="own", help="you, at once")
    who.add_argument("--again", action="store_true", help="you, a second time and blind")


def in_short(given: Sequence[str]) -> list[str]:
    """``prompt SLUG ...`` as ``prompt answer SLUG ...``; anything else as it is."""
    names = [text for text in given[1:] if text[:1] != "-"]
    is_command = names[:1] and names[0] in _COMMANDS
    if given[0] != "prompt" or is_command or (not names and {"-h", "--help"} & set(given)):
        return list(given)
    return ["prompt", _ANSWER, *given[1:]]


def answer_prompt(options: argparse.Namespace, rooms: Rooms) -> int:
    """A session in the full screen, or by lines where that is asked for or nothing else goes."""
    from prep.cli.screen import has_terminal, open_prompt

    if options.slug is not None:
        rooms.bank.prompt(options.slug)  # a wrong name is told in the shell
    if has_terminal() and not (options.plain or options.json):
        return open_prompt(rooms, options.slug, options.seed)
    from prep.cli.prompting_plain import PlainPrompt

    services = rooms.services
    session = services.prompting.open(_waiting(options.slug, rooms), seed=options.seed)
    terms = services.own_material.material().terms
    PlainPrompt(session, terms, as_json=options.json).play()
    return exits.OK


def _waiting(slug: str | None, rooms: Rooms) -> str:
    """What was asked for, else what waits."""
    if slug is not None:
        return slug
    waiting = [one.slug for one in rooms.services.prompting.waiting() if not one.interview]
    if not waiting:
        raise PrepError("No prompt waits.", "prep prompt list shows them all.")
    return waiting[0]


def list_prompts(options: argparse.Namespace, rooms: Rooms) -> int:
    """All prompts."""
    from prep.cli.prompting_text import row_cells, row_json

    rows = rooms.services.prompting.chooser()
    if options.json:
        print_json([row_json(one) for one in rows])
    elif rows:
        print("\n".join(table([row_cells(one) for one in rows])))
    else:
        print("There are no prompts in the bank.")
    return exits.OK


def history(options: argparse.Namespace, rooms: Rooms) -> int:
    """Answers that are over, the newest first."""
    from prep.cli.prompting_text import record_cells, record_json

    if options.slug is not None:
        rooms.bank.prompt(options.slug)
    records = rooms.services.prompting.history(options.slug)
    if options.json:
        print_json([record_json(one, rooms.bank.prompt(one.slug)) for one in records])
    elif records:
        print("\n".join(table([record_cells(one) for one in records])))
    else:
        print("There are no answers yet.")
    return exits.OK


def export_answer(options: argparse.Namespace, rooms: Rooms) -> int:
    """One file, by its ending."""
    from prep.practice.prompt_export import as_html, as_markdown

    write = {".md": as_markdown, ".html": as_html}.get(options.file.suffix.lower())
    if write is None:
        raise PrepError(f"{options.file} is neither .md nor .html.", "The ending says which form.")
    services = rooms.services
    answer = services.prompting.look(options.session)
    gradings = services.stores.rubric_grades.of(options.session)
    text = write(answer, gradings, services.own_material.material().terms)
    try:
        options.file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise PrepError(f"{options.file} cannot be written: {error.strerror}.") from None
    if options.json:
        print_json({"file": str(options.file)})
    else:
        print(f"Written to {options.file}.")
    return exits.OK


def grade_answer(options: argparse.Namespace, rooms: Rooms) -> int:
    """Read the answer, then grade it point by point; what is given is kept at once."""
    from prep.cli.drilling_plain import Ended, Lines
    from prep.cli.grading_plain import PlainGrading, asking
    from prep.cli.prompting_text import document_lines, grading_json, heading, score_lines
    from prep.practice.prompt_export import told_lines

    grading = rooms.services.prompting.grading(options.id, _grader(options))
    lines = Lines(sys.stderr if options.json else sys.stdout)
    lines.say(heading(grading.answer.prompt))
    for line in document_lines(told_lines(grading.answer)):
        lines.say(line)
    plain = PlainGrading(lines, grading, asking(lines))
    with suppress(Ended, KeyboardInterrupt):
        plain.play()
    if grading.complete:
        grading.settle()
    lines.say()
    for line in score_lines(grading.answer.prompt, grading.score):
        lines.say(line)
    plain.tell()
    if options.json:
        print_json(grading_json(grading))
    return exits.OK


def _grader(options: argparse.Namespace) -> str:
    from prep.core.rubric import AGAIN, SELF

    if options.own:
        return SELF
    if options.again:
        return AGAIN
    name = str(options.by).strip()
    if not name or name in (SELF, AGAIN):
        raise PrepError(f"'{name}' is no name.", "Use --self or --again for yourself.")
    return name


def show_prompt(slug: str, rooms: Rooms, *, reveal: bool, as_json: bool) -> int:
    """Print one prompt, with its rubric if it is to be revealed."""
    from prep.cli.prompting_text import shown_json, shown_lines

    prompt = rooms.bank.prompt(slug)
    if as_json:
        print_json(shown_json(prompt, reveal=reveal))
        return exits.OK
    for line in shown_lines(prompt, reveal=reveal):
        print(line)
    return exits.OK
