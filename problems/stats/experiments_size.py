"""How large an experiment must be, and what it can find."""

from fractions import Fraction
from math import ceil, isqrt, sqrt
from statistics import NormalDist

from prep.drills import (
    Drill,
    Params,
    decimal,
    fraction,
    integer,
    mean,
    np,
    per_cent,
    rounded,
    shown,
    stats,
)

REACH = NormalDist().inv_cdf(0.975) + NormalDist().inv_cdf(0.8)
"""Standard errors between 0 and an effect that a 5% test finds with power 80%: 2.80."""


class AbSampleSize(Drill):
    """Power 80% at the two-sided 5% level takes 16 variance / difference^2 per arm."""

    id = "ab-sample-size"
    title = "How long must the test run?"
    topics = ("experiments", "inference")
    difficulty = 2
    seconds = (30, 40, 50)
    form = integer(rtol=0.1)
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        if level == 3:
            sd, part = pick.choice((10, 20, 30, 40)), pick.choice((5, 10, 20))
            arm = 16 * part**2
            days = pick.choice([d for d in (10, 16, 20, 25, 32, 40) if 2 * arm % d == 0])
            return Params(kind="days", sd=sd, effect=Fraction(sd, part), traffic=2 * arm // days)
        share = Fraction(pick.choice((5, 10, 20, 50) if level == 1 else (5, 10, 20)), 100)
        if level == 1:
            effect = Fraction(pick.choice((1, 2, 4)), 100)
            return Params(kind="absolute", share=share, lift=None, effect=effect)
        lift = Fraction(pick.choice((5, 10, 20)), 100)
        return Params(kind="relative", share=share, lift=lift, effect=share * lift)

    def form_of(self, p):
        return decimal(rtol=0.1) if p.kind == "days" else self.form

    def exact(self, p):
        arm = 2 * REACH**2 * float(self._variance(p) / p.effect**2)
        return 2 * arm / p.traffic if p.kind == "days" else ceil(arm)

    def wordings(self, p):
        plan = "80% power in a two-sided test at the 5% level"
        if p.kind == "days":
            effect = rounded(p.effect)
            return (
                f"Spending per user has standard deviation ${p.sd}. An A/B test shall find a "
                f"difference of ${effect} in the mean with {plan}. {p.traffic} new users arrive "
                "per day and are split evenly. How many days must it run, roughly?",
                f"Session times scatter with a standard deviation of {p.sd} min. You want "
                f"{plan} for a change of {effect} min in the mean. Each day brings "
                f"{p.traffic} new visitors, half of them to each variant. How many days do you "
                "need, roughly?",
                f"Two arms of equal size are compared in the mean of a metric with sd {p.sd}; a "
                f"difference of {effect} shall be found with {plan}. With {p.traffic} independent "
                "new observations per day in both arms together, about how many days does it take?",
            )
        share = per_cent(p.share)
        if p.kind == "relative":
            lift = per_cent(p.lift)
            return (
                f"The conversion rate is {share}. How many users per arm does an A/B test need to "
                f"find a relative lift of {lift} with {plan}? Use the baseline's variance in both "
                "arms.",
                f"A newsletter is opened by {share} of its readers. A new subject line is worth "
                f"having if it makes {lift} more of them open it, relative to now. Which number "
                f"of readers per variant gives {plan}? Take the present rate for the variance.",
                f"Baseline p = {rounded(p.share)}; the smallest effect of interest is p x "
                f"{rounded(p.lift)}. Find n per arm for {plan}, with variance p(1 - p) in both "
                "arms.",
            )
        points = rounded(100 * p.effect)
        plural = "" if points == "1" else "s"
        return (
            f"The conversion rate is {share}. How many users per arm does an A/B test need to find "
            f"a change of {points} percentage point{plural} (absolute) with {plan}? Use the "
            "baseline's variance in both arms.",
            f"{share} of the visitors click. You want {plan} for an absolute change of {points} "
            f"percentage point{plural}. How many visitors per variant is that, with the present "
            "rate's variance?",
            f"Find n per arm to compare two proportions near {rounded(p.share)}: {plan}, true "
            f"difference {rounded(p.effect)}, variance p(1 - p) at p = {rounded(p.share)} in both "
            "arms.",
        )

    def steps(self, p):
        variance, effect = self._variance(p), p.effect
        arm = 16 * variance / effect**2
        if p.kind == "days":
            lines = (
                f"Per arm: 16 x {p.sd}^2 / {rounded(effect)}^2 = {rounded(arm, 5)}.",
                f"Both arms: {rounded(2 * arm, 5)}; by {p.traffic} a day about "
                f"{rounded(2 * arm / p.traffic)} days.",
            )
        else:
            difference = (
                (f"Difference: {rounded(p.share)} x {rounded(p.lift)} = {rounded(effect)}.",)
                if p.kind == "relative"
                else ()
            )
            lines = (
                *difference,
                f"Variance: {rounded(p.share)} x {rounded(1 - p.share)} = {rounded(variance, 4)}.",
                f"16 x {rounded(variance, 4)} / {rounded(effect)}^2 = {rounded(arm, 5)} per arm.",
            )
        return (
            "Idea: n = 2 (1.96 + 0.84)^2 variance / difference^2, about 16 variance / "
            "difference^2.",
            *lines,
            f"More exactly {rounded(self.exact(p), 5)}.",
            "Check: half the difference would take four times as much.",
        )

    def misconceptions(self, p):
        variance, effect = float(self._variance(p)), float(p.effect)
        arm = 2 * (REACH / effect) ** 2 * variance
        if p.kind == "days":
            unit = 2 / p.traffic
            yield (
                "one-arm-only",
                arm / p.traffic,
                "That fills one arm; the users of a day are shared by two.",
            )
        else:
            unit = 1
            yield (
                "total-for-arm",
                2 * arm,
                "That is the number in both arms together; one arm is asked.",
            )
        yield (
            "power-forgotten",
            arm * unit * (1.96 / REACH) ** 2,
            "With 1.96 alone the power is 50%; add 0.84 standard errors for 80%.",
        )
        yield (
            "difference-not-squared",
            arm * unit * effect / (p.sd if p.kind == "days" else 1),
            "You left out a square: the number grows with 1/difference^2.",
        )
        if p.kind == "relative":
            yield (
                "relative-as-absolute",
                arm * float(p.share) ** 2,
                "You used the relative lift as the difference; multiply it by the rate first.",
            )
        elif p.kind == "absolute" and p.share != Fraction(1, 2):
            yield (
                "worst-case-variance",
                arm / 4 / variance,
                "You used 1/4 for the variance; at this rate it is smaller.",
            )

    def oracle(self, p):
        """Where the power, by scipy's law, reaches 80%."""
        from scipy.optimize import brentq

        variance, limit = float(self._variance(p)), stats.norm.isf(0.025)

        def shortfall(arm):
            return 0.8 - stats.norm.sf(limit - float(p.effect) / np.sqrt(2 * variance / arm))

        arm = float(brentq(shortfall, 1, 1e8, xtol=1e-9, rtol=1e-14))
        return 2 * arm / p.traffic if p.kind == "days" else int(np.ceil(arm))

    def simulate(self, p, rng, n):
        """Squared difference of two single observations, one from each arm."""
        if p.kind == "days":
            values = p.sd * rng.standard_normal((2, n))
        else:
            values = (rng.random((2, n)) < float(p.share)).astype(np.float64)
        return mean((values[0] - values[1]) ** 2)

    def observable(self, p, value):
        """The variance of such a difference for which the value would be just enough."""
        arm = float(value) * p.traffic / 2 if p.kind == "days" else float(value)
        return arm * float(p.effect) ** 2 / REACH**2

    def _variance(self, p):
        return Fraction(p.sd**2) if p.kind == "days" else p.share * (1 - p.share)


class MdeScaling(Drill):
    """The smallest effect a test can find is a fixed number of standard errors."""

    id = "mde-scaling"
    title = "More traffic, smaller effects"
    topics = ("experiments",)
    difficulty = 1
    seconds = (12, 20, 35)
    form = fraction()
    floor = 1 << 13
    block = 1 << 13

    SPLITS = ((80, Fraction(5, 4)), (90, Fraction(5, 3)))
    """Per cent in the larger arm, with the growth of the standard error against 50/50."""

    def draw(self, pick, level):
        effect = Fraction(pick.choice((5, 10, 12, 15, 20, 24, 30, 40, 60)), 10)
        if level == 3:
            larger, growth = pick.choice(self.SPLITS)
            return Params(kind="split", effect=effect, larger=larger, growth=growth)
        times = pick.choice((4, 9, 16, 25))
        noise = Fraction(pick.choice((2, 3)), pick.choice((1, 4))) if level == 2 else Fraction(1)
        return Params(kind="noise" if level == 2 else "traffic", effect=effect, times=times,
                      noise=noise)  # fmt: skip

    def exact(self, p):
        if p.kind == "split":
            return p.effect * p.growth
        return p.effect * p.noise / isqrt(p.times)

    def wordings(self, p):
        effect, money = rounded(p.effect), f"${float(p.effect):.2f}"
        if p.kind == "split":
            rest = 100 - p.larger
            return (
                f"With an even split of its traffic a test can detect {effect} percentage points. "
                f"What can it detect, in points, if the same total traffic is split {p.larger}/"
                f"{rest} (equal variances, same level and power)?",
                f"A careful team sends only {rest}% of its users to the new version and "
                f"{p.larger}% to the old one. Splitting the same users in halves, the minimum "
                f"detectable effect would be {money}. What is it now, in $? Level, power and "
                "both variances stay the same.",
                f"n observations, halved between two arms of equal variance, give a minimum "
                f"detectable effect of {effect}. Find it for arms of {rounded(p.larger / 100)} n "
                f"and {rounded(rest / 100)} n, all else equal.",
            )
        if p.kind == "noise":
            noise = rounded(p.noise)
            return (
                f"A test on metric A can detect a change of {effect}. How small a change can it "
                f"detect on metric B, whose standard deviation is {noise} times that of A, with "
                f"{p.times} times the traffic (same level and power)?",
                f"One week of an A/B test detects {money} per user. You run it with {p.times} "
                f"times as many users in each arm, but on a market where the spending per user "
                f"has {noise} times the standard deviation. Which difference, in $, is detectable, "
                "all else equal?",
                f"The minimum detectable effect is {effect}. Both arms become {p.times} times as "
                f"large and the standard deviation of the values is multiplied by {noise}. What "
                "is the minimum detectable effect now?",
            )
        return (
            f"With its present traffic a test detects {effect} percentage points. What can it "
            f"detect, in points, with {p.times} times as many users in each arm, at the same level "
            "and power?",
            f"One day of users lets you detect a difference of {money}. Which difference, in $, "
            f"can you detect with the users of {p.times} such days, all else equal?",
            f"The minimum detectable effect of an experiment is {effect}. All arms become "
            f"{p.times} times as large and nothing else changes. What is it then?",
        )

    def steps(self, p):
        effect, answer = rounded(p.effect), shown(self.exact(p))
        if p.kind == "split":
            big = p.larger / 100
            return (
                "Idea: the detectable effect goes with the root of 1/n1 + 1/n2.",
                "Halves: 1/0.5 + 1/0.5 = 4 (in units of 1/n).",
                f"Now: 1/{rounded(big)} + 1/{rounded(1 - big)} = {rounded(1 / (big - big**2))}.",
                f"Factor sqrt({rounded(1 / (big - big**2))} / 4) = {shown(p.growth)}: {answer}.",
                "Check: an uneven split always loses.",
            )
        noise = (f"Noise: times {rounded(p.noise)}.",) if p.kind == "noise" else ()
        noisy = f"{effect} x {rounded(p.noise)}" if noise else effect
        return (
            "Idea: the detectable effect goes with the standard error: sd / sqrt(n).",
            f"Traffic: divide by sqrt({p.times}) = {isqrt(p.times)}.",
            *noise,
            f"{noisy} / {isqrt(p.times)} = {answer}.",
            "Check: half the effect takes four times the traffic.",
        )

    def misconceptions(self, p):
        if p.kind == "split":
            yield (
                "variance-for-error",
                p.effect * p.growth**2,
                "You scaled with the variance; the effect goes with its root.",
            )
            small = (100 - p.larger) / 50
            yield (
                "small-arm-only",
                float(p.effect) / sqrt(small),
                "You looked at the smaller arm only; the larger one gets more precise.",
            )
            yield (
                "total-counts-alone",
                p.effect,
                "The total is the same, but 1/n1 + 1/n2 grows when the arms are unequal.",
            )
            return
        yield (
            "as-if-linear",
            p.effect * p.noise / p.times,
            "You divided by the traffic itself; the effect falls with its root.",
        )
        if p.kind == "noise":
            yield (
                "noise-ignored",
                p.effect / isqrt(p.times),
                "You left out the larger or smaller standard deviation.",
            )
            yield (
                "noise-squared",
                p.effect * p.noise**2 / isqrt(p.times),
                "The standard deviation enters as it is, not squared.",
            )
        yield (
            "wrong-direction",
            p.effect * p.noise * isqrt(p.times),
            "More traffic makes smaller effects detectable, not larger ones.",
        )

    def oracle(self, p):
        """Ratio of the effects that scipy's normal law finds with power 80%."""
        first, second = (self._detectable(*design) for design in self._designs(p))
        return float(p.effect) * second / first

    def simulate(self, p, rng, n):
        """Squared error of the difference of two arms in the new design, of the old one's size."""
        (base, _), (sizes, sd) = self._designs(p)
        noise = [rng.standard_normal((size, n), dtype=np.float32).mean(axis=0) for size in sizes]
        return mean((sd * (noise[0] - noise[1])) ** 2 * base[0] / 2)

    def observable(self, p, value):
        """The variance against the old design's that this effect claims."""
        return float(value / p.effect) ** 2

    def _designs(self, p):
        """Arm sizes and standard deviation, before and after, in small numbers."""
        if p.kind == "split":
            return ((10, 10), 1.0), ((p.larger // 5, 20 - p.larger // 5), 1.0)
        return ((1, 1), 1.0), ((p.times, p.times), float(p.noise))

    def _detectable(self, sizes, sd):
        error = sd * np.sqrt(1 / sizes[0] + 1 / sizes[1])
        return (stats.norm.isf(0.025) + stats.norm.isf(0.2)) * error
