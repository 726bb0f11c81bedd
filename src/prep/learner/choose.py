"""What to do next: the one place that decides.

Due reviews, weak topics and new material compete on one scale, the expected rise of the track's
readiness per minute. The lowest mean is no guide: it ignores weights and minutes, and it chases
topics where practice does not help.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from prep.learner.beliefs import growth
from prep.learner.logistic import moderated, sigmoid
from prep.learner.mastery import Ability, Mastery
from prep.learner.question import Question
from prep.learner.readiness import DEFAULT_BAR, TopicState, chance_at_bar, state_of

COMFORTABLE = (0.35, 0.85)
RESTORED = 0.1
PROBE_VALUE = 0.02
_REST = timedelta(hours=24)
_RUN_LENGTH = 2
_PROBE_EVERY = 5
_NAMES = ("Bayes", "Gauss", "Markov", "Monte Carlo", "Poisson")
_HEAVY = 1.5  # times the mean weight of the track's topics

# Nodes and weights of nine-point Gauss-Hermite quadrature for the standard normal density.
_NODES = (
    (0.0, 0.4063492063492064),
    (1.0232556637891326, 0.24409750289493953),
    (2.07684797867783, 0.04991640676521782),
    (3.20542900285647, 0.0027891413212317692),
    (4.512745863399783, 2.2345844007746607e-05),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be done now.

    ``minutes`` is what it is expected to take, ``recall`` the scheduler's chance of recall when a
    review is due (None otherwise), ``last`` when it was last done, ``last_correct`` how it went.
    """

    kind: str
    slug: str
    question: Question
    minutes: float
    recall: float | None = None
    last: datetime | None = None
    last_correct: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A candidate with what it is worth: ``gain`` in readiness (0 to 1), and why in one line."""

    candidate: Candidate
    gain: float
    reason: str

    @property
    def gain_per_minute(self) -> float:
        """What the ranking goes by."""
        return self.gain / self.candidate.minutes


_Valued = tuple[float, Candidate]
"""A candidate with its gain."""


@dataclass(frozen=True, slots=True)
class _Worth:
    gain: float
    probe: float
    chance: float


class Chooser:
    """Ranks candidates for one track at one time.

    ``weights`` are the track's, over leaves; ``recent`` the topics of the latest items done, newest
    last. Worths are remembered by topics and difficulty, so a bank of thousands costs little.
    """

    def __init__(
        self,
        mastery: Mastery,
        weights: Mapping[str, float],
        at: datetime,
        recent: Sequence[str] = (),
        bar: float = DEFAULT_BAR,
    ) -> None:
        self.mastery = mastery
        self.weights = weights
        self.at = at
        self.recent = tuple(recent)
        self.bar = bar
        self._abilities: dict[str, Ability] = {}
        self._worths: dict[object, _Worth] = {}

    def rank(
        self, candidates: Iterable[Candidate], minutes: float | None = None, limit: int = 5
    ) -> list[Suggestion]:
        """The best ``limit`` candidates that fit into ``minutes``, best first, ties by slug.

        A topic outside the track is never suggested. A topic that filled the last two places is
        passed over while another is left.
        """
        fitting = [c for c in candidates if self._may_be_done(c, minutes)]
        valued = [(self.gain(c), c) for c in self._comfortable(fitting)]
        left = [(gain, c) for gain, c in valued if gain > 0]
        left.sort(key=lambda pair: (-pair[0] / pair[1].minutes, pair[1].slug))
        chosen: list[Suggestion] = []
        run = list(self.recent)
        while left and len(chosen) < limit:
            best = self._next(left, run, self.mastery.model.answers + len(chosen))
            left.remove(best)
            gain, candidate = best
            chosen.append(Suggestion(candidate, gain, self._reason(candidate)))
            run.append(self._topic(candidate))
        return chosen

    def gain(self, candidate: Candidate) -> float:
        """Expected rise of the track's readiness from doing the candidate once."""
        return self._worth(candidate).gain + self._retention(candidate)

    def _may_be_done(self, candidate: Candidate, minutes: float | None) -> bool:
        if minutes is not None and candidate.minutes > minutes:
            return False
        if not any(self.weights.get(topic) for topic, _ in candidate.question.topics):
            return False
        rested = candidate.last is None or self.at - candidate.last >= _REST
        return rested or not candidate.last_correct

    def _comfortable(self, candidates: list[Candidate]) -> list[Candidate]:
        """Items neither hopeless nor trivial; due reviews always; else the nearest to the band."""
        low, high = COMFORTABLE
        chances = [(self._worth(c).chance, c) for c in candidates]
        inside = [c for p, c in chances if low <= p <= high or c.recall is not None]
        if inside or not chances:
            return inside
        nearest = min(max(low - p, p - high) for p, _ in chances)
        return [c for p, c in chances if max(low - p, p - high) <= nearest + 0.02]

    def _next(self, left: list[_Valued], run: list[str], place: int) -> _Valued:
        """The best of what is left, but no topic a third time running; one place in five probes."""
        latest = run[-_RUN_LENGTH:]
        tired = latest[0] if len(latest) == _RUN_LENGTH and len(set(latest)) == 1 else None
        if place % _PROBE_EVERY == 0:
            free = [pair for pair in left if self._topic(pair[1]) != tired]
            return max(free or left, key=self._with_probe)
        return next((pair for pair in left if self._topic(pair[1]) != tired), left[0])

    def _with_probe(self, valued: _Valued) -> float:
        """Worth per minute when finding out about a topic short of data counts too."""
        gain, candidate = valued
        return (gain + self._worth(candidate).probe) / candidate.minutes

    def _topic(self, candidate: Candidate) -> str:
        """The topic that matters most here: the largest weight times loading, ties by id."""
        pairs = ((self.weights.get(t, 0.0) * q, t) for t, q in candidate.question.topics)
        return max(pairs, key=lambda pair: (pair[0], pair[1]))[1]

    def _ability(self, topic: str) -> Ability:
        known = self._abilities.get(topic)
        if known is None:
            known = self._abilities[topic] = self.mastery.ability(topic, self.at)
        return known

    def _worth(self, candidate: Candidate) -> _Worth:
        question = candidate.question
        seen = question.item if self._was_seen(question.item) else None
        key = (question.topics, question.difficulty, question.guess, question.template, seen)
        worth = self._worths.get(key)
        if worth is None:
            chance = self.mastery.chance(question, self.at)
            parts = [
                self._topic_worth(question, topic, share, chance)
                for topic, share in question.topics
            ]
            gain, probe = (sum(column) for column in zip(*parts, strict=True))
            worth = self._worths[key] = _Worth(gain, probe, chance)
        return worth

    def _was_seen(self, item: str) -> bool:
        return item in self.mastery.model.cores[0].items

    def _topic_worth(
        self, question: Question, topic: str, share: float, chance: float
    ) -> tuple[float, float]:
        """Expected gain through one topic, and the value of a probe where data is short."""
        weight = self.weights.get(topic, 0.0)
        if not weight:
            return 0.0, 0.0
        ability = self._ability(topic)
        gain = weight * self._expected_rise(ability, share, chance, question.template)
        if state_of(ability, self.bar).known:
            return gain, 0.0
        at_bar = chance_at_bar(ability, self.bar).mean
        return gain, PROBE_VALUE * weight * share * ability.sd * at_bar * (1 - at_bar)

    def _expected_rise(
        self, ability: Ability, share: float, chance: float, template: bool
    ) -> float:
        """E over ability of the rise in the bar-level chance, by what a right or wrong teaches."""
        settings = self.mastery.settings
        right = share * growth(ability.answers, 1.0, settings, template)
        wrong = share * growth(ability.answers, 0.0, settings, template)
        # The item's own logit moves with ability; its offset gives the chance that was foretold.
        offset = math.log(chance / (1 - chance)) - moderated(ability.mean, ability.sd**2)
        rise = 0.0
        for node, mass in _NODES:
            for sign in (1, -1) if node else (1,):
                theta = ability.mean + sign * node * ability.sd
                p, now = sigmoid(theta + offset), sigmoid(theta - self.bar)
                up = p * sigmoid(theta + right - self.bar)
                up += (1 - p) * sigmoid(theta + wrong - self.bar)
                rise += mass * (up - now)
        return rise

    def _retention(self, candidate: Candidate) -> float:
        """What a due review keeps: the share forgotten, times what a restored item is worth."""
        if candidate.recall is None:
            return 0.0
        kept = 0.0
        for topic, share in candidate.question.topics:
            at_bar = chance_at_bar(self._ability(topic), self.bar).mean
            kept += self.weights.get(topic, 0.0) * share * at_bar * (1 - at_bar)
        return (1 - candidate.recall) * RESTORED * kept

    def _reason(self, candidate: Candidate) -> str:
        """One line: what speaks for it, the topic, and the record there."""
        topic = self._topic(candidate)
        facts = f"{_in_a_sentence(self.mastery.tree.title(topic))}, {self._record(topic)}"
        if candidate.recall is not None:
            return f"due for review (recall about {candidate.recall:.0%}): {facts}"
        words = _STATE_WORDS[state_of(self._ability(topic), self.bar)]
        heavy = self.weights.get(topic, 0.0) >= _HEAVY / len(self.weights)
        return f"{words}{' and heavy for this track' if heavy else ''}: {facts}"

    def _record(self, topic: str) -> str:
        """``4 of 9 right, last seen 12 days ago``."""
        tally = self.mastery.tallies.get(topic)
        if tally is None:
            return f"not tried yet, {self.weights.get(topic, 0.0):.1%} of the track"
        days = max(0, (self.at - tally.last).days)
        ago = "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"
        return f"{tally.correct} of {tally.asked} right, last seen {ago}"


def _in_a_sentence(title: str) -> str:
    """A title without its capital, unless it begins with an abbreviation or a name."""
    if title[1:2].isupper() or title.startswith(_NAMES):
        return title
    return title[:1].lower() + title[1:]


_STATE_WORDS = {
    TopicState.UNTESTED: "new",
    TopicState.NOT_ENOUGH_DATA: "worth a probe",
    TopicState.WEAK: "weak",
    TopicState.UNCLEAR: "room to grow",
    TopicState.STRONG: "strong, worth keeping",
}
