"""Gaussian beliefs, and the families whose spread is learned while rows go by."""

from prep.learner.settings import Spread

_LEAST_VARIANCE = 1e-6
_SPREAD_RANGE = (0.01, 9.0)


class Family:
    """The prior N(0, variance) shared by beliefs of one sort, such as all items.

    When the settings allow it, the variance is learned by online expectation maximisation: the
    mean over members of ``mean^2 + variance``, where the stated spread counts as so many members.
    """

    __slots__ = ("drift", "members", "pseudo_count", "second_moments", "stated")

    def __init__(self, spread: Spread) -> None:
        self.stated = spread.deviation**2
        self.drift = spread.drift
        self.pseudo_count = spread.pseudo_count
        self.members = 0
        self.second_moments = 0.0

    @property
    def variance(self) -> float:
        """The prior variance as far as the members tell."""
        if self.pseudo_count is None:
            return self.stated
        moments = self.second_moments + self.pseudo_count * self.stated
        low, high = _SPREAD_RANGE
        return min(high, max(low, moments / (self.members + self.pseudo_count)))

    def new(self) -> "Belief":
        """A belief about a member not met before; it counts only after its first answer."""
        return Belief(self)


class Belief:
    """A Gaussian belief about one number on the logit scale."""

    __slots__ = ("answers", "family", "mean", "variance")

    def __init__(self, family: Family) -> None:
        self.family = family
        self.mean = 0.0
        self.variance = family.variance
        self.answers = 0.0

    def move(self, mean: float, variance: float, weight: float) -> None:
        """Take the posterior of one answer, and tell the family."""
        family = self.family
        variance = max(_LEAST_VARIANCE, variance)
        if family.pseudo_count is not None:
            if self.answers == 0.0:
                family.members += 1
            else:
                family.second_moments -= self.mean * self.mean + self.variance
            family.second_moments += mean * mean + variance + family.drift
        self.mean = mean
        self.variance = variance + family.drift
        self.answers += weight


class TopicBelief(Belief):
    """One learner's deviation in one topic, with the traces the next answer is read by.

    ``learned`` is the part of the mean that practice brought and absence takes away, ``day`` the
    last practice (days since the epoch, None when unknown), ``recent`` a running mean of surprises.
    """

    __slots__ = ("day", "last", "learned", "recent", "right")

    def __init__(self, family: Family) -> None:
        super().__init__(family)
        self.learned = 0.0
        self.day: float | None = None
        self.right = 0.0
        self.recent = 0.0
        self.last = 0.0
