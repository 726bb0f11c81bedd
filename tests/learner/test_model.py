"""The model's update: laws, and exact references for small cases."""

import math
import random
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.learner.logistic import lesson
from prep.learner.model import LearnerModel
from prep.learner.question import Question, equal_shares
from prep.learner.settings import CROWD, SOLO, Settings, Spread, Weight

STILL = replace(
    SOLO.cores[0],
    general=Spread(0.8),
    topic=Spread(0.8),
    slip=0.0,
    gain_right=0.0,
    gain_wrong=0.0,
    repeat_right=0.0,
    repeat_wrong=0.0,
)
"""No learning, drift, slips or repeats: a plain Bayesian regression."""

PLAIN = Settings(cores=(STILL,), mixing=(Weight(1.0, 1e-9),))
ME = "me"


def question(item="i", topics=("a",), **fields):
    return Question(item, equal_shares(topics), **fields)


def theta(model, topic):
    """Mean and variance of general ability plus one topic."""
    mind = model.people[ME].minds[0]
    own = mind.topics[topic]
    return mind.general.mean + own.mean, mind.general.variance + own.variance


def test_nobody_is_known_after_a_prediction():
    model = LearnerModel(SOLO)
    first = model.predict(ME, question()).probability
    assert model.people == {}
    assert model.cores[0].items == {}
    assert model.predict(ME, question()).probability == first


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(0, 1), st.floats(0.1, 1)), max_size=25))
def test_variances_stay_positive_and_means_finite(answers):
    model = LearnerModel(SOLO, {"t0": ("root",), "t1": ("root",)})
    for number, (topic, outcome, weight) in enumerate(answers):
        asked = question(f"i{number}", (f"t{topic}",), difficulty=3.0)
        model.update(ME, asked, outcome, float(number), weight)
    for person in model.people.values():
        for belief in (person.minds[0].general, *person.minds[0].topics.values()):
            assert belief.variance > 0
            assert math.isfinite(belief.mean)


@pytest.mark.parametrize("topics", [("a",), ("a", "b"), ("a", "b", "c")])
@pytest.mark.parametrize("outcome", [0.0, 1.0])
def test_an_answer_moves_every_topic_of_its_item_the_right_way(topics, outcome):
    model = LearnerModel(PLAIN)
    model.update(ME, question(topics=topics), outcome)
    moves = [belief.mean for belief in model.people[ME].minds[0].topics.values()]
    assert len(moves) == len(topics)
    assert all((move > 0) == (outcome == 1.0) for move in moves)


def test_an_update_never_widens_a_belief_when_nothing_drifts():
    model, rng = LearnerModel(PLAIN), random.Random(1)
    model.update(ME, question(), 1.0)
    for number in range(30):
        before = theta(model, "a")[1]
        model.update(ME, question(f"i{number}"), float(rng.random() < 0.5))
        assert theta(model, "a")[1] <= before


def test_a_group_of_two_leaves_is_moved_once_with_both_loadings():
    groups = {"a": ("root",), "b": ("root",)}
    both, single = LearnerModel(PLAIN, groups), LearnerModel(PLAIN, groups)
    both.update(ME, question(topics=("a", "b")), 1.0)
    single.update(ME, question(topics=("a",)), 1.0)
    root = both.people[ME].minds[0].topics["root"]
    assert root.mean == pytest.approx(single.people[ME].minds[0].topics["root"].mean, rel=0.15)


def on_a_grid(answers, sd=1.5):
    """The exact posterior of one ability: mean and sd after (hardness, outcome) pairs."""
    grid = np.linspace(-14, 14, 4001)
    density = np.exp(-(grid**2) / (2 * sd**2))
    for hardness, outcome in answers:
        p = 1 / (1 + np.exp(hardness - grid))
        density *= p if outcome else 1 - p
    density /= density.sum()
    mean = float(grid @ density)
    return mean, math.sqrt(float((grid - mean) ** 2 @ density))


@pytest.mark.parametrize("rate", [0.3, 0.5, 0.8])
def test_one_ability_agrees_with_integration_on_a_grid(rate):
    """Thirty answers to items of known difficulty, by a wide prior: on average, and at worst."""
    runs = [_run_of_thirty(seed, rate) for seed in range(12)]
    errors = [abs(ours - mean) / sd for ours, _, mean, sd in runs]
    assert np.mean(errors) < 0.1
    assert max(errors) < 0.35
    assert all(sd_ours == pytest.approx(sd, rel=0.15) for _, sd_ours, _, sd in runs)


def _run_of_thirty(seed, rate):
    core = replace(STILL, general=Spread(1.5), topic=Spread(1e-3), item=Spread(1e-3))
    model = LearnerModel(Settings(cores=(core,), mixing=(Weight(1.0, 1e-9),)))
    rng, answers = random.Random(seed), []
    for number in range(30):
        level, outcome = float(rng.randrange(1, 6)), float(rng.random() < rate)
        answers.append((0.8 * (level - 3), outcome))
        model.update(ME, question(f"i{number}", difficulty=level), outcome)
    mean, sd = on_a_grid(answers)
    ours, variance = theta(model, "a")
    return ours, math.sqrt(variance), mean, sd


def test_a_run_of_right_answers_stays_finite_and_on_the_careful_side():
    core = replace(STILL, general=Spread(1.5), topic=Spread(1e-3), item=Spread(1e-3))
    model = LearnerModel(Settings(cores=(core,), mixing=(Weight(1.0, 1e-9),)))
    for number in range(30):
        model.update(ME, question(f"i{number}", difficulty=3.0), 1.0)
    mean, sd = on_a_grid([(0.0, 1.0)] * 30)
    assert mean - 0.6 * sd < theta(model, "a")[0] < mean


def full_covariance(answers, topics, general=0.8, own=0.8, item=0.7):
    """The same regression with every correlation kept: mean and covariance of (g, d_1..d_K)."""
    mean = np.zeros(topics + 1)
    cov = np.diag([general**2] + [own**2] * topics)
    for topic, outcome in answers:
        h = np.zeros(topics + 1)
        h[0] = h[topic + 1] = 1
        pull, s2 = cov @ h, float(h @ cov @ h) + item**2
        score, shrink = lesson(float(h @ mean), s2, outcome)
        mean = mean + pull * score
        cov = cov - np.outer(pull, pull) * shrink
    return mean, cov


def test_dropping_correlations_costs_little():
    """Against the full covariance: means within 0.35 sd, sds within 12 % and wider on average."""
    topics, ratios = 20, []
    for seed in range(5):
        rng = random.Random(seed)
        answers = [(rng.randrange(topics), float(rng.random() < 0.6)) for _ in range(120)]
        model = LearnerModel(PLAIN)
        for number, (topic, outcome) in enumerate(answers):
            model.update(ME, question(f"i{number}", (f"t{topic}",)), outcome)
        mean, cov = full_covariance(answers, topics)
        for topic in {topic for topic, _ in answers}:
            h = np.zeros(topics + 1)
            h[0] = h[topic + 1] = 1
            sd = math.sqrt(float(h @ cov @ h))
            ours, variance = theta(model, f"t{topic}")
            assert abs(ours - float(h @ mean)) < 0.35 * sd
            ratios.append(math.sqrt(variance) / sd)
    assert min(ratios) > 0.88
    assert max(ratios) < 1.12
    assert np.mean(ratios) > 1


def test_the_order_of_two_answers_at_one_moment_hardly_matters():
    def after(*answers):
        model = LearnerModel(SOLO)
        for item, topic, outcome in answers:
            model.update(ME, question(item, (topic,)), outcome, 100.0)
        return theta(model, "a"), theta(model, "b")

    first, second = ("i", "a", 1.0), ("j", "b", 0.0)
    for (m1, v1), (m2, v2) in zip(after(first, second), after(second, first), strict=True):
        assert abs(m1 - m2) < 0.05 * math.sqrt(v1)
        assert v1 == pytest.approx(v2, rel=0.02)


def test_solving_one_problem_ten_times_is_not_mastery():
    once, often = LearnerModel(SOLO), LearnerModel(SOLO)
    for number in range(10):
        once.update(ME, question(f"i{number}", difficulty=3.0), 1.0, 1.0)
        often.update(ME, question("i0", difficulty=3.0), 1.0, 1.0)
    assert theta(often, "a")[0] < 0.85 * theta(once, "a")[0]


def test_a_lucky_choice_teaches_less_than_a_number_typed():
    typed, chosen = LearnerModel(PLAIN), LearnerModel(PLAIN)
    typed.update(ME, question(), 1.0)
    chosen.update(ME, question(guess=0.25), 1.0)
    assert 0 < theta(chosen, "a")[0] < theta(typed, "a")[0]


def test_half_weight_teaches_less_than_full_weight():
    full, half = LearnerModel(PLAIN), LearnerModel(PLAIN)
    full.update(ME, question(), 1.0, weight=1.0)
    half.update(ME, question(), 1.0, weight=0.5)
    assert 0 < theta(half, "a")[0] < theta(full, "a")[0]
    assert theta(half, "a")[1] > theta(full, "a")[1]


def test_absence_lowers_what_was_learned_and_widens_the_belief():
    model = LearnerModel(SOLO)
    for number in range(20):
        model.update(ME, question(f"i{number}"), 1.0, float(number) / 24)
    core, belief = model.cores[0].settings, model.people[ME].minds[0].topics["a"]
    reads = [belief.read(away, core) for away in (0.0, 1.0, 30.0, 365.0, 1e6)]
    means, variances = zip(*reads, strict=True)
    assert list(means) == sorted(means, reverse=True)
    assert list(variances) == sorted(variances)
    assert means[-1] > belief.mean - belief.learned
    assert variances[-1] <= belief.family.variance + 1e-9
    assert belief.read(30.0, core) == reads[2]


def test_a_clock_set_back_counts_as_no_time():
    model = LearnerModel(SOLO)
    model.update(ME, question("i"), 1.0, 100.0)
    now = model.predict(ME, question("j"), 100.0).probability
    assert model.predict(ME, question("j"), 50.0).probability == now
    model.update(ME, question("j"), 1.0, 50.0)
    assert model.people[ME].topics["a"].day == 100.0


def test_a_stale_prediction_is_made_again():
    careful, careless = LearnerModel(SOLO), LearnerModel(SOLO)
    stale = careless.predict(ME, question("j"))
    for model in (careful, careless):
        model.update(ME, question("i"), 1.0)
    careful.update(ME, question("j"), 0.0)
    careless.update(ME, question("j"), 0.0, prediction=stale)
    assert theta(careful, "a") == theta(careless, "a")


@pytest.mark.parametrize(
    ("topics", "message"),
    [
        ((("a", 0.5),), "sum to 1"),
        ((("a", 1.5), ("b", -0.5)), "negative"),
        ((("a", 0.5), ("a", 0.5)), "twice"),
    ],
)
def test_wrong_loadings_are_refused(topics, message):
    with pytest.raises(ValueError, match=message):
        Question("i", topics)


def test_an_item_without_topics_still_tells_about_the_person():
    model = LearnerModel(CROWD)
    before = model.predict(ME, Question("other", ())).probability
    for number in range(5):
        model.update(ME, Question(f"i{number}", ()), 1.0)
    assert model.predict(ME, Question("other", ())).probability > before


def test_a_crowd_learns_how_hard_items_and_topics_are():
    model, rng = LearnerModel(CROWD), random.Random(2)
    for number in range(4000):
        item = rng.randrange(40)
        right = rng.random() < (0.9 if item % 2 else 0.2)
        asked = question(f"i{item}", (f"t{item % 4}",))
        model.update(f"u{number % 200}", asked, float(right))
    newcomer = "nobody"
    assert model.predict(newcomer, question("i1", ("t1",))).probability > 0.8
    assert model.predict(newcomer, question("i0", ("t0",))).probability < 0.3
    assert model.predict(newcomer, question("new", ("t1",))).probability > 0.75


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_crowd_learns_what_a_stated_difficulty_means(sign):
    """Also when the column runs the other way: larger for easier."""
    model, rng = LearnerModel(CROWD), random.Random(3)
    for number in range(3000):
        level = rng.randrange(1, 6)
        right = rng.random() < 1 / (1 + math.exp(sign * (level - 3)))
        asked = question(f"i{number}", difficulty=float(level))
        model.update(f"u{number % 50}", asked, float(right))
    easy = model.predict("u1", question("new", difficulty=3 - 2 * sign)).probability
    hard = model.predict("u1", question("new", difficulty=3 + 2 * sign)).probability
    assert easy - hard > 0.4


def test_the_items_remembered_per_person_are_bounded():
    model = LearnerModel(replace(CROWD, remembered_items=8))
    for number in range(50):
        model.update(ME, question(f"i{number % 20}"), 1.0)
    assert list(model.people[ME].items) == [f"i{n % 20}" for n in range(42, 50)]
