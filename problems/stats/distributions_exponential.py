"""Lifetimes without ageing: what is left, and which ends first."""

from fractions import Fraction
from math import exp

from prep.drills import (
    Drill,
    Params,
    Quantity,
    expression,
    fraction,
    hits,
    in_words,
    listed,
    mean,
    np,
    shown,
    special,
    stats,
)


class ExpoMemoryless(Drill):
    """What has been waited already says nothing about what is left."""

    id = "expo-memoryless"
    title = "After the first hours"
    topics = ("distributions", "stochastic-processes")
    difficulty = 2
    seconds = (15, 20, 25)
    form = expression(quantity=Quantity.PROBABILITY)

    def draw(self, pick, level):
        average = pick.choice((4, 6, 8, 10, 12, 20))
        asked = ("more", "more", pick.choice(("within", "left")))[level - 1]
        more = pick.integer(2, 2 * average, 2)
        waited = 0 if level == 1 else pick.integer(2, average + average // 2)
        return Params(average=average, waited=waited, more=more, asked=asked)

    def form_of(self, p):
        return fraction() if p.asked == "left" else self.form

    def exact(self, p):
        if p.asked == "left":
            return p.average
        survives = exp(-p.more / p.average)
        return 1 - survives if p.asked == "within" else survives

    def written(self, p):
        if p.asked == "left":
            return str(p.average)
        power = f"e^({-Fraction(p.more, p.average)})"
        return f"1 - {power}" if p.asked == "within" else power

    def wordings(self, p):
        past = (
            ("", "", "")
            if not p.waited
            else (
                f" It has worked for {p.waited} years already.",
                f" {p.waited} minutes have passed without one.",
                f" You know that T > {p.waited}.",
            )
        )
        again = " further" if p.waited else ""
        total = p.waited + p.more
        ask = {
            "more": (
                f"What is the probability that it works for {p.more}{again} years or more?",
                f"How likely is it that at least {p.more}{again} minutes pass without a request?",
                f"Find P(T > {total}{f' | T > {p.waited}' if p.waited else ''}).",
            ),
            "within": (
                f"What is the probability that it fails within the next {p.more} years?",
                f"How likely is a request within the next {p.more} minutes?",
                f"Find P(T <= {total} | T > {p.waited}).",
            ),
            "left": (
                "How many further years do you expect it to work?",
                "How many further minutes do you expect to wait?",
                f"Find E[T - {p.waited} | T > {p.waited}].",
            ),
        }[p.asked]
        return (
            f"The lifetime of a sensor is exponential with a mean of {p.average} years.{past[0]} "
            f"{ask[0]}",
            f"Gaps between requests are exponential with a mean of {p.average} minutes; you start "
            f"to watch right after a request.{past[1]} {ask[1]}",
            f"T is exponential with mean {p.average}.{past[2]} {ask[2]}",
        )

    def steps(self, p):
        fresh = (
            f"The {p.waited} that have passed change nothing: the wait starts anew."
            if p.waited
            else f"The rate is 1/{p.average}."
        )
        if p.asked == "left":
            return (
                "Idea: an exponential time has no memory.",
                fresh,
                f"The mean of what is left is the whole mean, {p.average}.",
                f"Check: the mean total is then {p.waited} + {p.average}.",
            )
        formula = f"P(more than {p.more}) = e^(-{p.more}/{p.average})"
        return (
            "Idea: an exponential time has no memory; it outlasts t with probability e^(-t/mean).",
            fresh,
            f"{formula} = {shown(exp(-p.more / p.average))}.",
            *((f"P = {self.written(p)} = {shown(self.exact(p))}.",) if p.asked == "within" else ()),
            "Check: a time equal to the mean is outlasted with probability e^-1 = 0.368.",
        )

    def misconceptions(self, p):
        if p.asked == "left":
            if p.waited < p.average:
                yield (
                    "used-up",
                    p.average - p.waited,
                    "You took off the time that has passed; it is not used up.",
                )
            yield (
                "total-instead",
                p.average + p.waited,
                "That is the mean of the whole time; only what is left is asked.",
            )
            return
        survives, start = exp(-p.more / p.average), exp(-(p.waited + p.more) / p.average)
        if p.waited:
            yield (
                "from-the-start",
                start if p.asked == "more" else 1 - start,
                "That is seen from the start; given what has passed only the rest counts.",
            )
        if p.asked == "within":
            yield (
                "as-planned-at-start",
                exp(-p.waited / p.average) - start,
                "That is the probability, at the start, of an end in this window; divide by that "
                f"of outlasting {p.waited}.",
            )
        else:
            yield "ends-instead", 1 - survives, "That is the probability that it ends by then."
            yield (
                "upside-down-exponent",
                exp(-p.average / p.more),
                "The exponent is time over mean, not mean over time.",
            )

    def oracle(self, p):
        """scipy's law, conditioned by hand."""
        law = stats.expon(scale=p.average)
        outlasts = law.sf(p.waited)
        if p.asked == "left":
            from scipy.integrate import quad

            return quad(law.sf, p.waited, np.inf, epsrel=1e-12)[0] / outlasts
        share = law.sf(p.waited + p.more) / outlasts
        return float(1 - share if p.asked == "within" else share)

    def simulate(self, p, rng, n):
        times = p.average * rng.standard_exponential(n, dtype=np.float32)
        left = times[times > p.waited] - p.waited
        if p.asked == "left":
            return mean(left)
        return hits(left <= p.more if p.asked == "within" else left > p.more)


class ExpoMinMean(Drill):
    """Rates add: the first of several ends after one over the sum of the rates."""

    id = "expo-min-mean"
    title = "The first of several to end"
    topics = ("distributions",)
    difficulty = 2
    seconds = (15, 40, 40)
    form = fraction()

    def draw(self, pick, level):
        if level == 2:
            return Params(means=pick.sample((2, 3, 4, 6, 8, 12, 20), pick.integer(2, 3)), place=1)
        number = pick.integer(2, 6) if level == 1 else pick.integer(3, 6)
        return Params(
            means=(pick.choice((6, 10, 12, 20, 30, 60)),) * number, place=(level + 1) // 2
        )

    def exact(self, p):
        if p.place == 1:
            return 1 / sum(Fraction(1, each) for each in p.means)
        return Fraction(p.means[0], len(p.means)) + Fraction(p.means[0], len(p.means) - 1)

    def wordings(self, p):
        number, which = len(p.means), ("first", "second")[p.place - 1]
        rank = ("smallest", "second smallest")[p.place - 1]
        if number == 2:
            rank = ("smaller", "larger")[p.place - 1]
        many = in_words(number).capitalize()
        if len(set(p.means)) == 1:
            each = f"each with a mean of {p.means[0]}"
        else:
            each = f"with means of {listed(p.means)}"
        return (
            f"{many} pumps run side by side. Their lifetimes are independent and exponential, "
            f"{each} months. What is the expected time, in months, until the {which} of them "
            "fails?",
            f"{many} jobs start together on separate machines. Their running times are "
            f"independent and exponential, {each} minutes. After how many minutes do you expect "
            f"the {which} job to finish?",
            f"T1 {'and' if number == 2 else 'to'} T{number} are independent and exponential, "
            f"{each}. Find the expected value "
            f"of the {rank}.",
        )

    def steps(self, p):
        number, first = len(p.means), p.means[0]
        if p.place == 2:
            return (
                "Idea: the time to the first end has the summed rate; then the rest start anew.",
                f"First end: {first}/{number} = {shown(Fraction(first, number))}.",
                f"From then {number - 1} are left, without memory: {first}/{number - 1} = "
                f"{shown(Fraction(first, number - 1))}.",
                f"Together {shown(self.exact(p))}.",
                "Check: the second gap is longer than the first, since fewer are running.",
            )
        rates = " + ".join(f"1/{each}" for each in p.means)
        return (
            "Idea: the first of several exponential times is exponential; the rates add.",
            f"Rate: {rates} = {1 / self.exact(p)}.",
            f"Mean: {shown(self.exact(p))}.",
            f"Check: sooner than the shortest mean, {min(p.means)}.",
        )

    def misconceptions(self, p):
        number, first = len(p.means), p.means[0]
        if p.place == 2:
            yield (
                "first-only",
                Fraction(first, number),
                "That is the time to the first end; add the wait for the second.",
            )
            yield (
                "same-gap-twice",
                Fraction(2 * first, number),
                f"After the first end only {number - 1} are running; the next gap is longer.",
            )
            yield "single-mean", first, "That is the mean of a single one."
            return
        if len(set(p.means)) == 1:
            yield "single-mean", first, "That is the mean of one; the first of several ends sooner."
            yield (
                "last-instead",
                sum(Fraction(first, k) for k in range(1, number + 1)),
                "That is the expected time until the last one ends.",
            )
            return
        yield (
            "shortest-mean",
            min(p.means),
            "That is the mean of one of them; any of them may be the first to end.",
        )
        yield (
            "average-divided",
            Fraction(sum(p.means), number**2),
            "You divided the average mean by their number; with unequal means add the rates.",
        )

    def oracle(self, p):
        """Integrate the probability that fewer than ``place`` have ended."""
        from scipy.integrate import quad

        def not_yet(time):
            ended = [-special.expm1(-time / each) for each in p.means]
            alive = np.prod([1 - share for share in ended])
            if p.place == 1:
                return alive
            return special.bdtr(1, len(ended), ended[0])

        return quad(not_yet, 0, np.inf, epsabs=1e-12, epsrel=1e-11, limit=200)[0]

    def simulate(self, p, rng, n):
        times = rng.standard_exponential((len(p.means), n), dtype=np.float32)
        times *= np.array(p.means, np.float32)[:, None]
        if p.place == 1:
            return mean(times.min(axis=0))
        return mean(np.sort(times, axis=0)[1])
