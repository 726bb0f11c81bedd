"""What noise does to a prediction: regression to the mean, noisy predictors."""

from fractions import Fraction

from prep.drills import Drill, Params, fraction, mean, np, rounded, shown


class RegressionToMean(Drill):
    """In standard units the best prediction is the correlation times the score."""

    id = "regression-to-mean"
    title = "The second score of a high scorer"
    topics = ("regression",)
    difficulty = 1
    seconds = (15, 25, 35)
    form = fraction()
    floor = 1 << 13

    def draw(self, pick, level):
        rho = Fraction(pick.choice((3, 4, 5, 6, 7, 8)), 10)
        z = Fraction(pick.choice((-4, -3, -2, 2, 3, 4)), 2)
        scales = (
            ((0, 1),),
            ((50, 10), (60, 10), (100, 20), (70, 20), (500, 100)),
            ((50, 10), (60, 10), (70, 20), (65, 5), (40, 4), (100, 20), (20, 2)),
        )[level - 1]
        first = pick.choice(scales)
        second = first if level < 3 else pick.choice([each for each in scales if each != first])
        return Params(level=level, rho=rho, z=z, first=first, second=second)

    def exact(self, p):
        centre, sd = p.second
        return centre + sd * p.rho * p.z

    def wordings(self, p):
        rho, score = f"{float(p.rho):g}", self._plain(p.first[0] + p.first[1] * p.z)
        centre, sd = p.first
        if p.level == 1:
            size = f"{abs(float(p.z)):g} standard deviation{'' if abs(p.z) == 1 else 's'}"
            side = f"{size} {'above' if p.z > 0 else 'below'}"
            return (
                f"X and Y are jointly normal with mean 0, variance 1 and correlation {rho}. What "
                f"is E[Y | X = {score}]?",
                f"Scores in two equally hard tests are jointly normal with correlation {rho}. "
                f"Someone scores {side} the mean in the first. How many standard deviations above "
                "the mean (negative if below) do you expect in the second?",
                f"A fund's yearly returns are jointly normal, with the same mean and standard "
                f"deviation each year and correlation {rho} from one year to the next. This year's "
                f"is {side} the mean. Predict next year's, in standard deviations above the mean "
                f"(negative if below).",
            )
        if p.level == 2:
            return (
                f"X and Y are jointly normal, each with mean {centre} and standard deviation {sd}, "
                f"and correlation {rho}. What is E[Y | X = {score}]?",
                f"Scores in a test and in its repetition are jointly normal with correlation "
                f"{rho}; both have mean {centre} and standard deviation {sd}. Someone scores "
                f"{score} in the first. Which score do you expect in the second?",
                f"A clinic's marker has mean {centre} and standard deviation {sd} at every visit; "
                f"values at two visits are jointly normal with correlation {rho}. A patient shows "
                f"{score} now and is not treated. Predict the value at the next visit.",
            )
        other, spread = p.second
        return (
            f"X has mean {centre} and standard deviation {sd}, Y mean {other} and standard "
            f"deviation {spread}; they are jointly normal with correlation {rho}. What is E[Y | X "
            f"= {score}]?",
            f"A midterm has mean {centre} and standard deviation {sd}, the final mean {other} and "
            f"standard deviation {spread}; scores are jointly normal with correlation {rho}. "
            f"Someone got {score} in the midterm. Which score do you expect in the final?",
            f"Parts are measured by two gauges: readings have mean {centre} and standard deviation "
            f"{sd} on the first, {other} and {spread} on the second, and are jointly normal with "
            f"correlation {rho}. The first shows {score}. Predict the reading of the second.",
        )

    def steps(self, p):
        centre, sd = p.second
        product = f"{rounded(p.rho)} x {rounded(p.z)} = {rounded(p.rho * p.z)}"
        idea = "Idea: in standard units, prediction = correlation x score."
        check = "Check: the prediction lies between the mean and a score just as extreme."
        if p.level == 1:
            return idea, f"{product}.", check
        return (
            idea,
            f"The score is {rounded(p.z)} standard deviations from its mean {p.first[0]}.",
            f"Predicted: {product} standard deviations.",
            f"Back in the units asked: {centre} + {sd} x {rounded(p.rho * p.z)} = "
            f"{shown(self.exact(p))}.",
            check,
        )

    def misconceptions(self, p):
        centre, sd = p.second
        yield (
            "just-as-extreme",
            centre + sd * p.z,
            "You expect the same standing again; part of it was luck, so shrink it by r.",
        )
        yield (
            "shrunk-by-r-squared",
            centre + sd * p.rho**2 * p.z,
            "You used r^2; the prediction shrinks by r.",
        )
        if p.level == 1:
            yield (
                "further-out",
                p.z / p.rho,
                "You divided by r; the prediction moves towards the mean, so multiply.",
            )
        elif p.level == 3:
            yield (
                "scale-of-the-first",
                p.first[0] + p.first[1] * p.rho * p.z,
                "You stayed with the mean and spread of the first; use those of the second.",
            )
            yield (
                "spread-of-the-first",
                centre + p.first[1] * p.rho * p.z,
                "You used the spread of the first; the second has its own.",
            )

    def oracle(self, p):
        """The regression line of the bivariate normal, by solving with its covariance matrix."""
        (first, sd), (second, spread) = p.first, p.second
        cross = float(p.rho) * sd * spread
        gain = np.linalg.solve(np.array([[sd**2]], float), np.array([cross]))[0]
        return float(second + gain * (float(first + sd * p.z) - first))

    def simulate(self, p, rng, n):
        """Skill and luck: draw skills, keep those whose luck would explain the first score.

        A skill s is kept with a probability proportional to the density of the luck it takes to
        score z, so no window around z is needed.
        """
        rho = float(p.rho)
        skill = np.sqrt(rho) * rng.standard_normal(n)
        luck = (float(p.z) - skill) / np.sqrt(1 - rho)
        skill = skill[rng.random(n) < np.exp(-(luck**2) / 2)]
        again = skill + np.sqrt(1 - rho) * rng.standard_normal(skill.size)
        return mean(p.second[0] + p.second[1] * again)

    def _plain(self, value):
        return f"{float(value):g}"


class MeasurementErrorSlope(Drill):
    """Noise in x shrinks the slope by the share of the variance of x that is real."""

    id = "measurement-error-slope"
    title = "A predictor measured with noise"
    topics = ("regression",)
    difficulty = 3
    seconds = (15, 30, 40)
    form = fraction()
    floor = 1 << 12
    block = 1 << 13

    SAMPLE = 12
    """Points in a simulated sample."""

    def draw(self, pick, level):
        kind = ("reliability", "variances", "backwards")[level - 1]
        noise = pick.integer(1, 4)
        real = pick.choice([v for v in (4, 6, 8, 9, 12, 16) if Fraction(v, v + noise) <= 0.9])
        if kind == "reliability":
            real = pick.choice((5, 6, 7, 8, 9))
            noise = 10 - real
        slope = Fraction(pick.choice((1, 3, 4, 5, 6, 8, 10, 12)), 2)
        share = Fraction(real, real + noise)
        if kind == "backwards":
            slope = Fraction(pick.choice((3, 6, 9, 12, 15, 18)), 10)
        return Params(kind=kind, real=real, noise=noise, share=share, slope=slope)

    def exact(self, p):
        return p.slope / p.share if p.kind == "backwards" else p.slope * p.share

    def wordings(self, p):
        slope, share = f"{float(p.slope):g}", f"{float(p.share):g}"
        independent = "noise independent of everything else"
        if p.kind == "reliability":
            return (
                f"y = {slope} x + e, with e independent of x. You observe w = x + {independent}; "
                f"Var(x) / Var(w) = {share}. In a large sample, what is the least squares slope of "
                f"y on w?",
                "Regressed on the true hours of exercise a week, a fitness score has slope "
                f"{slope}. A questionnaire reports the hours with {independent}; {share} of the "
                "variance of its values is real. Which slope does a large regression of the score "
                "on the reported hours show?",
                f"A signal with additive {independent} has reliability {share}: that share of its "
                f"variance is the true signal's. Regressed on the true signal, returns would have "
                f"slope {slope}. Find their slope on the noisy signal in a large sample.",
            )
        if p.kind == "variances":
            return (
                f"y = {slope} x + e with Var(x) = {p.real}. Instead of x you have w = x + u with "
                f"Var(u) = {p.noise}; x, u and e are independent. What is the least squares slope "
                f"of y on w in a large sample?",
                f"Doses drawn at random, with variance {p.real}, change a marker by {slope} per "
                f"unit. The recorded dose adds {independent}, of variance {p.noise}. Which slope "
                f"does a large regression of the marker on the recorded dose find?",
                f"The regression of demand on true quality, whose variance is {p.real}, has slope "
                f"{slope}. Ratings are quality plus {independent}, of variance {p.noise}. Find the "
                f"slope of demand on ratings in a large sample.",
            )
        seen = p.real + p.noise
        return (
            f"w = x + u, with u of mean 0, independent of x and y. In a large sample Var(w) = "
            f"{seen}, and the least squares slope of y on w is {slope}. Var(u) = {p.noise} is "
            f"known. What is the slope of y on x?",
            f"Recorded doses have variance {seen}, of which {p.noise} comes from recording "
            f"{independent}. A large regression of a marker on the recorded dose has slope "
            f"{slope}. What would the slope on the true dose be?",
            f"Ratings are true quality plus {independent}. The ratings' variance is {seen}, the "
            f"noise's {p.noise}, and demand regressed on ratings has slope {slope} in a large "
            f"sample. Find the slope of demand on true quality.",
        )

    def steps(self, p):
        seen = p.real + p.noise
        idea = "Idea: noise leaves Cov(x, y) alone but adds to the variance one divides by."
        if p.kind == "backwards":
            return (
                idea,
                f"Real share of the variance: ({seen} - {p.noise})/{seen} = {shown(p.share)}.",
                f"The observed slope is the true one times that: {rounded(p.slope)} = b x "
                f"{p.share}.",
                f"b = {rounded(p.slope)} / ({p.share}) = {shown(self.exact(p))}.",
                "Check: the true slope is the steeper one.",
            )
        share = f"Real share of the variance: {p.real}/({p.real} + {p.noise}) = {shown(p.share)}."
        if p.kind == "reliability":
            share = f"Real share of the variance: {rounded(p.share)}."
        return (
            idea,
            share,
            f"Slope = {rounded(p.slope)} x {rounded(p.share)} = {shown(self.exact(p))}.",
            "Check: pure noise would give a slope of 0, no noise the true slope.",
        )

    def misconceptions(self, p):
        if p.kind == "backwards":
            yield (
                "shrunk-again",
                p.slope * p.share,
                "You shrank the slope once more; undo the shrinking by dividing.",
            )
            yield "as-observed", p.slope, "Noise in the predictor has flattened that slope."
            yield (
                "noise-added-to-observed",
                p.slope * Fraction(p.real + 2 * p.noise, p.real + p.noise),
                "The observed variance holds the noise already; subtract it for the real part.",
            )
            return
        yield (
            "noise-averages-out",
            p.slope,
            "Noise in y would average out; noise in the predictor flattens the slope.",
        )
        yield (
            "divided-by-the-share",
            p.slope / p.share,
            "Dividing undoes the shrinking; the regression on noisy values shows it.",
        )
        if p.kind == "variances":
            yield (
                "noise-to-signal",
                p.slope * (1 - Fraction(p.noise, p.real)),
                "You took noise/real off; the share is real/(real + noise).",
            )

    def observable(self, p, value):
        """Backwards: which part of the slope is left, if ``value`` were the true one."""
        return float(p.slope / value) if p.kind == "backwards" else float(value)

    def oracle(self, p):
        """Solve with the covariance matrix of (x, w, y)."""
        loadings = np.array([[1.0, 0.0], [1.0, 1.0]])
        cov = loadings @ np.diag([float(p.real), float(p.noise)]) @ loadings.T
        unit = np.linalg.solve(cov[1:, 1:], cov[1:, 0])[0]
        return float(p.slope) / float(unit) if p.kind == "backwards" else float(p.slope * unit)

    def simulate(self, p, rng, n):
        """Fit small samples of noisy x: the slope is unbiased for that of the population."""
        x, u, error = rng.standard_normal((3, self.SAMPLE, n), dtype=np.float32)
        x = np.sqrt(p.real) * x
        slope = 1.0 if p.kind == "backwards" else float(p.slope)
        y, w = slope * x + error, x + np.sqrt(p.noise) * u
        w = w - w.mean(axis=0)
        return mean((w * y).sum(axis=0) / (w * w).sum(axis=0))
