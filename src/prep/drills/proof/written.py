"""The right answer as five different people would write it, and each misconception typed in.

What the grader is held to: every written form of the right answer is accepted, and every
misconception is refused and called by its name.
"""

import math
from collections.abc import Iterator
from fractions import Fraction

from prep.drills.answer import Answer, Kind, Misconception, Number
from prep.drills.contract import printed
from prep.drills.drill import Instance
from prep.drills.grading import grade

EXACT_DIGITS = 12
FORMS = 5
"""Written forms of the right answer that are typed in."""


def written_forms(answer: Answer) -> tuple[str, ...]:
    """Different ways to type the right answer: at least FORMS of them."""
    value = answer.value
    if isinstance(value, str):
        return (value, value.upper(), value.capitalize(), f"  {value} ", f"{value}.")
    if isinstance(value, tuple):
        return tuple(_forms_of_interval(*map(float, value)))
    forms = _forms_of_number(answer, value)
    return tuple(dict.fromkeys(form for form in forms if form))


def form_faults(instance: Instance) -> Iterator[str]:
    """Written forms of the right answer that are not accepted."""
    forms = written_forms(instance.answer)
    if len(forms) < FORMS:
        yield f"only {len(forms)} ways to write {instance.answer.value}"
    for form in forms:
        if not grade(form, instance.answer, instance.misconceptions).correct:
            yield f"'{form}' is not accepted for {instance.answer.value}"


def naming_faults(instance: Instance) -> Iterator[str]:
    """Misconceptions that, typed in, are accepted or not called by their name."""
    for misconception in instance.misconceptions:
        for typed in typed_misconception(instance.answer, misconception):
            verdict = grade(typed, instance.answer, instance.misconceptions)
            tags = [diagnosis.tag for diagnosis in verdict.diagnoses]
            if verdict.correct:
                yield f"misconception '{misconception.tag}' typed '{typed}' is accepted"
            elif misconception.tag not in tags:
                yield f"misconception '{misconception.tag}' typed '{typed}' is read as {tags}"


def typed_misconception(answer: Answer, misconception: Misconception) -> tuple[str, ...]:
    """A misconception as one would type it: as it is printed, and exactly where possible."""
    value = misconception.value
    as_printed = f"{printed(value, answer)}{'%' if answer.form.is_share else ''}"
    exactly = (str(value),) if isinstance(value, Fraction) and not answer.form.is_share else ()
    return (as_printed, *exactly)


def _forms_of_number(answer: Answer, value: Number) -> Iterator[str]:
    yield answer.written or ""
    yield str(printed(value, answer))
    form = answer.form
    if form.kind is Kind.INTEGER:
        yield from _forms_of_integer(int(value))
        return
    digits = EXACT_DIGITS if form.rtol or form.atol else max(form.digits, 3)
    yield from _forms_of_share(value, digits) if form.is_share else _forms_of_real(value, digits)
    if isinstance(value, Fraction) and 0 < value <= 1:
        yield f"{value.numerator} in {value.denominator}"
        yield f"1 - {value.denominator - value.numerator}/{value.denominator}"


def _forms_of_share(share: Number, digits: int) -> Iterator[str]:
    points = 100 * float(share)
    yield f"{_plain(points, digits)}%"
    yield f"{_plain(points, digits + 1)} per cent"
    yield _plain(points, digits + 2)
    yield _plain(share, digits + 1)
    yield f"{_plain(points, EXACT_DIGITS)}/100"


def _forms_of_real(value: Number, digits: int) -> Iterator[str]:
    yield _plain(value, digits)
    yield f"{float(value):.{digits}e}"
    yield f"{_plain(100 * float(value), digits + 1)}%"
    yield _plain(value, digits + 2).replace("-", "−")
    yield f"({2 * float(value)!r})/2"


def _forms_of_integer(value: int) -> Iterator[str]:
    yield f"{value:,}"
    yield f"{value}.0"
    yield f"{2 * value}/2"
    yield f"{value - 1} + 1"
    yield f"= {value}".replace("-", "−")


def _forms_of_interval(low: float, high: float) -> Iterator[str]:
    yield _bracketed(low, high)
    yield f"{_plain(low, EXACT_DIGITS)} to {_plain(high, EXACT_DIGITS)}"
    yield f"({_plain(low, EXACT_DIGITS)}; {_plain(high, EXACT_DIGITS)})"
    yield f"{_plain((low + high) / 2, EXACT_DIGITS)} ± {_plain((high - low) / 2, EXACT_DIGITS)}"
    yield f"{_bracketed(low, high)}".replace("-", "−")
    yield f"{_plain(low, EXACT_DIGITS)}, {_plain(high, EXACT_DIGITS)}"


def _bracketed(low: float, high: float) -> str:
    return f"[{_plain(low, EXACT_DIGITS)}, {_plain(high, EXACT_DIGITS)}]"


def _plain(value: Number, digits: int) -> str:
    """A decimal without exponent, to significant digits."""
    if value == 0:
        return "0"
    places = max(0, digits - 1 - math.floor(math.log10(abs(float(value)))))
    return f"{float(value):.{places}f}"
