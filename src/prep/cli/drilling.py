"""drill: sessions in every mode; drill list, ask, grade: single questions for scripts."""

import argparse
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, Parser, add_command
from prep.cli.output import indented, print_json, table
from prep.cli.rooms import Rooms

if TYPE_CHECKING:
    from prep.drills import Drill

KIND = "drill"
MODES = ("sprint", "ladder", "review", "topic", "mental")
"""The words of `Mode`, written again so that --help need not load it; a test compares them."""


def add_commands(commands: Commands) -> None:
    """Declare drill and its three commands."""
    drill = add_command(
        commands,
        "drill",
        practise,
        "practise statistics and probability; or ask and grade single questions",
        examples=(
            "prep drill                                   choose in the full screen",
            "prep drill --mode sprint --minutes 8",
            "prep drill --mode topic --topic probability --plain",
            "prep drill ask dice-sum-tail --seed 1 --level 2",
            "prep drill grade dice-sum-tail 5/18 --seed 1 --level 2",
        ),
    )
    _add_session(drill)
    inner = drill.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    add_command(inner, "list", list_drills, "list the drills")
    ask = add_command(
        inner,
        "ask",
        ask_question,
        "print one question; the same id, seed and level give the same question everywhere",
        examples=("prep drill ask dice-sum-tail --seed 1 --level 2 --reveal",),
    )
    ask.add_argument("id", metavar="ID")
    _add_instance(ask)
    ask.add_argument("--reveal", action="store_true", help="with the answer and its explanation")
    grade = add_command(
        inner,
        "grade",
        grade_answer,
        "grade an answer: fractions, decimals, per cent and expressions are understood",
        examples=("prep drill grade dice-sum-tail '1-(5/6)^4' --seed 1 --level 2",),
    )
    grade.add_argument("id", metavar="ID")
    grade.add_argument("answer", metavar="ANSWER")
    _add_instance(grade)


def _add_session(parser: Parser) -> None:
    add = parser.add_argument
    add("--mode", choices=MODES, help="how questions are chosen (default: topic)")
    add("--topic", metavar="T", help="a topic by id or title (default: all)")
    add("--drill", metavar="ID", help="one drill only")
    add("--minutes", type=float, metavar="M", help="end after so many minutes")
    add("--items", type=int, metavar="N", help="end after so many answers")
    add("--level", type=int, metavar="L", help="this level only, 1 is the easiest")
    add("--penalty", action="store_true", help="a wrong answer costs a point")
    add("--confidence", action="store_true", help="say how sure you are before the answer shows")
    add("--seed", type=int, metavar="N", help="the same questions again")
    add("--plain", action="store_true", help="by lines, for screen readers and scripts")


def practise(options: argparse.Namespace, rooms: Rooms) -> int:
    """A session in the full screen, or by lines where that is asked for or nothing else goes."""
    from prep.cli.screen import has_terminal, open_drills
    from prep.practice.drill_settings import DrillSettings, Mode

    settings = DrillSettings(
        mode=Mode(options.mode or Mode.TOPIC),
        topic=options.topic,
        drill=options.drill,
        minutes=options.minutes,
        items=options.items,
        level=options.level,
        penalty=options.penalty,
        confidence=options.confidence,
        seed=options.seed,
    )
    if has_terminal() and not (options.plain or options.json):
        chosen = settings != DrillSettings(Mode.TOPIC) or options.mode is not None
        return open_drills(rooms, settings if chosen else None)
    from prep.cli.drilling_plain import play

    drilling = rooms.services.drilling
    play(drilling, drilling.open(settings), as_json=options.json)
    return exits.OK


def _add_instance(parser: Parser) -> None:
    parser.add_argument("--seed", type=int, required=True, metavar="N", help="which instance")
    parser.add_argument("--level", type=int, required=True, metavar="L", help="1 is the easiest")


def list_drills(options: argparse.Namespace, rooms: Rooms) -> int:
    """Every drill of every pack."""
    from prep.drills.contract import drill_list

    entries = drill_list(_all(rooms))
    if options.json:
        print_json(entries)
        return exits.OK
    for line in table([_cells(entry) for entry in entries]):
        print(line)
    print(f"{len(entries)} drills")
    return exits.OK


def _cells(entry: dict[str, Any]) -> tuple[str, ...]:
    levels = "levels " + " ".join(map(str, entry["levels"]))
    return entry["id"], entry["title"], entry["topic"], levels


def _all(rooms: Rooms) -> "list[Drill]":
    return [rooms.bank.drill(e.slug) for e in rooms.bank.catalogue() if e.kind == KIND]


def ask_question(options: argparse.Namespace, rooms: Rooms) -> int:
    """One question, with its answer if it is to be revealed."""
    from prep.drills.contract import expected, question

    instance = rooms.bank.drill(options.id).instance(options.seed, options.level)
    if options.json:
        print_json(question(instance, reveal=options.reveal))
        return exits.OK
    print(instance.prompt)
    for choice in instance.answer.form.choices:
        print(f"  - {choice}")
    if options.reveal:
        print(f"\nAnswer: {expected(instance.answer)}")
        print(indented("\n".join(instance.steps), 2))
    return exits.OK


def show_drill(id: str, rooms: Rooms, *, reveal: bool, as_json: bool) -> int:
    """A drill as `prep show` prints it: the question of seed 0 at each of its levels."""
    from prep.drills.contract import expected, question

    drill = rooms.bank.drill(id)
    asked = [drill.instance(0, level) for level in drill.levels]
    if as_json:
        questions = [question(one, reveal=reveal) for one in asked]
        print_json({"id": drill.id, "title": drill.title, "kind": KIND, "questions": questions})
        return exits.OK
    print(f"{drill.title} ({drill.id}): drill, {', '.join(drill.topics)}")
    for one in asked:
        print(f"\nLevel {one.level}, {drill.target_seconds(one.level):g} s, for example:")
        print(indented(one.prompt, 2))
        for choice in one.answer.form.choices:
            print(f"    - {choice}")
        if reveal:
            print(f"  Answer: {expected(one.answer)}")
    print(f"\nprep drill ask {drill.id} --seed N --level L prints others.")
    return exits.OK


def grade_answer(options: argparse.Namespace, rooms: Rooms) -> int:
    """0 for a right answer, 1 for a wrong one, 2 for one that cannot be read."""
    from prep.drills.contract import graded

    instance = rooms.bank.drill(options.id).instance(options.seed, options.level)
    result = graded(options.answer, instance)
    if options.json:
        print_json(result)
    else:
        _print_grade(result)
    return exits.OK if result["correct"] else exits.WRONG


def _print_grade(result: dict[str, Any]) -> None:
    if result["correct"]:
        print(f"✓ Right. Read as {result['read_as']}.")
        return
    credit = f" (credit {result['credit']:g})" if result["credit"] else ""
    print(f"✗ Wrong{credit}. Read as {result['read_as']}; the answer is {result['expected']}.")
    for misconception in result["misconceptions"]:
        print(f"  {misconception['message']}")
