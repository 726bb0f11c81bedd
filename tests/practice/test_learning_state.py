"""The state is a fold of the log: nothing else, and all that the pages show."""

from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from fakes import NOON, TOPICS, memory_records
from histories import live, steps
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import make_answer, make_attempt, make_review

from prep.core.attempt import Outcome
from prep.core.drill_answer import DrillAnswer
from prep.core.review import Review
from prep.learner.evidence import evidence_of, facts_of
from prep.learner.schedule import Rating, before_interview, propose, propose_drill, replay
from prep.learner.tree import TopicTree
from prep.practice.learning_state import PACES_KEPT, LearnerState, foretold

TREE = TopicTree(TOPICS)


def fold(*records, zone=UTC) -> LearnerState:
    state = LearnerState(TREE, zone)
    for position, record in enumerate(records, 1):
        state.take(position, record)
    return state


def as_reviews(records):
    """The same history as plain reviews: what every record would be rated."""
    seen: set[str] = set()
    for record in records:
        if isinstance(record, Review):
            yield record
            continue
        if evidence_of(record).weight <= 0:
            continue
        item = record.drill_id if isinstance(record, DrillAnswer) else record.item_id
        if isinstance(record, DrillAnswer):
            rating, at = propose_drill(record, item in seen), record.at
        else:
            rating, at = propose(facts_of(record), item in seen), record.finished_at
        seen.add(item)
        yield Review(record.id, item, record.kind, int(rating), int(rating), at)


@given(st.lists(steps.filter(lambda step: step[0] not in ("correct", "undo", "look")), max_size=25))
@settings(deadline=None)
def test_cards_are_what_a_replay_of_the_ratings_gives(happened):
    stores = memory_records()
    live(stores, happened, look=lambda: None)
    records = [record for _, record in stores.evidence()]
    state = fold(*records)
    seen_by_hand = {r.item_id for r in records if isinstance(r, Review)}
    # A recall makes an item known to the state, while `as_reviews` only sees attempts.
    plain = {i: c for i, c in replay(as_reviews(records)).items() if i not in seen_by_hand}
    assert {i: one.card for i, one in state.rated.items() if i not in seen_by_hand} == plain


def test_a_correction_stands_in_for_the_proposed_rating():
    answer = make_answer(correct=False, credit=0.0)
    correction = make_review(item_id="dice-sum", rating=3, proposed=1, corrects=answer.id)
    corrected, right = fold(answer, correction), fold(make_answer(seconds=50.0))
    assert corrected.rated["dice-sum"].card == right.rated["dice-sum"].card
    assert corrected.rated["dice-sum"].proposed is Rating.AGAIN
    assert corrected.rated["dice-sum"].rating is Rating.GOOD


def test_a_correction_of_something_older_changes_nothing():
    first, second = make_answer(), make_answer(at=NOON + timedelta(days=3))
    late = make_review(item_id="dice-sum", rating=1, corrects=first.id)
    assert fold(first, second, late).rated == fold(first, second).rated


def test_only_the_first_outcome_of_a_local_day_counts_for_the_card():
    wrong = make_answer(correct=False, credit=0.0)
    later = make_answer(at=NOON + timedelta(hours=2))
    assert fold(wrong, later).rated["dice-sum"].rating is Rating.AGAIN
    # 12:00 UTC is 01:00 of the next day in Auckland, still before 04:00; 15:00 is after.
    after_four = make_answer(at=NOON + timedelta(hours=3))
    auckland = ZoneInfo("Pacific/Auckland")
    assert fold(wrong, after_four, zone=auckland).rated["dice-sum"].record == after_four.id


def test_what_is_no_evidence_leaves_no_trace():
    state = fold(make_attempt(outcome=Outcome.ABANDONED))
    assert (state.rated, state.hours, state.recent, state.day) == ({}, {}, [], None)
    assert state.position == 1


def test_the_counts_behind_the_curves():
    state = fold(
        make_answer(p_before=0.604, confidence=0.9),
        make_answer(p_before=0.6, confidence=0.9, correct=False, credit=0.5),
        make_answer(p_before=None, confidence=None),
    )
    (ours,) = foretold(state.forecasts)
    assert (ours.probability, ours.right, ours.count) == (0.6, 1.5, 2)
    (theirs,) = foretold(state.confidences)
    assert (theirs.probability, theirs.right, theirs.count) == (0.9, 1.0, 2)


def test_practice_is_counted_by_the_hour_with_its_seconds():
    later = make_attempt(finished_at=NOON + timedelta(hours=1))
    state = fold(make_answer(seconds=30.0), make_answer(seconds=12.0), later)
    assert [(hour.answers, hour.seconds) for hour in state.hours.values()] == [
        (2, 42.0),
        (1, 900.25),
    ]


def test_a_day_that_is_over_is_closed_with_its_figures_and_never_opened_again():
    state = fold(
        make_answer(topic="probability"),
        make_answer(topic="probability", at=NOON + timedelta(days=2)),
        make_answer(topic="stack", at=NOON - timedelta(days=9)),
        make_answer(topic="stack", at=NOON + timedelta(days=3)),
    )
    days = [day for day, _ in state.closed_days]
    assert days == [date(2026, 3, 1), date(2026, 3, 3)]
    assert [row.topic for row in state.closed_days[0][1]] == ["statistics", "probability"]
    assert "stack" in {row.topic for row in state.closed_days[1][1]}


def test_paces_are_shares_of_the_time_given_by_right_answers_only():
    slow = [make_answer(topic="stack", seconds=30.0, target_seconds=60.0)] * (PACES_KEPT + 5)
    wrong = make_answer(topic="stack", correct=False, credit=0.0, seconds=1.0, target_seconds=60.0)
    assert fold(*slow, wrong).paces == {"stack": [0.5] * PACES_KEPT}


def test_the_last_topics_and_tries_are_remembered():
    state = fold(make_answer(topic="stack"), make_attempt(), make_answer(topic="probability"))
    assert state.recent == ["arrays-hashing", "probability"]
    last, well = state.last_try("dice-sum")
    assert (abs(last - NOON) < timedelta(seconds=1), well) == (True, True)
    assert state.last_try("never") == (None, False)


def test_a_card_capped_afterwards_is_one_that_was_capped_at_once():
    answers = [make_answer(at=NOON + timedelta(days=day)) for day in (0, 3, 12)]
    state = fold(*answers)
    interview = NOON.date() + timedelta(days=40)
    capped = replay(as_reviews(answers), interview=interview)["dice-sum"]
    ours = before_interview(state.rated["dice-sum"].card, interview)
    assert abs(ours.due - capped.due) <= timedelta(milliseconds=1)
    assert ours.due < state.rated["dice-sum"].card.due
