"""Walk a log of answers in time order, foretelling each from the past only.

This is the seam by which the model is judged on logs nobody saw while it was built: rows go through
the same `predict` and `update` that the application calls, beside the usual baselines.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from prep.learner.baselines import Baseline, baselines
from prep.learner.model import LearnerModel
from prep.learner.question import Question, equal_shares
from prep.learner.scores import Scorer, Scores
from prep.learner.settings import CROWD

OURS = "prep"


@dataclass(frozen=True, slots=True)
class Row:
    """One answer of a log. ``day`` is in days (None: only the order is known).

    ``score`` says whether the row counts in the figures; rows that do not are only learned from.
    """

    user: str
    item: str
    topics: tuple[str, ...]
    day: float | None
    correct: float
    difficulty: float | None = None
    score: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """``rows`` is the number of rows that count; ``models`` the figures by model name."""

    rows: int
    models: Mapping[str, Scores]

    def as_json(self) -> dict[str, Any]:
        """The shape that ``prep learner evaluate --json`` prints."""
        return {
            "rows": self.rows,
            "models": {name: asdict(scores) for name, scores in self.models.items()},
        }


def evaluate(
    rows: Iterable[Row],
    model: LearnerModel | None = None,
    others: Mapping[str, Baseline] | None = None,
) -> Report:
    """Figures of the model and the baselines over ``rows``, which must be in time order.

    Memory grows with the users, items and topics met, not with the rows. Raises ValueError when no
    row counts.
    """
    model = model or LearnerModel(CROWD)
    others = baselines() if others is None else others
    scorers = {name: Scorer() for name in (OURS, *others)}
    for row in rows:
        question = Question(row.item, equal_shares(row.topics), row.difficulty)
        for name, baseline in others.items():
            if row.score:
                scorers[name].add(baseline.predict(row.user, question), row.correct)
            baseline.update(row.user, question, row.correct)
        prediction = model.predict(row.user, question, row.day)
        if row.score:
            scorers[OURS].add(prediction.probability, row.correct)
        model.update(row.user, question, row.correct, row.day, prediction=prediction)
    return Report(scorers[OURS].rows, {name: scorer.scores() for name, scorer in scorers.items()})
