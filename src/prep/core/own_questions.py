"""The questions an interviewer would climb on one's own material: why, how do you know, and on.

The decision guarded here: a question quotes what the candidate wrote, or names what is not there
(no number, no 'I'); nothing is understood, so nothing can be misunderstood.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from random import Random

from prep.core.jargon import terms_of
from prep.core.own_material import OwnMaterial, Project
from prep.core.speech import sentences_of, unexplained, words_of

_QUOTE = 100
_WE = frozenset({"we", "our", "us"})
_I = frozenset({"i", "my", "me"})


class Rung(Enum):
    """How high on the ladder a question stands; the value is the question in short."""

    WHY = "why"
    OWN = "what was yours"
    EVIDENCE = "how do you know"
    FAILED = "what failed"
    NEXT = "what next"


@dataclass(frozen=True)
class OwnQuestion:
    """One question; ``about`` is the title of a project, or ``your research``."""

    rung: Rung
    about: str
    question: str


def own_questions(material: OwnMaterial) -> tuple[OwnQuestion, ...]:
    """All questions the material gives rise to: the summary's first, each project by the ladder."""
    found = list(_on_summary(material))
    for number, project in material.projects.items():
        about = project.title or f"project {number}"
        found += (OwnQuestion(rung, about, text) for rung, text in _on_project(project))
    return tuple(found)


def draw_questions(questions: Sequence[OwnQuestion], seed: int, most: int) -> list[OwnQuestion]:
    """At most so many, up the ladder, no rung twice while another one is left."""
    chance = Random(f"own/{seed}")
    order = list(Rung)
    shuffled = chance.sample(list(questions), len(questions))
    turns: list[tuple[int, OwnQuestion]] = []
    for rung in order:
        of_rung = (one for one in shuffled if one.rung is rung)
        turns += enumerate(of_rung)
    # A later turn of a rung waits until every rung has had its earlier ones.
    chosen = sorted(turns, key=lambda pair: pair[0])[: max(0, most)]
    return sorted((one for _, one in chosen), key=lambda one: order.index(one.rung))


def _on_summary(material: OwnMaterial) -> Iterator[OwnQuestion]:
    about = "your research"
    if not material.summary:
        return
    yield OwnQuestion(Rung.WHY, about, "Why should anybody outside your field care?")
    for term in unexplained(material.summary, terms_of(own=material.terms)):
        text = f"You say '{term.name}' in your summary. What is that in plain words?"
        yield OwnQuestion(Rung.EVIDENCE, about, text)
    yield OwnQuestion(Rung.FAILED, about, "Which result would have proved you wrong?")
    yield OwnQuestion(Rung.NEXT, about, "What is the next question, and why has nobody done it?")


def _on_project(project: Project) -> Iterator[tuple[Rung, str]]:
    yield Rung.WHY, _why(project)
    yield Rung.OWN, _whose(project)
    for text in _evidence(project):
        yield Rung.EVIDENCE, text
    yield Rung.FAILED, _failed(project)
    yield Rung.NEXT, _next(project)


def _why(project: Project) -> str:
    if project.task:
        return f"'{_quoted(project.task)}' Why that, and who would have missed it?"
    return "What would have happened if nobody had done it?"


def _whose(project: Project) -> str:
    words = [one.lower() for one in words_of(project.action)]
    ours, mine = sum(one in _WE for one in words), sum(one in _I for one in words)
    if ours > mine:
        return (
            f"In what you did, 'we' stands {ours} times and 'I' {mine}. What did you do yourself?"
        )
    if project.action:
        return f"'{_quoted(project.action)}' What was the other way, and why not that one?"
    return "What did you do yourself, and what would the team say you did?"


def _evidence(project: Project) -> Iterator[str]:
    """A question for every number; one for there being none."""
    lines = [*_pieces(project.numbers), *_pieces(project.result)]
    counted = list(dict.fromkeys(one for one in lines if re.search(r"\d", one)))
    for line in counted:
        yield f"'{_clipped(line)}' How do you know? Compared with what, and how sure are you?"
    if not counted:
        yield "There is no number in it. How much did it change, and how was that measured?"


def _failed(project: Project) -> str:
    if project.otherwise:
        return f"You would do otherwise: '{_quoted(project.otherwise)}' What made you see that?"
    return "What failed on the way, and what did it cost?"


def _next(project: Project) -> str:
    if project.otherwise:
        return (
            f"'{_quoted(project.otherwise)}' What is the first step, and what would tell you after "
            "a month that it does not help?"
        )
    return "With six more months, what next, and whom would you need?"


def _pieces(text: str) -> list[str]:
    lines = (re.sub(r"^\s*[-*•]\s+", "", line) for line in text.splitlines())
    return [one.text for line in lines for one in sentences_of(line)]


def _quoted(text: str) -> str:
    return _clipped(next(iter(_pieces(text)), text))


def _clipped(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _QUOTE else f"{flat[: _QUOTE - 3].rstrip()}..."
