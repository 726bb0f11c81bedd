"""The learner's state as bytes, so that a start need not read history again.

Four lines of JSON: mastery, cards, cards before their last outcome, and the rest. A snapshot is a
cache: one of another version, another topic tree or another time zone is refused (`read_state`
gives None), and the caller folds the records again.
"""

import json
from dataclasses import astuple
from datetime import date, datetime, tzinfo
from hashlib import blake2b
from typing import Any

from prep.learner.schedule import Card, Rating
from prep.learner.settings import MODEL_VERSION
from prep.learner.snapshot import read_cards, read_snapshot, write_cards, write_snapshot
from prep.learner.tree import TopicTree
from prep.practice.learning_cards import Rated
from prep.practice.learning_state import Hits, Hour, LearnerState

STATE_VERSION = 100 * MODEL_VERSION + 1
"""Raised by one whenever what `LearnerState` folds changes."""


def write_state(state: LearnerState) -> bytes:
    """Everything `read_state` needs."""
    before = {item: one.before for item, one in state.rated.items() if one.before is not None}
    lines = (
        write_snapshot(state.mastery),
        write_cards({item: one.card for item, one in state.rated.items()}),
        write_cards(before),
        json.dumps(_rest(state), separators=(",", ":")).encode(),
    )
    return b"\n".join(lines)


def read_state(tree: TopicTree, zone: tzinfo, body: bytes) -> LearnerState | None:
    """The state that was written, or None when it was written under other rules."""
    mastery_line, card_line, before_line, rest_line = body.split(b"\n")
    rest = json.loads(rest_line)
    if (rest["zone"], rest["tree"]) != (str(zone), fingerprint(tree)):
        return None
    mastery = read_snapshot(tree, mastery_line)
    cards, before = read_cards(card_line), read_cards(before_line)
    if mastery is None or cards is None or before is None:
        return None
    state = LearnerState(tree, zone)
    state.mastery = mastery
    state.book.rated = _rated(cards, before, rest["rated"])
    _take_rest(state, rest)
    return state


def fingerprint(tree: TopicTree) -> str:
    """A short name for the shape of the tree, on which the model's groups depend."""
    shape = json.dumps([(topic.id, topic.parent) for topic in tree.topics.values()])
    return blake2b(shape.encode(), digest_size=8).hexdigest()


def _rest(state: LearnerState) -> dict[str, Any]:
    return {
        "zone": str(state.zone),
        "tree": fingerprint(state.mastery.tree),
        "position": state.position,
        "day": None if state.day is None else state.day.isoformat(),
        "recent": state.recent,
        "rated": {
            item: (one.record, one.kind, one.rating, one.proposed)
            for item, one in state.rated.items()
        },
        "hours": [(hour, one.answers, one.seconds) for hour, one in state.hours.items()],
        "forecasts": [(chance, *astuple(hits)) for chance, hits in state.forecasts.items()],
        "confidences": [(chance, *astuple(hits)) for chance, hits in state.confidences.items()],
        "mistakes": [
            (drill, tag, times, at.isoformat())
            for (drill, tag), (times, at) in state.mistakes.items()
        ],
        "paces": state.paces,
    }


def _take_rest(state: LearnerState, rest: dict[str, Any]) -> None:
    state.position = rest["position"]
    state.day = None if rest["day"] is None else date.fromisoformat(rest["day"])
    state.recent = rest["recent"]
    state.hours = {hour: Hour(answers, seconds) for hour, answers, seconds in rest["hours"]}
    state.forecasts = {chance: Hits(right, count) for chance, right, count in rest["forecasts"]}
    state.confidences = {c: Hits(right, count) for c, right, count in rest["confidences"]}
    state.mistakes = {
        (drill, tag): (times, datetime.fromisoformat(at))
        for drill, tag, times, at in rest["mistakes"]
    }
    state.paces = rest["paces"]


def _rated(
    cards: dict[str, Card], before: dict[str, Card], facts: dict[str, Any]
) -> dict[str, Rated]:
    return {
        item: Rated(cards[item], before.get(item), record, kind, Rating(rating), Rating(proposed))
        for item, (record, kind, rating, proposed) in facts.items()
    }
