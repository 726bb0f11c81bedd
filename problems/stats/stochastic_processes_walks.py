"""Random walks on a line: where they end, and when they are back."""

from fractions import Fraction
from math import comb, pi, sqrt

from prep.drills import PROBABILITY, Drill, Params, hits, np, ratio, rounded, shown, tally


class GamblersRuin(Drill):
    """(q/p)^fortune is a fair game, and in a fair game the fortune itself is."""

    id = "gamblers-ruin"
    title = "Rich or broke"
    topics = ("stochastic-processes", "probability")
    difficulty = 3
    seconds = (25, 60, 75)
    form = PROBABILITY
    gap = 0.1
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        while True:
            if level == 3:
                up, down = pick.choice(
                    ((3, 1), (1, 3), (4, 2), (2, 4), (3, 2), (2, 3), (6, 2), (2, 6))
                )
                up, down = Fraction(up, 10), Fraction(down, 10)
            else:
                up = Fraction(pick.choice(("1/2",) if level == 1 else ("1/3", "2/5", "3/5", "2/3")))
                down = 1 - up
            goal = pick.integer(4, 10) if level == 1 else pick.integer(3, 5)
            start = pick.integer(1, goal - 1)
            p = Params(start=start, goal=goal, up=up, down=down, ruin=level == 3)
            if Fraction(1, 10) <= self.exact(p) <= Fraction(19, 20):
                return p

    def exact(self, p):
        win = self._win(p.start, p.goal, p.down / p.up)
        return 1 - win if p.ruin else win

    def wordings(self, p):
        i, n = p.start, p.goal
        draw, stays, same = "otherwise", "otherwise", "otherwise"
        if p.up + p.down < 1:
            draw = f"with probability {p.down}; otherwise it is a draw and no money moves"
            stays = f"with probability {p.down}, and otherwise stays where it is"
            same = f"with probability {p.down}; otherwise its size stays the same"
        money, end = ("you go broke", 0) if p.ruin else (f"you reach ${n}", n)
        colony = "it dies out" if p.ruin else f"it reaches {n} cells"
        return (
            f"You have ${i} and bet $1 at a time. Each bet, independently, wins $1 with "
            f"probability {p.up} and loses $1 {draw}. You stop with ${n} or with nothing. What is "
            f"the probability that {money}?",
            f"A particle starts at {i}. In each step it moves, independently of the past, by +1 "
            f"with probability {p.up} and by -1 {stays}, until it is at 0 or at {n}. How likely is "
            f"it to end at {end}?",
            f"A colony begins with {i} {'cell' if i == 1 else 'cells'}. In each hour, "
            f"independently, it gains one cell with probability {p.up} and loses one {same}. It is "
            f"watched until it has no cell or {n} cells. Find the probability that {colony}.",
        )

    def steps(self, p):
        i, n, r = p.start, p.goal, p.down / p.up
        if r == 1:
            return (
                "Idea: the game is fair, so the mean of the final fortune is the starting fortune.",
                f"{n} x P(end at {n}) + 0 x P(end at 0) = {i}.",
                f"P = {ratio(i, n)}.",
                f"Check: half way between the walls, at {n}/2, it would be 1/2.",
            )
        win = self._win(i, n, r)
        lines = [
            f"Idea: with r = q/p = {r} the mean of r^fortune never changes.",
            f"At the end r^{n} with probability w, or r^0 = 1: w r^{n} + (1 - w) = r^{i}.",
            f"P(end at {n}) = w = (1 - r^{i}) / (1 - r^{n}) = {shown(win)}.",
        ]
        if p.ruin:
            lines.append(f"P(end at 0) = 1 - {win} = {shown(1 - win)}; draws only take time.")
        fair = f"a fair game would give {1 - Fraction(i, n) if p.ruin else Fraction(i, n)}"
        better = "favours" if r < 1 else "hurts"
        return (*lines, f"Check: {fair}, and the bias {better} the player.")

    def misconceptions(self, p):
        i, n, r = p.start, p.goal, p.down / p.up
        if r == 1:
            yield (
                "straight-run",
                Fraction(1, 2 ** (n - i)),
                "That is the chance of winning every step in a row; detours count as well.",
            )
            yield (
                "goal-on-top",
                Fraction(i, n + i),
                "You took the goal as a gain on top of the start; it is the final amount.",
            )
            return
        yield (
            "fair-formula",
            1 - Fraction(i, n) if p.ruin else Fraction(i, n),
            "That holds for fair steps; here use powers of q/p.",
        )
        yield (
            "ratio-inverted",
            self._asked(p, 1 / r),
            "You used p/q; the quantity with constant mean is (q/p)^fortune.",
        )
        if p.ruin:
            yield (
                "draws-as-losses",
                self._asked(p, (1 - p.up) / p.up),
                "You counted draws as losses; leave them out, only the ratio of the other two "
                "matters.",
            )
        else:
            yield (
                "straight-run",
                p.up ** (n - i),
                "That is the chance of winning every step in a row; detours count as well.",
            )

    def oracle(self, p):
        """First-step equations between the walls."""
        ends = np.zeros(p.goal - 1)
        ends[0 if p.ruin else -1] = float(p.down if p.ruin else p.up)
        size, up, down = p.goal - 1, float(p.up), float(p.down)
        inside = (up + down) * np.eye(size) - up * np.eye(size, k=1) - down * np.eye(size, k=-1)
        return float(np.linalg.solve(inside, ends)[p.start - 1])

    def simulate(self, p, rng, n):
        place, found = np.full(n, p.start, np.int8), 0
        while place.size:
            chance = rng.random(place.size, dtype=np.float32)
            place = place + (chance < float(p.up)) - (chance >= float(1 - p.down)).astype(np.int8)
            found += int((place == (0 if p.ruin else p.goal)).sum())
            place = place[(place > 0) & (place < p.goal)]
        return tally(n, found)

    def _asked(self, p, r):
        win = self._win(p.start, p.goal, r)
        return 1 - win if p.ruin else win

    def _win(self, start, goal, r):
        return Fraction(start, goal) if r == 1 else (1 - r**start) / (1 - r**goal)


class WalkReturnEven(Drill):
    """Half of the steps must go each way; staying away is as likely as being back."""

    id = "walk-return-even"
    title = "Back where it began"
    topics = ("stochastic-processes", "probability")
    difficulty = 2
    seconds = (30, 45, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        asked = ("back", "first", pick.choice(("away", "plane")))[level - 1]
        return Params(asked=asked, pairs=pick.integer(2, 4 if asked == "plane" else 5))

    def exact(self, p):
        back = Fraction(comb(2 * p.pairs, p.pairs), 4**p.pairs)
        return {
            "back": back,
            "first": back / (2 * p.pairs - 1),
            "away": back,
            "plane": back**2,
        }[p.asked]

    def wordings(self, p):
        n = 2 * p.pairs
        if p.asked == "plane":
            return (
                f"A walker on an endless grid of streets goes one block north, south, east or west "
                f"with probability 1/4 each, independently, {n} times. What is the probability of "
                "being at the starting corner after the last block?",
                f"(X, Y) starts at (0, 0); each step adds (1, 0), (-1, 0), (0, 1) or (0, -1), all "
                f"equally likely and independent. Find the probability that (X, Y) = (0, 0) after "
                f"{n} steps.",
                f"A robot on a large floor of square tiles moves {n} times to one of the four "
                "tiles sharing an edge with its own, each time uniformly and independently. How "
                "likely is it to end on the tile where it began?",
            )
        walk, coin, price = {
            "back": (
                f"What is P(S = 0 after {n} steps)?",
                "How likely are equally many heads and tails at the end?",
                "What is the probability that it closes the last day at its starting level?",
            ),
            "first": (
                f"What is the probability that S is back at 0 for the first time at step {n}?",
                f"How likely is it that heads and tails are level after flip {n}, but after no "
                "earlier flip?",
                "What is the probability that it closes the last day at its starting level, and "
                "on no earlier day?",
            ),
            "away": (
                f"What is the probability that S is not back at 0 at any of these {n} steps?",
                "How likely is it that the counts of heads and tails are never equal after any of "
                "the flips?",
                "What is the probability that it closes none of these days at its starting level?",
            ),
        }[p.asked]
        return (
            f"S starts at 0; each of {n} independent steps adds +1 or -1 with probability 1/2 "
            f"each. {walk}",
            f"A fair coin is flipped {n} times. {coin}",
            f"A price moves up or down by one tick each day, both equally likely, independently of "
            f"other days. It is followed for {n} days. {price}",
        )

    def steps(self, p):
        n, k = 2 * p.pairs, p.pairs
        back = ratio(comb(n, k), 2**n)
        level = f"P(back at step {n}) = C({n},{k})/2^{n} = {back}."
        if p.asked == "back":
            return (
                f"Idea: {k} of the {n} steps must go up; choose which.",
                level,
                f"Check: about 1/sqrt(pi x {k}) = {rounded(1 / sqrt(pi * k), 2)}.",
            )
        if p.asked == "first":
            return (
                "Idea: of all ways back, count those that stay on one side until the end.",
                level,
                f"A share 1/({n} - 1) of these returns is a first one (reflection): "
                f"{shown(self.exact(p))}.",
                f"Check: 2 x C({n - 2},{k - 1})/{k} = {2 * comb(n - 2, k - 1) // k} one-sided "
                f"loops of {2**n}.",
            )
        if p.asked == "away":
            return (
                "Idea: by reflection, staying away is exactly as likely as being back at the end.",
                level,
                f"So P(never back in {n} steps) = {shown(self.exact(p))}.",
                "Check: for 2 steps, both ways gives 1/2, and so does one return.",
            )
        return (
            "Idea: X + Y and X - Y are two independent walks with steps +1 or -1.",
            f"Each is back at 0 with C({n},{k})/2^{n} = {back}.",
            f"Both: square it: {shown(self.exact(p))}.",
            "Check: for 2 steps the way back must undo the way out: 1/4 = (1/2)^2.",
        )

    def misconceptions(self, p):
        n, k = 2 * p.pairs, p.pairs
        back = Fraction(comb(n, k), 2**n)
        if p.asked == "plane":
            yield (
                "one-dimension",
                back,
                "That is the return on a line; in the plane two coordinates must be back.",
            )
            yield (
                "same-way-back",
                Fraction(1, 2**n),
                "That is the chance of retracing the first half step by step; many other orders "
                "lead back.",
            )
            return
        if p.asked == "back":
            yield (
                "all-places-equal",
                Fraction(1, n + 1),
                f"The places from -{n} to {n} are not equally likely; count the ways.",
            )
            yield (
                "each-pair-cancels",
                Fraction(1, 2**k),
                "That asks every two steps to cancel; only the totals must.",
            )
            return
        yield (
            "each-pair-cancels" if p.asked == "first" else "no-pair-cancels",
            Fraction(1, 2**k),
            f"You looked at {k} separate pairs of steps; the sum links them.",
        )
        if p.asked == "first":
            yield (
                "any-return",
                back,
                "That counts all returns at this step; earlier returns must be left out.",
            )
        else:
            yield (
                "only-at-the-end",
                1 - back,
                "That is the chance of being away at the end; earlier returns count as well.",
            )

    def oracle(self, p):
        """The law of the place, one step at a time; 'first' and 'away' drop returned walks."""
        plane = p.asked == "plane"
        moves = ((1, 0), (-1, 0), (0, 1), (0, -1)) if plane else ((1, 0), (-1, 0))
        law, returned = {(0, 0): Fraction(1)}, Fraction(0)
        for _ in range(2 * p.pairs):
            longer = {}
            for (x, y), chance in law.items():
                for dx, dy in moves:
                    place = (x + dx, y + dy)
                    longer[place] = longer.get(place, 0) + chance / len(moves)
            returned = longer.get((0, 0), Fraction(0))
            law = longer
            if p.asked in ("first", "away"):
                law.pop((0, 0), None)
        return sum(law.values()) if p.asked == "away" else returned

    def simulate(self, p, rng, n):
        place = np.zeros((2, n), np.int8)
        early = np.zeros(n, bool)
        for _ in range(2 * p.pairs - 1):
            self._step(p, rng, place)
            early |= ~place.any(axis=0)
        self._step(p, rng, place)
        home = ~place.any(axis=0)
        if p.asked == "first":
            return hits(home & ~early)
        return hits(~home & ~early if p.asked == "away" else home)

    def _step(self, p, rng, place):
        move = 2 * rng.integers(0, 2, place.shape[1], dtype=np.int8) - 1
        if p.asked == "plane":
            across = rng.integers(0, 2, place.shape[1], dtype=np.int8)
            place[0] += move * across
            place[1] += move * (1 - across)
        else:
            place[0] += move
