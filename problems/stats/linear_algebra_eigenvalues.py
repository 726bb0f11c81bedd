"""Eigenvalues of small matrices, and the share of variance along the first of them."""

from fractions import Fraction
from math import isqrt, sqrt

from prep.drills import (
    Drill,
    Params,
    in_words,
    integer,
    listed,
    mean,
    np,
    per_cent,
    percent,
    rounded,
)


class DetTraceEigenvalues(Drill):
    """The eigenvalues add up to the trace and multiply to the determinant."""

    id = "det-trace-eig"
    title = "Two numbers behind a matrix"
    topics = ("linear-algebra",)
    difficulty = 1
    seconds = (20, 30, 40)
    form = integer()

    def draw(self, pick, level):
        """Integer eigenvalues; no entry of the diagonal is one of them."""
        asked = pick.choice((("larger",), ("larger", "smaller"), ("squares", "cubes"))[level - 1])
        top = 4 if level == 3 else 7
        while True:
            first, second, a = (pick.integer(-3, top) for _ in range(3))
            if first * second * (first + second) * (first - second) == 0:
                continue
            product = -(a - first) * (a - second)
            sides = [b for b in range(-6, 7) if b and product % b == 0 and abs(product // b) <= 6]
            if product and sides:
                b = pick.choice(sides)
                matrix = (a, b, product // b, first + second - a)
                return Params(asked=asked, matrix=matrix, full=level == 2 or asked == "cubes")

    def exact(self, p):
        trace, det = self._invariants(p)
        if p.asked == "squares":
            return trace**2 - 2 * det
        if p.asked == "cubes":
            return trace**3 - 3 * trace * det
        root = isqrt(trace**2 - 4 * det)
        return (trace + (root if p.asked == "larger" else -root)) // 2

    def wordings(self, p):
        matrix, moves, system = self._given(p)
        factors = (
            f"A linear map {moves}. Along two directions it only stretches, by factors that may be "
            f"negative."
        )
        rates = f"Solutions of {system} are sums of two terms that change like e^(kt)."
        power = {"squares": "A^2", "cubes": "A^3"}.get(p.asked)
        if power:
            return (
                f"A is {matrix}. What is the trace of {power}? (A matrix product, not entry by "
                f"entry.)",
                f"{factors} What do the {p.asked} of the two factors add up to?",
                f"{rates} Find the sum of the {p.asked} of the two rates k.",
            )
        return (
            f"What is the {p.asked} eigenvalue of {matrix}?",
            f"{factors} What is the {p.asked} of the two factors? (Signs count: -5 is smaller than "
            f"2.)",
            f"{rates} Find the {p.asked} of the two rates k. (Signs count: -5 is smaller than 2.)",
        )

    def steps(self, p):
        a, b, c, d = map(self._bracketed, p.matrix)
        trace, det = self._invariants(p)
        low, high = self._roots(p)
        first, second = self._bracketed(low), self._bracketed(high)
        lines = ("Idea: the eigenvalues add up to the trace and multiply to the determinant.",)
        if p.full:
            lines += (f"Trace {a} + {d} = {trace}; determinant {a} x {d} - {b} x {c} = {det}.",)
        if p.asked == "squares":
            total = f"{self._bracketed(trace)}^2 - 2 x {self._bracketed(det)} = {self.exact(p)}"
            return (
                *lines,
                f"Sum of squares = square of the sum - 2 x product = {total}.",
                f"Check: the eigenvalues are {low} and {high}.",
            )
        equation = " ".join(f"{'+-'[n < 0]} {abs(n)}{k}" for n, k in ((-trace, " k"), (det, "")))
        equation = equation.replace(" 1 k", " k")
        lines += (f"k^2 {equation} = 0 gives {low} and {high}.",)
        if p.asked == "cubes":
            lines += (f"{first}^3 + {second}^3 = {self.exact(p)}.",)
        else:
            lines += (f"The {p.asked} is {self.exact(p)}.",)
        return (*lines, f"Check: {first} + {second} = {trace}, {first} x {second} = {det}.")

    def misconceptions(self, p):
        a, _, _, d = p.matrix
        trace, det = self._invariants(p)
        low, high = self._roots(p)
        if p.asked == "squares":
            yield (
                "square-of-the-trace",
                trace**2,
                "Squaring the sum adds twice the product; take it off.",
            )
            yield "product-once", trace**2 - det, "Take the product off twice, not once."
            return
        if p.asked == "cubes":
            yield (
                "entries-cubed",
                a**3 + d**3,
                "You cubed the diagonal entries; a matrix power is not taken entry by entry.",
            )
            yield "cube-of-the-trace", trace**3, "The cube of a sum is not the sum of the cubes."
            return
        other = {"larger": low, "smaller": high}[p.asked]
        name = {"larger": "smaller", "smaller": "larger"}[p.asked]
        yield "the-other-one", other, f"That is the {name} of the two."
        yield (
            "sign-of-the-trace",
            -other,
            "Your two add up to minus the trace; the middle term is -trace times k.",
        )
        if p.full:
            entry = max(a, d) if p.asked == "larger" else min(a, d)
            yield (
                "diagonal-entry",
                entry,
                "That is an entry of the diagonal, an eigenvalue only if b or c is 0.",
            )

    def oracle(self, p):
        """numpy's eigenvalues."""
        values = np.sort(np.linalg.eigvals(np.array(p.matrix, float).reshape(2, 2)).real)
        if p.asked in ("squares", "cubes"):
            return float((values ** (2 if p.asked == "squares" else 3)).sum())
        return float(values[-1 if p.asked == "larger" else 0])

    def recount(self, p):
        """Try whole numbers k until A - k is singular; multiply matrices out for powers."""
        a, b, c, d = p.matrix
        if p.asked in ("squares", "cubes"):
            matrix = np.array(p.matrix).reshape(2, 2)
            power = matrix @ matrix if p.asked == "squares" else matrix @ matrix @ matrix
            return int(power[0, 0] + power[1, 1])
        found = [k for k in range(-50, 51) if (a - k) * (d - k) == b * c]
        return max(found) if p.asked == "larger" else min(found)

    def _invariants(self, p):
        a, b, c, d = p.matrix
        return a + d, a * d - b * c

    def _roots(self, p):
        trace, det = self._invariants(p)
        root = isqrt(trace**2 - 4 * det)
        return (trace - root) // 2, (trace + root) // 2

    def _given(self, p):
        """What is known of the matrix, in the three stories."""
        a, b, c, d = p.matrix
        if p.full:
            first, second = self._row(a, b), self._row(c, d)
            return (
                f"the matrix [[{a}, {b}], [{c}, {d}]], given by rows",
                f"moves (x, y) to ({first}, {second})",
                f"x' = {first}, y' = {second}",
            )
        facts = "trace {} and determinant {}".format(*self._invariants(p))
        return (
            f"a 2 x 2 matrix with {facts}",
            f"of the plane has {facts}",
            f"(x, y)' = A (x, y), where the matrix A has {facts},",
        )

    def _bracketed(self, number):
        return f"({number})" if number < 0 else str(number)

    def _row(self, x, y):
        """'3x - 2y', without terms that are 0."""
        text = ""
        for number, name in ((x, "x"), (y, "y")):
            if number:
                sign = "-" if number < 0 else "+"
                text += f" {sign} {abs(number) if abs(number) > 1 else ''}{name}"
        return f"-{text[3:]}" if text.startswith(" -") else text[3:]


class PcaShare(Drill):
    """Variances along the principal directions are the eigenvalues; they add up to the trace."""

    id = "pca-share"
    title = "How much one direction holds"
    topics = ("linear-algebra", "dimension-reduction")
    difficulty = 2
    seconds = (15, 40, 30)
    form = percent(points=1)

    def draw(self, pick, level):
        if level == 1:
            values = sorted(pick.sample((1, 2, 3, 4, 5, 6, 8, 10, 12, 15), pick.integer(3, 4)))
            kept = pick.integer(1, len(values) - 2)
            return Params(kind="values", values=tuple(reversed(values)), kept=kept)
        if level == 2:
            if pick.integer(0, 1):
                side, cross = pick.integer(3, 10), pick.choice((-2, -1, 1, 2))
                return Params(kind="matrix", matrix=(side, cross, side), kept=1)
            low, step = pick.integer(1, 6), pick.integer(1, 2)
            ends = pick.shuffled((low + 4 * step, low + step))
            cross = 2 * step * pick.choice((1, -1))
            return Params(kind="matrix", matrix=(ends[0], cross, ends[1]), kept=1)
        rho = Fraction(pick.integer(2, 9), 10)
        return Params(kind="equal", size=pick.integer(2, 10), rho=rho, kept=1)

    def exact(self, p):
        if p.kind == "values":
            return Fraction(sum(p.values[: p.kept]), sum(p.values))
        if p.kind == "equal":
            return (1 + (p.size - 1) * p.rho) / p.size
        a, b, d = p.matrix
        return (Fraction(a + d) + isqrt((a - d) ** 2 + 4 * b * b)) / (2 * (a + d))

    def wordings(self, p):
        if p.kind == "values":
            values, several = listed(p.values), p.kept > 1
            first = f"the first {in_words(p.kept)} principal components"
            first = first if several else "the first principal component"
            return (
                f"A covariance matrix has eigenvalues {values}. Which share of the total variance "
                f"{'do' if several else 'does'} {first} explain?",
                f"Risk factors of a portfolio, uncorrelated with each other, have variances "
                f"{values}. Which part of the total variance is in the "
                f"{in_words(p.kept) + ' ' if several else ''}largest?",
                f"A spectrum is compressed by principal component analysis; the components have "
                f"variances {values}. What share of the variance is kept if only {first} "
                f"{'are' if several else 'is'} stored?",
            )
        if p.kind == "equal":
            rho, size = f"{float(p.rho):g}", in_words(p.size)
            pairs = "their correlation is" if p.size == 2 else "every two have correlation"
            return (
                f"{size.capitalize()} variables are standardised to variance 1; {pairs} {rho}. "
                f"Which share of the total variance does the first principal component explain?",
                f"The standardised returns of {size} shares have variance 1 each; {pairs} {rho}. "
                f"What part of their total variance lies along the most variable direction?",
                f"{size.capitalize()} sensors, scaled to variance 1, watch one process: {pairs} "
                f"{rho}. What share of the variance is kept if only the first principal component "
                f"is stored?",
            )
        a, b, d = p.matrix
        return (
            f"Two variables have the covariance matrix [[{a}, {b}], [{b}, {d}]]. Which share of "
            f"the total variance does the first principal component explain?",
            f"Returns of two funds have variances {a} and {d} and covariance {b}. Of all "
            f"directions, take the one with the largest variance: what part of the total variance "
            f"lies along it?",
            f"Two channels of a sensor have variances {a} and {d} and covariance {b}. They are "
            f"replaced by the best single linear combination in the sense of principal component "
            f"analysis, without rescaling. What share of the variance is kept?",
        )

    def steps(self, p):
        share = per_cent(self.exact(p))
        if p.kind == "values":
            top, total = sum(p.values[: p.kept]), sum(p.values)
            return (
                "Idea: the eigenvalues are the variances of the components.",
                f"{top} of {total}: {share}.",
                f"Check: at least {p.kept}/{len(p.values)}, as the largest come first.",
            )
        if p.kind == "equal":
            top = 1 + (p.size - 1) * p.rho
            return (
                "Idea: by symmetry the first component weighs all variables alike.",
                f"Its eigenvalue is a row sum of the matrix: 1 + {p.size - 1} x {rounded(p.rho)} = "
                f"{rounded(top)}.",
                f"Share: {rounded(top)}/{p.size} = {share}.",
                f"Check: 1/{p.size} without correlation, 100% with a perfect one.",
            )
        a, b, d = p.matrix
        root = isqrt((a - d) ** 2 + 4 * b * b)
        high, low = Fraction(a + d + root, 2), Fraction(a + d - root, 2)
        return (
            "Idea: the share is the larger eigenvalue over the trace.",
            f"Trace {a + d}, determinant {a} x {d} - ({b})^2 = {a * d - b * b}.",
            f"Eigenvalues {high} and {low}.",
            f"Share: {high}/{a + d} = {share}.",
            f"Check: at least the larger variance's {max(a, d)}/{a + d}.",
        )

    def misconceptions(self, p):
        if p.kind == "equal":
            yield "correlation-itself", p.rho, "The correlation is not a share; add up a row."
            yield (
                "equal-shares",
                Fraction(1, p.size),
                "That is the share without correlation; the common part adds to it.",
            )
            if p.size > 2:
                yield (
                    "one-neighbour",
                    (1 + p.rho) / p.size,
                    f"You counted one neighbour; each variable has {p.size - 1}.",
                )
            return
        values = self._values(p)
        kept, total = sum(values[: p.kept]), sum(values)
        roots = [sqrt(each) for each in values]
        yield (
            "standard-deviations",
            sum(roots[: p.kept]) / sum(roots),
            "You took square roots; shares are of variances.",
        )
        yield (
            "over-the-rest",
            Fraction(kept, total - kept),
            "You divided by the other components; divide by the total.",
        )
        if p.kind == "matrix":
            a, _, d = p.matrix
            yield (
                "variance-of-one-variable",
                Fraction(max(a, d), a + d),
                "That is the share of one variable; a combination of both holds more.",
            )

    def oracle(self, p):
        """Singular values of the covariance matrix."""
        values = np.linalg.svd(self._matrix(p), compute_uv=False)
        return float(values[: p.kept].sum() / values.sum())

    def simulate(self, p, rng, n):
        """Draw data with this covariance and project them on the leading directions."""
        matrix = self._matrix(p)
        root = np.linalg.cholesky(matrix).astype(np.float32)
        directions = np.linalg.eigh(matrix)[1][:, -p.kept :].astype(np.float32)
        data = root @ rng.standard_normal((len(matrix), n), dtype=np.float32)
        return mean(((directions.T @ data) ** 2).sum(axis=0) / np.float32(np.trace(matrix)))

    def _values(self, p):
        if p.kind == "values":
            return p.values
        a, b, d = p.matrix
        root = isqrt((a - d) ** 2 + 4 * b * b)
        return (a + d + root) // 2, (a + d - root) // 2

    def _matrix(self, p):
        if p.kind == "values":
            return np.diag(np.array(p.values, float))
        if p.kind == "matrix":
            a, b, d = p.matrix
            return np.array([[a, b], [b, d]], float)
        return (1 - float(p.rho)) * np.eye(p.size) + float(p.rho)
