"""Bets repeated: what one is worth, how much to stake, and how safe a bankroll is."""

from fractions import Fraction

from prep.drills import PROBABILITY, Drill, Params, fraction, mean, np, per_cent, shown, tally


class KellyFraction(Drill):
    """The growth-optimal share is edge over odds."""

    id = "kelly-fraction"
    title = "How much to stake"
    topics = ("probability", "brainteasers")
    difficulty = 2
    seconds = (20, 30, 40)
    form = fraction()
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        gains = (("1",), ("1/2", "3/2", "2", "3"), ("1/2", "1"))[level - 1]
        losses = ("1/2", "1/4", "2/5", "1/5") if level == 3 else ("1",)
        while True:
            p = Params(
                chance=Fraction(pick.integer(6, 16), 20),
                gain=Fraction(pick.choice(gains)),
                loss=Fraction(pick.choice(losses)),
            )
            if Fraction(1, 20) <= self.exact(p) <= Fraction(4, 5):
                return p

    def exact(self, p):
        return self._edge(p) / (p.gain * p.loss)

    def wordings(self, p):
        win, gain = per_cent(p.chance), f"{float(p.gain):g}"
        profit = "as large as the stake" if p.gain == 1 else f"of {gain} times the stake"
        dollars = f"{float(p.gain):.2f}" if p.gain.denominator > 1 else gain
        if p.loss < 1:
            up, down = per_cent(p.gain), per_cent(p.loss)
            return (
                f"Each month, independently, a stock rises by {up} with probability {win} and "
                f"falls by {down} otherwise; cash earns nothing. Which fraction of your wealth "
                "should be in the stock, rebalanced monthly, for the fastest growth in the long "
                "run?",
                f"A stake grows by {up} with probability {win} and else shrinks by {down}, again "
                "and again, independently. Which constant fraction f of capital, staked each time, "
                "maximises the expected logarithm of capital?",
                f"A fund may put a fixed share of its capital, the same every round, into a "
                f"project that returns +{up} on the money put in with probability {win} and "
                f"-{down} otherwise. Rounds are independent. Which share gives the "
                "fastest growth in the long run?",
            )
        return (
            f"A bet wins ${dollars} net per $1 staked with probability {win}; otherwise the stake "
            "is lost. It is offered again and again, independently. Which fraction of your "
            "bankroll should you stake each time for the fastest growth in the long run?",
            f"You may stake any fraction f of your capital on independent rounds. With "
            f"probability {win} the stake comes back with a profit {profit}, "
            "otherwise it is gone. Which constant f maximises the expected logarithm of capital?",
            f"A trade pays {gain} to 1 (net) and succeeds {win} of the time; when it fails, the "
            "money put in is lost. Trades are independent. What share of capital per trade gives "
            "the highest long-run growth rate?",
        )

    def steps(self, p):
        q, edge = 1 - p.chance, self._edge(p)
        gain, loss = f"{float(p.gain):g}", f"{float(p.loss):g}"
        odds = gain if p.loss == 1 else f"({gain} x {loss})"
        up = "f" if p.gain == 1 else f"{gain} f"
        down = "f" if p.loss == 1 else f"{loss} f"
        return (
            f"Idea: maximise {float(p.chance):g} log(1 + {up}) + {float(q):g} log(1 - {down}).",
            f"Derivative 0: {float(p.chance):g} x {gain} / (1 + {up}) = {float(q):g} x {loss} / "
            f"(1 - {down}).",
            f"Edge per unit staked: {float(p.chance):g} x {gain} - {float(q):g} x {loss} = "
            f"{shown(edge)}.",
            f"f = edge / {odds} = {shown(self.exact(p))}.",
            "Check: without an edge f would be 0, and it grows with the chance to win.",
        )

    def misconceptions(self, p):
        edge = self._edge(p)
        if p.loss < 1:
            yield (
                "loss-taken-as-all",
                p.chance - (1 - p.chance) / p.gain,
                "You let a failure cost the whole stake; it costs a part, so you can stake more.",
            )
            yield (
                "divided-by-gain-only",
                edge / p.gain,
                "You divided the edge by the gain alone; divide by gain x loss.",
            )
            return
        yield (
            "winning-probability",
            p.chance,
            "That is the chance to win; the stake must also depend on losing.",
        )
        yield (
            "stake-counted-in-odds",
            p.chance - (1 - p.chance) / (p.gain + 1),
            "You took the payout with the stake as odds; use the net gain per $1.",
        )
        if p.gain != 1:
            yield (
                "edge-not-divided",
                edge,
                "That is the edge per $1; divide it by the odds.",
            )

    def oracle(self, p):
        """Where the slope of the expected logarithm crosses zero, by bisection."""
        win, gain, loss = float(p.chance), float(p.gain), float(p.loss)
        low, high = 0.0, 1 / loss
        while low < (middle := (low + high) / 2) < high:
            rising = win * gain / (1 + gain * middle) > (1 - win) * loss / (1 - loss * middle)
            low, high = (middle, high) if rising else (low, middle)
        return low

    def observable(self, p, value):
        """The mean result of a unit stake for which this share would be optimal."""
        return float(value * p.gain * p.loss)

    def simulate(self, p, rng, n):
        won = rng.random(n, dtype=np.float32) < float(p.chance)
        return mean(np.where(won, float(p.gain), -float(p.loss)))

    def _edge(self, p):
        return p.chance * p.gain - (1 - p.chance) * p.loss


class EvTwoOutcome(Drill):
    """Weigh each outcome, as it changes your purse, by its probability."""

    id = "ev-two-outcome"
    title = "What a bet is worth"
    topics = ("probability", "mental-maths")
    difficulty = 1
    seconds = (10, 12, 20)
    form = fraction()
    floor = 1 << 15

    def draw(self, pick, level):
        chance = Fraction(pick.choice((10, 20, 25, 30, 40, 60, 70, 75, 80)), 100)
        while True:
            p = Params(
                chance=chance,
                win=pick.integer(2, 20),
                cost=pick.integer(1, 10),
                kind=("net", "ticket", "returned")[level - 1],
            )
            if level == 1 and self.exact(p) != 0:
                return p
            if level == 2 and self.exact(p) != 0 and p.cost < p.win:
                return p
            if level == 3 and p.win >= 5:
                return p

    def exact(self, p):
        if p.kind == "returned":
            return p.chance * p.win / (1 - p.chance)
        if p.kind == "ticket":
            return p.chance * p.win - p.cost
        return p.chance * p.win - (1 - p.chance) * p.cost

    def wordings(self, p):
        chance, a, c = per_cent(p.chance), p.win, p.cost
        if p.kind == "net":
            return (
                f"You win ${a} with probability {chance} and lose ${c} otherwise. What is the "
                "expected gain, in dollars?",
                f"In {chance} of cases a trade makes ${a}, in all others it costs you ${c}. What "
                "is it worth on average, in dollars?",
                f"X is {a} with probability {chance}, else -{c}. Find E[X].",
            )
        if p.kind == "ticket":
            return (
                f"A ticket costs ${c} and pays ${a} with probability {chance}, otherwise nothing. "
                "The price is not returned. What is your expected net gain, in dollars?",
                f"You pay ${c} to play, win or lose. With probability {chance} you are paid ${a}. "
                "How many dollars do you gain on average per game, net?",
                f"An application costs ${c}, whatever the result; {chance} of them succeed and "
                f"bring in ${a}. Find the expected profit per application, in dollars.",
            )
        return (
            f"You pay a fee and win with probability {chance}. If you win you get ${a} and the fee "
            "back, otherwise nothing. Which fee, in dollars, makes the game fair?",
            f"A machine keeps your deposit unless you win, which happens with probability "
            f"{chance}; then you get the deposit back and ${a} on top. At which deposit, in "
            "dollars, is the expected gain zero?",
            f"For a stake s you gain ${a} (and keep s) with probability {chance}, and lose s "
            "otherwise. For which s, in dollars, is the expected gain zero?",
        )

    def steps(self, p):
        win, lose = float(p.chance), float(1 - p.chance)
        gain = float(p.chance * p.win)
        if p.kind == "returned":
            return (
                "Idea: what you put in (the stake) is lost only when you lose.",
                f"Gained on average: {win:g} x {p.win} = {gain:g}.",
                f"Lost on average: {lose:g} x stake; equal for stake = {gain:g} / {lose:g} = "
                f"{shown(self.exact(p))}.",
                f"Check: more than {gain:g}, since what you put in is sometimes returned.",
            )
        ticket = p.kind == "ticket"
        cost = f"{p.cost}, paid always" if ticket else f"{lose:g} x {p.cost} = {lose * p.cost:g}"
        return (
            "Idea: add up what each outcome does to your purse, times its probability.",
            f"Gain: {win:g} x {p.win} = {gain:g}.",
            f"Cost: {cost}.",
            f"Together {float(self.exact(p)):g}.",
            f"Check: it lies between {-p.cost} and {p.win - p.cost if ticket else p.win}.",
        )

    def misconceptions(self, p):
        gain = p.chance * p.win
        if p.kind == "returned":
            yield (
                "fee-lost-always",
                gain,
                "You let the fee be lost always; a winner gets it back.",
            )
            yield (
                "other-probability",
                (1 - p.chance) * p.win / p.chance,
                "You exchanged the chances of winning and losing.",
            )
            return
        yield "loss-left-out", gain, "That is the average win alone; take off what it costs you."
        if p.kind == "ticket":
            yield (
                "cost-only-when-losing",
                gain - (1 - p.chance) * p.cost,
                "You charged the price only when losing; it is paid in any case.",
            )
        else:
            yield (
                "loss-taken-as-sure",
                gain - p.cost,
                "You took the loss as sure; it happens only if you do not win.",
            )

    def oracle(self, p):
        """The law of what the purse changes by; for the fee, the zero of a straight line."""
        if p.kind != "returned":
            paid = p.cost if p.kind == "ticket" else 0
            law = {p.win - paid: p.chance, -p.cost: 1 - p.chance}
            return sum(change * chance for change, chance in law.items())
        at_none, at_one = (
            p.chance * p.win + (1 - p.chance) * -fee for fee in (Fraction(0), Fraction(1))
        )
        return at_none / (at_none - at_one)

    def observable(self, p, value):
        """For the fee: the average win, which the average fee lost must equal."""
        return float(value * (1 - p.chance) if p.kind == "returned" else value)

    def simulate(self, p, rng, n):
        won = rng.random(n, dtype=np.float32) < float(p.chance)
        if p.kind == "returned":
            return mean(won * float(p.win))
        paid = p.cost if p.kind == "ticket" else p.cost * ~won
        return mean(won * float(p.win) - paid)


class RiskOfRuinUnits(Drill):
    """To lose n units, one unit must be lost n times over."""

    id = "risk-of-ruin-units"
    title = "Will the bankroll last?"
    topics = ("probability", "stochastic-processes")
    difficulty = 3
    seconds = (25, 30, 40)
    form = PROBABILITY
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        while True:
            known = ("3/5", "7/10", "3/4", "5/8", "4/5") + (("2/3",) if level < 3 else ())
            chance = Fraction(pick.choice(known))
            p = Params(
                chance=chance,
                units=pick.integer(2, 5),
                stake=1 if level == 1 else pick.choice((5, 10, 20, 25, 50)),
                left=pick.integer(1, 5) if level == 3 else 0,
            )
            if self.exact(p) >= Fraction(1, 50):
                return p

    def exact(self, p):
        return ((1 - p.chance) / p.chance) ** p.units

    def wordings(self, p):
        bank, floor = (p.units + p.left) * p.stake, p.left * p.stake
        bet = f"${p.stake}"
        if p.left:
            edge = per_cent(2 * p.chance - 1)
            return (
                f"You bet {bet} at even money without end, each bet independent and with an "
                f"expected gain of {edge} of the stake. You own ${bank}. What is the probability "
                f"that your bankroll ever falls to ${floor}?",
                f"A trader starts with ${bank} and makes or loses {bet} per trade, independently "
                f"and without end, with an average gain of {edge} of {bet} per trade. How likely "
                f"is it that the account is ever down to ${floor}?",
                f"A fund of ${bank} gains or loses {bet} every day, days being independent; the "
                f"mean gain is {edge} of {bet}. Find the probability that it ever sinks to "
                f"${floor}, if it could go on for ever.",
            )
        return (
            f"You have ${bank} and bet {bet} at even money again and again without limit. Each bet "
            f"wins with probability {p.chance}, independently. What is the probability that you "
            "ever go broke?",
            f"A trader with ${bank} gains {bet} per trade with probability {p.chance} and loses "
            f"{bet} otherwise, independently and without end. How likely is it that the money "
            "is ever all gone?",
            f"An insurer starts with ${bank}. In each period, independently, the reserve rises by "
            f"{bet} with probability {p.chance} and otherwise falls by {bet}, for ever or until it "
            "is 0. Find the probability that it is ever 0.",
        )

    def steps(self, p):
        q, lines = 1 - p.chance, ["Idea: to lose n units is to lose one unit, n times over."]
        if p.left:
            lines.append(f"Gain p - q = {per_cent(2 * p.chance - 1)}: p = {p.chance}, q = {q}.")
        return (
            *lines,
            f"One unit is ever lost with probability x = q + p x^2, so x = q/p = {q / p.chance}.",
            f"There are {p.units} units of ${p.stake} to lose: ({q / p.chance})^{p.units} = "
            f"{shown(self.exact(p))}.",
            f"Check: more than losing {p.units} bets in a row, ({q})^{p.units} = "
            f"{shown(q**p.units)}.",
        )

    def misconceptions(self, p):
        q = 1 - p.chance
        yield (
            "losing-streak-only",
            q**p.units,
            "That is losing straight from the start; ruin may also come after some wins.",
        )
        yield (
            "one-unit",
            q / p.chance,
            f"That is the chance to lose one unit; {p.units} must be lost.",
        )
        if p.left:
            wrong = Fraction(3, 2) - p.chance * 2  # 1 - (1/2 + edge)
            if wrong > 0:
                yield (
                    "edge-on-top-of-half",
                    (wrong / (1 - wrong)) ** p.units,
                    "You took p = 1/2 + edge; the edge is p - q, so p = (1 + edge)/2.",
                )
            yield (
                "down-to-nothing",
                (q / p.chance) ** (p.units + p.left),
                "That is the chance to lose everything; only the way down to the level counts.",
            )
        else:
            yield (
                "ruin-is-certain",
                Fraction(1),
                "Ruin is certain without an edge; here wins are more likely than losses.",
            )

    def oracle(self, p):
        """First-step equations with a far upper end, where ruin is below 1e-13."""
        size, win = 240, float(p.chance)
        right = np.zeros(size)
        right[0] = 1 - win
        bands = np.zeros((3, size))
        bands[0, 1:], bands[1], bands[2, :-1] = -win, 1.0, -(1 - win)
        from scipy.linalg import solve_banded

        return float(solve_banded((1, 1), bands, right)[p.units - 1])

    def simulate(self, p, rng, n):
        """Walks stop 30 units up, where ruin has a chance below 6e-6: no bias one could see."""
        top = p.units + 30
        place, ruined = np.full(n, p.units, np.int8), 0
        while place.size:
            won = rng.random(place.size, dtype=np.float32) < float(p.chance)
            place = place + np.where(won, np.int8(1), np.int8(-1))
            ruined += int((place == 0).sum())
            place = place[(place > 0) & (place < top)]
        return tally(n, ruined)
