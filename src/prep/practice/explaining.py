"""Plan a solution before it and explain it after it, within a coding session.

The decision guarded here: plan and explanation are notes in the session's own log, written as they
are typed, so they survive what the code survives; and what they claim is held against the judged
submission only once there is an accepted one, for the cases of a suite stay hidden until then.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from prep.core.errors import PrepError
from prep.core.explanation import (
    EXPLANATION,
    PLAN_FIELDS,
    CaseCheck,
    GrowthCheck,
    Plan,
    check_cases,
    check_growth,
)
from prep.core.judgement import Judgement
from prep.core.problem import Problem
from prep.core.session import EventKind, SessionState
from prep.core.verdict import Verdict
from prep.practice.concept_complexity import exponent_of_one_size
from prep.practice.ports import Stores
from prep.practice.recorder import Recorder

_EXPLAINED = "explained"
_TEXT = "explanation"


@dataclass(frozen=True)
class Explanation:
    """What was said afterwards, in how many seconds, and the ticks by key of the rubric.

    ``given`` once it was declared finished.
    """

    text: str = ""
    seconds: float = 0.0
    ticks: Mapping[str, bool] | None = None
    given: bool = False

    def said(self, key: str) -> bool:
        """Whether a line of the rubric is ticked."""
        return bool(self.ticks and self.ticks.get(key))

    @property
    def broken_off(self) -> bool:
        """Whether it was begun and no line is ticked yet."""
        return bool(self.text or self.given) and not any((self.ticks or {}).values())


@dataclass(frozen=True)
class Review:
    """What the claims of a plan amount to, beside an accepted submission."""

    growth: GrowthCheck
    cases: CaseCheck
    written: str
    """The time and space that the author of the problem wrote down."""


class Explaining:
    """Plan and explanation of one coding session, open or over. Any thread may call it."""

    def __init__(self, recorder: Recorder, problem: Problem, stores: Stores) -> None:
        self.problem = problem
        self._recorder = recorder
        self._stores = stores

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return plan_of(self._recorder.state)

    @property
    def explanation(self) -> Explanation:
        """The explanation as it stands."""
        return explanation_of(self._recorder.state)

    @property
    def solved(self) -> bool:
        """Whether there is something to explain."""
        return self._accepted is not None

    def write_plan(self, field: str, text: str) -> None:
        """Keep a field of the plan as typed; costs nothing if it has not changed.

        Raises PrepError once the problem is solved: a plan is made before.
        """
        if field not in PLAN_FIELDS:
            raise KeyError(field)
        self._recorder.catch_up()
        if text == getattr(self.plan, field):
            return
        if self.solved:
            raise PrepError("The problem is solved: the plan stays as it was.", "Explain it now.")
        first = not self._recorder.state.edited and not self._recorder.state.submits
        self._recorder.record(EventKind.NOTE, plan=field, value=text, first=first)

    def write(self, text: str, seconds: float) -> None:
        """Keep the explanation as typed, ``seconds`` after it began."""
        self._require_solved()
        if text != self.explanation.text:
            self._recorder.record(EventKind.NOTE, explain=_TEXT, value=text, seconds=seconds)

    def tick(self, key: str, said: bool) -> None:
        """Grade a line of the rubric."""
        if key not in EXPLANATION:
            raise KeyError(key)
        self._require_solved()
        if said != self.explanation.said(key):
            self._recorder.record(EventKind.NOTE, explain=key, value=said)

    def finish(self, seconds: float) -> None:
        """The explanation is over; it took so long."""
        self._require_solved()
        self._recorder.record(EventKind.NOTE, explain=_EXPLAINED, value=True, seconds=seconds)

    def review(self) -> Review:
        """The claims beside the accepted submission; raises PrepError before there is one."""
        return _review(self.plan, self.problem, self._require_solved())

    def _require_solved(self) -> Judgement:
        found = self._accepted
        if found is None:
            raise PrepError("There is nothing to explain yet.", "Solve it first.")
        return found

    @property
    def _accepted(self) -> Judgement | None:
        return _accepted(self._recorder.state, self._stores)


def told_of(state: SessionState, problem: Problem, stores: Stores) -> tuple[str, ...]:
    """Plan, claims and explanation of a session in a few lines, for a scorecard."""
    plan, explanation, judgement = plan_of(state), explanation_of(state), _accepted(state, stores)
    lines = []
    if plan.approach.strip():
        when = "before the code" if plan.first else "after the first line of code"
        lines.append(f"Plan, {when}: {' '.join(plan.approach.split())}")
    if judgement is not None and plan.time.strip():
        growth = _review(plan, problem, judgement).growth
        lines.append(f"Time claimed: {growth.claimed}; {growth.measured}. {growth.words}")
    if judgement is not None and plan.odd_cases:
        cases = _review(plan, problem, judgement).cases
        named, all_cases = len(cases.covered), len(problem.edge_cases)
        lines.append(f"Odd cases named: {named} of the suite's {all_cases}")
    if explanation.given:
        lines.append(f"Explained in {explanation.seconds:.0f} s")
    return tuple(lines)


def _review(plan: Plan, problem: Problem, judgement: Judgement) -> Review:
    return Review(
        check_growth(plan.time, _exponent(plan.time), judgement.growth),
        check_cases(plan.odd_cases, problem.edge_cases),
        problem.complexity,
    )


def _accepted(state: SessionState, stores: Stores) -> Judgement | None:
    """What the judge said of the newest accepted submission of a session."""
    for one in reversed(state.submits):
        if one.verdict == Verdict.ACCEPTED.value and one.submission_id is not None:
            submission = stores.submissions.get(one.submission_id)
            return None if submission is None else submission.judgement
    return None


def plan_of(state: SessionState) -> Plan:
    """The plan in a session's notes. It was first if its approach was begun before any code."""
    fields: dict[str, str] = {}
    first: bool | None = None
    for note in state.notes:
        if "plan" in note:
            fields[note["plan"]] = note["value"]
            first = note["first"] if first is None else first
    return Plan(**fields, first=bool(first))


def explanation_of(state: SessionState) -> Explanation:
    """The explanation in a session's notes."""
    text, seconds, ticks, given = "", 0.0, dict[str, bool](), False
    for note in state.notes:
        key = note.get("explain")
        if key == _TEXT:
            text = note["value"]
        elif key == _EXPLAINED:
            given = True
        elif key is not None:
            ticks[key] = note["value"]
        seconds = note["seconds"] if key in (_TEXT, _EXPLAINED) else seconds
    return Explanation(text, seconds, ticks, given)


def _exponent(claim: str) -> float | None:
    """The exponent of n in what was claimed of the time; None for what cannot be read."""
    bare = re.sub(r"\b(?:time|worst case|on average|average|amortised|expected)\b", "", claim)
    try:
        found: Fraction | None = exponent_of_one_size(bare.strip(" ,.;"))
    except PrepError:
        return None
    return None if found is None else float(found)
