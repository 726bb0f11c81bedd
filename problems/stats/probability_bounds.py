"""What marginal probabilities allow when the dependence is unknown."""

from fractions import Fraction
from math import prod

from prep.drills import PROBABILITY, Drill, Params, interval, listed, np, rounded


class FrechetBounds(Drill):
    """Without knowing how events depend, only bounds are known."""

    id = "frechet-bounds"
    title = "What two shares allow"
    topics = ("probability", "brainteasers")
    difficulty = 2
    seconds = (20, 30, 30)
    form = PROBABILITY

    def draw(self, pick, level):
        if level == 3:
            shares = tuple(Fraction(pick.integer(14, 19), 20) for _ in range(3))
            return Params(shares=shares, asked="least-all")
        shares = tuple(Fraction(pick.integer(11, 18), 20) for _ in range(2))
        return Params(
            shares=shares, asked="least-all" if level == 1 else pick.choice(("all", "any"))
        )

    def form_of(self, p):
        return self.form if p.asked == "least-all" else interval()

    def exact(self, p):
        least_all = max(Fraction(0), sum(p.shares) - len(p.shares) + 1)
        if p.asked == "least-all":
            return least_all
        if p.asked == "all":
            return least_all, min(p.shares)
        return max(p.shares), min(Fraction(1), sum(p.shares))

    def wordings(self, p):
        names = "ABC"[: len(p.shares)]
        skills, tests = ("Python", "SQL", "statistics"), ("first", "second", "third")
        chances = self._joined(p, "P({1}) = {0:g}", names)
        known = self._joined(p, "{0:.0%} know {1}", skills)
        passed = self._joined(p, "{0:.0%} pass the {1} test", tests)
        event = (" or " if p.asked == "any" else " and ").join(names)
        every = "all three" if len(p.shares) == 3 else "both"
        target = "at least one" if p.asked == "any" else every
        if p.asked == "least-all":
            wanted, least = "the smallest possible value", "At least which share must know"
        else:
            wanted, least = "the range of possible values", "In which range lies the share knowing"
        return (
            f"{chances}, and nothing is known about how these events depend on each other. Find "
            f"{wanted} of P({event}).",
            f"In a team, {known}. Nothing else is known. {least} {target}?",
            f"Of all parts, {passed}; how the tests overlap is unknown. What is {wanted} of the "
            f"share that passes {target}?",
        )

    def steps(self, p):
        total = sum(p.shares)
        over = f"{rounded(total)} - {len(p.shares) - 1}"
        least = max(Fraction(0), total - len(p.shares) + 1)
        low = (
            f"The complements cover at most {rounded(len(p.shares) - total)}: at least max(0, "
            f"{over}) = {rounded(least)} is in all."
        )
        if p.asked == "least-all":
            return "Idea: make the complements overlap as little as possible.", low
        if p.asked == "all":
            return (
                "Idea: overlap as little, then as much as possible.",
                low,
                f"At most the smaller of the two: {rounded(min(p.shares))}.",
                "Check: independence gives a value inside.",
            )
        return (
            "Idea: overlap as much, then as little as possible.",
            f"At least the larger of the two: {rounded(max(p.shares))}.",
            f"At most their sum, capped at 1: {rounded(min(Fraction(1), total))}.",
            "Check: independence gives a value inside.",
        )

    def misconceptions(self, p):
        if p.asked == "least-all":
            yield (
                "as-if-independent",
                prod(p.shares),
                "You multiplied, which assumes independence; nothing is known about it.",
            )
            yield (
                "smallest-share",
                min(p.shares),
                "That is the largest possible value, when one event contains the others.",
            )
            return
        other = {"all": "any", "any": "all"}[p.asked]
        yield (
            "and-or-swapped",
            self.exact(Params(shares=p.shares, asked=other)),
            f"Those are the bounds for {'at least one' if other == 'any' else 'both'}.",
        )
        low, high = (0, min(p.shares)) if p.asked == "all" else (max(p.shares), sum(p.shares))
        yield (
            "limits-forgotten",
            (Fraction(low), Fraction(high)),
            "Use that the whole is 1: it forces an overlap, and caps a union.",
        )

    def oracle(self, p):
        """Linear programming over the cells of the table of events."""
        from scipy.optimize import linprog

        cells = list(np.ndindex(*(2,) * len(p.shares)))
        rows = [[1.0] * len(cells)] + [[float(c[i]) for c in cells] for i in range(len(p.shares))]
        totals = [1.0, *map(float, p.shares)]
        wanted = np.array([float(any(c) if p.asked == "any" else all(c)) for c in cells])
        low, high = (
            sign * linprog(sign * wanted, A_eq=rows, b_eq=totals, method="highs").fun
            for sign in (1, -1)
        )
        return low if p.asked == "least-all" else (low, high)

    def recount(self, p):
        """Try every table whose cells are multiples of 1/20."""
        sizes = [int(20 * share) for share in p.shares]
        if len(sizes) == 2:
            both = range(max(0, sum(sizes) - 20), min(sizes) + 1)
            values = [k if p.asked != "any" else sum(sizes) - k for k in both]
        else:
            values = [k for k in range(min(sizes) + 1) if self._possible(sizes, k)]
        low, high = Fraction(min(values), 20), Fraction(max(values), 20)
        return low if p.asked == "least-all" else (low, high)

    def _possible(self, sizes, every):
        """Whether three events of these sizes in 20 cells can have ``every`` in common."""
        a, b, c = (size - every for size in sizes)
        outside = 20 - every
        return any(
            a + b - ab + c - ac - bc <= outside
            for ab in range(min(a, b) + 1)
            for ac in range(min(a - ab, c) + 1)
            for bc in range(min(b - ab, c - ac) + 1)
        )

    def _joined(self, p, pattern, names):
        return listed(
            pattern.format(float(share), name) for share, name in zip(p.shares, names, strict=False)
        )
