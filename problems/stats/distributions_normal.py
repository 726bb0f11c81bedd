"""Normal tables by heart, sums of normals, and what a log scale does to the mean."""

from fractions import Fraction
from math import exp, sqrt
from statistics import NormalDist

from prep.drills import (
    Drill,
    Params,
    decimal,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    special,
    stats,
)

PHI = NormalDist().cdf


class Normal6895(Drill):
    """Count standard deviations from the mean, then use the few areas one knows by heart."""

    id = "normal-68-95"
    title = "Shares of a bell curve"
    topics = ("distributions",)
    difficulty = 1
    seconds = (10, 20, 30)
    form = percent(points=0.6)
    gap = 0.015  # 95% and 97.7% are different mistakes; the stated tolerance keeps them apart

    def draw(self, pick, level):
        sd = pick.choice((2, 4, 5, 10, 20, 25, 50))
        middle = sd * pick.integer(4, 12)
        asked = ("within", pick.choice(("above", "below")), "between")[level - 1]
        ends = pick.choice(
            (
                ("-1 1", "-2 2", "-3 3"),
                ("1", "2", "1.28", "1.645", "1.96", "-1", "-2"),
                ("-1 2", "-2 1", "0 1", "0 2", "-1 3", "1 2", "-2 -1", "-1 1.645", "-2 0"),
            )[level - 1]
        )
        return Params(middle=middle, sd=sd, asked=asked, ends=tuple(map(Fraction, ends.split())))

    def exact(self, p):
        return self._share(p.asked, p.ends)

    def wordings(self, p):
        bounds = [rounded(p.middle + z * p.sd, 6) for z in p.ends]
        if p.asked in ("within", "between"):
            region = f"between {bounds[0]} and {bounds[1]}"
            plain = f"{bounds[0]} < X < {bounds[1]}"
        else:
            region = f"{p.asked} {bounds[0]}"
            plain = f"X {'>' if p.asked == 'above' else '<'} {bounds[0]}"
        facts = f"mean {p.middle} and standard deviation {p.sd}"
        return (
            f"Test scores are normal with {facts}. Which share of them lies {region}?",
            f"A filling machine delivers amounts, in grams, that are normal with {facts}. What is "
            f"the probability that one amount is {region} g?",
            f"X is normal with {facts}. Find P({plain}).",
        )

    def steps(self, p):
        zs = " and ".join(rounded(z, 4) for z in p.ends)
        share = per_cent(self.exact(p))
        lines = (
            "Idea: express the bounds in standard deviations from the mean.",
            f"Here: {zs}.",
        )
        if p.asked == "within":
            return (*lines, f"The share within is {share}.", "Check: 68, 95, 99.7 for 1, 2, 3.")
        below = ", ".join(f"{per_cent(PHI(z))} below {rounded(z, 4)}" for z in p.ends)
        if p.asked == "between":
            return (*lines, f"Shares below: {below}.", f"Their difference is {share}.",
                    "Check: 68% within 1, 95% within 2; halves to each side.")  # fmt: skip
        return (
            *lines,
            f"The table by heart: {below}.",
            f"So {share} lie {p.asked}.",
            "Check: half lies on each side of the mean.",
        )

    def misconceptions(self, p):
        truth = self.exact(p)
        if p.asked == "within":
            reach = p.ends[1]
            if reach > 1:
                yield (
                    "one-sd-less",
                    PHI(reach - 1) - PHI(1 - reach),
                    f"That is within {rounded(reach - 1)} standard deviations; it is {reach}.",
                )
            if reach < 3:
                yield (
                    "one-tail-left-in",
                    PHI(reach),
                    "You cut off one tail only; the region leaves out both.",
                )
            yield "one-side-only", truth / 2, "That is from the mean to one bound; take both sides."
            return
        if p.asked == "between":
            low, high = p.ends
            yield (
                "lower-bound-ignored",
                PHI(high),
                "That is everything below the upper bound; take off what is below the lower one.",
            )
            if low < 0 < high:
                reach = min(-low, high)
                yield (
                    "made-symmetric",
                    PHI(reach) - PHI(-reach),
                    "You used the nearer bound on both sides; the bounds differ.",
                )
            return
        yield from self._wrong_tails(truth)

    def oracle(self, p):
        """scipy's law at the bounds in their own unit."""
        law = stats.norm(p.middle, p.sd)
        bounds = [float(p.middle + z * p.sd) for z in p.ends]
        if p.asked in ("above", "below"):
            return float(law.sf(bounds[0]) if p.asked == "above" else law.cdf(bounds[0]))
        return float(law.cdf(bounds[1]) - law.cdf(bounds[0]))

    def simulate(self, p, rng, n):
        values = p.middle + p.sd * rng.standard_normal(n, dtype=np.float32)
        bounds = [float(p.middle + z * p.sd) for z in p.ends]
        if p.asked == "above":
            return hits(values > bounds[0])
        if p.asked == "below":
            return hits(values < bounds[0])
        return hits((values > bounds[0]) & (values < bounds[1]))

    def _share(self, asked, ends):
        if asked == "above":
            return PHI(-ends[0])
        if asked == "below":
            return PHI(ends[0])
        return PHI(ends[1]) - PHI(ends[0])

    def _wrong_tails(self, truth):
        tail = min(truth, 1 - truth)
        if tail == truth:
            yield (
                "both-tails",
                2 * tail,
                "That is for both tails together; only one is asked.",
            )
        else:
            yield "within-instead", 1 - 2 * tail, "You cut off both tails; only one is outside."
        yield "other-side", 1 - truth, "That is the share on the other side of the bound."


class NormalSumDiff(Drill):
    """Sums and differences of independent normals are normal; their variances add."""

    id = "normal-sum-diff"
    title = "Two bell curves against each other"
    topics = ("distributions",)
    difficulty = 2
    seconds = (40, 45, 50)
    form = percent(points=1.5)

    def draw(self, pick, level):
        scale = pick.integer(1, 3)
        first, second, both = pick.choice(((3, 4, 5), (4, 3, 5), (8, 15, 17), (15, 8, 17)))
        halves = (-4, -2, 2, 4) if level == 1 else (-4, -3, -2, -1, 1, 2, 3, 4)
        z = Fraction(pick.choice(halves), 2)
        lead = z * scale * both
        if Fraction(lead).denominator > 1:
            lead, scale = 2 * lead, 2 * scale
        middle = pick.integer(10, 20) * 5
        other = pick.integer(2, 8) * 5 if level == 3 else middle - int(lead)
        return Params(
            means=(middle, other),
            sds=(first * scale, second * scale),
            bound=middle + other - int(lead) if level == 3 else None,
        )

    def exact(self, p):
        return PHI(self._lead(p) / sqrt(p.sds[0] ** 2 + p.sds[1] ** 2))

    def wordings(self, p):
        (first, second), (sd, other) = p.means, p.sds
        if p.bound is not None:
            return (
                f"A trip has two legs with independent normal times: mean {first} and sd {sd} "
                f"minutes, mean {second} and sd {other} minutes. What is the probability that the "
                f"trip takes longer than {p.bound} minutes?",
                f"Daily profits of two shops are independent and normal, in $1,000: mean {first} "
                f"with sd {sd}, and mean {second} with sd {other}. How likely is a joint profit "
                f"above {p.bound}?",
                f"X is normal with mean {first} and sd {sd}, Y with mean {second} and sd {other}; "
                f"they are independent. Find P(X + Y > {p.bound}).",
            )
        return (
            f"Two runners' times are independent and normal: A has mean {first} and sd {sd} "
            f"seconds, B mean {second} and sd {other} seconds. What is the probability that A "
            "takes longer than B?",
            f"A server answers in a time with mean {first} and sd {sd} ms, a second one with mean "
            f"{second} and sd {other} ms, both normal and independent. How likely is the second "
            "to answer sooner?",
            f"X is normal with mean {first} and sd {sd}, Y with mean {second} and sd {other}; they "
            "are independent. Find P(X > Y).",
        )

    def steps(self, p):
        both = sqrt(p.sds[0] ** 2 + p.sds[1] ** 2)
        what = "X + Y" if p.bound is not None else "X - Y"
        centre = p.means[0] + p.means[1] if p.bound is not None else p.means[0] - p.means[1]
        return (
            f"Idea: {what} is normal; the means {'add' if what == 'X + Y' else 'subtract'}, the "
            "variances add.",
            f"Mean {centre}, sd sqrt({p.sds[0]}^2 + {p.sds[1]}^2) = {rounded(both)}.",
            f"The bound {p.bound or 0} is {rounded(-self._lead(p) / both)} sd from the mean.",
            f"P = {per_cent(self.exact(p))}.",
            f"Check: {'above' if self._lead(p) > 0 else 'below'} 50%, since the mean is on "
            f"{'that' if self._lead(p) > 0 else 'the other'} side.",
        )

    def misconceptions(self, p):
        lead, (sd, other) = self._lead(p), p.sds
        slips = (
            (
                "sds-added",
                sd + other,
                "You added the standard deviations; for independent amounts the variances add.",
            ),
            (
                "variances-subtracted",
                sqrt(abs(sd**2 - other**2)),
                "You subtracted the variances; also for a difference they add.",
            ),
            (
                "one-spread-only",
                min(sd, other),
                "You used the spread of one of them; both are random.",
            ),
            ("other-side", -sqrt(sd**2 + other**2), "That is the opposite event."),
        )
        for tag, spread, message in slips:
            if self._tells(p, PHI(lead / spread)):
                yield tag, PHI(lead / spread), message

    def oracle(self, p):
        """Integrate over X the probability that Y completes the event."""
        from scipy.integrate import quad

        (first, second), (sd, other) = p.means, p.sds

        def event_with(z):
            x = first + sd * z
            if p.bound is None:
                return stats.norm.pdf(z) * special.ndtr((x - second) / other)
            return stats.norm.pdf(z) * special.ndtr((second - (p.bound - x)) / other)

        return quad(event_with, -12, 12, epsabs=1e-12, epsrel=1e-11, limit=200)[0]

    def simulate(self, p, rng, n):
        z = rng.standard_normal((2, n), dtype=np.float32)
        x, y = (mu + sd * row for mu, sd, row in zip(p.means, p.sds, z, strict=True))
        return hits(x > y if p.bound is None else x + y > p.bound)

    def _tells(self, p, wrong):
        """Whether this mistake is told from the truth, and from 0, by the stated tolerance."""
        return wrong > 0.04 and abs(wrong - self.exact(p)) > 0.05

    def _lead(self, p):
        """How far the mean of X - Y, or X + Y, lies above the bound."""
        if p.bound is None:
            return p.means[0] - p.means[1]
        return sum(p.means) - p.bound


class LognormalMean(Drill):
    """The mean of exp(normal) is exp(mu + s^2/2): above the median."""

    id = "lognormal-mean"
    title = "The mean behind a log scale"
    topics = ("distributions",)
    difficulty = 3
    seconds = (25, 35, 45)
    form = decimal(rtol=0.02)

    def draw(self, pick, level):
        if level == 3:
            mu, sd = pick.integer(0, 5), pick.choice((20, 30, 40))
            return Params(mu=Fraction(mu, 100), sd=Fraction(sd, 100), years=pick.integer(3, 6))
        mu = 0 if level == 1 else pick.choice((-20, -10, 10, 20))
        sd = pick.choice((40, 50, 60, 70, 80))
        return Params(mu=Fraction(mu, 100), sd=Fraction(sd, 100), years=1)

    def exact(self, p):
        return exp(p.years * (p.mu + p.sd**2 / 2))

    def wordings(self, p):
        mu, sd, years = rounded(p.mu), rounded(p.sd), p.years
        if years > 1:
            return (
                f"Yearly log returns of a fund are independent and normal with mean {mu} and "
                f"standard deviation {sd}. What is the expected value, after {years} years, of $1 "
                "invested?",
                f"A colony's size is multiplied by e^X each day, with independent normal X of mean "
                f"{mu} and standard deviation {sd}. By which factor does the expected size change "
                f"in {years} days?",
                f"X1 to X{years} are independent and normal with mean {mu} and standard deviation "
                f"{sd}. Find E[exp(X1 + ... + X{years})].",
            )
        return (
            f"The log return of a share over a year is normal with mean {mu} and standard "
            f"deviation {sd}. What is the expected value, after the year, of $1 invested?",
            f"The natural logarithm of a file's size in MB is normal with mean {mu} and standard "
            f"deviation {sd}. What is the mean size in MB?",
            f"X is normal with mean {mu} and standard deviation {sd}. Find E[exp(X)].",
        )

    def steps(self, p):
        total, variance = p.years * p.mu, p.years * p.sd**2
        add = (
            (f"Over {p.years}: mean {rounded(total)}, variance {rounded(variance)}.",)
            if p.years > 1
            else ()
        )
        return (
            "Idea: E[exp(X)] = exp(mean + variance/2); large values pull the mean up.",
            *add,
            f"Exponent: {rounded(total)} + {rounded(variance)}/2 = "
            f"{rounded(total + variance / 2)}.",
            f"e^{rounded(total + variance / 2)} = {rounded(self.exact(p))}.",
            f"Check: above the median e^{rounded(total)} = {rounded(exp(total))}.",
        )

    def misconceptions(self, p):
        total, variance = p.years * p.mu, p.years * p.sd**2
        yield "median-instead", exp(total), "That is the median; the mean adds half the variance."
        yield "half-forgotten", exp(total + variance), "Add half the variance, not all of it."
        if p.years > 1:
            yield (
                "sds-added",
                exp(total + p.years * variance / 2),
                "You added the standard deviations; the variances add.",
            )
        else:
            yield "sd-for-variance", exp(total + p.sd / 2), "Square the standard deviation first."

    def oracle(self, p):
        """Gauss-Hermite quadrature of one factor, multiplied over the years."""
        nodes, weights = np.polynomial.hermite_e.hermegauss(60)
        one = weights @ np.exp(float(p.mu) + float(p.sd) * nodes) / weights.sum()
        return float(one) ** p.years

    def simulate(self, p, rng, n):
        z = rng.standard_normal((p.years, n), dtype=np.float32)
        return mean(np.exp((float(p.mu) + float(p.sd) * z).sum(axis=0)))
