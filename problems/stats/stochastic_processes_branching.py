"""Families that grow or die out."""

from fractions import Fraction

from prep.drills import PROBABILITY, Drill, Params, count, hits, in_words, np, per_cent, shown


class BranchingExtinction(Drill):
    """The chance q that a line dies out is the smallest root of s = p0 + p1 s + p2 s^2."""

    id = "branching-extinction"
    title = "Does the line die out?"
    topics = ("stochastic-processes", "brainteasers")
    difficulty = 3
    seconds = (45, 50, 50)
    form = PROBABILITY
    floor = 1 << 13
    block = 1 << 13

    CROWD = 60
    """A line of this size counts as immortal: it dies out with probability below 0.75^60."""

    def draw(self, pick, level):
        while True:
            none, two = pick.integer(2, 9), pick.integer(3, 12)  # twentieths
            p = Params(
                none=Fraction(none, 20),
                one=Fraction(20 - none - two, 20),
                two=Fraction(two, 20),
                founders=pick.integer(2, 3) if level == 2 else 1,
                generations=2 if level == 3 else None,
            )
            dying = none > 1.25 * two and level == 1
            if p.one >= 0 and (level == 3 or dying or none <= 0.75 * two):
                return p

    def exact(self, p):
        if p.generations:
            return p.none + p.one * p.none + p.two * p.none**2
        return min(Fraction(1), p.none / p.two) ** p.founders

    def wordings(self, p):
        none, one, two = (per_cent(each) for each in (p.none, p.one, p.two))
        if p.generations:
            cells = (
                "What is the probability that generation 2 has no cells (the cell you start with "
                "is generation 0)?"
            )
            letter = (
                "That person is generation 0, those who get it from them generation 1, and so on. "
                "How likely is it that generation 2 is empty?"
            )
            process = "Find P(Z2 = 0)."
        else:
            cells = "What is the probability that the cells die out some day?"
            letter = "How likely is it that the letter stops being passed on some day?"
            process = "Find the probability of extinction."
        people = "One person has" if p.founders == 1 else f"{p.founders} people have"
        return (
            f"Each cell is replaced after a day by 0, 1 or 2 cells, independently of all others, "
            f"with probabilities {none}, {one} and {two}. You start with "
            f"{count(p.founders, 'cell')}. {cells}",
            f"Every reader of a chain letter sends it, independently of all others, to nobody "
            f"(probability {none}), one ({one}) or two ({two}) people who have not had it before. "
            f"{people} it at first. {letter}",
            f"A Galton-Watson process starts with Z0 = {p.founders}. Every individual has no child "
            f"with probability {none}, one with {one} and two with {two}, independently. "
            f"{process}",
        )

    def steps(self, p):
        none, one, two = (f"{float(each):g}" for each in (p.none, p.one, p.two))
        result = shown(self.exact(p))
        if p.generations:
            return (
                "Idea: look at the first generation; each of its members must have no children.",
                f"No children at once: {none}. One child, itself childless: {one} x {none}.",
                f"Two children, both childless: {two} x {none}^2.",
                f"Sum: {result}.",
                f"Check: above {none}, and below the chance of dying out ever.",
            )
        smaller = f"the roots are 1 and {none}/{two} = {shown(p.none / p.two)}"
        lines = (
            "Idea: a line dies out if all lines of the children do: q = p0 + p1 q + p2 q^2.",
            f"{two} q^2 - {float(1 - p.one):g} q + {none} = 0: {smaller}.",
            f"The smaller one counts: q = {shown(min(Fraction(1), p.none / p.two))}.",
        )
        if p.founders > 1:
            lines += (f"{in_words(p.founders).capitalize()} independent lines: q^{p.founders} = "
                      f"{result}.",)  # fmt: skip
        mean = f"{float(p.one + 2 * p.two):g}"
        word = "above 1, so the line may survive" if p.two > p.none else "at most 1, so it dies out"
        return (*lines, f"Check: mean number of children {mean}, {word}.")

    def misconceptions(self, p):
        ratio = p.none / p.two
        if p.generations:
            yield "first-generation", p.none, "That is the chance of being gone in generation 1."
            yield (
                "two-children-forgotten",
                p.none * (1 + p.one),
                "Two children may both be childless, too.",
            )
            yield (
                "one-of-two-enough",
                p.none + (p.one + p.two) * p.none,
                "If there are two children both must be childless: square that probability.",
            )
            return
        if ratio > 1:
            yield "larger-root", ratio, "Take the smaller root of q = f(q); here it is 1."
            yield "childless-founder", p.none, "That is dying out in the first step only."
            return
        q = self.exact(p)
        yield "certain", Fraction(1), "With more than one child on average the line may survive."
        if p.founders > 1:
            yield "one-line-only", ratio, f"That is for one line; all {p.founders} must die out."
            yield (
                "any-line",
                1 - (1 - ratio) ** p.founders,
                "That is the chance that at least one of the lines dies out.",
            )
            return
        yield "childless-founder", p.none, "That is dying out in the first step only."
        if p.one:
            yield (
                "first-change-is-a-loss",
                p.none / (1 - p.one),
                "That is the chance that the first change in size is a loss; later ones count too.",
            )
        yield "survival", 1 - q, "That is the probability of surviving for ever."

    def oracle(self, p):
        """Roots of the polynomial; law of the second generation by convolution."""
        law = np.array([float(p.none), float(p.one), float(p.two)])
        if p.generations:
            second = law[0] * np.array([1.0, 0, 0, 0, 0])
            second[:3] += law[1] * law
            second += law[2] * np.convolve(law, law)
            return float(second[0])
        roots = np.roots([law[2], law[1] - 1, law[0]])
        return float(min(roots.real)) ** p.founders

    def simulate(self, p, rng, n):
        """Generation by generation; finished lines leave the array."""
        size = np.full(n, p.founders)
        dead, left = 0, p.generations
        while size.size:
            twins = rng.binomial(size, float(p.two))
            size = 2 * twins + rng.binomial(size - twins, float(p.one / (1 - p.two)))
            dead += int((size == 0).sum())
            if left is not None:
                left -= 1
                if left == 0:
                    return hits(size == 0)
            else:
                size = size[(size > 0) & (size < self.CROWD)]
        return hits(np.arange(n) < dead)
