"""Projections and ranks, as regressions use them."""

from fractions import Fraction
from math import isqrt, sqrt

from prep.drills import Drill, Params, fraction, in_words, integer, np, rounded, shown


class ProjectionLength(Drill):
    """Divide the inner product by the length of what one projects on."""

    id = "projection-length"
    title = "In the direction of"
    topics = ("linear-algebra", "regression")
    difficulty = 1
    seconds = (20, 35, 30)
    form = fraction()

    DIRECTIONS = ((3, 4), (4, -3), (1, 2, 2), (2, -1, 2), (2, 2, -1), (2, 3, 6), (5, 12), (0, 3, 4))
    SHORT = (
        (1, 1),
        (1, 2),
        (2, -1),
        (1, 1, 1),
        (1, -1, 1),
        (2, 1, 1),
        (3, 1),
        (1, 2, 2),
        (0, 1, 2),
    )

    def draw(self, pick, level):
        if level == 3:
            slopes = pick.integer(2, 6)
            return Params(
                kind="leverage",
                slopes=slopes,
                number=pick.choice((11, 21, 26, 31, 41, 51)),
                own=Fraction(pick.choice((40, 50, 60, 70, 80)), 100),
            )
        while True:
            v = pick.choice((self.DIRECTIONS, self.SHORT)[level - 1])
            u = tuple(pick.integer(-3, 6) for _ in v)
            dot, square = self._dot(u, v), self._dot(v, v)
            if dot and dot * dot < self._dot(u, u) * square:
                return Params(kind=("length", "rest")[level - 1], u=u, v=v)

    def exact(self, p):
        if p.kind == "leverage":
            return (p.slopes + 1 - p.own) / (p.number - 1)
        dot, square = self._dot(p.u, p.v), self._dot(p.v, p.v)
        if p.kind == "length":
            return Fraction(dot, isqrt(square))
        return self._dot(p.u, p.u) - Fraction(dot * dot, square)

    def wordings(self, p):
        if p.kind == "leverage":
            slopes, own = in_words(p.slopes), f"{float(p.own):g}"
            return (
                f"A least squares fit with {p.number} observations has {slopes} predictors and an "
                f"intercept, all linearly independent. One observation has leverage {own}. What is "
                f"the mean leverage of the others?",
                f"Yield at {p.number} sites is regressed on {slopes} measurements and an "
                f"intercept, without any collinearity. The hat matrix has {own} on its diagonal "
                f"for one site. What is the average of its other diagonal entries?",
                f"H projects on the {p.slopes + 1} independent columns of a design with "
                f"{p.number} rows ({slopes} predictors, one column of ones). If H11 = {own}, find "
                f"the mean of the remaining diagonal elements of H.",
            )
        u, v = self._shown(p.u), self._shown(p.v)
        if p.kind == "length":
            return (
                f"What is the length of the orthogonal projection of u = {u} on the direction of v "
                f"= {v}, with a minus sign if it points against v?",
                f"A force of {u} newtons acts on a cart on a straight track of direction {v}. How "
                f"many newtons of it act along the track (negative if against that direction)?",
                f"After centring, a data point is {u}. Its score on a component is its coordinate "
                f"along the unit vector in direction {v}. Find the score.",
            )
        return (
            f"What is the squared distance of the point {u} from the line through the origin and "
            f"{v}?",
            f"y = {u} is regressed on x = {v} by least squares, without an intercept. How large is "
            f"the residual sum of squares?",
            f"After centring, a data point is {u}. It is replaced by its orthogonal projection on "
            f"the line spanned by {v}. Find the squared length of the error.",
        )

    def steps(self, p):
        if p.kind == "leverage":
            columns = p.slopes + 1
            return (
                "Idea: the diagonal of a projection adds up to the dimension it projects on.",
                f"All leverages add up to {p.slopes} + 1 = {columns}.",
                f"Without the one: {columns} - {rounded(p.own)} = {rounded(columns - p.own)}, over "
                f"{p.number - 1} others: {shown(self.exact(p))}.",
                f"Check: near the overall mean {columns}/{p.number}.",
            )
        dot, square, own = self._dot(p.u, p.v), self._dot(p.v, p.v), self._dot(p.u, p.u)
        if p.kind == "length":
            return (
                "Idea: project on the unit vector v/|v|.",
                f"u.v = {dot}; |v| = sqrt({square}) = {isqrt(square)}.",
                f"u.v/|v| = {shown(self.exact(p))}.",
                f"Check: not longer than u itself, sqrt({own}) = {rounded(sqrt(own))}.",
            )
        return (
            "Idea: by Pythagoras, what is left is the squared length less that of the projection.",
            f"u.u = {own}, u.v = {dot}, v.v = {square}.",
            f"{own} - {dot * dot}/{square} = {shown(self.exact(p))}.",
            "Check: 0 if u were a multiple of v, and never more than u.u.",
        )

    def misconceptions(self, p):
        if p.kind == "leverage":
            rest = p.number - 1
            yield (
                "intercept-forgotten",
                (p.slopes - p.own) / rest,
                "The intercept is a column, too; the leverages add up to all columns.",
            )
            yield (
                "own-leverage-kept",
                Fraction(p.slopes + 1, p.number),
                "That is the mean over all observations; take the known one off.",
            )
            yield (
                "adds-up-to-one",
                (1 - p.own) / rest,
                "The leverages add up to the number of columns, not to 1.",
            )
            return
        dot, square, own = self._dot(p.u, p.v), self._dot(p.v, p.v), self._dot(p.u, p.u)
        if p.kind == "length":
            yield "inner-product", dot, "That is u.v; divide by the length of v."
            yield (
                "coefficient",
                Fraction(dot, square),
                "That is the multiple of v; times |v| it is a length.",
            )
            yield (
                "divided-by-the-other",
                dot / sqrt(own),
                "You divided by the length of u; divide by that of v.",
            )
            return
        yield "projection-squared", Fraction(dot * dot, square), "That is the part along the line."
        yield (
            "distance-to-the-tip",
            sum((a - b) ** 2 for a, b in zip(p.u, p.v, strict=True)),
            "That is the squared distance of the two points; drop a perpendicular.",
        )
        yield (
            "divided-by-length-once-more",
            own - Fraction(dot, square) ** 2,
            "You took off the squared coefficient; the squared projection is (u.v)^2/v.v.",
        )

    def oracle(self, p):
        """numpy's least squares; the trace of a hat matrix with this leverage."""
        if p.kind == "leverage":
            design = self._design(p)
            hat = design @ np.linalg.pinv(design)
            return float((np.trace(hat) - hat[0, 0]) / (p.number - 1))
        u, v = np.array(p.u, float), np.array(p.v, float)
        coefficient = np.linalg.lstsq(v[:, None], u, rcond=None)[0][0]
        if p.kind == "length":
            return float(np.copysign(np.linalg.norm(coefficient * v), coefficient))
        return float(((u - coefficient * v) ** 2).sum())

    def recount(self, p):
        """The foot of the perpendicular, from squared distances measured at three points.

        For leverages: how far each fitted value moves when its own observation moves by one.
        """
        if p.kind == "leverage":
            design = self._design(p)
            moves = np.linalg.lstsq(design, np.eye(p.number), rcond=None)[0]
            own = np.einsum("ij,ji->i", design, moves)
            return float(own[1:].mean())
        left, middle, right = (self._distance(p, t) for t in (-1, 0, 1))
        best = Fraction(left - right, 2 * (left + right - 2 * middle))
        if p.kind == "rest":
            return self._distance(p, best)
        return best * isqrt(self._dot(p.v, p.v))

    def _distance(self, p, t):
        """Squared, from u to t v."""
        return sum((a - t * b) ** 2 for a, b in zip(p.u, p.v, strict=True))

    def _design(self, p):
        """Columns that span the ones, where the first row has the leverage asked for."""
        rows, rng = p.number - 1, np.random.default_rng(p.number)
        noise = np.column_stack([np.ones(rows), rng.normal(size=(rows, p.slopes))])
        contrasts = np.linalg.qr(noise)[0][:, 1:]  # orthogonal to the ones of the other rows
        tip = np.sqrt(float(p.own) - 1 / p.number)
        side = np.sqrt(1 - tip**2 * p.number / rows)
        far = np.concatenate([[tip], side * contrasts[:, 0] - tip / rows])
        others = np.vstack([np.zeros(p.slopes - 1), contrasts[:, 1:]])
        orthogonal = np.column_stack([np.ones(p.number), far, others])
        return orthogonal @ (np.eye(p.slopes + 1) + np.triu(np.ones((p.slopes + 1,) * 2)))

    def _dot(self, u, v):
        return sum(a * b for a, b in zip(u, v, strict=True))

    def _shown(self, vector):
        return f"({', '.join(map(str, vector))})"


class RankDegreesOfFreedom(Drill):
    """Count independent columns; what is left of the rows are degrees of freedom."""

    id = "rank-dof"
    title = "How much is left to estimate?"
    topics = ("linear-algebra", "regression")
    difficulty = 2
    seconds = (20, 25, 35)
    form = integer()

    PRIME = 1_000_003

    def draw(self, pick, level):
        """``sizes``: levels of the factors. ``kind``: which columns stand for them."""
        kind = ("baseline", "all", pick.choice(("two", "cells", "sum")))[level - 1]
        sizes = (pick.integer(3, 6),)
        if kind in ("two", "cells"):
            sizes = (pick.integer(2, 4), pick.integer(3, 5))
        return Params(
            kind=kind,
            sizes=sizes,
            numeric=pick.integer(2, 4),
            rows=pick.integer(5, 12) * 10,
            asked="left" if level == 1 else pick.choice(("left", "rank")),
        )

    def exact(self, p):
        dummies = {"two": sum(p.sizes) - 1, "cells": p.sizes[0] * p.sizes[-1]}
        rank = p.numeric + dummies.get(p.kind, p.sizes[0])
        return self._as_asked(p, rank)

    def wordings(self, p):
        numeric = in_words(p.numeric)
        total = " and one column that is the sum of the first two of these" * (p.kind == "sum")
        rank, left = p.asked == "rank", p.asked == "left"
        return (
            f"A design matrix with {p.rows} rows has a column of ones, {numeric} numeric "
            f"columns{total}, and {self._dummies(p, 'factor A', 'factor B')}. Apart from what "
            f"follows from this, no columns are linearly dependent. "
            f"{'What is the rank of the matrix?' * rank}"
            f"{'How many degrees of freedom do the residuals of a fit have?' * left}",
            f"A trial with {p.rows} patients regresses an outcome on an intercept, {numeric} "
            f"measured covariates{total}, and {self._dummies(p, 'clinic', 'treatment')}. Beyond "
            f"what this implies nothing is collinear. "
            f"{'What is the largest number of linearly independent columns?' * rank}"
            f"{'Find the residual degrees of freedom of the least squares fit.' * left}",
            f"Rents of {p.rows} flats are explained by an intercept, {numeric} numeric "
            f"features{total}, and {self._dummies(p, 'district', 'heating')}. The columns have "
            f"no linear dependence beyond what this implies. "
            f"{'Find the dimension of the space that the columns span.' * rank}"
            f"{'By what does one divide the residual sum of squares to estimate the ' * left}"
            f"{'error variance without bias?' * left}",
        )

    def steps(self, p):
        rank = self._rank(p)
        why = {
            "baseline": f"{p.sizes[0]} levels with a baseline give {p.sizes[0] - 1} columns, all "
            f"independent of the intercept.",
            "all": f"The {p.sizes[0]} dummies add up to the intercept: one column too many.",
            "sum": f"The sum column is one too many; the {p.sizes[0]} dummies add up to the "
            f"intercept: another one.",
            "two": "Either set of dummies adds up to the intercept: two columns too many.",
            "cells": f"The {p.sizes[0] * p.sizes[-1]} columns of pairs span the intercept and both "
            f"sets of dummies.",
        }[p.kind]
        lines = (
            "Idea: count independent columns.",
            why,
            f"Of {self._columns(p)} columns {rank} are independent: rank {rank}.",
        )
        if p.asked == "left":
            lines += (f"Residuals: {p.rows} - {rank} = {self.exact(p)}.",)
        if p.kind == "baseline":
            return (*lines, "Check: one for the intercept, one per numeric column, one per dummy.")
        return (*lines, "Check: the fit stays the same if the redundant columns are left out.")

    def misconceptions(self, p):
        rank, columns = self._rank(p), self._columns(p)
        if p.kind == "baseline":
            yield (
                "baseline-counted",
                self._as_asked(p, rank + 1),
                "The baseline level has no column; it is in the intercept.",
            )
            yield (
                "factor-as-one-column",
                self._as_asked(p, p.numeric + 2),
                f"A factor with {p.sizes[0]} levels takes {p.sizes[0] - 1} columns, not one.",
            )
        else:
            yield (
                "all-columns-counted",
                self._as_asked(p, columns),
                "You counted every column; some are sums of others.",
            )
        if p.kind == "two":
            yield (
                "one-dependence-only",
                self._as_asked(p, columns - 1),
                "Both sets of dummies add up to the intercept; that makes two dependences.",
            )
        if p.kind == "sum":
            yield (
                "one-dependence-only",
                self._as_asked(p, columns - 1),
                "Both the sum and the dummies are dependent; that makes two dependences.",
            )
        if p.kind == "cells":
            first, second = p.sizes
            yield (
                "interaction-part-only",
                self._as_asked(p, p.numeric + (first - 1) * (second - 1)),
                "Those are the degrees of the interaction; the main effects and the mean add.",
            )
        yield (
            "intercept-left-out",
            self._as_asked(p, rank - 1),
            "The intercept, too, takes a degree of freedom.",
        )
        if p.asked == "left":
            yield "rank-itself", rank, "That is the rank; subtract it from the number of rows."

    def oracle(self, p):
        """numpy's rank of such a design."""
        rank = int(np.linalg.matrix_rank(self._design(p).astype(float)))
        return self._as_asked(p, rank)

    def recount(self, p):
        """Eliminate column by column, in whole numbers modulo a prime."""
        matrix, rank = self._design(p) % self.PRIME, 0
        for column in range(matrix.shape[1]):
            pivots = np.flatnonzero(matrix[rank:, column])
            if not len(pivots):
                continue
            matrix[[rank, rank + pivots[0]]] = matrix[[rank + pivots[0], rank]]
            inverse = pow(int(matrix[rank, column]), -1, self.PRIME)
            lead = matrix[rank] * inverse % self.PRIME
            below = matrix[rank + 1 :]
            matrix[rank + 1 :] = (below - below[:, [column]] * lead) % self.PRIME
            rank += 1
        return self._as_asked(p, rank)

    def _as_asked(self, p, rank):
        return rank if p.asked == "rank" else p.rows - rank

    def _rank(self, p):
        return p.rows - self.exact(p) if p.asked == "left" else self.exact(p)

    def _columns(self, p):
        """All columns of the design, the intercept included."""
        dummies = {
            "baseline": p.sizes[0] - 1,
            "sum": p.sizes[0] + 1,
            "cells": sum(p.sizes) + p.sizes[0] * p.sizes[-1],
        }.get(p.kind, sum(p.sizes))
        return 1 + p.numeric + dummies

    def _dummies(self, p, name, other):
        first, last = in_words(p.sizes[0]), in_words(p.sizes[-1])
        if p.kind == "baseline":
            return (
                f"0/1 columns for {name}, which has {first} levels, one of them the baseline "
                f"without a column"
            )
        if len(p.sizes) == 1:
            return f"a 0/1 column for each of the {first} levels of {name}"
        pairs = ", and one for each pair of these levels" if p.kind == "cells" else ""
        return (
            f"a 0/1 column for each of the {first} levels of {name} and each of the {last} levels "
            f"of {other}{pairs} (every pair occurs)"
        )

    def _design(self, p):
        """Whole numbers: random numeric columns, and every combination of levels in turn."""
        rng, row = np.random.default_rng(p.rows), np.arange(p.rows)
        numeric = rng.integers(1, 1000, size=(p.rows, p.numeric))
        columns = [np.ones((p.rows, 1), int), numeric]
        if p.kind == "sum":
            columns.append(numeric[:, :2].sum(axis=1, keepdims=True))
        levels = [row % p.sizes[0], row // p.sizes[0] % p.sizes[-1]][: len(p.sizes)]
        dummies = [np.eye(size, dtype=int)[own] for size, own in zip(p.sizes, levels, strict=True)]
        if p.kind == "cells":
            pairs = dummies[0][:, :, None] * dummies[1][:, None, :]
            columns.append(pairs.reshape(p.rows, -1))
        return np.hstack([*columns, *(each[:, p.kind == "baseline" :] for each in dummies)])
