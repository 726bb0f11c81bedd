"""learner evaluate: how well the learner model foretells answers, on a log of answers."""

import argparse
from dataclasses import asdict
from pathlib import Path

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_group
from prep.cli.output import print_json
from prep.cli.rooms import Rooms


def add_commands(commands: Commands) -> None:
    """Declare learner and its command."""
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


def evaluate(options: argparse.Namespace, _rooms: Rooms) -> int:
    """Print the figures of the model and the baselines."""
    from prep.practice.evaluate_learner import evaluate_file, report_table

    report = evaluate_file(options.file)
    if options.json:
        print_json(asdict(report))
    else:
        print(report_table(report))
    return exits.OK
