"""Resampling with replacement, and uniform samples from a stream."""

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
    percent,
    ratio,
    shown,
    stats,
)


class BootstrapMissing(Drill):
    """A row is missed by all n draws with probability (1 - 1/n)^n, near 1/e."""

    id = "bootstrap-missing"
    title = "Rows that a resample leaves out"
    topics = ("monte-carlo", "inference")
    difficulty = 1
    seconds = (15, 15, 45)
    form = PROBABILITY
    floor = 1 << 12
    block = 1 << 13

    ASKED: ClassVar = {
        "row": (
            "What is the probability that a given row is not in it?",
            "How likely is it that a given song is not played?",
            "Find the probability that the value 1 does not occur.",
        ),
        "missing": (
            "Which share of the rows is missing from it on average?",
            "Which share of the songs is never played, on average?",
            "Find the expected share of the values that do not occur.",
        ),
        "distinct": (
            "Which share of the rows occurs in it, at least once, on average?",
            "Which share of the songs is played at least once, on average?",
            "Find the expected share of the values that occur.",
        ),
        "count": (
            "How many different rows does it hold on average?",
            "How many different songs are played on average?",
            "Find the expected number of different values among them.",
        ),
        "both": (
            "What is the probability that two given rows are both missing from it?",
            "How likely is it that neither of two given songs is played?",
            "Find the probability that neither 1 nor 2 occurs.",
        ),
    }

    def draw(self, pick, level):
        if level == 2:
            rows = pick.choice((100, 200, 500))
            return Params(kind=pick.choice(("missing", "distinct")), rows=rows, draws=rows)
        if level == 1:
            rows = pick.choice((3, 4, 5, 10))
            draws = pick.choice((2, 3, 4, rows) if rows < 10 else (2, 3))
            return Params(kind="row", rows=rows, draws=draws)
        rows = pick.integer(3, 6)
        kind = pick.choice(("count", "both"))
        return Params(kind=kind, rows=rows, draws=rows if kind == "both" else pick.integer(2, 4))

    def form_of(self, p):
        if p.kind in ("missing", "distinct"):
            return percent(points=1)
        return fraction() if p.kind == "count" else self.form

    def exact(self, p):
        n, miss = p.rows, Fraction(p.rows - 1, p.rows) ** p.draws
        return {
            "row": miss,
            "missing": float(miss),
            "distinct": float(1 - miss),
            "count": n * (1 - miss),
            "both": Fraction(n - 2, n) ** p.draws,
        }[p.kind]

    def wordings(self, p):
        n, draws = p.rows, p.draws
        sample = "bootstrap" if draws == n else "random"
        ask = self.ASKED[p.kind]
        return (
            f"A {sample} sample draws {draws} times, uniformly with replacement, from a data set "
            f"of {n} rows. {ask[0]}",
            f"A player with {n} songs picks one uniformly at random, {draws} times, independently "
            f"and with repeats allowed. {ask[1]}",
            f"X1 {'and' if draws == 2 else 'to'} X{draws} are independent and uniform on the "
            f"integers 1 to {n}. {ask[2]}",
        )

    def steps(self, p):
        n, left = p.rows, p.rows - (2 if p.kind == "both" else 1)
        which = "both" if p.kind == "both" else "a given one"
        lines = (
            f"Idea: {p.draws} independent draws must all miss {which}.",
            f"One draw misses with probability {left}/{n}.",
        )
        miss = Fraction(left, n) ** p.draws
        if p.kind in ("row", "both"):
            limit = "e^-2 = 0.135" if p.kind == "both" else "1/e = 0.368"
            check = f"below {limit}, which it nears for large n."
            if p.draws != n:
                check = f"at least 1 - {p.draws}/{n}, taking off the chances of the single hits."
            return (
                *lines,
                f"P = ({left}/{n})^{p.draws} = {shown(miss)}.",
                f"Check: {check}",
            )
        if p.kind == "count":
            return (
                *lines,
                f"A row is left out with probability ({left}/{n})^{p.draws} = {shown(miss)}.",
                f"Mean number present: {n} x (1 - {miss}) = {shown(self.exact(p))}.",
                f"Check: below {min(n, p.draws)}, since repeats are possible.",
            )
        present = " Present: 1 - 36.8% = 63.2%." if p.kind == "distinct" else ""
        return (
            *lines,
            f"({left}/{n})^{n} is close to 1/e = 36.8%.{present}",
            f"Exactly {per_cent(self.exact(p))}.",
            "Check: the limit is reached within a point already at n = 20.",
        )

    def misconceptions(self, p):
        n, miss = p.rows, Fraction(p.rows - 1, p.rows) ** p.draws
        if p.kind == "both":
            yield (
                "as-if-independent",
                miss**2,
                "If one row is missing the others are hit more often: the two are not independent.",
            )
            yield "one-row-only", miss, "That is for one given row; two are to be missing."
            return
        if p.kind == "count":
            yield (
                "expected-missing",
                n * miss,
                "That is the expected number of missing rows.",
            )
            yield (
                "no-repeats",
                min(n, p.draws),
                "Only without replacement would no row be repeated.",
            )
            return
        yield from self._wrong_for_a_row(p, miss)

    def oracle(self, p):
        """Hits of a row are binomial; distinct rows by the chain of new and old draws."""
        n = p.rows
        if p.kind == "both":
            return float(stats.binom.pmf(0, p.draws, 2 / n))
        if p.kind != "count":
            missed = float(stats.binom.pmf(0, p.draws, 1 / n))
            return 1 - missed if p.kind == "distinct" else missed
        expected = Fraction(0)
        for _ in range(p.draws):
            expected += 1 - expected / n
        return expected

    def simulate(self, p, rng, n):
        draws = rng.integers(0, p.rows, size=(n, p.draws), dtype=np.uint16)
        if p.kind == "row":
            return hits((draws != 0).all(axis=1))
        if p.kind == "both":
            return hits((draws > 1).all(axis=1))
        seen = np.zeros((n, p.rows), bool)
        np.put_along_axis(seen, draws.astype(np.intp), True, axis=1)
        present = seen.sum(axis=1)
        if p.kind == "count":
            return mean(present)
        return mean((present if p.kind == "distinct" else p.rows - present) / p.rows)

    def _wrong_for_a_row(self, p, miss):
        if p.kind == "row":
            yield (
                "one-draw-only",
                Fraction(1, p.rows),
                "That is the chance that one draw hits the row; all draws must miss it.",
            )
            yield "present-instead", 1 - miss, "That is the probability that it is there."
            return
        yield (
            "every-other-row",
            Fraction(1, 2),
            "Half is a guess: work out the chance that all draws miss a row.",
        )
        yield (
            "other-share",
            1 - self.exact(p),
            f"That is the share that is {'left out' if p.kind == 'distinct' else 'present'}.",
        )


class ReservoirProb(Drill):
    """Every item of the stream ends in the reservoir with the same probability."""

    id = "reservoir-prob"
    title = "Who stays in the sample?"
    topics = ("monte-carlo", "streaming")
    difficulty = 2
    seconds = (20, 35, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        size = pick.integer(3, 4) if level == 3 else pick.integer(2, 4)
        length = pick.choice((8, 9, 10, 12) if level == 3 else (10, 12, 15, 20, 24))
        kind = ("end", "stays", "both")[level - 1]
        item = pick.integer(size + 1, length - 3)
        return Params(kind=kind, size=size, length=length, item=item)

    def exact(self, p):
        k, n = p.size, p.length
        return {
            "end": Fraction(k, n),
            "stays": Fraction(p.item, n),
            "both": Fraction(k * (k - 1), n * (n - 1)),
        }[p.kind]

    def wordings(self, p):
        k, n, i = p.size, p.length, p.item
        ask = {
            "end": (
                f"What is the probability that item {i} is in the reservoir after all {n} items?",
                f"How likely is it that reading {i} is still stored after reading {n}?",
                f"Find the probability that i = {i} is in the reservoir after step {n}.",
            ),
            "stays": (
                f"Item {i} has just been taken in. What is the probability that it is still there "
                f"after all {n} items?",
                f"Reading {i} was stored on arrival. How likely is it that it is still stored "
                f"after reading {n}?",
                f"Given that i = {i} entered at step {i}, find the probability that it is in the "
                f"reservoir after step {n}.",
            ),
            "both": (
                f"What is the probability that item 1 and item {i} are both in the reservoir after "
                f"all {n} items?",
                f"How likely is it that reading 1 and reading {i} are both still stored "
                f"after reading {n}?",
                f"Find the probability that both i = 1 and i = {i} are in the reservoir after "
                f"step {n}.",
            ),
        }[p.kind]
        return (
            f"A reservoir holds {k} items. The first {k} of a stream of {n} go in; each later item "
            f"i enters with probability {k}/i and then replaces one of the {k}, chosen uniformly, "
            f"independently of the past. "
            f"{ask[0]}",
            f"A sensor can store {k} readings. It keeps the first {k}; when reading number i > {k} "
            f"arrives, it is stored with probability {k}/i over a uniformly chosen old one, "
            f"whatever happened before. "
            f"{ask[1]}",
            f"Algorithm R with a reservoir of size {k}: at step i > {k}, i is accepted with "
            f"probability {k}/i, independently of the past, and evicts a uniformly chosen member. "
            f"{ask[2]}",
        )

    def steps(self, p):
        k, n, i = p.size, p.length, p.item
        if p.kind == "both":
            return (
                f"Idea: after n items the reservoir is a uniform {k}-subset of them.",
                f"A given pair is in it with probability ({k}/{n}) x ({k - 1}/{n - 1}).",
                f"P = {ratio(k * (k - 1), n * (n - 1))}.",
                f"Check: a little less than ({k}/{n})^2.",
            )
        survive = f"It survives step j with probability 1 - ({k}/j)(1/{k}) = (j - 1)/j."
        product = f"From {i + 1} to {n} these cancel: {i}/{n}."
        if p.kind == "stays":
            return (
                "Idea: multiply the chances of surviving every later step; they telescope.",
                survive,
                product,
                f"P = {ratio(i, n)}.",
                "Check: the reservoir's size does not matter once the item is in.",
            )
        return (
            "Idea: chance to enter times the chances to survive every later step.",
            f"Enters with probability {k}/{i}.",
            f"{survive} {product}",
            f"P = {k}/{i} x {i}/{n} = {ratio(k, n)}.",
            f"Check: the same for all items, and {n} times it is {k}.",
        )

    def misconceptions(self, p):
        k, n, i = p.size, p.length, p.item
        if p.kind == "both":
            yield (
                "as-if-independent",
                Fraction(k * k, n * n),
                f"The two compete for {k} places: once one is in, {k - 1} of {n - 1} are left.",
            )
            yield "one-item-only", Fraction(k, n), "That is for one of the two items."
            return
        if p.kind == "end":
            yield (
                "entering-only",
                Fraction(k, i),
                "That is the probability of entering; later items may push it out.",
            )
            yield (
                "one-over-n",
                Fraction(1, n),
                f"That is for a reservoir of one; this one holds {k}.",
            )
            return
        yield (
            "from-the-start",
            Fraction(k, n),
            "That is the probability before it entered; it is known to be in.",
        )
        yield (
            "entering-item-evicts-it",
            self._evicted_by_every_entry(p),
            f"An entering item pushes out this one only once in {k}.",
        )

    def oracle(self, p):
        """Go through the steps: chances that the watched items are still in."""
        if p.kind == "both":
            state = {(True, False): Fraction(1)}
            for step in range(p.size + 1, p.length + 1):
                state = self._step(state, step, p.size, p.item)
            return state[True, True]
        chance = Fraction(1) if p.kind == "stays" else Fraction(p.size, p.item)
        for step in range(p.item + 1, p.length + 1):
            chance *= 1 - Fraction(p.size, step) * Fraction(1, p.size)
        return chance

    def simulate(self, p, rng, n):
        """Algorithm R itself, on whole reservoirs."""
        kept = np.tile(np.arange(1, p.size + 1, dtype=np.int8), (n, 1))
        entered = None
        for step in range(p.size + 1, p.length + 1):
            slot = rng.integers(0, step, n, dtype=np.uint8)
            taken = slot < p.size
            kept[taken, slot[taken]] = step
            if step == p.item:
                entered = taken
        there = (kept == p.item).any(axis=1)
        if p.kind == "both":
            return hits(there & (kept == 1).any(axis=1))
        return hits(there[entered] if p.kind == "stays" else there)

    def _step(self, state, step, size, watched):
        """One item passes: (first still in, watched in) with its probability."""
        after = {}
        for (first, second), chance in state.items():
            enters = Fraction(size, step)
            moves = [((first, second), 1 - enters)]
            for slot in range(size):  # slot 0 holds the first item, slot 1 the watched one
                new = (first and slot != 0, second and slot != 1)
                if step == watched:
                    new = (first and slot != 0, True)
                moves.append((new, enters / size))
            for new, part in moves:
                after[new] = after.get(new, Fraction(0)) + chance * part
        return after

    def _evicted_by_every_entry(self, p):
        chance = Fraction(1)
        for step in range(p.item + 1, p.length + 1):
            chance *= 1 - Fraction(p.size, step)
        return chance
