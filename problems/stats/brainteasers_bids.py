"""Trading with someone who knows more: bids for an unknown value, quotes to informed traders."""

from fractions import Fraction

from prep.drills import Drill, Params, fraction, mean, np, per_cent, rounded, shown


class WinnersCurseBid(Drill):
    """What is accepted is worth less than average: condition on acceptance."""

    id = "winners-curse-bid"
    title = "A bid for something only the seller can value"
    topics = ("brainteasers", "probability")
    difficulty = 4
    seconds = (25, 45, 75)
    form = fraction()

    def draw(self, pick, level):
        top = 10 * pick.integer(4, 20)
        factor = Fraction(pick.choice((120, 140, 150, 160, 175, 180)), 100)
        if level == 3:
            while True:
                low, top = 10 * pick.integer(1, 8), 10 * pick.integer(6, 20)
                factor = Fraction(pick.choice((120, 125, 150, 160)), 100)
                if low + 20 < top and low / (2 - factor) <= top:
                    return Params(kind="best", low=low, top=top, factor=factor, bid=None)
        bid = 10 * pick.integer(2, top // 10 - 1)
        if level == 2 and pick.below(3) == 0:
            factor = Fraction(pick.choice((250, 300)), 100)
        return Params(kind=("worth", "profit")[level - 1], low=0, top=top, factor=factor, bid=bid)

    def exact(self, p):
        if p.kind == "best":
            return p.low / (2 - p.factor)
        worth = p.factor * p.bid / 2
        return worth if p.kind == "worth" else Fraction(p.bid, p.top) * (worth - p.bid)

    def wordings(self, p):
        k = f"{float(p.factor):g}"
        ask = {
            "worth": (
                f"You bid {p.bid} and the offer is accepted. What is the firm worth to you, on "
                "average, before you pay?",
                f"Your offer of {p.bid} is taken. What is the expected worth of the field to you, "
                "price not deducted?",
                f"Find E[{k} V | V <= {p.bid}].",
            ),
            "profit": (
                f"What is your expected profit from bidding {p.bid}, if no deal means 0?",
                f"You offer {p.bid}; if it is refused you gain and lose nothing. What do you gain "
                "on average (a loss counts negative)?",
                f"Find the mean of ({k} V - {p.bid}) 1[V <= {p.bid}].",
            ),
            "best": (
                "Which bid maximises your expected profit?",
                "Which offer gains most on average, if a refusal gains nothing?",
                f"Which b maximises the mean of ({k} V - b) 1[V <= b]?",
            ),
        }[p.kind]
        return (
            f"The value of a firm to its owner is uniform between {p.low} and {p.top}; the owner "
            f"knows it, you do not. To you it is worth {k} times as much. The owner accepts any "
            f"bid of at least that value. {ask[0]}",
            f"A neighbour sells a field if your only offer is at least what the field brings them. "
            f"They know that amount; to you it is uniform from {p.low} to {p.top}. You would get "
            f"{k} times as much out of it. {ask[1]}",
            f"V is uniform on [{p.low}, {p.top}]. A bid b buys at price b exactly when V <= b; "
            f"what is bought is then worth {k} V to the buyer, who does not know V. {ask[2]}",
        )

    def steps(self, p):
        k, value = f"{float(p.factor):g}", shown(self.exact(p))
        if p.kind == "best":
            half = f"{float(p.factor / 2):g}"
            return (
                "Idea: if b is accepted the value is uniform between the lowest one and b.",
                f"Worth given acceptance: {k} x ({p.low} + b)/2 = {half} b + "
                f"{rounded(p.factor * p.low / 2)}.",
                f"Maximise (b - {p.low}) x ({rounded(p.factor * p.low / 2)} - "
                f"{rounded(1 - p.factor / 2)} b).",
                f"Derivative 0: b = {p.low} / (2 - {k}) = {value}.",
                f"Check: with a lowest value of 0 and factor {k} < 2 one would not bid at all.",
            )
        first = (
            "Idea: acceptance is bad news: given it, the value is uniform from 0 to the bid.",
            f"Mean value then {p.bid}/2 = {rounded(Fraction(p.bid, 2))}; to you "
            f"{k} x {rounded(Fraction(p.bid, 2))} = {rounded(p.factor * p.bid / 2, 4)}.",
        )
        gain = "more" if p.factor > 2 else "less"
        if p.kind == "worth":
            return (*first, f"Check: {gain} than the {p.bid} you pay.")
        margin = p.factor * p.bid / 2 - p.bid
        return (
            *first,
            f"Gain when accepted: {rounded(margin, 4)}; accepted with probability {p.bid}/{p.top}.",
            f"Together {value}.",
            f"Check: factor {k} {'>' if p.factor > 2 else '<'} 2, so any bid "
            f"{'gains' if p.factor > 2 else 'loses'}.",
        )

    def misconceptions(self, p):
        average = p.factor * (p.low + p.top) / 2
        if p.kind == "best":
            yield (
                "average-worth",
                average,
                "That is the mean worth to you; what is accepted is worth less.",
            )
            yield (
                "average-value",
                Fraction(p.low + p.top, 2),
                "That ignores that the owner accepts only if the value is lower.",
            )
            if self.exact(p) != p.top:
                yield "highest-value", p.top, "Surely accepted, but dear: weigh up the price."
            return
        if p.kind == "worth":
            yield "unconditional", average, "Acceptance tells you that the value is below the bid."
            yield (
                "value-at-the-bid",
                p.factor * p.bid,
                "The value is below the bid, half of it on average.",
            )
            yield "owners-value", Fraction(p.bid, 2), "That is what it is worth to the owner."
            return
        chance = Fraction(p.bid, p.top)
        yield (
            "unconditional",
            chance * (average - p.bid),
            "Acceptance tells you that the value is below the bid.",
        )
        yield (
            "given-acceptance",
            p.factor * p.bid / 2 - p.bid,
            f"That is the gain given acceptance; multiply by {p.bid}/{p.top}.",
        )
        yield (
            "price-always-paid",
            chance * p.factor * p.bid / 2 - p.bid,
            "You pay only if the bid is accepted.",
        )

    def oracle(self, p):
        """Integrals over the value; the vertex of the parabola through three bids."""
        from scipy.integrate import quad

        width, factor = p.top - p.low, float(p.factor)

        def profit(bid):
            return quad(lambda v: (factor * v - bid) / width, p.low, bid)[0]

        if p.kind == "worth":
            return quad(lambda v: factor * v / p.bid, 0, p.bid)[0]
        if p.kind == "profit":
            return profit(p.bid)
        bids = np.array([p.low, (p.low + p.top) / 2, p.top])
        square, line, _ = np.polyfit(bids, [profit(bid) for bid in bids], 2)
        return float(-line / (2 * square))

    def recount(self, p):
        """One value in the middle of every small cell, all bids at the ends of cells.

        A straight line averages over a cell to its value in the middle, so nothing is lost.
        """
        if p.kind != "best":
            values = [Fraction(2 * cell + 1, 2) for cell in range(p.bid)]
            worth = sum(p.factor * value for value in values)
            if p.kind == "worth":
                return worth / len(values)
            return (worth - p.bid * len(values)) / p.top
        best, found = None, None
        worth = Fraction(0)
        for bid in range(6 * p.low + 1, 6 * p.top + 1):  # in sixths
            worth += p.factor * (2 * bid - 1) / 2
            gain = worth - bid * (bid - 6 * p.low)
            if best is None or gain > best:
                best, found = gain, bid
        return Fraction(found, 6)


class AdverseSelectionSpread(Drill):
    """A quote must be right given that someone has just taken it."""

    id = "adverse-selection-spread"
    title = "A quote that does not lose"
    topics = ("brainteasers", "bayesian")
    difficulty = 4
    seconds = (40, 60, 75)
    form = fraction()
    floor = 1 << 14

    def draw(self, pick, level):
        while True:
            p = Params(
                centre=10 * pick.integer(3, 12),
                swing=pick.choice((2, 4, 5, 6, 8, 10)),
                informed=Fraction(pick.choice((10, 20, 25, 30, 40, 50)), 100),
                high=Fraction(pick.choice((25, 30, 40, 60, 70, 75) if level == 2 else (50,)), 100),
                buys=2 if level == 3 else 1,
            )
            if self.exact(p):
                return p

    def exact(self, p):
        good, bad = ((1 + sign * p.informed) / 2 for sign in (1, -1))
        up, down = p.high * good**p.buys, (1 - p.high) * bad**p.buys
        return p.swing * (up - down) / (up + down)

    def wordings(self, p):
        low, high = p.centre - p.swing, p.centre + p.swing
        share, rest = per_cent(p.informed), per_cent(1 - p.informed)
        chances = (
            "with equal probability"
            if p.high == Fraction(1, 2)
            else f"with probability {per_cent(1 - p.high)} and {per_cent(p.high)}"
        )
        trader = {
            1: "the next trader buys",
            2: "two traders in a row, independent given the value, have both bought",
        }[p.buys]
        second = " for the second one" * (p.buys == 2)
        value = f"E[V | {'two buys' if p.buys == 2 else 'buy'}] - {p.centre}"
        return (
            f"A value V will be revealed as {low} or {high}, {chances}. {share} of the traders "
            "know it and trade the right way; the others buy or sell with probability 1/2 each. By "
            f"how much does the expected value lie above {p.centre}, given that {trader}? (Below "
            "counts as negative.)",
            f"You quote to strangers. The asset is worth {low} or {high}, {chances}. A stranger is "
            f"informed with probability {share} (buys at {high}, sells at {low}), else tosses a "
            f"fair coin to buy or sell. {self._seen(p)} Find the break-even ask{second} minus "
            f"{p.centre}.",
            f"V = {low} or {high} {chances}. Each order is from an insider with probability "
            f"{share}, who buys if V = {high} and sells if V = {low}, and from noise ({rest}), "
            f"which buys half the time; orders are independent given V. Find {value}.",
        )

    def _seen(self, p):
        if p.buys == 1:
            return "The next one will buy or sell one unit at your quote."
        return "One has just bought; a second one, independent given the value, is next."

    def steps(self, p):
        good, bad = (1 + p.informed) / 2, (1 - p.informed) / 2
        up, down = p.high * good**p.buys, (1 - p.high) * bad**p.buys
        power = f"^{p.buys}" if p.buys > 1 else ""
        return (
            "Idea: the ask must equal the expected value given that the trader buys.",
            f"P(buy | high) = {rounded(p.informed)} + {rounded(1 - p.informed)}/2 = "
            f"{rounded(good)}; P(buy | low) = {rounded(bad)}.",
            f"Weights high : low = {rounded(p.high)} x {rounded(good)}{power} : "
            f"{rounded(1 - p.high)} x {rounded(bad)}{power}.",
            f"P(high | {'buys' if p.buys > 1 else 'buy'}) = {rounded(up / (up + down))}.",
            f"Above {p.centre}: {p.swing} x (2 x {rounded(up / (up + down))} - 1) = "
            f"{shown(self.exact(p))}.",
            "Check: without insiders a purchase would say nothing.",
        )

    def misconceptions(self, p):
        a, v = p.informed, p.swing
        yield "fully-informed", v, "That is right only if every buyer knew the value."
        if p.buys == 2:
            yield "one-buy", a * v, "That is after one purchase; weigh the second one in, too."
            yield "added-twice", 2 * a * v, "Evidence multiplies odds; the moves do not add up."
            return
        if p.high != Fraction(1, 2):
            yield "prior-ignored", a * v, "That is for values equally likely beforehand."
            yield (
                "trader-ignored",
                v * (2 * p.high - 1),
                "That is before anyone trades; a purchase is news.",
            )
            return
        yield (
            "insiders-over-all-buyers",
            v * a / (1 + a),
            "Half of the noise buys whatever the value: weigh the two values by P(buy | value).",
        )
        yield "spread", 2 * a * v, "That is the whole spread between bid and ask."

    def oracle(self, p):
        """The table of value, kind of trader and order, one order after the other."""
        beliefs = {p.swing: p.high, -p.swing: 1 - p.high}
        for _ in range(p.buys):
            bought = {}
            for value, chance in beliefs.items():
                insiders = chance * p.informed if value > 0 else Fraction(0)
                noise = chance * (1 - p.informed) / 2
                bought[value] = insiders + noise
            total = sum(bought.values())
            beliefs = {value: chance / total for value, chance in bought.items()}
        return sum(value * chance for value, chance in beliefs.items())

    def simulate(self, p, rng, n):
        """Worlds in which all orders turned out to be purchases."""
        high = rng.random(n) < float(p.high)
        bought = np.ones(n, bool)
        for _ in range(p.buys):
            insider = rng.random(n) < float(p.informed)
            bought &= np.where(insider, high, rng.random(n) < 0.5)
        return mean(p.swing * (2.0 * high[bought] - 1))
