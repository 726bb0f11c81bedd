"""Events at a constant rate: counts in a window, and from one window to another."""

from fractions import Fraction
from math import exp, factorial, log

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    count,
    expression,
    hits,
    np,
    per_cent,
    rounded,
    shown,
    stats,
)

ROOTS = {2: "square", 3: "cube", 4: "fourth"}


class PoissonZeroOrMore(Drill):
    """Scale the rate to the window; no event has probability e^-mean."""

    id = "poisson-zero-or-more"
    title = "How many events in a window"
    topics = ("distributions",)
    difficulty = 1
    seconds = (15, 25, 35)
    form = expression(quantity=Quantity.PROBABILITY)

    def draw(self, pick, level):
        if level == 1:
            rate, minutes = pick.choice(
                ((2, 60), (3, 60), (4, 60), (3, 30), (4, 30), (5, 30), (6, 30))
            )
            return Params(rate=rate, minutes=minutes, events=0, at_least=False)
        rate = pick.choice((2, 3, 4, 6, 8, 9, 12))
        minutes = pick.choice((10, 15, 20, 30, 40, 45, 90))
        if not Fraction(1, 2) <= Fraction(rate * minutes, 60) <= 3:
            return self.draw(pick, level)
        events = 1 if level == 2 else pick.integer(2, 3)
        return Params(rate=rate, minutes=minutes, events=events, at_least=level == 2)

    def exact(self, p):
        mu = self._mean(p)
        if p.at_least:
            return 1 - exp(-mu)
        return float(mu**p.events) * exp(-mu) / factorial(p.events)

    def written(self, p):
        mu = self._mean(p)
        power = f"e^-{mu}" if mu.denominator == 1 else f"e^(-{mu})"
        if p.at_least:
            return f"1 - {power}"
        factor = mu**p.events / factorial(p.events)
        return power if factor == 1 else f"({factor}) {power}"

    def wordings(self, p):
        what = {0: "no {}", 1: "at least one {}"}.get(p.events, f"exactly {p.events} {{}}s")
        span = "an hour" if p.minutes == 60 else f"{p.minutes} minutes"
        plain = {0: "N = 0", 1: "N >= 1"}.get(p.events, f"N = {p.events}")
        return (
            f"Calls come in as a Poisson process, {p.rate} per hour on average. What is the "
            f"probability of {what.format('call')} in {span}?",
            f"A detector registers {p.rate} particles per hour on average, independently of each "
            f"other and at a constant rate. How likely is it to register "
            f"{what.format('particle')} during {span}?",
            f"Events form a Poisson process of rate {p.rate} per hour; N counts those in a window "
            f"of {'one hour' if p.minutes == 60 else span}. Find P({plain}).",
        )

    def steps(self, p):
        mu = self._mean(p)
        scaled = f"Mean number in the window: {p.rate} x {p.minutes}/60 = {mu}."
        if p.events == 0:
            formula = f"P(none) = {self.written(p)} = {shown(self.exact(p))}."
        elif p.at_least:
            formula = f"P(at least one) = 1 - P(none) = {self.written(p)} = {shown(self.exact(p))}."
        else:
            formula = (
                f"P({p.events}) = ({mu})^{p.events} e^(-{mu}) / {p.events}! = "
                f"{shown(self.exact(p))}."
            )
        return (
            "Idea: the count in a window is Poisson with the mean of that window.",
            scaled,
            formula,
            f"Check: {self._sanity(p)}",
        )

    def misconceptions(self, p):
        mu = self._mean(p)
        if p.events == 0:
            yield (
                "gap-for-rate",
                exp(-1 / mu),
                "You used the mean gap in the exponent; it is the expected number of events.",
            )
            yield (
                "at-least-one-instead",
                1 - exp(-mu),
                "That is the probability of at least one event.",
            )
            return
        if p.minutes != 60:
            hourly = Params(**{**vars(p), "minutes": 60})
            yield (
                "window-not-scaled",
                self.exact(hourly),
                f"That is for a whole hour; the mean number in {p.minutes} minutes is {mu}.",
            )
        yield from self._wrong_counts(p, mu)

    def oracle(self, p):
        law = stats.poisson(float(self._mean(p)))
        return float(law.sf(0) if p.at_least else law.pmf(p.events))

    def simulate(self, p, rng, n):
        """Lay exponential gaps, in hours, end to end and see how many events fit the window."""
        window = p.minutes / 60
        gaps = rng.standard_exponential((p.events + 1, n), dtype=np.float32) / p.rate
        last = gaps[: p.events].sum(axis=0)
        if p.at_least:
            return hits(last <= window)
        return hits((last <= window) & (last + gaps[p.events] > window))

    def _mean(self, p):
        return Fraction(p.rate * p.minutes, 60)

    def _sanity(self, p):
        mu = self._mean(p)
        if p.at_least:
            return f"below {rounded(mu)}, the expected number."
        if p.events == 0:
            return "more events on average make an empty window rarer."
        return f"counts near the mean {rounded(mu)} are the likely ones."

    def _wrong_counts(self, p, mu):
        if p.at_least:
            yield (
                "expected-number",
                mu,
                "That is the expected number of events, not the probability of one or more.",
            )
            yield "none-instead", exp(-mu), "That is the probability of no event."
            return
        yield (
            "factorial-forgotten",
            float(mu**p.events) * exp(-mu),
            f"Divide by {p.events}!: the events have no order.",
        )
        yield (
            "at-least-instead",
            1 - sum(float(mu**k) * exp(-mu) / factorial(k) for k in range(p.events)),
            f"That is the probability of {p.events} or more.",
        )


class RateWindowRescale(Drill):
    """Survival multiplies over windows: work with the probability of nothing."""

    id = "rate-window-rescale"
    title = "From one window to another"
    topics = ("distributions", "brainteasers")
    difficulty = 2
    seconds = (25, 25, 40)
    form = PROBABILITY

    GRIDS = (((2, 1),), ((1, 2), (1, 3), (3, 1)), ((2, 3), (3, 2), (4, 1), (4, 3)))

    def draw(self, pick, level):
        given, asked = pick.choice(self.GRIDS[level - 1])
        return Params(
            given=given,
            asked=asked,
            empty=Fraction(pick.integer(4 + given, 9), 10),  # P(nothing) in one piece
            piece=pick.choice((10, 15, 20, 30)),
        )

    def exact(self, p):
        return 1 - p.empty**p.asked

    def wordings(self, p):
        known = per_cent(1 - p.empty**p.given, 4)
        first, second = p.given * p.piece, p.asked * p.piece
        return (
            f"Cars pass a spot independently, at a constant rate. The probability of seeing at "
            f"least one in {first} minutes is {known}. What is it for {second} minutes?",
            f"A server has failures at a constant rate, independently in time. With probability "
            f"{known} it has at least one failure in {first} days. How likely is at least one "
            f"failure in {second} days?",
            f"N(t) is a Poisson process with P(N({first}) >= 1) = {known}. "
            f"Find P(N({second}) >= 1).",
        )

    def steps(self, p):
        nothing = p.empty**p.given
        lines = (
            "Idea: nothing happens in a long window if nothing happens in each of its pieces.",
            f"P(nothing in {p.given * p.piece}) = {rounded(nothing, 4)}.",
        )
        if p.given > 1:
            lines += (
                f"{p.given * p.piece} is {count(p.given, 'piece')} of {p.piece}: P(nothing in "
                f"{p.piece}) is the {ROOTS[p.given]} root, {rounded(p.empty)}.",
            )
        power = f"^{p.asked}" if p.asked > 1 else ""
        return (
            *lines,
            f"P = 1 - {rounded(p.empty)}{power} = {shown(self.exact(p), 4)}.",
            f"Check: {'above' if p.asked < p.given else 'below'} the "
            f"{rounded((1 - nothing) * p.asked / p.given)} of proportion, since longer windows "
            "gain less and less.",
        )

    def misconceptions(self, p):
        known = 1 - p.empty**p.given
        yield (
            "in-proportion",
            known * Fraction(p.asked, p.given),
            "You scaled the probability; it is the probability of nothing that multiplies.",
        )
        yield (
            "nothing-instead",
            p.empty**p.asked,
            "That is the probability of no event in the new window.",
        )
        yield (
            "wrong-event-raised",
            float(known) ** (p.asked / p.given),
            "You raised the probability of an event; raise that of no event.",
        )

    def oracle(self, p):
        """Find the rate by root search on scipy's law, then use it."""
        from scipy.optimize import brentq

        known = float(1 - p.empty**p.given)
        mu = brentq(lambda mu: stats.poisson.sf(0, mu) - known, 1e-6, 50, xtol=1e-14, rtol=1e-14)
        return float(stats.poisson.sf(0, mu * p.asked / p.given))

    def simulate(self, p, rng, n):
        """Exponential waits at the rate that makes the stated window as stated."""
        rate = -log(p.empty**p.given) / (p.given * p.piece)
        waits = rng.standard_exponential(n, dtype=np.float32) / rate
        return hits(waits <= p.asked * p.piece)
