"""What the slope of a variable absorbs from one that was left out."""

from fractions import Fraction

from prep.drills import (
    Drill,
    Params,
    Range,
    choice,
    fraction,
    mean,
    np,
    ratio,
    rounded,
    shown,
)


class OmittedVariableSign(Drill):
    """The slope absorbs the omitted effect times the slope of the omitted variable on x."""

    id = "omitted-variable-sign"
    title = "What was left out"
    topics = ("regression", "experiments")
    difficulty = 2
    seconds = (20, 35, 30)
    form = fraction()
    floor = 1 << 13
    block = 1 << 13

    SAMPLE = 12
    """Points in a simulated sample."""
    CLEAR = 0.2
    """Biases beyond this have a direction; those drawn are 0 or at least 1."""

    def draw(self, pick, level):
        if level == 1:
            signs = pick.choice(((1, 1), (1, -1), (-1, 1), (-1, -1), (1, 0), (-1, 0)))
            return Params(
                kind="sign",
                slope=pick.integer(2, 5),
                effect=signs[0] * pick.integer(2, 5),
                link=Fraction(signs[1], 2),
                variance=1,
            )
        if level == 2:
            variance = pick.choice((2, 4, 5, 10))
            link = Fraction(pick.choice((-3, -2, -1, 1, 2, 3)), variance)
            effect = pick.choice((-1, 1)) * pick.integer(2, 6)
            slope = pick.choice([each for each in range(2, 7) if each != -effect * link])
            return Params(kind="value", slope=slope, effect=effect, link=link, variance=variance)
        link = Fraction(pick.choice((-5, -4, -2, 2, 4, 5)), 10)
        effect = pick.choice((-1, 1)) * pick.integer(2, 9)
        return Params(kind="explain", slope=0, effect=effect, link=link, variance=1)

    def form_of(self, p):
        return choice("up", "down", "unbiased") if p.kind == "sign" else self.form

    def exact(self, p):
        if p.kind == "explain":
            return Fraction(p.effect)
        return self._direction(p) if p.kind == "sign" else p.slope + p.effect * p.link

    def wordings(self, p):
        plus = "+" if p.effect > 0 else "-"
        model = f"{p.slope} x {plus} {abs(p.effect)} z"
        if p.kind == "sign":
            return self._signs_in_words(p, model)
        if p.kind == "value":
            return (
                f"y = {model} + e, with e independent of x and z. Var(x) = {p.variance} and "
                f"Cov(x, z) = {p.link * p.variance}. Which slope does least squares find for "
                f"y on x alone, with an intercept, in a large sample?",
                f"Output changes by {p.slope} per hour of training and by {p.effect} per year of "
                f"age, all else equal. Hours have variance {p.variance} and covariance "
                f"{p.link * p.variance} with age, which is not recorded; other causes are "
                f"unrelated to both. What is the slope of output on hours alone in a large sample?",
                f"With temperature held fixed, yield changes by {p.slope} per unit of pressure; "
                f"with pressure fixed, by {p.effect} per degree. Nothing else matters. In the "
                f"data, pressure has variance {p.variance} and covariance {p.link * p.variance} "
                f"with temperature. Find the slope of yield on pressure alone in a large sample.",
            )
        seen, link = f"{float(p.effect * p.link):g}", f"{float(p.link):g}"
        return (
            f"In a large sample y regressed on x has slope {seen}; z regressed on x has slope "
            f"{link}. Suppose x has no effect of its own once z is held fixed. What must the slope "
            f"of y on z, with x held fixed, then be?",
            f"In a large study the slope of recovery, in points, on daily cups of tea is {seen}. A "
            f"critic says that only age matters; the slope of age on cups is {link} years. What "
            f"effect per year of age, with its sign, would explain the whole finding?",
            f"Across many shops, sales regressed on adverts have slope {seen}, and income of the "
            f"district regressed on adverts has slope {link}. Which effect of income on sales, "
            f"per unit and with its sign, would leave nothing for the adverts?",
        )

    def steps(self, p):
        idea = (
            "Idea: slope of the short regression = own effect + omitted effect x slope of z on x."
        )
        if p.kind == "sign":
            words = {1: "positive", -1: "negative", 0: "zero"}
            link = words[self._sign(p.link)]
            return (
                idea,
                f"The omitted effect is {words[self._sign(p.effect)]}, the slope of z on x {link}.",
                f"Their product is {words[self._sign(p.effect * p.link)]}: {self._direction(p)}.",
                "Check: without a link, or without an effect of z, nothing is absorbed.",
            )
        if p.kind == "value":
            cov = p.link * p.variance
            return (
                idea,
                f"Slope of the omitted one on x: Cov/Var = {ratio(int(cov), p.variance)}.",
                f"Absorbed: {p.effect} x {rounded(p.link)} = {rounded(p.effect * p.link)}.",
                f"Together {p.slope} + ({rounded(p.effect * p.link)}) = {shown(self.exact(p))}.",
                "Check: with a covariance of 0 the slope would be right.",
            )
        seen = rounded(p.effect * p.link)
        return (
            idea,
            f"Here {seen} = 0 + effect x {rounded(p.link)}.",
            f"Effect = {seen} / {rounded(p.link)} = {p.effect}.",
            "Check: a weaker link to x asks for a stronger effect.",
        )

    def misconceptions(self, p):
        if p.kind == "sign":
            truth = self._direction(p)
            by_effect, by_link = (
                {1: "up", -1: "down", 0: "unbiased"}[self._sign(each)]
                for each in (p.effect, p.link)
            )
            if by_effect != truth:
                yield (
                    "sign-of-the-effect",
                    by_effect,
                    "That is the sign of the omitted effect; multiply by that of the link to x.",
                )
            if by_link != truth:
                yield (
                    "sign-of-the-link",
                    by_link,
                    "That is the sign of the link to x; multiply by that of the omitted effect.",
                )
            if truth != "unbiased":
                yield (
                    "no-harm-done",
                    "unbiased",
                    "A variable may be left out only if it is unrelated to x or has no effect.",
                )
            return
        if p.kind == "value":
            yield "own-effect-only", p.slope, "x also stands in for z, which is left out."
            yield (
                "covariance-for-slope",
                p.slope + p.effect * p.link * p.variance,
                "You used the covariance; the slope of z on x is Cov / Var(x).",
            )
            yield (
                "wrong-direction",
                p.slope - p.effect * p.link,
                "You subtracted what x absorbs; it is added, with its sign.",
            )
            return
        seen = p.effect * p.link
        yield "multiplied", seen * p.link, "You multiplied by the slope of z on x; divide by it."
        yield "slope-itself", seen, "z does not move one for one with x; divide by its slope on x."

    def observable(self, p, value):
        """Directions are ranges of the bias; an explanation implies a slope of z on x."""
        if p.kind == "sign":
            return {
                "up": Range(low=self.CLEAR),
                "down": Range(high=-self.CLEAR),
                "unbiased": Range(-self.CLEAR, self.CLEAR),
            }[value]
        return float(p.effect * p.link / value) if p.kind == "explain" else float(value)

    def oracle(self, p):
        """Normal equations with the covariances that x and z imply."""
        cov = np.array([[p.variance, float(p.link * p.variance)], [0, 1]], float)
        cov[1, 0] = cov[0, 1]
        if p.kind == "explain":
            return float(np.linalg.solve([[cov[0, 1]]], [float(p.effect * p.link)])[0])
        with_y = cov @ np.array([p.slope, p.effect], float)
        short = np.linalg.solve(cov[:1, :1], with_y[:1])[0]
        if p.kind == "value":
            return float(short)
        bias = round(float(short - p.slope), 9)
        return "up" if bias > 0 else "down" if bias < 0 else "unbiased"

    def simulate(self, p, rng, n):
        """Short regressions of many small samples; minus the true slope where a sign is asked."""
        x, own, error = rng.standard_normal((3, self.SAMPLE, n), dtype=np.float32)
        x = np.sqrt(p.variance) * x
        z = float(p.link) * x + own
        y = z if p.kind == "explain" else p.slope * x + p.effect * z + error
        x = x - x.mean(axis=0)
        slopes = (x * y).sum(axis=0) / (x * x).sum(axis=0)
        return mean(slopes - p.slope if p.kind == "sign" else slopes)

    def _sign(self, value):
        return (value > 0) - (value < 0)

    def _direction(self, p):
        return ("unbiased", "up", "down")[self._sign(p.effect * p.link)]

    def _signs_in_words(self, p, model):
        link = {1: "more {}", -1: "less {}", 0: "as much {} as others"}[self._sign(p.link)]
        rises, helps = ("rises", "raises") if p.effect > 0 else ("falls", "lowers")
        ask = "biased up (too high), down (too low) or unbiased"
        return (
            f"y = {model} + e, with e independent of x and z, and Cov(x, z) = {p.link}. If y is "
            f"regressed on x alone, with an intercept, is the slope as an estimate of {p.slope} "
            f"{ask}?",
            f"Plots with more fertiliser get {link.format('water')}, on average. At a given amount "
            f"of fertiliser, more water {helps} the yield; nothing else matters. Yield is "
            f"regressed on fertiliser alone. As an estimate of fertiliser's own effect, is the "
            f"slope {ask}?",
            f"People with longer training have {link.format('experience')}, on average. Among "
            f"people trained equally long, output {rises} with experience; other causes are "
            "unrelated to both. Output is regressed on training alone. Is its slope, compared "
            f"with training's own effect, {ask}?",
        )
