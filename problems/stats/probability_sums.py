"""Variances of sums: correlated terms, and a random number of terms."""

from fractions import Fraction

from prep.drills import Drill, Params, Quantity, fraction, mean, np, rounded, shown


class VarOfSumCorrelated(Drill):
    """n variances and n(n-1) covariances."""

    id = "var-of-sum-correlated"
    title = "Variance of correlated amounts"
    topics = ("probability", "regression")
    difficulty = 2
    seconds = (20, 30, 40)
    form = fraction(quantity=Quantity.VARIANCE)

    def draw(self, pick, level):
        rho = Fraction(pick.choice((1, 2, 3, 4, 5, 6)), 10)
        if level == 1:
            rho *= pick.choice((1, -1))
        return Params(
            number=2 if level == 1 else pick.integer(3, 10),
            variance=pick.choice((1, 2, 4, 5, 9, 10)),
            rho=rho,
            average=level == 3,
        )

    def exact(self, p):
        total = p.number * p.variance * (1 + (p.number - 1) * p.rho)
        return total / p.number**2 if p.average else total

    def wordings(self, p):
        rho = f"{float(p.rho):g}"
        what = "average" if p.average else "sum"
        every = "the two" if p.number == 2 else "every two of them"
        return (
            f"{p.number} random variables each have variance {p.variance}; {every} have "
            f"correlation {rho}. What is the variance of their {what}?",
            f"A fund {'averages' if p.average else 'adds up'} the returns of {p.number} assets. "
            f"Each return has variance {p.variance}, and {every} have correlation {rho}. How large "
            f"is the variance of the {what}?",
            f"{p.number} thermometers in one room have errors of variance {p.variance}; the errors "
            f"of {every} have correlation {rho}. Find the variance of the {what} of the errors.",
        )

    def steps(self, p):
        covariance = p.rho * p.variance
        total = p.number * p.variance * (1 + (p.number - 1) * p.rho)
        lines = (
            "Idea: the variance of a sum adds all variances and, twice, all covariances.",
            f"{p.number} variances of {p.variance}: {p.number * p.variance}.",
            f"{p.number} x {p.number - 1} ordered pairs with covariance {rounded(covariance)}: "
            f"{rounded(p.number * (p.number - 1) * covariance)}.",
            f"Sum: variance {shown(total)}.",
        )
        if p.average:
            return (*lines, f"Average: divide by {p.number}^2: {shown(self.exact(p))}.")
        return (*lines, f"Check: uncorrelated {p.number * p.variance}, fully correlated "
                f"{p.number**2 * p.variance}.")  # fmt: skip

    def misconceptions(self, p):
        scale = Fraction(1, p.number**2) if p.average else Fraction(1)
        n, v = p.number, p.variance
        yield (
            "uncorrelated",
            n * v * scale,
            "You left out the covariances.",
        )
        yield (
            "covariances-once",
            n * v * (1 + Fraction(n - 1, 2) * p.rho) * scale,
            "You added each covariance once; it enters twice.",
        )
        if n > 2:
            yield (
                "one-covariance-each",
                n * v * (1 + p.rho) * scale,
                f"You gave each variable one covariance; it has {n - 1}, one with each other.",
            )
        yield (
            "sum-for-average" if p.average else "average-for-sum",
            self.exact(p) * (n**2 if p.average else Fraction(1, n**2)),
            f"That is the variance of the {'sum' if p.average else 'average'}.",
        )

    def oracle(self, p):
        """w' S w with the covariance matrix written out."""
        matrix = np.full((p.number, p.number), float(p.rho * p.variance))
        np.fill_diagonal(matrix, p.variance)
        weights = np.full(p.number, 1 / p.number if p.average else 1.0)
        return float(weights @ matrix @ weights)

    def simulate(self, p, rng, n):
        """Two variables: mix two normals. More: a shared part and a part of one's own."""
        size, rho = np.sqrt(p.variance), float(p.rho)
        shared = rng.standard_normal(n)
        if p.number == 2:
            other = rho * shared + np.sqrt(1 - rho**2) * rng.standard_normal(n)
            total = size * (shared + other)
        else:
            own = rng.standard_normal((p.number, n), dtype=np.float32)
            total = (size * (np.sqrt(rho) * shared + np.sqrt(1 - rho) * own)).sum(axis=0)
        return mean((total / p.number if p.average else total) ** 2)


class RandomSumWald(Drill):
    """A random number of random terms: condition on the number."""

    id = "random-sum-wald"
    title = "A random number of random amounts"
    topics = ("probability",)
    difficulty = 3
    seconds = (20, 40, 60)
    form = fraction()

    def draw(self, pick, level):
        kind = ("mean", "variance", "dice")[level - 1]
        if kind == "dice":
            return Params(kind=kind, faces=pick.choice((4, 6, 8)), inner=pick.choice((2, 4, 6)))
        return Params(
            kind=kind,
            terms=pick.integer(5, 12),
            terms_sd=pick.integer(1, 3),
            size=pick.integer(3, 9),
            size_sd=pick.integer(1, 3),
        )

    def form_of(self, p):
        return self.form if p.kind == "mean" else fraction(quantity=Quantity.VARIANCE)

    def exact(self, p):
        mean_n, var_n, mean_x, var_x = self._moments(p)
        if p.kind == "mean":
            return mean_n * mean_x
        return mean_n * var_x + mean_x**2 * var_n

    def wordings(self, p):
        if p.kind == "dice":
            inner = "coin with sides 1 and 2" if p.inner == 2 else f"die with faces 1 to {p.inner}"
            return (
                f"You roll a fair die with faces 1 to {p.faces}, then throw a fair {inner} that "
                "many times, independently, and add the results. What is the variance of the "
                "total?",
                f"A fair die with faces 1 to {p.faces} decides how many prizes you get; each prize "
                f"is worth as many dollars as one throw of a fair {inner}, all throws independent. "
                "Find the variance of your winnings in dollars squared.",
                f"N is uniform on the integers 1 to {p.faces}; given N, the terms of "
                "S = X1 + ... + XN are independent and uniform on the integers 1 to "
                f"{p.inner}. What is Var(S)?",
            )
        facts = f"mean {p.terms} and standard deviation {p.terms_sd}"
        sizes = f"mean {p.size} and standard deviation {p.size_sd}"
        what = "expected value" if p.kind == "mean" else "variance"
        return (
            f"The number of customers in an hour has {facts}. Each spends an amount with {sizes}, "
            f"in dollars, independently of the others and of the number. What is the {what} of the "
            "hour's total?",
            f"The number of requests to a server has {facts}; each takes a time, in ms, of "
            f"{sizes}, independent of all else. Find the {what} of the total time.",
            f"S = X1 + ... + XN with independent X of {sizes}, and N, independent of them, of "
            f"{facts}. What is the {what} of S?",
        )

    def steps(self, p):
        mean_n, var_n, mean_x, var_x = self._moments(p)
        if p.kind == "mean":
            return (
                "Idea: given N the total has mean N E[X]; average over N.",
                f"E[S] = {mean_n} x {mean_x} = {self.exact(p)}.",
                "Check: the standard deviations do not enter a mean.",
            )
        return (
            "Idea: variance = mean of the conditional variance + variance of the conditional mean.",
            f"E[N] = {mean_n}, Var(N) = {var_n}; E[X] = {mean_x}, Var(X) = {var_x}.",
            f"E[N] Var(X) = {mean_n * var_x}; E[X]^2 Var(N) = {mean_x**2 * var_n}.",
            f"Together {shown(self.exact(p))}.",
            "Check: with a fixed N only the first part would be left.",
        )

    def misconceptions(self, p):
        mean_n, var_n, mean_x, var_x = self._moments(p)
        if p.kind == "mean":
            yield "means-added", mean_n + mean_x, "You added the means; multiply them."
            yield (
                "spread-added",
                mean_n * mean_x + p.terms_sd * p.size_sd,
                "The spreads do not enter: number and sizes are independent.",
            )
            return
        yield (
            "number-taken-as-fixed",
            mean_n * var_x,
            "You treated the number of terms as fixed; its variance adds E[X]^2 Var(N).",
        )
        yield (
            "one-term-times-n",
            mean_n**2 * var_x + mean_x**2 * var_n,
            "You scaled one term by N; the terms are separate, so E[N] Var(X).",
        )
        yield (
            "number-only",
            mean_x**2 * var_n,
            "You left out the spread of the terms themselves.",
        )

    def oracle(self, p):
        """The law of the total, added up one number of terms at a time."""
        numbers, sizes = self._laws(p)
        first = second = Fraction(0)
        total, done = {Fraction(0): Fraction(1)}, 0
        for number in sorted(numbers):
            while done < number:
                total = self._one_more(total, sizes)
                done += 1
            first += numbers[number] * sum(s * c for s, c in total.items())
            second += numbers[number] * sum(s * s * c for s, c in total.items())
        return first if p.kind == "mean" else second - first**2

    def simulate(self, p, rng, n):
        """Half the squared difference of two independent totals has the variance as its mean."""
        if p.kind == "mean":
            return mean(self._totals(p, rng, n))
        return mean((self._totals(p, rng, n) - self._totals(p, rng, n)) ** 2 / 2)

    def _totals(self, p, rng, n):
        if p.kind == "dice":
            number = rng.integers(1, p.faces + 1, n, dtype=np.int16)
            most = p.faces
            terms = rng.integers(1, p.inner + 1, size=(most, n), dtype=np.int16)
        else:
            number = p.terms + p.terms_sd * (2 * rng.integers(0, 2, n, dtype=np.int16) - 1)
            most = p.terms + p.terms_sd
            signs = 2 * rng.integers(0, 2, size=(most, n), dtype=np.int16) - 1
            terms = p.size + p.size_sd * signs
        return (terms * (np.arange(most)[:, None] < number)).sum(axis=0).astype(np.float64)

    def _moments(self, p):
        """E[N], Var(N), E[X], Var(X)."""
        if p.kind == "dice":
            return tuple(
                value
                for faces in (p.faces, p.inner)
                for value in (Fraction(faces + 1, 2), Fraction(faces**2 - 1, 12))
            )
        return p.terms, p.terms_sd**2, p.size, p.size_sd**2

    def _laws(self, p):
        """Laws with these moments: dice, or two equally likely values."""
        if p.kind == "dice":
            return tuple(
                {face: Fraction(1, faces) for face in range(1, faces + 1)}
                for faces in (p.faces, p.inner)
            )
        half = Fraction(1, 2)
        return tuple(
            {middle - sd: half, middle + sd: half}
            for middle, sd in ((p.terms, p.terms_sd), (p.size, p.size_sd))
        )

    def _one_more(self, total, sizes):
        longer = {}
        for so_far, chance in total.items():
            for size, part in sizes.items():
                longer[so_far + size] = longer.get(so_far + size, 0) + chance * part
        return longer
