"""One learner as the model knows them: traces of what was answered, and beliefs per core."""

import math

from prep.learner.beliefs import Belief, TopicBelief
from prep.learner.settings import CoreSettings


class TopicTrace:
    """Answers in one topic: their weight, how much of it was right, and how the last ones went.

    ``recent`` is a running mean of surprises, ``last`` +1 or -1, ``day`` the last practice in days
    since the epoch (None: unknown).
    """

    __slots__ = ("answers", "day", "last", "recent", "right")

    def __init__(self) -> None:
        self.answers = 0.0
        self.right = 0.0
        self.recent = 0.0
        self.last = 0.0
        self.day: float | None = None

    @property
    def wrong(self) -> float:
        """The weight of wrong answers."""
        return max(0.0, self.answers - self.right)

    def away(self, day: float | None) -> float:
        """Days since the last practice; 0 when unknown or when the clock was set back."""
        return 0.0 if day is None or self.day is None else max(0.0, day - self.day)

    def add(self, outcome: float, weight: float, day: float | None) -> None:
        """Count one outcome in [0, 1]."""
        self.answers += weight
        self.right += weight * outcome
        self.last = 1.0 if outcome > 0.5 else -1.0
        if day is not None:
            self.day = day if self.day is None else max(day, self.day)


class ItemTrace:
    """What one learner did with one item: outcomes, the last one (+1 or -1), and when."""

    __slots__ = ("day", "last", "right", "wrong")

    def __init__(self) -> None:
        self.right = 0.0
        self.wrong = 0.0
        self.last = 0.0
        self.day: float | None = None

    def add(self, outcome: float, day: float | None) -> None:
        """Count one more outcome in [0, 1]."""
        self.right += outcome
        self.wrong += 1 - outcome
        self.last = 1.0 if outcome > 0.5 else -1.0
        self.day = day

    def effect(self, template: bool, settings: CoreSettings) -> float:
        """Logits that earlier outcomes on the same item add; new numbers each time count half.

        Without it, someone who solves one problem ten times looks like a master of its topic.
        """
        right = settings.repeat_right * (0.5 if template else 1.0)
        return right * math.log1p(self.right) + settings.repeat_wrong * math.log1p(self.wrong)


class Mind:
    """One core's beliefs about one learner: general ability, and deviations by topic and group."""

    __slots__ = ("general", "topics")

    def __init__(self, general: Belief) -> None:
        self.general = general
        self.topics: dict[str, TopicBelief] = {}


class Person:
    """The traces of one learner's answers, and one mind per core."""

    __slots__ = ("items", "last_topic", "minds", "recent", "topics")

    def __init__(self, minds: tuple[Mind, ...]) -> None:
        self.minds = minds
        self.topics: dict[str, TopicTrace] = {}
        self.items: dict[str, ItemTrace] = {}
        self.recent = 0.0
        self.last_topic: str | None = None

    def remember(self, item: str, outcome: float, day: float | None, limit: int | None) -> None:
        """Count an outcome for an item; only the ``limit`` items met last are remembered."""
        trace = self.items.pop(item, None) or ItemTrace()
        trace.add(outcome, day)
        self.items[item] = trace
        if limit is not None and len(self.items) > limit:
            del self.items[next(iter(self.items))]
