"""A drill: a family of questions, each drawn from (id, seed, level).

A drill states its question once and its answer three times: the closed form here beside the
wording, an independent oracle, and a simulation from first principles. The last two run only in
the proof, so a question is served without numpy.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar

from prep.core.errors import PrepError
from prep.drills.answer import Answer, Form, Misconception, Value
from prep.drills.apart import apart
from prep.drills.draws import Draws

if TYPE_CHECKING:
    from numpy.random import Generator

    from prep.drills.sample import Range, Sample

ATTEMPTS = 20
"""Draws of the parameters before a misconception too close to the truth is given up."""


class Params(SimpleNamespace):
    """What one instance was built from: named values that cannot be changed."""

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"the parameters of a drill are fixed: cannot set {name}")


@dataclass(frozen=True, slots=True)
class Instance:
    """One question, ready to be asked and graded. ``steps`` is the worked explanation."""

    drill: str
    seed: int
    level: int
    params: Params
    prompt: str
    answer: Answer
    steps: tuple[str, ...]
    misconceptions: tuple[Misconception, ...]
    target_seconds: float


class Drill:
    """Base of every drill. A subclass states the facts below and the methods that raise here.

    ``seconds``: target time, one for all levels or one per level. ``gap``: how far, relative to
    the right answer, every misconception must lie from it (drawn again otherwise).
    ``floor``, ``block``: fewest draws of the simulation, and how many it is asked for at once.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    topics: ClassVar[tuple[str, ...]]
    difficulty: ClassVar[int]
    seconds: ClassVar[int | tuple[int, ...]]
    levels: ClassVar[tuple[int, ...]] = (1, 2, 3)
    form: ClassVar[Form]
    gap: ClassVar[float] = 0.05
    floor: ClassVar[int] = 1 << 16
    block: ClassVar[int] = 1 << 16

    # -- the question ---------------------------------------------------------------------

    def draw(self, pick: Draws, level: int) -> Params:
        """The parameters of one instance."""
        raise NotImplementedError

    def exact(self, p: Params) -> Value:
        """The closed form, a Fraction wherever the truth is rational."""
        raise NotImplementedError

    def wordings(self, p: Params) -> tuple[str, ...]:
        """At least three ways to ask, different in story and sentence."""
        raise NotImplementedError

    def steps(self, p: Params) -> tuple[str, ...]:
        """The idea in one line, at most four steps with numbers, a sanity check."""
        raise NotImplementedError

    def misconceptions(self, p: Params) -> Iterable[tuple[str, Value, str]]:
        """Wrong answers people give: tag, value, what was computed and what to do instead."""
        raise NotImplementedError

    def form_of(self, p: Params) -> Form:  # noqa: ARG002  (the default ignores the parameters)
        """The form of this instance's answer; override where it depends on the parameters."""
        return self.form

    def written(self, p: Params) -> str | None:
        """The exact answer as one would type it; override for expressions such as e^-2."""
        value = self.exact(p)
        return str(value) if isinstance(value, Fraction | int) else None

    # -- the proof ------------------------------------------------------------------------

    def oracle(self, p: Params) -> Value:
        """The answer by a second route: scipy, enumeration or linear algebra."""
        raise NotImplementedError

    def simulate(self, p: Params, rng: "Generator", n: int) -> "Sample":
        """About ``n`` draws of the story from first principles, never through `exact`."""
        raise NotImplementedError

    def recount(self, p: Params) -> Value:
        """Instead of `simulate`, where nothing is random: the answer by brute force."""
        raise NotImplementedError

    def observable(self, p: Params, value: Value) -> "float | Range":  # noqa: ARG002
        """What the simulation would average to if ``value`` were the answer."""
        if isinstance(value, Fraction | int | float):
            return float(value)
        raise NotImplementedError

    # -- the engine -----------------------------------------------------------------------

    def instance(self, seed: int, level: int = 1) -> Instance:
        """The question that (id, seed, level) stands for: the same one everywhere.

        Raises PrepError when the drill has no such level.
        """
        self._check(level)
        pick = Draws(self.id, seed, level)
        for _ in range(ATTEMPTS):
            p = self.draw(pick, level)
            answer = self.answer(p)
            listed = self.listed_misconceptions(p)
            kept = tuple(m for m in listed if apart(m.value, answer, self.gap))
            if len(kept) == len(listed):
                break
        wording = pick.choice(self.wordings(p))
        return Instance(
            drill=self.id,
            seed=seed,
            level=level,
            params=p,
            prompt=f"{wording}\n{answer.form.request}",
            answer=answer,
            steps=self.steps(p),
            misconceptions=kept,
            target_seconds=self.target_seconds(level),
        )

    def answer(self, p: Params) -> Answer:
        """The right answer in its form; integers become exact fractions."""
        return Answer(self.form_of(p), _exactly(self.exact(p)), self.written(p))

    def listed_misconceptions(self, p: Params) -> tuple[Misconception, ...]:
        """Every misconception the drill names for these parameters, near the truth or not."""
        return tuple(
            Misconception(tag, _exactly(value), message)
            for tag, value, message in self.misconceptions(p)
        )

    def target_seconds(self, level: int) -> float:
        """Time in which a fluent person answers at this level, in seconds."""
        if isinstance(self.seconds, int):
            return float(self.seconds)
        return float(self.seconds[self.levels.index(level)])

    def __reduce__(self) -> tuple[Any, ...]:
        from prep.drills.source import drill_from  # the loader knows drills, not the reverse

        return drill_from, (sys.modules[type(self).__module__].__file__, self.id)

    def _check(self, level: int) -> None:
        if level not in self.levels:
            known = ", ".join(map(str, self.levels))
            raise PrepError(f"{self.id} has no level {level}.", hint=f"Its levels: {known}.")


def _exactly(value: Any) -> Value:
    """Integers as fractions, in intervals too; floats and words as they are."""
    if isinstance(value, tuple):
        low, high = value
        return (_number(low), _number(high))
    return value if isinstance(value, str) else _number(value)


def _number(value: Fraction | float) -> Fraction | float:
    return Fraction(value) if isinstance(value, int) else value
