"""Chains of two or three states: after a few steps, and in the long run."""

from fractions import Fraction
from itertools import product

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    fraction,
    hits,
    np,
    ratio,
    shown,
    tally,
)


def _tenths(pick):
    return Fraction(pick.integer(1, 8), 10)


def _decimal(share):
    return f"{float(share):g}"


class TwoStateStationary(Drill):
    """In the long run as many moves lead one way as the other."""

    id = "two-state-stationary"
    title = "The long run of a chain"
    topics = ("stochastic-processes",)
    difficulty = 1
    seconds = (20, 25, 35)
    form = PROBABILITY
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        if level == 3:
            stays = tuple(pick.integer(2, 5) for _ in range(3))
            return Params(asked="cycle", leave=tuple(Fraction(1, stay) for stay in stays))
        while True:
            leave = (_tenths(pick), _tenths(pick))
            if leave[0] != leave[1] and abs(1 - sum(leave)) <= Fraction(1, 2):
                return Params(asked="share" if level == 1 else "return", leave=leave)

    def form_of(self, p):
        return fraction() if p.asked == "return" else self.form

    def exact(self, p):
        stays = [1 / each for each in p.leave]
        share = stays[0] / sum(stays)
        return 1 / share if p.asked == "return" else share

    def wordings(self, p):
        if p.asked == "cycle":
            a, b, c = p.leave
            return (
                f"A chain runs through the states A -> B -> C -> A. In each step it moves on with "
                f"probability {a} from A, {b} from B and {c} from C, and otherwise stays. Which "
                "share of all steps does it spend in A in the long run?",
                f"Each day a running machine wears out with probability {a}, a worn-out one "
                f"breaks down with probability {b}, and a broken one runs again the next day with "
                f"probability {c}; otherwise the state stays as it is. On which share of days is "
                "it running, in the long run?",
                f"A light goes green, amber, red, green and so on. Every second it changes with "
                f"probability {a} if green, {b} if amber and {c} if red, independently of the "
                "past. What is the long-run probability of finding it green?",
            )
        a, b = map(_decimal, p.leave)
        chain, sky, server = {
            "share": (
                "Find the stationary probability of A.",
                "Which share of all days is sunny in the long run?",
                "What is the probability that it is idle at a minute far in the future?",
            ),
            "return": (
                "It is in A now. Find the expected number of steps until it is next in A (1 if it "
                "stays).",
                "Today is sunny. After how many days do you expect the next sunny day (tomorrow "
                "counts as 1)?",
                "It is idle now. What is the mean number of minutes until it is next seen idle "
                "(1 if in the next minute)?",
            ),
        }[p.asked]
        return (
            f"A chain has two states. In each step it goes from A to B with probability {a} and "
            f"from B to A with probability {b}; otherwise it stays. {chain}",
            f"After a sunny day the next is rainy with probability {a}, after a rainy day it is "
            f"sunny with probability {b}; otherwise the weather stays as it is. {sky}",
            f"Looked at once a minute, an idle server is busy the next time with probability {a}, "
            f"a busy one idle with probability {b}, whatever happened before. {server}",
        )

    def steps(self, p):
        if p.asked == "cycle":
            stays = [1 / each for each in p.leave]
            lengths = ", ".join(map(str, stays))
            return (
                "Idea: every round visits each state once, so shares go with mean lengths of stay.",
                f"Mean stays: 1/probability of leaving, so {lengths} steps.",
                f"Share of the first: {ratio(int(stays[0]), int(sum(stays)))}.",
                "Check: the state that is harder to leave has the larger share.",
            )
        a, b = p.leave
        share = b / (a + b)
        lines = (
            "Idea: in the long run as many moves lead from the first state as to it.",
            f"share x {_decimal(a)} = (1 - share) x {_decimal(b)}.",
            f"share = {_decimal(b)} / ({_decimal(a)} + {_decimal(b)}) = {shown(share)}.",
        )
        if p.asked == "share":
            return (*lines, "Check: the state that is harder to leave has the larger share.")
        return (
            *lines,
            f"Mean return time = 1/share = {shown(1 / share)}.",
            f"Check: 1 step, and with probability {_decimal(a)} another {shown(1 / b)} to come "
            "back.",
        )

    def misconceptions(self, p):
        a, b = p.leave[:2]
        if p.asked == "cycle":
            yield "all-states-equal", Fraction(1, 3), "The states are left at different speeds."
            yield (
                "in-proportion-to-leaving",
                a / sum(p.leave),
                "You took shares in proportion to the chances of leaving; take 1 over them.",
            )
            return
        if p.asked == "share":
            yield (
                "other-state",
                a / (a + b),
                "That is the share of the other state; what leads into a state makes it likely.",
            )
            yield "staying-probability", 1 - a, "That is one step from the state, not the long run."
            yield "half-and-half", Fraction(1, 2), "The two states are left at different speeds."
            return
        yield (
            "full-cycle",
            1 / a + 1 / b,
            "That is a stay in each state; a return may come in the very next step.",
        )
        yield (
            "time-away-only",
            1 / b,
            "That is the time spent away once it has left; often it does not leave at all.",
        )

    def oracle(self, p):
        """The stationary law as the solution of pi P = pi, sum 1."""
        states = len(p.leave)
        matrix = np.zeros((states, states))
        for i, chance in enumerate(map(float, p.leave)):
            matrix[i, i], matrix[i, (i + 1) % states] = 1 - chance, chance
        system = np.vstack([matrix.T - np.eye(states), np.ones(states)])
        right = np.append(np.zeros(states), 1.0)
        share = float(np.linalg.lstsq(system, right, rcond=None)[0][0])
        return 1 / share if p.asked == "return" else share

    def simulate(self, p, rng, n):
        """Returns are walked to their end; shares are seen in chains started at random.

        The second eigenvalue is at most 0.73, so after 48 steps the start matters by < 3e-7.
        """
        leave = np.array([float(each) for each in p.leave], np.float32)
        if p.asked == "return":
            return self._returns(rng, n, leave)
        state = rng.integers(0, leave.size, n, dtype=np.int8)
        for _ in range(48 if leave.size == 3 else 24):
            state = self._moved(rng, state, leave)
        return hits(state == 0)

    def _moved(self, rng, state, leave):
        moved = state + (rng.random(state.size, dtype=np.float32) < leave[state])
        return np.where(moved == leave.size, 0, moved).astype(np.int8)

    def _returns(self, rng, n, leave):
        state = np.zeros(n, np.int8)
        done = total = squares = 0
        while state.size:
            done += 1
            state = self._moved(rng, state, leave)
            finished = int((state == 0).sum())
            total += finished * done
            squares += finished * done**2
            state = state[state > 0]
        return tally(n, total, squares)


class NStepTwoState(Drill):
    """Distance from the long-run share shrinks by 1 - a - b in every step."""

    id = "n-step-two-state"
    title = "A few steps ahead"
    topics = ("stochastic-processes",)
    difficulty = 2
    seconds = (30, 45, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        return Params(
            leave=_tenths(pick),
            back=_tenths(pick),
            steps=3 if level == 2 else 2,
            middle=level == 3,
        )

    def exact(self, p):
        stay, back = 1 - p.leave, p.back
        if p.middle:
            return stay**2 / (stay**2 + p.leave * back)
        share = back / (p.leave + back)
        return share + (1 - share) * (1 - p.leave - back) ** p.steps

    def wordings(self, p):
        a, b, n = _decimal(p.leave), _decimal(p.back), p.steps
        if p.middle:
            chain = "It is in A at time 0 and in A at time 2. Find the probability that it was in "
            chain += "A at time 1."
            sky = "Monday and Wednesday are sunny. What is the probability that the Tuesday "
            sky += "between them is sunny?"
            line = "It was working at 9:00 and at 11:00; nobody looked at 10:00. How likely is it "
            line += "that it was working then?"
        else:
            day = {2: "Wednesday", 3: "Thursday"}[n]
            chain = f"It starts in A. Find the probability that it is in A after {n} steps."
            sky = f"Monday is sunny. What is the probability that the {day} of that week is sunny?"
            line = f"It is working at 9:00. How likely is it to be working at {9 + n}:00?"
        return (
            f"A chain moves from A to B with probability {a} and from B to A with probability {b} "
            f"in each step; otherwise it stays. {chain}",
            f"After a sunny day the next is rainy with probability {a}, after a rainy day it is "
            f"sunny with probability {b}, whatever happened before; else nothing changes. {sky}",
            f"A line is looked at on every full hour. If it works, it is down the next time with "
            f"probability {a}; if it is down, it works the next time with probability {b}; the "
            f"past does not matter. {line}",
        )

    def steps(self, p):
        a, b, stay = _decimal(p.leave), _decimal(p.back), 1 - p.leave
        if p.middle:
            both, detour = stay**2, p.leave * p.back
            return (
                "Idea: compare the two ways from the state back to itself.",
                f"Staying twice: {_decimal(stay)}^2 = {_decimal(both)}.",
                f"Away and back: {a} x {b} = {_decimal(detour)}.",
                f"P = {_decimal(both)} / ({_decimal(both)} + {_decimal(detour)}) = "
                f"{shown(self.exact(p))}.",
                "Check: each of the two ways must be weighed by both of its steps.",
            )
        two = stay**2 + p.leave * p.back
        lines = (
            "Idea: in each step add up the ways into the state.",
            f"After two: {_decimal(stay)} x {_decimal(stay)} + {a} x {b} = {_decimal(two)}.",
        )
        if p.steps == 3:
            lines += (
                f"After three: {_decimal(two)} x {_decimal(stay)} + {_decimal(1 - two)} x {b} = "
                f"{_decimal(self.exact(p))}.",
            )
        share = p.back / (p.leave + p.back)
        return (
            *lines,
            f"Check: long-run share {shown(share)} plus {shown(1 - share)} x "
            f"({_decimal(1 - p.leave - p.back)})^{p.steps}.",
        )

    def misconceptions(self, p):
        stay, share = 1 - p.leave, p.back / (p.leave + p.back)
        if p.middle:
            yield (
                "end-not-used",
                stay,
                "That is the chance looking forward only; the later sight counts as evidence, too.",
            )
            yield (
                "not-normalised",
                stay**2,
                "That is the chance of both steps; divide by that of being back at the end.",
            )
            yield "long-run-share", share, "That is the share in the long run, without the sights."
            return
        yield (
            "never-left",
            stay**p.steps,
            "That is the chance of never leaving; it may leave and come back.",
        )
        yield "long-run-share", share, f"That is the long-run share; {p.steps} steps are few."
        if p.steps == 3:
            yield (
                "one-step-short",
                stay**2 + p.leave * p.back,
                "That is after two steps; one is missing.",
            )

    def oracle(self, p):
        """All paths of states, with their probabilities."""
        move = {(0, 0): 1 - p.leave, (0, 1): p.leave, (1, 0): p.back, (1, 1): 1 - p.back}
        home = stayed = Fraction(0)
        for path in product((0, 1), repeat=p.steps):
            chance, before = Fraction(1), 0
            for state in path:
                chance *= move[before, state]
                before = state
            if path[-1] == 0:
                home += chance
                stayed += chance if path[0] == 0 else 0
        return stayed / home if p.middle else home

    def simulate(self, p, rng, n):
        away = np.zeros(n, bool)
        first = None
        for _ in range(p.steps):
            chance = np.where(away, np.float32(p.back), np.float32(p.leave))
            away ^= rng.random(n, dtype=np.float32) < chance
            first = away.copy() if first is None else first
        return hits(~first[~away] if p.middle else ~away)
