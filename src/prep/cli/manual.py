"""docs/commands.md, written from the parser itself: ``python -m prep.cli.manual docs/commands.md``.

Decision guarded here: the manual is generated and a test compares it, so it cannot drift. It is
not argparse's own help text, which reads differently from one Python to the next.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from prep.cli.parser import EXAMPLES, build_parser

HEADER = """\
# Commands

Written by `python -m prep.cli.manual docs/commands.md`; change the help texts in `src/prep/cli`
instead of this file. `prep` alone opens the full screen. Every command takes `--help`; no command
asks first-run questions or needs the network.

`--json` prints data for scripts; with it errors are printed as
`{"error": {"message", "hint"}}` on standard output too.

| exit code | means |
| --- | --- |
| 0 | accepted, right, or ok |
| 1 | another verdict, a wrong answer, or a failed check |
| 2 | wrong usage, an unreadable answer, or a broken package |
| 3 | the judge failed |
"""


def manual() -> str:
    """The whole page."""
    parts = [HEADER, _block(EXAMPLES)]
    for name, parser in commands(build_parser(), "prep"):
        parts.append("\n".join(_section(name, parser)))
    return "\n".join(parts).rstrip() + "\n"


def commands(
    parser: argparse.ArgumentParser, before: str
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command and subcommand by the words one types, parents first."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield f"{before} {name}", inner
                yield from commands(inner, f"{before} {name}")


def _section(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"## {name}\n\n{parser.description}\n"
    rows = [_row(action) for action in parser._actions if _is_own(action)]
    if rows:
        yield "\n".join(["| argument | meaning |", "| --- | --- |", *rows]) + "\n"
    examples = [line.strip() for line in (parser.epilog or "").splitlines()[1:]]
    if examples:
        yield _block(examples)


def _is_own(action: argparse.Action) -> bool:
    return not isinstance(action, (argparse._HelpAction, argparse._SubParsersAction))


def _row(action: argparse.Action) -> str:
    metavar = str(action.metavar or action.dest.upper())
    value = "" if action.nargs == 0 else metavar
    if action.choices:
        value = ", ".join(map(str, action.choices))
    names = ", ".join(action.option_strings)
    return f"| `{' '.join(filter(None, (names, value)))}` | {action.help or ''} |"


def _block(lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"```\n{body}\n```\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(manual(), encoding="utf-8")
