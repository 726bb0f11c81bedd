"""Arguments in, exit code out; the only room that joins all the others.

Importing this room costs nothing: every command imports what it needs when it runs.
"""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code (see `prep.cli.exits`)."""
    from prep.cli.entry import run

    return run(arguments)
