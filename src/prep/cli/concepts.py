"""concept: short spoken questions, graded point by point; and how `prep show` prints one."""

import argparse

from prep.cli import exits
from prep.cli.command import Commands, add_command
from prep.cli.output import print_json
from prep.cli.rooms import Rooms

KIND = "concept"


def add_commands(commands: Commands) -> None:
    """Declare concept."""
    parser = add_command(
        commands,
        "concept",
        practise,
        "answer short conceptual questions aloud, and grade yourself point by point",
        examples=(
            "prep concept                                 choose in the full screen",
            "prep concept --topic attention --count 5",
            "prep concept --track qr-sig --minutes 15 --plain",
            "prep concept --id why-attention-is-scaled --layperson",
            "prep concept --review                        what is due today",
        ),
    )
    add = parser.add_argument
    add("--topic", metavar="T", help="a topic by id or title (default: all)")
    add("--track", metavar="T", help="a track by id or title: its topics, as it weighs them")
    add("--id", metavar="ID", help="one question only")
    add("--review", action="store_true", help="what is due for review")
    add("--count", type=int, metavar="N", help="so many questions (default: 10)")
    add("--minutes", type=float, metavar="M", help="no further question after so many minutes")
    add("--layperson", action="store_true", help="explain each to somebody from outside the field")
    add("--seed", type=int, metavar="N", help="the same questions again")
    add("--plain", action="store_true", help="by lines, for screen readers and scripts")


def practise(options: argparse.Namespace, rooms: Rooms) -> int:
    """A session in the full screen, or by lines where that is asked for or nothing else goes."""
    from prep.cli.screen import has_terminal, open_concepts
    from prep.practice.concept_settings import ConceptSettings

    settings = ConceptSettings(
        topic=options.topic,
        track=options.track,
        question=options.id,
        count=options.count,
        minutes=options.minutes,
        review=options.review,
        layperson=options.layperson,
        seed=options.seed,
    )
    if has_terminal() and not (options.plain or options.json):
        return open_concepts(rooms, settings if settings != ConceptSettings() else None)
    from prep.cli.concepts_plain import play

    concepts = rooms.services.concepts
    play(concepts, concepts.open(settings), as_json=options.json)
    return exits.OK


def show_concept(id: str, rooms: Rooms, *, reveal: bool, as_json: bool) -> int:
    """Print one question, with its points and all the rest if it is to be revealed."""
    from prep.cli.concepts_text import shown_json, shown_lines
    from prep.practice.concept_checks import pose

    concept = rooms.bank.concept(id)
    posed = None if concept.check is None else pose(concept.check, seed=0)
    if as_json:
        print_json(shown_json(concept, posed, reveal=reveal))
        return exits.OK
    for line in shown_lines(concept, posed, reveal=reveal):
        print(line)
    return exits.OK
