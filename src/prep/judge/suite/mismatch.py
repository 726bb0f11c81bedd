"""A failed comparison that carries what the candidate will be shown."""

from typing import Any, NoReturn


class Mismatch(AssertionError):
    """An answer is wrong: ``input``, ``expected`` and ``actual`` are plain values."""

    def __init__(self, message: str, *, input: Any, expected: Any, actual: Any) -> None:
        super().__init__(message)
        self.message = message
        self.input = input
        self.expected = expected
        self.actual = actual


def wrong(message: str, *, input: Any = None, expected: Any = None, actual: Any = None) -> NoReturn:
    """Say that an answer is wrong; for laws that ``agree`` cannot express."""
    raise Mismatch(message, input=input, expected=expected, actual=actual)
