"""Everything a candidate did in a session over a prompt, as one value to read, grade and export."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from prep.core.notepad import split_pages
from prep.core.prompt import Clarification, Estimate, Probe, Prompt, Twist
from prep.core.session import Session, SessionState, Status
from prep.practice.prompt_place import (
    NEXT_TIME,
    Step,
    all_pages,
    answers_of,
    probe_page,
    twist_page,
    twists_put,
)
from prep.practice.prompt_questions import EstimateMark


@dataclass(frozen=True)
class AskedQuestion:
    """A question as it was typed, and the written ones that were picked for it."""

    text: str
    picked: tuple[Clarification, ...]


@dataclass(frozen=True)
class Reckoned:
    """An estimate and the last number given for it; None if none was."""

    estimate: Estimate
    mark: EstimateMark | None


@dataclass(frozen=True)
class TakenTwist:
    """A twist that was put, and what was written to take it in."""

    twist: Twist
    reply: str


@dataclass(frozen=True)
class Defended:
    """A follow-up question and what was noted of the reply."""

    probe: Probe
    reply: str


@dataclass(frozen=True)
class PromptAnswer:
    """One answer to one prompt. ``seconds`` are those that count, by step name and in all.

    ``pages`` holds the pages with text, in order. ``missed`` are the important questions that were
    not asked.
    """

    session_id: str
    prompt: Prompt
    started_at: datetime
    ended: bool
    seconds: float
    step_seconds: Mapping[str, float]
    pages: Mapping[str, str]
    questions: tuple[AskedQuestion, ...]
    missed: tuple[Clarification, ...]
    estimates: tuple[Reckoned, ...]
    twists: tuple[TakenTwist, ...]
    defended: tuple[Defended, ...]

    @property
    def words(self) -> str:
        """All that the candidate wrote to answer: what words are looked for in."""
        told = (text for name, text in self.pages.items() if name != NEXT_TIME)
        return "\n".join((*told, *(one.text for one in self.questions)))

    @property
    def next_time(self) -> str:
        """What the candidate means to do otherwise."""
        return self.pages.get(NEXT_TIME, "")


def answer_of(session: Session, state: SessionState, prompt: Prompt) -> PromptAnswer:
    """The answer in a session's log."""
    assert state.started_at is not None, "a log begins with its start"
    runs_on = bool(session.options.get("interview"))
    written, put = split_pages(state.text), twists_put(state)
    order = all_pages(prompt, len(put))
    questions = tuple(_questions(state, prompt))
    picked = {id(one) for asked in questions for one in asked.picked}
    return PromptAnswer(
        session_id=session.id,
        prompt=prompt,
        started_at=state.started_at,
        ended=state.status is Status.ENDED,
        seconds=state.running_seconds if runs_on else state.active_seconds,
        step_seconds=_step_seconds(state, runs_on=runs_on),
        pages={name: written[name] for name in order if written.get(name)},
        questions=questions,
        missed=tuple(c for c in prompt.clarifications if c.important and id(c) not in picked),
        estimates=tuple(
            Reckoned(one, mark_of(state, number)) for number, one in enumerate(prompt.estimates)
        ),
        twists=tuple(
            TakenTwist(prompt.twists[number], written.get(twist_page(place), ""))
            for place, number in enumerate(put)
        ),
        defended=tuple(
            Defended(probe, written.get(probe_page(number), ""))
            for number, probe in enumerate(probes_of(state))
        ),
    )


def _questions(state: SessionState, prompt: Prompt) -> list[AskedQuestion]:
    picks: dict[int, list[Clarification]] = {}
    for pick in answers_of(state, "pick"):
        chosen = prompt.clarifications[pick["number"]]
        kept = picks.setdefault(pick["question"], [])
        if chosen not in kept:
            kept.append(chosen)
    asked = enumerate(answers_of(state, "question"))
    return [AskedQuestion(one["text"], tuple(picks.get(place, ()))) for place, one in asked]


def mark_of(state: SessionState, number: int) -> EstimateMark | None:
    """The mark of the last number given for an estimate."""
    found = [one for one in answers_of(state, "estimate") if one["number"] == number]
    if not found:
        return None
    last = found[-1]
    return EstimateMark(last["text"], last["correct"], last["credit"], last["read_as"])


def probes_of(state: SessionState) -> tuple[Probe, ...]:
    """The follow-up questions of the session; none before they were chosen."""
    chosen = next((note["probes"] for note in state.notes if "probes" in note), ())
    return tuple(Probe(**one) for one in chosen)


def _step_seconds(state: SessionState, *, runs_on: bool) -> dict[str, float]:
    total = state.running_seconds if runs_on else state.active_seconds
    starts = [one.running_seconds if runs_on else one.active_seconds for one in state.phases]
    found: dict[str, float] = {}
    for phase, start, end in zip(state.phases, starts, [*starts[1:], total], strict=False):
        found[phase.name] = found.get(phase.name, 0.0) + end - start
    return found


def has_reached(state: SessionState, phase: str) -> bool:
    """Whether a phase was begun."""
    return any(Step.of(one.name).phase == phase for one in state.phases)


def rubric_version(prompt: Prompt) -> str:
    """A short name for the rubric's text as it is now."""
    texts = [f"{one.dimension}\0{one.text}" for one in prompt.points]
    return sha256("\0".join(texts).encode()).hexdigest()[:12]
