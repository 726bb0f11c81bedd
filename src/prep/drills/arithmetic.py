"""Arithmetic that cannot run away: exact while it can be, refused before it costs anything.

What a person types is computed, so every operation bounds its result first: integers of at most
MOST_BITS bits, small factorials, finite floats. Numbers stay fractions until an irrational
function or a broken power forces a float.
"""

import math
from collections.abc import Callable, Mapping
from fractions import Fraction

from prep.core.errors import PrepError
from prep.drills.answer import Number

MOST_BITS = 2048
MOST_FACTORIAL = 170
MOST_CHOOSE = 1000
MOST_PERMUTE = 200
MOST_HARMONIC = 200

HINT = "Try a form such as 3/8, 0.375, 37.5%, 1-(5/6)^4, C(5,2)/2^5, e^-2 or sqrt(2)/2."


class AnswerError(PrepError):
    """The text is not an answer that can be read; the message says why."""

    def __init__(self, message: str, hint: str = HINT) -> None:
        super().__init__(message, hint)


def real(x: Number) -> float:
    """As a float, or AnswerError where no float is that large."""
    try:
        return float(x)
    except OverflowError:
        raise AnswerError("That number is too large.") from None


def bounded(x: Number) -> Number:
    """The number itself, if it is of a size we go on computing with."""
    if isinstance(x, Fraction):
        if _bits(x) > MOST_BITS:
            raise AnswerError("That number is too large.")
        return x
    if not math.isfinite(x):
        raise AnswerError("That is not a finite number.")
    return x


def add(x: Number, y: Number) -> Number:
    """The sum."""
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return bounded(x + y)
    return bounded(real(x) + real(y))


def negative(x: Number) -> Number:
    """Minus the number."""
    return -x


def multiply(x: Number, y: Number) -> Number:
    """The product."""
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return bounded(x * y)
    return bounded(real(x) * real(y))


def divide(x: Number, y: Number) -> Number:
    """The quotient."""
    if y == 0:
        raise AnswerError("That divides by zero.")
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return bounded(x / y)
    divisor = real(y)
    if divisor == 0.0:  # a fraction too small for a float
        raise AnswerError("That divides by zero.")
    return bounded(real(x) / divisor)


def power(base: Number, exponent: Number) -> Number:
    """``base ^ exponent``; its size is bounded before anything is multiplied."""
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        return _whole_power(base, exponent.numerator)
    try:
        result = real(base) ** real(exponent)
    except OverflowError:
        raise AnswerError("That power is too large.") from None
    except ZeroDivisionError:
        raise AnswerError("That divides by zero.") from None
    if isinstance(result, complex):
        raise AnswerError("That takes a root of a negative number.")
    return bounded(result)


def factorial(x: Number) -> Number:
    """``x!`` for whole numbers up to MOST_FACTORIAL."""
    return Fraction(math.factorial(_whole(x, MOST_FACTORIAL, "A factorial")))


def choose(n: Number, k: Number) -> Number:
    """Ways to choose ``k`` of ``n``, without order."""
    return Fraction(math.comb(_whole(n, MOST_CHOOSE, "C(n, k)"), _whole(k, MOST_CHOOSE, "C(n, k)")))


def permute(n: Number, k: Number) -> Number:
    """Ways to choose ``k`` of ``n``, in order."""
    return Fraction(
        math.perm(_whole(n, MOST_PERMUTE, "P(n, k)"), _whole(k, MOST_PERMUTE, "P(n, k)"))
    )


def harmonic(n: Number) -> Number:
    """``1 + 1/2 + ... + 1/n``."""
    terms = _whole(n, MOST_HARMONIC, "H(n)")
    return sum((Fraction(1, i) for i in range(1, terms + 1)), Fraction(0))


def square_root(x: Number) -> Number:
    """The root, exact where numerator and denominator are squares."""
    if isinstance(x, Fraction) and x >= 0:
        top, bottom = math.isqrt(x.numerator), math.isqrt(x.denominator)
        if top * top == x.numerator and bottom * bottom == x.denominator:
            return Fraction(top, bottom)
    return _irrational(math.sqrt)(x)


def _irrational(function: Callable[[float], float]) -> Callable[[Number], Number]:
    def apply(x: Number) -> Number:
        try:
            return bounded(function(real(x)))
        except (ValueError, OverflowError):
            raise AnswerError(f"{function.__name__} is not defined there.") from None

    return apply


def normal_cdf(z: float) -> float:
    """Phi(z), by the complementary error function, which keeps small tails."""
    return math.erfc(-z / math.sqrt(2.0)) / 2


def absolute(x: Number) -> Number:
    """The size without the sign."""
    return x if x >= 0 else -x


FUNCTIONS: Mapping[str, Callable[[Number], Number]] = {
    "sqrt": square_root,
    "abs": absolute,
    "exp": _irrational(math.exp),
    "ln": _irrational(math.log),
    "log": _irrational(math.log),
    "log2": _irrational(math.log2),
    "log10": _irrational(math.log10),
    "phi": _irrational(normal_cdf),
    "fact": factorial,
    "factorial": factorial,
    "h": harmonic,
    "harmonic": harmonic,
}
"""Functions of one number by the name people type, in lower case. ``phi`` is the normal CDF."""

PAIRINGS: Mapping[str, Callable[[Number, Number], Number]] = {
    "c": choose,
    "ncr": choose,
    "comb": choose,
    "binom": choose,
    "choose": choose,
    "p": permute,
    "npr": permute,
    "perm": permute,
}
"""Functions of two numbers."""

CONSTANTS: Mapping[str, Number] = {"e": math.e, "pi": math.pi}


def _bits(x: Fraction) -> int:
    return max(x.numerator.bit_length(), x.denominator.bit_length())


def _whole_power(base: Fraction, exponent: int) -> Number:
    if base == 0 and exponent < 0:
        raise AnswerError("That divides by zero.")
    if abs(exponent) * _bits(base) > MOST_BITS and abs(base) != 1 and base != 0:
        raise AnswerError("That power is too large.")
    if abs(base) == 1:  # no matter how large the exponent: only its parity counts
        return base if exponent % 2 else Fraction(1)
    return base**exponent


def _whole(x: Number, most: int, what: str) -> int:
    if isinstance(x, Fraction) and x.denominator == 1 and 0 <= x <= most:
        return x.numerator
    raise AnswerError(f"{what} needs whole numbers from 0 to {most}.")
