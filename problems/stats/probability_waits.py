"""Expected waits and extremes."""

from fractions import Fraction
from itertools import product
from math import comb, log

from prep.drills import Drill, Params, count, decimal, fraction, in_words, mean, np, shown, tally


class CouponCollector(Drill):
    """While k of n kinds are missing, the next new one takes n/k draws on average."""

    id = "coupon-collector"
    title = "Collecting the whole set"
    topics = ("probability",)
    difficulty = 2
    seconds = (30, 45, 45)
    form = fraction()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        if level == 2:
            return Params(kinds=pick.choice((8, 10, 12, 20)), have=0, level=2)
        kinds = pick.integer(3, 6)
        return Params(
            kinds=kinds, have=0 if level == 1 else pick.integer(1, kinds - 2), level=level
        )

    def form_of(self, p):
        return decimal(rtol=0.02) if p.level == 2 else self.form

    def exact(self, p):
        wait = sum(Fraction(p.kinds, missing) for missing in range(1, p.kinds - p.have + 1))
        return float(wait) if p.level == 2 else wait

    def wordings(self, p):
        more, mine, hit, shown_faces = "", "", "", ""
        if p.have:
            more = "more "
            mine = f"You already have {in_words(p.have)} different ones. "
            hit = f"So far {count(p.have, 'of them has', 'of them have')} been hit. "
            shown_faces = f"{count(p.have, 'face has', 'faces have').capitalize()} come up so far. "
        return (
            f"Each packet holds one of {p.kinds} pictures, uniformly at random and independently. "
            f"{mine}How many {more}packets do you buy on average until you have all {p.kinds}?",
            f"Requests go independently and uniformly to {p.kinds} servers. {hit}What is the "
            f"expected number of {more}requests until every server has been hit?",
            f"A fair die with {p.kinds} faces is rolled until every face has come up. "
            f"{shown_faces}Find the expected number of {more}rolls.",
        )

    def steps(self, p):
        terms = [f"{p.kinds}/{k}" for k in range(p.kinds - p.have, 0, -1)]
        middle = " + ".join(terms if len(terms) < 7 else [*terms[:2], "...", terms[-1]])
        return (
            "Idea: split the wait by the number of kinds still missing.",
            f"With k missing a draw is new with probability k/{p.kinds}, so the wait is "
            f"{p.kinds}/k.",
            f"{middle} = {shown(self.exact(p))}.",
            f"Check: the last kind alone takes {p.kinds} draws on average.",
        )

    def misconceptions(self, p):
        missing = p.kinds - p.have
        yield (
            "one-draw-each",
            Fraction(missing),
            "You counted one draw per missing kind; many draws bring nothing new.",
        )
        yield (
            "full-wait-for-each",
            Fraction(missing * p.kinds),
            f"You took {p.kinds} draws for every kind; any missing kind will do at each stage.",
        )
        if p.have:
            yield (
                "started-anew",
                sum(Fraction(p.kinds, k) for k in range(1, p.kinds + 1)),
                "That is the wait from nothing; some kinds are there already.",
            )
        else:
            yield (
                "logarithm-only",
                p.kinds * log(p.kinds),
                "n ln n leaves out 0.577 n (and a half): sum n/k itself.",
            )

    def oracle(self, p):
        """Expected steps of the chain on the number of kinds, solved as a linear system."""
        missing = p.kinds - p.have
        system = np.eye(missing)
        for k in range(1, missing + 1):  # state k - 1: k kinds missing
            system[k - 1, k - 1] -= 1 - k / p.kinds
            if k > 1:
                system[k - 1, k - 2] -= k / p.kinds
        return float(np.linalg.solve(system, np.ones(missing))[-1])

    def simulate(self, p, rng, n):
        """Complete collections leave the array, so no wait is cut off."""
        seen = np.full(n, (1 << p.have) - 1, np.uint32)
        done = draws = total = squares = 0
        while seen.size:
            draws += 1
            seen |= np.uint32(1) << rng.integers(0, p.kinds, seen.size, dtype=np.uint32)
            complete = seen == (1 << p.kinds) - 1
            finished = int(complete.sum())
            done += finished
            total += finished * draws
            squares += finished * draws**2
            seen = seen[~complete]
        return tally(done, total, squares)


class FirstAcePosition(Drill):
    """The marked cards cut the others into equal gaps on average."""

    id = "first-ace-position"
    title = "Waiting for a marked card"
    topics = ("probability",)
    difficulty = 2
    seconds = (25, 25, 40)
    form = fraction()

    def draw(self, pick, level):
        if level == 2:
            return Params(cards=52, marked=pick.choice((4, 12, 13)), place=1)
        cards, marked = pick.integer(8, 30), pick.integer(2, 5)
        return Params(cards=cards, marked=marked, place=1 if level == 1 else marked)

    def exact(self, p):
        return Fraction(p.place * (p.cards + 1), p.marked + 1)

    def wordings(self, p):
        which = "first" if p.place == 1 else "last"
        found = f"{'a' if p.place == 1 else 'the last'} faulty part is tested"
        return (
            f"A shuffled deck of {p.cards} cards holds {p.marked} marked ones. You turn cards over "
            f"one by one. At which position do you expect the {which} marked card (the top card "
            "has position 1)?",
            f"{p.marked} of {p.cards} parts in a box are faulty. Parts are tested one by one "
            f"in random order, without replacement. How many tests, on average, does it take until "
            f"{found}, that test included?",
            f"{p.marked} different numbers are chosen uniformly from 1 to {p.cards}. Find the "
            f"expected value of the {'smallest' if p.place == 1 else 'largest'}.",
        )

    def steps(self, p):
        others = p.cards - p.marked
        gap = Fraction(others, p.marked + 1)
        lines = (
            f"Idea: the {p.marked} marked ones cut the other {others} into {p.marked + 1} gaps of "
            "equal mean.",
            f"One gap holds {others}/{p.marked + 1} = {shown(gap)} on average.",
        )
        if p.place == 1:
            last = f"One gap and the marked one itself: {shown(gap)} + 1 = {shown(self.exact(p))}."
        else:
            last = (
                f"{p.place} gaps and {p.place} marked ones: {p.place} x ({shown(gap)} + 1) = "
                f"{shown(self.exact(p))}."
            )
        return (*lines, last, "Check: first and last lie equally far from the two ends.")

    def misconceptions(self, p):
        yield (
            "as-with-replacement",
            Fraction(p.cards * p.place, p.marked),
            "That is the wait with replacement; there is one gap more than marked ones.",
        )
        yield (
            "others-only",
            self.exact(p) - p.place,
            "You counted the unmarked ones only; the position counts the marked as well.",
        )
        if p.cards < 16:
            yield (
                "ends-forgotten",
                Fraction(p.place * p.cards, p.marked + 1),
                "Use n + 1 steps between the two ends, not n.",
            )

    def oracle(self, p):
        """Sum over positions, each with the ways to place the other marked ones."""
        total = comb(p.cards, p.marked)
        positions = range(1, p.cards + 1)
        if p.place == 1:
            ways = (x * comb(p.cards - x, p.marked - 1) for x in positions)
        else:
            ways = (x * comb(x - 1, p.marked - 1) for x in positions)
        return Fraction(sum(ways), total)

    def simulate(self, p, rng, n):
        """Turn cards over; each next one is marked with the share left, finished decks leave."""
        left = np.full(n, p.marked, np.int8)
        done = total = squares = 0
        stop = p.marked - p.place
        for turned in range(p.cards):
            left -= rng.random(left.size, dtype=np.float32) * (p.cards - turned) < left
            found = left == stop
            number = int(found.sum())
            done += number
            total += number * (turned + 1)
            squares += number * (turned + 1) ** 2
            left = left[~found]
            if not left.size:
                break
        return tally(done, total, squares)


class ExpectedMaxDice(Drill):
    """A mean is the sum of its tail probabilities."""

    id = "expected-max-dice"
    title = "The best of several dice"
    topics = ("probability",)
    difficulty = 2
    seconds = (40, 50, 60)
    form = fraction()

    def draw(self, pick, level):
        dice, faces = ((2, pick.choice((4, 6))), (3, pick.choice((4, 6))), (3, 6))[level - 1]
        if level == 3:
            dice, faces = pick.choice(((2, 6), (2, 8), (3, 4), (3, 6), (2, 4)))
        kind = pick.choice(("lowest", "dropped")) if level == 3 else "highest"
        return Params(dice=dice, faces=faces, kind=kind)

    def exact(self, p):
        top = self._highest(p)
        lowest = p.faces + 1 - top
        all_of_them = p.dice * Fraction(p.faces + 1, 2)
        return {"highest": top, "lowest": lowest, "dropped": all_of_them - lowest}[p.kind]

    def wordings(self, p):
        dice = f"{count(p.dice, 'fair die', 'fair dice')} with faces 1 to {p.faces}"
        what = {
            "highest": "the highest number shown",
            "lowest": "the lowest number shown",
            "dropped": "the total after one lowest die is dropped",
        }[p.kind]
        return (
            f"You roll {dice}. What is the expected value of {what}?",
            f"A game gives you as many points as {what} when {dice} are rolled together. How many "
            "points do you get on average?",
            f"At a stall one throw means {dice} at once, and pays, in dollars, {what}. Find the "
            "expected pay in dollars.",
        )

    def steps(self, p):
        terms = [f"(1 - ({k}/{p.faces})^{p.dice})" for k in range(p.faces)]
        top = self._highest(p)
        lines = (
            "Idea: E[M] = P(M >= 1) + P(M >= 2) + ... for the highest number M.",
            f"P(M >= k) = 1 - ((k-1)/{p.faces})^{p.dice}.",
            f"E[M] = {' + '.join((*terms[:2], '...', terms[-1]))} = {shown(top)}.",
        )
        if p.kind == "highest":
            return (
                *lines,
                f"Check: between the mean {shown(Fraction(p.faces + 1, 2))} and the top.",
            )
        mirror = (
            f"By symmetry the lowest has mean {p.faces + 1} - {top} = {shown(p.faces + 1 - top)}."
        )
        if p.kind == "lowest":
            return (*lines, mirror)
        total = p.dice * Fraction(p.faces + 1, 2)
        return (*lines, mirror, f"Total mean {total} less the lowest: {shown(self.exact(p))}.")

    def misconceptions(self, p):
        spaced = Fraction(p.dice * (p.faces + 1), p.dice + 1)
        middle = Fraction(p.faces + 1, 2)
        if p.kind == "dropped":
            yield (
                "dropped-a-random-die",
                (p.dice - 1) * middle,
                "That drops a die at random; dropping the lowest leaves more.",
            )
            yield (
                "nothing-dropped",
                p.dice * middle,
                "That is the mean of the whole total.",
            )
            return
        yield (
            "mean-of-one-die",
            middle,
            f"That is the mean of a single die; the {p.kind} of several differs.",
        )
        yield (
            "continuous-spacing",
            spaced - 1 if p.kind == "highest" else Fraction(p.faces, p.dice + 1),
            "That treats a die as uniform on an interval from 0; faces are 1 to "
            f"{p.faces} and can tie.",
        )

    def oracle(self, p):
        rolls = list(product(range(1, p.faces + 1), repeat=p.dice))
        value = {
            "highest": max,
            "lowest": min,
            "dropped": lambda roll: sum(roll) - min(roll),
        }[p.kind]
        return Fraction(sum(map(value, rolls)), len(rolls))

    def simulate(self, p, rng, n):
        rolls = rng.integers(1, p.faces + 1, size=(p.dice, n), dtype=np.uint8)
        if p.kind == "highest":
            return mean(rolls.max(axis=0))
        lowest = rolls.min(axis=0)
        return mean(lowest if p.kind == "lowest" else rolls.sum(axis=0) - lowest)

    def _highest(self, p):
        return sum(1 - Fraction(k, p.faces) ** p.dice for k in range(p.faces))
