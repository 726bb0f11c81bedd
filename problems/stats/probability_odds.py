"""Prices of bets: how they are quoted, and the bookmaker's margin."""

from fractions import Fraction

from prep.drills import Drill, Params, integer, listed, np, per_cent, percent


def _decimal(odds):
    return f"{float(odds):.2f}"


class OddsConversion(Drill):
    """A price is fair when stake x losses = gain x wins."""

    id = "odds-conversion"
    title = "Reading a price"
    topics = ("probability", "mental-maths")
    difficulty = 1
    seconds = (8, 10, 12)
    form = percent(digits=3)

    def draw(self, pick, level):
        if level == 1:
            gain, stake = pick.choice(
                ((3, 1), (4, 1), (9, 1), (1, 3), (1, 4), (3, 2), (2, 3), (5, 3), (3, 5), (7, 3),
                 (3, 7), (5, 2), (2, 5), (7, 2), (4, 5), (5, 4), (19, 1))
            )  # fmt: skip
            finite = ("decimal",) if stake not in (3, 7) else ()
            kind = pick.choice(("fractional", *finite))
        else:
            gain, stake = pick.choice(
                ((150, 100), (300, 100), (400, 100), (250, 100), (120, 100), (110, 100),
                 (100, 150), (100, 300), (100, 400), (100, 250), (100, 120), (100, 110),
                 (900, 100), (100, 900), (175, 100), (100, 200), (200, 100))
            )  # fmt: skip
            kind = "american" if level == 2 else "quote"
        return Params(kind=kind, gain=gain, stake=stake)

    def form_of(self, p):
        return integer() if p.kind == "quote" else self.form

    def exact(self, p):
        return self._american(p) if p.kind == "quote" else self._chance(p)

    def wordings(self, p):
        gain, stake = p.gain, p.stake
        if p.kind == "fractional":
            return (
                f"A bookmaker quotes {gain}/{stake} on a horse (a stake of ${stake} wins "
                f"${gain} net). Ignoring the margin, which probability of winning does this imply?",
                f"The odds against rain are {gain} to {stake}. What is the probability of rain?",
                f"At fractional odds {gain}/{stake} (net gain/stake), how likely must a win be for "
                "a bet to break even on average?",
            )
        decimal = _decimal(Fraction(gain, stake) + 1)
        if p.kind == "decimal":
            return (
                f"A bookmaker quotes decimal odds of {decimal} on a team (a winning $1 returns "
                f"${decimal}, stake included). Ignoring the margin, which probability is implied?",
                f"Every $1 staked comes back as ${decimal} in all if you win, and is lost if not. "
                "At which winning probability do you break even on average?",
                f"What is the implied probability of the decimal odds {decimal}?",
            )
        quote = f"{self._american(p):+d}"
        if p.kind == "american":
            return (
                f"A bookmaker quotes American odds of {quote} on a team. Ignoring the margin, "
                "which probability of winning is implied?",
                f"The moneyline is {quote}. How likely must a win be for a bet to break even on "
                "average?",
                f"Convert the American odds {quote} to the implied probability.",
            )
        chance = self._chance(p)
        win = per_cent(chance) if chance.denominator in (2, 4, 5, 10, 20, 25) else f"{chance}"
        return (
            f"An event has probability {win}. What are its fair American odds, with their sign?",
            f"You think a team wins with probability {win}. At which moneyline (American odds, + "
            "or -) would a bet on it be fair?",
            f"Quote a fair price in American odds, sign included, for something that happens with "
            f"probability {win}.",
        )

    def steps(self, p):
        gain, stake = Fraction(p.gain), Fraction(p.stake)
        fair = self._chance(p)
        if p.kind == "quote":
            return (
                "Idea: above 1/2 quote what must be staked to win 100 (-), else what 100 wins (+).",
                f"P = {fair}, so the odds against are {1 - fair} : {fair} = {gain / stake}.",
                f"{'100 wins' if p.gain >= p.stake else '100 are won with'} "
                f"{max(p.gain, p.stake)}: {self._american(p):+d}.",
                "Check: favourites have a minus sign.",
            )
        return (
            "Idea: P = stake / (stake + net gain).",
            f"A stake of {p.stake} wins {p.gain} net.",
            f"P = {p.stake}/({p.stake} + {p.gain}) = {per_cent(fair)}.",
            f"Check: {'less' if gain > stake else 'more'} than one half, since the gain is "
            f"{'larger' if gain > stake else 'smaller'} than the stake.",
        )

    def misconceptions(self, p):
        odds = Fraction(p.gain, p.stake)
        if p.kind == "quote":
            yield (
                "payout-in-place-of-gain",
                100 * (odds + 1) if odds > 1 else -100 * (1 / odds + 1),
                "You counted the stake in the payout; American odds are net.",
            )
            yield (
                "other-branch",
                100 * odds if odds < 1 else -100 / odds,
                "You used the rule for the other sign: + is the gain on 100, - the stake for 100.",
            )
            return
        if odds > 1:
            yield (
                "stake-over-gain",
                1 / odds,
                "That is stake over net gain; divide the stake by stake plus gain.",
            )
        if p.kind == "fractional":
            yield (
                "gain-over-all",
                odds / (odds + 1),
                "That is the chance of losing: the stake goes on top, not the gain.",
            )
        if p.kind == "decimal":
            yield (
                "stake-counted-twice",
                1 / (odds + 2),
                "Decimal odds include the stake already: P = 1/odds.",
            )
        if p.kind == "american":
            yield (
                "other-branch",
                odds / (odds + 1),
                "You used the rule for the other sign: + is the gain on 100, - the stake for 100.",
            )

    def oracle(self, p):
        """Where the average gain, a straight line in the probability, crosses zero."""
        never, always = Fraction(-p.stake), Fraction(p.gain)
        chance = -never / (always - never)
        if p.kind != "quote":
            return chance
        return 100 * (1 - chance) / chance if chance <= Fraction(1, 2) else -100 / (1 / chance - 1)

    def recount(self, p):
        """Settle many bets and find the number of wins at which money balances."""
        bets = (p.gain + p.stake) * 20
        wins = next(w for w in range(bets + 1) if w * p.gain >= (bets - w) * p.stake)
        if p.kind != "quote":
            return Fraction(wins, bets)
        losses = bets - wins
        fair = [a for a in range(100, 2001) if a * wins == 100 * losses]
        return fair[0] if fair else -next(a for a in range(100, 2001) if 100 * wins == a * losses)

    def _chance(self, p):
        return Fraction(p.stake, p.gain + p.stake)

    def _american(self, p):
        return p.gain if p.gain >= p.stake else -p.stake


class OverroundMargin(Drill):
    """Implied probabilities add up to more than 1; the excess is the bookmaker's."""

    id = "overround-margin"
    title = "What the bookmaker keeps"
    topics = ("probability", "mental-maths")
    difficulty = 2
    seconds = (20, 25, 40)
    form = percent()

    def draw(self, pick, level):
        quotes = ("6/5", "5/4", "3/2", "8/5", "9/5", "2", "9/4", "5/2", "3", "16/5", "4", "5", "8")
        while True:
            odds = tuple(Fraction(pick.choice(quotes)) for _ in range(3 if level == 3 else 2))
            if Fraction(53, 50) <= sum(1 / each for each in odds) <= Fraction(6, 5):
                break
        return Params(odds=odds, asked=("excess", "fair", "kept")[level - 1])

    def exact(self, p):
        total = self._total(p)
        return {
            "excess": total - 1,
            "fair": 1 / p.odds[0] / total,
            "kept": 1 - 1 / total,
        }[p.asked]

    def wordings(self, p):
        quotes = listed(map(_decimal, p.odds))
        first = _decimal(p.odds[0])
        ends = "three possible results" if len(p.odds) == 3 else "two possible results"
        if p.asked == "excess":
            return (
                f"A bookmaker quotes decimal odds {quotes} on the {ends} of a match. What is the "
                "overround, the excess of the implied probabilities over 100%?",
                f"Exactly one of two events will happen; their decimal odds are {quotes}. By how "
                "much does the sum of the implied probabilities exceed 100%?",
                f"A market with two outcomes is priced at decimal odds {quotes}. Find the "
                "bookmaker's overround (sum of implied probabilities less 100%).",
            )
        if p.asked == "fair":
            other = _decimal(p.odds[1])
            return (
                f"A bookmaker quotes decimal odds {first} on A and {other} on B; one of the two "
                "will win. Take out the margin by scaling the implied probabilities to sum to "
                "100%. What is the probability of A?",
                f"Decimal odds: {first} for yes, {other} for no. The margin is spread in "
                "proportion to the implied probabilities. Find the probability of yes.",
                f"In a final the home side is at {first} and the away side at {other} (decimal "
                "odds, no draw). With the overround removed in proportion, how likely is a home "
                "win?",
            )
        return (
            f"Decimal odds on the {ends} of a match are {quotes}. Stakes come in such that the "
            "bookmaker pays out the same whatever happens. Which share of all stakes is kept?",
            f"A book at decimal odds {quotes} on three outcomes, one of which must happen, is "
            "balanced: every outcome costs the same payout. What is the profit, as a share of the "
            "money taken in?",
            f"You back all three outcomes of a race at decimal odds {quotes} so that you are "
            "paid the same in any case. Which share of your money do you lose?",
        )

    def steps(self, p):
        total = self._total(p)
        implied = [per_cent(1 / each, 4) for each in p.odds]
        lines = (
            "Idea: decimal odds o imply the probability 1/o; together they exceed 1.",
            f"{' + '.join(implied)} = {per_cent(total, 4)}.",
        )
        if p.asked == "excess":
            return (
                *lines,
                f"Excess {per_cent(total - 1)}.",
                "Check: fair odds would add up to 100%.",
            )
        if p.asked == "fair":
            return (
                *lines,
                f"Scale: {implied[0]} / {per_cent(total, 4)} = {per_cent(self.exact(p))}.",
                f"Check: less than {implied[0]}, and both together 100%.",
            )
        return (
            *lines,
            f"To be paid 100 in any case takes stakes of {float(100 * total):.4g}.",
            f"Kept: {float(100 * (total - 1)):.4g} / {float(100 * total):.4g} = "
            f"{per_cent(self.exact(p))}.",
            f"Check: a little less than the excess {per_cent(total - 1)}, for it is a share of the "
            "stakes.",
        )

    def misconceptions(self, p):
        total = self._total(p)
        if p.asked == "fair":
            yield (
                "margin-left-in",
                1 / p.odds[0],
                "That still holds the margin; divide by the sum of the implied probabilities.",
            )
            yield (
                "share-of-odds",
                p.odds[0] / sum(p.odds),
                "You shared out the odds themselves; long odds mean small probabilities.",
            )
            return
        if p.asked == "excess":
            yield (
                "share-of-stakes",
                1 - 1 / total,
                "That is the share of the stakes kept; the excess over 100% is asked.",
            )
            yield (
                "sum-itself",
                total,
                "That is the sum; take off 100%.",
            )
            return
        yield (
            "excess-for-share",
            total - 1,
            "That is the excess over 100%; as a share of the stakes divide it by their sum.",
        )
        yield (
            "excess-per-outcome",
            (total - 1) / 3,
            "You split the excess among the outcomes; the bookmaker keeps all of it.",
        )

    def oracle(self, p):
        """Fair probabilities and the common return as the solution of one linear system."""
        size = len(p.odds)
        system = np.zeros((size + 1, size + 1))
        system[:size, :size] = np.diag([float(each) for each in p.odds])
        system[:size, size], system[size, :size] = -1.0, 1.0
        *fair, back = map(float, np.linalg.solve(system, np.append(np.zeros(size), 1.0)))
        return {"excess": 1 / back - 1, "fair": fair[0], "kept": 1 - back}[p.asked]

    def recount(self, p):
        """A ledger: stakes in whole cents that pay 7,200 dollars whichever outcome comes."""
        payout = 720_000
        stakes = []
        for odds in p.odds:
            stake = 0
            while stake * odds < payout:
                stake += 500
            while stake * odds > payout:
                stake -= 1
            stakes.append(stake)
        profit = sum(stakes) - payout
        return {
            "excess": Fraction(profit, payout),
            "fair": Fraction(stakes[0], sum(stakes)),
            "kept": Fraction(profit, sum(stakes)),
        }[p.asked]

    def _total(self, p):
        return sum(1 / each for each in p.odds)
