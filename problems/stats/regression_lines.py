"""Least squares lines: from a few points, and from a correlation."""

from fractions import Fraction

from prep.drills import Drill, Params, fraction, listed, mean, np, ratio, rounded, shown


class OlsSlopeFourPoints(Drill):
    """The slope is the sum of products of deviations over the sum of squares of x."""

    id = "ols-slope-4pts"
    title = "A line through a few points"
    topics = ("regression",)
    difficulty = 2
    seconds = (40, 50, 60)
    form = fraction()

    def draw(self, pick, level):
        """Integer means, so that the deviations are integers too."""
        shapes = (
            ((0, 1, 5), (0, 4, 5), (1, 2, 6), (1, 5, 6), (0, 2, 7), (0, 1, 8)),
            ((0, 1, 2, 5), (0, 1, 3, 4), (0, 3, 4, 5), (1, 2, 3, 6), (0, 2, 3, 7), (1, 2, 4, 5)),
            ((0, 1, 2, 5), (1, 2, 4, 5), (0, 3, 4, 5), (1, 2, 3, 6), (0, 1, 3, 4), (0, 2, 3, 7)),
        )[level - 1]
        while True:
            xs = pick.choice(shapes)
            ys = tuple(pick.integer(0, 9) for _ in xs)
            new = pick.integer(xs[-1] + 1, xs[-1] + 3) if level == 3 else None
            if sum(ys) % len(ys) or self._sums(xs, ys)[0] == 0:
                continue
            p = Params(xs=xs, ys=ys, new=new)
            if level < 3 or self.exact(p) > 0:
                return p

    def exact(self, p):
        products, squares = self._sums(p.xs, p.ys)
        slope = Fraction(products, squares)
        if p.new is None:
            return slope
        return self._centre(p.ys) + slope * (p.new - self._centre(p.xs))

    def wordings(self, p):
        points = listed(f"({x}, {y})" for x, y in zip(p.xs, p.ys, strict=True))
        table = listed(f"{y} at dose {x}" for x, y in zip(p.xs, p.ys, strict=True))
        sold = listed(f"{x} -> {y}" for x, y in zip(p.xs, p.ys, strict=True))
        if p.new is None:
            return (
                f"What is the slope of the least squares line of y on x, with intercept, through "
                f"the points (x, y) = {points}?",
                f"A lab measures a response of {table}. Response is regressed on dose by ordinary "
                f"least squares with an intercept. How much does the fitted response change per "
                f"unit of dose, with its sign?",
                f"Adverts shown -> items sold, on {len(p.xs)} days: {sold}. Fit items = a + b x "
                f"adverts by least squares. Find b.",
            )
        return (
            f"The least squares line of y on x, with intercept, is fitted to the points (x, y) = "
            f"{points}. Which y does it predict at x = {p.new}?",
            f"A lab measures a response of {table}. Response is regressed on dose by ordinary "
            f"least squares with an intercept. What is the fitted response at dose {p.new}?",
            f"Adverts shown -> items sold, on {len(p.xs)} days: {sold}. Fit items = a + b x "
            f"adverts by least squares. How many items does the line give for {p.new} adverts?",
        )

    def steps(self, p):
        products, squares = self._sums(p.xs, p.ys)
        x, y = self._centre(p.xs), self._centre(p.ys)
        lines = (
            "Idea: slope = sum of (x - mean)(y - mean) over sum of (x - mean)^2.",
            f"Means {x} and {y}; deviations of x: {listed(each - x for each in p.xs)}; of y: "
            f"{listed(each - y for each in p.ys)}.",
            f"Products add up to {products}, squares of x to {squares}.",
            f"Slope = {ratio(products, squares)}.",
        )
        check = f"Check: the line runs through the point of means ({x}, {y})."
        if p.new is None:
            return (*lines, check)
        step = f"At {p.new}, {p.new - x} from the mean of x: {y} + slope x {p.new - x}"
        return (*lines, f"{step} = {shown(self.exact(p))}.", check)

    def misconceptions(self, p):
        products, squares = self._sums(p.xs, p.ys)
        slope = Fraction(products, squares)
        ends = Fraction(p.ys[-1] - p.ys[0], p.xs[-1] - p.xs[0])
        origin = Fraction(
            sum(x * y for x, y in zip(p.xs, p.ys, strict=True)), sum(x * x for x in p.xs)
        )
        _, squares_of_y = self._sums(p.ys, p.ys)
        reach = 1 if p.new is None else p.new - self._centre(p.xs)
        base = 0 if p.new is None else self._centre(p.ys)
        yield (
            "ends-only",
            base + ends * reach,
            "You used the first and the last point only; least squares weighs them all.",
        )
        if p.new is None:
            yield (
                "x-on-y",
                Fraction(products, squares_of_y),
                "You divided by the squares of y, which fits x on y; divide by those of x.",
            )
            yield "through-origin", origin, "That line is forced through 0; subtract the means."
            return
        yield (
            "deviation-forgotten",
            self._centre(p.ys) + slope * p.new,
            "The mean of y belongs to the mean of x: go on from there, not from x = 0.",
        )
        yield "through-origin", origin * p.new, "That line is forced through 0; keep an intercept."

    def oracle(self, p):
        """numpy's least squares on the design matrix."""
        design = np.vander(np.array(p.xs, float), 2)
        slope, intercept = np.linalg.lstsq(design, np.array(p.ys, float), rcond=None)[0]
        return float(slope if p.new is None else intercept + slope * p.new)

    def recount(self, p):
        """Descend the sum of squares, one coefficient at a time, until it stands still."""
        intercept = slope = 0.0
        count, squares = len(p.xs), sum(x * x for x in p.xs)
        pairs = tuple(zip(p.xs, p.ys, strict=True))
        for _ in range(400):
            intercept = sum(y - slope * x for x, y in pairs) / count
            slope = sum(x * (y - intercept) for x, y in pairs) / squares
        return slope if p.new is None else intercept + slope * p.new

    def _centre(self, values):
        return sum(values) // len(values)

    def _sums(self, xs, ys):
        """Products of deviations, squares of the deviations of the first."""
        x0, y0 = self._centre(xs), self._centre(ys)
        products = sum((x - x0) * (y - y0) for x, y in zip(xs, ys, strict=True))
        return products, sum((x - x0) ** 2 for x in xs)


class SlopeFromCorrelation(Drill):
    """The slope is the correlation in units of the two standard deviations."""

    id = "slope-from-corr"
    title = "Correlation and slope"
    topics = ("regression",)
    difficulty = 1
    seconds = (15, 20, 30)
    form = fraction()
    floor = 1 << 12
    block = 1 << 13

    SAMPLE = 12
    """Points in a simulated sample."""

    def draw(self, pick, level):
        rho = Fraction(pick.choice((2, 3, 4, 5, 6, 7, 8, 9)), 10)
        if level < 3:
            rho *= pick.choice((1, -1))
        sd_x, sd_y = pick.choice(
            ((2, 10), (5, 10), (10, 15), (10, 4), (20, 5), (4, 3), (5, 3), (5, 2), (4, 8), (2, 5))
        )
        kind = ("slope", "change", "other")[level - 1]
        return Params(kind=kind, rho=rho, sd_x=sd_x, sd_y=sd_y, step=pick.choice((2, 3, 4, 5)))

    def exact(self, p):
        slope = self._slope(p)
        if p.kind == "other":
            return p.rho * Fraction(p.sd_x, p.sd_y)
        return slope * p.step if p.kind == "change" else slope

    def wordings(self, p):
        sds = f"standard deviations {p.sd_x} (x) and {p.sd_y} (y)"
        if p.kind == "other":
            slope = f"{float(self._slope(p)):g}"
            return (
                f"x and y have {sds}. The least squares line of y on x has slope {slope}. What is "
                f"the slope of the least squares line of x on y?",
                f"Hours of training have standard deviation {p.sd_x}, test points {p.sd_y}. "
                f"A regression of points on hours has slope {slope} per hour. Which slope, "
                "in hours per point, comes from regressing hours on points?",
                f"Monthly returns of an index, x, and of a fund, y, have {sds}, in per cent; y "
                f"regressed on x has coefficient {slope}. Find the coefficient of x regressed on "
                f"y.",
            )
        rho = f"{float(p.rho):g}"
        unit, hour = (
            ("What is the slope of the least squares line of y on x?", "an hour more")
            if p.kind == "slope"
            else (
                f"By how much does the least squares prediction of y change if x rises by "
                f"{p.step}?",
                f"{p.step} hours more",
            )
        )
        dose = "one unit" if p.kind == "slope" else f"{p.step} units"
        return (
            f"x and y have {sds} and correlation {rho}. {unit}",
            f"Hours of training have standard deviation {p.sd_x}, test points {p.sd_y}; their "
            f"correlation is {rho}. By the regression of points on hours, what change in points, "
            f"with its sign, goes with {hour}?",
            f"A clinic regresses a marker (standard deviation {p.sd_y}) on the dose of a drug "
            f"(standard deviation {p.sd_x}); the two have correlation {rho}. Find the change, with "
            f"its sign, in the predicted marker when the dose is {dose} higher.",
        )

    def steps(self, p):
        slope = self._slope(p)
        if p.kind == "other":
            return (
                "Idea: both slopes hold the same correlation, scaled either way.",
                f"Slope of y on x = r x {p.sd_y}/{p.sd_x}, so r = {rounded(slope)} x "
                f"{p.sd_x}/{p.sd_y} = {rounded(p.rho)}.",
                f"Slope of x on y = r x {p.sd_x}/{p.sd_y} = {shown(self.exact(p))}.",
                f"Check: the product of the slopes is r^2 = {rounded(p.rho**2)}, not 1.",
            )
        lines = (
            "Idea: one sd of x moves the prediction by r sd of y.",
            f"Slope = {rounded(p.rho)} x {p.sd_y}/{p.sd_x} = {shown(slope)}.",
        )
        if p.kind == "change":
            lines = (*lines, f"Times {p.step}: {shown(self.exact(p))}.")
        return (*lines, f"Check: not steeper than {p.sd_y}/{p.sd_x}, the slope for |r| = 1.")

    def misconceptions(self, p):
        scale = p.step if p.kind == "change" else 1
        up, down = Fraction(p.sd_y, p.sd_x), Fraction(p.sd_x, p.sd_y)
        if p.kind == "other":
            yield (
                "line-turned-round",
                1 / self._slope(p),
                "You turned the same line round; x on y minimises other distances.",
            )
            yield "correlation-itself", p.rho, "That is the correlation; scale it by sd x / sd y."
            yield (
                "scaled-the-wrong-way",
                self._slope(p) * up,
                "You multiplied the slope by sd y / sd x; multiply it by (sd x / sd y)^2.",
            )
            return
        yield (
            "correlation-itself",
            p.rho * scale,
            "The correlation is the slope in standard units; scale it by sd y / sd x.",
        )
        yield (
            "sds-upside-down",
            p.rho * down * scale,
            "You scaled by sd x / sd y, which is for x on y.",
        )
        yield (
            "correlation-forgotten",
            up * scale * (1 if p.rho > 0 else -1),
            "That line has correlation 1 or -1; shrink it by r.",
        )

    def oracle(self, p):
        """The normal equations of the covariance matrix."""
        covariance = float(p.rho) * p.sd_x * p.sd_y
        matrix = np.array([[p.sd_x**2, covariance], [covariance, p.sd_y**2]], float)
        if p.kind == "other":
            return float(np.linalg.solve(matrix[1:, 1:], matrix[1:, 0])[0])
        slope = np.linalg.solve(matrix[:1, :1], matrix[:1, 1])[0]
        return float(slope) * (p.step if p.kind == "change" else 1)

    def simulate(self, p, rng, n):
        """Fit the line to many small samples: the mean of their slopes is the slope."""
        z = rng.standard_normal((2, self.SAMPLE, n), dtype=np.float32)
        rho = float(p.rho)
        x, y = p.sd_x * z[0], p.sd_y * (rho * z[0] + np.sqrt(1 - rho**2) * z[1])
        if p.kind == "other":
            x, y = y, x
        x = x - x.mean(axis=0)
        slopes = (x * y).sum(axis=0) / (x * x).sum(axis=0)
        return mean(slopes * p.step if p.kind == "change" else slopes)

    def _slope(self, p):
        return p.rho * Fraction(p.sd_y, p.sd_x)
