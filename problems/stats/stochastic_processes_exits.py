"""Walks until they leave a band: the time it takes and the side."""

from fractions import Fraction

from prep.drills import PROBABILITY, Drill, Params, fraction, integer, np, ratio, shown, tally


def _moves(rng, size, up, down):
    """One step of ``size`` walks: +1, -1, or 0 with the rest of the probability."""
    chance = rng.random(size, dtype=np.float32)
    return (chance < float(up)).astype(np.int8) - (chance >= float(1 - down))


def _exit_times(rng, place, low, high, up, down):
    """Walk until every place has left (low, high); finished walks leave the array."""
    walks, done, total, squares = place.size, 0, 0, 0
    while place.size:
        done += 1
        place = place + _moves(rng, place.size, up, down)
        inside = (place > low) & (place < high)
        finished = place.size - int(inside.sum())
        total += finished * done
        squares += finished * done**2
        place = place[inside]
    return tally(walks, total, squares)


def _interior(low, high, up, down):
    """I - P on the places strictly between two absorbing walls."""
    size = high - low - 1
    stay = float(up + down) * np.eye(size)
    return stay - float(up) * np.eye(size, k=1) - float(down) * np.eye(size, k=-1)


class RuinDuration(Drill):
    """The squared place less the time is a fair game."""

    id = "ruin-duration"
    title = "How long the game lasts"
    topics = ("stochastic-processes",)
    difficulty = 2
    seconds = (25, 30, 40)
    form = integer()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        goal = pick.integer(4, 9) if level == 1 else pick.integer(3, 6)
        return Params(
            start=pick.integer(1, goal - 1),
            goal=goal,
            rounds_per_move=pick.integer(2, 4) if level == 2 else 1,
            reflecting=level == 3,
        )

    def exact(self, p):
        if p.reflecting:
            return p.goal**2 - p.start**2
        return p.start * (p.goal - p.start) * p.rounds_per_move

    def wordings(self, p):
        i, n = p.start, p.goal
        if p.reflecting:
            return (
                f"You start with ${i}. In each round you win or lose $1 with probability 1/2 each, "
                f"independently; a round that you begin with $0 always gives you $1. How many "
                f"rounds does it take on average until you first have ${n}?",
                f"A particle starts at {i} and moves by +1 or -1, each with probability 1/2, "
                f"independently of the past; from 0 it always moves to 1. What is the expected "
                f"number of steps until it first reaches {n}?",
                f"Rooms 0 to {n} lie in a row and a robot starts in room {i}. Each minute it goes "
                f"to one of the neighbouring rooms, both equally likely; room 0 has room 1 as its "
                f"only neighbour. Find its mean time, in minutes, to reach room {n}.",
            )
        tie = Fraction(p.rounds_per_move - 1, p.rounds_per_move)
        game = f"is a draw with probability {tie}; otherwise a fair" if tie else "is one fair"
        still = f"it stays where it is with probability {tie}; otherwise it" if tie else "it"
        idle = f"it does nothing with probability {tie}; otherwise it" if tie else "it"
        counted = ", draws included" if tie else ""
        waits = ", waiting included" if tie else ""
        return (
            f"You have ${i} and a friend has ${n - i}. Each round, independently of the others, "
            f"{game} coin flip{' that' if not tie else ''} decides who pays $1 to the other. You "
            f"play until one of you has nothing left. How many rounds are expected{counted}?",
            f"A particle starts at {i}. In each step, independently of the past, {still} moves by "
            f"+1 or -1 with equal probability, until it is at 0 or at {n}. What is the expected "
            f"number of steps{waits}?",
            f"A battery has levels 0 to {n} and starts at {i}. Each hour, independently, "
            f"{idle} gains or loses one level, both equally likely. It is replaced when it reaches "
            f"0 or {n}. Find the mean time to that, in hours.",
        )

    def steps(self, p):
        i, n = p.start, p.goal
        if p.reflecting:
            return (
                "Idea: every step adds 1 to the mean of the squared place, at the wall too.",
                f"So the mean time is the gain of the square: {n}^2 - {i}^2 = {self.exact(p)}.",
                f"Check: it is the time of a free walk from {i} to leave (-{n}, {n}), folded at 0: "
                f"({n} + {i})({n} - {i}).",
            )
        lines = (
            "Idea: every fair step adds 1 to the mean of the squared place.",
            f"The walk ends at {n} with probability {i}/{n}, so the mean of the final square is "
            f"{n} x {i}.",
            f"Moves: {n} x {i} - {i}^2 = {i} x {n - i} = {i * (n - i)}.",
        )
        if p.rounds_per_move > 1:
            k = p.rounds_per_move
            return (
                *lines,
                f"Only 1 in {k} steps moves it: {k} x {i * (n - i)} = {self.exact(p)}.",
                "Check: resting changes when it ends, not where.",
            )
        return (*lines, "Check: the same from either end, and longest in the middle.")

    def misconceptions(self, p):
        i, n = p.start, p.goal
        if p.reflecting:
            yield (
                "wall-taken-as-end",
                i * (n - i),
                "That is the time until either end is met; at 0 the walk goes on.",
            )
            yield (
                "distance-squared",
                (n - i) ** 2,
                "You squared the distance; the wall at 0 is further away, so detours are longer.",
            )
            yield (
                "from-the-wall",
                n**2,
                f"That is the mean time from 0; the start {i} saves the time from 0 to {i}.",
            )
            return
        yield (
            "straight-to-an-end",
            min(i, n - i) * p.rounds_per_move,
            "That is the way to the nearer end without a detour; the walk wanders.",
        )
        if 1 < i < n - 1:
            yield (
                "nearer-end-squared",
                min(i, n - i) ** 2 * p.rounds_per_move,
                "You squared the distance to the nearer end; multiply the distances to both ends.",
            )
        if p.rounds_per_move > 1:
            yield (
                "draws-not-counted",
                i * (n - i),
                "That counts the moves only; steps without a move take time as well.",
            )

    def oracle(self, p):
        """Expected steps from every place, as one linear system."""
        if p.reflecting:
            system = np.eye(p.goal) - np.eye(p.goal, k=1) / 2 - np.eye(p.goal, k=-1) / 2
            system[0, 1] = -1.0  # place 0 always moves on to 1
            return float(np.linalg.solve(system, np.ones(p.goal))[p.start])
        step = Fraction(1, 2 * p.rounds_per_move)
        system = _interior(0, p.goal, step, step)
        return float(np.linalg.solve(system, np.ones(p.goal - 1))[p.start - 1])

    def simulate(self, p, rng, n):
        place = np.full(n, p.start, np.int8)
        if not p.reflecting:
            step = Fraction(1, 2 * p.rounds_per_move)
            return _exit_times(rng, place, 0, p.goal, step, step)
        done = total = squares = 0
        while place.size:
            done += 1
            place = np.abs(place + _moves(rng, place.size, Fraction(1, 2), Fraction(1, 2)))
            finished = int((place == p.goal).sum())
            total += finished * done
            squares += finished * done**2
            place = place[place < p.goal]
        return tally(n, total, squares)


class MartingaleStopExit(Drill):
    """A fair sum stopped at two levels keeps its mean; a drifting one grows by drift per step."""

    id = "martingale-stop-exit"
    title = "Leaving a band"
    topics = ("stochastic-processes",)
    difficulty = 2
    seconds = (20, 20, 60)
    form = fraction()
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        most = 9 if level == 1 else 6 if level == 2 else 3
        return Params(
            below=pick.integer(1, most),
            above=pick.integer(1, most),
            up=Fraction(pick.choice(("3/5", "2/3", "3/4"))) if level == 3 else Fraction(1, 2),
            asked="side" if level == 1 else "time",
        )

    def form_of(self, p):
        if p.asked == "side":
            return PROBABILITY
        return integer() if p.up == Fraction(1, 2) else self.form

    def exact(self, p):
        a, b = p.below, p.above
        if p.up == Fraction(1, 2):
            return Fraction(a, a + b) if p.asked == "side" else a * b
        return self._final(p) / (2 * p.up - 1)

    def wordings(self, p):
        a, b = p.below, p.above
        fair = p.up == Fraction(1, 2)
        odds = (
            "up or down with probability 1/2 each"
            if fair
            else f"up with probability {p.up}, else down"
        )
        side = p.asked == "side"
        ticks = f"is the exit at +{b}" if side else "many ticks, on average, does the exit take"
        sums = f"P(S = {b} at that time)" if side else "the expected value of that time"
        guess = "that you stop ahead" if side else "number of flips until you stop"
        return (
            f"A price moves by one tick at a time, {odds}, independently. A trader leaves when it "
            f"is {a} below or {b} above the entry. How {'likely ' if side else ''}{ticks}?",
            f"S starts at 0 and each step adds +1 {'or -1, ' if fair else ''}"
            f"{'each with probability 1/2' if fair else f'with probability {p.up}, else -1'}, "
            f"independently. It stops when S first equals -{a} or {b}. Find {sums}.",
            f"You flip {'a fair coin' if fair else f'a coin with P(heads) = {p.up}'}: heads "
            f"wins you a point, tails costs you one. You stop as soon as you are {b} "
            f"point{'s' * (b != 1)} ahead or {a} behind. What is the "
            f"{'probability' if side else 'expected'} {guess}?",
        )

    def steps(self, p):
        a, b = p.below, p.above
        if p.asked == "side":
            return (
                "Idea: a fair sum has mean 0 when it is stopped, too.",
                f"{b} P - {a} (1 - P) = 0.",
                f"P = {ratio(a, a + b)}.",
                "Check: the nearer side is the likelier one.",
            )
        if p.up == Fraction(1, 2):
            return (
                "Idea: S^2 - time is a fair game, so the mean time is the mean of the final S^2.",
                f"P(+{b}) = {Fraction(a, a + b)} and P(-{a}) = {Fraction(b, a + b)}.",
                f"E[S^2] = {b}^2 x {Fraction(a, a + b)} + {a}^2 x {Fraction(b, a + b)} = {a * b}.",
                "Check: levels -1 and +1 would give 1 x 1 = 1, and one step is enough there.",
            )
        r = (1 - p.up) / p.up
        return (
            f"Idea: every step adds {2 * p.up - 1} on average, so E[time] = E[final S] / "
            f"({2 * p.up - 1}).",
            f"With r = q/p = {r}: P(+{b}) = (1 - r^{a}) / (1 - r^{a + b}) = {self._up_side(p)}.",
            f"E[final S] = {b} x {self._up_side(p)} - {a} x {1 - self._up_side(p)} = "
            f"{self._final(p)}.",
            f"E[time] = {shown(self.exact(p))}.",
            f"Check: less than {shown(b / (2 * p.up - 1))}, the time without a lower exit.",
        )

    def misconceptions(self, p):
        a, b = p.below, p.above
        if p.asked == "side":
            yield (
                "other-side",
                Fraction(b, a + b),
                "That is the chance of the other side; the nearer side is the likelier one.",
            )
            yield (
                "even-steps-even-sides",
                Fraction(1, 2),
                "Even steps do not make even exits; the two sides lie at different distances.",
            )
            yield (
                "straight-run",
                Fraction(1, 2**b),
                "That is the chance of going straight up; detours count as well.",
            )
            return
        if p.up == Fraction(1, 2):
            yield "distances-added", a + b, "You added the distances; multiply them."
            yield (
                "nearer-side-squared",
                min(a, b) ** 2,
                "You squared the nearer distance; the further one matters as well.",
            )
            return
        yield "fair-formula", a * b, "That holds without drift; here use E[final S] / drift."
        yield (
            "lower-exit-forgotten",
            b / (2 * p.up - 1),
            "That is the time to the upper level alone; some walks leave below, earlier.",
        )

    def oracle(self, p):
        """First-step equations between the two levels."""
        inside = _interior(-p.below, p.above, p.up, 1 - p.up)
        right = np.ones(p.below + p.above - 1)
        if p.asked == "side":
            right[:-1], right[-1] = 0.0, float(p.up)
        return float(np.linalg.solve(inside, right)[p.below - 1])

    def simulate(self, p, rng, n):
        place = np.zeros(n, np.int8)
        if p.asked == "time":
            return _exit_times(rng, place, -p.below, p.above, p.up, 1 - p.up)
        above = 0
        while place.size:
            place = place + _moves(rng, place.size, p.up, 1 - p.up)
            above += int((place == p.above).sum())
            place = place[(place > -p.below) & (place < p.above)]
        return tally(n, above)

    def _up_side(self, p):
        r = (1 - p.up) / p.up
        return (1 - r**p.below) / (1 - r ** (p.below + p.above))

    def _final(self, p):
        up = self._up_side(p)
        return p.above * up - p.below * (1 - up)
