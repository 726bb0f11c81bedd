"""The learner model: what is the chance of a right answer, and what does the answer teach?

One or two Gaussian cores say what they believe; a mixer turns their logits, and in a crowd further
clues, into a calibrated probability. The decision guarded here: `predict` changes nothing, `update`
is the only way state changes, and time comes in as an argument. So every state can be rebuilt from
the records.
"""

from dataclasses import dataclass

from prep.learner.clues import clues_of
from prep.learner.gaussian import GaussianCore, Groups, Reading
from prep.learner.logistic import logit, sigmoid
from prep.learner.mixer import Mixer
from prep.learner.person import Person, TopicTrace
from prep.learner.question import Question
from prep.learner.settings import SOLO, Settings


@dataclass(slots=True)
class Prediction:
    """A foretold answer: ``probability`` of right, and what an update needs to learn from it.

    ``moment`` counts the answers the model had seen: a prediction made before another update is
    stale.
    """

    probability: float
    moment: int
    person: Person
    readings: tuple[Reading, ...]
    clues: tuple[float, ...]


class LearnerModel:
    """Beliefs about people, items and topics, moved by one answer at a time."""

    def __init__(self, settings: Settings = SOLO, groups: Groups | None = None) -> None:
        self.settings = settings
        self.cores = tuple(GaussianCore(core, dict(groups or {})) for core in settings.cores)
        self.people: dict[str, Person] = {}
        self.answers = 0
        self.mixer = Mixer(
            [weight.mean for weight in settings.mixing],
            [weight.deviation for weight in settings.mixing],
            settings.mixing_drift,
        )

    def predict(self, user: str, question: Question, day: float | None = None) -> Prediction:
        """The chance that ``user`` answers rightly on ``day`` (days since the epoch, or None)."""
        person = self.people.get(user)
        if person is None:
            person = Person(tuple(core.new_mind() for core in self.cores))
        readings = tuple(
            core.read(mind, person, question, day)
            for core, mind in zip(self.cores, person.minds, strict=True)
        )
        logits = [logit(reading.probability) for reading in readings]
        last = readings[-1].probability
        clues = (*logits, *clues_of(person, question, day, logits[-1], last))
        clues = clues[: len(self.settings.mixing)]
        probability = sigmoid(self.mixer.logit(clues))
        return Prediction(probability, self.answers, person, readings, clues)

    def update(
        self,
        user: str,
        question: Question,
        outcome: float,
        day: float | None = None,
        weight: float = 1.0,
        prediction: Prediction | None = None,
    ) -> None:
        """Learn one outcome in [0, 1] of evidence ``weight`` in (0, 1].

        ``prediction`` saves predicting again: the one made for this user, question and day. A stale
        one is ignored.
        """
        if prediction is None or prediction.moment != self.answers:
            prediction = self.predict(user, question, day)
        person = self.people.setdefault(user, prediction.person)
        for core, mind, reading in zip(self.cores, person.minds, prediction.readings, strict=True):
            core.learn(reading, question, outcome, weight)
            core.practise(mind, person, question, outcome, day)
        self.mixer.learn(prediction.clues, outcome, weight)
        self._leave_traces(prediction, question, outcome, day, weight)
        self.answers += 1

    def _leave_traces(
        self,
        prediction: Prediction,
        question: Question,
        outcome: float,
        day: float | None,
        weight: float,
    ) -> None:
        person, rate = prediction.person, self.settings.recent_rate
        surprise = outcome - prediction.probability
        person.recent += rate * (surprise - person.recent)
        for topic, _ in question.topics:
            trace = person.topics.get(topic)
            if trace is None:
                trace = person.topics[topic] = TopicTrace()
            trace.recent += rate * (surprise - trace.recent)
            trace.add(outcome, weight, day)
        person.last_topic = question.topics[0][0] if question.topics else None
        person.remember(question.item, outcome, day, self.settings.remembered_items)
