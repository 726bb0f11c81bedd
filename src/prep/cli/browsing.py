"""list, show, start: find a problem and get to work on it."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_slug
from prep.cli.output import print_json, table, warn
from prep.cli.rooms import Rooms
from prep.cli.signatures import forms
from prep.core.errors import PrepError
from prep.core.problem import DIFFICULTY_WORDS, KINDS, Problem

if TYPE_CHECKING:
    from prep.practice.library import LibraryRow

GLYPHS = {"new": " ", "attempted": "~", "solved": "+", "solved_elsewhere": "*"}


def add_commands(commands: Commands) -> None:
    """Declare list, show and start."""
    parser = add_command(
        commands,
        "list",
        list_items,
        "list problems and drills, and how you stand with them",
        examples=(
            "prep list --kind coding --difficulty 3",
            "prep list --search 217            by LeetCode number, title, or our own title",
            "prep list --topic heap --json",
        ),
    )
    parser.add_argument("--kind", choices=KINDS, help="only this kind")
    parser.add_argument("--topic", help="only this topic, or a parent of topics")
    parser.add_argument("--difficulty", type=int, choices=tuple(DIFFICULTY_WORDS), help="1 to 5")
    parser.add_argument("--search", default="", metavar="S", help="words of a title, or a number")
    parser = add_command(
        commands,
        "show",
        show,
        "print a statement, a drill, a concept question, or a prompt",
        examples=("prep show two-sum", "prep show why-attention-is-scaled --reveal"),
    )
    add_slug(parser)
    parser.add_argument(
        "--reveal", action="store_true", help="a drill, a question or a prompt, with its answers"
    )
    parser = add_command(
        commands,
        "start",
        start,
        "write the starter of a problem into the workspace, and start its clock",
        examples=("prep start two-sum", "prep start two-sum --dir ."),
    )
    add_slug(parser)
    parser.add_argument("--dir", type=Path, help="another folder than the workspace")


def list_items(options: argparse.Namespace, rooms: Rooms) -> int:
    """One line an item, or a JSON array."""
    rows = _found(options, rooms)
    for fault in rooms.bank.faults:
        warn(str(fault))
    if options.json:
        print_json([_row_json(row, rooms) for row in rows])
        return exits.OK
    for line in table([_row_cells(row) for row in rows]):
        print(line)
    print(f"{len(rows)} items. + solved, * solved elsewhere, ~ tried")
    return exits.OK


def _found(options: argparse.Namespace, rooms: Rooms) -> "Sequence[LibraryRow]":
    from prep.practice.library import Query

    _check_topic(options.topic, rooms)
    library = rooms.services.library
    query = Query(
        text=options.search,
        kinds=_only(options.kind),
        topics=_only(options.topic),
        difficulties=_only(options.difficulty),
    )
    return library.find(library.rows(), query)


def _only(value: Any) -> frozenset[Any]:
    return frozenset() if value is None else frozenset({value})


def _check_topic(topic: str | None, rooms: Rooms) -> None:
    if topic is None:
        return
    from prep.bank.suggestions import did_you_mean

    known = [known.id for known in rooms.bank.topics()]
    if topic not in known:
        hint = did_you_mean(topic, known) or "prep list --json shows the topics of every item."
        raise PrepError(f"There is no topic '{topic}'.", hint)


def _row_json(row: "LibraryRow", rooms: Rooms) -> dict[str, Any]:
    return {
        "slug": row.slug,
        "title": row.title,
        "kind": row.kind,
        "leetcode": row.leetcode,
        "leetcode_title": row.leetcode_title or None,
        "difficulty": row.difficulty,
        "topics": list(row.topics),
        "tracks": _tracks(row.topics, rooms),
        "state": row.state.value,
        "minutes": row.minutes,
    }


def _tracks(topics: Sequence[str], rooms: Rooms) -> list[str]:
    """The tracks that ask for any of these topics."""
    return [
        track.id
        for track in rooms.bank.tracks
        if any(track.weights.get(topic, 0.0) > 0 for topic in topics)
    ]


def _row_cells(row: "LibraryRow") -> tuple[str, ...]:
    return (
        GLYPHS[row.state.value],
        row.slug,
        row.title,
        DIFFICULTY_WORDS[row.difficulty],
        f"{row.minutes} min",
        f"LeetCode {row.leetcode}" if row.leetcode else row.kind,
    )


def show(options: argparse.Namespace, rooms: Rooms) -> int:
    """The statement, with the forms a solution may take; or another kind as it is put."""
    from prep.cli.concepts import KIND as CONCEPT
    from prep.cli.concepts import show_concept
    from prep.cli.drilling import KIND as DRILL
    from prep.cli.drilling import show_drill
    from prep.cli.prompting import KINDS as PROMPTS
    from prep.cli.prompting import show_prompt

    kind = rooms.bank.entry(options.slug).kind
    if kind == DRILL:
        return show_drill(options.slug, rooms, reveal=options.reveal, as_json=options.json)
    if kind == CONCEPT:
        return show_concept(options.slug, rooms, reveal=options.reveal, as_json=options.json)
    if kind in PROMPTS:
        return show_prompt(options.slug, rooms, reveal=options.reveal, as_json=options.json)
    problem = rooms.bank.problem(options.slug)
    if options.json:
        row = next(row for row in rooms.services.library.rows() if row.slug == problem.slug)
        more = {
            "statement": problem.statement,
            "starter": problem.starter,
            "forms": list(forms(problem.entry)),
        }
        print_json({**_row_json(row, rooms), **more})
        return exits.OK
    print(_heading(problem))
    print()
    print(problem.statement.rstrip())
    print()
    for form in forms(problem.entry):
        print(f"    {form}")
    return exits.OK


def _heading(problem: Problem) -> str:
    number = f", LeetCode {problem.leetcode}" if problem.leetcode else ""
    level = DIFFICULTY_WORDS[problem.difficulty]
    return f"{problem.title} ({problem.slug}{number}): {level}, {problem.minutes} minutes"


def start(options: argparse.Namespace, rooms: Rooms) -> int:
    """The path of the solution file; an existing one is kept as it is."""
    problem = rooms.bank.problem(options.slug)
    path = rooms.services.workspace.start(problem, options.dir)
    rooms.services.coding.open(problem.slug, outside=True)
    named = "" if options.dir is None else f" {path}"
    if options.json:
        print_json({"slug": problem.slug, "file": str(path), "minutes": problem.minutes})
        return exits.OK
    print(path)
    print(f"The clock runs; {problem.minutes} minutes are the aim. When you are ready:")
    print(f"    prep run {problem.slug}{named}")
    print(f"    prep submit {problem.slug}{named}")
    return exits.OK
