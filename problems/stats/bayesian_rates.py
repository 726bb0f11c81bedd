"""A Poisson rate with a gamma prior."""

from fractions import Fraction
from math import ceil, exp, floor, sqrt

from prep.drills import PROBABILITY, Drill, Params, fraction, hits, mean, np, ratio, shown, special


class GammaPoisson(Drill):
    """A Gamma(a, b) prior counts as a events seen in b units of time."""

    id = "gamma-poisson"
    title = "A rate, before and after data"
    topics = ("bayesian",)
    difficulty = 2
    seconds = (20, 30, 50)
    form = fraction()
    gap = 0.08
    floor = 1 << 13
    block = 1 << 17

    def draw(self, pick, level):
        shape, rate = pick.integer(1, 2 if level == 3 else 6), pick.integer(1, 3)
        days = 1 if level == 1 else pick.integer(1, 4) if level == 3 else pick.integer(2, 5)
        centre = shape * days / rate  # of the count; what is far from it no simulation would meet
        reach = sqrt(centre * (1 + days / rate))
        seen = pick.integer(max(0, ceil(centre - reach)), floor(centre + reach))
        ahead = pick.integer(1, 2) if level == 3 else 0
        if ahead and seen > 2:
            return self.draw(pick, level)
        return Params(shape=shape, rate=rate, days=days, seen=seen, ahead=ahead)

    def form_of(self, p):
        return PROBABILITY if p.ahead else self.form

    def exact(self, p):
        events, time = p.shape + p.seen, p.rate + p.days
        return Fraction(time, time + p.ahead) ** events if p.ahead else Fraction(events, time)

    def wordings(self, p):
        days = f"{p.days} day{'s' * (p.days > 1)}"
        events = f"{p.seen} event{'s' * (p.seen != 1)}"
        prior = f"Gamma(shape {p.shape}, rate {p.rate})"
        if p.ahead:
            next_ = "on the next day" if p.ahead == 1 else f"on the next {p.ahead} days"
            return (
                f"Events form a Poisson process whose rate per day has a {prior} prior. In {days} "
                f"there were {events}. What is the probability of no event {next_}?",
                f"A server's daily crash rate has a {prior} prior; crashes are Poisson given the "
                f"rate. {days} brought {p.seen} crash{'es' * (p.seen != 1)}. How likely is it "
                f"to stay up {next_}?",
                f"L has a {prior} law. Given L, N(t) is a Poisson process of rate L, and "
                f"N({p.days}) = {p.seen}. Find P(N({p.days + p.ahead}) = {p.seen} | "
                f"N({p.days}) = {p.seen}).",
            )
        times = p.days if p.days > 1 else ""
        return (
            f"Events form a Poisson process whose rate per day has a {prior} prior. In {days} "
            f"there were {events}. What is the posterior mean of the rate?",
            f"A shop's prior for its mean number of complaints per day is {prior}; the daily "
            f"numbers are Poisson and independent given that mean. It gets {p.seen} in all in "
            f"{days}. How many does it now expect for the next day?",
            f"L has a {prior} law and S, given L, is Poisson with mean {times}"
            f"L. You observe S = {p.seen}. Find E[L | S].",
        )

    def steps(self, p):
        a, b = p.shape + p.seen, p.rate + p.days
        lines = (
            "Idea: events add to the shape, time adds to the rate.",
            f"Posterior: Gamma({p.shape} + {p.seen}, {p.rate} + {p.days}) = Gamma({a}, {b}).",
        )
        if p.ahead:
            return (
                *lines,
                f"No event in {p.ahead} more: E[e^(-{'2 ' * (p.ahead - 1)}L)] = ({b} / ({b} + "
                f"{p.ahead}))^{a}.",
                f"({b}/{b + p.ahead})^{a} = {shown(self.exact(p))}.",
                "Check: above e^-(mean), since e^-x is convex.",
            )
        return (
            *lines,
            f"Mean: {ratio(a, b)}.",
            f"Check: between the prior's {shown(Fraction(p.shape, p.rate))} and the data's "
            f"{shown(Fraction(p.seen, p.days))}.",
        )

    def misconceptions(self, p):
        a, b = p.shape + p.seen, p.rate + p.days
        if p.ahead:
            yield (
                "plugged-in-mean",
                exp(-a * p.ahead / b),
                "You used the mean rate as if it were known; average over the posterior.",
            )
            yield (
                "prior-only",
                Fraction(p.rate, p.rate + p.ahead) ** p.shape,
                "That is before the data; update the prior first.",
            )
            if a > 1:
                yield (
                    "one-event-of-shape",
                    Fraction(b, b + p.ahead),
                    f"That is for a posterior of shape 1; take the power {a}.",
                )
            return
        yield (
            "prior-ignored",
            Fraction(p.seen, p.days),
            "That is the observed rate alone; the prior counts too.",
        )
        yield (
            "data-ignored",
            Fraction(p.shape, p.rate),
            "That is the prior's mean; update it with the data.",
        )
        if p.days > 1:
            yield (
                "one-day-counted",
                Fraction(a, p.rate + 1),
                f"You added one day to the rate; there were {p.days}.",
            )
        yield (
            "mode-for-mean",
            Fraction(a - 1, b),
            "That is the most likely rate; the mean is shape over rate.",
        )

    def oracle(self, p):
        """Integrate prior times likelihood over the rate by Gauss-Laguerre quadrature."""
        power, decay = p.shape - 1 + p.seen, float(p.rate + p.days)
        x, weights = special.roots_laguerre(40)
        rate = x / (decay + p.ahead)
        if p.ahead:
            # with e^(-ahead L) in the weight, and without it
            top = (weights @ x**power) / (decay + p.ahead) ** (power + 1)
            return float(top / ((weights @ x**power) / decay ** (power + 1)))
        return float((weights @ rate ** (power + 1)) / (weights @ rate**power))

    def simulate(self, p, rng, n):
        """A gamma rate as a sum of exponential times; keep worlds with the counted events."""
        rate = rng.standard_exponential((p.shape, n), dtype=np.float32).sum(axis=0) / p.rate
        rate = rate[rng.poisson(rate * p.days) == p.seen]
        if p.ahead:
            return hits(rng.poisson(rate * p.ahead) == 0)
        return mean(rate)
