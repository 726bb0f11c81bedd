"""The clues beside the Gaussian cores that the mixer may learn to use.

Each is of order one, 0 when nothing is known, and cheap. Their order is part of the settings, so
new clues go at the end.
"""

import math

from prep.learner.person import Person
from prep.learner.question import Question


def clues_of(
    person: Person, question: Question, day: float | None, logit: float, probability: float
) -> tuple[float, ...]:
    """Constant, form of the day, form in the topic, item repeats, streak, amount, bend, absences.

    ``logit`` and ``probability`` are those of the last core.
    """
    recent, last, amount, away = _topic_clues(person, question, day)
    again, often, absent = _item_clues(person, question.item, day)
    first = question.topics[0][0] if question.topics else None
    streak = last if first == person.last_topic else 0.0
    # Against a straight line in the logit: flat ends, as lucky guesses and slips make them.
    bend = 2 * (probability - 0.5) - logit / 2
    return 1.0, person.recent, recent, again, often, streak, amount, bend, last, away, absent


def _topic_clues(
    person: Person, question: Question, day: float | None
) -> tuple[float, float, float, float]:
    recent = last = amount = away = 0.0
    for topic, share in question.topics:
        trace = person.topics.get(topic)
        if trace is not None:
            recent += share * trace.recent
            last += share * trace.last
            amount += share * math.log1p(trace.answers)
            away += share * math.log1p(trace.away(day))
    return recent, last, amount, away


def _item_clues(person: Person, item: str, day: float | None) -> tuple[float, float, float]:
    trace = person.items.get(item)
    if trace is None:
        return 0.0, 0.0, 0.0
    away = 0.0 if day is None or trace.day is None else max(0.0, day - trace.day)
    return trace.last, math.log1p(trace.right + trace.wrong), math.log1p(away)
