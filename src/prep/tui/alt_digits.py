"""Alt with a digit as a key: Textual takes what terminals send for it to be a Mac's Option text.

Guards one decision: Alt+2 brings a pane to the front and never types a trade mark into code. Who
types such characters with another key still can.
"""

from enum import Enum

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS

_ESCAPE = "\x1b"


class AltDigit(Enum):
    """The keys by the names that bindings have for them."""

    ONE = "alt+1"
    TWO = "alt+2"
    THREE = "alt+3"
    FOUR = "alt+4"
    FIVE = "alt+5"


def free_alt_digits() -> None:
    """Let Escape and a digit be that key; does nothing the second time."""
    for key in AltDigit:
        ANSI_SEQUENCES_KEYS[_ESCAPE + key.value[-1]] = (key,)  # type: ignore[index]
