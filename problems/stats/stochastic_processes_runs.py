"""Runs of successes, and players who try in turn."""

from fractions import Fraction

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    count,
    fraction,
    in_words,
    listed,
    np,
    ordinal,
    shown,
    tally,
)

HALF = Fraction(1, 2)


class RunOfHeadsWait(Drill):
    """From a run of j the next success makes it j + 1; a failure starts all over."""

    id = "run-of-heads-wait"
    title = "So many in a row"
    topics = ("stochastic-processes", "distributions")
    difficulty = 3
    seconds = (40, 45, 50)
    form = fraction()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        if level == 1:
            return Params(chance=HALF, goal=pick.integer(2, 5), have=0, either=False)
        if level == 2:
            chance, most = pick.choice(
                (("1/3", 3), ("2/3", 3), ("1/4", 3), ("1/6", 2), ("1/5", 3), ("1/10", 2))
            )
            return Params(chance=Fraction(chance), goal=pick.integer(2, most), have=0, either=False)
        if pick.below(2):
            return Params(chance=HALF, goal=pick.integer(3, 6), have=0, either=True)
        goal, chance = pick.integer(3, 5), HALF
        if goal == 3:
            chance = Fraction(pick.choice(("1/2", "1/3", "1/4")))
        return Params(chance=chance, goal=goal, have=pick.integer(1, goal - 1), either=False)

    def exact(self, p):
        if p.either:
            return Fraction(2**p.goal - 1)
        return self._wait(p, p.goal) - self._wait(p, p.have)

    def wordings(self, p):
        n = p.goal
        if p.either:
            return (
                f"A fair coin is flipped until {n} flips in a row have shown the same side, heads "
                "or tails. What is the expected number of flips?",
                f"A price goes up or down each day, both equally likely and independently. How "
                f"many days does it take on average to see {n} days in a row of one direction, "
                f"either all up or all down, those {n} included?",
                f"A source sends independent bits, 0 or 1 with equal probability. Find the mean "
                f"number of bits until the last {n} are equal for the first time.",
            )
        more, coin, team, plain, included = "", "", "", "", f", those {n} included"
        if p.have:
            more, included = "more ", ""
            coin = f" The current run of heads has length {p.have} and counts."
            team = f" Its current winning run is {count(p.have, 'game')} long and counts."
            plain = f" The current run of successes has length {p.have} and counts."
        flipped = "A fair coin" if p.chance == HALF else f"A coin with P(heads) = {p.chance}"
        return (
            f"{flipped} is flipped until it shows heads {n} times in a row.{coin} What is the "
            f"expected number of {more}flips?",
            f"A team wins each game with probability {p.chance}, independently.{team} How many "
            f"{more}games does it play on average until it has won {n} in a row{included}?",
            f"Independent trials succeed with probability {p.chance} each.{plain} Find the mean "
            f"number of {more}trials until the last {n} were all successes.",
        )

    def steps(self, p):
        n, j, r = p.goal, p.have, 1 / p.chance
        base = str(r) if r.denominator == 1 else f"({r})"
        if p.either:
            return (
                "Idea: after the first flip only 'same' or 'different' matters, each with "
                "probability 1/2.",
                f"A run of {n} equal sides is a run of {n - 1} times 'same': 2^{n} - 2 = "
                f"{2**n - 2} flips.",
                f"With the first flip: {2**n - 1}.",
                f"Check: half of {2 ** (n + 1) - 2}, the wait for {n} heads.",
            )
        lines = (
            f"Idea: if w(k) is the wait for k in a row, one more success is needed, and a failure "
            f"starts anew: w(k+1) = (w(k) + 1) x {r}.",
            f"So w(k) = {r} + ... + {base}^k, which makes w({n}) = {shown(self._wait(p, n))}.",
        )
        if j:
            return (
                *lines,
                f"Part of the way is done, and that took w({j}) = {shown(self._wait(p, j))}.",
                f"Still expected: w({n}) - w({j}) = {shown(self.exact(p))}.",
                f"Check: less than from the start, but more than the {n - j} still missing.",
            )
        return (*lines, f"Check: more than 1/P(run) = {base}^{n}, for runs come in clusters.")

    def misconceptions(self, p):
        n, r = p.goal, 1 / p.chance
        if p.either:
            yield (
                "one-side-fixed",
                Fraction(2 ** (n + 1) - 2),
                "That is the wait for a run of heads; either side will do.",
            )
            yield (
                "inverse-probability",
                Fraction(2 ** (n - 1)),
                "That is 1 over the chance of a run at a given place; runs come in clusters, so "
                "the first one comes later.",
            )
            return
        if p.have:
            yield (
                "run-so-far-ignored",
                self._wait(p, n),
                "That is the wait from nothing; part of the run is there already.",
            )
            yield (
                "failure-forgotten",
                self._wait(p, n - p.have),
                "That is the wait for the missing ones alone; a failure costs the run so far, too.",
            )
            return
        yield (
            "inverse-probability",
            r**n,
            "That is 1 over the chance of a run at a given place; runs come in clusters, so the "
            "first one comes later.",
        )
        yield (
            "successes-anywhere",
            n * r,
            f"That is the wait for {n} successes in all; they must be in a row.",
        )

    def oracle(self, p):
        """First-step equations on the length of the current run."""
        system = np.eye(p.goal)
        for run in range(p.goal):
            back = 1 if p.either and run else 0
            grow = 1.0 if p.either and not run else float(p.chance)
            system[run, back] -= 1 - grow
            if run + 1 < p.goal:
                system[run, run + 1] -= grow
        return float(np.linalg.solve(system, np.ones(p.goal))[p.have])

    def simulate(self, p, rng, n):
        """Runs of ones in a row of flips; finished rows leave the arrays."""
        run, last = np.full(n, p.have, np.int8), np.ones(n, np.int8)
        done = total = squares = 0
        while run.size:
            done += 1
            flip = (rng.random(run.size, dtype=np.float32) < float(p.chance)).astype(np.int8)
            if p.either:
                run, last = np.where(flip == last, run + 1, 1), flip
            else:
                run = (run + 1) * flip
            going = run < p.goal
            finished = run.size - int(going.sum())
            total += finished * done
            squares += finished * done**2
            run, last = run[going], last[going]
        return tally(n, total, squares)

    def _wait(self, p, goal):
        return (p.chance**-goal - 1) / (1 - p.chance)


class FirstToRoll(Drill):
    """After a full round of failures the game is what it was at the start."""

    id = "first-to-roll"
    title = "Taking turns"
    topics = ("stochastic-processes", "probability")
    difficulty = 2
    seconds = (30, 35, 40)
    form = PROBABILITY

    def draw(self, pick, level):
        if level == 3:
            chances = pick.sample(("1/6", "1/4", "1/3", "2/5", "1/2", "3/5", "2/3"), 2)
            return Params(chances=tuple(map(Fraction, chances)), asked=pick.integer(1, 2))
        players = 2 if level == 1 else pick.integer(3, 4)
        easy = ("1/3", "1/2", "2/3")
        more = ("1/6", "1/5", "1/4", "2/5") if players < 4 else ()
        chance = Fraction(pick.choice(easy + more))
        return Params(
            chances=(chance,) * players, asked=1 if level == 1 else pick.integer(1, players)
        )

    def exact(self, p):
        return self._first_round(p) / (1 - self._all_fail(p.chances))

    def wordings(self, p):
        names = "ABCD"[: len(p.chances)]
        who, order = names[p.asked - 1], ", ".join(names)
        first, alike = p.chances[0], len(set(p.chances)) == 1
        group = in_words(len(names)).capitalize()
        hit = f"{'both hit' if len(names) == 2 else 'each hits'} with probability {first}"
        wins = f"each succeeds with probability {first}"
        apart = f"each draw wins with probability {first}"
        if not alike:
            hit = f"A hits with probability {first}, B with {p.chances[1]}"
            wins = f"A's succeed with probability {first}, B's with {p.chances[1]}"
            apart = f"the {ordinal(1)} wins with probability {first}, the {ordinal(2)} with "
            apart += f"{p.chances[1]}, at each draw"
        return (
            f"{group} players throw at a target in the order {order}, {order} and so on. All "
            f"throws are independent; {hit}. The first hit wins. What is the probability that "
            f"{who} wins?",
            f"{listed(names)} make independent trials in turn, A first, until one succeeds; "
            f"{wins}. How likely is it that the first success is one of {who}'s?",
            f"{group} people draw in turn from their own lottery machines, round after round, "
            f"until somebody wins; all draws are independent, and {apart}. Find the probability "
            f"that the winner is the {ordinal(p.asked)} in turn.",
        )

    def steps(self, p):
        fail = self._all_fail(p.chances)
        parts = [str(1 - each) for each in p.chances[: p.asked - 1]]
        own = " x ".join([*parts, str(p.chances[p.asked - 1])])
        return (
            "Idea: if all fail once, the game starts anew, so only who wins within one round "
            "counts.",
            f"Win in the first round: {f'{own} = ' if parts else ''}{shown(self._first_round(p))}.",
            f"All fail: {' x '.join(str(1 - each) for each in p.chances)} = {shown(fail)}.",
            f"P = {self._first_round(p)} / (1 - {fail}) = {shown(self.exact(p))}.",
            "Check: more than in the first round alone; over all players it adds up to 1.",
        )

    def misconceptions(self, p):
        players = len(p.chances)
        mine = p.chances[p.asked - 1]
        yield (
            "first-round-only",
            self._first_round(p),
            "That is the chance to win in the first round; later rounds count as well.",
        )
        if len(set(p.chances)) == 1:
            if players == 2 or p.asked in (1, players):
                yield (
                    "order-ignored",
                    Fraction(1, players),
                    "You shared it out evenly; those who go first are ahead.",
                )
        else:
            yield (
                "in-proportion",
                mine / sum(p.chances),
                "You split in proportion to the chances, which ignores who goes first.",
            )
        if p.asked > 1:
            yield (
                "as-if-first",
                mine / (1 - self._all_fail(p.chances)),
                "You let this player begin; those before must fail first.",
            )

    def oracle(self, p):
        """P(the asked one wins | it is i's turn), as a linear system around the table."""
        players = len(p.chances)
        system, right = np.eye(players), np.zeros(players)
        for i, chance in enumerate(p.chances):
            system[i, (i + 1) % players] -= 1 - float(chance)
        right[p.asked - 1] = float(p.chances[p.asked - 1])
        return float(np.linalg.solve(system, right)[0])

    def simulate(self, p, rng, n):
        """Play all games turn by turn; finished games leave."""
        playing, won, turn = n, 0, 0
        while playing:
            chance = float(p.chances[turn % len(p.chances)])
            ended = int((rng.random(playing, dtype=np.float32) < chance).sum())
            turn += 1
            won += ended if (turn - p.asked) % len(p.chances) == 0 else 0
            playing -= ended
        return tally(n, won)

    def _all_fail(self, chances):
        rest = Fraction(1)
        for chance in chances:
            rest *= 1 - chance
        return rest

    def _first_round(self, p):
        return self._all_fail(p.chances[: p.asked - 1]) * p.chances[p.asked - 1]
