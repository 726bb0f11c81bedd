"""Gaussian beliefs, and the families whose spread is learned while rows go by.

The decision guarded here: a belief stores what was known at its last answer, never a faded value.
Fading is computed when a belief is read, so reading twice, or late, changes nothing.
"""

import math

from prep.learner.settings import CoreSettings, Spread

_LEAST_VARIANCE = 1e-6
_SPREAD_RANGE = (0.01, 9.0)


class Family:
    """The prior N(0, variance) shared by beliefs of one sort, such as all items.

    When the settings allow it, the variance is learned by online expectation maximisation: the
    mean over members of ``mean^2 + variance``, where the stated spread counts as so many members.
    """

    __slots__ = ("drift", "members", "moments", "pseudo_count", "stated")

    def __init__(self, spread: Spread) -> None:
        self.stated = spread.deviation**2
        self.drift = spread.drift
        self.pseudo_count = spread.pseudo_count
        self.members = 0
        self.moments = 0.0

    @property
    def variance(self) -> float:
        """The prior variance, as far as the members tell."""
        if self.pseudo_count is None:
            return self.stated
        moments = self.moments + self.pseudo_count * self.stated
        low, high = _SPREAD_RANGE
        return min(high, max(low, moments / (self.members + self.pseudo_count)))


class Belief:
    """A Gaussian belief about one number on the logit scale; ``met`` once it has seen an answer."""

    __slots__ = ("family", "mean", "met", "variance")

    def __init__(self, family: Family) -> None:
        self.family = family
        self.mean = 0.0
        self.variance = family.variance
        self.met = False

    def move(self, mean: float, variance: float) -> None:
        """Take the posterior of one answer, add the family's drift, and tell the family."""
        family = self.family
        variance = max(_LEAST_VARIANCE, variance) + family.drift
        if family.pseudo_count is not None:
            if not self.met:
                family.members += 1
            else:
                family.moments -= self.mean * self.mean + self.variance
            family.moments += mean * mean + variance
        self.mean = mean
        self.variance = variance
        self.met = True


class TopicBelief(Belief):
    """One learner's deviation in one topic; ``learned`` is the part that absence takes away."""

    __slots__ = ("learned",)

    def __init__(self, family: Family) -> None:
        super().__init__(family)
        self.learned = 0.0

    def read(self, away: float, settings: CoreSettings) -> tuple[float, float]:
        """Mean and variance after ``away`` days: what was learned fades, and so does certainty."""
        if not away:
            return self.mean, self.variance
        fade = 1 - math.exp(-away / settings.fade_days)
        wider = max(0.0, self.family.variance - self.variance) * fade
        return self.mean - self.learned * (1 - _kept(away, settings)), self.variance + wider

    def practise(self, away: float, gain: float, settings: CoreSettings) -> None:
        """Add what an answer itself taught, in logits, after ``away`` days of absence."""
        self.learned = self.learned * _kept(away, settings) + gain
        self.mean += gain


def growth(answers: float, outcome: float, settings: CoreSettings, template: bool = False) -> float:
    """Expected rise in ability from one more answer with this outcome in [0, 1], in logits.

    Right and wrong answers both teach, right ones more, later ones less, and a drill of minutes
    less than a problem of half an hour.
    """
    gain = outcome * settings.gain_right + (1 - outcome) * settings.gain_wrong
    size = settings.gain_template if template else 1.0
    return size * gain / (1 + answers / settings.gain_half)


def _kept(away: float, settings: CoreSettings) -> float:
    return float((1 + away / settings.forget_days) ** -settings.forget_power)
