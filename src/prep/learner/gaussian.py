"""One Gaussian core: ability minus difficulty as a sum of beliefs, moved by one answer at a time.

    logit P(right) = general ability + topic deviations (leaf and its groups) - item difficulty
                     + repeats [+ in a crowd: base rate, ease of topics, effects of practice]

One answer moves every summand by one moment-matched step, O(topics of the item), with no learning
rate to choose: what is uncertain moves more. Variances are kept one by one and their correlations
dropped, which makes the sd of a topic a little too large (about 2 %) and never too small.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from prep.learner.beliefs import Belief, Family, TopicBelief, growth
from prep.learner.crowd import Crowd, Newcomer, Term, known
from prep.learner.logistic import answer_probability, lesson
from prep.learner.person import Mind, Person
from prep.learner.question import Question
from prep.learner.settings import LEVEL_STEP, MIDDLE_LEVEL, CoreSettings

Groups = Mapping[str, tuple[str, ...]]
"""From a leaf topic to its ancestors, nearest first; a topic that is missing has none."""


@dataclass(slots=True)
class Reading:
    """The logit of a right answer ~ N(mean, variance), and the terms that an outcome will move."""

    mean: float
    variance: float
    probability: float
    terms: list[Term]
    new: list[Newcomer]


class GaussianCore:
    """Beliefs about items and, through `Mind`, about people."""

    def __init__(self, settings: CoreSettings, groups: Groups) -> None:
        self.settings = settings
        self.groups = groups
        self.general_family = Family(settings.general)
        self.group_family = Family(settings.group)
        self.topic_family = Family(settings.topic)
        self.item_family = Family(settings.item)
        self.items: dict[str, Belief] = {}
        self.crowd = Crowd(settings.crowd) if settings.crowd else None

    def new_mind(self) -> Mind:
        """The beliefs about a person not met before."""
        return Mind(Belief(self.general_family))

    def read(self, mind: Mind, person: Person, question: Question, day: float | None) -> Reading:
        """What the core believes of the answer now; changes nothing."""
        new: list[Newcomer] = []
        terms = self._terms(mind, person, question, day, new)
        mean, variance = self._known_offset(person, question), 0.0
        for _, loading, term_mean, term_variance in terms:
            mean += loading * term_mean
            variance += loading * loading * term_variance
        chance = answer_probability(mean, variance, question.guess, self.settings.slip)
        return Reading(mean, variance, chance, terms, new)

    def learn(self, reading: Reading, question: Question, outcome: float, weight: float) -> None:
        """Move every belief of a reading by an outcome in [0, 1]."""
        for home, key, newcomer in reading.new:
            home[key] = newcomer
        score, shrink = lesson(
            reading.mean, reading.variance, outcome, weight, question.guess, self.settings.slip
        )
        for belief, loading, mean, variance in reading.terms:
            pull = loading * variance
            belief.move(mean + pull * score, variance - pull * pull * shrink)
        if self.crowd is not None and question.difficulty is not None:
            self.crowd.state(question.difficulty)

    def practise(
        self, mind: Mind, person: Person, question: Question, outcome: float, day: float | None
    ) -> None:
        """Let the answer teach; call it after `learn` and before the traces take the answer."""
        if not self.settings.gain_right and not self.settings.gain_wrong:
            return
        for topic, share in question.topics:
            trace = person.topics.get(topic)
            answers, away = (trace.answers, trace.away(day)) if trace else (0.0, 0.0)
            gain = share * growth(answers, outcome, self.settings, question.template)
            mind.topics[topic].practise(away, gain, self.settings)

    def _known_offset(self, person: Person, question: Question) -> float:
        """Repeats, and the author's level when it is a level: parts nobody is unsure about."""
        trace = person.items.get(question.item)
        offset = trace.effect(question.template, self.settings) if trace else 0.0
        if self.crowd is None and question.difficulty is not None:
            offset -= LEVEL_STEP * (question.difficulty - MIDDLE_LEVEL)
        return offset

    def _terms(
        self,
        mind: Mind,
        person: Person,
        question: Question,
        day: float | None,
        new: list[Newcomer],
    ) -> list[Term]:
        item = known(self.items, question.item, self.item_family, new)
        general = mind.general
        terms: list[Term] = [
            (general, 1.0, general.mean, general.variance),
            (item, -1.0, item.mean, item.variance),
        ]
        for topic, share in question.topics:
            trace = person.topics.get(topic)
            away = trace.away(day) if trace is not None else 0.0
            terms.append(self._own_term(mind, topic, self.topic_family, share, away, new))
        if self.groups:
            for group, share in self._group_loadings(question).items():
                terms.append(self._own_term(mind, group, self.group_family, share, 0.0, new))
        if self.crowd is not None:
            terms.extend(self.crowd.terms(question, person, new))
        return terms

    def _own_term(
        self,
        mind: Mind,
        topic: str,
        family: Family,
        share: float,
        away: float,
        new: list[Newcomer],
    ) -> Term:
        belief = mind.topics.get(topic)
        if belief is None:
            belief = TopicBelief(family)
            new.append((mind.topics, topic, belief))
        mean, variance = belief.read(away, self.settings)
        return belief, share, mean, variance

    def _group_loadings(self, question: Question) -> dict[str, float]:
        """Loadings of the inner topics; leaves of one group add up."""
        loadings: dict[str, float] = {}
        for topic, share in question.topics:
            for group in self.groups.get(topic, ()):
                loadings[group] = loadings.get(group, 0.0) + share
        return loadings
