"""Waiting for patterns in a row of coin flips, and races between two of them."""

from fractions import Fraction
from itertools import product

from prep.drills import PROBABILITY, Drill, Params, fraction, integer, np, shown, tally

HALF = Fraction(1, 2)


def _chance(pattern, heads):
    """The probability that the next flips show this pattern of H and T."""
    chance = Fraction(1)
    for side in pattern:
        chance *= heads if side == "H" else 1 - heads
    return chance


def _overlap(shown_now, wanted, heads):
    """Conway's correlation: 1/P(beginning of ``wanted``) over the ends of ``shown_now`` it fits."""
    return sum(
        1 / _chance(wanted[:k], heads)
        for k in range(1, len(wanted) + 1)
        if shown_now.endswith(wanted[:k])
    )


def _opposite(pattern):
    return pattern.translate(str.maketrans("HT", "TH"))


def _bits(pattern):
    """The pattern as a whole number, the last flip in the lowest bit."""
    return int(pattern.replace("H", "1").replace("T", "0"), 2)


def _next_state(seen, side, patterns):
    """The longest end of what was seen that begins one of the patterns."""
    seen += side
    ends = (seen[cut:] for cut in range(len(seen) + 1))
    return next(end for end in ends if any(each.startswith(end) for each in patterns))


def _solve(patterns, heads, reward, at_end):
    """First-step equations over the beginnings of the patterns, from the empty one."""
    begun = sorted({each[:k] for each in patterns for k in range(len(each))})
    system, right = np.eye(len(begun)), np.full(len(begun), float(reward))
    for row, seen in enumerate(begun):
        for side in "HT":
            after = _next_state(seen, side, patterns)
            chance = float(_chance(side, heads))
            if after in patterns:
                right[row] += chance * at_end[patterns.index(after)]
            else:
                system[row, begun.index(after)] -= chance
    return float(np.linalg.solve(system, right)[0])


def _flips(rng, size, heads):
    return (rng.random(size, dtype=np.float32) < float(heads)).astype(np.uint8)


class CoinPatternWait(Drill):
    """Bet on the pattern from every flip on: what the gamblers hold at the end is the wait."""

    id = "coin-pattern-wait"
    title = "Until a pattern shows up"
    topics = ("stochastic-processes", "probability")
    difficulty = 3
    seconds = (30, 60, 60)
    form = integer()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        length = 3 if level == 2 else 2
        pattern = "".join(pick.choice("HT") for _ in range(length))
        heads = HALF
        if level == 3:
            heads = Fraction(pick.choice(("1/3", "2/3", "1/4", "3/4", "2/5")))
            pattern = pick.choice(("HH", "HT", "TT", "HTH", "HHT", "THT", "TTH"))
        return Params(pattern=pattern, heads=heads)

    def form_of(self, p):
        return self.form if p.heads == HALF else fraction()

    def exact(self, p):
        return _overlap(p.pattern, p.pattern, p.heads)

    def wordings(self, p):
        digits = p.pattern.replace("H", "1").replace("T", "0")
        moves = ", ".join("up" if side == "H" else "down" for side in p.pattern)
        fair = p.heads == HALF
        coin = "A fair coin" if fair else f"A coin that shows heads with probability {p.heads}"
        bits = "0 or 1 with equal probability" if fair else f"1 with probability {p.heads}, else 0"
        days = "up or down" if fair else f"up with probability {p.heads}, otherwise down"
        return (
            f"{coin} is flipped until the last {len(p.pattern)} flips read {p.pattern}, in this "
            "order. What is the expected number of flips?",
            f"A source sends independent bits, each {bits}. How many bits are sent on average "
            f"until the string {digits} is complete for the first time, its own bits included?",
            f"On each day a price goes {days}{', both equally likely' if fair else ''}, "
            f"independently of other days. Count days from the first one until "
            f"{len(p.pattern)} days in a row have been {moves}, in this order, these included. "
            "What is the mean of that count?",
        )

    def steps(self, p):
        begins = [
            p.pattern[:k] for k in range(1, len(p.pattern) + 1) if p.pattern.endswith(p.pattern[:k])
        ]
        terms = [str(1 / _chance(begin, p.heads)) for begin in begins]
        total = shown(self.exact(p))
        return (
            "Idea: a new gambler bets on the pattern at every flip, at fair odds; the mean wait is "
            "what they hold at the end.",
            f"Bets still alive (H: heads, 1 or up) are the beginnings of {p.pattern} that are also "
            f"its ends: {', '.join(begins)}.",
            f"Each holds 1/P of what matched: {' + '.join(terms) + ' = ' if terms[1:] else ''}"
            f"{total}.",
            f"Check: never less than 1/P({p.pattern}) = {terms[-1]}; more where the pattern "
            "overlaps itself.",
        )

    def misconceptions(self, p):
        length = len(p.pattern)
        plain = 1 / _chance(p.pattern, p.heads)
        overlaps = self.exact(p) != plain
        if overlaps:
            yield (
                "overlap-ignored",
                plain,
                "That is 1 over the chance at a given place; copies of this pattern overlap, so "
                "they come in clusters and the first one comes later.",
            )
        yield (
            "place-of-its-beginning",
            self.exact(p) - length,
            "You counted the flips before the pattern; its own flips count as well.",
        )
        if p.heads == HALF and not overlaps:
            yield (
                "like-a-run-of-heads",
                Fraction(2 ** (length + 1) - 2),
                "That is the wait for a run of one side; this pattern does not overlap itself.",
            )
        if p.heads != HALF:
            yield (
                "fair-coin",
                _overlap(p.pattern, p.pattern, HALF),
                "That holds for a fair coin; weigh each flip by its own probability.",
            )
        elif length == 3:
            yield (
                "blocks-of-three",
                length * plain,
                "You cut the flips into separate blocks; the pattern may begin anywhere.",
            )

    def oracle(self, p):
        return _solve((p.pattern,), p.heads, 1.0, (0.0,))

    def simulate(self, p, rng, n):
        """Flip until the last flips read the pattern; finished rows leave the array."""
        mask, goal = 2 ** len(p.pattern) - 1, _bits(p.pattern)
        seen = np.zeros(n, np.uint8)
        done = total = squares = 0
        while seen.size:
            done += 1
            seen = ((seen << 1) | _flips(rng, seen.size, p.heads)) & mask
            if done >= len(p.pattern):
                going = seen != goal
                finished = seen.size - int(going.sum())
                total += finished * done
                squares += finished * done**2
                seen = seen[going]
        return tally(n, total, squares)


class PenneyRace(Drill):
    """Conway's odds: compare how the end of one pattern begins the other."""

    id = "penney-race"
    title = "Which pattern comes first?"
    topics = ("stochastic-processes", "brainteasers")
    difficulty = 4
    seconds = 60
    form = PROBABILITY
    gap = 0.08
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        sides = ["".join(each) for each in product("HT", repeat=3 if level == 2 else 2)]
        while True:
            first, second = pick.sample(sides, 2)
            heads = Fraction(pick.choice(("1/3", "2/3", "1/4"))) if level == 3 else HALF
            p = Params(first=first, second=second, heads=heads)
            alike = heads == HALF and first == _opposite(second)
            if not alike and any(value != self.exact(p) for _, value, _ in self.misconceptions(p)):
                return p

    def exact(self, p):
        for_first, for_second = self._odds(p)
        return Fraction(for_first, for_first + for_second)

    def wordings(self, p):
        one, two = p.first, p.second
        bits = [each.replace("H", "1").replace("T", "0") for each in (one, two)]
        fair = p.heads == HALF
        coin = "A fair coin" if fair else f"A coin that shows heads with probability {p.heads}"
        biased = "fair coin" if fair else f"coin with P(heads) = {p.heads}"
        each = "0 or 1 with equal probability" if fair else f"1 with probability {p.heads}, else 0"
        return (
            f"{coin} is flipped again and again. What is the probability that the pattern {one} "
            f"turns up, in consecutive flips, before the pattern {two}?",
            f"You bet on the pattern {one} and your opponent on {two}. A {biased} is flipped until "
            f"the last {len(one)} flips are one of the two, in that order, which wins. How likely "
            "are you to win?",
            f"A random source sends independent bits, each {each}. Find the probability that the "
            f"string {bits[0]} is complete before the string {bits[1]}.",
        )

    def steps(self, p):
        for_first, for_second = self._odds(p)
        own = [_overlap(each, each, p.heads) for each in (p.first, p.second)]
        cross = [_overlap(p.first, p.second, p.heads), _overlap(p.second, p.first, p.heads)]
        return (
            "Idea: score AB = sum of 1/P over the ends of A that begin B; then odds for A are "
            "(BB - BA) : (AA - AB).",
            f"A = {p.first} (H for heads or 1): AA = {own[0]}, AB = {cross[0]}.",
            f"B = {p.second}: BB = {own[1]}, BA = {cross[1]}.",
            f"Odds {for_first} : {for_second}, so P(A first) = {shown(self.exact(p))}.",
            "Check: mean waits alone, AA and BB, do not settle a race.",
        )

    def misconceptions(self, p):
        waits = [_overlap(each, each, p.heads) for each in (p.first, p.second)]
        if self.exact(p) != HALF:
            yield (
                "even-race",
                HALF,
                "The race is not even: how the patterns overlap each other decides.",
            )
        if Fraction(waits[1], sum(waits)) not in (self.exact(p), HALF):
            yield (
                "odds-from-mean-waits",
                Fraction(waits[1], sum(waits)),
                "You set the mean waits against each other; in a race one pattern can block the "
                "other.",
            )
        if p.heads != HALF:
            one, two = (_chance(each, p.heads) for each in (p.first, p.second))
            if one != two:
                yield (
                    "odds-at-one-place",
                    one / (one + two),
                    "You compared the chances at one fixed place; overlapping places depend on "
                    "each other.",
                )

    def oracle(self, p):
        return _solve((p.first, p.second), p.heads, 0.0, (1.0, 0.0))

    def simulate(self, p, rng, n):
        """Flip until the last flips read one of the two; finished races leave the array."""
        length = len(p.first)
        mask, goals = 2**length - 1, (_bits(p.first), _bits(p.second))
        seen = np.zeros(n, np.uint8)
        for _ in range(length - 1):
            seen = (seen << 1) | _flips(rng, n, p.heads)
        won = 0
        while seen.size:
            seen = ((seen << 1) | _flips(rng, seen.size, p.heads)) & mask
            first = seen == goals[0]
            won += int(first.sum())
            seen = seen[~first & (seen != goals[1])]
        return tally(n, won)

    def _odds(self, p):
        return (
            _overlap(p.second, p.second, p.heads) - _overlap(p.second, p.first, p.heads),
            _overlap(p.first, p.first, p.heads) - _overlap(p.first, p.second, p.heads),
        )
