"""An open prompt: a system to design or a talk to give, graded by oneself against a rubric.

Decision guarded here: whatever the session may show of a prompt is written beforehand (answers to
clarifying questions, twists, follow-ups, exemplars), so nothing depends on understanding free text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

DESIGN_DIMENSIONS: Mapping[str, str] = {
    "D1": "Clarifies and frames",
    "D2": "Business aim and metric",
    "D3": "Stakeholders and other parts of the business",
    "D4": "Data, labels, consent",
    "D5": "From baseline to model, with reasons",
    "D6": "Evaluation offline and online",
    "D7": "Serving, scale, cost",
    "D8": "Monitoring, feedback loops, iteration",
    "D9": "Risk, ethics, privacy",
    "D10": "Structure and communication",
}
TALK_DIMENSIONS: Mapping[str, str] = {
    "T1": "Hook and why it matters",
    "T2": "Fits the audience",
    "T3": "Correct under probing",
    "T4": "Own contribution is clear",
    "T5": "Evidence and numbers",
    "T6": "Structure and time",
    "T7": "Handles questions, thinks aloud",
    "T8": "Honest about limits",
    "T9": "Tie to employer, team, user",
    "T10": "Gives credit, sense of team",
    "T11": "Brief and specific",
}
DIMENSIONS: Mapping[str, Mapping[str, str]] = {
    "ml-design": DESIGN_DIMENSIONS,
    "talk": TALK_DIMENSIONS,
}
PHASES: Mapping[str, tuple[str, ...]] = {
    "ml-design": ("clarify", "frame", "sketch", "estimate", "defend", "grade"),
    "talk": ("prepare", "speak", "defend", "grade"),
}
"""The phases in their order; twists fall at unpredictable times into the middle of a design."""

MOST = 4
"""The best grade of a dimension; 0 is the least."""


@dataclass(frozen=True)
class Clarification:
    """A question a candidate may ask and its fixed answer; ``cues`` are words that mean it."""

    question: str
    answer: str
    cues: tuple[str, ...]
    important: bool = False


@dataclass(frozen=True)
class Stakeholder:
    """Somebody who feels the design: what they want, and whom that crosses."""

    name: str
    wants: str
    conflict: str


@dataclass(frozen=True)
class Estimate:
    """A number to work out: ``answer`` follows from ``expression``; right within ``factor``."""

    question: str
    answer: str
    expression: str
    unit: str
    working: str
    factor: float


@dataclass(frozen=True)
class Twist:
    """News in the middle of the work, and what an answer does that takes it in."""

    text: str
    absorbed_by: str


@dataclass(frozen=True)
class Probe:
    """A follow-up question on one dimension, with what a good reply holds."""

    dimension: str
    question: str
    answer: str


@dataclass(frozen=True)
class RubricPoint:
    """One point to grade, with exemplars in a candidate's voice; ``cues`` are words to look for."""

    dimension: str
    text: str
    cues: tuple[str, ...]
    weak: str
    fair: str
    strong: str


@dataclass(frozen=True)
class Version:
    """One length of a talk: its audience and what must not be missing at that length."""

    seconds: int
    audience: str
    must_have: str


@dataclass(frozen=True)
class Prompt:
    """One prompt, whole.

    ``minutes`` are targets by phase, in order of play. ``double`` are the dimensions that count
    twice. ``outline`` is one good answer in brief. Designs have clarifications, stakeholders,
    estimates and twists; talks have versions and ``jargon``, words the audience cannot know.
    """

    slug: str
    kind: str
    title: str
    difficulty: int
    topics: tuple[str, ...]
    text: str
    minutes: Mapping[str, float]
    double: tuple[str, ...]
    points: tuple[RubricPoint, ...]
    probes: tuple[Probe, ...]
    outline: str
    clarifications: tuple[Clarification, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    twists: tuple[Twist, ...] = ()
    versions: tuple[Version, ...] = ()
    jargon: Mapping[str, str] = field(default_factory=dict)
    """Word -> a plain way to say it."""

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The dimensions its points touch, in the order of the rubric."""
        touched = {point.dimension for point in self.points}
        return tuple(name for name in DIMENSIONS[self.kind] if name in touched)

    @property
    def total_minutes(self) -> float:
        """All phases together."""
        return sum(self.minutes.values())
