"""The state of mastery and of the cards as bytes, so that a start need not re-read history.

A snapshot is a cache: one written by another version of the model is refused (`read_snapshot` gives
None), and the caller rebuilds from the records.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from prep.learner.beliefs import Belief, TopicBelief
from prep.learner.mastery import ME, Mastery, Tally
from prep.learner.person import ItemTrace, Person, TopicTrace
from prep.learner.schedule import Card
from prep.learner.settings import MODEL_VERSION
from prep.learner.tree import TopicTree


def write_snapshot(mastery: Mastery) -> bytes:
    """Everything `read_snapshot` needs, as JSON (which keeps every bit of a float)."""
    return json.dumps(_mastery_data(mastery), separators=(",", ":")).encode()


def _mastery_data(mastery: Mastery) -> dict[str, Any]:
    model = mastery.model
    person = model.people.get(ME)
    return {
        "version": MODEL_VERSION,
        "answers": model.answers,
        "tallies": {
            topic: [t.asked, t.correct, t.last.isoformat()] for topic, t in mastery.tallies.items()
        },
        "items": {item: [b.mean, b.variance] for item, b in model.cores[0].items.items()},
        "mixer": [model.mixer.mean, model.mixer.covariance],
        "person": _person_data(person) if person else None,
    }


def read_snapshot(tree: TopicTree, body: bytes) -> Mastery | None:
    """The mastery that was written, or None when another version of the model wrote it."""
    data = json.loads(body)
    if data.get("version") != MODEL_VERSION:
        return None
    mastery = Mastery(tree)
    model, core = mastery.model, mastery.model.cores[0]
    for topic, (asked, correct, last) in data["tallies"].items():
        mastery.tallies[topic] = Tally(asked, correct, datetime.fromisoformat(last))
    model.answers = data["answers"]
    model.mixer.mean, model.mixer.covariance = data["mixer"]
    model.mixer.rows = model.answers
    for item, state in data["items"].items():
        core.items[item] = _set(Belief(core.item_family), state)
    if data["person"]:
        model.people[ME] = _person_from(mastery, data["person"])
    return mastery


def write_cards(cards: Mapping[str, Card]) -> bytes:
    """All cards, for `read_cards`."""
    rows = [
        (c.id, c.stability, c.difficulty, str(c.due), str(c.last_review), c.reviews, c.lapses)
        for c in cards.values()
    ]
    return json.dumps({"version": MODEL_VERSION, "cards": rows}, separators=(",", ":")).encode()


def read_cards(body: bytes) -> dict[str, Card] | None:
    """The cards that were written, or None when another version wrote them."""
    data = json.loads(body)
    if data.get("version") != MODEL_VERSION:
        return None
    return {row[0]: _card_from(*row) for row in data["cards"]}


def _card_from(
    id: str,
    stability: float,
    difficulty: float,
    due: str,
    last: str,
    reviews: int,
    lapses: int,
) -> Card:
    due_at, last_at = datetime.fromisoformat(due), datetime.fromisoformat(last)
    return Card(id, stability, difficulty, due_at, last_at, reviews, lapses)


def _person_data(person: Person) -> dict[str, Any]:
    mind = person.minds[0]
    return {
        "general": [mind.general.mean, mind.general.variance],
        "topics": {t: [b.mean, b.variance, b.learned] for t, b in mind.topics.items()},
        "traces": {
            t: [trace.answers, trace.right, trace.recent, trace.last, trace.day]
            for t, trace in person.topics.items()
        },
        "items": {i: [t.right, t.wrong, t.last, t.day] for i, t in person.items.items()},
        "recent": person.recent,
        "last_topic": person.last_topic,
    }


def _person_from(mastery: Mastery, data: dict[str, Any]) -> Person:
    core = mastery.model.cores[0]
    mind = core.new_mind()
    _set(mind.general, data["general"])
    for topic, (mean, variance, learned) in data["topics"].items():
        inner = topic in mastery.tree.topics and topic not in mastery.tree.groups
        belief = TopicBelief(core.group_family if inner else core.topic_family)
        _set(belief, (mean, variance))
        belief.learned = learned
        mind.topics[topic] = belief
    person = Person((mind,))
    for topic, (answers, right, recent, last, day) in data["traces"].items():
        trace = person.topics[topic] = TopicTrace()
        trace.answers, trace.right, trace.recent = answers, right, recent
        trace.last, trace.day = last, day
    for item, (right, wrong, last, day) in data["items"].items():
        seen = person.items[item] = ItemTrace()
        seen.right, seen.wrong, seen.last, seen.day = right, wrong, last, day
    person.recent, person.last_topic = data["recent"], data["last_topic"]
    return person


def _set(belief: Belief, state: Any) -> Belief:
    belief.mean, belief.variance = state
    belief.met = True
    return belief
