"""The scorecard of a mock: what happened in each round, what it is worth, and how that develops.

The decision guarded here: everything on it is read from the log, so the card of an old mock can be
made again at any time, and a grade given later changes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prep.core.errors import PrepError
from prep.core.explanation import EXPLANATION
from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.core.mock_rating import Band, Parts, total_of
from prep.core.prompt import DIMENSIONS
from prep.core.rubric import SELF, score
from prep.core.session import Session, SessionState, Status, fold
from prep.drills.contract import expected
from prep.practice.coding import CODING_KINDS
from prep.practice.drill_questions import PASS_MARK
from prep.practice.explaining import told_of
from prep.practice.live_session import was_watched
from prep.practice.mock_place import answers_of, checks_of
from prep.practice.mock_session import KIND
from prep.practice.mock_style import StyleCard, style_card
from prep.practice.ports import Bank, Stores
from prep.practice.pressure import Pressure, pressure_of
from prep.practice.prompt_answer import rubric_version

PROBLEM_TALK = {
    "clarify": "Asked about input, limits and odd cases",
    "plan": "Said the plan before the code",
    "aloud": "Thought aloud, no long silence",
    "tests": "Tried an example and odd cases by hand",
    "change": "Took up the interviewer's change",
    **EXPLANATION,
}
OPEN_TALK = {
    "structure": "Said the structure first",
    "aim": "Named the aim and a number for it",
    "limits": "Said what it does not do",
    "time": "Kept to the time",
}
_TALK = {
    "coding": PROBLEM_TALK,
    "ml-coding": PROBLEM_TALK,
    "drill": {},
    "concept": OPEN_TALK,
    "ml-design": OPEN_TALK,
    "talk": OPEN_TALK,
}
_SELF_GRADED = ("concept", "ml-design", "talk")


@dataclass(frozen=True)
class Criterion:
    """Something to be graded in a round: from 0 to ``most``; 1 makes it a tick.

    ``talk`` marks the communication checklist; the others grade what was said.
    """

    key: str
    words: str
    most: int = 1
    talk: bool = True


@dataclass(frozen=True)
class ItemScore:
    """One item: ``credit`` from 0 to 1, None if it is to be graded by oneself or was skipped.

    ``said`` is a wrong answer beside the right one. ``told`` is what became of the plan and the
    explanation of a problem, line by line.
    """

    kind: str
    slug: str
    title: str
    credit: float | None
    seconds: float
    target: float | None
    hints: int
    submits: int
    skipped: bool
    said: str = ""
    code: str | None = None
    style: StyleCard | None = None
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class RoundScore:
    """One round: its items, its parts, and the grades of its criteria by key."""

    title: str
    kind: str
    substituted_for: str | None
    parts: Parts
    items: tuple[ItemScore, ...]
    criteria: tuple[Criterion, ...]
    checks: Mapping[str, float]


@dataclass(frozen=True)
class Remark:
    """A note of the interviewer, the candidate or a watcher; ``at`` seconds into its round."""

    round: int
    at: float
    by: str
    text: str


@dataclass(frozen=True)
class Standing:
    """A mock in the row of mocks: when, which loop, what it was worth."""

    session_id: str
    at: datetime
    name: str
    score: float
    band: Band


@dataclass(frozen=True)
class Scorecard:
    """The whole card; ``score`` and ``band`` are None until something is graded.

    ``pressure`` compares watched with unwatched sessions, None where nobody watched this one.
    """

    session_id: str
    name: str
    seed: int
    started_at: datetime
    ended: bool
    rounds: tuple[RoundScore, ...]
    score: float | None
    band: Band | None
    remarks: tuple[Remark, ...]
    blind: bool = True
    trend: tuple[Standing, ...] = ()
    pressure: Pressure | None = None


@dataclass(frozen=True)
class Scoring:
    """Makes scorecards from the logs."""

    bank: Bank
    stores: Stores

    def card(self, session_id: str, *, trend: bool = True) -> Scorecard:
        """The card of a mock, with the earlier ones of the same loop as its trend."""
        session = self.stores.sessions.get(session_id)
        assert session is not None, "a card is asked for a session that was listed"
        return self._card(session, self.trend(session) if trend else ())

    def criteria(self, one: PlannedRound) -> tuple[Criterion, ...]:
        """What is graded in a round: its items first, then the communication."""
        own = [c for number, item in enumerate(one.items) for c in self._own(number, item)]
        kinds = {item.kind for item in one.items}
        talk = {key: words for kind in sorted(kinds) for key, words in _TALK[kind].items()}
        return (*own, *(Criterion(key, words) for key, words in talk.items()))

    def trend(self, until: Session | None = None) -> tuple[Standing, ...]:
        """Finished mocks of the same loop (or all), the oldest first, up to and with ``until``."""
        found: list[Standing] = []
        for session in reversed(self.stores.sessions.recent(_LOOKED_BACK)):
            plan = MockPlan.of(session.options["plan"]) if session.kind == KIND else None
            if plan is None or not plan.blind:
                continue
            if until is not None and plan.name != until.options["track"]:
                continue
            standing = _standing(self._card(session, (), styled=False))
            if standing is not None:
                found.append(standing)
            if until is not None and session.id == until.id:
                break
        return tuple(found)

    def _own(self, number: int, item: PlannedItem) -> list[Criterion]:
        if item.kind == "concept":
            points = self.bank.concept(item.slug).points
            keys = (f"{number}.point.{place}" for place in range(len(points)))
            return [Criterion(k, w, talk=False) for k, w in zip(keys, points, strict=True)]
        return []

    def _credit(self, item: PlannedItem, answer: Mapping[str, Any]) -> float | None:
        """What the log says; of a prompt the self-grade by its rubric, once it is complete."""
        if item.kind not in DIMENSIONS or "child" not in answer:
            return answer.get("credit")
        prompt = self.bank.prompt(item.slug)
        kept = self.stores.rubric_grades.of(answer["child"])
        own = [one for one in kept if one.grader == SELF and one.complete]
        if not own or own[0].rubric != rubric_version(prompt):
            return None
        return score(prompt, own[0].grades).total

    def _card(
        self, session: Session, trend: tuple[Standing, ...], *, styled: bool = True
    ) -> Scorecard:
        plan = MockPlan.of(session.options["plan"])
        state = fold(self.stores.sessions.events(session.id))
        begun = max((int(one.name.partition("/")[2]) for one in state.phases), default=-1) + 1
        rounds = tuple(
            self._round(state, number, one, styled)
            for number, one in enumerate(plan.rounds[:begun])
        )
        total = total_of(one.parts for one in rounds)
        assert state.started_at is not None, "a log begins with its start"
        return Scorecard(
            session_id=session.id,
            name=plan.name,
            seed=plan.seed,
            started_at=state.started_at,
            ended=state.status is Status.ENDED,
            rounds=rounds,
            score=total[0] if total else None,
            band=total[1] if total else None,
            remarks=tuple(_remarks(state)),
            blind=plan.blind,
            trend=trend,
            pressure=pressure_of(self.stores) if styled and was_watched(state) else None,
        )

    def _round(
        self, state: SessionState, number: int, one: PlannedRound, styled: bool
    ) -> RoundScore:
        answers = answers_of(state, number)
        items = tuple(
            self._item(item, answer, styled)
            for item, answer in zip(one.items, answers, strict=False)
        )
        criteria, checks = self.criteria(one), checks_of(state, number)
        parts = Parts(
            one.minutes,
            _correct(items, _own_grades(criteria, checks)),
            _speed(one, items),
            _talk_grade(criteria, checks),
            sum(item.hints for item in items),
        )
        return RoundScore(one.title, one.kind, one.substituted_for, parts, items, criteria, checks)

    def _item(self, item: PlannedItem, answer: Mapping[str, Any], styled: bool) -> ItemScore:
        coded = styled and item.kind in CODING_KINDS
        child = self._child(answer.get("child")) if coded else None
        code = None if child is None else child.text
        titles = (row.title for row in self.bank.catalogue() if row.slug == item.slug)
        return ItemScore(
            kind=item.kind,
            slug=item.slug,
            title=next(titles, item.slug),
            credit=self._credit(item, answer),
            seconds=answer["seconds"],
            target=answer.get("target"),
            hints=answer.get("hints", 0),
            submits=answer.get("submits", 0),
            skipped=answer.get("skipped", False),
            said=self._said(answer) if styled else "",
            code=code,
            style=style_card(code) if code is not None else None,
            told=() if child is None else self._told(item, child),
        )

    def _said(self, answer: Mapping[str, Any]) -> str:
        record = self.stores.answers.get(answer["answer"]) if "answer" in answer else None
        if record is None or record.correct:
            return ""
        instance = self.bank.drill(record.drill_id).instance(record.seed, record.level)
        said = "You passed" if record.text.strip() == PASS_MARK else f"You: {record.text}"
        return f"{instance.prompt} {said}; right: {expected(instance.answer)}."

    def _told(self, item: PlannedItem, child: SessionState) -> tuple[str, ...]:
        try:
            problem = self.bank.problem(item.slug)
        except PrepError:  # it is no longer in the bank; the card stays
            return ()
        return told_of(child, problem, self.stores)

    def _child(self, session_id: str | None) -> SessionState | None:
        events = self.stores.sessions.events(session_id) if session_id else []
        return fold(events) if events else None


_LOOKED_BACK = 10_000


def _remarks(state: SessionState) -> list[Remark]:
    said = [one for one in state.notes if "text" in one and one.get("by") is not None]
    return [Remark(one["round"], one["at"], one["by"], one["text"]) for one in said]


def _correct(items: Sequence[ItemScore], own: Sequence[float]) -> float | None:
    """The mean credit of what was reached; a spoken question counts by its own grade."""
    credits = [item.credit for item in items if item.credit is not None and not item.skipped]
    credits += own
    if credits:
        return sum(credits) / len(credits)
    reached = any(not item.skipped for item in items)
    judged = any(item.kind not in _SELF_GRADED for item in items)
    return 0.0 if judged and not reached else None


def _speed(one: PlannedRound, items: Sequence[ItemScore]) -> float | None:
    """Problems: target over time taken, where solved. Drills: the share that was reached."""
    solved = [
        i for i in items if i.kind != "drill" and i.target and i.credit == 1 and i.seconds > 0
    ]
    shares = [min(1.0, (i.target or 0.0) / i.seconds) for i in solved]
    drills = [i for i in items if i.kind == "drill"]
    if drills and one.items:
        shares.append(sum(not i.skipped for i in drills) / len(drills))
    return sum(shares) / len(shares) if shares else None


def _own_grades(criteria: Sequence[Criterion], checks: Mapping[str, float]) -> list[float]:
    """The self-grades of what was said, item by item; what was not graded at all is left out."""
    items: dict[str, list[Criterion]] = {}
    for one in criteria:
        if not one.talk:
            items.setdefault(one.key.partition(".")[0], []).append(one)
    graded = [own for own in items.values() if any(one.key in checks for one in own)]
    return [
        sum(checks.get(one.key, 0.0) for one in own) / sum(one.most for one in own)
        for own in graded
    ]


def _talk_grade(criteria: Sequence[Criterion], checks: Mapping[str, float]) -> float | None:
    """The ticked share of the communication checklist; None until something is ticked."""
    talk = [one for one in criteria if one.talk]
    if not any(one.key in checks for one in talk):
        return None
    return sum(checks.get(one.key, 0.0) for one in talk) / len(talk)


def _standing(card: Scorecard) -> Standing | None:
    if not card.ended or card.score is None or card.band is None:
        return None
    return Standing(card.session_id, card.started_at, card.name, card.score, card.band)
