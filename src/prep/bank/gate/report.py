"""What the gate found out about one package, as values; nothing here decides anything."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum


class Outcome(IntEnum):
    """How a package came out, the worst last; the value is the exit code of `prep check`."""

    PASSED = 0
    FAILED = 1
    BROKEN = 2
    JUDGE_FAILED = 3


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: which check says so, what it saw, what to do about it."""

    check: str
    message: str
    hint: str = ""
    outcome: Outcome = Outcome.FAILED


@dataclass(frozen=True)
class MutantCount:
    """``equivalent`` survived and are listed in problem.toml; ``sampled`` if not all were tried."""

    tried: int
    killed: int
    equivalent: int
    sampled: bool = False


@dataclass(frozen=True)
class Room:
    """CPU ratios around the limit: the slowest accepted one and the fastest one too slow.

    The judge stops a solution far beyond the limit, so the latter is a lower bound.
    """

    limit: float
    slowest_accepted: float
    fastest_too_slow: float | None

    @property
    def inside(self) -> float:
        """How many times slower an accepted solution could be."""
        return self.limit / self.slowest_accepted

    @property
    def outside(self) -> float | None:
        """How many times quicker a too slow solution could be; None without one."""
        return None if self.fastest_too_slow is None else self.fastest_too_slow / self.limit


@dataclass(frozen=True)
class PackageReport:
    """The result of all checks of one package, or of one file of questions.

    ``contents`` counts what is in it, where that is not submissions. ``seconds`` is wall time;
    ``cached`` if reused.
    """

    slug: str
    kind: str
    faults: tuple[Fault, ...] = ()
    submissions: int = 0
    mutants: MutantCount | None = None
    room: Room | None = None
    seconds: float = 0.0
    cached: bool = False
    contents: str = ""

    @property
    def outcome(self) -> Outcome:
        """The worst of its faults."""
        return max((fault.outcome for fault in self.faults), default=Outcome.PASSED)

    def lines(self) -> Iterator[str]:
        """One line of figures, then every fault with its hint."""
        mark = "ok  " if self.outcome is Outcome.PASSED else "FAIL"
        yield f"{mark} {self.kind}/{self.slug}  {', '.join(self._figures())}"
        for fault in self.faults:
            yield f"     {fault.check}: {fault.message}"
            if fault.hint:
                yield f"       {fault.hint}"

    def _figures(self) -> Iterator[str]:
        if self.contents:
            yield self.contents
        if self.submissions:
            yield f"{self.submissions} submissions"
        if self.mutants is not None:
            yield self._mutants(self.mutants)
        if self.room is not None:
            yield self._room(self.room)
        yield "unchanged" if self.cached else f"{self.seconds:.1f} s"

    @staticmethod
    def _mutants(count: MutantCount) -> str:
        equivalent = f", {count.equivalent} equivalent" if count.equivalent else ""
        sample = " (a sample)" if count.sampled else ""
        return f"{count.killed} of {count.tried} mutants killed{sample}{equivalent}"

    @staticmethod
    def _room(room: Room) -> str:
        outside = "" if room.outside is None else f", at least {room.outside:.1f}x outside"
        return f"limit {room.limit:g} has {room.inside:.1f}x room inside{outside}"


@dataclass(frozen=True)
class Summary:
    """A whole run of the gate."""

    reports: tuple[PackageReport, ...]
    seconds: float
    what: str = "packages"

    @property
    def outcome(self) -> Outcome:
        """The worst package decides."""
        return max((report.outcome for report in self.reports), default=Outcome.PASSED)

    def line(self) -> str:
        """The last line of `prep check`."""
        passed = sum(report.outcome is Outcome.PASSED for report in self.reports)
        counts = [report.mutants for report in self.reports if report.mutants is not None]
        parts = [f"{passed} of {len(self.reports)} {self.what} passed"]
        if counts or any(report.submissions for report in self.reports):
            parts += [
                f"{sum(report.cached for report in self.reports)} unchanged",
                f"{sum(report.submissions for report in self.reports)} submissions",
                f"{sum(c.killed for c in counts)} of {sum(c.tried for c in counts)} mutants killed",
            ]
        return ", ".join([*parts, f"{self.seconds:.1f} s"])
