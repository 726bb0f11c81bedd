"""The one-word answer to a submission, and what each word means to a person."""

from enum import Enum


class Verdict(Enum):
    """The value is also the folder name under ``submissions/`` and the text in the database."""

    ACCEPTED = "accepted"
    WRONG_ANSWER = "wrong_answer"
    TIME_LIMIT_EXCEEDED = "time_limit_exceeded"
    MEMORY_LIMIT_EXCEEDED = "memory_limit_exceeded"
    RUNTIME_ERROR = "runtime_error"
    JUDGE_ERROR = "judge_error"

    @property
    def title(self) -> str:
        """The verdict as a person reads it: ``Wrong answer``."""
        return self.value.replace("_", " ").capitalize()

    @property
    def explanation(self) -> str:
        """What was seen, in one sentence."""
        return _EXPLANATIONS[self]


_EXPLANATIONS = {
    Verdict.ACCEPTED: "Every case of every tier passed.",
    Verdict.WRONG_ANSWER: "The solution ran, and its answer to at least one case is wrong.",
    Verdict.TIME_LIMIT_EXCEEDED: "The solution took more time than the constraints allow.",
    Verdict.MEMORY_LIMIT_EXCEEDED: "The solution asked for more memory than it may use.",
    Verdict.RUNTIME_ERROR: "The solution stopped with an error before it gave an answer.",
    Verdict.JUDGE_ERROR: "The judge failed. This is our fault, not yours; nothing was counted.",
}
