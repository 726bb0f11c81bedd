"""The learner model: what is the chance of a right answer, and what does the answer teach?

    logit P(right) = general ability + topic deviations (leaf and its groups) - item difficulty
                     + repeats [+ in a CROWD: base rate, ease of topics, practice effects]

Every summand is a Gaussian belief; one answer moves all of them by one moment-matched step in
O(topics of the item), with no learning rate to choose: what is uncertain moves more.
The decision guarded here: `predict` changes nothing, `update` is the only way state changes, and
both read the clock from their arguments. So the state can always be rebuilt from the records.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from prep.learner.beliefs import Belief, Family, TopicBelief
from prep.learner.logistic import answer_probability, lesson, logit, moderated, sigmoid
from prep.learner.mixer import Mixer
from prep.learner.settings import LEVEL_LOGITS, SOLO, Settings


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: an item, its topic loadings (they sum to 1), and what an author says of it.

    ``difficulty`` is the author's level 1 to 5 in SOLO, any number in a CROWD; ``guess`` the
    chance of a lucky answer; ``template`` marks an item that is new numbers every time.
    """

    item: str
    topics: tuple[tuple[str, float], ...]
    difficulty: float | None = None
    guess: float = 0.0
    template: bool = False


Term = tuple[Belief, float, float, float]
"""A belief, its loading, and its mean and variance as read now."""


@dataclass(slots=True)
class Prediction:
    """A foretold answer: ``probability`` of right, and the terms an update will move."""

    probability: float
    mean: float
    variance: float
    terms: list[Term]
    clues: tuple[float, ...]


class ItemTrace:
    """What one learner did with one item."""

    __slots__ = ("last", "right", "wrong")

    def __init__(self) -> None:
        self.right = 0.0
        self.wrong = 0.0
        self.last = 0.0


class Person:
    """One learner: general ability, topic deviations, and traces of recent answers."""

    __slots__ = ("general", "items", "last_topic", "recent", "topics")

    def __init__(self, general: Belief) -> None:
        self.general = general
        self.topics: dict[str, TopicBelief] = {}
        self.items: dict[str, ItemTrace] = {}
        self.recent = 0.0
        self.last_topic = ""


class LearnerModel:
    """Beliefs about people, items and topics, moved by one answer at a time."""

    def __init__(self, settings: Settings = SOLO, groups: Mapping[str, tuple[str, ...]] | None = None):
        """``groups`` maps a leaf topic to its ancestors, nearest first."""
        self.settings = settings
        self.groups = dict(groups or {})
        self.people: dict[str, Person] = {}
        self.items: dict[str, Belief] = {}
        self.eases: dict[str, Belief] = {}
        self.practices: dict[str, tuple[Belief, Belief]] = {}
        self.general_family = Family(settings.general)
        self.topic_family = Family(settings.topic)
        self.group_family = Family(settings.group)
        self.item_family = Family(settings.item)
        self.ease_family = Family(settings.ease) if settings.ease else None
        self.practice_family = Family(settings.practice) if settings.practice else None
        self.base = Family(settings.base).new() if settings.base else None
        self.hardness = Family(settings.hardness).new() if settings.hardness else None
        self.difficulty_moments = [0.0, 0.0, 0.0]
        if self.practice_family:
            self.gain = (self.practice_family.new(), self.practice_family.new())
            self.gain[0].mean = 0.1
        n = len(settings.mixing)
        self.mixer = (
            Mixer([1.0] + [0.0] * (n - 1), settings.mixing, settings.mixing_drift) if n else None
        )

    def read_topic(self, belief, day):
        s = self.settings
        if day is None or belief.day is None or day <= belief.day:
            return belief.mean, belief.variance
        away = day - belief.day
        kept = (1 + away / s.forget_days) ** -s.forget_power
        fade = 1 - math.exp(-away / s.fade_days)
        prior = belief.family.variance
        return (
            belief.mean - belief.learned * (1 - kept),
            belief.variance + max(0.0, prior - belief.variance) * fade,
        )

    def predict(self, user: str, question: Question, day: float | None = None) -> Prediction:
        s = self.settings
        person = self.people.get(user)
        if person is None:
            person = Person(self.general_family.new())
        terms: list[Term] = []
        add = terms.append
        g = person.general
        add((g, 1.0, g.mean, g.variance))
        item = self.items.get(question.item)
        if item is None:
            item = self.item_family.new()
        add((item, -1.0, item.mean, item.variance))
        if self.base:
            add((self.base, 1.0, self.base.mean, self.base.variance))
        recent = last = same = seen = nlog = 0.0
        known = person.topics
        for topic, q in question.topics:
            b = known.get(topic)
            if b is None:
                b = TopicBelief(self.topic_family)
                add((b, q, b.mean, b.variance))
                n_r = n_w = 0.0
            else:
                m, v = self.read_topic(b, day)
                add((b, q, m, v))
                recent += q * b.recent
                last += q * b.last
                n_r, n_w = math.log1p(b.right), math.log1p(b.answers - b.right)
                nlog += q * math.log1p(b.answers)
            if topic == person.last_topic:
                same = 1.0
            for group in self.groups.get(topic, ()):
                b = known.get(group)
                if b is None:
                    b = TopicBelief(self.group_family)
                add((b, q, b.mean, b.variance))
            if self.ease_family:
                e = self.eases.get(topic)
                if e is None:
                    e = self.ease_family.new()
                add((e, q, e.mean, e.variance))
            if self.practice_family and (n_r or n_w):
                pr = self.practices.get(topic)
                if pr is None:
                    pr = (self.practice_family.new(), self.practice_family.new())
                if n_r:
                    add((self.gain[0], q * n_r, self.gain[0].mean, self.gain[0].variance))
                    add((pr[0], q * n_r, pr[0].mean, pr[0].variance))
                if n_w:
                    add((self.gain[1], q * n_w, self.gain[1].mean, self.gain[1].variance))
                    add((pr[1], q * n_w, pr[1].mean, pr[1].variance))
        mean = variance = 0.0
        for _, q, m, v in terms:
            mean += q * m
            variance += q * q * v
        if question.difficulty is not None:
            if self.hardness:
                z = self._z(question.difficulty)
                add((self.hardness, -z, self.hardness.mean, self.hardness.variance))
                mean -= z * self.hardness.mean
                variance += z * z * self.hardness.variance
            else:
                mean -= 0.8 * (question.difficulty - 3)
        trace = person.items.get(question.item)
        rl = rc = 0.0
        if trace is not None:
            mean += s.repeat_right * math.log1p(trace.right) + s.repeat_wrong * math.log1p(trace.wrong)
            rl = trace.last
            rc = math.log1p(trace.right + trace.wrong)
        p = answer_probability(mean, variance, max(s.guess, question.guess), s.slip)
        clues = ()
        if self.mixer:
            x = logit(p)
            clues = (x, 1.0, person.recent, recent, rl, rc, same * last, nlog, 2 * (p - 0.5) - x / 2, last)
            clues = clues[: len(s.mixing)]
            p = sigmoid(self.mixer.logit(clues))
        return Prediction(p, mean, variance, terms, clues)

    def _z(self, d):
        n, mean, m2 = self.difficulty_moments
        if n < 2 or m2 <= 0:
            return 0.0
        return (d - mean) / math.sqrt(m2 / n)

    def update(self, user, question, outcome, day=None, weight=1.0, prediction=None):
        s = self.settings
        prediction = prediction or self.predict(user, question, day)
        person = self.people.get(user)
        if person is None:
            person = self.people[user] = Person(prediction.terms[0][0])
        self.items.setdefault(question.item, prediction.terms[1][0])
        if self.mixer:
            self.mixer.learn(prediction.clues, outcome, weight)
        score, shrink = lesson(prediction.mean, prediction.variance, outcome, weight, max(s.guess, question.guess), s.slip)
        it = iter(prediction.terms)
        for b, q, m, v in prediction.terms:
            qv = q * v
            b.move(m + qv * score, v - qv * qv * shrink, weight)
        surprise = outcome - prediction.probability
        r = s.recent_rate
        person.recent += r * (surprise - person.recent)
        # register
        idx = 3 if self.base else 2
        terms = prediction.terms
        for topic, q in question.topics:
            b = terms[idx][0]
            idx += 1
            person.topics[topic] = b
            b.right += outcome * weight
            b.recent += r * (surprise - b.recent)
            b.last = 1.0 if outcome > 0.5 else -1.0
            had = b.answers > weight
            b.day = day
            gain = q * (outcome * s.gain_right + (1 - outcome) * s.gain_wrong) / (1 + b.answers / s.gain_half)
            b.mean += gain
            b.learned += gain
            for group in self.groups.get(topic, ()):
                person.topics[group] = terms[idx][0]
                idx += 1
            if self.ease_family:
                self.eases.setdefault(topic, terms[idx][0])
                idx += 1
            if self.practice_family and had:
                while idx < len(terms) and (self.practice_family and (terms[idx][0] is self.gain[0] or terms[idx][0] is self.gain[1])):
                    pr = self.practices.get(topic)
                    if pr is None:
                        pr = self.practices[topic] = (self.practice_family.new(), self.practice_family.new())
                    w = 0 if terms[idx][0] is self.gain[0] else 1
                    if pr[w] is not terms[idx + 1][0]:
                        self.practices[topic] = (terms[idx + 1][0], pr[1]) if w == 0 else (pr[0], terms[idx + 1][0])
                    idx += 2
        person.last_topic = question.topics[0][0] if question.topics else ""
        trace = person.items.pop(question.item, None) or ItemTrace()
        person.items[question.item] = trace
        trace.right += outcome
        trace.wrong += 1 - outcome
        trace.last = 1.0 if outcome > 0.5 else -1.0
        if len(person.items) > s.remembered_items:
            del person.items[next(iter(person.items))]
        if question.difficulty is not None and self.hardness:
            mo = self.difficulty_moments
            mo[0] += 1
            delta = question.difficulty - mo[1]
            mo[1] += delta / mo[0]
            mo[2] += delta * (question.difficulty - mo[1])
