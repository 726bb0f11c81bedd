"""The one place that decides what to do next."""

from datetime import UTC, datetime, timedelta

import pytest

from prep.core.topic import Topic
from prep.learner.choose import Candidate, Chooser
from prep.learner.evidence import Evidence
from prep.learner.mastery import Mastery
from prep.learner.question import Question
from prep.learner.snapshot import write_snapshot
from prep.learner.tree import TopicTree

NOON = datetime(2026, 3, 20, 12, tzinfo=UTC)
TREE = TopicTree(
    [
        Topic("root", "Root"),
        Topic("conditional", "Conditional probability", "root"),
        Topic("heaps", "Heaps", "root"),
        Topic("graphs", "Graphs", "root"),
    ]
)
WEIGHTS = {"conditional": 0.6, "heaps": 0.3, "graphs": 0.1}


def practised(**runs):
    """A mastery after runs of "1" and "0" per topic, the last answer twelve days ago."""
    mastery, number = Mastery(TREE), 0
    for topic, run in runs.items():
        for mark in run:
            number += 1
            asked = Question(f"old{number}", ((topic, 1.0),), 3.0)
            mastery.learn(Evidence(NOON - timedelta(days=12), asked, float(mark), 1.0, mark == "1"))
    return mastery


def candidate(slug, topic="heaps", minutes=20.0, difficulty=3.0, **fields):
    asked = Question(slug, ((topic, 1.0),), difficulty)
    return Candidate("coding", slug, asked, minutes, **fields)


def ranked(mastery, candidates, weights=WEIGHTS, **fields):
    recent = fields.pop("recent", ())
    return Chooser(mastery, weights, NOON, recent).rank(candidates, **fields)


def slugs(suggestions):
    return [suggestion.candidate.slug for suggestion in suggestions]


def balanced():
    """Equal evidence everywhere, enough of it, and no place for a probe."""
    mastery = practised(conditional="10101010", heaps="10101010", graphs="10101010")
    assert mastery.model.answers % 5 != 0
    return mastery


def test_the_heavier_topic_comes_first_at_equal_cost():
    found = ranked(balanced(), [candidate("g", "graphs"), candidate("c", "conditional")])
    assert slugs(found) == ["c", "g"]
    assert found[0].gain > found[1].gain > 0


def test_minutes_count():
    found = ranked(balanced(), [candidate("long", minutes=40), candidate("short", minutes=10)])
    assert slugs(found) == ["short", "long"]


def test_what_does_not_fit_the_time_is_left_out():
    found = ranked(balanced(), [candidate("long", minutes=40), candidate("short")], minutes=30)
    assert slugs(found) == ["short"]


def test_a_topic_outside_the_track_is_never_suggested():
    found = ranked(Mastery(TREE), [candidate("g", "graphs")], weights={"heaps": 1.0})
    assert found == []


def test_neither_hopeless_nor_trivial_while_something_else_is_left():
    mastery = practised(heaps="0" * 25)
    candidates = [candidate("expert", difficulty=5.0), candidate("warm-up", difficulty=1.0)]
    assert slugs(ranked(mastery, candidates)) == ["warm-up"]
    assert slugs(ranked(mastery, candidates[:1])) == ["expert"]


def test_no_topic_three_times_running():
    candidates = [candidate(f"c{n}", "conditional") for n in range(4)] + [candidate("h")]
    found = ranked(balanced(), candidates, limit=4)
    topics = [s.candidate.question.topics[0][0] for s in found]
    assert topics == ["conditional", "conditional", "heaps", "conditional"]
    again = ranked(balanced(), candidates, recent=("conditional", "conditional"), limit=1)
    assert slugs(again) == ["h"]


def test_rest_for_a_day_unless_it_failed():
    hour_ago = NOON - timedelta(hours=1)
    solved = candidate("solved", last=hour_ago, last_correct=True)
    failed = candidate("failed", last=hour_ago, last_correct=False)
    earlier = candidate("earlier", last=NOON - timedelta(hours=25), last_correct=True)
    assert set(slugs(ranked(balanced(), [solved, failed, earlier]))) == {"failed", "earlier"}


def test_a_faded_review_is_worth_more_than_a_fresh_one():
    faded = candidate("faded", recall=0.4)
    fresh = candidate("fresh", recall=0.95)
    chooser = Chooser(balanced(), WEIGHTS, NOON)
    assert chooser.gain(faded) > chooser.gain(fresh) > chooser.gain(candidate("plain"))
    assert "due for review (recall about 40%)" in chooser.rank([faded])[0].reason


def test_a_review_does_not_beat_everything():
    """Overdue reviews compete on the same scale as new work."""
    review = candidate("review", "graphs", minutes=30, recall=0.8)
    assert slugs(ranked(balanced(), [review, candidate("c", "conditional")]))[0] == "c"


def test_every_fifth_place_may_find_out_about_an_unknown_topic():
    mastery = practised(conditional="1" * 10)
    assert mastery.model.answers % 5 == 0
    known, unknown = candidate("c", "conditional"), candidate("h", "heaps")
    weights = {"conditional": 0.72, "heaps": 0.28}
    assert slugs(ranked(mastery, [known, unknown], weights))[0] == "h"
    mastery = practised(conditional="1" * 11)
    chooser = Chooser(mastery, weights, NOON)
    assert chooser.gain(known) > 0


def test_the_reason_is_one_line_with_the_facts():
    mastery = practised(conditional="110000100", heaps="01")
    found = {s.candidate.slug: s.reason for s in ranked(mastery, [candidate("c", "conditional")])}
    assert found["c"] == (
        "weak and heavy for this track: conditional probability, 3 of 9 right, "
        "last seen 12 days ago"
    )


def test_a_new_topic_says_so():
    reason = ranked(Mastery(TREE), [candidate("g", "graphs")])[0].reason
    assert reason == "new: graphs, not tried yet, 10.0% of the track"


def test_an_abbreviation_keeps_its_capitals():
    tree = TopicTree([Topic("sql", "SQL")])
    (found,) = ranked(Mastery(tree), [candidate("s", "sql")], {"sql": 1.0})
    assert found.reason == "new: SQL, not tried yet, 100.0% of the track"


def test_the_order_of_candidates_does_not_matter():
    candidates = [candidate(f"x{n}", topic) for n in range(3) for topic in WEIGHTS]
    forwards = ranked(balanced(), candidates, limit=6)
    assert forwards == ranked(balanced(), candidates[::-1], limit=6)


def test_choosing_changes_nothing():
    mastery = balanced()
    before = write_snapshot(mastery)
    ranked(mastery, [candidate(f"x{n}") for n in range(5)])
    assert write_snapshot(mastery) == before


def test_nothing_to_choose_from_is_no_suggestion():
    assert ranked(balanced(), []) == []


def test_items_alike_are_worth_alike_however_many_there_are():
    found = ranked(balanced(), [candidate(f"x{n:03}") for n in range(300)], limit=2)
    assert slugs(found) == ["x000", "x001"]
    assert found[0].gain == pytest.approx(found[1].gain)
