"""The mastery of one person: what is read, and that it can always be rebuilt."""

import random
from datetime import UTC, datetime, timedelta, timezone

import pytest

from prep.core.topic import Topic
from prep.learner.evidence import Evidence
from prep.learner.mastery import Mastery, day_of
from prep.learner.question import Question
from prep.learner.settings import MODEL_VERSION
from prep.learner.snapshot import read_snapshot, write_snapshot
from prep.learner.tree import TopicTree

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TREE = TopicTree(
    [
        Topic("coding", "Coding"),
        Topic("heap", "Heaps", "coding"),
        Topic("stack", "Stacks", "coding"),
        Topic("talk", "Talk"),
        Topic("pitch", "Pitch", "talk"),
    ]
)


def evidence(number, topics=(("heap", 1.0),), right=True, weight=1.0, **fields):
    asked = Question(fields.get("item", f"i{number}"), topics, 3.0, template=number % 3 == 0)
    at = fields.get("at", NOON + timedelta(hours=7 * number))
    return Evidence(at, asked, 1.0 if right else 0.0, weight, right)


def history(length, seed=0):
    rng = random.Random(seed)
    choices = [(("heap", 1.0),), (("stack", 1.0),), (("heap", 0.5), ("pitch", 0.5))]
    return [
        evidence(n, rng.choice(choices), rng.random() < 0.6, rng.choice([1.0, 0.5, 0.0]))
        for n in range(length)
    ]


def test_one_by_one_and_all_at_once_agree_to_the_last_bit():
    grown = Mastery(TREE)
    for one in history(200):
        grown.learn(one)
    assert write_snapshot(Mastery.rebuild(TREE, history(200))) == write_snapshot(grown)


def test_a_snapshot_goes_on_where_it_was_taken():
    whole = Mastery.rebuild(TREE, history(120))
    half = read_snapshot(TREE, write_snapshot(Mastery.rebuild(TREE, history(120)[:60])))
    for one in history(120)[60:]:
        half.learn(one)
    assert write_snapshot(half) == write_snapshot(whole)
    later = NOON + timedelta(days=90)
    for topic in TREE.topics:
        assert half.ability(topic, later) == whole.ability(topic, later)


def test_an_empty_mastery_has_a_snapshot_too():
    assert read_snapshot(TREE, write_snapshot(Mastery(TREE))).ability("heap", NOON).answers == 0


def test_a_snapshot_of_another_model_is_refused():
    body = write_snapshot(Mastery.rebuild(TREE, history(5)))
    other = body.replace(f'"version":{MODEL_VERSION}'.encode(), b'"version":0')
    assert other != body
    assert read_snapshot(TREE, other) is None


def test_reading_changes_nothing():
    mastery = Mastery.rebuild(TREE, history(40))
    before = write_snapshot(mastery)
    later = NOON + timedelta(days=400)
    assert mastery.ability("heap", later) == mastery.ability("heap", later)
    mastery.chance(Question("new", (("heap", 1.0),), 5.0), later)
    assert write_snapshot(mastery) == before


def test_answers_in_one_leaf_say_more_about_its_siblings_than_about_strangers():
    mastery = Mastery.rebuild(TREE, [evidence(n) for n in range(12)])
    now = NOON + timedelta(days=4)
    heap, stack, pitch = (mastery.ability(t, now) for t in ("heap", "stack", "pitch"))
    assert heap.mean > stack.mean > pitch.mean > 0
    assert heap.sd < stack.sd < pitch.sd
    assert (heap.answers, stack.answers) == (12.0, 0.0)


def test_an_inner_topic_is_the_mean_of_its_leaves_and_no_surer_than_what_they_share():
    mastery = Mastery.rebuild(TREE, history(60))
    now = NOON + timedelta(days=30)
    heap, stack, coding = (mastery.ability(t, now) for t in ("heap", "stack", "coding"))
    assert coding.mean == pytest.approx((heap.mean + stack.mean) / 2)
    assert coding.sd < max(heap.sd, stack.sd)
    assert coding.sd**2 > mastery.parts({"heap": 1.0}, now)[""][2]
    assert coding.answers == heap.answers + stack.answers


def test_an_unknown_topic_has_the_prior_and_can_be_learned():
    mastery = Mastery(TREE)
    assert mastery.ability("from-a-pack", NOON).answers == 0
    mastery.learn(evidence(1, (("from-a-pack", 1.0),)))
    assert mastery.ability("from-a-pack", NOON).mean > 0


def test_what_is_no_evidence_leaves_no_trace():
    mastery = Mastery(TREE)
    before = write_snapshot(mastery)
    assert mastery.learn(evidence(1, weight=0.0)) is None
    assert write_snapshot(mastery) == before


def test_the_chance_told_is_the_one_before_the_answer():
    mastery = Mastery.rebuild(TREE, history(10))
    one = evidence(11)
    foretold = mastery.chance(one.question, one.at)
    assert mastery.learn(one) == foretold


def test_the_tally_counts_what_a_person_would_count():
    mastery = Mastery(TREE)
    for number, right in enumerate([True, False, True]):
        mastery.learn(evidence(number, right=right, weight=0.5))
    tally = mastery.tallies["heap"]
    assert (tally.asked, tally.correct, tally.last) == (3, 2, NOON + timedelta(hours=14))


def test_zones_do_not_matter_and_naive_times_are_refused():
    berlin = timezone(timedelta(hours=1))
    assert day_of(NOON) == day_of(NOON.astimezone(berlin))
    with pytest.raises(ValueError, match="zone"):
        day_of(datetime(2026, 3, 1))


@pytest.mark.parametrize("hours", [-48, 0, 1 / 3600, 24 * 366])
def test_any_step_of_the_clock_is_survived(hours):
    mastery = Mastery(TREE)
    mastery.learn(evidence(0))
    mastery.learn(evidence(1, at=NOON + timedelta(hours=hours)))
    assert mastery.ability("heap", NOON).sd > 0
