"""What an interviewer brings in: when twists fall, and which follow-up questions are asked.

The decisions guarded here: both follow from the seed and from what was written, so that a session
gone on with meets the same ones; and a question goes where the answer is thin, which is told from
cue words and earlier grades alone, without any claim to have understood it.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from random import Random
from statistics import fmean
from typing import Any

from prep.core.own_questions import OwnQuestion, Rung
from prep.core.prompt import MOST, Probe, Prompt
from prep.core.rubric import DOUBLED, cues_in, score
from prep.practice.prompt_place import DEFENDED

TWISTS = 2
MIDDLE = {"ml-design": "sketch", "talk": "speak"}
"""The phase in which twists begin to fall."""

LADDER = (
    "Why did you do it that way?",
    "How do you know?",
    "What failed on the way?",
    "What would you do next?",
)
"""The rungs that follow any answer about one's own work."""

_WINDOWS = ((0.2, 0.5), (0.6, 0.95))
_UNKNOWN_GAP = 0.5
_ASKED_ALREADY = 0.4


@dataclass(frozen=True)
class TwistPlan:
    """Twist ``number`` of the prompt falls ``seconds`` after the middle phase began."""

    number: int
    seconds: float

    def data(self) -> dict[str, Any]:
        """As plain JSON values."""
        return asdict(self)


def plan_twists(prompt: Prompt, seed: int, scale: float = 1.0) -> tuple[TwistPlan, ...]:
    """Two of the twists, at times nobody can foresee; the same seed gives the same ones."""
    chance = Random(f"{prompt.slug}/{seed}/twists")
    chosen = chance.sample(range(len(prompt.twists)), min(TWISTS, len(prompt.twists)))
    length = 60 * scale * prompt.minutes.get(MIDDLE[prompt.kind], 0.0)
    return tuple(
        TwistPlan(number, round(length * chance.uniform(*window), 1))
        for number, window in zip(chosen, _WINDOWS, strict=False)
    )


def gaps(prompt: Prompt, text: str, grades: Sequence[int | None] = ()) -> dict[str, float]:
    """How thin each dimension is, from 0 to 1; dimensions that count double weigh double.

    A point counts as touched if one of its cues is in ``text``. ``grades`` are earlier ones of the
    same rubric, which count as much as the words.
    """
    graded = score(prompt, grades).dimensions if grades else {}
    found: dict[str, float] = {}
    for name in {probe.dimension for probe in prompt.probes}:
        points = [point for point in prompt.points if point.dimension == name]
        silent = fmean(not cues_in(text, p.cues) for p in points) if points else _UNKNOWN_GAP
        thin = fmean((silent, 1 - graded[name] / MOST)) if name in graded else silent
        found[name] = thin * (DOUBLED if name in prompt.double else 1.0)
    return found


def choose_probes(
    prompt: Prompt,
    text: str,
    seed: int,
    *,
    grades: Sequence[int | None] = (),
    own: Sequence[Probe] = (),
) -> tuple[Probe, ...]:
    """The follow-up questions: where the answer is thinnest, other dimensions first.

    One of ``own`` (questions on the candidate's own material) takes the place of the last.
    """
    chance = Random(f"{prompt.slug}/{seed}/probes")
    thin, pool = gaps(prompt, text, grades), list(prompt.probes)
    chance.shuffle(pool)
    chosen: list[Probe] = []
    wanted = min(DEFENDED, len(pool)) - bool(own)
    while len(chosen) < wanted:
        best = max(pool, key=lambda probe: thin[probe.dimension])
        thin[best.dimension] *= _ASKED_ALREADY
        pool.remove(best)
        chosen.append(best)
    return (*chosen, chance.choice(own)) if own else tuple(chosen)


_OF_RUNG = {
    Rung.WHY: "T1",
    Rung.OWN: "T4",
    Rung.EVIDENCE: "T5",
    Rung.FAILED: "T8",
    Rung.NEXT: "T9",
}
_OWN_ANSWER = "Only you know. It names something that can be checked: a number, a person, a date."


def own_probe(asked: OwnQuestion) -> Probe:
    """A question on the candidate's own material as a follow-up question of a talk."""
    return Probe(_OF_RUNG[asked.rung], asked.question, _OWN_ANSWER)


def rung_of(prompt: Prompt, seed: int, number: int) -> str | None:
    """What follows a question about a talk, whatever was said; None for a design."""
    if prompt.kind != "talk":
        return None
    return LADDER[(seed + number) % len(LADDER)]
