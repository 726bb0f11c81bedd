"""Options: parity of puts and calls, fair prices, a rule of thumb."""

from fractions import Fraction
from math import exp, sqrt
from statistics import NormalDist

from prep.drills import Drill, Params, decimal, fraction, mean, np, per_cent, rounded, shown, stats


class PutCallParity(Drill):
    """A call less a put is the stock less the discounted strike."""

    id = "put-call-parity"
    title = "Two options, one strike"
    topics = ("brainteasers",)
    difficulty = 2
    seconds = (15, 30, 45)
    form = decimal(atol=0.1)
    floor = 1 << 14

    def draw(self, pick, level):
        while True:
            rate = Fraction(0) if level == 1 else Fraction(pick.choice((2, 3, 4, 5, 6, 8)), 100)
            stock, strike = pick.integer(80, 120), 5 * pick.integer(17, 23)
            years = pick.choice((Fraction(1, 2), Fraction(1), Fraction(2)))
            p = Params(
                kind=("put", "either", "arbitrage")[level - 1],
                stock=stock,
                strike=strike,
                rate=rate,
                years=years,
                given=pick.choice(("call", "put")) if level == 2 else "call",
                quote=pick.integer(3, 25),
                other=pick.integer(3, 25) if level == 3 else None,
            )
            forward = abs(self._forward(p))
            missing = self._missing(p)
            cheap = p.quote < max(0.0, self._forward(p) * (1 if p.given == "call" else -1)) + 1
            if cheap or missing < 2 or forward < 0.5 or abs(stock - strike) > 15:
                continue
            if level == 2 and stock == strike:
                continue
            if level < 3 or 1.5 < abs(missing - p.other) < 5:
                return p

    def form_of(self, p):
        return fraction() if p.kind == "put" else self.form

    def exact(self, p):
        if p.kind == "put":
            return Fraction(p.quote - p.stock + p.strike)
        return abs(p.other - self._missing(p)) if p.kind == "arbitrage" else self._missing(p)

    def written(self, p):
        growth = rounded(p.rate * p.years)
        if p.kind == "put":
            return f"{p.quote} - {p.stock} + {p.strike}"
        if p.given == "put":
            return f"{p.quote} + {p.stock} - {p.strike}*e^(-{growth})"
        put = f"{p.quote} - {p.stock} + {p.strike}*e^(-{growth})"
        if p.kind == "either":
            return put
        return f"{p.other} - ({put})" if p.other > self._missing(p) else f"{put} - {p.other}"

    def wordings(self, p):
        when = {Fraction(1, 2): "6 months", Fraction(1): "one year", Fraction(2): "2 years"}[
            p.years
        ]
        interest = (
            "Interest is zero"
            if not p.rate
            else f"The interest rate is {per_cent(p.rate)} a year, compounded continuously"
        )
        s, k = p.stock, p.strike
        asked = "put" if p.given == "call" else "call"
        if p.kind == "arbitrage":
            return (
                f"A stock without dividends stands at {s}. European options with strike {k} and "
                f"{when} to run trade at {p.quote} (call) and {p.other} (put). {interest}. What "
                "riskless profit per share, in today's money, can be locked in?",
                f"S = {s}, no dividends. European call {p.quote}, European put {p.other}, both "
                f"with K = {k} and {when} to run; r = {per_cent(p.rate)} a year (continuous). By "
                "how much is parity violated, in today's money per share?",
                f"You can borrow, lend and trade without cost. {interest}. Per share: stock {s} "
                f"(no dividends), European call {p.quote}, European put {p.other}, strike {k}, "
                f"expiry in {when}. What does the arbitrage earn per share, in today's money?",
            )
        return (
            f"A stock without dividends stands at {s}. A European {p.given} with strike {k} and "
            f"{when} to run costs {p.quote}. {interest}. What does the European {asked} with the "
            "same strike and expiry cost, without arbitrage?",
            f"S = {s}, K = {k}, {when} to run, r = {per_cent(p.rate)} a year"
            f"{' (continuous)' if p.rate else ''}, no dividends, European options, no arbitrage, "
            f"{p.given} price {p.quote}. Find the {asked} price.",
            f"In a market without arbitrage a share costs {s} and pays no dividends; the right to "
            f"{'buy' if p.given == 'call' else 'sell'} it at {k} in exactly {when} costs "
            f"{p.quote}. {interest}. What is the right to "
            f"{'sell' if p.given == 'call' else 'buy'} it at {k} on that day worth?",
        )

    def steps(self, p):
        kept = p.strike * exp(-p.rate * p.years)
        idea = "Idea: call - put pays S - K at expiry in any case, so it costs S - K e^(-rT)."
        discount = (
            f"K e^(-rT) = {p.strike}"
            if not p.rate
            else f"K e^(-rT) = {p.strike} x e^-{rounded(p.rate * p.years)} = {rounded(kept, 4)}"
        )
        put = f"Put = {p.quote} - {p.stock} + {rounded(kept, 4)} = {rounded(self._missing(p))}."
        if p.kind == "arbitrage":
            way = "buy" if p.other < self._missing(p) else "sell"
            back = (
                "sell the call, buy the stock" if way == "buy" else "buy the call, short the stock"
            )
            return (
                idea,
                f"{discount}.",
                f"Fair: {put[0].lower()}{put[1:]}",
                f"It trades at {p.other}: {way} it, {back}, "
                f"{'borrow' if way == 'buy' else 'lend'} {rounded(kept, 4)}; gain "
                f"{rounded(self.exact(p))}.",
                "Check: at expiry the four positions cancel for every stock price.",
            )
        if p.given == "put":
            put = f"Call = {p.quote} + {p.stock} - {rounded(kept, 4)} = {rounded(self.exact(p))}."
        return idea, f"{discount}.", put, "Check: the option further in the money costs more."

    def misconceptions(self, p):
        s, k, quote = p.stock, p.strike, p.quote
        if p.kind == "put":
            yield "sign-of-parity", quote + s - k, "Call - put = S - K, so put = call - S + K."
            if s != k:
                yield "same-price", quote, "Put and call cost the same only at S = K e^(-rT)."
            return
        sign = 1 if p.given == "call" else -1
        undiscounted = quote - sign * (s - k)
        grown = quote - sign * (s - k * exp(p.rate * p.years))
        if p.kind == "arbitrage":
            yield (
                "undiscounted",
                abs(p.other - undiscounted),
                "The strike is paid at expiry: discount it.",
            )
            yield (
                "strike-compounded",
                abs(p.other - grown),
                "Discount the strike, e^(-rT); do not compound it.",
            )
            return
        yield "undiscounted", undiscounted, "The strike is paid at expiry: discount it."
        yield "strike-compounded", grown, "Discount the strike, e^(-rT); do not compound it."
        yield (
            "sign-of-parity",
            quote + sign * self._forward(p),
            "Call - put = S - K e^(-rT): mind which of the two is asked.",
        )

    def oracle(self, p):
        """Black-Scholes at the volatility that fits the quote: both prices in one model."""
        from scipy.optimize import brentq

        wanted = p.given
        root = sqrt(p.years)

        def price(volatility, kind):
            spread = volatility * root
            up = (np.log(p.stock / p.strike) + float(p.rate * p.years)) / spread + spread / 2
            kept = p.strike * np.exp(-float(p.rate * p.years))
            sign = 1 if kind == "call" else -1
            return sign * (
                p.stock * stats.norm.cdf(sign * up) - kept * stats.norm.cdf(sign * (up - spread))
            )

        fits = brentq(lambda v: price(v, wanted) - p.quote, 1e-3, 5, xtol=1e-14, rtol=1e-14)
        other = float(price(fits, "put" if wanted == "call" else "call"))
        return abs(other - p.other) if p.kind == "arbitrage" else other

    def simulate(self, p, rng, n):
        """Discounted call less put payoff, in a world where the stock earns the interest rate."""
        spread = 0.1 * sqrt(p.years)
        growth = float(p.rate * p.years)
        end = p.stock * np.exp(growth - spread**2 / 2 + spread * rng.standard_normal(n))
        call, put = np.maximum(end - p.strike, 0), np.maximum(p.strike - end, 0)
        return mean((call - put) * np.exp(-growth))

    def observable(self, p, value):
        """Call less put, if ``value`` were the answer."""
        if p.kind != "arbitrage":
            return float(p.quote - value if p.given == "call" else value - p.quote)
        dear = p.other > self._missing(p)
        return float(p.quote - (p.other - value if dear else p.other + value))

    def _forward(self, p):
        """Today's value of getting the stock for the strike at expiry."""
        return p.stock - p.strike * exp(-p.rate * p.years)

    def _missing(self, p):
        """The price that parity gives to the option that is not quoted."""
        return p.quote - self._forward(p) * (1 if p.given == "call" else -1)


class OptionPayoffEv(Drill):
    """Average the payoff, with the chances that make the stock a fair bet."""

    id = "option-payoff-ev"
    title = "What is the option worth?"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (20, 40, 30)
    form = fraction()
    floor = 1 << 14

    def draw(self, pick, level):
        if level == 3:
            return Params(
                kind="rule",
                stock=pick.choice((50, 80, 100, 120, 200)),
                volatility=Fraction(pick.choice((10, 15, 20, 25, 30, 40)), 100),
                months=pick.choice((1, 3, 4, 12)),
            )
        stock, step = 10 * pick.integer(6, 20), pick.choice((5, 10))
        up, down = pick.integer(1, 5), pick.integer(1, 5)
        strike = stock + pick.choice((0, 0, step // 5 * 2, -step // 5 * 2))
        return Params(
            kind="known" if level == 1 else "fair",
            stock=stock,
            up=stock + up * step,
            down=stock - down * step,
            step=step,
            strike=strike,
            chance=Fraction(pick.choice((30, 40, 50, 60, 70)), 100),
        )

    def form_of(self, p):
        return decimal(rtol=0.03) if p.kind == "rule" else self.form

    def exact(self, p):
        if p.kind == "rule":
            spread = float(p.volatility) * sqrt(p.months / 12)
            return p.stock * (2 * NormalDist().cdf(spread / 2) - 1)
        return self._chance(p) * (p.up - p.strike)

    def wordings(self, p):
        if p.kind == "rule":
            when = "one year" if p.months == 12 else f"{p.months} month{'s' * (p.months > 1)}"
            sd = per_cent(p.volatility)
            return (
                f"A stock stands at {p.stock}; volatility {sd} a year, no interest, no dividends. "
                f"What does a European call with strike {p.stock} and {when} to run cost in the "
                "Black-Scholes model?",
                f"Price an at-the-money European call: S = K = {p.stock}, {when}, lognormal prices "
                f"with annual volatility {sd}, interest and dividends zero.",
                f"You may buy one share for {p.stock} in {when}, not before. The share costs "
                f"{p.stock} today and pays no dividends. Its log price is a Brownian motion with "
                f"drift, of {sd} standard deviation per year; interest is zero. What is the right "
                "worth today?",
            )
        up = per_cent(p.chance)
        if p.kind == "known":
            return (
                f"Tomorrow a price is {p.up} with probability {up} and {p.down} otherwise. What is "
                f"the expected payoff of a call with strike {p.strike}?",
                "You were given, free, the right but not the duty to buy a crate of fruit "
                f"tomorrow for {p.strike}. It will sell at {p.up} (probability {up}) or at "
                f"{p.down}. What is your expected gain?",
                f"X = {p.up} with probability {up}, else X = {p.down}. Find "
                f"E[max(X - {p.strike}, 0)].",
            )
        return (
            f"A stock stands at {p.stock}. Tomorrow it will be {p.up} or {p.down}; you think "
            f"{p.up} has probability {up}. Interest is zero. What is the price without arbitrage "
            f"of a call with strike {p.strike} for tomorrow?",
            f"One-step model: S0 = {p.stock}, S1 = {p.up} with probability {up} or {p.down} with "
            f"probability {per_cent(1 - p.chance)}, r = 0. At which price can the payoff "
            f"max(S1 - {p.strike}, 0) be replicated?",
            f"A token costs {p.stock} today; analysts give it a chance of {up} to trade at {p.up} "
            f"at noon, otherwise at {p.down}. You can trade it and borrow free of cost. What "
            "outlay of your own now, premium not counted, exactly hedges a sold call on one "
            f"token, strike {p.strike}, expiring at noon?",
        )

    def steps(self, p):
        if p.kind == "rule":
            spread = float(p.volatility) * sqrt(p.months / 12)
            return (
                "Idea: at the money a call costs about E[max(N, 0)] = 0.4 standard deviations.",
                f"Standard deviation of the return: {rounded(p.volatility)} x sqrt("
                f"{rounded(p.months / 12)}) = {rounded(spread)}.",
                f"0.4 x {rounded(spread)} x {p.stock} = {rounded(0.4 * spread * p.stock)}.",
                f"Check: the exact value is {rounded(self.exact(p), 4)}.",
            )
        payoff = p.up - p.strike
        q = self._chance(p)
        if p.kind == "known":
            return (
                "Idea: average the payoff, which is never negative.",
                f"Up: {p.up} - {p.strike} = {payoff}; down: 0.",
                f"{rounded(p.chance)} x {payoff} = {shown(self.exact(p))}.",
                f"Check: between 0 and {payoff}.",
            )
        return (
            "Idea: price with the chance that makes the stock a fair bet; beliefs do not matter.",
            f"{p.up} q + {p.down} (1 - q) = {p.stock}: q = {shown(q)}.",
            f"Payoff up {payoff}, down 0: {q} x {payoff} = {shown(self.exact(p))}.",
            f"Check: {rounded(Fraction(payoff, p.up - p.down))} of a share, hedged, ends at the "
            "same value in both cases.",
        )

    def misconceptions(self, p):
        if p.kind == "rule":
            time = p.months / 12
            unit = p.stock * float(p.volatility)
            if p.months != 12:
                yield "time-not-rooted", 0.4 * unit * time, "Spread grows with the root of time."
                yield "time-forgotten", 0.4 * unit, "That is for one year."
            yield "no-factor", unit * sqrt(time), "Only the upper half counts: 0.4 of the spread."
            return
        payoff = p.up - p.strike
        q = self._chance(p)
        yield (
            "loss-counted",
            q * payoff + (1 - q) * (p.down - p.strike),
            "You need not exercise: the payoff is 0 when the price is below the strike.",
        )
        yield "strike-not-paid", q * p.up, "Exercising costs the strike."
        if p.kind == "fair" and p.chance != q:
            yield (
                "real-world-chance",
                p.chance * payoff,
                "Beliefs do not set the price: hedge, and use the chance that makes it fair.",
            )

    def oracle(self, p):
        """Integration over the lognormal law; replication by solving two equations."""
        from scipy.integrate import quad

        if p.kind == "rule":
            spread = float(p.volatility) * sqrt(p.months / 12)
            law = stats.lognorm(s=spread, scale=p.stock * np.exp(-(spread**2) / 2))
            tail, _ = quad(law.sf, p.stock, np.inf, epsabs=1e-12, epsrel=1e-12)
            return float(tail)
        if p.kind == "known":
            law = {p.up: p.chance, p.down: 1 - p.chance}
            return sum(chance * max(x - p.strike, 0) for x, chance in law.items())
        shares, cash = np.linalg.solve([[p.up, 1.0], [p.down, 1.0]], [p.up - p.strike, 0.0])
        return float(shares * p.stock + cash)

    def simulate(self, p, rng, n):
        """Fair steps until the price is up or down; a lognormal price for the rule."""
        if p.kind == "rule":
            spread = float(p.volatility) * sqrt(p.months / 12)
            end = p.stock * np.exp(spread * rng.standard_normal(n) - spread**2 / 2)
            return mean(np.maximum(end - p.stock, 0))
        if p.kind == "known":
            end = np.where(rng.random(n) < float(p.chance), p.up, p.down)
            return mean(np.maximum(end - p.strike, 0))
        price, ups = np.full(n, p.stock, np.int32), 0
        while price.size:
            price += p.step * (2 * rng.integers(0, 2, price.size, dtype=np.int32) - 1)
            ups += int((price == p.up).sum())
            price = price[(price != p.up) & (price != p.down)]
        return mean(np.where(np.arange(n) < ups, p.up - p.strike, 0))

    def _chance(self, p):
        """Chance of the upper price: as stated, or such that the stock is a fair bet."""
        return p.chance if p.kind == "known" else Fraction(p.stock - p.down, p.up - p.down)
