"""One command from its arguments to its exit code; the only place that catches errors."""

import os
import sys
from collections.abc import Sequence

from prep.cli import exits
from prep.cli.output import print_error
from prep.cli.parser import build_parser
from prep.cli.prompting import in_short
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command in ``arguments`` (those of the process if None)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _run(given)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left; the interpreter must not try to flush into it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.BROKEN_PIPE


def _run(given: list[str]) -> int:
    try:
        options = build_parser().parse_args(guarded(given))
        if options.version:
            return _print_version()
        with Rooms(os.environ) as rooms:
            return int(options.run(options, rooms))
    except PrepError as error:
        print_error(error, "--json" in given)
        return exits.USAGE
    except SystemExit as stop:  # argparse ends so after --help
        return int(stop.code or exits.OK)


def guarded(given: list[str]) -> list[str]:
    """What argparse cannot take as it is typed.

    ``prompt SLUG`` stands for ``prompt answer SLUG``. An answer such as -1/2 is no option: it is
    moved behind ``--``.
    """
    if given[:1] == ["prompt"]:
        return in_short(given)
    if given[:2] != ["drill", "grade"] or "--" in given:
        return given
    answers = [text for text in given if text[:1] == "-" and _is_value(text[1:])]
    return [text for text in given if text not in answers] + (["--", *answers] if answers else [])


def _is_value(text: str) -> bool:
    """True if what stands behind a minus begins like a number, a bracket or a function."""
    return text[:1].isdigit() or text.startswith(
        ("(", ".", "√", "π", "C(", "e^", "exp", "sqrt", "ln", "log", "pi")
    )


def _print_version() -> int:
    import prep

    print(f"prep {prep.__version__}")
    return exits.OK
