"""The value a proof ends in, and how it reads."""

import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from prep.drills.proof.routes import Check


@dataclass(frozen=True, slots=True)
class DrillReport:
    """Everything found out about one drill. ``seconds`` is CPU time of its checks."""

    drill: str
    checks: tuple[Check, ...] = ()
    faults: tuple[str, ...] = ()
    seconds: float = 0.0
    instances: int = 0
    written_forms: int = 0
    misconceptions_named: int = 0

    @property
    def ok(self) -> bool:
        """Whether the drill is proved and sound."""
        return not self.faults and all(not check.faults for check in self.checks)

    def all_faults(self) -> Iterator[str]:
        """Every fault as one line."""
        for fault in self.faults:
            yield f"{self.drill}: {fault}"
        for check in self.checks:
            for fault in check.faults:
                yield f"{self.drill} seed {check.seed} level {check.level}: {fault}"


@dataclass(frozen=True, slots=True)
class Scores:
    """The z statistics of all simulated checks: near mean 0 and sd 1 when the proofs are honest."""

    count: int
    mean: float
    sd: float
    largest: float


@dataclass(frozen=True, slots=True)
class Report:
    """The proof of many drills."""

    drills: tuple[DrillReport, ...]

    @property
    def ok(self) -> bool:
        """Whether every drill is proved and sound."""
        return all(drill.ok for drill in self.drills)

    @property
    def scores(self) -> Scores | None:
        """The z statistics, None when fewer than two checks were simulated."""
        zs = [check.z for drill in self.drills for check in drill.checks if check.z is not None]
        if len(zs) < 2:
            return None
        return Scores(len(zs), statistics.fmean(zs), statistics.stdev(zs), max(map(abs, zs)))

    def lines(self) -> Iterator[str]:
        """The table of counts, the z statistics, every fault, and the summary last."""
        yield f"{'drill':32} {'checks':>6} {'draws':>9} {'max|z|':>7} {'cpu s':>7}"
        for drill in self.drills:
            yield _row(drill)
        for drill in self.drills:
            yield from drill.all_faults()
        yield from self._summary()

    def _summary(self) -> Iterator[str]:
        if (scores := self.scores) is not None:
            yield (
                f"z of {scores.count} simulations: mean {scores.mean:+.3f}, sd {scores.sd:.3f}, "
                f"largest {scores.largest:.2f}"
            )
        yield (
            f"{sum(drill.instances for drill in self.drills)} instances read, "
            f"{sum(drill.written_forms for drill in self.drills)} written forms accepted, "
            f"{sum(drill.misconceptions_named for drill in self.drills)} misconceptions named, "
            f"{sum(drill.seconds for drill in self.drills):.1f} CPU s"
        )
        proved = sum(drill.ok for drill in self.drills)
        checks = sum(len(drill.checks) for drill in self.drills)
        yield f"{proved} of {len(self.drills)} drills proved, {checks} instances by three routes"


def _row(drill: DrillReport) -> str:
    zs = [abs(check.z) for check in drill.checks if check.z is not None]
    cells = (
        f"{drill.drill:32}",
        f"{len(drill.checks):6}",
        f"{sum(check.draws for check in drill.checks):9}",
        f"{max(zs):7.2f}" if zs else f"{'-':>7}",
        f"{drill.seconds:7.2f}",
        "" if drill.ok else "FAILED",
    )
    return " ".join(cells).rstrip()
