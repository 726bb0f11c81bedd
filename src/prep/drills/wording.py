"""Words and numbers as prompts and explanations show them: one way to write each."""

from collections.abc import Iterable
from fractions import Fraction

from prep.drills.answer import Number

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


_LONG = 10**15
"""From here on a number is written with a power of ten."""


def rounded(value: Number, digits: int = 3) -> str:
    """To significant digits, plain for everyday sizes: 0.278, 1230000, 1.44 x 10^22."""
    text = f"{float(value):.{digits}g}"
    mantissa, _, power = text.partition("e")
    if not power:
        return text
    everyday = int(power) > 0 and abs(float(value)) < _LONG
    return f"{float(text):.0f}" if everyday else f"{mantissa} x 10^{int(power)}"


def shown(value: Number, digits: int = 3) -> str:
    """A number with its decimal where that helps: '5/18 = 0.278', '7', '0.135'."""
    if not isinstance(value, Fraction):
        return rounded(value, digits)
    exact = Fraction(f"{float(value):.{digits}g}") == value
    if value.denominator == 1 and (exact or abs(value) < _LONG):
        return rounded(value, digits) if abs(value) >= _LONG else str(value)
    return f"{value} {'=' if exact else '≈'} {rounded(value, digits)}"


def ratio(top: int, bottom: int, digits: int = 3) -> str:
    """A count over a count, reduced where it can be: '20/216 = 5/54 ≈ 0.0926'."""
    reduced = Fraction(top, bottom)
    same = str(reduced) == f"{top}/{bottom}"
    return shown(reduced, digits) if same else f"{top}/{bottom} = {shown(reduced, digits)}"


def per_cent(share: Number, digits: int = 3) -> str:
    """A share as a percentage: 0.125 -> '12.5%'."""
    return f"{rounded(share * 100, digits)}%"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """'three dice', '12 cards': small numbers as words, the noun in the right number."""
    word = _SMALL[number] if 0 <= number < len(_SMALL) else str(number)
    return f"{word} {noun if number == 1 else plural or noun + 's'}"


def in_words(number: int) -> str:
    """'three', but '12': numbers up to ten as words."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else str(number)


def ordinal(number: int) -> str:
    """'1st', '2nd', '3rd', '11th'."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def listed(items: Iterable[object], joint: str = "and") -> str:
    """'a, b and c'."""
    *first, last = map(str, items)
    return f"{', '.join(first)} {joint} {last}" if first else last
