"""Two streams of events: merged, thinned, compared."""

from fractions import Fraction
from typing import ClassVar

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    fraction,
    hits,
    mean,
    np,
    per_cent,
    ratio,
    rounded,
    shown,
    stats,
)


class PoissonThinMerge(Drill):
    """Merged rates add; each event belongs to a stream in proportion to its rate."""

    id = "poisson-thin-merge"
    title = "Two streams of events"
    topics = ("distributions", "stochastic-processes")
    difficulty = 2
    seconds = (15, 25, 40)
    form = PROBABILITY

    ASKED: ClassVar = {
        "first": (
            "What is the probability that the next vehicle is a bus?",
            "How likely is it that the next message is an order?",
            "Find the probability that the first event is an A.",
        ),
        "two": (
            "What is the probability that the next two vehicles are both buses?",
            "How likely is it that the next two messages are both orders?",
            "Find the probability that the first two events are both A.",
        ),
        "wait": (
            "How many minutes do you wait on average for the next vehicle?",
            "What is the expected time, in minutes, to the next message?",
            "Find the expected time to the first event, in minutes.",
        ),
        "kept": (
            "What is the probability that the next vehicle with a free seat is a bus?",
            "How likely is it that the next urgent message is an order?",
            "Find the probability that the first kept event is an A.",
        ),
    }

    def draw(self, pick, level):
        a, b = pick.sample(range(2, 13), 2)
        asked = ("first", pick.choice(("wait", "two")), "kept")[level - 1]
        shares = tuple(Fraction(pick.integer(1, 9), 10) for _ in range(2))
        return Params(a=a, b=b, asked=asked, shares=shares)

    def form_of(self, p):
        return fraction() if p.asked == "wait" else self.form

    def exact(self, p):
        if p.asked == "wait":
            return Fraction(60, p.a + p.b)
        keep_a, keep_b = p.shares if p.asked == "kept" else (1, 1)
        first = Fraction(p.a * keep_a) / (p.a * keep_a + p.b * keep_b)
        return first**2 if p.asked == "two" else first

    def wordings(self, p):
        keep_a, keep_b = map(per_cent, p.shares)
        kept = (
            (
                f" A bus has a free seat with probability {keep_a}, a tram with {keep_b}, "
                "independently of all else.",
                f" An order is urgent with probability {keep_a}, a return with {keep_b}, "
                "independently of all else.",
                f" Each A is kept with probability {keep_a}, each B with {keep_b}, independently.",
            )
            if p.asked == "kept"
            else ("", "", "")
        )
        ask = self.ASKED[p.asked]
        return (
            f"Buses and trams pass a stop as independent Poisson processes, {p.a} buses and {p.b} "
            f"trams per hour on average.{kept[0]} {ask[0]}",
            f"A shop gets messages: {p.a} orders and {p.b} returns per hour on average, as "
            f"independent Poisson processes.{kept[1]} {ask[1]}",
            f"A and B are independent Poisson processes with rates {p.a} and {p.b} per hour."
            f"{kept[2]} {ask[2]}",
        )

    def steps(self, p):
        total = p.a + p.b
        if p.asked == "wait":
            return (
                "Idea: both streams together are one Poisson process; the rates add.",
                f"Rate {p.a} + {p.b} = {total} per hour.",
                f"Mean wait: {ratio(60, total)} minutes.",
                f"Check: shorter than 60/{max(p.a, p.b)} = {rounded(60 / max(p.a, p.b))} minutes "
                "for the busier stream alone.",
            )
        a, b = (p.a, p.b) if p.asked != "kept" else (p.a * p.shares[0], p.b * p.shares[1])
        lines = (
            "Idea: each event of the merged stream is of a kind in proportion to its rate.",
            f"Rates: {rounded(a)} and {rounded(b)} per hour.",
        )
        first = Fraction(a) / (a + b)
        if p.asked == "two":
            return (*lines, f"One event: {shown(first)}; two, independently: its square, "
                    f"{shown(self.exact(p))}.", "Check: less than for one event.")  # fmt: skip
        return (
            *lines,
            f"P = {rounded(a)} / ({rounded(a)} + {rounded(b)}) = {shown(self.exact(p))}.",
            "Check: equal rates would give 1/2.",
        )

    def misconceptions(self, p):
        a, b = Fraction(p.a), Fraction(p.b)
        if p.asked == "wait":
            yield (
                "waits-averaged",
                (60 / a + 60 / b) / 2,
                "You averaged the two waits; the next event of either kind comes sooner.",
            )
            yield (
                "busier-stream-only",
                60 / max(a, b),
                "That is the wait for the busier stream; the other may come first.",
            )
            yield "waits-added", 60 / a + 60 / b, "You added the waits; add the rates."
            return
        yield from self._wrong_kinds(p, a, b)

    def oracle(self, p):
        """Integrate over time: both still waited for, or A comes while B is waited for."""
        from scipy.integrate import quad

        shares = p.shares if p.asked == "kept" else (1, 1)
        a, b = (
            stats.expon(scale=1 / float(rate * share))
            for rate, share in zip((p.a, p.b), shares, strict=True)
        )
        if p.asked == "wait":
            return 60 * quad(lambda t: a.sf(t) * b.sf(t), 0, np.inf, epsrel=1e-11)[0]
        first = quad(lambda t: a.pdf(t) * b.sf(t), 0, np.inf, epsrel=1e-11)[0]
        return first**2 if p.asked == "two" else first

    def simulate(self, p, rng, n):
        """Let both clocks run; events that are not kept are passed over one by one."""
        if p.asked == "wait":
            return mean(60 * np.minimum(self._gaps(rng, n, p.a), self._gaps(rng, n, p.b)))
        if p.asked == "two":  # the second A must come before the first B
            return hits(self._gaps(rng, n, p.a) + self._gaps(rng, n, p.a) < self._gaps(rng, n, p.b))
        if p.asked == "first":
            return hits(self._gaps(rng, n, p.a) < self._gaps(rng, n, p.b))
        return hits(self._kept(rng, n, p.a, p.shares[0]) < self._kept(rng, n, p.b, p.shares[1]))

    def _gaps(self, rng, n, rate):
        return rng.standard_exponential(n, dtype=np.float32) / np.float32(rate)

    def _kept(self, rng, n, rate, share):
        """Time of the first kept event of a stream."""
        time, going = np.zeros(n, np.float32), np.arange(n)
        while going.size:
            time[going] += self._gaps(rng, going.size, rate)
            going = going[rng.random(going.size, dtype=np.float32) >= float(share)]
        return time

    def _wrong_kinds(self, p, a, b):
        yield (
            "one-half",
            Fraction(1, 4) if p.asked == "two" else Fraction(1, 2),
            "The kinds are not equally likely: weigh them by their rates.",
        )
        if p.asked == "two":
            yield "one-event-only", a / (a + b), "That is for one event; two are asked."
            return
        if p.asked == "kept":
            yield (
                "shares-not-used",
                a / (a + b),
                "That is for all events; only kept ones count, so multiply the rates first.",
            )
            yield (
                "rates-not-used",
                p.shares[0] / sum(p.shares),
                "You compared the shares only; multiply them by the rates.",
            )
            return
        yield "rate-ratio", a / b, "That is the ratio of the rates, the odds; divide by their sum."
