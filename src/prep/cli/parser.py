"""The whole command line as one parser."""

from argparse import RawDescriptionHelpFormatter

from prep.cli import (
    authoring,
    browsing,
    checking,
    concepts,
    debugging,
    drilling,
    exporting,
    housekeeping,
    learning,
    material,
    mocking,
    prompting,
    screen,
    sessions,
    solving,
    watching,
)
from prep.cli.command import Parser, as_epilog

DESCRIPTION = "Interview practice in the terminal: without a command, the full screen opens."
EXAMPLES = (
    "prep                              open the full screen",
    "prep list --search 'two sum'      find a problem by title, slug or LeetCode number",
    "prep start two-sum                write the starter into the workspace",
    "prep run two-sum                  try the examples and your own cases",
    "prep submit two-sum               judge it by the hidden suite",
    "prep drill ask dice-sum-tail --seed 1 --level 1",
)
GROUPS = (
    browsing,
    solving,
    debugging,
    drilling,
    concepts,
    mocking,
    prompting,
    material,
    sessions,
    watching,
    learning,
    exporting,
    checking,
    authoring,
    housekeeping,
)


def build_parser() -> Parser:
    """Every command with its help."""
    parser = Parser(
        prog="prep",
        description=DESCRIPTION,
        epilog=as_epilog(EXAMPLES)
        + "\n\nexit codes: 0 accepted, right or ok; 1 another verdict, a wrong answer or a failed "
        "check;\n  2 wrong usage, an unreadable answer or a broken package; 3 the judge failed",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.set_defaults(run=screen.open_screen)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for group in GROUPS:
        group.add_commands(commands)
    return parser
