"""Mean and spread of a count of successes, forwards and backwards."""

from fractions import Fraction
from math import sqrt

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    fraction,
    integer,
    mean,
    np,
    rounded,
    shown,
    stats,
)


class BinomMeanSd(Drill):
    """Means and variances of independent trials add up: n p and n p q."""

    id = "binom-mean-sd"
    title = "How far a count strays"
    topics = ("distributions",)
    difficulty = 1
    seconds = (10, 15, 25)
    form = fraction()
    floor = 1 << 12
    block = 1 << 12

    SQUARES = (
        *((n, Fraction(1, 2)) for n in (16, 36, 64, 100, 144)),
        *((n, Fraction(k, 5)) for n in (25, 100, 225) for k in (1, 4)),
        *((100, Fraction(k, 10)) for k in (1, 9)),
        *((n, Fraction(k, 3)) for n in (18, 72, 162) for k in (1, 2)),
    )  # n p q is a square

    def draw(self, pick, level):
        asked = ("mean", "sd", "z")[level - 1]
        if asked == "mean":
            trials, chance = pick.integer(20, 200, 20), Fraction(pick.choice((1, 3, 7, 9)), 10)
            return Params(asked=asked, trials=trials, chance=chance)
        trials, chance = pick.choice(self.SQUARES)
        off = Fraction(pick.choice((1, 2, 3, 4, -1, -2, -3, -4)), 2) if asked == "z" else 0
        seen = trials * chance + off * self._sd(trials, chance)
        if seen.denominator > 1 or not 0 <= seen <= trials:
            return self.draw(pick, level)
        return Params(asked=asked, trials=trials, chance=chance, seen=int(seen))

    def form_of(self, p):
        return fraction(quantity=Quantity.SD) if p.asked == "sd" else self.form

    def exact(self, p):
        if p.asked == "mean":
            return p.trials * p.chance
        sd = self._sd(p.trials, p.chance)
        return sd if p.asked == "sd" else (p.seen - p.trials * p.chance) / sd

    def wordings(self, p):
        n, chance = p.trials, p.chance
        if p.asked == "z":
            return (
                f"{n} people, each independently a 'yes' with probability {chance}, are asked. "
                f"The count of 'yes' is {p.seen}. How many standard deviations of this count above "
                "the expected one is that (negative if below)?",
                f"A link is clicked with probability {chance} at each of {n} independent views, so "
                f"it is claimed. You see {p.seen} click{'s' * (p.seen != 1)}. Under the claim, "
                "what is the z-score of that count?",
                f"X is binomial with n = {n} and p = {chance}. Express the observation X = "
                f"{p.seen} as a signed number of standard deviations from the mean.",
            )
        what, ask = {
            "mean": ("expected number", "Find the mean of X."),
            "sd": ("standard deviation of the number", "Find the standard deviation of X."),
        }[p.asked]
        return (
            f"{n} parts are made, each faulty with probability {chance} independently of the "
            f"others. What is the {what} of faulty parts?",
            f"A player with success probability {chance} takes {n} independent shots. Give the "
            f"{what} of successful shots.",
            f"X is binomial with n = {n} and p = {chance}. {ask}",
        )

    def steps(self, p):
        n, chance = p.trials, p.chance
        centre = f"Mean: n p = {n} x {chance} = {n * chance}."
        if p.asked == "mean":
            return (
                "Idea: each trial adds its probability to the mean.",
                centre,
                f"Check: {rounded(100 * chance)}% of {n}.",
            )
        spread = n * chance * (1 - chance)
        lines = (
            "Idea: variances of independent trials add up, each is p(1 - p).",
            f"Variance: {n} x {chance} x {1 - chance} = {spread}, so the sd is "
            f"{self._sd(n, chance)}.",
        )
        if p.asked == "sd":
            return (*lines, f"Check: at most sqrt({n})/2 = {rounded(sqrt(n) / 2)}.")
        return (
            *lines,
            centre,
            f"z = ({p.seen} - {n * chance})/{self._sd(n, chance)} = {shown(self.exact(p))}.",
            "Check: counts beyond 3 standard deviations are rare.",
        )

    def misconceptions(self, p):
        n, chance = p.trials, p.chance
        spread, sd = n * chance * (1 - chance), self._sd(n, chance)
        if p.asked == "mean":
            yield "failures-counted", n - n * chance, "That is the mean number of the others."
            yield "variance-instead", spread, "That is the variance n p (1 - p)."
            return
        off = p.seen - n * chance
        yield (
            "root-of-the-mean",
            sqrt(n * chance) if p.asked == "sd" else off / sqrt(n * chance),
            "You took the root of the mean, as for rare events; the variance is n p (1 - p).",
        )
        if chance != Fraction(1, 2):
            yield (
                "one-half-taken",
                sqrt(n) / 2 if p.asked == "sd" else off / (sqrt(n) / 2),
                "sqrt(n)/2 holds for p = 1/2 only; use sqrt(n p (1 - p)).",
            )
        if p.asked == "sd":
            yield "sd-of-the-share", sd / n, "That is the sd of the share; the count is asked."
        else:
            yield "divided-by-variance", off / spread, "You divided by the variance, not the sd."
            yield "mean-not-subtracted", p.seen / sd, "Subtract the mean before you divide."

    def oracle(self, p):
        """Moments of the law as scipy tabulates it."""
        counts = np.arange(p.trials + 1)
        law = stats.binom.pmf(counts, p.trials, float(p.chance))
        middle = float(law @ counts)
        if p.asked == "mean":
            return middle
        sd = sqrt(float(law @ (counts - middle) ** 2))
        return sd if p.asked == "sd" else (p.seen - middle) / sd

    def observable(self, p, value):
        """The mean itself; else the variance that the answer implies."""
        if p.asked == "z":
            value = (p.seen - p.trials * p.chance) / value
        return float(value) if p.asked == "mean" else float(value) ** 2

    def simulate(self, p, rng, n):
        """Half the squared difference of two independent counts has the variance as its mean."""
        first = self._counts(p, rng, n)
        if p.asked == "mean":
            return mean(first)
        return mean((first - self._counts(p, rng, n)) ** 2 / 2)

    def _counts(self, p, rng, n):
        draws = rng.integers(0, p.chance.denominator, size=(n, p.trials), dtype=np.uint8)
        return np.count_nonzero(draws < p.chance.numerator, axis=1)

    def _sd(self, trials, chance):
        """The standard deviation of a count whose variance is a square."""
        return Fraction(round(sqrt(trials * chance * (1 - chance))))


class BinomRecoverNp(Drill):
    """Variance over mean is the probability of failure; p is 1 minus that."""

    id = "binom-recover-np"
    title = "From the spread back to the trials"
    topics = ("distributions",)
    difficulty = 2
    seconds = (20, 30, 45)
    form = PROBABILITY
    floor = 1 << 14
    block = 1 << 14

    SQUARES = ((16, 1, 2), (36, 1, 2), (25, 1, 5), (25, 4, 5), (100, 1, 5), (100, 4, 5),
               (18, 1, 3), (18, 2, 3), (72, 1, 3), (72, 2, 3), (100, 1, 2), (48, 1, 4),
               (48, 3, 4), (64, 1, 2))  # fmt: skip

    def draw(self, pick, level):
        if level == 3:
            trials, top, bottom = pick.choice(self.SQUARES)
        else:
            bottom = pick.choice((3, 4, 5))
            trials, top = bottom * pick.integer(3, 12), pick.integer(1, bottom - 1)
        return Params(
            trials=trials, chance=Fraction(top, bottom), asked=("p", "n", "n-from-sd")[level - 1]
        )

    def form_of(self, p):
        return self.form if p.asked == "p" else integer()

    def exact(self, p):
        middle, variance = self._moments(p)
        chance = 1 - variance / middle
        return chance if p.asked == "p" else middle / chance

    def wordings(self, p):
        middle, variance = self._moments(p)
        spread = (
            f"a standard deviation of {self._sd(p)}"
            if p.asked == "n-from-sd"
            else f"a variance of {rounded(variance, 6)}"
        )
        facts = f"a mean of {middle} and {spread}"
        if variance.denominator not in (1, 2, 4, 5, 10, 20, 25):
            facts = f"a mean of {middle} and a variance of {variance}"
        batch, day = (
            (f"What is the probability that one {noun} succeeds?" for noun in ("attempt", "call"))
            if p.asked == "p"
            else (f"How many {nouns} are there?" for nouns in ("attempts per batch", "calls a day"))
        )
        return (
            "In each batch a machine makes the same number of independent attempts, all with one "
            f"probability of success. The number of successes has {facts}. "
            f"{batch}",
            f"Each day a salesperson makes a fixed number of calls; calls succeed independently "
            f"and with one probability. Successes per day have {facts}. "
            f"{day}",
            f"X is binomial with {facts}. Find {'p' if p.asked == 'p' else 'n'}.",
        )

    def steps(self, p):
        middle, variance = self._moments(p)
        chance = 1 - variance / middle
        given = f"Variance {self._sd(p)}^2 = {variance}; the" if p.asked == "n-from-sd" else "The"
        lines = (
            "Idea: mean n p and variance n p q, so their quotient is q.",
            f"{given} failure probability is q = {variance} / {middle} = {variance / middle}.",
            f"p = 1 - q = {chance}.",
        )
        if p.asked == "p":
            return (*lines, "Check: the variance of a binomial count is below its mean.")
        return (*lines, f"n = {middle} / ({chance}) = {p.trials}.",
                f"Check: {p.trials} x {chance} x {1 - chance} = {variance}.")  # fmt: skip

    def misconceptions(self, p):
        middle, variance = self._moments(p)
        if p.asked == "p":
            if p.chance != Fraction(1, 2):
                yield (
                    "failure-probability",
                    variance / middle,
                    "Variance over mean is the probability of failure; p is 1 minus that.",
                )
            yield (
                "root-of-the-quotient",
                1 - sqrt(variance) / middle,
                "You used the standard deviation; the quotient of variance and mean is q.",
            )
            return
        if p.chance != Fraction(1, 2):
            yield (
                "divided-by-q",
                middle**2 / variance,
                "You divided the mean by the failure probability q; n = mean / p.",
            )
        if p.asked == "n-from-sd":
            yield (
                "sd-as-variance",
                middle / (1 - self._sd(p) / middle),
                "You took the standard deviation for the variance; square it first.",
            )
        else:
            yield (
                "moments-multiplied",
                middle * variance,
                "You multiplied the two; first find q = variance / mean.",
            )

    def oracle(self, p):
        """Try every n with p = mean / n until the variance fits."""
        middle, variance = self._moments(p)
        fitting = [
            n
            for n in range(int(middle) + 1, 1000)
            if n * (middle / n) * (1 - middle / n) == variance
        ]
        (trials,) = fitting
        return middle / trials if p.asked == "p" else Fraction(trials)

    def observable(self, p, value):
        """The variance of a count with the stated mean, if this were the answer."""
        middle = float(p.trials * p.chance)
        return middle * (1 - (float(value) if p.asked == "p" else middle / float(value)))

    def simulate(self, p, rng, n):
        draws = rng.integers(0, p.chance.denominator, size=(2, n, p.trials), dtype=np.uint8)
        first, second = np.count_nonzero(draws < p.chance.numerator, axis=2)
        return mean((first - second) ** 2 / 2)

    def _moments(self, p):
        return p.trials * p.chance, p.trials * p.chance * (1 - p.chance)

    def _sd(self, p):
        return Fraction(round(sqrt(p.trials * p.chance * (1 - p.chance))))
