"""What became of an item of a mock: read from the session in which it was worked on, and closed.

The decision guarded here: every kind is practised in its own kind of session, so that its evidence
and its reviews come about as they always do; the mock's log holds what its scorecard needs.
"""

from typing import TYPE_CHECKING, Any

from prep.core.mock import PlannedItem
from prep.core.session import SessionState, Status, fold
from prep.practice.coding import CODING_KINDS
from prep.practice.concept_session import KIND as CONCEPT
from prep.practice.prompting import KINDS as PROMPT_KINDS

if TYPE_CHECKING:
    from prep.practice.mock_session import MockTable


def outcome_of(
    item: PlannedItem, child: str | None, text: str, seconds: float, table: "MockTable"
) -> dict[str, Any]:
    """The answer to an item as the log of the mock keeps it; ``child`` is ended where it runs.

    ``text`` and ``seconds`` are what was typed and spent on it in the mock itself.
    """
    events = table.stores.sessions.events(child) if child else []
    if child is None or not events:
        if item.kind in CODING_KINDS or item.kind in PROMPT_KINDS:
            return {"credit": None, "seconds": seconds, "skipped": True}
        if item.kind == CONCEPT:
            return {"credit": None, "seconds": seconds, "text": text}
        return {"credit": 0.0, "correct": False, "seconds": seconds}
    state = fold(events)
    if item.kind == CONCEPT:
        return {"seconds": seconds, **_concept(child, state, table)}
    if state.status is not Status.ENDED:
        _end(item, child, table)
    # Who speaks aloud may type nothing: going on to another step is work too.
    if not state.touched and len(state.phases) <= 1:
        return {"credit": None, "seconds": seconds, "skipped": True}
    if item.kind in PROMPT_KINDS:  # graded by its rubric afterwards
        return {"child": child, "credit": None, "seconds": seconds}
    return {"seconds": seconds, **_coded(item, child, state, table)}


def _end(item: PlannedItem, child: str, table: "MockTable") -> None:
    if item.kind in PROMPT_KINDS:
        table.prompting.resume(child).stop()
        return
    session = table.coding.open(item.slug)
    if session.session_id == child:
        session.end()


def _coded(
    item: PlannedItem, child: str, state: SessionState, table: "MockTable"
) -> dict[str, Any]:
    submits = state.submits
    return {
        "child": child,
        "credit": max((one.passed_share for one in submits), default=0.0),
        "correct": any(one.verdict == "accepted" for one in submits),
        "target": table.bank.problem(item.slug).minutes * 60,
        "hints": state.hints,
        "submits": len(submits),
    }


def _concept(child: str, state: SessionState, table: "MockTable") -> dict[str, Any]:
    """The credit is that of the machine check, if there was one: the points are graded."""
    text = state.text
    if state.status is not Status.ENDED:
        table.concepts.resume(child).end()
    record = table.stores.answers.get(state.answers[-1]["answer"]) if state.answers else None
    if record is None:
        return {"credit": None, "text": text}
    checked = None if record.check_correct is None else float(record.check_correct)
    return {
        "child": child,
        "credit": checked,
        "text": record.text,
        "ticks": list(record.ticks or ()),
    }
