"""What a typed answer says: a number and how it was written, an interval, or a chosen word.

How a number was written matters for grading: 0.28 may be a rounding, 7/25 cannot be.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from prep.drills.answer import Form, Kind, Number, Value
from prep.drills.arithmetic import AnswerError, add, divide, negative, real
from prep.drills.parser import evaluate_normalised
from prep.drills.tokens import normalise
from prep.drills.wording import per_cent, rounded, shown

DIGITS = 8
"""Significant digits of the echo: enough to see a slip of the finger."""

LONGEST_PART = 10**9
"""Fractions with larger numerator or denominator are shown as decimals."""


class Written(Enum):
    """The form a number was typed in."""

    WHOLE = "whole"
    DECIMAL = "decimal"
    PER_CENT = "per cent"
    EXPRESSION = "expression"
    INTERVAL = "interval"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer as understood.

    ``places``: decimals shown, in the unit of ``value`` (12.5% shows 3). ``digits``: significant
    digits shown. Both are None unless the number was typed as a decimal or whole number.
    """

    value: Value
    written: Written
    places: int | None = None
    digits: int | None = None

    @property
    def number(self) -> Number:
        """The value as the number it is; AnswerError for an interval or a word."""
        if isinstance(self.value, str | tuple):
            raise AnswerError("One number is asked for.")
        return self.value

    def as_share(self) -> "Reading":
        """The same digits with a per cent sign behind them."""
        places = None if self.places is None else self.places + 2
        share = divide(self.number, Fraction(100))
        return replace(self, value=share, places=places, written=Written.PER_CENT)

    def describe(self) -> str:
        """How the answer was read, for the person who typed it."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, tuple):
            return f"[{', '.join(rounded(end, DIGITS) for end in self.value)}]"
        if self.written is Written.PER_CENT:
            return f"{per_cent(self.value, DIGITS)} = {rounded(self.value, DIGITS)}"
        if self.written is Written.EXPRESSION and _is_short(self.value):
            return shown(self.value, DIGITS)
        return rounded(self.value, DIGITS)


_DECIMAL = re.compile(r"[-+]?\s*(\d*)(?:[.,](\d*))?(?:e([-+]?\d+))?", re.IGNORECASE | re.ASCII)
_THOUSANDS = re.compile(r"(?<![\d.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])", re.ASCII)
_TIMES_POWER = re.compile(r"\s*[*x]\s*10\s*(?:\^|\*\*)\s*\(?([-+]?\d+)\)?$", re.I | re.ASCII)
_IN = re.compile(r"(.+?)\s+(?:in|out\s+of)\s+(.+)", re.IGNORECASE)
_MIXED = re.compile(r"([-+]?)\s*(\d+)\s+(\d+)\s*/\s*(\d+)", re.ASCII)
_PLUS_MINUS = re.compile(r"(.+?)\s*(?:±|\+/-|\+-)\s*(.+)")
_BRACKETED = re.compile(r"[\[(]\s*(.+[;,].+?)\s*[\])]")
_DASH = re.compile(r"([\d.,]+\s*%?)\s*-\s*([\d.,]+\s*%?)", re.ASCII)
_TO = re.compile(r"(?:from\s+)?(.+?)\s*(?:\bto\b|\.\.+)\s*(.+)", re.IGNORECASE)


def read(text: str, form: Form) -> Reading:
    """What ``text`` says when an answer of this form is asked for. Raises AnswerError."""
    if form.kind is Kind.CHOICE:
        return _read_word(text, form.choices)
    normal = normalise(text)
    if form.kind is Kind.INTERVAL:
        return _read_interval(normal)
    return _read_number(normal)


def _read_word(text: str, words: tuple[str, ...]) -> Reading:
    typed = text.strip().rstrip(".").casefold()
    exact = [word for word in words if word.casefold() == typed]
    begun = [word for word in words if typed and word.casefold().startswith(typed)]
    for found in (exact, begun):
        if len(found) == 1:
            return Reading(found[0], Written.WORD)
    raise AnswerError("That is none of the choices.", f"Choose one of: {', '.join(words)}.")


def _read_number(text: str) -> Reading:
    if (match := _IN.fullmatch(text)) is not None:
        share = divide(evaluate_normalised(match[1]), evaluate_normalised(match[2]))
        return Reading(_finite(share), Written.EXPRESSION)
    if (match := _MIXED.fullmatch(text)) is not None:
        return Reading(_finite(_mixed(match)), Written.EXPRESSION)
    if re.search(r"[\[\]±]", text):
        raise AnswerError("That is an interval; one number is asked for.")
    return _with_digits(_finite(evaluate_normalised(text)), text)


def _mixed(match: re.Match[str]) -> Number:
    """A mixed number such as 3 1/2."""
    part = divide(Fraction(match[3]), Fraction(match[4]))
    whole = add(Fraction(match[2]), part)
    return negative(whole) if match[1] == "-" else whole


def _with_digits(value: Number, text: str) -> Reading:
    """The reading with the digits it shows, if it is one plain number."""
    per_cent = text.endswith("%")
    body = _TIMES_POWER.sub(r"e\1", text.removesuffix("%").strip())
    body = _THOUSANDS.sub(lambda m: m[0].replace(",", ""), body)
    match = _DECIMAL.fullmatch(body)
    if match is None:  # a decimal inside an expression was rounded by someone: no longer exact
        return Reading(real(value) if "." in text else value, Written.EXPRESSION)
    whole, decimals, exponent = match[1] or "", match[2], int(match[3] or 0)
    digits = len((whole + (decimals or "")).lstrip("0"))
    places = len(decimals or "") - exponent + (2 if per_cent else 0)
    if per_cent:
        return Reading(value, Written.PER_CENT, places, digits)
    plain = decimals is None and match[3] is None
    return Reading(value, Written.WHOLE if plain else Written.DECIMAL, places, digits)


def _read_interval(text: str) -> Reading:
    low, high = sorted(map(_finite, _ends(text)))
    return Reading((low, high), Written.INTERVAL)


def _ends(text: str) -> tuple[Number, Number]:
    if (match := _PLUS_MINUS.fullmatch(text)) is not None:
        centre, half = (_value(match[1]), _value(match[2]))
        return add(centre, negative(half)), add(centre, half)
    if (match := _TO.fullmatch(text) or _DASH.fullmatch(text)) is not None:
        return _value(match[1]), _value(match[2])
    match = _BRACKETED.fullmatch(text)
    first, second = _split(match[1] if match is not None else text)
    return _value(first), _value(second)


def _split(inside: str) -> list[str]:
    """The two ends: the clearest separator that gives two parts decides."""
    for separator in (";", ", ", ","):
        parts = inside.split(separator)
        if len(parts) == 2:
            return parts
    raise AnswerError("An interval is asked for.", "Write it as [0.42, 0.58] or 0.5 ± 0.08.")


def _value(text: str) -> Number:
    return evaluate_normalised(text.strip())


def _finite(value: Number) -> Number:
    """The number itself: what no float can hold is larger than any answer, and is refused."""
    real(value)
    return value


def _is_short(value: Number) -> bool:
    """Whether a fraction is worth showing as one."""
    return not isinstance(value, Fraction) or (
        value.denominator <= LONGEST_PART and abs(value.numerator) <= LONGEST_PART
    )
