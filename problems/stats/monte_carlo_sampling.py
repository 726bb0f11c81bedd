"""Simulation: how fast errors shrink, and fair draws from unfair ones."""

from fractions import Fraction
from math import isqrt

from prep.drills import (
    Drill,
    Params,
    Quantity,
    fraction,
    integer,
    mean,
    np,
    per_cent,
    rounded,
    shown,
    stats,
    tally,
)


class McErrorScaling(Drill):
    """The error of an average falls with the root of the number of draws."""

    id = "mc-error-scaling"
    title = "How many draws are enough?"
    topics = ("monte-carlo", "inference")
    difficulty = 1
    seconds = (15, 25, 30)
    form = fraction(quantity=Quantity.SD)
    floor = 1 << 13
    block = 1 << 12

    def draw(self, pick, level):
        share = Fraction(pick.choice((1, 2, 5, 8, 9)), 10)  # p(1 - p) is a square
        if level == 3:
            number, factor = pick.choice((100, 200, 400)), pick.choice((2, 3, 4, 5, 10))
            return Params(kind="more", draws=number, factor=factor, error=pick.integer(1, 9))
        if level == 1:
            root = pick.choice((5, 10, 20))
            return Params(kind="error", draws=root**2, share=share)
        error = Fraction(1, pick.choice((50, 100, 200)))
        return Params(kind="draws", error=error, share=share)

    def form_of(self, p):
        return self.form if p.kind == "error" else integer()

    def exact(self, p):
        if p.kind == "more":
            return p.draws * (p.factor**2 - 1)
        variance = p.share * (1 - p.share)
        if p.kind == "draws":
            return variance / p.error**2
        return Fraction(isqrt(int(100 * variance)), 10 * isqrt(p.draws))  # both are squares

    def wordings(self, p):
        if p.kind == "more":
            now = f"{p.error}%"
            return (
                f"{p.draws} independent simulated paths give a price with a standard error of "
                f"{now} of the price. How many further paths bring that of the joint average "
                f"to 1/{p.factor} of this?",
                f"After {p.draws} independent draws a Monte Carlo average has standard error "
                f"{p.error}. How many draws have to be added to bring it to 1/{p.factor} of "
                "that?",
                f"The average of {p.draws} independent measurements has a standard error of "
                f"{p.error} mm. How many additional measurements make it {p.factor} times smaller?",
            )
        share = rounded(p.share)
        if p.kind == "draws":
            return (
                f"An event of probability {share} is estimated by its share in n independent "
                f"simulations. Which n makes the standard error {rounded(p.error)}?",
                f"About {per_cent(p.share)} of users click; take this as the true share. How many "
                f"independent users must you observe for the observed share to have a standard "
                f"deviation of {rounded(p.error)} (as a share)?",
                f"X1, ..., Xn are independent, 1 with probability {share} and 0 otherwise. For "
                f"which n is the standard deviation of their average {rounded(p.error)}?",
            )
        return (
            f"An event of probability {share} is estimated by its share in {p.draws} independent "
            "simulations. What is the standard error of the estimate?",
            f"{per_cent(p.share)} of a huge population agree. What is the standard deviation of "
            f"the share agreeing (as a number from 0 to 1) in a random sample of {p.draws}?",
            f"X1 to X{p.draws} are independent, 1 with probability {share} and 0 otherwise. Find "
            "the standard deviation of their average.",
        )

    def steps(self, p):
        if p.kind == "more":
            return (
                "Idea: the standard error falls with the root of the number of draws.",
                f"{p.factor} times smaller takes {p.factor}^2 = {p.factor**2} times the draws.",
                f"In all {p.draws * p.factor**2}, so {self.exact(p)} more.",
                "Check: one more digit would always cost 100 times the draws.",
            )
        variance = p.share * (1 - p.share)
        lines = (
            "Idea: the average of n draws has variance p(1 - p)/n.",
            f"p(1 - p) = {rounded(p.share)} x {rounded(1 - p.share)} = {rounded(variance)}.",
        )
        if p.kind == "draws":
            return (
                *lines,
                f"n = {rounded(variance)} / {rounded(p.error)}^2 = {self.exact(p)}.",
                "Check: half the error would need four times as many.",
            )
        return (
            *lines,
            f"sqrt({rounded(variance)} / {p.draws}) = {rounded(self.exact(p))}.",
            f"Check: at most 0.5/sqrt({p.draws}) = {rounded(0.5 / isqrt(p.draws))}.",
        )

    def misconceptions(self, p):
        if p.kind == "more":
            yield (
                "error-like-one-over-n",
                p.draws * (p.factor - 1),
                "You took the error to fall like 1/n; it falls like 1/sqrt(n).",
            )
            if p.factor < 5:  # beyond that the two are close
                yield (
                    "total-instead",
                    p.draws * p.factor**2,
                    f"That is the total; {p.draws} draws are there already.",
                )
            return
        yield from self._wrong_for_a_share(p)

    def oracle(self, p):
        """Variances of scipy's laws, scaled to the average."""
        if p.kind == "more":
            one = p.error**2 * p.draws
            return one / (p.error / p.factor) ** 2 - p.draws
        if p.kind == "draws":
            return float(stats.bernoulli(float(p.share)).var()) / float(p.error) ** 2
        return float(stats.binom(p.draws, float(p.share)).std()) / p.draws

    def observable(self, p, value):
        """Level 1: variance of the average; 2: of one draw; 3: old over new variance."""
        if p.kind == "error":
            return float(value) ** 2
        if p.kind == "draws":
            return float(value) * float(p.error) ** 2
        return 1 + float(value) / p.draws

    def simulate(self, p, rng, n):
        """Half the squared difference of two independent averages has their variance as mean."""
        if p.kind == "more":
            return self._blocks_needed(p, rng, n)
        draws = p.draws if p.kind == "error" else 1
        ones = rng.integers(0, 10, size=(2, n, draws), dtype=np.uint8) < int(10 * p.share)
        first, second = np.count_nonzero(ones, axis=2) / draws
        return mean((first - second) ** 2 / 2)

    def _blocks_needed(self, p, rng, n):
        """Squared error of a block of draws, in units of the squared error wanted."""
        spread = p.error * np.sqrt(p.draws)  # of one draw: plus or minus, equally likely
        ones = rng.integers(0, 2, size=(n, p.draws), dtype=np.uint8)
        average = spread * (2 * np.count_nonzero(ones, axis=1) / p.draws - 1)
        return mean((average * p.factor / p.error) ** 2)

    def _wrong_for_a_share(self, p):
        variance = p.share * (1 - p.share)
        if p.kind == "draws":
            yield (
                "error-not-squared",
                variance / p.error,
                "Square the error: the variance of the average is p(1 - p)/n.",
            )
            yield (
                "p-for-variance",
                p.share / p.error**2,
                "One draw has variance p(1 - p), not p.",
            )
            if p.share != Fraction(1, 2):
                yield (
                    "worst-case-share",
                    Fraction(1, 4) / p.error**2,
                    "You used p = 1/2, the worst case; p is known here.",
                )
            return
        sd = self.exact(p) * isqrt(p.draws)
        yield (
            "divided-by-n",
            sd / p.draws,
            "You divided by n; the standard deviation of an average falls with sqrt(n).",
        )
        yield "one-draw-only", sd, "That is the standard deviation of one draw."
        yield "variance-instead", variance / p.draws, "That is the variance; take its root."


class FairFromBiased(Drill):
    """Keep what is fair, throw away the rest, and count how often one starts again."""

    id = "fair-from-biased"
    title = "Fair draws from what you have"
    topics = ("monte-carlo", "brainteasers")
    difficulty = 2
    seconds = (20, 30, 45)
    form = fraction()

    TWO_ROLLS = ((5, 7), (6, 7), (6, 10), (4, 5), (4, 7), (3, 5), (8, 10), (6, 11), (5, 8), (4, 6))

    def draw(self, pick, level):
        if level == 1:
            faces = pick.choice((6, 8, 10, 12, 20))
            wanted = pick.integer(faces // 2 + 1, faces - 1)
            return Params(kind="one", faces=faces, wanted=wanted)
        if level == 2:
            return Params(
                kind="coin",
                chance=Fraction(pick.choice((10, 20, 25, 30, 40, 60, 70, 75, 80, 90)), 100),
            )
        faces, wanted = pick.choice(self.TWO_ROLLS)
        return Params(kind="two", faces=faces, wanted=wanted)

    def exact(self, p):
        if p.kind == "coin":
            return 1 / (p.chance * (1 - p.chance))
        if p.kind == "one":
            return Fraction(p.faces, p.wanted)
        return Fraction(2 * p.faces**2, self._kept(p))

    def wordings(self, p):
        if p.kind == "coin":
            heads = rounded(p.chance)
            return (
                f"A coin shows heads with probability {heads}. To get a fair bit you flip it "
                "twice: HT means 0, TH means 1, otherwise you start again with two new flips. "
                "How many flips does one fair bit take on average?",
                f"A noisy chip emits independent bits, 1 with probability {heads}. A circuit reads "
                "them in separate pairs until the two bits of a pair differ and outputs the first "
                "one. Find the expected number of bits read per output bit.",
                f"Independent flips with P(H) = {heads} are grouped into disjoint pairs. What is "
                "the expected number of flips up to the end of the first pair with unequal sides?",
            )
        if p.kind == "one":
            return (
                f"You roll a fair die with faces 1 to {p.faces} until the result is at most "
                f"{p.wanted}, and use that. What is the expected number of rolls?",
                f"To pick one of {p.wanted} people fairly, you draw from a source of uniform "
                f"integers 1 to {p.faces} and draw again whenever the number exceeds {p.wanted}. "
                "How many draws does it take on average?",
                f"A uniform integer from 1 to {p.wanted} is made from independent uniform ones "
                f"from 1 to {p.faces} by rejection. Find the expected number of calls.",
            )
        kept = self._kept(p)
        return (
            f"Two rolls of a fair die with {p.faces} faces give a uniform number from 1 to "
            f"{p.faces**2}. Numbers above {kept} are rejected and both rolls repeated; the "
            f"others are shared out evenly among the results 1 to {p.wanted}. What is the expected "
            "number of single rolls?",
            f"rand{p.wanted}() calls rand{p.faces}() twice to get a uniform integer below "
            f"{p.faces**2}, returns it modulo {p.wanted} if it is below {kept}, and starts again "
            f"otherwise. How many calls of rand{p.faces}() does it make on average?",
            f"A fair choice among {p.wanted} is made with a fair {p.faces}-sided die: two rolls "
            f"make {p.faces**2} equally likely pairs, {kept} of which are shared out evenly, and "
            "any other pair is rolled anew. Find the expected number of single rolls.",
        )

    def steps(self, p):
        if p.kind == "one":
            return (
                "Idea: each roll is used with the same probability, so the wait is geometric.",
                f"A roll is used with probability {p.wanted}/{p.faces}.",
                f"Expected rolls: {p.faces}/{p.wanted} = {shown(self.exact(p))}.",
                "Check: at least 1, and below 2 since most rolls are used.",
            )
        if p.kind == "coin":
            q, r = rounded(p.chance), rounded(1 - p.chance)
            differ = 2 * p.chance * (1 - p.chance)
            return (
                "Idea: pairs are independent; the number of pairs is geometric.",
                f"A pair differs with probability 2 x {q} x {r} = {rounded(differ)}.",
                f"Expected pairs 1/{rounded(differ)}, two flips each.",
                f"Flips: 2/{rounded(differ)} = {shown(self.exact(p))}.",
                "Check: a fair coin would need 4, any other needs more.",
            )
        kept = self._kept(p)
        return (
            "Idea: rounds of two rolls are independent; the number of rounds is geometric.",
            f"A round is kept with probability {kept}/{p.faces**2}.",
            f"Expected rounds {p.faces**2}/{kept}, two rolls each.",
            f"Rolls: 2 x {p.faces**2}/{kept} = {shown(self.exact(p))}.",
            "Check: at least the 2 rolls of one round.",
        )

    def misconceptions(self, p):
        if p.kind == "one":
            rejected = p.faces - p.wanted
            yield (
                "rejected-share",
                Fraction(p.faces, rejected),
                "You divided by the share that is rejected; divide by the share that is used.",
            )
            yield (
                "one-extra-roll-at-most",
                1 + Fraction(rejected, p.faces),
                "You allowed one repetition; a repeated roll may be rejected again.",
            )
            return
        if p.kind == "coin":
            differ = 2 * p.chance * (1 - p.chance)
            yield "pairs-not-flips", 1 / differ, "That counts pairs; each pair takes two flips."
            yield (
                "equal-pairs",
                2 / (1 - differ),
                "You waited for a pair of equal sides; unequal ones are used.",
            )
            yield (
                "one-order-only",
                4 / differ,
                "You waited for one of the two orders; both HT and TH end the wait.",
            )
            return
        yield from self._wrong_for_two_rolls(p)

    def oracle(self, p):
        """Add up the rounds: k of them with probability (1 - use)^(k-1) use, by scipy's law."""
        if p.kind == "coin":
            use, cost = float(stats.binom.pmf(1, 2, float(p.chance))), 2
        elif p.kind == "one":
            use, cost = sum(face <= p.wanted for face in range(1, p.faces + 1)) / p.faces, 1
        else:
            pairs = np.arange(p.faces**2)
            use, cost = float((pairs < pairs.size - pairs.size % p.wanted).mean()), 2
        return cost * float(stats.geom(use).mean())

    def simulate(self, p, rng, n):
        """Whoever has a fair result leaves, so no wait is cut off."""
        cost = 1 if p.kind == "one" else 2
        waiting, rolls, total, squares = n, 0, 0, 0
        while waiting:
            rolls += cost
            done = int(self._used(p, rng, waiting).sum())
            total += done * rolls
            squares += done * rolls**2
            waiting -= done
        return tally(n, total, squares)

    def _used(self, p, rng, n):
        if p.kind == "coin":
            heads = rng.random((2, n), dtype=np.float32) < float(p.chance)
            return heads[0] != heads[1]
        if p.kind == "one":
            return rng.integers(1, p.faces + 1, n, dtype=np.uint8) <= p.wanted
        first, second = rng.integers(0, p.faces, size=(2, n), dtype=np.uint8)
        return p.faces * first + second < self._kept(p)

    def _kept(self, p):
        """Pairs of rolls that can be shared out evenly."""
        return p.faces**2 - p.faces**2 % p.wanted

    def _wrong_for_two_rolls(self, p):
        kept = self._kept(p)
        yield (
            "rounds-not-rolls",
            Fraction(p.faces**2, kept),
            "That counts rounds; each round takes two rolls.",
        )
        if kept != p.wanted:
            yield (
                "one-number-each",
                Fraction(2 * p.faces**2, p.wanted),
                f"You kept {p.wanted} of the pairs only; {kept} of them can be used.",
            )
        yield (
            "nothing-rejected",
            Fraction(2),
            "Two rolls are the least; rejected rounds have to be repeated.",
        )
