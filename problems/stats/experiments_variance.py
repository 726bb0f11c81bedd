"""Variance of an experiment: clusters that raise it, covariates that lower it."""

from fractions import Fraction
from math import sqrt

from prep.drills import (
    Drill,
    Params,
    Quantity,
    fraction,
    integer,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    shown,
)


class DesignEffectCluster(Drill):
    """Within a cluster values resemble each other, so each new one tells less."""

    id = "design-effect-cluster"
    title = "Classes, not pupils"
    topics = ("experiments", "inference")
    difficulty = 2
    seconds = (15, 25, 35)
    form = fraction()
    gap = 0.08
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        while True:
            size = pick.choice((5, 6, 11, 16, 21, 26, 31))
            icc = Fraction(pick.choice((2, 4, 5, 10, 20, 30)), 100)
            effect = 1 + (size - 1) * icc
            clusters = pick.choice((10, 20, 40, 50, 100))
            if effect < Fraction(5, 4):
                continue
            if level < 3:
                kind = ("effect", "effective")[level - 1]
                return Params(kind=kind, size=size, icc=icc, clusters=clusters)
            needed = size * pick.choice((4, 5, 10, 20))
            if (needed * effect / size).denominator == 1:
                return Params(kind="clusters", size=size, icc=icc, needed=needed)

    def form_of(self, p):
        return integer() if p.kind == "clusters" else self.form

    def exact(self, p):
        effect = 1 + (p.size - 1) * p.icc
        if p.kind == "effect":
            return effect
        return p.clusters * p.size / effect if p.kind == "effective" else p.needed * effect / p.size

    def wordings(self, p):
        icc = rounded(p.icc)
        corr = f"an intraclass correlation of {icc}"
        if p.kind == "effect":
            return (
                f"A survey samples whole clusters of {p.size} with {corr}. By which factor is the "
                "variance of the mean larger than for as many independent people?",
                f"A trial assigns schools, with {p.size} pupils each; two pupils of a school have "
                f"correlation {icc}, pupils of different schools none. What is the design effect?",
                f"Groups of {p.size} values with equal variances: correlation {icc} within a "
                "group, 0 between groups. Find the variance of the mean divided by what it would "
                "be without correlation.",
            )
        if p.kind == "effective":
            whole = p.clusters * p.size
            return (
                f"A survey reaches {whole} people in {p.clusters} clusters of {p.size}, with "
                f"{corr}. How many independent people would give the mean the same precision?",
                f"{p.clusters} clinics with {p.size} patients each take part; outcomes of two "
                f"patients of one clinic have correlation {icc}, others none. What is the "
                "effective sample size for the mean?",
                f"{p.clusters} independent groups of {p.size} values of equal variance, "
                f"correlation {icc} within each group. To how many uncorrelated values do these "
                f"{whole} amount for the variance of the mean?",
            )
        return (
            f"{p.needed} independent people per arm would be enough. You have to assign whole "
            f"clusters of {p.size} with {corr}. How many clusters per arm give the same precision?",
            f"A trial planned with {p.needed} independent pupils per arm is to assign classes of "
            f"{p.size} instead; two pupils of a class have correlation {icc}, others none. How "
            "many classes per arm keep its power?",
            f"Groups of {p.size} values have equal variances and correlation {icc} within, 0 "
            f"between groups. How many groups give the mean the precision of {p.needed} "
            "uncorrelated values?",
        )

    def steps(self, p):
        effect = 1 + (p.size - 1) * p.icc
        lines = (
            "Idea: a value has m - 1 companions; each adds one correlation to the variance.",
            f"Design effect: 1 + {p.size - 1} x {rounded(p.icc)} = {shown(effect)}.",
        )
        if p.kind == "effect":
            return *lines, f"Check: between 1 (no correlation) and {p.size} (identical values)."
        if p.kind == "effective":
            return (
                *lines,
                f"{p.clusters * p.size} / {rounded(effect)} = {shown(self.exact(p))}.",
                f"Check: between {p.clusters} clusters and {p.clusters * p.size} people.",
            )
        return (
            *lines,
            f"People: {p.needed} x {rounded(effect)} = {rounded(p.needed * effect, 5)}.",
            f"Clusters: {rounded(p.needed * effect, 5)} / {p.size} = {self.exact(p)}.",
            f"Check: more than the {rounded(p.needed / p.size)} clusters of independent people.",
        )

    def misconceptions(self, p):
        true = 1 + (p.size - 1) * p.icc
        slips = [("one-forgotten", (p.size - 1) * p.icc,
                  "You left out the 1: a value's own variance."),
                 ("correlation-once", 1 + p.icc,
                  "You added one correlation; each value has m - 1 companions."),
                 ("cluster-size-itself", Fraction(p.size),
                  "That treats the values of a cluster as identical."),
                 ("root-taken", sqrt(true),
                  "That is the factor of the standard error; the number goes with the "
                  "variance.")]  # fmt: skip
        for tag, effect, message in slips:
            yield tag, self._from_effect(p, effect), message

    def oracle(self, p):
        """Sum of all entries of the covariance matrix of one cluster."""
        matrix = np.full((p.size, p.size), float(p.icc))
        np.fill_diagonal(matrix, 1.0)
        return float(self._from_effect(p, matrix.sum() / p.size))

    def simulate(self, p, rng, n):
        """Mean of a cluster: a part shared by all and a part of one's own."""
        shared = rng.standard_normal(n)
        own = rng.standard_normal((p.size, n), dtype=np.float32).mean(axis=0)
        icc = float(p.icc)
        return mean(p.size * (np.sqrt(icc) * shared + np.sqrt(1 - icc) * own) ** 2)

    def observable(self, p, value):
        """The design effect that this answer claims."""
        if p.kind == "effect":
            return float(value)
        if p.kind == "effective":
            return float(p.clusters * p.size / value)
        return float(value * p.size / p.needed)

    def _from_effect(self, p, effect):
        if p.kind == "effect":
            return effect
        if p.kind == "effective":
            return p.clusters * p.size / effect
        return p.needed * effect / p.size


class CupedVariance(Drill):
    """A covariate explains the square of its correlation; the rest of the variance is left."""

    id = "cuped-variance"
    title = "What last month already tells"
    topics = ("experiments", "regression")
    difficulty = 2
    seconds = (12, 20, 30)
    form = percent(points=1, quantity=Quantity.NUMBER)
    gap = 0.04
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        rho = Fraction(pick.choice((3, 4, 5, 6, 7, 8, 9) if level < 3 else (5, 6, 7, 8, 9)), 10)
        return Params(kind=("left", "saved", "narrower")[level - 1], rho=rho)

    def exact(self, p):
        left = 1 - p.rho**2
        if p.kind == "narrower":
            return 1 - sqrt(left)
        return left if p.kind == "left" else 1 - left

    def wordings(self, p):
        rho = rounded(p.rho)
        if p.kind == "left":
            return (
                f"A metric has correlation {rho} with its value before the experiment. It is "
                "adjusted by the best linear use of that value. Which share of its variance is "
                "left?",
                f"Spending in June and spending in May have correlation {rho} over the users of a "
                "shop. From June's spending the best multiple of May's is subtracted. What "
                "percentage of the original variance remains?",
                f"Y and X have correlation {rho}, and c minimises Var(Y - c X). Find Var(Y - c X) "
                "as a percentage of Var(Y).",
            )
        if p.kind == "saved":
            return (
                f"A metric is adjusted (CUPED) by a covariate from before the experiment, with "
                f"correlation {rho}, in the best linear way. By how many per cent can the number "
                "of users shrink at "
                "the same power?",
                f"Test scores before and after a course have correlation {rho}. Which percentage "
                "of the participants of a trial becomes dispensable, at the same standard error, "
                "if the score before is regressed out?",
                f"corr(X, Y) = {rho}; the mean of Y - c X with the best c, X having known mean 0, "
                "replaces the mean of Y. By what percentage may n fall for the same variance?",
            )
        return (
            f"A metric has correlation {rho} with a covariate from before the experiment. By how "
            "many per cent does the best linear adjustment shorten the confidence interval of the "
            "effect, with the same users?",
            f"Yields of the same fields in successive years have correlation {rho}. A trial "
            "regresses out last year's yield. By what percentage does the standard error of the "
            "estimated effect fall?",
            f"corr(X, Y) = {rho}, and c is the best coefficient. By what percentage is the "
            "standard deviation of Y - c X smaller than that of Y?",
        )

    def steps(self, p):
        square = rounded(p.rho**2)
        lines = (
            "Idea: the best linear use of a covariate removes the share rho^2 of the variance.",
            f"rho^2 = {square}; left: {rounded(1 - p.rho**2)}.",
        )
        if p.kind == "left":
            return *lines, "Check: all of it for rho = 0, nothing for rho = 1."
        if p.kind == "saved":
            return (
                *lines,
                f"n goes with the variance, so {per_cent(p.rho**2)} of the users are saved.",
                "Check: nothing for rho = 0, all for rho = 1.",
            )
        return (
            *lines,
            f"Standard errors: sqrt({rounded(1 - p.rho**2)}) = {rounded(sqrt(1 - p.rho**2))}.",
            f"Shorter by {per_cent(self.exact(p))}.",
            "Check: less than the fall of the variance.",
        )

    def misconceptions(self, p):
        rho = p.rho
        if p.kind == "left":
            yield "not-squared", 1 - rho, "You took off rho; the variance falls by rho^2."
            yield "removed-instead", rho**2, "That is the share removed; the rest is asked."
            yield "root-taken", sqrt(1 - rho**2), "That is for the standard deviation."
        elif p.kind == "saved":
            yield "not-squared", rho, "You took rho; the variance falls by rho^2."
            yield "left-instead", 1 - rho**2, "That is the share still needed."
            yield (
                "root-taken",
                1 - sqrt(1 - rho**2),
                "That is for the standard error; the number of users goes with the variance.",
            )
        else:
            yield "variance-instead", rho**2, "That is the fall of the variance; take the root."
            yield (
                "rho-itself",
                rho,
                "That is the correlation; the error falls by 1 - sqrt(1 - rho^2).",
            )
            yield (
                "left-instead",
                sqrt(1 - rho**2),
                "That is the length that is left; the fall is asked.",
            )

    def oracle(self, p):
        """Residual variance by solving the normal equation of the covariance matrix."""
        matrix = np.array([[1.0, float(p.rho)], [float(p.rho), 1.0]])
        left = float(np.linalg.det(matrix) / matrix[0, 0])
        return {"left": left, "saved": 1 - left, "narrower": 1 - np.sqrt(left)}[p.kind]

    def simulate(self, p, rng, n):
        """Fit the coefficient on one half of the users and adjust the other half with it."""
        before, own = rng.standard_normal((2, 2 * n), dtype=np.float32)
        after = float(p.rho) * before + np.float32(sqrt(1 - p.rho**2)) * own
        slope = (before[:n] @ after[:n]) / (before[:n] @ before[:n])
        return mean((after[n:] - slope * before[n:]) ** 2)

    def observable(self, p, value):
        """The share of variance left that this answer claims."""
        share = float(value)
        return {"left": share, "saved": 1 - share, "narrower": (1 - share) ** 2}[p.kind]
