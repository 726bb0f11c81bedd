"""Estimates from given factors: storage, training runs, providers in a city."""

from fractions import Fraction
from math import log10

from prep.drills import Drill, Params, estimate, per_cent, rounded


def _power_of_ten(value):
    """Large whole numbers as one would type them: 14400000 is 1.44 x 10^7."""
    if value < 10_000 or value != int(value):
        return None
    mantissa, power = f"{value:.14e}".split("e")
    return f"{mantissa.rstrip('0').rstrip('.')} x 10^{int(power)}"


class FermiStorage(Drill):
    """Multiply the factors and keep track of the thousands."""

    id = "fermi-storage"
    title = "How much storage is that?"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (20, 30, 40)
    form = estimate(1.5)

    def draw(self, pick, level):
        return Params(
            millions=pick.choice((2, 5, 8, 20, 30, 50, 80)),
            events=pick.choice((5, 10, 20, 40, 50, 200)),
            kilobytes=pick.choice((1, 2, 4, 5, 20, 50)),
            days=(1, 365, 90)[level - 1],
            copies=3 if level == 3 else 1,
            packed=pick.choice((4, 5, 10)) if level == 3 else 1,
        )

    def exact(self, p):
        kilobytes = p.millions * 10**6 * p.events * p.kilobytes * p.days * p.copies
        return kilobytes / (p.packed * self._unit(p)[0])

    def written(self, p):
        return _power_of_ten(self.exact(p))

    def wordings(self, p):
        kept = {
            1: f"What does that add up to in one day, in {self._unit(p)[1]}?",
            365: f"What does that add up to in a year of 365 days, in {self._unit(p)[1]}?",
            90: f"The data are compressed to 1/{p.packed} of their size and kept for {p.days} days "
            f"in {p.copies} copies. What storage does that take in the long run, in "
            f"{self._unit(p)[1]}?",
        }[p.days]
        return (
            f"{p.millions} million users each cause {p.events} log lines a day, {p.kilobytes} kB "
            f"per line (1 kB = 1,000 bytes). {kept}",
            f"A service logs {p.kilobytes} kB for every photo viewed (take thousands, not 1,024). "
            f"{p.millions} million people view {p.events} photos a day each. {kept}",
            f"{p.millions} million devices send {p.events} messages a day each; a message has "
            f"{p.kilobytes} kB, in decimal units. {kept}",
        )

    def steps(self, p):
        daily = p.millions * 10**6 * p.events
        lines = (
            "Idea: count the records, then multiply by their size in powers of ten.",
            f"Records a day: {p.millions} million x {p.events} = {daily // 10**6:,} million.",
            f"Times {p.kilobytes} kB: {daily * p.kilobytes // 10**6:,} GB a day.",
        )
        if p.days > 1:
            extra = f" x {p.copies} copies / {p.packed}" if p.copies > 1 else ""
            lines += (f"Times {p.days} days{extra}: {rounded(self.exact(p))} {self._unit(p)[1]}.",)
        return (*lines, "Check: 1 million x 1 kB is 1 GB.")

    def misconceptions(self, p):
        truth = self.exact(p)
        yield "thousand-too-many", 1000 * truth, "Three zeros too many: kB, MB, GB, TB, PB."
        yield "thousand-too-few", truth / 1000, "Three zeros are missing: kB, MB, GB, TB, PB."
        if p.days > 1:
            yield "one-day-only", truth / p.days, f"That is one day; {p.days} are asked."
        if p.copies > 1:
            yield "copies-forgotten", truth / p.copies, "That is a single copy."
            yield "not-compressed", truth * p.packed, "That is the size before compression."

    def oracle(self, p):
        """Add logarithms, the size in bytes."""
        factors = (p.millions, 1e6, p.events, p.kilobytes, 1e3, p.days, p.copies)
        below = (p.packed, self._unit(p)[0], 1e3)
        return 10 ** (sum(map(log10, factors)) - sum(map(log10, below)))

    def recount(self, p):
        """Fill the store record by record for a thousand users and one day, then scale up."""
        size = 0
        for _ in range(1000):
            for _ in range(p.events):
                size += 1000 * p.kilobytes
        stored = Fraction(size * p.copies, p.packed) * p.days * p.millions * 1000
        return stored / (1000 * self._unit(p)[0])

    def _unit(self, p):
        """Kilobytes per unit asked for, and its name."""
        return (10**6, "GB") if p.days == 1 else (10**9, "TB")


class FermiFlopsTime(Drill):
    """Training takes about 6 operations per parameter and token."""

    id = "fermi-flops-time"
    title = "How long does the training run?"
    topics = ("mental-maths", "llm-efficiency")
    difficulty = 2
    seconds = (25, 50, 60)
    form = estimate(2)

    def draw(self, pick, level):
        p = Params(
            asked=("work", "days", "chips")[level - 1],
            billions=pick.choice((1, 3, 7, 8, 13, 30, 70)),
            tokens=pick.choice((100, 200, 300, 500, 1000, 2000)),  # billions
            speed=pick.choice((100, 200, 300, 400, 1000)),  # 1e12 operations per second
            use=Fraction(pick.choice((20, 30, 40)), 100),
            chips=pick.choice((64, 128, 256, 512, 1024)),
            days=pick.choice((5, 10, 20, 30)),
        )
        if level > 1 and not 5 <= self.exact(p) <= 5000:
            return self.draw(pick, level)
        return p

    def exact(self, p):
        work = 6 * p.billions * p.tokens * 10**18
        if p.asked == "work":
            return float(work)
        done = p.speed * 10**12 * p.use * 86400  # by one chip in one day
        return float(work / (done * (p.chips if p.asked == "days" else p.days)))

    def written(self, p):
        return _power_of_ten(self.exact(p))

    def wordings(self, p):
        size, text = f"{p.billions} billion parameters", f"{p.tokens} billion tokens"
        chip = f"{p.speed} x 10^12 FLOP/s at peak"
        model = f"A dense transformer with {size} is trained on {text} (forward and backward pass)"
        ask = {
            "work": "How many floating-point operations does that take?",
            "days": f"{p.chips} chips of {chip} each run at {per_cent(p.use)} of it. How many days "
            "does that take?",
            "chips": f"It has to be done in {p.days} days on chips of {chip}, run at "
            f"{per_cent(p.use)} of it. How many chips does it take?",
        }[p.asked]
        return (
            f"{model}. {ask}",
            f"You plan to pretrain a language model: {size}, all active, one pass over {text}. "
            f"{ask}",
            f"Training budget for a dense decoder-only network with N = {p.billions}e9 parameters "
            f"and D = {p.tokens}e9 tokens, attention neglected. {ask}",
        )

    def steps(self, p):
        work = 6 * p.billions * p.tokens * 10**18
        lines = (
            "Idea: 2 operations per parameter and token forward, 4 backward, so 6 in all.",
            f"6 x {p.billions}e9 x {p.tokens}e9 = {work:.2g} operations.",
        )
        if p.asked == "work":
            return (*lines, "Check: 1 billion parameters on 1 billion tokens take 6e18.")
        rate = float(p.speed * 10**12 * p.use)
        one_day = f"One chip does {rate:.2g} a second, {rate * 86400:.2g} a day."
        by = f"{p.chips} chips" if p.asked == "days" else f"{p.days} days"
        what = "days" if p.asked == "days" else "chips"
        return (
            *lines,
            one_day,
            f"Divide, also by {by}: {rounded(self.exact(p))} {what}.",
            "Check: a day has about 1e5 seconds.",
        )

    def misconceptions(self, p):
        truth = self.exact(p)
        yield (
            "forward-only",
            truth / 3,
            "That is the forward pass; the backward one costs twice as much again.",
        )
        if p.asked == "work":
            yield (
                "one-token-only",
                truth / (p.tokens * 10**9),
                "That is for a single token; multiply by their number.",
            )
            return
        yield (
            "peak-speed",
            truth * float(p.use),
            f"That is at peak speed; only {per_cent(p.use)} of it is reached.",
        )
        yield "hours-for-days", truth * 24, "You counted hours as days."
        yield "seconds-for-days", truth * 86400, "You counted seconds as days."

    def oracle(self, p):
        """Add logarithms; hours instead of days."""
        total = log10(6) + log10(p.billions) + log10(p.tokens) + 18
        if p.asked == "work":
            return 10**total
        per_hour = log10(p.speed) + 12 + log10(float(p.use)) + log10(3600) + log10(24)
        return 10 ** (total - per_hour - log10(p.chips if p.asked == "days" else p.days))

    def recount(self, p):
        """Count the products of a layer of 10 x 10 weights for one token, then scale."""
        forward = backward = 0
        for _ in range(10):
            for _ in range(10):
                forward += 2  # multiply by the input, add to the output
                backward += 2 + 2  # the gradient of the input, the gradient of the weight
        per_weight = Fraction(forward + backward, 100)
        work = per_weight * p.billions * 10**9 * p.tokens * 10**9
        if p.asked == "work":
            return work
        seconds = work / (p.speed * 10**12 * p.use)
        return seconds / (24 * 60 * 60) / (p.chips if p.asked == "days" else p.days)


class FermiPopulation(Drill):
    """Demand a year over what one provider can serve in a year."""

    id = "fermi-population"
    title = "How many does a city need?"
    topics = ("mental-maths",)
    difficulty = 2
    seconds = (20, 40, 60)
    form = estimate(1.5)

    def draw(self, pick, level):
        hours = pick.choice((1, 2))
        return Params(
            asked=("demand", "providers", "from-hours")[level - 1],
            people=pick.choice((300, 600, 900, 1500, 2400, 3600, 8000)) * 1000,
            home=pick.choice((2, 3)),
            share=Fraction(pick.choice((5, 8, 10, 20, 25, 40)), 100),
            yearly=pick.integer(2, 6),
            hours=hours,
            daily=pick.choice((4, 5, 6, 8)) // hours,
            weeks=pick.choice((44, 45, 46, 48)),
        )

    def exact(self, p):
        demand = Fraction(p.people, p.home) * p.share * p.yearly
        return float(demand if p.asked == "demand" else demand / (p.daily * 5 * p.weeks))

    def written(self, p):
        return _power_of_ten(self.exact(p))

    def wordings(self, p):
        city = f"A city has {p.people:,} people, {p.home} per household"
        share = per_cent(p.share)
        days = f"{5 * p.weeks} days a year"
        if p.asked == "from-hours":
            days = f"{p.daily * p.hours} hours on 5 days of {p.weeks} weeks a year"
            one = "one hour" if p.hours == 1 else f"{p.hours} hours"
            tuner = f"A tuning takes {one}; a tuner works {days}. How many tuners are needed?"
            fitter = f"A call takes {one}; a fitter works {days}. How many fitters keep up with it?"
            adviser = (
                f"An adviser works {days} and gives each appointment {one}. How many advisers does "
                "it take?"
            )
        elif p.asked == "providers":
            tuner = f"A tuner manages {p.daily} a day on {days}. How many tuners are needed?"
            fitter = (
                f"A fitter handles {p.daily} calls a day on {days}. How many fitters are needed?"
            )
            adviser = (
                f"Each sees {p.daily} clients a day on {days}. How many advisers does it take?"
            )
        else:
            tuner = "How many tunings is that per year?"
            fitter = "How many calls is that per year?"
            adviser = "How many appointments is that per year?"
        return (
            f"{city}. {share} of the households own a piano and have it tuned {p.yearly} times a "
            f"year. {tuner}",
            f"In a city of {p.people:,} people, {p.home} per household, {share} of the households "
            f"call a heating fitter {p.yearly} times a year each. {fitter}",
            f"{city}; {share} of the households see a tax adviser {p.yearly} times a year. "
            f"{adviser}",
        )

    def steps(self, p):
        homes = Fraction(p.people, p.home)
        demand = homes * p.share * p.yearly
        lines = (
            "Idea: households, then the share of them, then how often."
            if p.asked == "demand"
            else "Idea: what is asked for in a year, over what one of them can do in a year.",
            f"Households: {p.people:,} / {p.home} = {rounded(homes, 4)}.",
            f"A year: {rounded(homes, 4)} x {per_cent(p.share)} x {p.yearly} = "
            f"{rounded(demand, 4)}.",
        )
        if p.asked == "demand":
            return (*lines, f"Check: {rounded(p.share * p.yearly)} per household and year.")
        return (
            *lines,
            f"One of them: {p.daily} a day x {5 * p.weeks} days = {p.daily * 5 * p.weeks}.",
            f"{rounded(demand, 4)} / {p.daily * 5 * p.weeks} = {rounded(self.exact(p))}.",
            f"Check: one for every {rounded(p.people / self.exact(p))} people.",
        )

    def misconceptions(self, p):
        truth = self.exact(p)
        yield "people-for-households", truth * p.home, "You counted people; households are asked."
        yield "share-forgotten", truth / float(p.share), "Not all of the households take part."
        yield "once-a-year", truth / p.yearly, f"It is {p.yearly} times a year, not once."
        if p.asked == "demand":
            return
        yield (
            "one-working-day",
            truth * 5 * p.weeks,
            "You set a year's demand against one day's work.",
        )
        if p.daily > 1:
            yield "one-a-day", truth * p.daily, f"Each of them does {p.daily} a day, not one."

    def oracle(self, p):
        """Add logarithms."""
        total = log10(p.people) + log10(p.share) + log10(p.yearly) - log10(p.home)
        if p.asked != "demand":
            total -= log10(p.daily) + log10(5) + log10(p.weeks)
        return 10**total

    def recount(self, p):
        """Go through a district of 600 people, then scale up; count the working year by days."""
        homes = sum(1 for person in range(600) if person % p.home == 0)
        visits = sum(p.yearly for _ in range(homes)) * p.share
        demand = visits * Fraction(p.people, 600)
        if p.asked == "demand":
            return demand
        hours = sum(p.daily * p.hours for _ in range(p.weeks) for _ in range(5))
        return demand * p.hours / hours
