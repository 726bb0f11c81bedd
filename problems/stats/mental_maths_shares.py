"""Fractions as decimals, and percentages of amounts, one after the other and backwards."""

from fractions import Fraction

from prep.drills import Drill, Params, decimal, fraction, rounded, shown


class FracToDecimal(Drill):
    """Know the unit fractions by heart and multiply."""

    id = "frac-to-decimal"
    title = "Fractions as decimals"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (4, 5, 10)
    form = decimal(digits=3)
    gap = 0.03

    ENDING = (4, 5, 8, 16, 20)
    RECURRING = (3, 6, 7, 9, 11, 12)

    def draw(self, pick, level):
        if level < 3:
            terms = (self._one(pick, self.ENDING if level == 1 else self.RECURRING),)
            return Params(terms=terms)
        return Params(terms=(self._one(pick, (4, 5, 8)), self._one(pick, (3, 6, 7, 9, 11))))

    def exact(self, p):
        return sum(p.terms, Fraction(0))

    def wordings(self, p):
        if len(p.terms) == 2:
            left, right = p.terms
            return (
                f"Write {left} + {right} as a decimal.",
                f"One tank is filled to {left}, an equal one to {right}. How many full tanks of "
                "water is that together, as a decimal?",
                f"What is the sum of {left} and {right}, as a decimal?",
            )
        (term,) = p.terms
        return (
            f"Write {term} as a decimal.",
            f"Which decimal number is {term}?",
            f"A cake is cut into {term.denominator} equal parts, {term.numerator} "
            f"{'is' if term.numerator == 1 else 'are'} eaten. Which share is that, as a decimal?",
        )

    def steps(self, p):
        lines = ["Idea: take the decimal of one part, times the number of parts."]
        for term in p.terms:
            times = f"; times {term.numerator}: {shown(term, 4)}" if term.numerator > 1 else ""
            lines.append(f"{shown(Fraction(1, term.denominator), 4)}{times}.")
        if len(p.terms) == 2:
            high = max(p.terms)
            lines.append(f"Sum: {rounded(self.exact(p), 4)}.")
            lines.append(f"Check: more than {rounded(high)} and less than {rounded(2 * high)}.")
            return tuple(lines)
        side = "above" if p.terms[0] > Fraction(1, 2) else "below"
        lines.append(f"Check: {p.terms[0].numerator} of {p.terms[0].denominator} is {side} half.")
        return tuple(lines)

    def misconceptions(self, p):
        if len(p.terms) == 2:
            left, right = p.terms
            yield (
                "added-across",
                Fraction(left.numerator + right.numerator, left.denominator + right.denominator),
                "You added tops and bottoms; that is a kind of average. Add the decimals.",
            )
            yield "product", left * right, "You multiplied; the sum is asked for."
            return
        (term,) = p.terms
        yield "the-rest", 1 - term, "That is the part that is missing to 1."
        if term.numerator > 1:
            yield (
                "one-part-only",
                Fraction(1, term.denominator),
                f"That is 1/{term.denominator}; there are {term.numerator} of them.",
            )
        if term.denominator == 11:
            yield (
                "ninths-for-elevenths",
                Fraction(term.numerator, 9),
                f"That is {term.numerator}/9; elevenths repeat two digits, "
                f"{9 * term.numerator:02d}.",
            )

    def oracle(self, p):
        """Long division digit by digit, as far as a float can tell."""
        return sum(self._divided(term.numerator, term.denominator) for term in p.terms)

    def recount(self, p):
        """Put dots in turn into as many boxes as the denominators' product, and count shares."""
        size = 1
        for term in p.terms:
            size *= term.denominator
        filled = sum(
            1 for term in p.terms for dot in range(size) if dot % term.denominator < term.numerator
        )
        return Fraction(filled, size)

    def _one(self, pick, bottoms):
        while True:
            bottom = pick.choice(bottoms)
            term = Fraction(pick.integer(1, bottom - 1), bottom)
            if term.denominator == bottom:
                return term

    def _divided(self, top, bottom):
        value, rest, unit = 0.0, top, 1.0
        for _ in range(18):
            unit /= 10
            digit, rest = divmod(10 * rest, bottom)
            value += digit * unit
        return value


class PercentOf(Drill):
    """A percentage needs its base, and changes multiply."""

    id = "percent-of"
    title = "Percentages and their base"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (5, 10, 12)
    form = fraction()

    def draw(self, pick, level):
        if level == 1:
            change = pick.choice((5, 12, 15, 25, 30, 35, 40, 45, 60, 70, 75, 80, 85))
            return Params(kind="part", base=20 * pick.integer(2, 30), changes=(change,))
        if level == 2:
            return Params(
                kind="both",
                base=100 * pick.integer(1, 9),
                changes=(pick.choice((10, 20, 30, 40, 50)), -pick.choice((10, 20, 30, 40, 50))),
            )
        change = pick.choice((20, 25, 50, 60, -20, -25, -40, -50))
        before = 10 * pick.integer(4, 40)
        while before * (100 + change) % 100:
            before += 10
        return Params(kind="before", base=before * (100 + change) // 100, changes=(change,))

    def exact(self, p):
        if p.kind == "part":
            return Fraction(p.base * p.changes[0], 100)
        if p.kind == "before":
            return Fraction(100 * p.base, 100 + p.changes[0])
        up, down = p.changes
        return p.base * (1 + Fraction(up, 100)) * (1 + Fraction(down, 100))

    def wordings(self, p):
        if p.kind == "part":
            (share,) = p.changes
            return (
                f"{share}% of {p.base} = ?",
                f"Of {p.base} voters, {share}% chose the first option. How many is that?",
                f"A deposit of {share}% is due on a rent of {p.base} dollars. How much is it?",
            )
        if p.kind == "both":
            up, down = p.changes
            return (
                f"{p.base} rises by {up}%, then the result falls by {-down}%. What is it now?",
                f"A price of {p.base} dollars goes up {up}%; later the new price is cut by "
                f"{-down}%. What does it cost now, in dollars?",
                f"Start with {p.base} visitors a day. First {up}% more, then {-down}% fewer than "
                "that. How many a day in the end?",
            )
        (change,) = p.changes
        way, size = ("a rise", change) if change > 0 else ("a fall", -change)
        moved = f"{'grew' if change > 0 else 'shrank'} by {size}%"
        return (
            f"After {way} of {size}%, a quantity stands at {p.base}. What was it before?",
            f"A price changed by {change:+d}% and is now {p.base} dollars. What was it before?",
            f"A library {moved} and now has {p.base} books. How many had it before?",
        )

    def steps(self, p):
        result = shown(self.exact(p))
        if p.kind == "part":
            (share,) = p.changes
            return (
                "Idea: start from 10% or 1% and multiply.",
                f"10% of {p.base} is {rounded(Fraction(p.base, 10))}, 1% is "
                f"{rounded(Fraction(p.base, 100))}; so {share}% is {result}.",
                f"Check: {share}% of {p.base} equals {p.base}% of {share}.",
            )
        if p.kind == "both":
            up, down = p.changes
            middle = Fraction(p.base * (100 + up), 100)
            factor = (1 + Fraction(up, 100)) * (1 + Fraction(down, 100))
            return (
                "Idea: changes multiply, since the second one has a new base.",
                f"{p.base} x {1 + up / 100:g} = {rounded(middle, 4)}.",
                f"{rounded(middle, 4)} x {1 + down / 100:g} = {rounded(self.exact(p), 4)}.",
                f"Check: {1 + up / 100:g} x {1 + down / 100:g} = {rounded(factor, 4)}, below "
                f"{1 + (up + down) / 100:g}: rise and fall do not simply cancel.",
            )
        (change,) = p.changes
        return (
            f"Idea: the old value was multiplied by {1 + change / 100:g}; divide by that.",
            f"{p.base} / {1 + change / 100:g} = {result}.",
            f"Check: {result} x {1 + change / 100:g} = {p.base}.",
        )

    def misconceptions(self, p):
        if p.kind == "part":
            (share,) = p.changes
            yield "what-is-left", p.base - self.exact(p), f"That is what is left after {share}%."
            yield (
                "divided-by-percentage",
                Fraction(p.base, share),
                f"You divided by {share}; multiply by {share}/100.",
            )
            return
        if p.kind == "both":
            up, down = p.changes
            yield (
                "percentages-added",
                p.base * (1 + Fraction(up + down, 100)),
                "You added the percentages; the second one is of the changed amount.",
            )
            yield (
                "first-change-only",
                p.base * (1 + Fraction(up, 100)),
                "That is after the first change.",
            )
            yield (
                "second-change-only",
                p.base * (1 + Fraction(down, 100)),
                "You left out the first change.",
            )
            return
        (change,) = p.changes
        yield (
            "percentage-of-the-new-value",
            p.base * (1 - Fraction(change, 100)),
            f"You took {abs(change)}% of the new value; the change was {abs(change)}% of the old.",
        )
        yield (
            "changed-once-more",
            p.base * (1 + Fraction(change, 100)),
            "You applied the change again; it has to be undone.",
        )

    def oracle(self, p):
        """Proportions solved over a common denominator, from 1% upwards."""
        if p.kind == "part":
            return p.changes[0] * (Fraction(p.base) / 100)
        if p.kind == "before":
            one_per_cent = Fraction(p.base) / (100 + p.changes[0])
            return 100 * one_per_cent
        amount = Fraction(p.base)
        for change in p.changes:
            amount += change * (amount / 100)
        return amount

    def recount(self, p):
        """Count hundredths of a cent in piles of 100; backwards by trying every amount."""
        if p.kind == "part":
            return sum(p.changes[0] for _ in range(p.base)) / Fraction(100)
        if p.kind == "before":
            (change,) = p.changes
            found = [old for old in range(1, 4000) if 100 * old + change * old == 100 * p.base]
            (only,) = found
            return only
        parts = p.base * 10**4
        for change in p.changes:
            parts += sum(change for _ in range(parts // 100))
        return Fraction(parts, 10**4)
