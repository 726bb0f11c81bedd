"""How a command is declared: one way to write help, examples and the --json switch."""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

Run = Callable[[argparse.Namespace, Rooms], int]
Commands = Any
"""argparse's object for subcommands, which has no public name."""


_UNKNOWN_COMMAND = re.compile(
    r"argument COMMAND: invalid choice: '(?P<name>.*)' \(choose from (?P<known>.*)\)", re.DOTALL
)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are told like all others, and whose options may stand anywhere."""

    _intermixing = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """As argparse does, but ``submit SLUG --json FILE`` finds its FILE.

        argparse gives an optional positional its (empty) share before the first option; parsing
        options first and positionals after them takes that away. Commands that group others
        cannot be parsed so, and need not be.
        """
        if self._intermixing or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._intermixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._intermixing = False

    def error(self, message: str) -> NoReturn:
        """Wrong usage is a PrepError, so that --json gets it too."""
        unknown = _UNKNOWN_COMMAND.match(message)
        if unknown:
            raise _no_such_command(unknown["name"], unknown["known"], self.prog)
        raise PrepError(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def _no_such_command(name: str, known: str, program: str) -> PrepError:
    from prep.bank.suggestions import did_you_mean

    near = did_you_mean(name, re.findall(r"[\w-]+", known))
    return PrepError(f"There is no command '{name}'.", near or f"See {program} --help.")


def add_command(
    commands: Commands,
    name: str,
    run: Run | None,
    summary: str,
    *,
    examples: Sequence[str] = (),
    json: bool = True,
) -> Parser:
    """Declare the command ``name``; ``run`` is None if it only groups others.

    ``summary`` begins with a small letter and fits the list of commands; ``examples`` are shown
    below the help as one would type them.
    """
    parser: Parser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[:1].upper()}{summary[1:]}.",
        epilog=as_epilog(examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    if json:
        parser.add_argument("--json", action="store_true", help="print JSON for scripts")
    if run is not None:
        parser.set_defaults(run=run)
    return parser


def add_slug(parser: Parser) -> None:
    """The problem a command is about."""
    parser.add_argument("slug", metavar="SLUG", help="a problem, as `prep list` names it")


def as_epilog(examples: Sequence[str]) -> str:
    """Examples as a block of help."""
    return "\n".join(["examples:", *(f"  {line}" for line in examples)]) if examples else ""


def add_group(commands: Commands, name: str, summary: str, examples: Sequence[str]) -> Commands:
    """Declare a command that only has subcommands, and give what they are added to."""
    parser = add_command(commands, name, None, summary, examples=examples, json=False)
    return parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=Parser
    )
