"""The machine-graded question beside a concept question: put, read, graded.

The decision guarded here: what is asked is never refused for its dress. Numbers go through the
grammar of the drills, complexities through one form, printed text without its blanks; what cannot
be read at all is told and counts for nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from string import ascii_lowercase

from prep.core.concept import Check, CheckKind
from prep.core.errors import PrepError
from prep.drills.answer import Answer, decimal
from prep.drills.grading import grade
from prep.drills.parser import evaluate
from prep.practice.concept_complexity import same_complexity

PASS_MARK = "?"
"""Typed instead of an answer: I do not know."""

_REQUESTS = {
    CheckKind.CHOICE: "Type a letter.",
    CheckKind.ORDER: "Type the letters in the right order.",
    CheckKind.COMPLEXITY: "Like O(n log n).",
    CheckKind.SHAPE: "Like (2, 3).",
    CheckKind.OUTPUT: "Type what it prints; blanks and line breaks make no difference.",
}
_PRINTED = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\w+|[^\w\s]", re.IGNORECASE)
_FLOAT = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[-+]?\d+)?", re.IGNORECASE)


@dataclass(frozen=True)
class PosedCheck:
    """A check as it is put. ``lines`` are its options or items, shuffled."""

    check: Check
    lines: tuple[str, ...] = ()

    @property
    def request(self) -> str:
        """The sentence that says how the answer is wanted."""
        if self.check.kind is not CheckKind.NUMBER:
            return _REQUESTS[self.check.kind]
        within = f"Within {100 * self.check.tolerance:g} %"
        return f"{within}, in {self.check.unit}." if self.check.unit else f"{within}."

    @property
    def lettered(self) -> tuple[tuple[str, str], ...]:
        """Letters and the lines they stand for."""
        return tuple(zip(ascii_lowercase, self.lines, strict=False))


@dataclass(frozen=True)
class CheckGrade:
    """What an answer to a check was worth.

    ``read_as`` is None for a check that was passed; ``why`` says what is wrong with the answer,
    where somebody knows.
    """

    correct: bool
    read_as: str | None
    expected: str
    why: str = ""


def pose(check: Check, seed: int) -> PosedCheck:
    """The check with its options or items shuffled, the same way for the same seed.

    An order is never put in the right order.
    """
    lines, chance = list(_lines(check)), Random(f"{check.kind.value}/{seed}")
    chance.shuffle(lines)
    while tuple(lines) == check.items and len(set(lines)) > 1:
        chance.shuffle(lines)
    return PosedCheck(check, tuple(lines))


def _lines(check: Check) -> tuple[str, ...]:
    return tuple(option.text for option in check.options) or check.items


def grade_check(posed: PosedCheck, text: str) -> CheckGrade:
    """The grade of a typed answer; ``?`` passes. Raises PrepError if it cannot be read."""
    text = text.strip()
    if text == PASS_MARK:
        return CheckGrade(False, None, expected(posed))
    if not text:
        raise PrepError("Nothing was typed.", f"{posed.request} {PASS_MARK} passes.")
    return _GRADERS[posed.check.kind](posed, text)


def expected(posed: PosedCheck) -> str:
    """The right answer as one would say it."""
    check = posed.check
    if check.kind is CheckKind.CHOICE:
        return next(option.text for option in check.options if option.right)
    if check.kind is CheckKind.ORDER:
        return " → ".join(check.items)
    return f"{check.answer} {check.unit}".strip()


def _grade_number(posed: PosedCheck, text: str) -> CheckGrade:
    check = posed.check
    answer = Answer(decimal(rtol=check.tolerance), evaluate(check.expression))
    marks = grade(_without_unit(text, check.unit), answer)
    why = "" if marks.correct else " ".join(one.message for one in marks.diagnoses)
    return CheckGrade(marks.correct, marks.read_as, expected(posed), why)


def _without_unit(text: str, unit: str) -> str:
    """The number alone; in a question asked in per cent, 40% and 40 are the same."""
    if unit and text.casefold().endswith(unit.casefold()):
        text = text[: -len(unit)]
    if unit.strip().casefold() in ("%", "per cent", "percent"):
        text = text.strip().removesuffix("%")
    return text.strip()


def _grade_choice(posed: PosedCheck, text: str) -> CheckGrade:
    chosen = posed.lines[_chosen(posed, text)]
    option = next(option for option in posed.check.options if option.text == chosen)
    return CheckGrade(option.right, option.text, expected(posed), option.why_wrong)


def _chosen(posed: PosedCheck, text: str) -> int:
    """The place of the option meant by a letter, a number from 1, or its first words."""
    typed = text.casefold().strip("().")
    letters = ascii_lowercase[: len(posed.lines)]
    if len(typed) == 1 and typed in letters:
        return letters.index(typed)
    begun = [n for n, line in enumerate(posed.lines) if line.casefold().startswith(typed)]
    if len(begun) == 1:
        return begun[0]
    if typed.isdecimal() and 1 <= int(typed) <= len(posed.lines):
        return int(typed) - 1
    raise PrepError("That is none of the options.", f"Type a letter from a to {letters[-1]}.")


def _grade_order(posed: PosedCheck, text: str) -> CheckGrade:
    letters = ascii_lowercase[: len(posed.lines)]
    typed = re.sub(r"[\s,;>→\-.]", "", text.casefold())
    if sorted(typed) != list(letters):
        raise PrepError("Each letter is wanted once.", f"Like {_spaced(letters[::-1])}.")
    order = [posed.lines[letters.index(letter)] for letter in typed]
    right = tuple(order) == posed.check.items
    return CheckGrade(
        right, _spaced(typed), expected(posed), "" if right else _first_slip(order, posed)
    )


def _spaced(letters: Sequence[str]) -> str:
    return " ".join(letters)


def _first_slip(order: Sequence[str], posed: PosedCheck) -> str:
    slip = next(
        n for n, pair in enumerate(zip(order, posed.check.items, strict=True)) if len(set(pair)) > 1
    )
    return f"Place {slip + 1} is the first that is wrong."


def _grade_complexity(posed: PosedCheck, text: str) -> CheckGrade:
    return CheckGrade(same_complexity(text, posed.check.answer), text, expected(posed))


def _grade_shape(posed: PosedCheck, text: str) -> CheckGrade:
    sizes = _sizes(text)
    return CheckGrade(sizes == _sizes(posed.check.answer), _shape_text(sizes), expected(posed))


def _sizes(text: str) -> tuple[int, ...]:
    """The sizes in a shape, however they are separated."""
    if re.fullmatch(r"[\s\d,;()\[\]x×*-]*", text, re.IGNORECASE) is None or not re.search(
        r"[\d()\[]", text
    ):
        raise PrepError("That is no shape.", "Like (2, 3); () is that of a single number.")
    return tuple(int(size) for size in re.findall(r"\d+", text))


def _shape_text(sizes: Sequence[int]) -> str:
    return f"({sizes[0]},)" if len(sizes) == 1 else f"({', '.join(map(str, sizes))})"


def _grade_output(posed: PosedCheck, text: str) -> CheckGrade:
    answer = posed.check.answer
    typed, printed = (_pieces(one, commas="," in answer) for one in (text, answer))
    right = [_as_printed(one) for one in typed] == [_as_printed(one) for one in printed]
    alike = not right and [_as_number(one) for one in typed] == [_as_number(one) for one in printed]
    why = "The numbers are right; whole numbers and floats are printed differently."
    return CheckGrade(right, text, expected(posed), why if alike else "")


def _pieces(text: str, *, commas: bool) -> list[str]:
    """The words, numbers and signs of a printed text.

    Commas count only where the answer has some: arrays are printed without, but thought with.
    """
    return [piece for piece in _PRINTED.findall(text) if commas or piece != ","]


def _as_printed(piece: str) -> str:
    """1. and 1.0 are one float, and 1 is none."""
    return repr(float(piece)) if _FLOAT.fullmatch(piece) else piece


def _as_number(piece: str) -> str:
    try:
        return repr(float(piece))
    except ValueError:
        return piece


_GRADERS = {
    CheckKind.NUMBER: _grade_number,
    CheckKind.CHOICE: _grade_choice,
    CheckKind.ORDER: _grade_order,
    CheckKind.COMPLEXITY: _grade_complexity,
    CheckKind.SHAPE: _grade_shape,
    CheckKind.OUTPUT: _grade_output,
}
