"""What one call of a solution gave, and the two sides a suite talks to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class CandidateError(Exception):
    """The solution raised; carries what may be shown of it."""

    def __init__(
        self, kind: str, message: str, frames: Sequence[tuple[int, str, str]] = ()
    ) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind = kind
        self.message = message
        self.frames = tuple(frames)


@dataclass(frozen=True)
class Outcome:
    """The answer to one case of a batch, or the error in its place."""

    value: Any = None
    error: Exception | None = None


class Callee(Protocol):
    """A solution as a hidden suite sees it; plain data in, plain data out."""

    def __call__(self, *arguments: Any) -> Any:
        """Call the function; arguments that it changes in place are changed here too."""

    def many(self, batch: Sequence[Sequence[Any]]) -> list[Outcome]:
        """Call it on every item of ``batch`` (argument lists, or call scripts)."""

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """Replay ``[name or name@instance, *arguments]`` operations of a design problem."""

    def fresh(self) -> None:
        """Load the solution anew, in a new process where there is one."""

    @property
    def after(self) -> list[Any]:
        """The arguments of the last call as they were after it."""
