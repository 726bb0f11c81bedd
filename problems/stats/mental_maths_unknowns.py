"""Numbers to find: the missing operand of an equation, and square roots."""

from fractions import Fraction
from math import exp, isqrt, log, sqrt

from prep.drills import Drill, Params, decimal, fraction, rounded


def _plain(tenths):
    """Tenths as one writes them: 1386 -> '138.6', 70 -> '7'."""
    return f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"


class MissingOperand(Drill):
    """Undo the operation; where the unknown is taken away or divides, turn the equation round."""

    id = "missing-operand"
    title = "What belongs in the gap?"
    topics = ("mental-maths",)
    difficulty = 2
    seconds = (6, 8, 10)
    form = fraction()

    def draw(self, pick, level):
        kind = pick.choice((("a+?", "a-?"), ("ax?", "?xa"), ("?/a", "a/?"))[level - 1])
        if level == 1:
            known, gap = pick.integer(31, 149), pick.integer(13, 98)  # tenths
            if kind == "a-?" and known <= gap:
                known, gap = gap + 17, known
            return Params(kind=kind, known=known, gap=gap)
        if level == 2:
            return Params(kind=kind, known=10 * pick.integer(6, 72), gap=pick.integer(12, 59))
        if kind == "?/a":
            shares = pick.integer(3, 12)
            return Params(kind=kind, known=10 * shares, gap=shares * pick.integer(12, 98))
        gap = pick.choice((4, 5, 8, 12, 15, 20, 25, 40))  # tenths
        return Params(kind=kind, known=gap * pick.integer(3, 24), gap=gap)

    def exact(self, p):
        known, result = Fraction(p.known, 10), self._result(p)
        return {
            "a+?": result - known,
            "a-?": known - result,
            "ax?": result / known,
            "?xa": result / known,
            "?/a": result * known,
            "a/?": known / result,
        }[p.kind]

    def wordings(self, p):
        known, result = _plain(p.known), self._written_result(p)
        equation, by_words, story = {
            "a+?": (
                f"{known} + ? = {result}",
                f"What must be added to {known} to get {result}?",
                f"A parcel weighs {known} kg. With a second one the scales show {result} kg. How "
                "heavy is the second, in kg?",
            ),
            "a-?": (
                f"{known} - ? = {result}",
                f"What must be taken from {known} to leave {result}?",
                f"Of {known} litres, {result} litres are left. How many litres were used?",
            ),
            "ax?": (
                f"{known} x ? = {result}",
                f"By what must {known} be multiplied to get {result}?",
                f"{known} equal parts weigh {result} g together. How heavy is one, in g?",
            ),
            "?xa": (
                f"? x {known} = {result}",
                f"Which number times {known} gives {result}?",
                f"A ribbon of {result} m makes {known} equal strips. How long is one, in m?",
            ),
            "?/a": (
                f"? / {known} = {result}",
                f"Which number divided by {known} gives {result}?",
                f"A sum is shared equally by {known} people; each gets {result} dollars. How many "
                "dollars is the sum?",
            ),
            "a/?": (
                f"{known} / ? = {result}",
                f"By what must {known} be divided to get {result}?",
                f"A pipe of {known} m is cut into {result} equal pieces. How long is each, in m?",
            ),
        }[p.kind]
        return f"{equation}. Find the missing number.", by_words, story

    def steps(self, p):
        known, result, gap = _plain(p.known), self._written_result(p), _plain(p.gap)
        undone = {
            "a+?": ("addition is undone by subtraction", f"{result} - {known}"),
            "a-?": ("what is gone and what is left make the whole", f"{known} - {result}"),
            "ax?": ("multiplication is undone by division", f"{result} / {known}"),
            "?xa": ("multiplication is undone by division", f"{result} / {known}"),
            "?/a": ("division is undone by multiplication", f"{result} x {known}"),
            "a/?": ("divisor and quotient change places", f"{known} / {result}"),
        }[p.kind]
        sign = p.kind.strip("a?")
        left, right = (gap, known) if p.kind.startswith("?") else (known, gap)
        return (
            f"Idea: {undone[0]}.",
            f"{undone[1]} = {gap}.",
            f"Check: {left} {sign} {right} = {result}.",
        )

    def misconceptions(self, p):
        known, result = Fraction(p.known, 10), self._result(p)
        if p.kind in ("a+?", "a-?"):
            yield (
                "same-operation-again" if p.kind == "a+?" else "added",
                result + known,
                "You added the two numbers shown; their difference is asked for.",
            )
        elif p.kind == "?/a":
            yield "divided-again", result / known, "You divided once more; undo the division."
        else:
            yield (
                "multiplied",
                known * result,
                "You multiplied the two numbers shown; divide one by the other.",
            )
        if p.kind in ("a+?", "a-?"):
            lost = self._without_carry(p)
            if lost is not None:
                yield "carry-forgotten", lost, "You dropped a carry between units and tenths."
        elif p.kind != "?/a" and p.gap % 10 and p.gap > 10:
            yield (
                "decimals-dropped",
                p.gap // 10,
                "That is the whole part only; it does not come out even.",
            )

    def oracle(self, p):
        """Bisection on the equation, then the hundredth that fits."""
        target, low, high = self._result(p), Fraction(0), Fraction(1 << 14)
        rising = p.kind in ("a+?", "ax?", "?xa", "?/a")
        for _ in range(24):
            middle = (low + high) / 2
            if (self._left_side(p, middle) < target) == rising:
                low = middle
            else:
                high = middle
        return Fraction(round(100 * high), 100)

    def recount(self, p):
        """Try every tenth."""
        right = int(100 * self._result(p))
        (only,) = (tenths for tenths in range(1, 1501) if self._fits(p, right, tenths))
        return Fraction(only, 10)

    def _result(self, p):
        """The right-hand side, built when the question is made."""
        known, gap = Fraction(p.known, 10), Fraction(p.gap, 10)
        return {
            "a+?": known + gap,
            "a-?": known - gap,
            "ax?": known * gap,
            "?xa": known * gap,
            "?/a": gap / known,
            "a/?": known / gap,
        }[p.kind]

    def _written_result(self, p):
        return f"{float(self._result(p)):g}"

    def _without_carry(self, p):
        """The missing number with one carry or borrowing lost between tenths and units."""
        result = int(10 * self._result(p))
        high, low = max(result, p.known), min(result, p.known)
        return Fraction(high - low + 10, 10) if high % 10 < low % 10 else None

    def _left_side(self, p, gap):
        known = Fraction(p.known, 10)
        if p.kind == "a+?":
            return known + gap
        if p.kind == "a-?":
            return known - gap
        if p.kind == "?/a":
            return gap / known
        return known / gap if p.kind == "a/?" else known * gap

    def _fits(self, p, right, tenths):
        """Whether a number of tenths solves the equation, in whole numbers of hundredths."""
        known = p.known
        if p.kind == "a+?":
            return 10 * (known + tenths) == right
        if p.kind == "a-?":
            return 10 * (known - tenths) == right
        if p.kind == "?/a":
            return 100 * tenths == right * known
        return 100 * known == right * tenths if p.kind == "a/?" else known * tenths == right


class SquareRootEst(Drill):
    """Two digits of the number give one of the root; correct by the error over twice the guess."""

    id = "square-root-est"
    title = "Roots without a calculator"
    topics = ("mental-maths",)
    difficulty = 2
    seconds = (6, 8, 15)
    form = decimal(rtol=0.01)

    def draw(self, pick, level):
        while True:
            if level == 1:
                p = Params(terms=(pick.integer(10, 99),), places=0)
            elif level == 2:
                n = pick.integer(101, 999) if pick.below(2) else 10 * pick.integer(101, 999)
                p = Params(terms=(n,), places=0)
            elif pick.below(2):
                p = Params(terms=(pick.integer(2, 99),), places=pick.integer(2, 3))
            else:
                p = Params(terms=(pick.integer(3, 12), pick.integer(3, 12)), places=0)
            n = self._square(p).numerator
            if level == 3 and len(p.terms) == 1:
                n = self._square(p) * 10**p.places * (10 if p.places == 3 else 1)
            if isqrt(int(n)) ** 2 != n:
                return p

    def exact(self, p):
        return sqrt(self._square(p))

    def written(self, p):
        return f"sqrt({self._inside(p)})"

    def wordings(self, p):
        if len(p.terms) == 2:
            a, b = p.terms
            return (
                f"sqrt({a}^2 + {b}^2) = ?",
                f"A right-angled triangle has legs of {a} and {b}. How long is the hypotenuse?",
                f"You walk {a} km east, then {b} km north. How far are you from the start, in a "
                "straight line, in km?",
            )
        n = self._inside(p)
        return (
            f"sqrt({n}) = ?",
            f"What is the square root of {n}?",
            f"A square has an area of {n} m^2. How long is its side, in m?",
        )

    def steps(self, p):
        square = self._square(p)
        guess, unit = self._guess(p)
        error = square - guess**2
        lines = []
        if len(p.terms) == 2:
            a, b = p.terms
            lines.append(f"{a}^2 + {b}^2 = {a * a} + {b * b} = {square}.")
        size = f"{float(guess):g}"
        return (
            "Idea: a round guess g near the root, then add (n - g^2) / 2g.",
            *lines,
            f"{size}^2 = {float(guess**2):g}; short by {float(error):g}."
            if error >= 0
            else f"{size}^2 = {float(guess**2):g}; over by {float(-error):g}.",
            f"{size} {'+' if error >= 0 else '-'} {float(abs(error)):g} / {float(2 * guess):g} = "
            f"{rounded(guess + error / (2 * guess))}.",
            f"Check: between {float(guess - unit):g} and {float(guess + unit):g}, by their "
            "squares.",
        )

    def misconceptions(self, p):
        root = self.exact(p)
        if len(p.terms) == 2:
            yield "legs-added", sum(p.terms), "The root of a sum is not the sum of the roots."
            yield "root-forgotten", self._square(p), "That is the square; its root is asked for."
            return
        yield "halved", self._square(p) / 2, "You halved; the number times itself must give n."
        yield (
            "digit-pair-slip-up",
            root * sqrt(10),
            "Right for ten times the number: pair the digits off from the decimal point.",
        )
        yield (
            "digit-pair-slip-down",
            root / sqrt(10),
            "Right for a tenth of the number: pair the digits off from the decimal point.",
        )

    def oracle(self, p):
        """Half the logarithm."""
        return exp(log(self._square(p)) / 2)

    def recount(self, p):
        """Build the root digit by digit, by trial, in whole numbers."""
        scale = 10**12
        target = int(self._square(p) * scale**2)
        root = 0
        for place in reversed(range(17)):
            while (root + 10**place) ** 2 <= target:
                root += 10**place
        return root / scale

    def _square(self, p):
        if len(p.terms) == 2:
            return Fraction(p.terms[0] ** 2 + p.terms[1] ** 2)
        return Fraction(p.terms[0], 10**p.places)

    def _inside(self, p):
        if len(p.terms) == 2:
            return f"{p.terms[0]}^2 + {p.terms[1]}^2"
        return f"{p.terms[0] / 10**p.places:g}"

    def _guess(self, p):
        """The nearest root with one digit (two from 12 to 30), and the unit of that digit."""
        root = sqrt(self._square(p))
        unit = Fraction(1)
        while unit > root:
            unit /= 10
        while 10 * unit < root:
            unit *= 10
        if root < 3 * unit:
            unit /= 10
        return round(root / unit) * unit, unit
