"""Do the hidden tests notice small mistakes? Every mutant of the reference is judged.

Decisions guarded here: a survivor must be listed in problem.toml with the reason why nothing can
tell it apart; a listed mutant that is killed, or that no longer exists, fails too, so the list
cannot rot; and at most SURVIVING of all mutants may be equivalent, since a reference with more is
full of code that does nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from json import dumps

from prep.bank.gate.mutants import Mutant, mutants_of
from prep.bank.gate.ports import Judge
from prep.bank.gate.report import Fault, MutantCount
from prep.bank.gate.trials import judge_fault
from prep.core.judgement import Judgement, JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict

SURVIVING = 0.05
"""Largest share of mutants that may be equivalent; one is always allowed (1 of 12 is 8 %)."""

SLOWER = 20
SHORTEST = 0.2
"""A mutant's call may take SLOWER times the reference's, and at least SHORTEST seconds."""

SAMPLE = 8
"""How many mutants a quick check tries."""


@dataclass
class Survival:
    """Kills the mutants of one problem and counts."""

    problem: Problem
    judge: Judge
    equivalent: Mapping[str, str]
    killed: int = 0
    survived: list[Mutant] = field(default_factory=list)
    tried: int = 0

    def check(self, reference: Judgement, quick: bool) -> Iterator[Fault]:
        """Every fault of the suite that a mutant shows; a quick check tries a sample."""
        mutants = mutants_of(self.problem.reference)
        yield from self._gone(mutants)
        seconds = deadline(reference)
        for mutant in sample(mutants) if quick else mutants:
            # What is listed as equivalent does not hang: it gets all the time a solution gets.
            limit = None if mutant.name in self.equivalent else seconds
            yield from self._try(
                mutant, JudgeOptions(call_seconds=limit, stop_at_first_failure=True)
            )
        yield from self._too_many()

    def count(self, quick: bool) -> MutantCount:
        """The figures for the report."""
        return MutantCount(self.tried, self.killed, len(self.survived), quick)

    def _gone(self, mutants: Sequence[Mutant]) -> Iterator[Fault]:
        names = {mutant.name for mutant in mutants}
        for name in self.equivalent:
            if name not in names:
                yield Fault(
                    "mutants",
                    f"{name!r} is listed as equivalent, but the reference has no such mutant.",
                    "Take it out of [[equivalent_mutants]].",
                )

    def _try(self, mutant: Mutant, options: JudgeOptions) -> Iterator[Fault]:
        judgement = self.judge.judge(self.problem, mutant.source, options)
        self.tried += 1
        listed = mutant.name in self.equivalent
        if judgement.verdict is Verdict.JUDGE_ERROR:
            yield judge_fault(f"mutant {mutant.name!r}", judgement.message)
        elif judgement.verdict is not Verdict.ACCEPTED:
            self.killed += 1
            if listed:
                yield Fault(
                    "mutants",
                    f"line {mutant.line}: {mutant.name!r} is listed as equivalent, but gets "
                    f"{judgement.verdict.title.lower()}.",
                    "Take it out of [[equivalent_mutants]].",
                )
        else:
            self.survived.append(mutant)
            if not listed:
                yield Fault("mutants", f"line {mutant.line} survives: {mutant.name}", _ways(mutant))

    def _too_many(self) -> Iterator[Fault]:
        if len(self.survived) > max(1, SURVIVING * self.tried):
            yield Fault(
                "mutants",
                f"{len(self.survived)} of {self.tried} survive; at most {SURVIVING:.0%} may.",
                "Strengthen the suite, or take out of the reference what does nothing.",
            )


def deadline(reference: Judgement) -> float:
    """Seconds that one call of a mutant may take, from a judgement of the reference."""
    calls = [
        tier.seconds / tier.total
        for tier in reference.tiers
        if tier.total and tier.name in ("sample", "correctness")
    ]
    return max(SHORTEST, SLOWER * max(calls, default=0.0))


def sample(mutants: Sequence[Mutant]) -> Sequence[Mutant]:
    """At most SAMPLE mutants, spread evenly over the source."""
    if len(mutants) <= SAMPLE:
        return mutants
    return [mutants[index * len(mutants) // SAMPLE] for index in range(SAMPLE)]


def _ways(mutant: Mutant) -> str:
    entry = f"[[equivalent_mutants]] mutant = {dumps(mutant.name, ensure_ascii=False)}"
    return f"Add a case that tells it apart, or list it with a reason: {entry}"
