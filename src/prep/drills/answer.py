"""What is right and how closely it must be hit.

A `Form` says in which form an answer is asked for and how much slack it has; the same object
writes the sentence that tells the candidate so. A prompt can therefore not promise one tolerance
and the grader apply another.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

Number: TypeAlias = Fraction | float
Value: TypeAlias = Number | str | tuple[Number, Number]
"""A number, the word of a choice, or the two ends of an interval."""

PLAIN_DIGITS = 3
"""Significant digits a decimal must show unless the prompt asks for another count."""


class Kind(Enum):
    """The forms an answer may be asked for; the values are part of the command-line contract."""

    FRACTION = "fraction"
    DECIMAL = "decimal"
    INTEGER = "integer"
    PERCENT = "percent"
    INTERVAL = "interval"
    CHOICE = "choice"
    EXPRESSION = "expression"
    ESTIMATE = "estimate"


class Quantity(Enum):
    """What the number measures: decides which general near misses make sense."""

    NUMBER = "number"
    PROBABILITY = "probability"
    SD = "sd"
    VARIANCE = "variance"


@dataclass(frozen=True, slots=True)
class Form:
    """How an answer is asked for.

    ``digits``: significant digits a decimal must show. ``rtol``: slack relative to the truth (to
    the width, for intervals). ``atol``: absolute slack in the unit of the value (a share for
    percentages). ``factor``: an estimate is right within this factor. ``request``: the sentence
    that ends the prompt.
    """

    kind: Kind
    request: str
    quantity: Quantity = Quantity.NUMBER
    digits: int = PLAIN_DIGITS
    rtol: float = 0.0
    atol: float = 0.0
    factor: float | None = None
    choices: tuple[str, ...] = ()

    @property
    def is_share(self) -> bool:
        """Whether a bare number is read as a percentage."""
        return self.kind is Kind.PERCENT


@dataclass(frozen=True, slots=True)
class Answer:
    """A right answer: the value, its form, and how one would write it exactly, if one can."""

    form: Form
    value: Value
    written: str | None = None


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong answer with a reason: what was computed and what to do instead."""

    tag: str
    value: Value
    message: str


def fraction(digits: int = PLAIN_DIGITS, quantity: Quantity = Quantity.NUMBER) -> Form:
    """An exact number; a decimal with enough digits is taken too."""
    return Form(Kind.FRACTION, f"Exact, or to {digits} significant digits.", quantity, digits)


def decimal(
    digits: int = PLAIN_DIGITS,
    rtol: float = 0.0,
    atol: float = 0.0,
    quantity: Quantity = Quantity.NUMBER,
) -> Form:
    """A real number to ``digits`` significant digits, or within a stated tolerance.

    ``rtol`` 0.02 reads "within 2 %"; ``atol`` 0.05 reads "within 0.05".
    """
    slack = _slack(rtol, atol)
    request = f"Within {slack}." if slack else f"To {digits} significant digits."
    return Form(Kind.DECIMAL, request, quantity, digits, rtol, atol)


def integer(rtol: float = 0.0) -> Form:
    """A whole number, exact unless a relative slack is stated."""
    request = f"A whole number, within {_slack(rtol, 0.0)}." if rtol else "A whole number."
    return Form(Kind.INTEGER, request, rtol=rtol)


def percent(
    points: float = 0.0, digits: int = PLAIN_DIGITS, quantity: Quantity = Quantity.PROBABILITY
) -> Form:
    """A share, asked for in per cent; its value is the share itself (0.35, not 35).

    ``points``: slack in percentage points; without it, ``digits`` significant digits.
    """
    slack = f"{points:g} percentage point{'' if points == 1 else 's'}"
    wanted = f"within {slack}" if points else f"to {digits} significant digits"
    return Form(Kind.PERCENT, f"In per cent, {wanted}.", quantity, digits, atol=points / 100)


def interval(rtol: float = 0.025) -> Form:
    """Two ends, each right within ``rtol`` times the width."""
    request = f"As [low, high], each end within {_slack(rtol, 0.0)} of the width."
    return Form(Kind.INTERVAL, request, rtol=rtol)


def choice(*words: str) -> Form:
    """One of the given words."""
    return Form(Kind.CHOICE, f"Choose: {', '.join(words)}.", choices=words)


def expression(digits: int = PLAIN_DIGITS, quantity: Quantity = Quantity.NUMBER) -> Form:
    """A short expression such as e^-2 or sqrt(2)/2; a decimal with enough digits is taken too."""
    request = f"An expression, or to {digits} significant digits."
    return Form(Kind.EXPRESSION, request, quantity, digits)


def estimate(factor: float) -> Form:
    """An order of magnitude: full credit within ``factor`` either way."""
    return Form(Kind.ESTIMATE, f"Within a factor {factor:g}.", factor=factor)


PROBABILITY = fraction(quantity=Quantity.PROBABILITY)
"""The most common form: an exact probability."""


def _slack(rtol: float, atol: float) -> str:
    return f"{100 * rtol:g} %" if rtol else f"{atol:g}" if atol else ""
