"""The four operations in one's head: products, sums and differences, quotients."""

from fractions import Fraction

from prep.drills import Drill, Params, decimal, integer, ratio, rounded


def _digits(number):
    """The decimal digits of a natural number, units first."""
    return [int(digit) for digit in reversed(str(number))]


def _from_digits(digits):
    """The number whose entries, units first, are ``digits`` (which may exceed 9)."""
    return sum(digit * 10**place for place, digit in enumerate(digits))


class MentalMultiply(Drill):
    """Split one factor into tens and units; every part meets every other part."""

    id = "mental-multiply"
    title = "Products without paper"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (3, 5, 10)
    form = integer()

    def draw(self, pick, level):
        if level == 1:
            return Params(x=pick.integer(3, 12), y=pick.integer(3, 12))
        if level == 2:
            return Params(x=pick.integer(12, 29), y=pick.integer(3, 9))
        tens, units = pick.integer(2, 9), pick.integer(1, 9)
        return Params(x=10 * tens + units, y=10 * pick.integer(1, 2) + pick.integer(1, 9))

    def exact(self, p):
        return p.x * p.y

    def wordings(self, p):
        return (
            f"{p.x} x {p.y} = ?",
            f"What is {p.x} times {p.y}?",
            f"{p.y} lots of {p.x} make how many?",
            f"{p.x} rows of {p.y} seats. How many seats?",
            f"Multiply {p.x} by {p.y}.",
        )

    def steps(self, p):
        last = f"Check: {p.x % 10} x {p.y % 10} ends in {p.x * p.y % 10}, and so does {p.x * p.y}."
        if p.y < 10 and p.x >= 13:
            tens, units = p.x // 10 * 10, p.x % 10
            return (
                f"Idea: split {p.x} into {tens} and {units}.",
                f"{tens} x {p.y} = {tens * p.y}; {units} x {p.y} = {units * p.y}.",
                f"Together {p.x * p.y}.",
                last,
            )
        if p.y > 12 or p.x > 12:
            tens, units = p.y // 10 * 10, p.y % 10
            return (
                f"Idea: split {p.y} into {tens} and {units}.",
                f"{p.x} x {tens} = {p.x * tens}; {p.x} x {units} = {p.x * units}.",
                f"Together {p.x * p.y}.",
                last,
            )
        near = 10 if p.y >= 8 else 5
        more = p.y - near
        line = f"Idea: start from {near} x {p.x} = {near * p.x}."
        if more == 0:
            return line, last
        word = "less" if more < 0 else "more"
        return line, f"{p.x} x {abs(more)} = {p.x * abs(more)} {word}: {p.x * p.y}.", last

    def misconceptions(self, p):
        yield (
            "one-row-short",
            p.x * (p.y - 1),
            f"That is {p.x} x {p.y - 1}: one {p.x} is missing.",
        )
        if p.x < 13 and p.y < 13:
            yield "added", p.x + p.y, "That is the sum; the product is asked for."
            return
        if p.y < 10:
            carried = self._without_carry(p)
            if carried != p.x * p.y:
                yield "carry-forgotten", carried, "You dropped the carry from the units."
            return
        yield (
            "cross-products-forgotten",
            100 * (p.x // 10) * (p.y // 10) + (p.x % 10) * (p.y % 10),
            "You multiplied tens by tens and units by units only; each part meets both others.",
        )
        yield (
            "tens-taken-as-units",
            p.x * (p.y // 10 + p.y % 10),
            f"You took the {p.y // 10} of {p.y} for units: that part is {p.y // 10 * 10} x {p.x}.",
        )

    def oracle(self, p):
        """Schoolbook multiplication, column by column."""
        columns = [0] * 8
        for i, left in enumerate(_digits(p.x)):
            for j, right in enumerate(_digits(p.y)):
                columns[i + j] += left * right
        return _from_digits(columns)

    def recount(self, p):
        """Count the seats one by one."""
        return sum(1 for _ in range(p.x) for _ in range(p.y))

    def _without_carry(self, p):
        tens, units = divmod(p.x, 10)
        return 10 * tens * p.y + units * p.y % 10


class MentalAddSub(Drill):
    """Work from the left, and mind the carry and the signs."""

    id = "mental-add-sub"
    title = "Sums and differences"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (3, 5, 7)
    form = integer()

    def draw(self, pick, level):
        kind = pick.choice(
            ("plus", "minus")
            if level < 3
            else ("negative-plus", "minus-negative", "negative-minus")
        )
        low, high = ((12, 99), (105, 989), (15, 189))[level - 1]
        while True:
            p = Params(kind=kind, x=pick.integer(low, high), y=pick.integer(low, high))
            if kind == "minus" and p.x - p.y < 5:
                continue
            if p.x != p.y and (level == 3 or self._careless(p) != self.exact(p)):
                return p

    def exact(self, p):
        return {
            "plus": p.x + p.y,
            "minus": p.x - p.y,
            "negative-plus": p.y - p.x,
            "minus-negative": p.x + p.y,
            "negative-minus": -p.x - p.y,
        }[p.kind]

    def wordings(self, p):
        x, y = p.x, p.y
        return {
            "plus": (
                f"{x} + {y} = ?",
                f"What is the sum of {x} and {y}?",
                f"A shelf holds {x} books; {y} more arrive. How many are there now?",
                f"Add {y} to {x}.",
            ),
            "minus": (
                f"{x} - {y} = ?",
                f"What is {x} minus {y}?",
                f"Of {x} tickets, {y} are sold. How many are left?",
                f"Take {y} from {x}.",
            ),
            "negative-plus": (
                f"-{x} + {y} = ?",
                f"What is the sum of -{x} and {y}?",
                f"An account stands at -{x} dollars; {y} dollars are paid in. What is the balance?",
            ),
            "minus-negative": (
                f"{x} - (-{y}) = ?",
                f"What do you get when you subtract -{y} from {x}?",
                f"A diver at -{y} metres and a kite at {x} metres: how much higher is the kite, in "
                "metres?",
            ),
            "negative-minus": (
                f"-{x} - {y} = ?",
                f"What do you get when you subtract {y} from -{x}?",
                f"An account stands at -{x} dollars; {y} dollars more are taken out. What is the "
                "balance?",
            ),
        }[p.kind]

    def steps(self, p):
        x, y, result = p.x, p.y, self.exact(p)
        if p.kind in ("plus", "minus"):
            sign, undo = ("+", "-") if p.kind == "plus" else ("-", "+")
            large, small = y // 10 * 10, y % 10
            part = x + large if p.kind == "plus" else x - large
            return (
                "Idea: take the second number in two parts, the large one first.",
                f"{x} {sign} {large} = {part}; {part} {sign} {small} = {result}.",
                f"Check: {result} {undo} {y} = {x}.",
            )
        if p.kind == "negative-plus":
            return (
                "Idea: signs differ, so subtract the sizes; the larger size gives the sign.",
                f"{max(x, y)} - {min(x, y)} = {abs(result)}, so {result}.",
                f"Check: {result} + {x} = {y}.",
            )
        if p.kind == "minus-negative":
            return (
                "Idea: subtracting a negative number adds its size.",
                f"{x} + {y} = {result}.",
                f"Check: {result} is more than {x}.",
            )
        return (
            "Idea: both parts go below zero, so the sizes add.",
            f"{x} + {y} = {-result}, so {result}.",
            f"Check: {result} lies below -{x}.",
        )

    def misconceptions(self, p):
        x, y = p.x, p.y
        if p.kind == "plus":
            yield "carry-forgotten", self._careless(p), "You dropped the carry between columns."
        elif p.kind == "minus":
            yield (
                "smaller-from-larger-digit",
                self._careless(p),
                "You took the smaller digit from the larger in each column; borrow instead.",
            )
            yield "added", x + y, "You added; a difference is asked for."
        elif p.kind == "negative-plus":
            yield "sizes-added", -(x + y), "The signs differ: subtract the sizes."
            yield "sign-overlooked", x + y, f"You read -{x} as {x}."
        elif p.kind == "minus-negative":
            yield "one-minus-too-many", x - y, f"Subtracting -{y} adds {y}."
        else:
            yield "signs-cancelled", y - x, "Only two minus signs in a row cancel; sizes add here."

    def oracle(self, p):
        """Columns with a carry, on ten's complements where something is subtracted."""
        size = 10**5
        signed = {
            "plus": (p.x, p.y),
            "minus": (p.x, size - p.y),
            "negative-plus": (size - p.x, p.y),
            "minus-negative": (p.x, p.y),
            "negative-minus": (size - p.x, size - p.y),
        }[p.kind]
        carry, places = 0, []
        for left, right in zip(*(_digits(size + each)[:5] for each in signed), strict=True):
            carry, digit = divmod(left + right + carry, 10)
            places.append(digit)
        total = _from_digits(places)
        return total - size if total > size // 2 else total

    def recount(self, p):
        """Walk along the number line, one step at a time."""
        place = 0
        up = {"plus": (1, 1), "minus": (1, -1), "negative-plus": (-1, 1), "minus-negative": (1, 1)}
        for steps, way in zip((p.x, p.y), up.get(p.kind, (-1, -1)), strict=True):
            for _ in range(steps):
                place += way
        return place

    def _careless(self, p):
        """Columns on their own: no carry, no borrowing."""
        size = max(len(str(p.x)), len(str(p.y)))
        pairs = zip(*(_digits(10**size + each)[:size] for each in (p.x, p.y)), strict=True)
        if p.kind == "plus":
            *low, (left, right) = pairs
            return _from_digits([(a + b) % 10 for a, b in low] + [left + right])
        return _from_digits([abs(left - right) for left, right in pairs])


class MentalDivide(Drill):
    """How often does it fit, and what share of the divisor is left over?"""

    id = "mental-divide"
    title = "Quotients without paper"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (3, 6, 9)
    form = integer()

    def draw(self, pick, level):
        if level == 1:
            divisor, quotient = pick.integer(3, 12), pick.integer(3, 12)
            return Params(x=divisor * quotient, y=divisor, whole=True)
        if level == 2:
            divisor = pick.integer(3, 9)
            if pick.below(2):
                quotient = 100 * pick.integer(1, 4) + pick.integer(2, 9)
            else:
                quotient = 10 * pick.integer(2, 9) + pick.integer(2, 9)
            return Params(x=divisor * quotient, y=divisor, whole=True)
        divisor = pick.choice((6, 7, 8, 9, 11, 12, 15, 16, 18))
        remainder = pick.integer(1, divisor - 1)
        return Params(x=divisor * pick.integer(1, 4) + remainder, y=divisor, whole=False)

    def form_of(self, p):
        return self.form if p.whole else decimal(digits=2)

    def exact(self, p):
        return Fraction(p.x, p.y)

    def wordings(self, p):
        x, y = p.x, p.y
        if p.whole:
            return (
                f"{x} / {y} = ?",
                f"How many times does {y} go into {x}?",
                f"{x} cards are dealt evenly to {y} players. How many does each get?",
                f"Divide {x} by {y}.",
            )
        return (
            f"Write {x} / {y} as a decimal.",
            f"What is {x} divided by {y}, as a decimal?",
            f"A rope of {x} metres is cut into {y} equal pieces. How long is each, in metres, as a "
            "decimal?",
        )

    def steps(self, p):
        x, y = p.x, p.y
        whole, rest = divmod(x, y)
        if p.whole and whole <= 12:
            return f"Idea: which row of {y} ends in {x}?", f"Check: {y} x {whole} = {x}."
        if p.whole:
            large = whole // 100 * 100 or whole // 10 * 10
            return (
                f"Idea: take off a round multiple of {y} first.",
                f"{y} x {large} = {y * large}; {x} - {y * large} = {x - y * large}.",
                f"{x - y * large} / {y} = {whole - large}, so {large} + {whole - large} = {whole}.",
                f"Check: {y} x {whole} = {x}.",
            )
        return (
            "Idea: the whole part, then the remainder as a share of the divisor.",
            f"{y} x {whole} = {y * whole}, remainder {rest}.",
            f"{ratio(rest, y)}, so together {rounded(Fraction(x, y))}.",
            f"Check: between {whole} and {whole + 1}.",
        )

    def misconceptions(self, p):
        x, y = p.x, p.y
        whole, rest = divmod(x, y)
        if not p.whole:
            yield (
                "remainder-as-decimals",
                whole + Fraction(rest, 10 ** len(str(rest))),
                f"You wrote the remainder {rest} behind the point; it is {rest}/{y} of one.",
            )
            yield "remainder-dropped", whole, f"There is a remainder of {rest} to share out."
            return
        if whole < 100:
            yield "row-short", whole - 1, f"{y} x {whole - 1} is {y * (whole - 1)}, not {x}."
            yield "row-too-far", whole + 1, f"{y} x {whole + 1} is {y * (whole + 1)}, not {x}."
        else:
            yield (
                "zero-dropped",
                whole // 100 * 10 + whole % 10,
                "The quotient has a 0 in the middle: the tens column counts even when empty.",
            )

    def oracle(self, p):
        """Long division; beyond the point until the remainders repeat, then a geometric series."""
        quotient, rest = 0, 0
        for digit in reversed(_digits(p.x)):
            fits, rest = divmod(10 * rest + digit, p.y)
            quotient = 10 * quotient + fits
        tail, seen, places = 0, {}, 0
        while rest and rest not in seen:
            seen[rest] = (places, tail)
            fits, rest = divmod(10 * rest, p.y)
            tail, places = 10 * tail + fits, places + 1
        if not rest:
            return quotient + Fraction(tail, 10**places)
        start, before = seen[rest]
        return quotient + Fraction(tail - before, 10**places - 10**start)

    def recount(self, p):
        """Take the divisor away until less than it is left; the same with the rest in parts."""
        pieces, left = 0, p.x
        while left >= p.y:
            left, pieces = left - p.y, pieces + 1
        small = 0
        for _ in range(left):  # each unit left over is cut into y parts, one for everyone
            small += 1
        return pieces + Fraction(small, p.y)
