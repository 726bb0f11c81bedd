"""Where the questions of one session come from, and which of them is next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.practice.drill_choice import (
    Asking,
    LastTry,
    Rung,
    for_ladder,
    for_sprint,
    for_topic,
    new_seed,
)
from prep.practice.drill_ladder import Ladder, climb
from prep.practice.drill_result import RatingChange
from prep.practice.drill_reviews import DueDrill
from prep.practice.drill_settings import DrillSettings, Mode


@dataclass(frozen=True)
class Supply:
    """What may be asked, as things stood when the session began.

    ``queue`` is for reviews, ``ladder`` for ladders, ``last`` (the last answer per drill) for
    topics.
    """

    pool: tuple[Rung, ...]
    queue: tuple[DueDrill, ...] = ()
    ladder: Ladder = field(default_factory=Ladder)
    last: Mapping[str, LastTry] = field(default_factory=dict)

    def choose(
        self, settings: DrillSettings, answers: Sequence[DrillAnswer], place: int, chance: Random
    ) -> Asking:
        """The next question after these answers; ``place`` is the next one in the queue."""
        asked = [answer.drill_id for answer in answers]
        match settings.mode:
            case Mode.SPRINT | Mode.MENTAL:
                return for_sprint(self.pool, asked, chance)
            case Mode.LADDER:
                return for_ladder(self.pool, self.climbed(answers), asked, chance)
            case Mode.REVIEW:
                return self._due(self.queue[place], place, chance)
            case Mode.TOPIC:
                tries = {one.drill_id: LastTry(one.level, one.correct) for one in answers}
                last = {**self.last, **tries}
                return for_topic(self.pool, last, asked, settings.level, chance)

    def climbed(self, answers: Sequence[DrillAnswer]) -> Ladder:
        """The ladder with these answers on top."""
        ladder = self.ladder
        for answer in answers:
            ladder = climb(ladder, answer)
        return ladder

    def rating_changes(self, answers: Sequence[DrillAnswer]) -> tuple[RatingChange, ...]:
        """What these answers did to the ratings of their topics."""
        after = self.climbed(answers)
        topics = sorted({answer.topic for answer in answers})
        return tuple(
            RatingChange(topic, self.ladder.rating(topic).points, after.rating(topic).points)
            for topic in topics
        )

    def _due(self, due: DueDrill, place: int, chance: Random) -> Asking:
        levels = [rung.level for rung in self.pool if rung.drill == due.drill]
        if not levels:
            raise PrepError(f"'{due.drill}' is no longer in the bank.", "End this review.")
        level = due.level if due.level in levels else min(levels)
        return Asking(due.drill, level, new_seed(chance), place)
