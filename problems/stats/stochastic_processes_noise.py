"""Brownian motion and its maximum; noise that remembers."""

from fractions import Fraction
from math import erf, isqrt, sqrt

from prep.drills import (
    Drill,
    Params,
    Quantity,
    decimal,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    stats,
)


def _above(z):
    """P(N > z) for a standard normal N."""
    return 0.5 - erf(z / sqrt(2)) / 2


class ReflectionBmMax(Drill):
    """From the level on, a path and its mirror image are equally likely."""

    id = "reflection-bm-max"
    title = "Will it be touched?"
    topics = ("stochastic-processes", "probability")
    difficulty = 4
    seconds = (30, 35, 50)
    form = percent(points=1)
    floor = 1 << 14
    block = 1 << 13

    STEPS = 128
    SHIFT = 0.5826
    """-zeta(1/2)/sqrt(2 pi): what a walk misses between its steps, in standard deviations of one
    step (Chernoff 1965; Broadie, Glasserman and Kou 1997, Mathematical Finance 7)."""

    def draw(self, pick, level):
        while True:
            time = pick.choice((4, 9, 16, 25, 36, 64))
            volatility = pick.choice(((1,), (2, 3, 4, 5, 6), (2, 3, 4, 5, 6))[level - 1])
            sixths = pick.choice((3, 4, 6, 8, 9, 12))  # the level in sixths of a standard deviation
            goal, rest = divmod(sixths * volatility * isqrt(time), 6)
            if not rest:
                break
        back = level == 3 and sixths < 8 and pick.below(2) == 0
        if level < 3:
            back = None
        end = None if back is None else 0 if back else goal
        return Params(time=time, volatility=volatility, goal=goal, end=end)

    def exact(self, p):
        spread = p.volatility * sqrt(p.time)
        if p.end is None:
            return 2 * _above(p.goal / spread)
        return _above((2 * p.goal - p.end) / spread)

    def wordings(self, p):
        a, t, s = p.goal, p.time, p.volatility
        if p.end is None:
            maths, spread, grain = "", "", ""
        elif p.end == 0:
            maths = f" and W({t}) < 0"
            spread = " and still ends below where it is now"
            grain = ", yet west of its start at the end"
        else:
            maths = f" and W({t}) < {a}"
            spread = " and still ends below that level"
            grain = f", yet less than {a} mm east of it at the end"
        name = "standard Brownian motion" if s == 1 else f"Brownian motion with Var W(1) = {s**2}"
        return (
            f"W is a {name}, without drift, W(0) = 0. Find the probability that W reaches {a} at "
            f"some time up to {t}{maths}.",
            f"A price difference moves as a Brownian motion without drift; its change over one day "
            f"has standard deviation {s}. What is the probability that within {t} days it touches "
            f"the level {a} above today's{spread}?",
            f"Along an east-west line a grain in water moves as a Brownian motion without drift, "
            f"with standard deviation {s} mm after 1 s. How likely is it to be at least {a} mm "
            f"east of its start at some moment of the first {t} s{grain}?",
        )

    def steps(self, p):
        spread = p.volatility * isqrt(p.time)
        truth = per_cent(self.exact(p))
        first = f"Standard deviation at the end: {p.volatility} x sqrt({p.time}) = {spread}."
        if p.end is None:
            z = p.goal / spread
            return (
                "Idea: of the paths that reach the level half end above it (reflection), so twice "
                "the chance of ending above it.",
                first,
                f"P(end > {p.goal}) = P(N > {rounded(z)}) = {per_cent(_above(z))}.",
                f"Twice that: {truth}.",
                "Check: at least the chance of ending above the level.",
            )
        mirror = 2 * p.goal - p.end
        return (
            "Idea: reflect the path from the first touch on; that keeps probabilities.",
            first,
            f"Touching {p.goal} and ending below {p.end} becomes ending above "
            f"{2 * p.goal} - {p.end} = {mirror}.",
            f"P(N > {rounded(mirror / spread)}) = {truth}.",
            f"Check: less than touching at all, {per_cent(2 * _above(p.goal / spread))}.",
        )

    def misconceptions(self, p):
        spread = p.volatility * sqrt(p.time)
        touch = 2 * _above(p.goal / spread)
        if p.end is None:
            yield "end-only", touch / 2, "That is for ending above; paths may touch and come back."
            if p.goal / spread > 0.6:
                yield (
                    "time-not-rooted",
                    2 * _above(p.goal / (p.volatility * p.time)),
                    "The standard deviation grows with the root of time.",
                )
            return
        yield "touched-at-all", touch, "That leaves out where it ends."
        if p.end == 0:
            yield (
                "as-if-independent",
                touch / 2,
                "Touching the level and ending low are not independent: reflect the path.",
            )
        else:
            yield "ends-below", 1 - touch / 2, "That leaves out that the level must be touched."

    def oracle(self, p):
        """scipy's normal law; the law of |W(t)| is that of the maximum (Levy)."""
        spread = p.volatility * sqrt(p.time)
        if p.end is None:
            return float(stats.halfnorm.sf(p.goal, scale=spread))
        return float(stats.norm.sf(2 * p.goal, loc=p.end, scale=spread))

    def simulate(self, p, rng, n):
        """A walk in small steps, its level lowered by what is missed between them."""
        step = p.volatility * sqrt(p.time / self.STEPS)
        place = np.zeros(n, np.float32)
        highest = np.zeros(n, np.float32)
        for _ in range(self.STEPS):
            place += np.float32(step) * rng.standard_normal(n, dtype=np.float32)
            np.maximum(highest, place, out=highest)
        touched = highest >= p.goal - self.SHIFT * step
        return hits(touched if p.end is None else touched & (place < p.end))


class Ar1VarianceEss(Drill):
    """A deviation that fades by the factor phi is counted 1/(1 - phi) times in a sum."""

    id = "ar1-variance-ess"
    title = "Noise that remembers"
    topics = ("stochastic-processes", "inference")
    difficulty = 3
    seconds = (20, 30, 45)
    form = decimal(rtol=0.03)
    gap = 0.2
    floor = 1 << 13
    block = 1 << 13

    MEMORY = 40
    """Steps after which 0.8^40 = 1.3e-4 of a deviation is left; its square is below 2e-8."""

    def draw(self, pick, level):
        phi = Fraction(pick.choice((-50, -20, 20, 50, 60, 75, 80)), 100)
        return Params(
            kind=("variance", "effective", "error")[level - 1],
            phi=phi if level < 3 else Fraction(pick.choice((20, 50, 60, 75, 80)), 100),
            noise=pick.choice((1, 2, 3, 4, 5, 6)),
            number=pick.choice((400, 900, 1600, 2500, 3600)),
        )

    def form_of(self, p):
        quantity = {"variance": Quantity.VARIANCE, "error": Quantity.SD}.get(
            p.kind, Quantity.NUMBER
        )
        return decimal(rtol=0.03, quantity=quantity)

    def exact(self, p):
        if p.kind == "variance":
            return p.noise**2 / (1 - p.phi**2)
        if p.kind == "effective":
            return p.number * (1 - p.phi) / (1 + p.phi)
        return p.noise / (1 - p.phi) / isqrt(p.number)

    def wordings(self, p):
        phi, n, s = f"{float(p.phi):g}", p.number, p.noise
        if p.kind == "effective":
            return (
                f"A stationary AR(1) process has lag-one autocorrelation {phi}. You average {n} "
                "successive values. How many independent values would give a mean of the same "
                "variance? (Neglect the ends of the series.)",
                f"A Markov chain is run for {n} steps in equilibrium; the autocorrelation at lag k "
                f"is ({phi})^k. What is the effective sample size for its mean, for a long run?",
                f"Errors of a sensor follow an AR(1) model with coefficient {phi}. To how many "
                f"independent readings do {n} successive ones amount when averaged, in the limit "
                "of long series?",
            )
        model = f"X(t) = {phi} X(t-1) + e(t) with independent normal e(t) of mean 0"
        spread = f"variance {s**2}" if p.kind == "variance" else f"standard deviation {s}"
        story = (
            f"A stock level's deviation from its target shrinks to {phi} of itself every day"
            if p.phi > 0
            else f"A stock level's deviation from its target is multiplied by {phi} every day"
        )
        if p.kind == "variance":
            return (
                f"{model} and {spread}. What is the variance of X(t) in the stationary state?",
                f"{story}; then a normal shock of mean 0 and {spread}, independent of all before, "
                "is added. Find the variance of the deviation in the long run.",
                f"A series follows an AR(1) model with coefficient {phi} and white noise of "
                f"{spread}. How large is the variance of the series itself, in equilibrium?",
            )
        return (
            f"{model} and {spread}, in the stationary state. What is the standard error of the "
            f"mean of {n} successive values, for long series?",
            f"{story}; then a normal shock of mean 0 and {spread}, independent of all before, is "
            f"added. Find the standard deviation of the average deviation over {n} successive "
            "days, neglecting effects of the ends.",
            f"A series follows an AR(1) model with coefficient {phi} and white noise of {spread}. "
            f"Over {n} successive values, what is the standard deviation of their mean, to "
            "leading order in the length?",
        )

    def steps(self, p):
        phi, value = float(p.phi), rounded(self.exact(p))
        if p.kind == "variance":
            return (
                "Idea: in the stationary state the variance repeats itself: v = phi^2 v + s^2.",
                f"v = {p.noise**2} / (1 - {phi**2:g}) = {value}.",
                f"Check: at least the {p.noise**2} of the noise alone.",
            )
        if p.kind == "effective":
            return (
                "Idea: Var(mean) = variance/n x (1 + 2 sum of autocorrelations).",
                "1 + 2 (phi + phi^2 + ...) = (1 + phi)/(1 - phi).",
                f"Here {rounded((1 + p.phi) / (1 - p.phi))}: {p.number} / "
                f"{rounded((1 + p.phi) / (1 - p.phi))} = {value}.",
                f"Check: {'fewer' if phi > 0 else 'more'} than {p.number}, as neighbours are "
                f"{'alike' if phi > 0 else 'opposed'}.",
            )
        return (
            "Idea: every shock enters the sum 1 + phi + phi^2 + ... = 1/(1 - phi) times.",
            f"The sum of {p.number} values has standard deviation {p.noise} x "
            f"{rounded(1 / (1 - p.phi))} x sqrt({p.number}).",
            f"Divide by {p.number}: {p.noise} x {rounded(1 / (1 - p.phi))} / "
            f"{isqrt(p.number)} = {value}.",
            f"Check: larger than {rounded(p.noise / isqrt(p.number))}, the value without memory.",
        )

    def misconceptions(self, p):
        phi, s, n = p.phi, p.noise, p.number
        if p.kind == "variance":
            if abs(phi) >= Fraction(1, 2):
                yield "noise-only", s**2, "That is the noise; past shocks still act."
            yield (
                "coefficient-not-squared",
                s**2 / (1 - phi),
                "Variances scale with phi^2: divide by 1 - phi^2.",
            )
            if abs(phi) >= Fraction(1, 2):
                yield "inverted", s**2 * (1 - phi**2), "Divide by 1 - phi^2; memory adds variance."
        elif p.kind == "effective":
            yield "no-memory", n, "That treats the values as independent."
            if phi >= Fraction(1, 2) or phi < 0:
                yield "one-side-only", n * (1 - phi), "Multiply by (1 - phi)/(1 + phi)."
            yield (
                "ratio-upside-down",
                n * (1 + phi) / (1 - phi),
                "Positive correlation lowers the effective size, negative raises it.",
            )
        else:
            yield "noise-only", s / sqrt(n), "That is without memory; each shock lasts."
            if phi >= Fraction(1, 2):
                yield (
                    "as-if-independent",
                    s / sqrt(1 - phi**2) / sqrt(n),
                    "You took successive values for independent; their correlation adds variance.",
                )
            yield "not-averaged", s / (1 - phi), "Divide by the root of the number of values."

    def oracle(self, p):
        """Lyapunov's equation; the covariance function summed over all lags."""
        phi = float(p.phi)
        if p.kind == "variance":
            return float(np.linalg.solve([[1 - phi**2]], [p.noise**2])[0])
        unit = sum(phi ** abs(lag) for lag in range(-400, 401))
        if p.kind == "effective":
            return p.number / unit
        return sqrt(p.noise**2 / (1 - phi**2) * unit / p.number)

    def simulate(self, p, rng, n):
        """Long-run variance per step: squares of the sum over 2K steps less those over K."""
        phi, value = np.float32(p.phi), np.zeros(n, np.float32)
        noise = np.float32(p.noise)
        if p.kind == "effective":
            noise = np.float32(1)
        for _ in range(self.MEMORY):
            value = phi * value + noise * rng.standard_normal(n, dtype=np.float32)
        if p.kind == "variance":
            return mean(value**2)
        value, total = self._summed(value, phi, noise, rng)
        _, more = self._summed(value, phi, noise, rng)
        return mean(((total + more) ** 2 - total**2) / self.MEMORY)

    def observable(self, p, value):
        """The long-run variance per step that the answer implies."""
        if p.kind == "variance":
            return float(value)
        if p.kind == "effective":
            return float(p.number / value / (1 - p.phi**2))
        return float(p.number * value**2)

    def _summed(self, value, phi, noise, rng):
        """The last value and the sum of the next K of every series."""
        total = np.zeros_like(value)
        for _ in range(self.MEMORY):
            value = phi * value + noise * rng.standard_normal(value.size, dtype=np.float32)
            total += value
        return value, total
