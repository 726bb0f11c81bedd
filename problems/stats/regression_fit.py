"""How well a regression fits, and what correlated predictors cost."""

from fractions import Fraction
from math import sqrt

from prep.drills import Drill, Params, decimal, fraction, mean, np, per_cent, rounded, shown


class RSquaredFromAnova(Drill):
    """Explained share of the squares; with degrees of freedom, share of the mean squares."""

    id = "r2-from-anova"
    title = "Reading a table of squares"
    topics = ("regression",)
    difficulty = 2
    seconds = (15, 35, 45)
    form = fraction()
    gap = 0.02

    def draw(self, pick, level):
        kind = ("plain", "adjusted", "f-ratio")[level - 1]
        while True:
            k, left = pick.integer(2, 4), pick.choice((5, 6, 8, 10, 12))
            total = pick.choice((50, 80, 100, 120, 200, 400))
            rest = total * pick.integer(2, 7) // 10
            p = Params(kind=kind, total=total, unexplained=rest, k=k, n=left + k + 1)
            if self.exact(p) >= (1 if kind == "f-ratio" else Fraction(1, 10)):
                return p

    def form_of(self, p):
        return self.form if p.kind == "plain" else decimal(rtol=0.01)

    def exact(self, p):
        left = p.n - p.k - 1
        if p.kind == "plain":
            return 1 - self._rest(p)
        if p.kind == "adjusted":
            return 1 - self._rest(p) * Fraction(p.n - 1, left)
        return Fraction(p.total - p.unexplained, p.k) / Fraction(p.unexplained, left)

    def wordings(self, p):
        explained = p.total - p.unexplained
        size = f"{p.n} observations and {p.k} predictors plus an intercept"
        squares = f"explained sum of squares {explained}, residual sum of squares {p.unexplained}"
        if p.kind == "plain":
            return (
                f"An analysis of variance of a regression with intercept shows {squares}. What is "
                f"R^2?",
                f"The sales of shops vary about their mean with a sum of squares of {p.total}; "
                f"about the least squares line the sum of squares is {p.unexplained}. Which share "
                f"of the variation does the line explain?",
                f"In a calibration curve, fitted by least squares with an intercept, the squared "
                f"residuals add up to {p.unexplained} and the squared deviations of the fitted "
                f"values from the mean to {explained}. Find R^2.",
            )
        if p.kind == "adjusted":
            return (
                f"A regression with {size} has {squares}. What is the adjusted R^2?",
                f"A model of rents, by least squares from {size}, explains "
                f"{per_cent(1 - self._rest(p))} of the variation in its sample. Find its adjusted "
                f"R^2.",
                f"A trial's outcome is regressed on {p.k} covariates and an intercept, {p.n} "
                f"patients in all. Residual squares add up to {p.unexplained}, squared deviations "
                f"of the outcome from its mean to {p.total}. How large is the adjusted R^2?",
            )
        return (
            f"A regression with {size} has {squares}. What is the F statistic for the hypothesis "
            f"that {'both' if p.k == 2 else f'all {p.k}'} slopes are 0?",
            f"A model of rents, by least squares from {size}, has R^2 = "
            f"{rounded(1 - self._rest(p))}. Find the overall F statistic of its slopes.",
            f"A trial's outcome is regressed on {p.k} covariates and an intercept, {p.n} patients "
            f"in all. Of the total sum of squares about the mean, {p.total}, {p.unexplained} stays "
            f"in the residuals. How large is the F statistic of the covariates together?",
        )

    def steps(self, p):
        rest, left = self._rest(p), p.n - p.k - 1
        share = f"Residual share: {p.unexplained}/{p.total} = {rounded(rest)}."
        if p.kind == "plain":
            return (
                "Idea: R^2 is what the residuals leave of the total sum of squares.",
                share,
                f"R^2 = 1 - {rounded(rest)} = {shown(1 - rest)}.",
                "Check: between 0 and 1 for least squares with an intercept.",
            )
        if p.kind == "adjusted":
            return (
                "Idea: compare variances, squares per degree of freedom, in place of squares.",
                share,
                f"Degrees of freedom: residuals {p.n} - {p.k} - 1 = {left}, total {p.n - 1}.",
                f"Adjusted R^2 = 1 - {rounded(rest)} x {p.n - 1}/{left} = "
                f"{rounded(self.exact(p))}.",
                f"Check: below the plain R^2 of {rounded(1 - rest)}.",
            )
        return (
            "Idea: F compares explained and residual squares, each per degree of freedom.",
            f"Explained {rounded(1 - rest)} of the total on {p.k} degrees, residual "
            f"{rounded(rest)} on {p.n} - {p.k} - 1 = {left}.",
            f"F = ({rounded(1 - rest)}/{p.k}) / ({rounded(rest)}/{left}) = "
            f"{rounded(self.exact(p))}.",
            "Check: F is near 1 if the predictors do nothing.",
        )

    def misconceptions(self, p):
        rest, left = self._rest(p), p.n - p.k - 1
        if p.kind == "plain":
            yield "residual-share", rest, "That is the share left unexplained; take 1 minus it."
            yield (
                "explained-over-residual",
                (1 - rest) / rest,
                "You divided by the residual squares; divide by the total.",
            )
        elif p.kind == "adjusted":
            yield "not-adjusted", 1 - rest, "That is the plain R^2; allow for degrees of freedom."
            yield (
                "intercept-not-counted",
                1 - rest * Fraction(p.n - 1, left + 1),
                f"You left {p.n} - {p.k} degrees to the residuals; the intercept takes one more.",
            )
            yield (
                "explained-share-scaled",
                (1 - rest) * Fraction(left, p.n - 1),
                "You scaled the explained share; scale the residual share and take it from 1.",
            )
        else:
            yield (
                "no-degrees-of-freedom",
                (1 - rest) / rest,
                "That is the ratio of the sums; divide each by its degrees of freedom.",
            )
            yield (
                "intercept-not-counted",
                self.exact(p) * Fraction(left + 1, left),
                f"You left {p.n} - {p.k} degrees to the residuals; the intercept takes one more.",
            )
            yield (
                "total-below",
                Fraction(p.n - 1, p.k) * (1 - rest),
                "You compared with the total mean square; compare with the residual one.",
            )

    def oracle(self, p):
        """Make data with these squares, fit them by least squares, and look at the fit."""
        rng = np.random.default_rng(p.n)
        basis, _ = np.linalg.qr(np.column_stack([np.ones(p.n), rng.normal(size=(p.n, p.n - 1))]))
        y = sqrt(p.total - p.unexplained) * basis[:, 1:3].sum(axis=1) / sqrt(2)
        y = 7 + y + sqrt(p.unexplained) * basis[:, -1]
        design = basis[:, : p.k + 1]
        residual = y - design @ np.linalg.lstsq(design, y, rcond=None)[0]
        variance = residual @ residual / (p.n - design.shape[1])
        if p.kind == "plain":
            return float(1 - residual.var() / y.var())
        if p.kind == "adjusted":
            return float(1 - variance / y.var(ddof=1))
        return float(((design @ design.T @ y - y.mean()) ** 2).sum() / p.k / variance)

    def recount(self, p):
        """The table of variance, row by row: squares, degrees of freedom, mean squares."""
        rows = {
            "explained": (Fraction(p.total - p.unexplained), p.k),
            "residual": (Fraction(p.unexplained), p.n - 1 - p.k),
        }
        rows["total"] = tuple(map(sum, zip(*rows.values(), strict=True)))
        means = {name: squares / degrees for name, (squares, degrees) in rows.items()}
        if p.kind == "plain":
            return rows["explained"][0] / rows["total"][0]
        if p.kind == "adjusted":
            return (means["total"] - means["residual"]) / means["total"]
        return means["explained"] / means["residual"]

    def _rest(self, p):
        return Fraction(p.unexplained, p.total)


class VifFromRSquared(Drill):
    """What a predictor shares with the others does not help to estimate its slope."""

    id = "vif-from-r2"
    title = "Predictors that know each other"
    topics = ("regression", "linear-algebra")
    difficulty = 2
    seconds = (15, 20, 25)
    form = decimal(rtol=0.02)

    POINTS = 8
    """Rows of the simulated design."""

    def draw(self, pick, level):
        kind = ("variance", "error", "correlation")[level - 1]
        shared = pick.choice((50, 60, 75, 80, 90, 95))
        if kind == "error":
            shared = pick.choice((36, 51, 64, 75, 84, 90, 91, 96))
        if kind == "correlation":
            rho = Fraction(pick.choice((60, 70, 80, 90, 95)), 100)
            return Params(kind=kind, asked=pick.choice(("variance", "error")), rho=rho, r2=rho**2)
        return Params(kind=kind, asked=kind, rho=None, r2=Fraction(shared, 100))

    def exact(self, p):
        factor = 1 / (1 - p.r2)
        return float(factor) if p.asked == "variance" else sqrt(factor)

    def wordings(self, p):
        what = "variance" if p.asked == "variance" else "standard error"
        same = "for the same residual variance, sample size and spread of"
        if p.kind == "correlation":
            rho = f"{float(p.rho):g}"
            return (
                f"A regression has just two predictors, with correlation {rho}, and an intercept. "
                f"How many times as large is the {what} of the first slope as with uncorrelated "
                f"predictors, {same} the predictors?",
                f"Sales are regressed on price and on advertising, whose correlation is {rho}. "
                f"Compared with a design in which the two were uncorrelated, {same} both, what "
                f"factor multiplies the {what} of the price coefficient?",
                f"In a trial, dose and age correlate at {rho} and are the only predictors in a "
                f"linear model. Find the factor by which this inflates the {what} of the dose "
                f"effect, {same} both.",
            )
        share = f"{float(p.r2):g}"
        return (
            f"Regressing predictor x on all the other predictors of a linear model gives R^2 = "
            f"{share}. How many times as large is the {what} of the slope of x as it would be if x "
            f"were uncorrelated with the others, {same} x?",
            f"In a model of rents, {per_cent(p.r2)} of the variance of floor space is explained by "
            f"the other predictors. By what factor does this inflate the {what} of the floor space "
            f"coefficient, {same} floor space?",
            f"A lab regresses yield on several settings. Temperature, regressed on the other "
            f"settings, has R^2 = {share}. Find the factor that multiplies the {what} of its "
            f"coefficient compared with an orthogonal design, {same} temperature.",
        )

    def steps(self, p):
        factor = 1 / (1 - p.r2)
        lines = ("Idea: only the part of x that the others do not explain carries information.",)
        if p.rho is not None:
            lines += (f"The other predictor explains r^2 = {rounded(p.r2, 4)} of it.",)
        lines += (f"Left: 1 - {rounded(p.r2, 4)} = {rounded(1 - p.r2, 4)}; the variance is "
                  f"1/{rounded(1 - p.r2, 4)} = {rounded(factor)} times as large.",)  # fmt: skip
        if p.asked == "error":
            lines += (f"Standard error: sqrt({rounded(factor)}) = {rounded(sqrt(factor))} times.",)
        return (*lines, "Check: 1 without correlation, infinite with a perfect one.")

    def misconceptions(self, p):
        factor = float(1 / (1 - p.r2))
        if p.asked == "variance":
            yield (
                "standard-error-factor",
                sqrt(factor),
                "That is the factor for the standard error; the variance has its square.",
            )
        else:
            yield (
                "variance-factor",
                factor,
                "That is the factor for the variance; the standard error has its root.",
            )
        if p.rho is None:
            odds = float(p.r2 / (1 - p.r2))
            yield (
                "explained-over-left",
                odds if p.asked == "variance" else sqrt(odds),
                "You divided explained by unexplained; divide 1 by the unexplained part.",
            )
        else:
            wrong = float(1 / (1 - p.rho))
            yield (
                "correlation-not-squared",
                wrong if p.asked == "variance" else sqrt(wrong),
                "You took the correlation for the explained share; square it first.",
            )

    def observable(self, p, value):
        """The simulation averages squared errors of a slope, so variances."""
        return float(value) if p.asked == "variance" else float(value) ** 2

    def oracle(self, p):
        """Invert the correlation matrix of x and the one direction the others explain it by."""
        r = sqrt(p.r2)
        factor = float(np.linalg.inv(np.array([[1, r], [r, 1]]))[0, 0])
        return factor if p.asked == "variance" else sqrt(factor)

    def simulate(self, p, rng, n):
        """Fit noise on a design with this R^2: squared slopes, where uncorrelated gives 1."""
        basis, _ = np.linalg.qr(np.vander(np.arange(self.POINTS), 3, increasing=True))
        other = basis[:, 2]
        x = sqrt(p.r2) * other + sqrt(1 - p.r2) * basis[:, 1]
        fit = np.linalg.pinv(np.column_stack([np.ones(self.POINTS), x, other]))
        noise = rng.standard_normal((self.POINTS, n), dtype=np.float32)
        return mean((fit[1].astype(np.float32) @ noise) ** 2)
