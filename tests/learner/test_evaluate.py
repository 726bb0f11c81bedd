"""The walk over a log: past only, honest figures, flat memory, and better than the baselines."""

import math
import random
import tracemalloc
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.learner.baselines import GlobalRate, ItemRate, TopicRate, baselines
from prep.learner.evaluate import OURS, Row, evaluate
from prep.learner.question import Question


def log(rows, seed=0, users=60, items=40):
    """People and items that differ, in five topics of which some items have a second one."""
    rng = random.Random(seed)
    able = [rng.gauss(0, 1) for _ in range(users)]
    hard = [rng.gauss(0, 1) for _ in range(items)]
    for number in range(rows):
        user, item = rng.randrange(users), rng.randrange(items)
        p = 1 / (1 + math.exp(hard[item] - able[user]))
        topics = (f"t{item % 5}",) if item % 3 else (f"t{item % 5}", "shared")
        yield Row(f"u{user}", f"i{item}", topics, number / 100, float(rng.random() < p))


@pytest.fixture(scope="module")
def report():
    return evaluate(log(6000))


def test_every_model_saw_every_row(report):
    assert report.rows == 6000
    assert set(report.models) == {OURS, *baselines()}


def test_ours_beats_the_usual_models_where_people_and_items_differ(report):
    ours = report.models[OURS]
    for name, other in report.models.items():
        if name != OURS:
            assert ours.log_loss < other.log_loss, name
            assert ours.auc > other.auc - 0.002, name


def test_ours_is_calibrated(report):
    assert report.models[OURS].slope == pytest.approx(1, abs=0.12)
    assert report.models[OURS].ece < 0.03


def test_the_report_is_plain_json(report):
    data = report.as_json()
    assert data["rows"] == 6000
    assert set(data["models"][OURS]) == {"auc", "log_loss", "rmse", "ece", "slope"}


class Recorder:
    """A baseline that only notes in which order it is asked and told."""

    def __init__(self):
        self.calls = []

    def predict(self, user, question):  # noqa: ARG002
        self.calls.append(("predict", question.item))
        return 0.5

    def update(self, user, question, outcome):  # noqa: ARG002
        self.calls.append(("update", question.item))


def test_a_row_is_foretold_before_it_is_learned():
    recorder = Recorder()
    evaluate(log(50), others={"recorder": recorder})
    asked, told = recorder.calls[::2], recorder.calls[1::2]
    assert [item for _, item in asked] == [item for _, item in told]
    assert {call for call, _ in asked} == {"predict"}
    assert {call for call, _ in told} == {"update"}


def test_what_comes_later_changes_no_figure():
    """Rows appended without score leave every figure as it was, whatever they hold."""
    past = list(log(800))
    future = [Row(r.user, r.item, r.topics, 99.0, 1 - r.correct, score=False) for r in past]
    assert evaluate(past + future) == evaluate(past)


def test_rows_without_score_are_still_learned_from():
    warm = [Row(r.user, r.item, r.topics, r.day, r.correct, score=False) for r in log(4000)]
    cold, tail = evaluate(log(300, seed=9)), list(log(300, seed=9))
    del cold
    fresh = evaluate(tail).models[OURS]
    after = evaluate([*warm, *(r for r in list(log(4300))[4000:])])
    assert after.rows == 300
    assert after.models[OURS].log_loss < fresh.log_loss


def test_no_row_that_counts_is_refused():
    with pytest.raises(ValueError, match="no row"):
        evaluate([Row("u", "i", (), None, 1.0, score=False)])


def test_time_topics_and_difficulty_may_be_missing():
    bare = (Row(r.user, r.item, (), None, r.correct) for r in log(1500))
    assert evaluate(bare).models[OURS].auc > 0.65


def test_memory_does_not_grow_with_the_rows():
    """Only with the users, items and topics met; one row counts, so that figures stay out of it."""

    def peak(rows):
        tracemalloc.start()
        unscored = (replace(row, score=False) for row in log(rows, users=10, items=15))
        evaluate(chain(unscored, log(1)), others={})
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(9000) < 1.03 * peak(3000)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=30))
def test_rates_are_counts_pulled_to_the_whole(answers):
    overall, by_item, by_topic = GlobalRate(), ItemRate(), TopicRate()
    for item, right in answers:
        asked = Question(item, ((item, 1.0),))
        for model in (overall, by_item, by_topic):
            model.update("u", asked, float(right))
    asked = Question("a", (("a", 1.0),))
    whole = (0.5 + sum(right for _, right in answers)) / (1 + len(answers))
    assert overall.predict("u", asked) == pytest.approx(whole)
    mine = [right for item, right in answers if item == "a"]
    expected = (sum(mine) + 5 * whole) / (len(mine) + 5)
    assert by_item.predict("u", asked) == pytest.approx(expected)
    assert by_topic.predict("u", asked) == pytest.approx(expected)
