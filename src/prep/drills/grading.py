"""Grade a typed answer: right, nearly right, or wrong for a reason that has a name.

The order of diagnosis is fixed: right; the drill's own misconceptions, every coinciding one of
them; one digit too few; off by one; slips that may happen anywhere.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from prep.drills.answer import Answer, Form, Kind, Misconception, Number, Value
from prep.drills.arithmetic import real
from prep.drills.near_misses import NEAR_MISSES, OFF_BY_ONE, OFF_BY_ONE_MESSAGE
from prep.drills.reading import Reading, Written, read

IRRATIONAL_RTOL = 1e-9
SHORT_CREDIT = 0.5
SHORT = "too-few-digits"
SAME_ESTIMATE = 0.05
"""Decades within which an estimate counts as a listed misconception."""


class Closeness(Enum):
    """How a reading sits to a value."""

    RIGHT = "right"
    SHORT = "short"
    """Correctly rounded, but with exactly one digit less than asked for."""
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A named mistake and the sentence that explains it."""

    tag: str
    message: str


@dataclass(frozen=True, slots=True)
class Grade:
    """The outcome; ``credit`` from 0 to 1, ``read_as`` what was understood."""

    correct: bool
    credit: float
    read_as: str
    diagnoses: tuple[Diagnosis, ...] = ()


def grade(
    text: str, answer: Answer, misconceptions: Sequence[Misconception] = (), *, strict: bool = False
) -> Grade:
    """Grade an answer. ``strict`` (mock interviews) gives no credit for near misses, though an
    estimate keeps what its distance earns.

    Raises AnswerError when the text cannot be read as an answer of the form asked for.
    """
    reading = read(text, answer.form)
    if answer.form.kind is Kind.ESTIMATE:
        return _grade_estimate(reading, answer, misconceptions)
    outcomes = [
        _grade_number(each, answer, misconceptions) for each in _readings(reading, answer.form)
    ]
    best = max(outcomes, key=lambda outcome: (outcome.correct, bool(outcome.diagnoses)))
    return replace(best, credit=0.0) if strict and not best.correct else best


def closeness(reading: Reading, truth: Value, form: Form) -> Closeness:
    """How a reading sits to a value, under the form's tolerance."""
    if isinstance(truth, str) or isinstance(reading.value, str):
        return Closeness.RIGHT if reading.value == truth else Closeness.OFF
    if isinstance(truth, tuple) or isinstance(reading.value, tuple):
        return _closeness_of_ends(reading.value, truth, form)
    if _within_tolerance(reading, truth, form):
        return Closeness.RIGHT
    return _closeness_of_digits(reading, truth, form)


def _readings(reading: Reading, form: Form) -> tuple[Reading, ...]:
    """The ways to take what was typed: to a per cent question a bare 35 means 35 %, .35 too."""
    if form.is_share and reading.written is not Written.PER_CENT:
        return (reading.as_share(), reading)
    return (reading,)


def _within_tolerance(reading: Reading, truth: Number, form: Form) -> bool:
    value = reading.number
    if isinstance(value, Fraction) and isinstance(truth, Fraction) and value == truth:
        return True
    relative = max(form.rtol, 0.0 if _only_equality(reading, truth, form) else IRRATIONAL_RTOL)
    slack = max(form.atol, relative * abs(real(truth)))
    return slack > 0 and abs(real(value) - real(truth)) <= slack * (1 + IRRATIONAL_RTOL)


def _only_equality(reading: Reading, truth: Number, form: Form) -> bool:
    """Whether both sides are exact: a fraction against a fraction, or a count."""
    typed_exactly = reading.written in (Written.EXPRESSION, Written.WHOLE)
    both = isinstance(reading.value, Fraction) and isinstance(truth, Fraction)
    return (typed_exactly and both) or _is_counted(truth, form)


def _closeness_of_digits(reading: Reading, truth: Number, form: Form) -> Closeness:
    """Right if the digits shown are the truth's, rounded or cut, and enough of them."""
    if reading.places is None or reading.digits is None or _is_counted(truth, form):
        return Closeness.OFF
    places = _meant_places(reading, form)
    typed, right, unit = real(reading.number), real(truth), 10.0 ** (-places)
    error = abs(typed - right)
    rounded = error <= unit / 2 * (1 + IRRATIONAL_RTOL)
    cut = abs(typed) <= abs(right) and error < unit * (1 - IRRATIONAL_RTOL)
    if (rounded or cut) and reading.digits >= form.digits:
        return Closeness.RIGHT
    one_short = reading.digits == form.digits - 1 > 0
    if rounded and one_short and reading.written is not Written.WHOLE:
        return Closeness.SHORT
    return Closeness.OFF


def _is_counted(truth: Number, form: Form) -> bool:
    """Whether only the very number will do: whole numbers, though a mistake need not be whole."""
    return form.kind is Kind.INTEGER and isinstance(truth, Fraction) and truth.denominator == 1


def _meant_places(reading: Reading, form: Form) -> int:
    """Decimals meant: the zeros that end 1230000 may only fill up the digits asked for."""
    places, digits = reading.places or 0, reading.digits or 0
    if reading.written is not Written.WHOLE or reading.number == 0:
        return places
    shown = str(abs(int(reading.number)))
    zeros = len(shown) - len(shown.rstrip("0"))
    return places - max(0, min(zeros, digits - form.digits))


def _closeness_of_ends(value: Value, truth: Value, form: Form) -> Closeness:
    if not (isinstance(value, tuple) and isinstance(truth, tuple)):
        return Closeness.OFF
    width = abs(real(truth[1]) - real(truth[0]))
    slack = max(form.atol, form.rtol * width, IRRATIONAL_RTOL * max(1.0, width))
    pairs = zip(value, truth, strict=True)
    near = all(abs(real(mine) - real(right)) <= slack for mine, right in pairs)
    return Closeness.RIGHT if near else Closeness.OFF


def _grade_number(
    reading: Reading, answer: Answer, misconceptions: Sequence[Misconception]
) -> Grade:
    """The grade of one way to take the answer; the first kind of mistake that fits is named."""
    read_as, close = reading.describe(), closeness(reading, answer.value, answer.form)
    if close is Closeness.RIGHT:
        return Grade(True, 1.0, read_as)
    named = tuple(
        Diagnosis(m.tag, m.message)
        for m in misconceptions
        if closeness(reading, m.value, answer.form) is Closeness.RIGHT
    )
    if named:
        return Grade(False, 0.0, read_as, named)
    if close is Closeness.SHORT:
        wanted = f"Right so far; give {answer.form.digits} significant digits or the exact value."
        return Grade(False, SHORT_CREDIT, read_as, (Diagnosis(SHORT, wanted),))
    for credit, diagnosis in _general(reading, answer):
        return Grade(False, credit, read_as, (diagnosis,))
    return Grade(False, 0.0, read_as)


def _general(reading: Reading, answer: Answer) -> Iterator[tuple[float, Diagnosis]]:
    truth, form = answer.value, answer.form
    if isinstance(truth, str | tuple) or isinstance(reading.value, str | tuple):
        return
    if form.kind is Kind.INTEGER and abs(reading.value - truth) == 1:
        yield 0.0, Diagnosis(OFF_BY_ONE, OFF_BY_ONE_MESSAGE)
    for miss in NEAR_MISSES:
        dropped_sign_is_fine = form.is_share and miss.credit > 0
        if form.quantity not in miss.quantities or dropped_sign_is_fine:
            continue
        wrong = miss.wrong(truth)
        if wrong is not None and closeness(reading, wrong, form) is Closeness.RIGHT:
            yield miss.credit, Diagnosis(miss.tag, miss.message)


def _grade_estimate(
    reading: Reading, answer: Answer, misconceptions: Sequence[Misconception]
) -> Grade:
    """Full credit within the factor, then falling with the logarithm to 0 at its square."""
    guess, factor = real(reading.number), answer.form.factor
    assert factor is not None
    assert not isinstance(answer.value, str | tuple)
    if guess <= 0:
        message = "The answer is a positive number."
        return Grade(False, 0.0, reading.describe(), (Diagnosis("wrong-sign", message),))
    off = abs(_decades(guess, answer.value)) / math.log10(factor)
    if off <= 1 + IRRATIONAL_RTOL:
        return Grade(True, 1.0, reading.describe())
    named = tuple(
        Diagnosis(m.tag, m.message) for m in misconceptions if _same_estimate(guess, m.value)
    )
    return Grade(False, max(0.0, 2 - off) if not named else 0.0, reading.describe(), named)


def _same_estimate(guess: float, value: Value) -> bool:
    if isinstance(value, str | tuple) or value <= 0:
        return False
    return abs(_decades(guess, value)) < SAME_ESTIMATE


def _decades(guess: float, value: Number) -> float:
    return math.log10(guess) - math.log10(real(value))
