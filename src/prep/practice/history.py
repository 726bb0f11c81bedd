"""Look back: past submissions and attempts, and taking back a mistaken one."""

from dataclasses import dataclass

from prep.core.attempt import Attempt
from prep.core.errors import PrepError
from prep.core.submission import Submission, SubmissionSummary
from prep.practice.ports import Clock, Stores


@dataclass(frozen=True)
class History:
    """What was done, the newest first."""

    stores: Stores
    clock: Clock

    def submissions(self, slug: str, limit: int = 100) -> list[SubmissionSummary]:
        """The submissions to a problem; undone ones say so."""
        return self.stores.submissions.of(slug, limit)

    def submission(self, submission_id: str) -> Submission:
        """One submission with its source and judgement."""
        found = self.stores.submissions.get(submission_id)
        if found is None:
            raise PrepError(f"There is no submission {submission_id}.", "It may be in a backup.")
        return found

    def attempts(self, slug: str | None = None, limit: int = 100) -> list[Attempt]:
        """The attempts that count, at one item or at all."""
        return self.stores.attempts.recent(limit, slug)

    def last_attempt(self, slug: str) -> Attempt | None:
        """The newest attempt at an item that counts."""
        return next(iter(self.attempts(slug, 1)), None)

    def undo(self, attempt_id: str) -> None:
        """Let an attempt and its submissions count for nothing; they stay readable."""
        self._check(attempt_id)
        self.stores.attempts.set_undone(attempt_id, self.clock.now().wall)

    def redo(self, attempt_id: str) -> None:
        """Let an undone attempt count again."""
        self._check(attempt_id)
        self.stores.attempts.set_undone(attempt_id, None)

    def _check(self, attempt_id: str) -> None:
        if self.stores.attempts.get(attempt_id) is None:
            raise PrepError(f"There is no attempt {attempt_id}.", "It may be in a backup.")
