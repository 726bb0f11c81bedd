"""Many tests at once: which discoveries stand, and how many of them are false."""

from fractions import Fraction

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    fraction,
    hits,
    integer,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    shown,
    stats,
)


class BhCount(Drill):
    """Benjamini and Hochberg step up: the largest p-value under its line decides."""

    id = "bh-count"
    title = "Which discoveries stand?"
    topics = ("inference", "experiments")
    difficulty = 3
    seconds = (40, 50, 50)
    form = integer()

    SIZES = ((5, 50), (10, 50), (5, 100), (8, 80), (10, 100), (6, 60), (8, 40))
    """Tests and false discovery rate in thousandths, with lines at whole thousandths."""

    def draw(self, pick, level):
        while True:
            tests, rate = pick.choice(self.SIZES)
            line = rate // tests
            under = pick.integer(2, tests - 1)
            low = [pick.integer(1, under * line - 1) for _ in range(under)]
            high = [pick.integer(under * line + 1, 3 * rate) for _ in range(tests - under)]
            values = sorted(low) + sorted(high)
            if self._is_fair(values, line, under, level):
                shadowed = [i for i in range(under - 1) if self._is_shadowed(values, i)]
                return Params(
                    kind="adjusted" if level == 3 else "count",
                    place=pick.choice(shadowed) if level == 3 else None,
                    rate=Fraction(rate, 1000),
                    values=tuple(Fraction(value, 1000) for value in values),
                )

    def form_of(self, p):
        return self.form if p.kind == "count" else PROBABILITY

    def exact(self, p):
        m = len(p.values)
        if p.kind == "count":
            return max(i for i, v in enumerate(p.values, 1) if v <= i * p.rate / m)
        return min(m * v / i for i, v in enumerate(p.values, 1) if i > p.place)

    def wordings(self, p):
        values = ", ".join(rounded(v) for v in p.values)
        m, rate = len(p.values), per_cent(p.rate)
        if p.kind == "adjusted":
            which = ("smallest", "second smallest", "third smallest", "fourth smallest")
            which = which[p.place] if p.place < len(which) else f"{p.place + 1}th smallest"
            return (
                f"{m} tests give the p-values {values}. What is the Benjamini-Hochberg adjusted "
                f"p-value of the {which} one, {rounded(p.values[p.place])}?",
                f"Sorted p-values of {m} genes: {values}. At which false discovery rate does the "
                f"Benjamini-Hochberg procedure just begin to reject the hypothesis with "
                f"p = {rounded(p.values[p.place])}?",
                f"For p = ({values}) find the Benjamini-Hochberg q-value of p({p.place + 1}) = "
                f"{rounded(p.values[p.place])}: the smallest rate at which it is rejected.",
            )
        return (
            f"{m} tests give the p-values {values}. How many hypotheses does the "
            f"Benjamini-Hochberg procedure reject at a false discovery rate of {rate}?",
            f"A screen of {m} genes yields these sorted p-values: {values}. How many discoveries "
            f"does Benjamini-Hochberg allow with the rate q = {rounded(p.rate)}?",
            f"Apply Benjamini and Hochberg's step-up rule with q = {rounded(p.rate)} to {m} "
            f"p-values ({values}). How many are rejected?",
        )

    def steps(self, p):
        m = len(p.values)
        if p.kind == "adjusted":
            rest = list(enumerate(p.values, 1))[p.place :]
            scaled = ", ".join(rounded(m * v / i) for i, v in rest)
            best = min(rest, key=lambda pair: pair[1] / pair[0])
            return (
                f"Idea: the i-th p-value needs the rate {m} p(i) / i; a larger one may help it.",
                f"From place {p.place + 1} on: {scaled}.",
                f"The least is {m} x {rounded(best[1])} / {best[0]} = {shown(self.exact(p))}.",
                "Check: rejecting place i rejects all smaller p-values with it.",
            )
        lines = ", ".join(rounded(i * p.rate / m) for i in range(1, m + 1))
        k = self.exact(p)
        return (
            "Idea: the largest p-value under its line i q / m decides; all smaller ones go along.",
            f"Lines: {lines}.",
            f"The last p-value under its line is number {k}: {rounded(p.values[k - 1])} <= "
            f"{rounded(k * p.rate / m)}.",
            f"So the {k} smallest are rejected, whether or not under their own lines.",
            "Check: at least as many as Bonferroni, at most as many as without correction.",
        )

    def misconceptions(self, p):
        m = len(p.values)
        if p.kind == "adjusted":
            own = p.values[p.place]
            yield (
                "own-line-only",
                m * own / (p.place + 1),
                "A later p-value has a smaller ratio and takes this one along.",
            )
            if p.place:
                yield (
                    "bonferroni",
                    m * own,
                    "That is Bonferroni's adjustment; divide by the place in the order.",
                )
            yield "not-adjusted", own, "That is the raw p-value; it is one of several."
            return
        yield (
            "bonferroni",
            Fraction(sum(v <= p.rate / m for v in p.values)),
            "You compared all with q/m, which is Bonferroni; the line rises with the place.",
        )
        yield (
            "no-correction",
            Fraction(sum(v <= p.rate for v in p.values)),
            "You compared all with q itself; that does not correct for many tests.",
        )
        first = next(i for i, v in enumerate([*p.values, 2]) if v > (i + 1) * p.rate / m)
        if first != self.exact(p):
            yield (
                "stopped-at-first-failure",
                Fraction(first),
                "You stopped at the first p-value above its line; look for the last one below.",
            )
        own = sum(v <= i * p.rate / m for i, v in enumerate(p.values, 1))
        if own not in (first, self.exact(p)):
            yield (
                "only-those-under-their-line",
                Fraction(own),
                "All before the last one under its line go along, even if above their own.",
            )

    def oracle(self, p):
        """scipy's adjusted p-values."""
        adjusted = stats.false_discovery_control([float(v) for v in p.values])
        if p.kind == "adjusted":
            return float(adjusted[p.place])
        return int((adjusted <= float(p.rate) + 1e-12).sum())

    def recount(self, p):
        """Try every number of rejections, and every rate at which that number may change."""
        if p.kind == "count":
            return self._rejected(p.values, p.rate)
        m = len(p.values)
        rates = sorted({m * v / i for v in p.values for i in range(1, m + 1)})
        return next(rate for rate in rates if self._rejected(p.values, rate) > p.place)

    def _rejected(self, values, rate):
        """The largest k for which k p-values lie at or below k times rate over their number."""
        sizes = range(len(values) + 1)
        fits = [k for k in sizes if sum(v * len(values) <= k * rate for v in values) >= k]
        return max(fits)

    def _is_shadowed(self, values, i):
        """Whether a later p-value needs a clearly smaller rate."""
        return min(v / j for j, v in enumerate(values, 1) if j > i + 1) < 0.9 * values[i] / (i + 1)

    def _is_fair(self, values, line, under, level):
        """Whether the true count differs from the wrong ones, and no value sits on its line."""
        if len(set(values)) < len(values):
            return False
        lines = [line * i for i in range(1, len(values) + 1)]
        if any(v % line == 0 for v in values) or values[under - 1] > lines[under - 1]:
            return False
        if any(v < c for v, c in zip(values[under:], lines[under:], strict=True)):
            return False
        if sum(v < line for v in values) == under or sum(v < lines[-1] for v in values) == under:
            return False
        hole = any(v > c for v, c in zip(values[:under], lines, strict=False))
        if level == 3:
            return any(self._is_shadowed(values, i) for i in range(under - 1))
        return hole is (level == 2)


class ExpectedFalsePositives(Drill):
    """Of all significant results, the false ones come from the nulls and the level."""

    id = "expected-false-positives"
    title = "How much is a significant result worth?"
    topics = ("inference", "bayesian")
    difficulty = 3
    seconds = (15, 40, 50)
    form = percent(points=1)
    floor = 1 << 12
    block = 1 << 17

    def draw(self, pick, level):
        nulls, alpha, power = (
            pick.choice(((90, 5, 40), (90, 5, 50), (90, 10, 50), (90, 10, 40), (80, 10, 40),
                         (80, 10, 50), (70, 10, 40)))
            if level == 3
            else (pick.choice((50, 60, 70, 80, 90)), pick.choice((1, 5, 10)),
                  pick.choice((40, 50, 60, 80)))
        )  # fmt: skip
        return Params(
            tests=pick.choice((200, 400, 500, 1000)),
            nulls=Fraction(nulls, 100),
            level=Fraction(alpha, 100),
            power=Fraction(power, 100),
            kind=("count", "once", "twice")[level - 1],
        )

    def form_of(self, p):
        return fraction() if p.kind == "count" else self.form

    def exact(self, p):
        if p.kind == "count":
            return p.tests * p.nulls * p.level
        times = 2 if p.kind == "twice" else 1
        false, true = p.nulls * p.level**times, (1 - p.nulls) * p.power**times
        return false / (false + true)

    def wordings(self, p):
        share, level = per_cent(p.nulls), per_cent(p.level)
        power = per_cent(p.power)
        if p.kind == "count":
            return (
                f"{p.tests} hypotheses are tested at the {level} level; in {share} of them there "
                f"is no effect, in the others the power is {power}. How many false positives do "
                "you expect?",
                f"A team runs {p.tests} experiments. {share} of the ideas do nothing; the others "
                f"are detected with probability {power}. At a significance level of {level}, what "
                "is the expected number of useless ideas declared to work?",
                f"m = {p.tests} tests at level {rounded(p.level)}, a share of {rounded(p.nulls)} "
                f"of true nulls, power {rounded(p.power)} otherwise. Find the expected number of "
                "type I errors.",
            )
        if p.kind == "twice":
            return (
                f"{share} of the tested ideas have no effect. Tests have level {level} and, for "
                f"real effects, power {power}. An idea is significant in two independent tests. "
                "What is the probability that it has no effect?",
                f"A lab repeats each study once, independently, and reports only what is "
                f"significant both times: probability {level} per study without an effect, {power} "
                f"with one. {share} of its hypotheses are without effect. Which share of its "
                "reports is false?",
                f"P(H0) = {share}; given H0 each of two independent tests rejects with probability "
                f"{level}, given H1 with {power}. Find P(H0 | both reject).",
            )
        return (
            f"{share} of the ideas that a company tests have no effect. Its tests have level "
            f"{level} and, for real effects, power {power}. Which share of its significant results "
            "is false, in the long run?",
            f"In a field, {share} of the tested hypotheses are null. Studies reject a null with "
            f"probability {level} and find a real effect with probability {power}. How likely is a "
            "random significant finding to be false?",
            f"P(H0) = {share}, P(reject | H0) = {level}, P(reject | H1) = {power}, and either H0 "
            "or H1 holds. Find P(H0 | reject).",
        )

    def steps(self, p):
        nulls, level = rounded(p.nulls), rounded(p.level)
        if p.kind == "count":
            return (
                "Idea: only tests without an effect can give false positives, each at the level.",
                f"{p.tests} x {nulls} = {p.tests * p.nulls} tests without an effect.",
                f"{p.tests * p.nulls} x {level} = {shown(self.exact(p))}.",
                f"Check: at most {rounded(p.tests * p.level)}, if nothing worked.",
            )
        square = "^2" if p.kind == "twice" else ""
        times = 2 if square else 1
        false, true = p.nulls * p.level**times, (1 - p.nulls) * p.power**times
        return (
            "Idea: compare the false significant results with all significant results.",
            f"False: {nulls} x {level}{square} = {rounded(false, 4)}.",
            f"True: {rounded(1 - p.nulls)} x {rounded(p.power)}{square} = {rounded(true, 4)}.",
            f"{rounded(false, 4)} / ({rounded(false, 4)} + {rounded(true, 4)}) = "
            f"{per_cent(self.exact(p))}.",
            f"Check: below the {per_cent(p.nulls)} before any test.",
        )

    def misconceptions(self, p):
        if p.kind == "count":
            yield (
                "all-tests-null",
                p.tests * p.level,
                "You counted all tests; real effects cannot give false positives.",
            )
            yield (
                "all-significant",
                p.tests * (p.nulls * p.level + (1 - p.nulls) * p.power),
                "Those are all significant results, the true ones included.",
            )
            return
        times = 2 if p.kind == "twice" else 1
        false, true = p.nulls * p.level**times, (1 - p.nulls) * p.power**times
        if times == 1:
            yield (
                "level-itself",
                p.level,
                "That is the share of nulls that are rejected, not of rejections that are null.",
            )
            yield (
                "false-positives-of-all-tests",
                false,
                "That is the share among all tests; divide by the share that is significant.",
            )
        yield (
            "base-rate-forgotten",
            p.level**times / (p.level**times + p.power**times),
            "You gave nulls and effects equal weight; weigh them by their shares.",
        )
        yield (
            "false-over-true",
            false / true,
            "You divided false by true results; divide by all significant ones.",
        )
        if times == 2:
            yield (
                "one-test-only",
                p.nulls * p.level / (p.nulls * p.level + (1 - p.nulls) * p.power),
                "That is after one test; the second one weighs in too.",
            )

    def oracle(self, p):
        """Count ten million tests, kind by kind."""
        if p.kind == "count":
            effect_free = range(int(p.tests * p.nulls))
            return sum((p.level for _ in effect_free), Fraction(0))
        groups = {}
        for null, rate in ((True, p.level), (False, p.power)):
            left = 10**7 * (p.nulls if null else 1 - p.nulls)
            for _ in range(2 if p.kind == "twice" else 1):
                left = left - left * (1 - rate)
            groups[null] = left
        return groups[True] / sum(groups.values())

    def simulate(self, p, rng, n):
        """Whole batches of tests for the count; else single ideas, kept if significant."""
        if p.kind == "count":
            batches = n >> 7
            errors = np.zeros(batches)
            for _ in range(p.tests):
                null = rng.random(batches, dtype=np.float32) < float(p.nulls)
                errors += null & (rng.random(batches, dtype=np.float32) < float(p.level))
            return mean(errors)
        null = rng.random(n, dtype=np.float32) < float(p.nulls)
        rate = np.where(null, np.float32(p.level), np.float32(p.power))
        kept = rng.random(n, dtype=np.float32) < rate
        if p.kind == "twice":
            kept &= rng.random(n, dtype=np.float32) < rate
        return hits(null[kept])
