"""Games in which a predictable player loses."""

from fractions import Fraction

from prep.drills import Drill, Params, Quantity, fraction, np, shown


def _signed(number):
    """A number as a factor: negative ones in brackets."""
    return f"({number})" if number < 0 else str(number)


class MixedNash2x2(Drill):
    """Mix so that the other side is indifferent: its payoffs fix your probabilities."""

    id = "mixed-nash-2x2"
    title = "How often should one choose the top row?"
    topics = ("brainteasers",)
    difficulty = 3
    seconds = (40, 50, 60)
    form = fraction()

    def draw(self, pick, level):
        while True:
            row = tuple(pick.integer(-5, 9) for _ in range(4))
            column = tuple(-each for each in row)
            if level == 2:
                row, column = (tuple(pick.integer(0, 9) for _ in range(4)) for _ in "rc")
            p = Params(kind=("mix", "bimatrix", "value")[level - 1], row=row, column=column)
            if self._interior(p) and self.exact(p) != 0:
                return p

    def form_of(self, p):
        return self.form if p.kind == "value" else fraction(quantity=Quantity.PROBABILITY)

    def exact(self, p):
        a, b, c, d = p.row
        if p.kind == "value":
            return Fraction(a * d - b * c, a - b - c + d)
        return self._top(p)

    def wordings(self, p):
        if p.kind == "bimatrix":
            tl, tr, bl, br = (f"({x}, {y})" for x, y in zip(p.row, p.column, strict=True))
            ask = "With which probability does Row play Top in the mixed equilibrium?"
            return (
                f"Row chooses Top or Bottom, Column chooses Left or Right, at the same time. "
                f"Payoffs (Row, Column): Top-Left {tl}, Top-Right {tr}, Bottom-Left {bl}, "
                f"Bottom-Right {br}. {ask}",
                f"Two stalls choose a place at the same time: stall R Top or Bottom, stall C Left "
                f"or Right. Profits (R, C): TL {tl}, TR {tr}, BL {bl}, BR {br}. In the equilibrium "
                "in mixed strategies, how often does R choose Top?",
                f"Bimatrix game with rows T, B and columns L, R: first row {tl}, {tr}; second row "
                f"{bl}, {br}, in each pair the row player's payoff first. Find P(T) in the "
                "completely mixed Nash equilibrium.",
            )
        a, b, c, d = p.row
        value = p.kind == "value"
        return (
            f"Zero-sum game: Row chooses Top or Bottom, Column chooses Left or Right, at the same "
            f"time. Column pays Row {a} at Top-Left, {b} at Top-Right, {c} at Bottom-Left, {d} at "
            f"Bottom-Right (negative: Row pays). "
            + (
                "What is the value of the game to Row?"
                if value
                else "With which probability should Row choose Top?"
            ),
            f"An attacker takes route A or B while a defender guards post X or Y. Points for the "
            f"attacker, taken from the defender: A-X {a}, A-Y {b}, B-X {c}, B-Y {d}. "
            + (
                "Both play optimally; what does the attacker gain per round on average?"
                if value
                else "How often should the attacker take A, to be safe against any defender?"
            ),
            f"Find the {'value' if value else 'probability of row 1 in the maximin strategy'} of "
            f"the matrix game "
            f"with rows ({a}, {b}) and ({c}, {d}), payoffs to the row player, mixed strategies "
            "allowed.",
        )

    def steps(self, p):
        top = self._top(p)
        a, b, c, d = map(_signed, p.row)
        e, f, g, h = p.column
        if p.kind == "bimatrix":
            return (
                "Idea: Row's mix must leave Column indifferent, so use Column's payoffs.",
                f"Left gives Column {e} q + {g} (1 - q), Right {f} q + {h} (1 - q).",
                f"Equal at q = ({h} - {g}) / ({e} - {f} - {g} + {h}) = {shown(top)}.",
                "Check: Row's own payoffs fix Column's mix, not Row's.",
            )
        lines = (
            "Idea: mix so that Left and Right (the columns) give Row the same.",
            f"Left: {a} q + {c} (1 - q); Right: {b} q + {d} (1 - q).",
            f"Equal at q = ({d} - {c}) / ({a} - {b} - {c} + {d}) = {shown(top)}.",
        )
        if p.kind == "value":
            lines += (f"Value: {a} x {top} + {c} x {1 - top} = {shown(self.exact(p))}.",)
            low, high = self._pure(p)
            return (*lines, f"Check: between {low} (best sure row) and {high} (best sure column).")
        return (*lines, "Check: both rows must be used, since no row is better everywhere.")

    def misconceptions(self, p):
        a, b, c, d = p.row
        if p.kind == "value":
            low, high = self._pure(p)
            yield "best-sure-row", low, "That is what Row can secure without mixing."
            yield "best-sure-column", high, "That is what Column can secure without mixing."
            yield "plain-average", Fraction(a + b + c + d, 4), "The two sides do not mix half-half."
            return
        left = Fraction(d - b, a - b - c + d)
        if self._top(p) != Fraction(1, 2):
            yield "half-half", Fraction(1, 2), "Half-half is safe only if it makes both sides even."
        yield (
            "the-other-sides-mix" if p.kind == "mix" else "own-payoffs",
            left,
            "That is how often Column plays Left; Row's mix must make Column indifferent.",
        )
        if p.kind == "bimatrix":
            own = Fraction(d - c, a - b - c + d)
            if 0 < own < 1:
                yield (
                    "columns-of-own-payoffs",
                    own,
                    "You made Row's own payoffs equal in both columns; use Column's payoffs.",
                )

    def oracle(self, p):
        """Linear programming for zero-sum games; else the indifference equations."""
        from scipy.optimize import linprog

        a, b, c, d = p.row
        if p.kind == "bimatrix":
            e, f, g, h = p.column
            system = np.array([[e, g, -1.0], [f, h, -1.0], [1.0, 1.0, 0.0]])
            return float(np.linalg.solve(system, [0.0, 0.0, 1.0])[0])
        found = linprog(
            [0, 0, -1],
            A_ub=[[-a, -c, 1], [-b, -d, 1]],
            b_ub=[0, 0],
            A_eq=[[1, 1, 0]],
            b_eq=[1],
            bounds=[(0, 1), (0, 1), (None, None)],
        ).x
        return float(found[2] if p.kind == "value" else found[0])

    def recount(self, p):
        """Go through all mixes k/n: the safest one, or the one that Column cannot punish."""
        a, b, c, d = p.row
        if p.kind == "bimatrix":
            e, f, g, h = p.column
            for n in range(2, 40):
                for k in range(1, n):
                    if e * k + g * (n - k) == f * k + h * (n - k):
                        return Fraction(k, n)
            return None
        secured, best = max(
            (
                min(Fraction(a * k + c * (n - k), n), Fraction(b * k + d * (n - k), n)),
                Fraction(k, n),
            )
            for n in range(1, 33)
            for k in range(n + 1)
        )
        return secured if p.kind == "value" else best

    def _top(self, p):
        """Row's probability of Top that makes Column indifferent."""
        e, f, g, h = p.column
        return Fraction(h - g, e - f - g + h)

    def _interior(self, p):
        """Whether the only equilibrium is completely mixed."""
        a, b, c, d = p.row
        e, f, g, h = p.column
        circles = (a - c) * (d - b) > 0 and (e - f) * (h - g) > 0
        opposed = (a - c) * (e - f) < 0  # else there are sure equilibria as well
        return circles and opposed and abs(a - b - c + d) <= 30

    def _pure(self, p):
        """What Row and what Column can secure without mixing."""
        a, b, c, d = p.row
        return max(min(a, b), min(c, d)), min(max(a, c), max(b, d))
