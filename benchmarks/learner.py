"""How good is the learner model? `python benchmarks/learner.py [--quick] [--only N]`: five tables.

1. Forecasts on simulated logs of many people, beside the usual baselines, over several seeds.
2. Coverage of the 80 % intervals for one person, in worlds that obey the model and that do not.
3. Weak flags: how many are false, how many weak topics are found.
4. Regret of the recommender: readiness gained at equal minutes, as a share of an oracle's gain.
5. A real database of a million answers: the time of the progress page and of "next".
"""

import argparse
import time
from collections.abc import Callable
from datetime import UTC, timedelta

import numpy as np
from large_history import large_history
from simulated_learners import START, TOPICS, TREE, Broken, World, practise
from simulated_logs import WORLDS

from prep.learner.choose import COMFORTABLE, Candidate, Chooser
from prep.learner.evaluate import evaluate
from prep.learner.logistic import sigmoid
from prep.learner.mastery import Mastery
from prep.learner.readiness import TARGET, TopicState, readiness, state_of
from prep.learner.schedule import Card, Rating, due_cards, review
from prep.learner.scores import Scorer
from prep.learner.settings import LEVEL_STEP, MIDDLE_LEVEL

COVERAGE_Z = 1.2815515655446004
WORLDS_OF_ONE = {
    "as the model assumes": (Broken(), 150),
    "as assumed, 40 answers": (Broken(), 40),
    "as assumed, 600 answers": (Broken(), 600),
    "no drift": (Broken(drifts=False), 150),
    "misspecified": (Broken(0.1, 0.1, 0.5, 0.3, drifts=False), 150),
}
Policy = Callable[["Course"], int]


def forecasts(seeds: int) -> None:
    """Table 1: mean over seeds, one block per world."""
    print("\n1. Forecasts on simulated logs (mean over seeds; best first by log loss)")
    for name, world in WORLDS.items():
        reports = [evaluate(world(np.random.default_rng(seed))) for seed in range(seeds)]
        print(f"\n{name} ({reports[0].rows:,} answers a seed)")
        print(f"  {'model':<12} {'AUC':>7} {'log loss':>9} {'RMSE':>7} {'ECE':>7} {'slope':>6}")
        means = {
            model: np.mean([_row(report.models[model]) for report in reports], axis=0)
            for model in reports[0].models
        }
        for model, m in sorted(means.items(), key=lambda entry: entry[1][1]):
            print(f"  {model:<12} {m[0]:7.4f} {m[1]:9.4f} {m[2]:7.4f} {m[3]:7.4f} {m[4]:6.2f}")


def _row(scores) -> list[float]:
    return [
        scores.auc if scores.auc is not None else np.nan,
        scores.log_loss,
        scores.rmse,
        scores.ece,
        scores.slope if scores.slope is not None else np.nan,
    ]


def coverage(people: int) -> None:
    """Table 2: how often 80 % intervals hold the truth (the goal is 77 to 83 %)."""
    print(f"\n2. Coverage of 80 % intervals ({people} simulated people, {TOPICS} topics each)")
    print(f"  {'world':<24} {'topics':>7} {'readiness':>10} {'sd of error':>12} {'slope':>6}")
    for name, (broken, answers) in WORLDS_OF_ONE.items():
        held, ready, errors, scorer = [], [], [], Scorer()
        for seed in range(people):
            world = World(np.random.default_rng(seed), broken)
            mastery, foretold = practise(world, answers, 60)
            for chance, outcome in foretold:
                scorer.add(chance, outcome)
            z = _standardised(world, mastery)
            errors.append(z)
            held.append(np.abs(z) < COVERAGE_Z)
            ready.append(_readiness_held(world, mastery))
        print(
            f"  {name:<24} {np.mean(held):7.1%} {np.mean(ready):10.1%} "
            f"{np.std(np.concatenate(errors)):12.3f} {scorer.scores().slope:6.2f}"
        )


def _standardised(world: World, mastery: Mastery) -> np.ndarray:
    end = START + timedelta(days=60)
    believed = [mastery.ability(f"t{k}", end) for k in range(TOPICS)]
    means, sds = np.array([b.mean for b in believed]), np.array([b.sd for b in believed])
    return (world.abilities(60) - means) / sds


def _readiness_held(world: World, mastery: Mastery) -> bool:
    weights = _weights(world.rng)
    named = {f"t{k}": float(w) for k, w in enumerate(weights)}
    ready = readiness(mastery, named, START + timedelta(days=60))
    return ready.low <= world.readiness(weights, 60) <= ready.high


def _weights(rng: np.random.Generator) -> np.ndarray:
    return rng.dirichlet(np.full(TOPICS, 1.0))


def flags(people: int) -> None:
    """Table 3: how many topics called weak are not, and how many weak ones are found."""
    print(f"\n3. Weak flags at target {TARGET:.0%} ({people} simulated people)")
    print(f"  {'answers':<10} {'flagged':>8} {'false among them':>17} {'weak found':>11}")
    for answers in (150, 600):
        called, false, weak = 0, 0, 0
        for seed in range(people):
            world = World(np.random.default_rng(seed), Broken())
            mastery, _ = practise(world, answers, 60)
            for k, true in enumerate(world.abilities(60)):
                below = sigmoid(float(true)) < TARGET
                ability = mastery.ability(f"t{k}", START + timedelta(days=60))
                flagged = state_of(ability) is TopicState.WEAK
                called, weak = called + flagged, weak + below
                false += flagged and not below
        print(f"  {answers:<10} {called:8} {false / called:17.1%} {(called - false) / weak:11.1%}")


class Course:
    """One person who practises an hour a day by some policy."""

    def __init__(self, seed: int, mixed: bool) -> None:
        self.rng = np.random.default_rng(seed)
        self.world = World(self.rng, Broken(rate_spread=0.5, drifts=False), TOPICS * 20, mixed)
        self.minutes = np.where(self.world.template, 3.0, 30.0)
        self.weights = _weights(self.rng)
        self.named = {f"t{k}": float(w) for k, w in enumerate(self.weights)}
        self.mastery = Mastery(TREE)
        self.day = 0.0
        self.cards: dict[str, Card] = {}
        self.last: dict[int, tuple[float, bool]] = {}
        self.recent: list[str] = []
        for _ in range(60):
            self.do(int(self.rng.integers(len(self.minutes))))

    def do(self, item: int) -> None:
        """Answer one item now."""
        evidence = self.world.answer(item, self.day)
        self.mastery.learn(evidence)
        rating = Rating.GOOD if evidence.correct else Rating.AGAIN
        name = f"i{item}"
        self.cards[name] = review(self.cards.get(name), name, rating, evidence.at)
        self.last[item] = (self.day, evidence.correct)
        self.recent = [*self.recent[-1:], f"t{self.world.topic_of[item]}"]

    def candidates(self) -> list[Candidate]:
        """All items as the recommender sees them."""
        made = []
        for item, question in enumerate(self.world.questions):
            day, correct = self.last.get(item, (None, False))
            last = START + timedelta(days=day) if day is not None else None
            made.append(
                Candidate(
                    "coding", question.item, question, self.minutes[item], None, last, correct
                )
            )
        return made


def by_gain_per_minute(course: Course) -> int:
    """Ours."""
    at = START + timedelta(days=course.day)
    chooser = Chooser(course.mastery, course.named, at, course.recent)
    return int(chooser.rank(course.candidates(), limit=1)[0].candidate.slug[1:])


def by_chance(course: Course) -> int:
    """A random item."""
    return int(course.rng.integers(len(course.minutes)))


def by_weakest_mean(course: Course) -> int:
    """A random item of the topic with the lowest mean."""
    at = START + timedelta(days=course.day)
    means = [course.mastery.ability(f"t{k}", at).mean for k in range(TOPICS)]
    return int(course.rng.choice(np.flatnonzero(course.world.topic_of == int(np.argmin(means)))))


def by_cards_only(course: Course) -> int:
    """The most faded due card, else a random new item: a flash-card program."""
    due = due_cards(course.cards.values(), START + timedelta(days=course.day), UTC)
    return int(due[0].id[1:]) if due else by_chance(course)


def by_free_oracle(course: Course) -> int:
    """The best true gain per minute, by one who knows everything and keeps no rule."""
    return int(np.argmax(_gains(course, course.world.hardness)[0]))


def by_oracle(course: Course) -> int:
    """By one who knows the abilities and how they grow, and the stated difficulty of items.

    It keeps the rules we keep for people: neither hopeless nor trivial, rest, and variety.
    """
    low, high = COMFORTABLE
    stated = [question.difficulty or MIDDLE_LEVEL for question in course.world.questions]
    gains, chances = _gains(course, LEVEL_STEP * (np.array(stated) - MIDDLE_LEVEL))
    for item, k in enumerate(course.world.topic_of):
        day, correct = course.last.get(item, (-1e9, False))
        tired = correct and course.day - day < 1
        if tired or not low <= chances[item] <= high or course.recent == [f"t{k}"] * 2:
            gains[item] -= 1
    return int(np.argmax(gains))


def _gains(course: Course, hardness: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Expected gain per minute and chance of every item, for one who knows the abilities."""
    world = course.world
    able = world.abilities(course.day)[world.topic_of]
    chances = (1 - world.broken.slip) / (1 + np.exp(-(able - hardness)))
    right = np.array([world.growth(item, 1.0) for item in range(len(able))])
    wrong = np.array([world.growth(item, 0.0) for item in range(len(able))])
    now = 1 / (1 + np.exp(-able))
    rise = chances / (1 + np.exp(-able - right)) + (1 - chances) / (1 + np.exp(-able - wrong)) - now
    return course.weights[world.topic_of] * rise / course.minutes, chances


POLICIES: dict[str, Policy] = {
    "gain per minute (ours)": by_gain_per_minute,
    "random": by_chance,
    "weakest mean": by_weakest_mean,
    "cards only": by_cards_only,
    "oracle": by_oracle,
    "all-knowing, no rules": by_free_oracle,
}


def gained(policy: Policy, seed: int, mixed: bool, hours: int) -> float:
    """True readiness gained by an hour a day of one policy."""
    course = Course(seed, mixed)
    before = course.world.readiness(course.weights, 0.0)
    for hour in range(hours):
        course.day, left = 1.0 + hour, 60.0
        while left > 0:
            item = policy(course)
            course.do(item)
            left -= course.minutes[item]
    return course.world.readiness(course.weights, float(hours)) - before


def regret(people: int, hours: int) -> None:
    """Table 4: the same seeds for every policy."""
    print(
        f"\n4. Readiness gained in {hours} hours ({people} simulated people, share of the oracle)"
    )
    for mixed in (False, True):
        costs = "drills of 3 and problems of 30 minutes" if mixed else "all items 30 minutes"
        print(f"\n  {costs}")
        gains = {
            name: np.array([gained(policy, seed, mixed, hours) for seed in range(people)])
            for name, policy in POLICIES.items()
        }
        for name, gain in sorted(gains.items(), key=lambda entry: -entry[1].mean()):
            error = gain.std(ddof=1) / np.sqrt(people)
            share = gain.mean() / gains["oracle"].mean()
            print(f"  {name:<24} {gain.mean():+.4f} +- {error:.4f} {share:7.1%}")


def main() -> None:
    """Run every table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer seeds and people")
    parser.add_argument("--only", type=int, choices=range(1, 6), help="one of the tables")
    options = parser.parse_args()
    quick = options.quick
    tables: list[Callable[[], None]] = [
        lambda: forecasts(1 if quick else 3),
        lambda: coverage(60 if quick else 300),
        lambda: flags(60 if quick else 200),
        lambda: regret(4 if quick else 16, 10 if quick else 20),
        lambda: large_history(50_000 if quick else 1_000_000),
    ]
    begun = time.perf_counter()
    for number, table in enumerate(tables, 1):
        if options.only in (None, number):
            table()
    print(f"\n{time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
