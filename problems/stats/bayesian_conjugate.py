"""Conjugate priors: add what was seen to what the prior counts for."""

from fractions import Fraction
from math import comb

from prep.drills import PROBABILITY, Drill, Params, hits, np, ratio, shown, special


class BetaBinomialUpdate(Drill):
    """A Beta(a, b) prior counts as a successes and b failures seen before."""

    id = "beta-binomial-update"
    title = "A share, before and after data"
    topics = ("bayesian",)
    difficulty = 2
    seconds = (20, 30, 50)
    form = PROBABILITY
    gap = 0.07
    floor = 1 << 14
    block = 1 << 17

    def draw(self, pick, level):
        trials = pick.integer(2, 7)
        prior = (pick.integer(1, 3), pick.integer(1, 3))
        if level == 2:
            prior = pick.choice(((2, 6), (6, 2), (3, 9), (4, 6), (6, 4), (8, 2), (5, 5)))
        seen = pick.choice([k for k in range(trials + 1) if self._is_likely(prior, trials, k)])
        ahead = 2 if level == 3 else 1
        return Params(prior=prior, trials=trials, seen=seen, ahead=ahead, told=level == 2)

    def exact(self, p):
        a, b = self._posterior(p)
        result = Fraction(a, a + b)
        return result * Fraction(a + 1, a + b + 1) if p.ahead == 2 else result

    def wordings(self, p):
        (a, b), n, k = p.prior, p.trials, p.seen
        prior = f"a Beta({a}, {b}) prior"
        if p.told:
            mean_, weight = Fraction(a, a + b), a + b
            prior = f"a Beta prior with mean {mean_} and a weight (a + b) of {weight}"
        if p.ahead == 2:
            return (
                f"The success probability of independent trials has {prior}. Of {n} trials, {k} "
                "succeeded. "
                "What is the probability that the next two both succeed?",
                f"A recommender believes in {prior} for a user's chance to like a song, and likes "
                f"are independent given it. The user liked {k} of {n} songs. How likely are the "
                "next "
                "two songs both liked?",
                f"p has {prior}; X1, X2, ... are independent Bernoulli(p) given p. The first {n} "
                f"have the sum {k}. Find P(X{n + 1} = X{n + 2} = 1 | data).",
            )
        return (
            f"The success probability of independent trials has {prior}. Of {n} trials, {k} "
            "succeeded. "
            "What is the posterior mean of the probability?",
            f"A clinic gives the cure rate of a drug {prior}. Of {n} patients, independent given "
            f"the rate, {k} {'was' if k == 1 else 'were'} cured. With which probability is the "
            "next patient cured?",
            f"p has {prior} and, given p, X is binomial with n = {n}. You observe X = {k}. Find "
            "E[p | X].",
        )

    def steps(self, p):
        (a, b), (c, d) = p.prior, self._posterior(p)
        told = (f"Mean a/(a + b) and weight {a + b} give a = {a}, b = {b}.",) if p.told else ()
        lines = (
            "Idea: successes add to a, failures to b.",
            *told,
            f"Posterior: Beta({a} + {p.seen}, {b} + {p.trials - p.seen}) = Beta({c}, {d}).",
        )
        if p.ahead == 2:
            return (
                *lines,
                f"First: {c}/{c + d}. Then, one success richer: {c + 1}/{c + d + 1}.",
                f"Together {shown(self.exact(p))}.",
                "Check: more than the square of the first; a success makes the next likelier.",
            )
        return (
            *lines,
            f"Mean: {c}/({c} + {d}) = {shown(self.exact(p))}.",
            f"Check: between the prior's {shown(Fraction(a, a + b))} and the data's "
            f"{shown(Fraction(p.seen, p.trials))}.",
        )

    def misconceptions(self, p):
        (a, b), (c, d), n = p.prior, self._posterior(p), p.trials
        power = p.ahead
        yield (
            "prior-ignored",
            Fraction(p.seen, n) ** power,
            "That is the observed share alone; the prior counts too.",
        )
        if c + d > 2:
            yield (
                "mode-for-mean",
                Fraction(c - 1, c + d - 2) ** power,
                "That is the most likely value; the mean is a/(a + b).",
            )
        yield (
            "trials-as-failures",
            Fraction(c, c + b + n) ** power,
            "You added all the trials to b; add the failures only.",
        )
        if power == 2:
            yield (
                "squared-mean",
                Fraction(c, c + d) ** 2,
                "You used the same probability twice; the first success updates it.",
            )
        else:
            yield (
                "data-ignored",
                Fraction(a, a + b),
                "That is the prior's mean; update it with the data.",
            )

    def oracle(self, p):
        """Integrate prior times likelihood by Gauss-Legendre, exact for polynomials."""
        (a, b), n, k = p.prior, p.trials, p.seen
        nodes, weights = special.roots_legendre(30)
        x = (nodes + 1) / 2
        density = weights * x ** (a - 1 + k) * (1 - x) ** (b - 1 + n - k)
        return float((density * x**p.ahead).sum() / density.sum())

    def simulate(self, p, rng, n):
        """Draw shares from the prior and trials from the shares; keep worlds like the data."""
        share = rng.beta(*p.prior, n)
        seen = np.zeros(n, np.int8)
        for _ in range(p.trials):
            seen += rng.random(n, dtype=np.float32) < share
        share = share[seen == p.seen]
        return hits((rng.random((p.ahead, share.size)) < share).all(axis=0))

    def _is_likely(self, prior, trials, seen):
        """Whether a simulation meets such data in more than one world in twenty-five."""
        (a, b), missed = prior, trials - seen
        ways = comb(a + seen - 1, seen) * comb(b + missed - 1, missed)
        return 25 * ways > comb(a + b + trials - 1, trials)

    def _posterior(self, p):
        return p.prior[0] + p.seen, p.prior[1] + p.trials - p.seen


class LaplaceSuccession(Drill):
    """With a uniform prior, add one success and one failure to what was seen."""

    id = "laplace-succession"
    title = "It has always worked so far"
    topics = ("bayesian", "brainteasers")
    difficulty = 1
    seconds = (10, 15, 30)
    form = PROBABILITY
    gap = 0.011
    floor = 1 << 14
    block = 1 << 18

    def draw(self, pick, level):
        if level == 3:
            return Params(seen=pick.integer(2, 4), ahead=pick.integer(2, 3), fails=False)
        seen = pick.integer(2, 7) if level == 1 else pick.integer(3, 14)
        return Params(seen=seen, ahead=1, fails=level == 2)

    def exact(self, p):
        clean = Fraction(p.seen + 1, p.seen + p.ahead + 1)
        return 1 - clean if p.fails else clean

    def wordings(self, p):
        n = p.seen
        if p.ahead > 1:
            which = {2: "two", 3: "three"}[p.ahead]
            return (
                "The success probability of independent trials is itself uniform on [0, 1]. The "
                f"first {n} trials succeeded. What is the probability that the next {which} "
                f"{'both' if p.ahead == 2 else 'all'} succeed?",
                f"A new rocket has flown {n} times, always successfully. Flights are "
                "independent given the success rate, for which every value from 0 to 1 was equally "
                f"likely. How likely are {which} more successes in a row?",
                f"p is uniform on [0, 1]; given p, X1, X2, ... are independent Bernoulli(p). The "
                f"first {n} values are {'both' if n == 2 else 'all'} 1. Find the probability that "
                f"the {which} values that follow are 1 too.",
            )
        ask = "fails" if p.fails else "succeeds"
        return (
            "The success probability of independent trials is itself uniform on [0, 1]. "
            f"{'Both' if n == 2 else f'All {n}'} trials so far succeeded. What is the probability "
            f"that the next one {ask}?",
            f"Before the first delivery you held every rate of timely deliveries from 0 to 1 "
            f"equally likely; deliveries are independent given the rate. {n} out of {n} came in "
            f"time. How likely is it that the next one {'is late' if p.fails else 'does, too'}?",
            f"p is uniform on [0, 1] and, given p, the trials are independent Bernoulli(p). After "
            f"{n} successes and no failure, find P(next trial {ask}).",
        )

    def steps(self, p):
        n, m = p.seen, p.ahead
        if m > 1:
            chain = " x ".join(f"{n + i}/{n + i + 1}" for i in range(1, m + 1))
            return (
                "Idea: after k successes out of k the next one has probability (k+1)/(k+2).",
                f"One after the other: {chain}; the middle cancels.",
                f"{ratio(n + 1, n + m + 1)}.",
                "Check: uniform numbers; the largest of all must not be among the new ones.",
            )
        lines = (
            "Idea: a uniform prior counts as one success and one failure seen before.",
            f"Next success: ({n} + 1) / ({n} + 2) = {shown(Fraction(n + 1, n + 2))}.",
        )
        if p.fails:
            return (
                *lines,
                f"Next failure: {shown(self.exact(p))}.",
                "Check: small, never 0, and 1/2 with no data.",
            )
        return *lines, "Check: 1/2 with no data, towards 1 with many."

    def misconceptions(self, p):
        n, m = p.seen, p.ahead
        if m > 1:
            yield (
                "no-further-learning",
                Fraction(n + 1, n + 2) ** m,
                "You used the same probability for each; every success raises it.",
            )
            yield (
                "one-step-only",
                Fraction(n + 1, n + 2),
                "That is for the next trial alone; several are asked.",
            )
            yield (
                "always-so-far",
                Fraction(1),
                "Seen without exception is not certain; average over the unknown rate.",
            )
            return
        observed = (Fraction(1), Fraction(n, n + 1), Fraction(1, 2))
        always, short, blind = (1 - each for each in observed) if p.fails else observed
        yield (
            "always-so-far",
            always,
            "Seen without exception is not certain; average over the unknown rate.",
        )
        yield (
            "one-failure-only",
            short,
            "You added the failure but not the success; a uniform prior counts for one of each.",
        )
        yield "data-ignored", blind, "That is before any data; each success speaks for high rates."

    def oracle(self, p):
        """Ratio of two integrals of powers, by Gauss-Legendre quadrature."""
        nodes, weights = special.roots_legendre(20)
        x = (nodes + 1) / 2
        before, after = weights @ x**p.seen, weights @ x ** (p.seen + p.ahead)
        return float(1 - after / before if p.fails else after / before)

    def simulate(self, p, rng, n):
        """Rates from the prior; a world leaves at its first failure."""
        share = rng.random(n)
        for _ in range(p.seen):
            share = share[rng.random(share.size, dtype=np.float32) < share]
        clean = (rng.random((p.ahead, share.size)) < share).all(axis=0)
        return hits(~clean if p.fails else clean)
