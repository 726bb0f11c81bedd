"""Cards, ratings, caps and forecasts."""

import random
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer

from prep.core.drill_answer import DrillAnswer, Mistake
from prep.core.review import Review
from prep.learner.evidence import Facts
from prep.learner.schedule import (
    DESIRED_RETENTION,
    FINAL_DAYS,
    LONGEST_DAYS,
    Card,
    Rating,
    due_cards,
    forecast,
    form_of,
    pick_template,
    propose,
    propose_drill,
    propose_spoken,
    replay,
    retrievability,
    review,
    spread,
    start_of,
    study_day,
)
from prep.learner.snapshot import read_cards, write_cards

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
ratings = st.sampled_from(list(Rating))


def rated(*marks, every=timedelta(days=3), item="two-sum", **fields):
    """A card after a run of ratings."""
    card = None
    for number, mark in enumerate(marks):
        card = review(card, item, Rating(mark), NOON + number * every, **fields)
    return card


def days(card):
    return (card.due - card.last_review) / timedelta(days=1)


def logged(number, rating, at, item="two-sum", corrects=None):
    return Review(f"r{number}", item, "coding", rating, rating, at, corrects)


@pytest.mark.parametrize(
    ("credit", "seconds", "target", "seen", "rating"),
    [
        (0.0, 10, 60, True, Rating.AGAIN),
        (0.5, 10, 60, True, Rating.HARD),
        (1.0, 61, 60, True, Rating.HARD),
        (1.0, 45, 60, True, Rating.GOOD),
        (1.0, 29, 60, True, Rating.EASY),
        (1.0, 29, 60, False, Rating.GOOD),
        (1.0, 3, None, True, Rating.GOOD),
    ],
)
def test_the_rating_of_a_drill_follows_from_credit_and_time(credit, seconds, target, seen, rating):
    answer = DrillAnswer(
        "a", "dice", 1, 1, "chance", NOON, "", "", credit == 1, credit, seconds,
        target_seconds=target,
    )  # fmt: skip
    assert propose_drill(answer, seen) is rating


@pytest.mark.parametrize(
    ("credit", "check", "seen", "rating"),
    [
        (0.25, None, True, Rating.AGAIN),
        (0.6, None, True, Rating.HARD),
        (0.75, None, True, Rating.GOOD),
        (1.0, None, True, Rating.EASY),
        (1.0, True, False, Rating.GOOD),
        (1.0, False, True, Rating.HARD),
        (0.0, True, True, Rating.AGAIN),
    ],
)
def test_the_rating_of_a_spoken_answer_follows_from_its_points(credit, check, seen, rating):
    assert propose_spoken(credit, check, seen) is rating
    answer = make_answer(credit=credit, ticks=(True,), check_correct=check, seconds=1e4)
    assert propose_drill(answer, seen) is rating


@pytest.mark.parametrize(
    ("facts", "seen", "rating"),
    [
        (Facts(solved=False), True, Rating.AGAIN),
        (Facts(solved=True, saw_solution=True), True, Rating.AGAIN),
        (Facts(solved=False, too_slow=True), True, Rating.AGAIN),
        (Facts(solved=True, hints=2, hint_total=3), True, Rating.HARD),
        (Facts(solved=True, seconds=190, limit_seconds=120), True, Rating.HARD),
        (Facts(solved=True, failed_submits=4), True, Rating.HARD),
        (Facts(solved=True, hints=1, hint_total=3), True, Rating.GOOD),
        (Facts(solved=True, seconds=100, limit_seconds=120), True, Rating.GOOD),
        (Facts(solved=True, seconds=50, limit_seconds=120), True, Rating.EASY),
        (Facts(solved=True, seconds=50, limit_seconds=120), False, Rating.GOOD),
        (Facts(solved=True, seconds=50, limit_seconds=120, failed_submits=1), True, Rating.GOOD),
        (Facts(solved=True), True, Rating.GOOD),
        (Facts(solved=False, self_grade=0.3), True, Rating.AGAIN),
        (Facts(solved=False, self_grade=0.5), True, Rating.HARD),
        (Facts(solved=False, self_grade=0.8), True, Rating.GOOD),
        (Facts(solved=False, self_grade=1.0), True, Rating.EASY),
        (Facts(solved=False, self_grade=1.0), False, Rating.GOOD),
    ],
)
def test_the_rating_follows_from_what_happened(facts, seen, rating):
    assert propose(facts, seen) is rating


def test_golden_intervals():
    """FSRS-6 with its default weights, 85 % retention and no fuzz; ours move it by up to 5 %."""
    assert days(rated(3)) == pytest.approx(4, rel=0.051)
    assert days(rated(4)) == pytest.approx(16, rel=0.051)
    assert days(rated(1)) == pytest.approx(1, rel=0.051)
    assert days(rated(3, 3, 3)) > 2 * days(rated(3, 3))
    assert rated(3, 1).lapses == 1
    assert rated(1).lapses == 0


@given(st.lists(ratings, max_size=6), st.integers(1, 60))
def test_a_better_rating_never_brings_a_card_back_sooner(marks, gap):
    card = rated(*marks, every=timedelta(days=gap)) if marks else None
    at = NOON + timedelta(days=gap * (len(marks) + 1))
    dues = [review(card, "two-sum", rating, at).due for rating in Rating]
    assert dues == sorted(dues)


@given(st.lists(ratings, min_size=1, max_size=12), st.integers(1, 200))
def test_intervals_are_a_day_at_least_and_bounded(marks, gap):
    card = rated(*marks, every=timedelta(days=gap))
    assert 1 <= days(card) <= LONGEST_DAYS + 3
    assert card.reviews == len(marks)


def test_load_is_spread_by_the_name_of_the_item_and_not_by_chance():
    dues = {rated(3, 3, 3, item=f"item-{n}").due for n in range(40)}
    assert len(dues) > 30
    assert rated(3, 3, 3) == rated(3, 3, 3)


def test_a_review_dated_before_the_last_counts_as_at_the_last():
    card = rated(3)
    back = review(card, "two-sum", Rating.GOOD, NOON - timedelta(days=5))
    assert back.last_review == NOON
    assert back.due > NOON


def test_an_offset_time_is_the_same_instant():
    assert review(None, "x", Rating.GOOD, NOON.astimezone(BERLIN)) == review(
        None, "x", Rating.GOOD, NOON
    )


def test_recall_fades_and_is_unknown_before_the_first_review():
    card = rated(3)
    assert retrievability(None, NOON) is None
    recalls = [retrievability(card, NOON + timedelta(days=d)) for d in (0, 3, 10, 100)]
    assert recalls == sorted(recalls, reverse=True)
    assert recalls[0] == 1


@given(st.integers(11, 200), st.lists(ratings, min_size=1, max_size=5))
def test_every_card_kept_up_comes_back_in_the_last_ten_days(left, marks):
    """Whoever does each review when it is due meets every item shortly before the interview."""
    interview = NOON.date() + timedelta(days=left)
    at, card = NOON, None
    for rating in [*marks, *[Rating.EASY] * 40]:
        card = review(card, "x", rating, at, interview)
        if at >= start_of(interview - timedelta(days=FINAL_DAYS), UTC):
            break
        at = card.due
    assert interview - timedelta(days=FINAL_DAYS + 1) <= at.date() < interview


def test_a_study_day_begins_at_four():
    late = datetime(2026, 3, 3, 3, 59, tzinfo=BERLIN)
    assert study_day(late, BERLIN) == date(2026, 3, 2)
    assert study_day(late + timedelta(minutes=1), BERLIN) == date(2026, 3, 3)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2028, 2, 29)])
def test_clock_changes_and_leap_days_keep_their_days(day):
    begin = start_of(day, BERLIN)
    assert study_day(begin, BERLIN) == day
    assert study_day(begin - timedelta(seconds=1), BERLIN) == day - timedelta(days=1)


def test_only_the_first_outcome_of_a_day_counts():
    hour = timedelta(hours=1)
    cards = replay([logged(1, 1, NOON), logged(2, 4, NOON + hour), logged(3, 4, NOON + 2 * hour)])
    assert cards["two-sum"].reviews == 1
    assert cards["two-sum"].due == rated(1).due


def test_a_correction_stands_in_for_what_it_corrects():
    three = timedelta(days=3)
    corrected = replay(
        [
            logged(1, 1, NOON),
            logged(2, 3, NOON + three),
            logged(3, 2, NOON + timedelta(hours=1), corrects="r1"),
            logged(4, 4, NOON + timedelta(hours=2), corrects="r3"),
        ]
    )
    assert corrected == replay([logged(1, 4, NOON), logged(2, 3, NOON + three)])


def test_a_correction_of_nothing_known_is_a_review():
    assert replay([logged(1, 3, NOON, corrects="gone")])["two-sum"].reviews == 1


def test_cards_survive_as_bytes():
    cards = replay([logged(n, 1 + n % 4, NOON + timedelta(days=n), f"i{n % 3}") for n in range(12)])
    assert read_cards(write_cards(cards)) == cards
    assert read_cards(write_cards(cards).replace(b'"version":', b'"version":9')) is None


def test_firm_cards_are_recalled_and_young_ones_solved_again():
    assert form_of(rated(3)) == "solve"
    assert form_of(rated(3, 3, 3, 3, every=timedelta(days=12))) == "recall"
    assert form_of(rated(3, 3, 3, 3, 1, every=timedelta(days=12))) == "solve"


def backlog(count, due=NOON - timedelta(days=1)):
    return [Card(f"i{n:03}", 5.0, 5.0, due, due - timedelta(days=9), 2, 0) for n in range(count)]


def test_due_today_is_what_is_due_before_the_next_four_o_clock():
    night = datetime(2026, 3, 3, 3, 30, tzinfo=BERLIN)
    cards = [
        Card(name, 5.0, 5.0, due, NOON - timedelta(days=9), 1, 0)
        for name, due in [
            ("tonight", night),
            ("morning", night + timedelta(hours=1)),
            ("past", NOON - timedelta(days=4)),
        ]
    ]
    assert {card.id for card in due_cards(cards, NOON, BERLIN)} == {"tonight", "past"}


def test_the_most_faded_come_first():
    weak = Card("weak", 1.0, 5.0, NOON, NOON - timedelta(days=9), 1, 0)
    firm = Card("firm", 30.0, 5.0, NOON, NOON - timedelta(days=9), 1, 0)
    assert [card.id for card in due_cards([firm, weak], NOON, UTC)] == ["weak", "firm"]


def test_a_backlog_is_spread_and_nothing_is_lost_or_doubled():
    served = spread(backlog(30), NOON, UTC, days=4, cap=12)
    assert [len(ids) for _, ids in served] == [12, 12, 6, 0]
    assert len({id for _, ids in served for id in ids}) == 30
    assert served[0][0] == NOON.date()


def test_the_forecast_counts_the_overdue_today():
    cards = [
        *backlog(3),
        *backlog(2, NOON + timedelta(days=2)),
        *backlog(1, NOON + timedelta(days=90)),
    ]
    assert [count for _, count in forecast(cards, NOON, UTC, 4)] == [3, 0, 2, 0]


def test_a_recurring_misconception_steers_which_template_is_drawn():
    mistakes = [
        Mistake("dice", "forgot-order", 1, NOON),
        Mistake("bayes", "base-rate", 3, NOON),
        Mistake("bayes", "swapped", 2, NOON),
        Mistake("urns", "with-replacement", 4, NOON),
    ]
    assert pick_template(["dice", "urns", "bayes"], mistakes) == "bayes"
    assert pick_template(["dice", "coins"], mistakes) == "dice"
    assert pick_template([], mistakes) is None


def memory_of(weights):
    """Another person's memory: FSRS with weights that are not the scheduler's."""
    truth = fsrs.Scheduler(parameters=weights, learning_steps=(), relearning_steps=())
    memories = {}

    def recalls(card, at, rng):
        return rng.random() < truth.get_card_retrievability(memories[card], at)

    def learn(card, rating, at):
        memory = memories.get(card) or fsrs.Card(card_id=0, due=at)
        memories[card], _ = truth.review_card(memory, fsrs.Rating(rating), at)

    return recalls, learn


def test_reviews_come_when_recall_is_about_as_wanted_and_the_load_is_even():
    """A simulated memory whose weights differ by 10 %: two new cards a day, for 240 days."""
    rng = random.Random(4)
    weights = [w * rng.uniform(0.9, 1.1) for w in fsrs.Scheduler().parameters]
    recalls, learn = memory_of(weights)
    cards, recalled, load = {}, [], []
    for day in range(240):
        at = NOON + timedelta(days=day)
        due = due_cards(cards.values(), at, UTC)
        for card in due:
            right = recalls(card.id, at, rng)
            rating = Rating.GOOD if right else Rating.AGAIN
            learn(card.id, rating, at)
            cards[card.id] = review(card, card.id, rating, at)
            recalled.append(right)
        for name in (f"{day}a", f"{day}b"):
            learn(name, Rating.GOOD, at)
            cards[name] = review(None, name, Rating.GOOD, at)
        load.append(len(due))
    settled = load[60:]
    assert sum(recalled) / len(recalled) == pytest.approx(DESIRED_RETENTION, abs=0.05)
    assert sorted(settled)[int(0.95 * len(settled))] < 2 * sum(settled) / len(settled)
