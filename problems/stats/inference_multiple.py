"""Many tests at once: one error rate for the whole family."""

from fractions import Fraction

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    stats,
)


class BonferroniSidak(Drill):
    """Split the risk over the tests; or multiply the chances of staying clean."""

    id = "bonferroni-sidak"
    title = "One error among many tests"
    topics = ("inference", "experiments")
    difficulty = 1
    seconds = (15, 30, 35)
    form = PROBABILITY
    block = 1 << 15

    PAIRS = (
        *((Fraction(1, 20), m) for m in (8, 10, 12, 14, 20)),
        *((Fraction(1, 10), m) for m in (5, 6, 7, 10)),
        *((Fraction(1, 50), m) for m in (20, 25, 35)),
        *((Fraction(1, 100), m) for m in (50, 70)),
    )

    def draw(self, pick, level):
        if level == 1:
            family = Fraction(pick.choice((1, 5, 10)), 100)
            return Params(kind="threshold", family=family, tests=pick.choice((4, 5, 8, 10, 20, 25)))
        alpha, nulls = pick.choice(self.PAIRS)
        effects = pick.choice((2, 5, 6, 10)) if level == 3 else 0
        return Params(kind="family", alpha=alpha, nulls=nulls, tests=nulls + effects)

    def form_of(self, p):
        return self.form if p.kind == "threshold" else percent(points=1.5)

    def exact(self, p):
        if p.kind == "threshold":
            return p.family / p.tests
        return float(1 - (1 - p.alpha) ** p.nulls)

    def wordings(self, p):
        if p.kind == "threshold":
            family = per_cent(p.family)
            return (
                f"You test {p.tests} hypotheses and want the probability of any false rejection to "
                f"be at most {family}, however the tests depend on each other. Which level does "
                "Bonferroni's correction use for each test?",
                f"A lab compares {p.tests} markers between two groups. Below which p-value is a "
                f"single marker significant if Bonferroni keeps the family-wise error rate at "
                f"{family}?",
                f"Find the Bonferroni threshold for single p-values with m = {p.tests} tests and "
                f"a family-wise error rate of {rounded(p.family)}.",
            )
        alpha = per_cent(p.alpha)
        if p.nulls < p.tests:
            effects = p.tests - p.nulls
            return (
                f"{p.tests} independent tests are run at the {alpha} level. Unknown to you, "
                f"{effects} of them concern real effects, the others none. What is the probability "
                "of at least one false positive?",
                f"A screen tests {p.tests} compounds independently, each at level {alpha}; "
                f"{effects} compounds work and all the others do nothing. How likely is it that at "
                "least one useless compound is declared to work?",
                f"m = {p.tests} null hypotheses, {effects} of them false, are tested "
                f"independently, each at exact level {rounded(p.alpha)}. Find the probability of "
                "one or more type I errors.",
            )
        return (
            f"{p.tests} independent tests of true null hypotheses are each run at the {alpha} "
            "level. What is the probability that at least one rejects?",
            f"A team checks {p.tests} unrelated metrics of an experiment that changes nothing, "
            f"each at level {alpha} and independently of the others. How likely is at least one "
            "significant result?",
            f"The p-values of {p.tests} tests are independent and uniform on [0, 1]. Find the "
            f"probability that the smallest is below {rounded(p.alpha)}.",
        )

    def steps(self, p):
        if p.kind == "threshold":
            return (
                "Idea: the probability of any error is at most the sum of the single ones.",
                f"{p.tests} levels that add up to {rounded(p.family)}: {rounded(p.family)} / "
                f"{p.tests} = {rounded(self.exact(p))}.",
                "Check: far below the family's level.",
            )
        q = rounded(1 - p.alpha)
        spared = (
            (f"Only the {p.nulls} tests without an effect can give a false positive.",)
            if p.nulls < p.tests
            else ()
        )
        return (
            "Idea: 1 minus the probability that no test errs.",
            *spared,
            f"None errs: {q}^{p.nulls} = {rounded(1 - self.exact(p))}, close to "
            f"e^-{rounded(p.alpha * p.nulls)}.",
            f"At least one: {per_cent(self.exact(p))}.",
            f"Check: below the sum {per_cent(p.alpha * p.nulls)} of the single levels.",
        )

    def misconceptions(self, p):
        if p.kind == "threshold":
            yield (
                "level-not-split",
                p.family,
                "Each test at that level lets the errors add up; divide it by their number.",
            )
            yield (
                "divided-by-pairs",
                p.family / Fraction(p.tests * (p.tests - 1), 2),
                "You divided by the number of pairs; divide by the number of tests.",
            )
            return
        yield (
            "levels-added",
            p.alpha * p.nulls,
            "You added the levels; that is an upper bound and counts double errors twice.",
        )
        yield (
            "level-of-one-test",
            p.alpha,
            "That is for one test; several have several chances to err.",
        )
        if p.nulls < p.tests:
            yield (
                "real-effects-counted",
                float(1 - (1 - p.alpha) ** p.tests),
                "You counted the tests of real effects too; they cannot give false positives.",
            )

    def oracle(self, p):
        """scipy's law of the number of errors; for the threshold, equations: equal levels whose
        sum, reached when errors exclude each other, is the family's."""
        if p.kind == "threshold":
            rows = np.eye(p.tests) - np.roll(np.eye(p.tests), 1, axis=1)
            rows[-1] = 1
            return float(np.linalg.solve(rows, [0.0] * (p.tests - 1) + [float(p.family)])[0])
        return float(stats.binom(p.nulls, float(p.alpha)).sf(0))

    def simulate(self, p, rng, n):
        """p-values of true nulls; for the threshold in the worst way that they can depend.

        There each is uniform but no two are small together: one point on a circle, seen from
        equally spaced places.
        """
        if p.kind == "threshold":
            places = np.arange(p.tests)[:, None] / p.tests
            return mean(((rng.random(n) + places) % 1).min(axis=0))
        return hits(rng.random((p.nulls, n), dtype=np.float32).min(axis=0) < float(p.alpha))

    def observable(self, p, value):
        """The smallest of the worst-case p-values is uniform, below the level in the given share
        of cases: its mean is half of level over share."""
        return float(value / (2 * p.family)) if p.kind == "threshold" else float(value)
