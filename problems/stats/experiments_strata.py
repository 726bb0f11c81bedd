"""Effects in groups that differ: compare like with like, then average."""

from fractions import Fraction

from prep.drills import Drill, Params, Quantity, mean, np, percent, rounded


class IpwOrStratified(Drill):
    """Compare within each stratum and weigh by the population asked about."""

    id = "ipw-or-stratified"
    title = "The sicker ones were treated"
    topics = ("experiments", "regression")
    difficulty = 3
    seconds = (30, 60, 75)
    form = percent(points=0.4, quantity=Quantity.NUMBER)
    gap = 0.08
    block = 1 << 15
    floor = 1 << 15

    def draw(self, pick, level):
        """Per stratum: treated, untreated, and the per cent that recover in either group."""
        while True:
            strata = []
            for low, high in ((60, 90), (20, 60)):
                sizes = pick.choice(((20, 80), (50, 150), (80, 20), (150, 50), (100, 100), (40, 60),
                                     (60, 140), (160, 40), (300, 100), (100, 300)))  # fmt: skip
                control = pick.integer(low, high - 10, 10)
                treated = min(90, control + pick.choice((-10, 10, 20, 30)))
                strata.append((*sizes, treated, control))
            kind = ("effects", "table", "treated")[level - 1]
            p = Params(kind=kind, strata=tuple(strata))
            if self._is_telling(p):
                return p

    def exact(self, p):
        return self._mean_effect(self._effects(p), self._weights(p))

    def wordings(self, p):
        if p.kind == "effects":
            return self._wordings_of_effects(p)
        (a, b, r, s), (c, d, t, u) = p.strata
        mild = f"mild cases {a} treated ({r}% recovered) and {b} untreated ({s}%)"
        severe = f"severe cases {c} treated ({t}%) and {d} untreated ({u}%)"
        whom = "the treated patients" if p.kind == "treated" else "all these patients"
        users = "those who got it" if p.kind == "treated" else "all these users"
        effect = "effect of treatment on the treated"
        if p.kind == "table":
            effect = "average effect over everyone in the two strata"
        return (
            f"Patients: {mild}; {severe}. Given severity, treatment was as good as random. "
            f"Estimate the average effect on the recovery rate for {whom}.",
            f"{a} new users got a feature: {r}% of them stayed, against {s}% of the {b} new users "
            f"without it. {c} old users got it: {t}% stayed, against {u}% of the {d} without it. "
            "Among new, and among old users, it was given at random. What is its mean effect on "
            f"staying for {users}?",
            f"Stratum 1: {a} treated with success rate {r}%, {b} controls with {s}%. Stratum 2: "
            f"{c} treated with {t}%, {d} controls with {u}%. No confounding within strata. Find "
            f"the {effect}.",
        )

    def _wordings_of_effects(self, p):
        (a, b, _, _), (c, d, _, _) = p.strata
        first, second = self._effects(p)
        return (
            f"In the {a + b} mild cases of a study treatment changes the recovery rate by "
            f"{first:+d} percentage points, in the {c + d} severe cases by {second:+d}. What is "
            "the average effect over all these cases?",
            f"Of {a + b + c + d} visits, {a + b} are mobile and {c + d} desktop. A new page "
            "changes "
            f"conversion by {first:+d} points on mobile and by {second:+d} on desktop. Find its "
            "average effect over all these visits.",
            f"A population has strata of {a + b} and {c + d} members with mean effects "
            f"{first:+d} and {second:+d} percentage points. Compute the average treatment effect, "
            "with its sign.",
        )

    def steps(self, p):
        effects, weights = self._effects(p), self._weights(p)
        who = "treated" if p.kind == "treated" else "members"
        differences = (
            ()
            if p.kind == "effects"
            else (
                "Differences: "
                + "; ".join(f"{r} - {s} = {r - s} points" for _, _, r, s in p.strata)
                + ".",
            )
        )
        return (
            "Idea: compare within each stratum, then weigh by the population asked about.",
            *differences,
            f"Weights: {weights[0]} and {weights[1]} {who} of {sum(weights)}.",
            f"({weights[0]} x {self._signed(effects[0])} + {weights[1]} x "
            f"{self._signed(effects[1])}) / {sum(weights)} = {rounded(100 * self.exact(p))} "
            "points.",
            f"Check: between {min(effects)} and {max(effects)}.",
        )

    def misconceptions(self, p):
        effects, weights = self._effects(p), self._weights(p)
        yield (
            "strata-weighed-equally",
            self._mean_effect(effects, [1, 1]),
            "You averaged the strata as if they were of one size; weigh them.",
        )
        yield (
            "weights-swapped",
            self._mean_effect(effects, weights[::-1]),
            "You gave each stratum the other one's weight.",
        )
        if p.kind != "effects":
            yield (
                "crude-difference",
                self._crude(p),
                "You pooled the strata first; the treated and the others are mixed differently.",
            )
            other = Params(kind="table" if p.kind == "treated" else "treated", strata=p.strata)
            yield (
                "weights-of-all" if p.kind == "treated" else "weights-of-the-treated",
                self.exact(other),
                "You weighed by everyone; weigh by the treated."
                if p.kind == "treated"
                else "You weighed by the treated only; weigh by everyone.",
            )

    def oracle(self, p):
        """Weigh single people by the inverse of their chance of the treatment they got."""
        top, bottom = [0.0, 0.0], [0.0, 0.0]
        for treated, control, rate, base in p.strata:
            chance = treated / (treated + control)
            whom = chance if p.kind == "treated" else 1.0
            for arm, size, share, got in (
                (1, treated, rate, chance),
                (0, control, base, 1 - chance),
            ):
                top[arm] += size * share * whom / got
                bottom[arm] += size * whom / got
        return (top[1] / bottom[1] - top[0] / bottom[0]) / 100

    def simulate(self, p, rng, n):
        """People of the population asked about, each with both outcomes."""
        weights = np.array(self._weights(p), float)
        second = rng.random(n) > weights[0] / weights.sum()
        rates = np.array([[r, s] for _, _, r, s in p.strata]) / 100
        outcomes = [rng.random(n) < np.where(second, rates[1, k], rates[0, k]) for k in (0, 1)]
        return mean(outcomes[0].astype(np.int8) - outcomes[1])

    def _effects(self, p):
        return [rate - base for _, _, rate, base in p.strata]

    def _weights(self, p):
        if p.kind == "treated":
            return [treated for treated, *_ in p.strata]
        return [treated + control for treated, control, *_ in p.strata]

    def _mean_effect(self, effects, weights):
        whole = sum(e * w for e, w in zip(effects, weights, strict=True))
        return Fraction(whole, 100 * sum(weights))

    def _crude(self, p):
        """Rate of all the treated minus rate of all the others."""
        treated = sum(size * rate for size, _, rate, _ in p.strata)
        control = sum(size * base for _, size, _, base in p.strata)
        sizes = [sum(stratum[arm] for stratum in p.strata) for arm in (0, 1)]
        return Fraction(treated, 100 * sizes[0]) - Fraction(control, 100 * sizes[1])

    def _is_telling(self, p):
        """Whether effects, sizes and chances of treatment differ, and the answers with them."""
        effects = self._effects(p)
        sizes = [treated + control for treated, control, *_ in p.strata]
        chances = [
            Fraction(stratum[0], size) for stratum, size in zip(p.strata, sizes, strict=True)
        ]
        if effects[0] == effects[1] or sizes[0] == sizes[1] or chances[0] == chances[1]:
            return False
        wrong = [0, self._mean_effect(effects, [1, 1])]
        if p.kind != "effects":
            wrong.append(self._crude(p))
        return all(abs(self.exact(p) - value) >= Fraction(1, 50) for value in wrong)

    def _signed(self, number):
        return f"({number})" if number < 0 else str(number)
