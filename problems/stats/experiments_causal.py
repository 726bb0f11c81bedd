"""Effects from comparisons that are not plain experiments: differences, instruments."""

from fractions import Fraction
from itertools import pairwise

from prep.drills import (
    Drill,
    Params,
    fraction,
    hits,
    integer,
    listed,
    np,
    per_cent,
    rounded,
    shown,
    stats,
)


class DidEstimate(Drill):
    """The untreated group's change stands for what would have happened anyway."""

    id = "did-estimate"
    title = "Before and after, here and there"
    topics = ("experiments", "regression")
    difficulty = 1
    seconds = (12, 15, 30)
    form = integer()

    def draw(self, pick, level):
        """The treated group's means, then the control group's, in order of time."""
        while True:
            treated = [pick.integer(20, 90)]
            control = [pick.integer(20, 90)]
            for _ in range(2 if level == 3 else 1):
                treated.append(treated[-1] + pick.integer(-12, 24))
                control.append(control[-1] + pick.integer(-12, 16))
            steps = (treated[-1] - treated[-2], control[-1] - control[-2])
            if 0 not in steps and steps[0] not in (steps[1], 2 * steps[1]) and min(control) > 5:
                kind = ("effect", "untreated", "trend")[level - 1]
                return Params(kind=kind, treated=tuple(treated), control=tuple(control))

    def exact(self, p):
        change = p.control[-1] - p.control[-2]
        if p.kind == "untreated":
            return p.treated[-2] + change
        effect = p.treated[-1] - p.treated[-2] - change
        if p.kind == "trend":
            effect -= p.treated[1] - p.treated[0] - (p.control[1] - p.control[0])
        return effect

    def wordings(self, p):
        treated, control = (" to ".join(map(str, each)) for each in (p.treated, p.control))
        if p.kind == "trend":
            return (
                f"Mean sales in three months: {treated} in shops with a campaign (in the third "
                f"month only), {control} in the others. Without it the gap between the groups "
                "would have changed from month 2 to 3 as it did from 1 to 2, by the same amount in "
                "the same direction. What effect do you estimate?",
                f"Yearly averages go from {treated} in a town that gets a new law before the third "
                f"year, and from {control} in a similar one without it. Allow for a difference of "
                "the yearly trends, as seen from year 1 to 2. How large is the estimated effect?",
                f"Group means at times 0, 1, 2: treated {listed(p.treated)}, control "
                f"{listed(p.control)}; treatment "
                "falls between times 1 and 2. Find the difference in differences of times 1 and "
                "2, minus that of times 0 and 1.",
            )
        if p.kind == "untreated":
            (before, after), base = p.control, p.treated[0]
            return (
                f"A treated group started at a mean of {base} and ended at {p.treated[1]}. Over "
                f"the same time an untreated group went from {before} to {after}. With parallel "
                "trends, at which mean would the treated group have ended without treatment?",
                f"Wait times in a clinic with a new system went from {base} to {p.treated[1]} min, "
                f"in a clinic without it from {before} to {after} min. Under parallel trends, what "
                "would the first clinic's be now, in min, had it kept the old system?",
                f"Means before and after: treated {base} and {p.treated[1]}, control {before} and "
                f"{after}. Give the counterfactual mean of the treated after, assuming parallel "
                "trends.",
            )
        return (
            f"Mean sales went from {treated} in shops with a campaign and, at the same times, from "
            f"{control} in shops without. What is the difference-in-differences estimate of the "
            "campaign's effect?",
            f"A town raises a fee; trips go from {treated} there and from {control} in a similar "
            "town without the fee. With parallel trends, by how much did the fee change the "
            "trips (negative for fewer)?",
            f"Means before and after: treated {listed(p.treated)}, control {listed(p.control)}. "
            "Find the "
            "difference-in-differences estimate of the treatment effect.",
        )

    def steps(self, p):
        (before, after), (base, end) = p.control[-2:], p.treated[-2:]
        change = after - before
        if p.kind == "untreated":
            return (
                "Idea: with parallel trends the treated group would have changed like the other.",
                f"Change of the control group: {after} - {before} = {change}.",
                f"{base} {'+' if change > 0 else '-'} {abs(change)} = {self.exact(p)}.",
                f"Check: the treated group's own end, {end}, is off by the effect, "
                f"{end - self.exact(p)}.",
            )
        lines = (
            "Idea: subtract the change that would have come anyway.",
            f"Changes: treated {end} - {base} = {end - base}, control {after} - {before} = "
            f"{change}.",
        )
        both = f"{end - base} - {self._signed(change)} = {end - base - change}"
        if p.kind == "effect":
            return *lines, f"Effect: {both}.", "Check: a control that stays put changes nothing."
        drift = p.treated[1] - p.treated[0] - (p.control[1] - p.control[0])
        return (
            *lines,
            f"Difference: {both}.",
            f"The gap had already changed by {drift} in the step before.",
            f"Effect: {end - base - change} - {self._signed(drift)} = {self.exact(p)}.",
            "Check: with parallel trends before, the last step takes nothing off.",
        )

    def misconceptions(self, p):
        (before, after), (base, end) = p.control[-2:], p.treated[-2:]
        if p.kind == "untreated":
            yield (
                "same-end-as-control",
                after,
                "That is where the control group ended; it started elsewhere.",
            )
            yield (
                "effect-instead",
                end - base - (after - before),
                "That is the effect; the mean without treatment is asked.",
            )
            yield (
                "no-change-assumed",
                base,
                "That assumes no change at all; the control group did change.",
            )
            return
        yield (
            "treated-change-only",
            end - base,
            "You took the whole change; part of it would have come anyway.",
        )
        yield (
            "after-only",
            end - after,
            "You compared the groups after the start; they differed before, too.",
        )
        if p.kind == "trend":
            yield (
                "parallel-trends-assumed",
                end - base - (after - before),
                "The trends were not parallel before; take that difference off as well.",
            )

    def oracle(self, p):
        """Least squares with group, time and treatment (and each group's trend at level 3)."""
        times, rows, means = range(len(p.treated)), [], []
        for group, seen in ((1, p.treated), (0, p.control)):
            for time in times:
                last = time == len(seen) - 1
                trend = [group * time] if p.kind == "trend" else []
                rows.append([1, group, *(time == t for t in times[1:]), group * last, *trend])
                means.append(seen[time])
        solution = np.linalg.lstsq(np.array(rows, float), np.array(means, float))[0]
        effect = float(solution[1 + len(times)])
        return p.treated[-1] - effect if p.kind == "untreated" else effect

    def recount(self, p):
        """Try every effect until the groups, without it, move alike (or drift on as before)."""
        for effect in range(-200, 201):
            treated = [*p.treated[:-1], p.treated[-1] - effect]
            gaps = [t - c for t, c in zip(treated, p.control, strict=True)]
            drifts = [late - early for early, late in pairwise(gaps)]
            if drifts[-1] == (drifts[0] if p.kind == "trend" else 0):
                return treated[-1] if p.kind == "untreated" else effect
        return None

    def _signed(self, number):
        return f"({number})" if number < 0 else str(number)


class IvWald(Drill):
    """Only those whom the encouragement moves carry its effect on the mean."""

    id = "iv-wald"
    title = "Invited is not treated"
    topics = ("experiments", "regression")
    difficulty = 2
    seconds = (15, 30, 30)
    form = fraction()

    def draw(self, pick, level):
        takers = (0, pick.choice((20, 25, 40, 50, 60, 75, 80)))
        if level == 2:
            takers = pick.choice(((10, 50), (10, 30), (20, 60), (5, 30), (30, 80), (20, 70)))
        if level == 3:
            takers = pick.choice(((0, 20), (0, 25), (0, 50), (10, 30), (20, 70), (20, 40), (0, 10)))
        rise = pick.integer(2, 12)
        return Params(
            kind="inflation" if level == 3 else "effect",
            takers=tuple(Fraction(share, 100) for share in takers),
            base=pick.integer(30, 80),
            rise=rise,
        )

    def exact(self, p):
        moved = p.takers[1] - p.takers[0]
        return 1 / moved**2 if p.kind == "inflation" else p.rise / moved

    def wordings(self, p):
        without, invited = map(per_cent, p.takers)
        if p.kind == "inflation":
            return (
                "People are invited to a course at random. It is taken by "
                f"{invited} of the invited and {without} of the others. Against a trial where all "
                "the invited and none of the others take it, how many times as many people does "
                "the comparison of the two arms need for the same power? The effect on each "
                "taker and the variance are the same.",
                f"Assignment is random, but only {invited} of the one arm and {without} of the "
                "other use the app. By which factor must the sample grow, compared with full "
                "compliance in both arms, to detect the same effect per user with equal power by "
                "comparing arms, the variance being the same?",
                f"Take-up is {invited} in the arm with encouragement and {without} in the arm "
                "without. By which factor does this multiply the n that intention to treat needs "
                "for a given effect of treatment, against take-up of 100% and 0%, at the same "
                "variance?",
            )
        other = f"{without} of the others take it too" if p.takers[0] else "nobody else can"
        means = f"{p.base + p.rise} among the invited and {p.base} among the others"
        return (
            f"People are invited to a course at random; {invited} of the invited take it, {other}. "
            f"The mean score is {means}. The invitation acts only through the course and keeps "
            "nobody away. What is the effect of the course on those whom the invitation brings in?",
            f"Random Z, treatment D, outcome Y: E[D | Z=1] = {rounded(p.takers[1])}, E[D | Z=0] = "
            f"{rounded(p.takers[0])}, E[Y | Z=1] = {p.base + p.rise}, E[Y | Z=0] = {p.base}. Find "
            "the instrumental-variable (Wald) estimate of the effect of D on Y.",
            f"A random half of the users gets an offer; {invited} of them use the new tool, of the "
            f"other half {without}. Mean spending is ${p.base + p.rise} with the offer and "
            f"${p.base} without. If the offer works through the tool alone and keeps nobody from "
            "it, how many $ does the tool add for those who use it because of the offer?",
        )

    def steps(self, p):
        moved = p.takers[1] - p.takers[0]
        line = f"Moved by it: {rounded(p.takers[1])} - {rounded(p.takers[0])} = {rounded(moved)}."
        if p.kind == "inflation":
            return (
                "Idea: the difference of the arms shrinks to the effect times the share moved.",
                line,
                "n goes with 1/difference^2, so with 1/share^2.",
                f"1 / {rounded(moved)}^2 = {shown(self.exact(p))}.",
                "Check: 1 with full compliance.",
            )
        return (
            "Idea: the invitation's effect on the mean comes from those alone whom it moves.",
            line,
            f"Effect on the mean: {p.base + p.rise} - {p.base} = {p.rise}.",
            f"{p.rise} / {rounded(moved)} = {shown(self.exact(p))}.",
            "Check: larger in size than the effect of the invitation.",
        )

    def misconceptions(self, p):
        moved = p.takers[1] - p.takers[0]
        if p.kind == "inflation":
            yield (
                "not-squared",
                1 / moved,
                "You scaled with 1/share; the sample goes with 1/share^2.",
            )
            if p.takers[0]:
                yield (
                    "takers-of-one-arm",
                    1 / p.takers[1] ** 2,
                    "You forgot those who take it anyway; the difference of take-up counts.",
                )
            return
        yield (
            "effect-of-the-invitation",
            Fraction(p.rise),
            "That is the effect of being invited; divide it by the share whom that moves.",
        )
        yield (
            "multiplied",
            p.rise * moved,
            "You multiplied by the share; divide by it.",
        )
        if p.takers[0]:
            yield (
                "takers-of-one-arm",
                p.rise / p.takers[1],
                "You forgot those who take it anyway; the difference of take-up counts.",
            )

    def oracle(self, p):
        """Two-stage least squares on the means of the arms; for n, solve for a power of 80%."""
        low, high = map(float, p.takers)
        if p.kind == "inflation":
            return self._needed(high, low) / self._needed(1.0, 0.0)
        treatment = np.array([high, low])
        first = np.linalg.solve(np.array([[1.0, 1.0], [1.0, 0.0]]), treatment)
        fitted = np.column_stack([np.ones(2), first[0] + first[1] * np.array([1.0, 0.0])])
        return float(np.linalg.solve(fitted, np.array([p.base + p.rise, p.base], float))[1])

    def _needed(self, high, low):
        """Size of an arm that finds an effect of one standard deviation, by scipy's normal law."""
        from scipy.optimize import brentq

        def shortfall(n):
            error = np.sqrt(2 / n)
            return stats.norm.sf(stats.norm.isf(0.025) - (high - low) / error) - 0.8

        return float(brentq(shortfall, 1, 1e6, xtol=1e-12, rtol=1e-14))

    def simulate(self, p, rng, n):
        """A population of always-takers, never-takers and those who follow the invitation."""
        keenness = rng.random(n)
        takes = [keenness < float(share) for share in p.takers]
        return hits(takes[1] & ~takes[0])

    def observable(self, p, value):
        """The share of followers that explains the rise of the mean with such an effect."""
        if p.kind == "inflation":
            return float(value) ** -0.5
        return float(p.rise / value)
