"""Expected counts: a sum of indicators, however dependent they are."""

from fractions import Fraction
from itertools import permutations
from math import comb

from prep.drills import Drill, Params, Quantity, fraction, in_words, mean, np, shown


class IndicatorEmptyBoxes(Drill):
    """Expectations add, although the boxes depend on each other."""

    id = "indicator-empty-boxes"
    title = "How many boxes on average?"
    topics = ("probability",)
    difficulty = 2
    seconds = (40, 45, 50)
    form = fraction()

    def draw(self, pick, level):
        asked = ("empty", "occupied", "single")[level - 1]
        return Params(boxes=pick.integer(3, 6), balls=pick.integer(2, 5), asked=asked)

    def exact(self, p):
        return p.boxes * self._one_box(p)

    def wordings(self, p):
        state = {
            "empty": ("stay empty", "get no request", "stay free"),
            "occupied": ("hold at least one ball", "get at least one request", "are used"),
            "single": ("hold exactly one ball", "get exactly one request", "are hit exactly once"),
        }[p.asked]
        return (
            f"{p.balls} balls fall independently and uniformly into {p.boxes} boxes. What is the "
            f"expected number of boxes that {state[0]}?",
            f"Each of {p.balls} requests goes to one of {p.boxes} servers, uniformly at random and "
            f"independently. How many servers {state[1]}, on average?",
            f"{p.balls} keys are hashed independently and uniformly to {p.boxes} slots. Find the "
            f"expected number of slots that {state[2]}.",
        )

    def steps(self, p):
        miss = Fraction(p.boxes - 1, p.boxes)
        one = {
            "empty": f"({miss})^{p.balls}",
            "occupied": f"1 - ({miss})^{p.balls}",
            "single": f"{p.balls} x 1/{p.boxes} x ({miss})^{p.balls - 1}",
        }[p.asked]
        return (
            "Idea: one indicator per box; their expectations add without independence.",
            f"For one box the probability is {one} = {shown(self._one_box(p))}.",
            f"Times {p.boxes} boxes: {shown(self.exact(p))}.",
            f"Check: it lies between 0 and {p.boxes}.",
        )

    def misconceptions(self, p):
        miss = Fraction(p.boxes - 1, p.boxes)
        yield (
            "one-box-only",
            self._one_box(p),
            f"That is the probability for one given box; there are {p.boxes}.",
        )
        if p.asked == "single":
            yield (
                "which-ball-forgotten",
                miss ** (p.balls - 1),
                f"You fixed which ball it is; any of the {p.balls} may be the single one.",
            )
        else:
            yield (
                "occupied-for-empty" if p.asked == "empty" else "empty-for-occupied",
                p.boxes - self.exact(p),
                f"That is the expected number of {'occupied' if p.asked == 'empty' else 'empty'} "
                "ones.",
            )
            together = min(p.balls, p.boxes)
            yield (
                "balls-never-share",
                Fraction(together if p.asked == "occupied" else p.boxes - together),
                "You let every ball take a box of its own; balls can share one.",
            )

    def oracle(self, p):
        """Drop balls one by one, keeping the law of (empty, single) boxes."""
        law = {(p.boxes, 0): Fraction(1)}
        for _ in range(p.balls):
            after = {}
            for (empty, single), chance in law.items():
                others = p.boxes - empty - single
                for state, boxes in (
                    ((empty - 1, single + 1), empty),
                    ((empty, single - 1), single),
                    ((empty, single), others),
                ):
                    step = chance * Fraction(boxes, p.boxes)
                    after[state] = after.get(state, 0) + step
            law = after
        value = {
            "empty": lambda empty, _: empty,
            "occupied": lambda empty, _: p.boxes - empty,
            "single": lambda _, single: single,
        }[p.asked]
        return sum(chance * value(*state) for state, chance in law.items())

    def simulate(self, p, rng, n):
        boxes = rng.integers(0, p.boxes, size=(p.balls, n), dtype=np.uint8)
        found = np.zeros(n, np.uint8)
        for box in range(p.boxes):
            inside = (boxes == box).sum(axis=0)
            found += {"empty": inside == 0, "occupied": inside > 0, "single": inside == 1}[p.asked]
        return mean(found)

    def _one_box(self, p):
        miss = Fraction(p.boxes - 1, p.boxes)
        if p.asked == "single":
            return Fraction(p.balls, p.boxes) * miss ** (p.balls - 1)
        return miss**p.balls if p.asked == "empty" else 1 - miss**p.balls


class FixedPoints(Drill):
    """Each place is right with probability 1/n, whatever the others do."""

    id = "fixed-points"
    title = "Back in the right place"
    topics = ("probability",)
    difficulty = 2
    seconds = (20, 30, 40)
    form = fraction()

    def draw(self, pick, level):
        things = pick.integer(4, 7)
        if level == 1:
            return Params(things=things, asked="some", marked=pick.integer(2, things - 1))
        asked = "variance" if level == 2 else "swaps"
        return Params(things=things, asked=asked, marked=things)

    def form_of(self, p):
        return fraction(quantity=Quantity.VARIANCE) if p.asked == "variance" else self.form

    def exact(self, p):
        if p.asked == "some":
            return Fraction(p.marked, p.things)
        return Fraction(1) if p.asked == "variance" else Fraction(1, 2)

    def wordings(self, p):
        n = p.things
        coats = f"{n} guests take back their {n} coats in a uniformly random order, one each"
        keys = f"A uniformly random permutation of {n} keys assigns one key to each of {n} owners"
        files = f"{n} files are shuffled uniformly among their {n} folders, one in each"
        if p.asked == "variance":
            return (
                f"{coats}. What is the variance of the number of guests with their own coat?",
                f"{keys}. Find the variance of how many owners get their own key.",
                f"{files}. Let X count files in their own folder. What is Var(X)?",
            )
        if p.asked == "swaps":
            return (
                f"{coats}. How many pairs of guests do you expect to hold exactly each other's "
                "coats?",
                f"{keys}. What is the expected number of pairs of owners who have just swapped "
                "keys with each other?",
                f"{files}. Find the expected number of pairs of files that lie in each other's "
                "folder.",
            )
        some = in_words(p.marked)
        return (
            f"{coats}. {some.capitalize()} of the guests are in a hurry. How many of these "
            f"{some} do you expect to have their own coat?",
            f"{keys}. {some.capitalize()} owners are marked. What is the expected number of "
            "marked owners with their own key?",
            f"{files}. You look into {some} given folders. Find the expected number of them that "
            "hold their own file.",
        )

    def steps(self, p):
        n = p.things
        if p.asked == "some":
            return (
                "Idea: one indicator per marked place; expectations add.",
                f"Each is right with probability 1/{n}.",
                f"{p.marked} x 1/{n} = {shown(self.exact(p))}.",
                "Check: for all of them together it is 1, whatever their number.",
            )
        if p.asked == "swaps":
            return (
                "Idea: one indicator per pair; expectations add.",
                f"There are C({n},2) = {comb(n, 2)} pairs.",
                f"Each is swapped with probability 1/({n} x {n - 1}).",
                f"{comb(n, 2)}/{n * (n - 1)} = 1/2.",
                "Check: it does not depend on n; likewise 1 fixed point on average.",
            )
        return (
            "Idea: E[X^2] adds over ordered pairs of places.",
            "E[X] = n x 1/n = 1.",
            f"E[X(X-1)]: {n} x {n - 1} pairs, both right with probability 1/({n} x {n - 1}), so 1.",
            "Var(X) = E[X(X-1)] + E[X] - E[X]^2 = 1 + 1 - 1 = 1.",
            "Check: X is nearly Poisson with mean 1, whose variance is 1.",
        )

    def misconceptions(self, p):
        n = p.things
        if p.asked == "variance":
            yield (
                "as-if-independent",
                Fraction(n - 1, n),
                "You added the variances of the indicators; they are correlated.",
            )
            yield (
                "second-moment",
                Fraction(2),
                "That is E[X^2]; subtract the square of the mean.",
            )
        elif p.asked == "swaps":
            yield (
                "pairs-counted-twice",
                Fraction(1),
                "You counted each pair in both orders.",
            )
            yield (
                "as-if-independent",
                Fraction(comb(n, 2), n * n),
                "You multiplied 1/n by 1/n; once one is placed, fewer places are left.",
            )
        else:
            yield (
                "all-of-them",
                Fraction(1),
                f"That is for all {n}; only {p.marked} of them are asked about.",
            )
            yield (
                "one-of-them",
                Fraction(1, n),
                "That is the probability for a single one; add over those asked about.",
            )

    def oracle(self, p):
        orders = list(permutations(range(p.things)))
        counts = [self._count(p, order) for order in orders]
        first = Fraction(sum(counts), len(counts))
        if p.asked != "variance":
            return first
        return Fraction(sum(c * c for c in counts), len(counts)) - first**2

    def simulate(self, p, rng, n):
        worlds = n // 4
        order = rng.random((worlds, p.things), dtype=np.float32).argsort(axis=1)
        place = np.arange(p.things)
        if p.asked == "swaps":
            back = np.take_along_axis(order, order, axis=1)
            return mean(((back == place) & (order != place)).sum(axis=1) / 2)
        right = (order == place)[:, : p.marked].sum(axis=1)
        if p.asked == "some":
            return mean(right)
        half = right.size // 2  # independent pairs: half the squared difference is unbiased
        return mean((right[:half] - right[half : 2 * half]) ** 2 / 2)

    def _count(self, p, order):
        if p.asked == "swaps":
            return sum(order[order[i]] == i != order[i] for i in range(p.things)) // 2
        return sum(order[i] == i for i in range(p.marked))
