"""When a misconception is far enough from the truth to teach something.

A wrong answer within the truth's own tolerance would be graded right, and one just outside it
could be a rounding slip; neither says which mistake was made.
"""

import math

from prep.drills.answer import Answer, Form, Kind, Number, Value

WHOLE_GAP = 0.01
"""Whole numbers are read exactly: neighbours may teach something, near equals do not."""


def apart(wrong: Value, answer: Answer, gap: float) -> bool:
    """Whether ``wrong`` is at least the relative ``gap``, and its form's slack, from the truth."""
    truth = answer.value
    if isinstance(truth, str) or isinstance(wrong, str):
        return wrong != truth
    if isinstance(truth, tuple) or isinstance(wrong, tuple):
        return _ends_apart(wrong, truth, answer.form, gap)
    if answer.form.factor is not None:
        return wrong <= 0 or abs(math.log(wrong / truth)) > math.log(answer.form.factor)
    readings = (truth, truth * 100, truth / 100) if answer.form.is_share else (truth,)
    return all(
        abs(float(wrong) - float(each)) > _reach(float(each), answer.form, gap)
        for each in readings  # 0.9 and 90 are both taken for 90 %, so neither may be a mistake
    )


def _reach(truth: float, form: Form, gap: float) -> float:
    """The distance from the truth within which a wrong answer says nothing."""
    if form.kind is Kind.INTEGER and not form.rtol:
        return WHOLE_GAP * abs(truth)
    resolution = 0.0 if form.rtol or form.atol else 10.0 ** (1 - form.digits)
    relative = max(gap, resolution, 2 * form.rtol)
    return max(relative * abs(truth), 2 * form.atol)


def _ends_apart(wrong: Value, truth: Value, form: Form, gap: float) -> bool:
    if not (isinstance(truth, tuple) and isinstance(wrong, tuple)):
        return True
    slack = max(gap, 2 * form.rtol) * _width(truth)
    return any(
        abs(float(mine) - float(right)) > slack for mine, right in zip(wrong, truth, strict=True)
    )


def _width(ends: tuple[Number, Number]) -> float:
    return abs(float(ends[1]) - float(ends[0]))
