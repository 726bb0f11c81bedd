"""What `prep drill list`, `ask` and `grade` print with --json: plain dictionaries, keys stable.

Every printed value can be typed back: the right answer's value is accepted, a misconception's is
called by its name. Percentages are printed as the number before the sign.
"""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from prep.drills.answer import Answer, Form, Kind, Misconception, Number, Value
from prep.drills.drill import Drill, Instance
from prep.drills.grading import Grade, grade
from prep.drills.wording import per_cent, rounded, shown

Json = dict[str, Any]

DIGITS = 12
"""Significant digits of printed ends and percentages."""


def drill_list(drills: Iterable[Drill]) -> list[Json]:
    """One entry per drill: id, title, topic, levels, difficulty (and all its topics)."""
    return [
        {
            "id": drill.id,
            "title": drill.title,
            "topic": drill.topics[0],
            "topics": list(drill.topics),
            "levels": list(drill.levels),
            "difficulty": drill.difficulty,
        }
        for drill in drills
    ]


def question(instance: Instance, *, reveal: bool = False) -> Json:
    """An instance as asked; ``reveal`` adds the answer, the explanation and the misconceptions."""
    form = instance.answer.form
    asked: Json = {
        "id": instance.drill,
        "seed": instance.seed,
        "level": instance.level,
        "prompt": instance.prompt,
        "kind": form.kind.value,
        "choices": list(form.choices) or None,
        "target_seconds": instance.target_seconds,
    }
    if not reveal:
        return asked
    return asked | {
        "answer": revealed(instance.answer),
        "explanation": list(instance.steps),
        "misconceptions": [_misconception(m, instance.answer) for m in instance.misconceptions],
    }


def revealed(answer: Answer) -> Json:
    """The right answer: value, exact form, the band within which a decimal is right, unit."""
    low, high = _band(answer)
    return {
        "value": printed(answer.value, answer),
        "exact": answer.written,
        "low": low,
        "high": high,
        "unit": "%" if answer.form.is_share else "",
    }


def graded(text: str, instance: Instance, *, strict: bool = False) -> Json:
    """The grade of a typed answer. Raises AnswerError when it cannot be read."""
    outcome = grade(text, instance.answer, instance.misconceptions, strict=strict)
    return as_json(outcome, instance.answer)


def as_json(outcome: Grade, answer: Answer) -> Json:
    """A grade as printed."""
    return {
        "correct": outcome.correct,
        "credit": outcome.credit,
        "expected": expected(answer),
        "read_as": outcome.read_as,
        "misconceptions": [{"tag": d.tag, "message": d.message} for d in outcome.diagnoses],
    }


def expected(answer: Answer) -> str:
    """The right answer in words for a person: '5/18 ≈ 0.278', '35%', '[0.42, 0.58]'."""
    value = answer.value
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return f"[{', '.join(rounded(end, 4) for end in value)}]"
    if answer.form.is_share:
        return per_cent(value, max(3, answer.form.digits))
    if isinstance(value, Fraction) or answer.written is None:
        return shown(value, max(3, answer.form.digits))
    return f"{answer.written} ≈ {shown(value, max(3, answer.form.digits))}"


def printed(value: Value, answer: Answer) -> float | int | str:
    """A value as a JSON number where it is one; an interval as the text one would type."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return f"[{', '.join(f'{float(end):.{DIGITS}g}' for end in value)}]"
    return _number(value * 100 if answer.form.is_share else value)


def _misconception(misconception: Misconception, answer: Answer) -> Json:
    return {
        "tag": misconception.tag,
        "value": printed(misconception.value, answer),
        "message": misconception.message,
    }


def _number(value: Number) -> float | int:
    if isinstance(value, Fraction) and value.denominator == 1:
        return value.numerator
    return float(value)


def _band(answer: Answer) -> tuple[float | None, float | None]:
    """The lowest and highest decimal taken as right (an interval's own ends), in the unit."""
    value, form = answer.value, answer.form
    if isinstance(value, str):
        return None, None
    if isinstance(value, tuple):
        return float(value[0]), float(value[1])
    if form.factor is not None:
        return float(value) / form.factor, float(value) * form.factor
    slack, unit = _slack(value, form), 100 if form.is_share else 1
    return unit * (float(value) - slack), unit * (float(value) + slack)


def _slack(value: Number, form: Form) -> float:
    """Half a unit of the last digit asked for, or the stated tolerance, whichever is more."""
    size = abs(float(value))
    stated = max(form.atol, form.rtol * size)
    if form.kind is Kind.INTEGER or size == 0.0:
        return stated
    last_digit = 10.0 ** (int(f"{size:e}".split("e")[1]) - form.digits + 1)
    return max(stated, last_digit / 2)
