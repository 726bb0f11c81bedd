"""What every instance must satisfy besides being right: wording, misconceptions, forms, speed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction

from prep.drills.answer import Kind
from prep.drills.drill import Drill, Instance

SEEDS = 200
"""Instances looked at per drill, its levels in turn."""

LONGEST_PROMPT = 420
MOST_STEPS = 6
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def facts_faults(drill: Drill) -> Iterator[str]:
    """What is wrong with the facts a drill states about itself."""
    if not KEBAB.fullmatch(drill.id):
        yield f"id '{drill.id}' is not kebab-case"
    if not drill.title or not drill.topics or drill.difficulty not in range(1, 6):
        yield "needs a title, a topic and a difficulty from 1 to 5"
    if isinstance(drill.seconds, tuple) and len(drill.seconds) != len(drill.levels):
        yield f"{len(drill.seconds)} target times for {len(drill.levels)} levels"
    if drill.__class__.__doc__ is None:
        yield "needs a docstring: the idea in one sentence"
    third_routes = [
        getattr(type(drill), name) is not getattr(Drill, name) for name in ("simulate", "recount")
    ]
    if sum(third_routes) != 1:
        yield "needs either simulate or recount"


def instances(drill: Drill, first_seed: int = 0) -> Iterator[Instance]:
    """The instances that the gate looks at: SEEDS of them, the levels in turn."""
    for seed in range(first_seed, first_seed + SEEDS):
        yield drill.instance(seed, drill.levels[seed % len(drill.levels)])


def wording_faults(drill: Drill, instance: Instance) -> Iterator[str]:
    """What is wrong with the words of one instance."""
    wordings = drill.wordings(instance.params)
    if len(set(wordings)) < 3:
        yield "fewer than three wordings"
    if len(_skeletons(wordings)) < 3:
        yield "wordings differ in numbers only"
    if max(map(len, wordings)) > LONGEST_PROMPT:
        yield f"a wording of more than {LONGEST_PROMPT} characters"
    if not 2 <= len(instance.steps) <= MOST_STEPS:
        yield f"{len(instance.steps)} steps: say it in 2 to {MOST_STEPS}"
    for text in (*wordings, *instance.steps, *(m.message for m in instance.misconceptions)):
        if text != text.strip() or "  " in text or not text:
            yield f"loose blanks in {text!r}"
    for misconception in instance.misconceptions:
        if not KEBAB.fullmatch(misconception.tag):
            yield f"tag '{misconception.tag}' is not kebab-case"
        if not misconception.message.endswith("."):
            yield f"'{misconception.tag}': the message is a sentence and ends with a full stop"


def value_faults(instance: Instance) -> Iterator[str]:
    """Whether the answer's value is of the sort its form promises."""
    value, kind = instance.answer.value, instance.answer.form.kind
    if kind is Kind.FRACTION and not isinstance(value, Fraction):
        yield f"form 'fraction' but the answer is {value!r}; use decimal or expression"
    if kind is Kind.INTEGER and not (isinstance(value, Fraction) and value.denominator == 1):
        yield f"form 'integer' but the answer is {value!r}"
    if kind is Kind.CHOICE and value not in instance.answer.form.choices:
        yield f"{value!r} is not among the choices"
    if kind is Kind.EXPRESSION and instance.answer.written is None:
        yield "form 'expression' needs `written`"
    if (kind is Kind.INTERVAL) is not isinstance(value, tuple):
        yield "an interval, and only an interval, is a pair of ends"


def survival_faults(drill: Drill, seen: Iterable[Instance]) -> Iterator[str]:
    """Misconceptions that are listed but never, or at a level hardly ever, far enough to keep."""
    listed: Counter[tuple[int, str]] = Counter()
    kept: Counter[tuple[int, str]] = Counter()
    for instance in seen:
        level = instance.level
        listed.update((level, m.tag) for m in drill.listed_misconceptions(instance.params))
        kept.update((level, m.tag) for m in instance.misconceptions)
    if not kept:
        yield "no misconception survives"
    surviving = {tag for _, tag in kept}
    for tag in sorted({tag for _, tag in listed} - surviving):
        yield f"misconception '{tag}' never survives in {SEEDS} seeds"
    for level, tag in sorted(listed):
        if tag in surviving and kept[level, tag] < listed[level, tag] / 2:
            yield f"level {level} nearly always drops '{tag}': list it only where it is apart"


def _skeletons(wordings: Iterable[str]) -> set[str]:
    return {re.sub(r"[\d./%$]+", "#", wording) for wording in wordings}
