"""Where a session over a prompt stands: its steps, its pages, its clock; read from its log alone.

The decision guarded here: nothing about a running session is kept beside its log, so a killed one,
folded again, stands at the same step with the same seconds gone.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from prep.core.prompt import PHASES, Prompt
from prep.core.session import SessionState

DEFENDED = 3
"""Follow-up questions that a session asks."""

CLOSING = ("defend", "grade")
"""The phases in which the interviewer asks, and nothing that was said before can be changed."""

SKETCH_PAGES = ("data", "baseline", "model", "evaluation", "serving", "monitoring", "risks")
NEXT_TIME = "next time"
_PAGES: Mapping[str, tuple[str, ...]] = {
    "clarify": ("notes",),
    "prepare": ("notes",),
    "frame": ("goal", "metric", "stakeholders"),
    "sketch": SKETCH_PAGES,
    "grade": (NEXT_TIME,),
}


@dataclass(frozen=True)
class Step:
    """One step of a session: a phase, or one of the several parts of a phase, from 0."""

    phase: str
    number: int = 0

    @property
    def name(self) -> str:
        """What the phase is called in the log."""
        return f"{self.phase}/{self.number}"

    @classmethod
    def of(cls, name: str) -> "Step":
        """The step of that name."""
        phase, _, number = name.partition("/")
        return cls(phase, int(number))


@dataclass(frozen=True)
class Place:
    """``seconds`` have gone of the ``target`` of this step's clock, which may run on.

    Steps of one phase share its clock; each version of a talk has its own.
    """

    step: Step
    seconds: float
    target: float

    @property
    def left(self) -> float:
        """Seconds left, negative once over."""
        return self.target - self.seconds

    @property
    def over(self) -> bool:
        """Whether the time aimed at is gone."""
        return self.left < 0


def steps_of(prompt: Prompt) -> tuple[Step, ...]:
    """All steps of a session over a prompt, in order."""
    return tuple(
        Step(phase, number)
        for phase in PHASES[prompt.kind]
        for number in range(_parts(prompt, phase))
    )


def _parts(prompt: Prompt, phase: str) -> int:
    """How many steps a phase has; who prepares a talk works out its numbers too."""
    counts = {
        "prepare": 1 + len(prompt.estimates),
        "estimate": len(prompt.estimates),
        "speak": len(prompt.versions),
        "defend": min(DEFENDED, len(prompt.probes)),
    }
    return counts.get(phase, 1)


def estimate_at(step: Step) -> int | None:
    """The number, from 0, of the estimate that a step asks for; None if it asks for none."""
    if step.phase == "estimate":
        return step.number
    return step.number - 1 if step.phase == "prepare" and step.number else None


def place_of(state: SessionState, prompt: Prompt, *, runs_on: bool, scale: float = 1.0) -> Place:
    """The place of a session whose events amount to ``state``.

    ``scale`` stretches the targets, where an interviewer has less or more time than the prompt.
    """
    step = step_of(state, prompt)
    begun = [one for one in state.phases if _shares_clock(Step.of(one.name), step)]
    now = state.running_seconds if runs_on else state.active_seconds
    since = 0.0
    if begun:
        since = begun[0].running_seconds if runs_on else begun[0].active_seconds
    return Place(step, now - since, target_of(prompt, step, scale))


def _shares_clock(one: Step, other: Step) -> bool:
    return one == other if other.phase == "speak" else one.phase == other.phase


def step_of(state: SessionState, prompt: Prompt) -> Step:
    """The step that was begun last."""
    return Step.of(state.phases[-1].name) if state.phases else steps_of(prompt)[0]


def target_of(prompt: Prompt, step: Step, scale: float) -> float:
    """Seconds that a step's clock aims at; a version of a talk is as long as it says."""
    if step.phase == "speak":
        return float(prompt.versions[step.number].seconds)
    return 60 * scale * prompt.minutes[step.phase]


# Pages -------------------------------------------------------------------------------------


def own_pages(prompt: Prompt, step: Step) -> tuple[str, ...]:
    """The pages that a step opens."""
    if step.phase == "speak":
        return (version_page(prompt, step.number),)
    if step.phase == "defend":
        return (probe_page(step.number),)
    return () if step.number else _PAGES.get(step.phase, ())


def pages_at(prompt: Prompt, step: Step, twists: int) -> tuple[str, ...]:
    """The pages that may be written on at a step.

    What was written before stays open until the follow-up questions. ``twists`` have been put.
    """
    if step.phase in CLOSING:
        return own_pages(prompt, step)
    steps = steps_of(prompt)
    return (*_pages(prompt, steps[: steps.index(step) + 1]), *_twist_pages(twists))


def all_pages(prompt: Prompt, twists: int) -> tuple[str, ...]:
    """Every page of a session, in the order of an answer that is read."""
    steps = steps_of(prompt)
    told = _pages(prompt, (one for one in steps if one.phase not in CLOSING))
    closing = _pages(prompt, (one for one in steps if one.phase in CLOSING))
    return (*told, *_twist_pages(twists), *closing)


def _pages(prompt: Prompt, steps: Iterable[Step]) -> list[str]:
    return [name for one in steps for name in own_pages(prompt, one)]


def _twist_pages(count: int) -> list[str]:
    return [twist_page(number) for number in range(count)]


def version_page(prompt: Prompt, number: int) -> str:
    """The page of a version of a talk: ``30 s``, ``2 min``; numbered where two are as long."""
    seconds = prompt.versions[number].seconds
    name = f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"
    alike = sum(one.seconds == seconds for one in prompt.versions)
    return name if alike == 1 else f"{name}, {number + 1}"


def twist_page(number: int) -> str:
    """Where one takes in the twist that was put first, second, ..., from 0."""
    return f"twist {number + 1}"


def probe_page(number: int) -> str:
    """Where one notes what one replied to a follow-up question, from 0."""
    return f"question {number + 1}"


# What the log says -------------------------------------------------------------------------


def answers_of(state: SessionState, what: str) -> Iterator[Mapping[str, Any]]:
    """The answers of one sort, in order: ``question``, ``pick`` or ``estimate``."""
    return (one for one in state.answers if one.get("what") == what)


def twists_put(state: SessionState) -> tuple[int, ...]:
    """The numbers of the prompt's twists that were put, in order."""
    return tuple(dict.fromkeys(one["twist"] for one in state.notes if "twist" in one))


def began_at(state: SessionState, phase: str, *, runs_on: bool) -> float | None:
    """The seconds of the session's clock at which a phase began; None before."""
    for one in state.phases:
        if Step.of(one.name).phase == phase:
            return one.running_seconds if runs_on else one.active_seconds
    return None
