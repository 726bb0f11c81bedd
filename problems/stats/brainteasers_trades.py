"""Trades with a price on either side: two books at odds, and a quote to hit."""

from fractions import Fraction

from prep.drills import (
    Drill,
    Params,
    Range,
    choice,
    count,
    fraction,
    mean,
    np,
    per_cent,
    percent,
    shown,
)


def _plain(amount):
    """A price as one writes it: '10.5', '11'."""
    return f"{float(amount):g}"


def _money(price):
    """Dollars, with cents where there are any: '$11', '$10.50'."""
    return f"${price}" if price.denominator == 1 else f"${float(price):.2f}"


class ArbitrageTwoBooks(Drill):
    """Stakes in proportion to 1/odds return the same whatever happens."""

    id = "arbitrage-two-books"
    title = "Two books that disagree"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (40, 30, 40)
    form = percent(digits=2)

    def draw(self, pick, level):
        while True:
            one, two = (Fraction(pick.integer(14, 40), 10) for _ in range(2))
            if one != two and Fraction(26, 25) <= one * two / (one + two) <= Fraction(6, 5):
                break
        times = pick.choice((1, 2, 5, 10))
        asked = ("gain", "stake", "hedge")[level - 1]
        money = 10 * times * (two if asked == "hedge" else one + two)
        return Params(odds=(one, two), asked=asked, money=int(money))

    def form_of(self, p):
        return self.form if p.asked == "gain" else fraction()

    def exact(self, p):
        one, two = p.odds
        if p.asked == "gain":
            return one * two / (one + two) - 1
        if p.asked == "stake":
            return p.money * two / (one + two)
        return p.money * (one - 1 - one / two)

    def wordings(self, p):
        one, two = (f"{float(each):.2f}" for each in p.odds)
        ten, other_ten = (_plain(10 * each) for each in p.odds)
        books, teams, tickets = {
            "gain": (
                "You split your money so that the payout is the same either way. What is your sure "
                "gain, as a share of the money staked?",
                "Which gain, as a share of all the money staked, can you lock in at most?",
                "Which sure profit, relative to your outlay, does the best mix of tickets give?",
            ),
            "stake": (
                f"You split ${p.money} so that the payout is the same either way. How many dollars "
                "do you stake on A?",
                f"You stake ${p.money} in all, so as to make the worse of the two results as good "
                "as possible. How many dollars do you put on the win?",
                f"You spend ${p.money} on the mix that pays the same either way. How many dollars "
                "go into yes tickets?",
            ),
            "hedge": (
                f"You have put ${p.money} on A and now add the stake on B that makes your result "
                "the same either way. What is your profit in dollars, both stakes deducted?",
                f"You hold a bet of ${p.money} on the win. With the best stake on the other side, "
                "how many dollars of profit, both stakes deducted, are sure?",
                f"You have spent ${p.money} on yes tickets. Which total profit, in dollars, can "
                "you lock in with the right amount of no tickets?",
            ),
        }[p.asked]
        return (
            f"Exactly one of A and B will happen. One bookmaker has decimal odds {one} on A, "
            f"another {two} on B (payout per $1 staked, stake included). {books}",
            f"If a team wins, one bookmaker pays {one} times the stake, stake included; if it does "
            f"not win, another pays {two} times the stake, stake included. {teams}",
            f"A yes ticket costs $10 and pays ${ten} if an event happens, else nothing. Elsewhere "
            f"a no ticket costs $10 and pays ${other_ten} if it does not happen. Parts of tickets "
            f"can be bought. {tickets}",
        )

    def steps(self, p):
        one, two = map(_plain, p.odds)
        back = p.odds[0] * p.odds[1] / sum(p.odds)
        if p.asked == "gain":
            return (
                "Idea: stake in proportion to 1/odds, then both ways pay the same.",
                f"A payout of 1 costs 1/{one} + 1/{two} = {shown(float(1 / back))}.",
                f"So $1 brings back {one} x {two} / ({one} + {two}) = {shown(float(back), 4)}: a "
                f"gain of {per_cent(back - 1)}.",
                "Check: a sure gain needs 1/odds to add up to less than 1.",
            )
        if p.asked == "stake":
            stake = self.exact(p)
            return (
                "Idea: the same payout both ways: stake x odds must agree.",
                f"On the first side the share {two} / ({one} + {two}) of the money.",
                f"{p.money} x {two} / {_plain(sum(p.odds))} = {shown(stake)}.",
                f"Check: {shown(stake)} x {one} = {shown(p.money - stake)} x {two} = "
                f"{_plain(stake * p.odds[0])}.",
            )
        other = p.money * p.odds[0] / p.odds[1]
        return (
            "Idea: the second stake must pay as much as the first.",
            f"First payout {p.money} x {one} = {_plain(p.money * p.odds[0])}; second stake "
            f"{_plain(p.money * p.odds[0])} / {two} = {_plain(other)}.",
            f"Gain: {_plain(p.money * p.odds[0])} - {p.money} - {_plain(other)} = "
            f"{_plain(self.exact(p))}.",
            "Check: both stakes are paid, and only one of them comes back with its gain.",
        )

    def misconceptions(self, p):
        one, two = p.odds
        if p.asked == "gain":
            yield (
                "equal-stakes",
                min(one, two) / 2 - 1,
                "That is the worse result of equal stakes; put more on the shorter odds.",
            )
            yield (
                "average-of-odds",
                (one + two) / 4 - 1,
                "You averaged two results of equal stakes; neither of them is sure.",
            )
            if self.exact(p) > Fraction(13, 100):
                yield (
                    "share-of-payout",
                    1 - (one + two) / (one * two),
                    "That is the gain relative to the payout; relate it to the money staked.",
                )
        elif p.asked == "stake":
            yield "equal-stakes", Fraction(p.money, 2), "Equal stakes do not pay the same."
            yield (
                "the-other-stake",
                p.money * one / (one + two),
                "That is the other stake: the longer the odds, the smaller the stake.",
            )
        else:
            yield (
                "second-stake-forgotten",
                p.money * (one - 1),
                "That is the gain of the first bet alone; the second stake is paid as well.",
            )
            yield (
                "first-stake-only-covered",
                p.money * (one - 1) - p.money / (two - 1),
                "There the second bet only makes up for the first stake; that gain is not sure.",
            )

    def oracle(self, p):
        """Both results equal, as a linear system."""
        one, two = map(float, p.odds)
        if p.asked == "hedge":  # gain + stake = money (one - 1); gain - stake (two - 1) = -money
            right = np.array([p.money * (one - 1), -float(p.money)])
            return float(np.linalg.solve(np.array([[1.0, 1.0], [1.0, 1 - two]]), right)[0])
        stakes = np.linalg.solve(np.array([[one, -two], [1.0, 1.0]]), np.array([0.0, 1.0]))
        return float(stakes[0]) * (p.money if p.asked == "stake" else one) - (p.asked == "gain")

    def recount(self, p):
        """Try every stake in whole dollars and keep the one whose worse result is best."""
        one, two = p.odds
        if p.asked == "hedge":
            first = p.money * (one - 1)
            return max(min(first - s, s * (two - 1) - p.money) for s in range(5 * p.money))
        worst = {s: min(s * one, (p.money - s) * two) for s in range(p.money + 1)}
        best = max(worst, key=worst.__getitem__)
        return Fraction(best) if p.asked == "stake" else worst[best] / p.money - 1


class MarketFairAndTake(Drill):
    """Compare the mean with the price you would trade at: the ask to buy, the bid to sell."""

    id = "market-fair-and-take"
    title = "A quote on a game of chance"
    topics = ("brainteasers", "probability")
    difficulty = 2
    seconds = (25, 25, 30)
    form = fraction()
    floor = 1 << 14
    block = 1 << 15

    def draw(self, pick, level):
        kind = pick.choice(("dice", "dice", "coins", "cards")[: 3 if level == 3 else 4])
        number = pick.integer(*{"dice": (2, 5), "coins": (8, 14), "cards": (2, 4)}[kind])
        seen = ()
        if level == 3:
            most = 6 if kind == "dice" else 1
            seen = tuple(pick.integer(most > 1, most) for _ in range(1 if most > 1 else 3))
        fair = self._mean(kind, number, seen)
        side = pick.choice(("buy", "sell", "pass") if level == 1 else ("buy", "sell"))
        away, wide = (Fraction(half, 2) for half in pick.sample((1, 2, 3, 4), 2))
        bid = {"buy": fair - away - wide, "sell": fair + away, "pass": fair - away}[side]
        ask = fair + wide if side == "pass" else bid + wide
        return Params(kind=kind, number=number, seen=seen, bid=bid, ask=ask, choose=level == 1)

    def form_of(self, p):
        return choice("buy", "sell", "pass") if p.choose else self.form

    def exact(self, p):
        return self._best(p, self._mean(p.kind, p.number, p.seen))

    def wordings(self, p):
        what, bid, ask = self._what(p), _plain(p.bid), _plain(p.ask)
        seen = self._seen(p)
        table = "Which action has the highest expected profit?"
        deal = "What should you do for the highest expected profit: buy, sell or pass?"
        plain = "Which choice is best on average?"
        if not p.choose:
            table = f"{seen}What is the expected profit of the best action, in dollars?"
            deal = f"{seen}How many dollars do you expect to make with the best choice?"
            plain = f"{seen}What is the best choice worth on average?"
        return (
            f"A contract pays, in dollars, {what}. A dealer bids {bid} and asks {ask}; you may "
            f"sell one at {bid}, buy one at {ask}, or pass. {table}",
            f"Tickets pay their holder, in dollars, {what}. You may buy one ticket for "
            f"{_money(p.ask)}, or sell one for {_money(p.bid)} (and owe its pay-out), or do "
            f"neither. {deal}",
            f"X is {what}. You may buy X for {ask}, sell X for {bid}, or pass. {plain}",
        )

    def _what(self, p):
        return {
            "dice": f"the total of {count(p.number, 'fair six-sided die', 'fair six-sided dice')}",
            "coins": f"the number of heads in {p.number} flips of a fair coin",
            "cards": f"the total of {count(p.number, 'card')} from a shuffled 52-card deck (ace 1, "
            "jack 11, queen 12, king 13)",
        }[p.kind]

    def _seen(self, p):
        if not p.seen:
            return ""
        if p.kind == "dice":
            return f"You alone have seen that the first die shows {p.seen[0]}. "
        heads = {0: "all tails", 3: "all heads"}.get(sum(p.seen)) or f"{sum(p.seen)} of 3 heads"
        return f"You alone have seen the first three flips: {heads}. "

    def steps(self, p):
        fair, bid, ask = self._mean(p.kind, p.number, p.seen), _plain(p.bid), _plain(p.ask)
        each = {"dice": "3.5", "coins": "0.5", "cards": "7"}[p.kind]
        known = f"{sum(p.seen)} + " if p.seen else ""
        lines = (
            "Idea: buy if the mean is above the ask, sell if it is below the bid, else pass.",
            f"Mean: {known}{p.number - len(p.seen)} x {each} = {_plain(fair)}.",
        )
        side = "above the ask" if fair > p.ask else "below the bid" if fair < p.bid else "inside"
        if p.choose:
            return (
                *lines,
                f"Quote {bid} to {ask}: the mean is {side}.",
                "Check: the middle of the quote does not matter, nobody trades there.",
            )
        prices = f"{_plain(fair)} - {ask}" if fair > p.ask else f"{bid} - {_plain(fair)}"
        return (
            *lines,
            f"It is {side} ({bid} to {ask}).",
            f"{'Buy' if fair > p.ask else 'Sell'}: {prices} = {_plain(self.exact(p))}.",
            "Check: the other side would lose on average.",
        )

    def misconceptions(self, p):
        fair, middle = self._mean(p.kind, p.number, p.seen), (p.bid + p.ask) / 2
        inside = p.bid < fair < p.ask
        low = fair - Fraction(p.number - len(p.seen), 2)
        if p.choose:
            if inside and fair != middle:
                yield (
                    "compared-with-middle",
                    "buy" if fair > middle else "sell",
                    "You compared the mean with the middle; you buy at the ask and sell at the "
                    "bid.",
                )
            if not inside:
                yield (
                    "sides-exchanged",
                    "sell" if fair > p.ask else "buy",
                    "You took the wrong side: you buy at the ask and sell at the bid.",
                )
            if p.kind != "coins" and self._best(p, low) != self._best(p, fair):
                yield (
                    "mean-without-the-half",
                    self._best(p, low),
                    "You took half the highest value as the mean; values start at 1, not 0.",
                )
            return
        yield (
            "middle-price",
            abs(fair - middle),
            "That is the distance to the middle; you buy at the ask and sell at the bid.",
        )
        yield (
            "far-price",
            fair - p.bid if fair > p.ask else p.ask - fair,
            "You took the price of the other side: you buy at the ask and sell at the bid.",
        )
        if p.seen:
            blind = self._best(p, self._mean(p.kind, p.number, ()))
            if blind > 0:
                yield "reveal-ignored", blind, "You left out what you have seen."
            on_top = self._best(p, self._mean(p.kind, p.number, ()) + sum(p.seen))
            if sum(p.seen) and on_top > 0:
                yield (
                    "reveal-on-top",
                    on_top,
                    "You added what you saw to the full mean; it replaces its own share of it.",
                )

    def oracle(self, p):
        """The whole law of the total, one die, flip or card at a time."""
        values = {"dice": range(1, 7), "coins": range(2), "cards": range(1, 14)}[p.kind]
        left = p.number - len(p.seen)
        ways = {(0, sum(p.seen)): 1}
        for value in values if p.kind == "cards" else range(left):
            more = {}
            for (used, total), number in ways.items():
                for step in self._choices(p, value, values, left - used):
                    key = (used + step[0], total + step[1])
                    more[key] = more.get(key, 0) + number * step[2]
            ways = more
        done = {total: number for (used, total), number in ways.items() if used == left}
        buy = Fraction(sum(t * w for t, w in done.items()), sum(done.values())) - p.ask
        sell = p.bid - p.ask - buy
        if p.choose:
            return "buy" if buy > 0 else "sell" if sell > 0 else "pass"
        return max(buy, sell)

    def _choices(self, p, value, values, left):
        """(used, added, ways): one more throw, or some of the four cards of one value."""
        if p.kind != "cards":
            return [(1, each, 1) for each in values]
        return [(k, k * value, (1, 4, 6, 4, 1)[k]) for k in range(min(4, left) + 1)]

    def observable(self, p, value):
        """For an action: the range of the mean total for which it is the best one."""
        if not p.choose:
            return float(value)
        bid, ask = float(p.bid), float(p.ask)
        return {"buy": Range(low=ask), "sell": Range(high=bid), "pass": Range(bid, ask)}[value]

    def simulate(self, p, rng, n):
        """Totals; the better side shows, being ahead by at least 1.5 on average."""
        totals = self._totals(p, rng, n)
        if p.choose:
            return mean(totals)
        buy, sell = totals - float(p.ask), float(p.bid) - totals
        return mean(buy if buy.mean() > sell.mean() else sell)

    def _totals(self, p, rng, n):
        if p.kind == "cards":
            deal = rng.integers(0, 52, size=(n, p.number), dtype=np.int8)
            ordered = np.sort(deal, axis=1)
            whole = (ordered[:, 1:] != ordered[:, :-1]).all(axis=1)  # no card twice
            return (deal[whole] % 13 + 1).sum(axis=1)
        low, high = (1, 7) if p.kind == "dice" else (0, 2)
        throws = rng.integers(low, high, size=(p.number, n), dtype=np.int8)
        for place, value in enumerate(p.seen):
            throws = throws[:, throws[place] == value]
        return throws.sum(axis=0)

    def _best(self, p, fair):
        if p.choose:
            return "buy" if fair > p.ask else "sell" if fair < p.bid else "pass"
        return max(fair - p.ask, p.bid - fair)

    def _mean(self, kind, number, seen):
        each = {"dice": Fraction(7, 2), "coins": Fraction(1, 2), "cards": Fraction(7)}[kind]
        return sum(seen) + (number - len(seen)) * each
