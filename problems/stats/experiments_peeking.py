"""What it costs to look at an experiment again and again."""

from math import pi, sqrt
from typing import ClassVar

from prep.drills import (
    Drill,
    Params,
    Range,
    choice,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    special,
    stats,
)


class PeekingInflation(Drill):
    """Each look is one more chance to cross the line by luck."""

    id = "peeking-inflation"
    title = "Stop as soon as it is significant"
    topics = ("experiments", "inference")
    difficulty = 3
    seconds = (20, 30, 30)
    form = percent(points=1)
    floor = 1 << 8  # groups of 512 experiments at level 2; elsewhere one block is far more
    block = 1 << 15

    CUMULATIVE: ClassVar = {3: "11%", 4: "13%", 5: "14%", 10: "19%"}
    """False positives of k looks at 1.96: Armitage, McPherson and Rowe (1969), J. R. Statist.
    Soc. A 132, table 2."""

    PER_LOOK: ClassVar = {3: "0.0221", 4: "0.0182", 5: "0.0158", 10: "0.0106"}
    """Level per look that keeps 5% over k looks: Pocock (1977), Biometrika 64, table 1."""

    def draw(self, pick, level):
        kind = ("cumulative", "per-look", "fresh")[level - 1]
        looks = pick.choice((3, 4, 5, 10) if level < 3 else (5, 6, 8, 10, 14, 20))
        return Params(kind=kind, looks=looks)

    def form_of(self, p):
        return self.form if p.kind == "fresh" else choice(*self._options(p))

    def exact(self, p):
        if p.kind == "fresh":
            return 1 - 0.95**p.looks
        return (self.CUMULATIVE if p.kind == "cumulative" else self.PER_LOOK)[p.looks]

    def wordings(self, p):
        looks, test = p.looks, "a two-sided 5% z-test"
        if p.kind == "fresh":
            return (
                f"A change without any effect is tested in {looks} experiments, one after the "
                f"other, each on new users only and with {test}. What is the probability that at "
                "least one of them is significant?",
                f"Every week the data of that week alone are put to {test}; nothing has really "
                f"changed. How likely is at least one alarm in {looks} weeks, the weeks being "
                "independent?",
                f"Z1, ..., Z{looks} are independent standard normal. Find the probability that at "
                "least one |Zi| exceeds 1.96.",
            )
        if p.kind == "per-look":
            return (
                f"A test is to be looked at {looks} times, after equal batches, each time on all "
                "data so far, and stopped at significance. Which of these levels is the largest "
                "one, the same at each look, that keeps the overall false positive rate "
                "at about 5%?",
                f"In a trial the data gathered so far are analysed {looks} times, equally spaced. "
                "The chance of ever rejecting a true null shall be just 5%. Which of "
                "these constant two-sided levels for the single analyses comes nearest to it?",
                f"Sk is the sum of the first k of {looks} independent standard normals. Which "
                "of these two-sided levels, the same for every Sk / sqrt(k), brings the "
                "probability of at "
                "least one significant result nearest to 5%?",
            )
        return (
            f"An A/B test without any effect is looked at {looks} times, after equal batches, each "
            f"time with {test} on all data so far. It is stopped and called a success at the first "
            "significant look. About how often does that happen?",
            f"A team checks a metric after each of {looks} days of equal traffic, with {test} on "
            "everything gathered so far, and ships at the first significant result. The change "
            "really does nothing. Roughly how likely is it to be shipped?",
            f"Sk is the sum of the first k of {looks} independent standard normals. About how "
            f"large is the probability that |Sk| > 1.96 sqrt(k) for at least one k from 1 to "
            f"{looks}?",
        )

    def steps(self, p):
        if p.kind == "fresh":
            return (
                "Idea: fresh data make the looks independent; multiply the chances of no alarm.",
                f"No alarm: 0.95^{p.looks} = {rounded(0.95**p.looks)}.",
                f"At least one: {per_cent(self.exact(p))}.",
                "Check: more than with looks at growing data, which resemble each other.",
            )
        apart = per_cent(1 - 0.95**p.looks)
        if p.kind == "per-look":
            return (
                "Idea: several looks need a stricter level, but they resemble each other.",
                f"5% at each of {p.looks} looks would give about {self.CUMULATIVE[p.looks]}.",
                f"0.05/{p.looks} would do for looks of any dependence, so it is stricter than "
                "needed.",
                f"Between the two: {self.exact(p)} (Pocock's constant level).",
            )
        return (
            "Idea: every look is another chance, but looks at the same data resemble each other.",
            f"Independent looks would give 1 - 0.95^{p.looks} = {apart}: too much.",
            f"The known value for {p.looks} looks is {self.exact(p)}.",
            "Check: 2 looks give 8%, 5 give 14%, 10 give 19%.",
        )

    def misconceptions(self, p):
        looks = p.looks
        if p.kind == "per-look":
            yield (
                "level-not-changed",
                "0.05",
                f"5% at each look gives about {self.CUMULATIVE[looks]} over all of them.",
            )
            yield (
                "bonferroni",
                rounded(0.05 / looks),
                "That is safe but stricter than needed, since the looks resemble each other.",
            )
            return
        word = "{:.0%}".format if p.kind == "cumulative" else float
        yield (
            "single-look",
            word(0.05),
            "That is for one look decided on beforehand; each further one adds a chance.",
        )
        yield (
            "levels-added",
            word(0.05 * looks),
            "You added the levels, which counts repeated alarms more than once.",
        )
        if p.kind == "cumulative":
            yield (
                "looks-as-independent",
                word(1 - 0.95**looks),
                "That is for independent looks; here they share most of their data.",
            )
        elif looks in self.CUMULATIVE:
            yield (
                "looks-as-growing-data",
                int(self.CUMULATIVE[looks].rstrip("%")) / 100,
                "That is for looks at growing data; here each look has data of its own.",
            )

    def oracle(self, p):
        if p.kind == "fresh":
            return float(stats.binom(p.looks, 0.05).sf(0))
        if p.kind == "cumulative":
            return f"{self._crossing(p.looks, stats.norm.isf(0.025)):.0%}"
        from scipy.optimize import brentq

        critical = brentq(lambda z: self._crossing(p.looks, z) - 0.05, 1.9, 3.5)
        return rounded(2 * stats.norm.sf(critical))

    def simulate(self, p, rng, n):
        """Null experiments, look by look; for the level, the 5% point of their smallest p-value."""
        total = np.zeros(n, np.float32)
        largest = np.zeros(n, np.float32)
        for look in range(1, p.looks + 1):
            batch = rng.standard_normal(n, dtype=np.float32)
            total += batch
            z = batch if p.kind == "fresh" else total / np.float32(sqrt(look))
            np.maximum(largest, abs(z), out=largest)
        if p.kind != "per-look":
            return hits(largest > 1.959964)
        smallest = 2 * special.ndtr(-largest.astype(np.float64)).reshape(-1, 512)
        return mean(np.quantile(smallest, 0.05, axis=1, method="weibull"))

    def observable(self, p, value):
        """A word stands for the range that it is the rounding of."""
        if p.kind == "fresh":
            return float(value)
        if p.kind == "cumulative":
            share = int(value.rstrip("%")) / 100
            return Range(share - 0.005, share + 0.005)
        return Range(0.98 * float(value), 1.02 * float(value))

    def _options(self, p):
        k = p.looks
        if p.kind == "per-look":
            return [rounded(0.05 / k), self.PER_LOOK[k], "0.05"]
        return ["5%", self.CUMULATIVE[k], f"{1 - 0.95**k:.0%}", f"{0.05 * k:.0%}"]

    def _crossing(self, looks, critical):
        """P(some |S_k| > critical sqrt(k)): carry the density of the walks still inside along."""
        nodes, weights = np.polynomial.legendre.leggauss(60)
        inside, places, masses = 1.0, np.zeros(1), np.ones(1)
        for look in range(1, looks + 1):
            bound = critical * sqrt(look)
            ahead = bound * nodes
            kernel = np.exp(-((ahead[:, None] - places) ** 2) / 2) / sqrt(2 * pi)
            masses = bound * weights * (kernel @ masses)
            places, inside = ahead, float(masses.sum())
        return 1 - inside
