"""Sharpe ratios over different periods, and how long it takes to believe them."""

from math import sqrt
from statistics import NormalDist
from typing import ClassVar

from prep.drills import Drill, Params, decimal, hits, np, rounded


class SharpeAnnualise(Drill):
    """Means grow with time, standard deviations with its root."""

    id = "sharpe-annualise"
    title = "From short periods to a year"
    topics = ("backtesting", "mental-maths")
    difficulty = 1
    seconds = (12, 25, 45)
    form = decimal(rtol=0.03)
    floor = 1 << 13
    block = 1 << 12

    # Periods per year: name, mean returns, standard deviations, interest, all in 0.01%.
    PERIODS: ClassVar = {
        252: ("day", (3, 4, 5, 6, 7, 8, 9, 10), (60, 80, 90, 100, 120, 150, 160), (1, 2)),
        52: ("week", (16, 20, 25, 30), (150, 200, 250), (4, 5, 6)),
        12: ("month", (70, 80, 100, 120, 150), (200, 300, 400), (20, 25, 30, 40)),
    }
    NAMES: ClassVar = {252: "252 trading days", 52: "52 weeks", 12: "12 months"}

    def draw(self, pick, level):
        while True:
            periods = 252 if level == 1 else pick.choice((52, 12) if level == 2 else (252, 52, 12))
            _, gains, spreads, interest = self.PERIODS[periods]
            p = Params(
                kind=("sharpe", "excess", "years")[level - 1],
                periods=periods,
                gain=pick.choice(gains),
                spread=pick.choice(spreads),
                interest=pick.choice(interest) if level == 2 else 0,
            )
            if 0.4 < self._sharpe(p) < 1.9:
                return p

    def exact(self, p):
        sharpe = self._sharpe(p)
        return 4 / sharpe**2 if p.kind == "years" else sharpe

    def written(self, p):
        ratio = f"{p.gain - p.interest}/{p.spread}"
        if p.kind == "years":
            return f"4/(({ratio})^2*{p.periods})"
        return f"{ratio}*sqrt({p.periods})"

    def wordings(self, p):
        one = self.PERIODS[p.periods][0]
        year = self.NAMES[p.periods]
        gain, spread, rate = (self._percentage(each) for each in (p.gain, p.spread, p.interest))
        facts = f"mean {gain} and standard deviation {spread} a {one}"
        if p.kind == "years":
            return (
                f"Independent excess returns have {facts}; a year has {year}. After how many years "
                "is the expected mean two standard errors away from zero?",
                f"A strategy earns {gain} a {one} over the interest rate, with standard deviation "
                f"{spread}, independently. How many years ({year} each) of data make the t "
                "statistic of the mean 2, if these figures are true?",
                f"X1, X2, ... are independent with {facts}. A year holds {year}. For how many "
                "years T is mean/sd x sqrt(number of observations) equal to 2?",
            )
        if p.kind == "excess":
            return (
                f"A fund's independent returns have {facts}; interest is {rate} a {one}. What is "
                f"its annual Sharpe ratio ({year} a year)?",
                f"A strategy makes {gain} a {one} on average, with standard deviation {spread}, "
                f"and cash {rate} a {one}. Returns are independent. Annualise its Sharpe ratio "
                f"({year}).",
                f"Per {one}: expected return {gain}, volatility {spread}, riskless rate {rate}; no "
                f"autocorrelation. Find the Sharpe ratio per year of {year}.",
            )
        return (
            f"Independent daily returns have {facts}; interest is zero. What is the annual Sharpe "
            f"ratio ({year} a year)?",
            f"A strategy makes {gain} a day on average, with standard deviation {spread}, "
            f"independently from day to day. Annualise its Sharpe ratio: {year}, no interest.",
            f"Excess returns over one day: expectation {gain}, volatility {spread}, no "
            f"autocorrelation. Find the Sharpe ratio over a year of {year}.",
        )

    def steps(self, p):
        one, root = self.PERIODS[p.periods][0], sqrt(p.periods)
        ratio = (p.gain - p.interest) / p.spread
        gain = self._percentage(p.gain)
        if p.interest:
            gain = f"({gain} - {self._percentage(p.interest)})"
        lines = (
            "Idea: the mean grows with time, the standard deviation with its root.",
            f"Per {one}: {gain} / {self._percentage(p.spread)} = {rounded(ratio)}.",
            f"Per year: x sqrt({p.periods}) = {rounded(root)}, so {rounded(self._sharpe(p))}.",
        )
        if p.kind != "years":
            return (*lines, "Check: few strategies keep an annual ratio above 2.")
        return (
            *lines,
            f"After T years t = {rounded(self._sharpe(p))} x sqrt(T) = 2: T = "
            f"(2/{rounded(self._sharpe(p))})^2 = {rounded(self.exact(p))}.",
            "Check: a ratio of 1 takes 4 years.",
        )

    def misconceptions(self, p):
        sharpe, root = self._sharpe(p), sqrt(p.periods)
        one = self.PERIODS[p.periods][0]
        if p.kind == "years":
            yield "not-squared", 2 / sharpe, "The t statistic grows with the root of time: square."
            yield "one-standard-error", 1 / sharpe**2, "That is for one standard error, not two."
            yield (
                "periods-for-years",
                4 / sharpe**2 * p.periods,
                f"That is the number of {one}s; divide by {p.periods}.",
            )
            return
        yield (
            "scaled-like-the-mean",
            sharpe * root,
            f"You multiplied by {p.periods}; the standard deviation grows too: take the root.",
        )
        yield "not-annualised", sharpe / root, f"That is the ratio of one {one}."
        if p.interest:
            yield (
                "interest-not-deducted",
                p.gain / p.spread * root,
                "Deduct the interest from the return first.",
            )
        else:
            yield (
                "calendar-days",
                sharpe / root * sqrt(365),
                "Returns come on 252 trading days a year, not on 365.",
            )

    def oracle(self, p):
        """Add up means and variances over a year; search for the time where t is 2."""
        from scipy.optimize import brentq

        gains = np.full(p.periods, (p.gain - p.interest) / 1e4)
        variances = np.full(p.periods, (p.spread / 1e4) ** 2)
        sharpe = float(gains.sum() / np.sqrt(variances.sum()))
        if p.kind != "years":
            return sharpe
        return float(brentq(lambda years: sharpe * np.sqrt(years) - 2, 1e-3, 1e3, xtol=1e-12))

    def simulate(self, p, rng, n):
        """Years of normal returns: did the total beat the interest?"""
        total = np.zeros(n, np.float32)
        for _ in range(p.periods):
            total += rng.standard_normal(n, dtype=np.float32)
        return hits(total * p.spread + p.periods * p.gain > p.periods * p.interest)

    def observable(self, p, value):
        """The chance of a good year that the answer implies."""
        sharpe = 2 / sqrt(float(value)) if p.kind == "years" else float(value)
        return NormalDist().cdf(sharpe)

    def _sharpe(self, p):
        return (p.gain - p.interest) / p.spread * sqrt(p.periods)

    def _percentage(self, points):
        """Hundredths of a per cent as a percentage: 25 -> '0.25%'."""
        return f"{points / 100:g}%"
