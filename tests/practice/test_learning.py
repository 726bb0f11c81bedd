"""What the learner says is next, what a rating does, and what is foretold."""

from datetime import date, timedelta

import pytest
from fakes import FakeBank, FakeClock, Row, make_problem, make_services, memory_records
from histories import DRILLS, practise
from samples import make_answer, make_attempt

from prep.core.attempt import Outcome
from prep.core.errors import PrepError
from prep.core.topic import Track
from prep.learner.choose import Candidate, Chooser
from prep.learner.question import Question
from prep.practice.learning_choice import best_next, question_of, thin

TRACKS = (
    Track("quant", "Quant", "", {"probability": 0.7, "stack": 0.3}, ()),
    Track("coder", "Coder", "", {"arrays-hashing": 0.5, "stack": 0.5}, ()),
)
ROWS = [
    *(Row(d, d.title(), "drill", 3, 1, (topic,)) for d, topic in sorted(DRILLS.items())),
    Row("min-stack", "Min stack", "coding", 3, 20, ("stack",)),
    Row("max-stack", "Max stack", "coding", 3, 25, ("stack",)),
]


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def services(clock):
    bank = FakeBank([make_problem()], ROWS, tracks=TRACKS)
    return make_services(bank=bank, clock=clock)


def slugs(items):
    return [item.slug for item in items]


def test_next_knows_the_track_the_minutes_and_what_a_front_end_can_open(services):
    learning = services.learning
    quant, coder = TRACKS
    assert set(slugs(learning.next(track=quant, limit=9))) == {
        "dice-sum", "runs", "min-stack", "max-stack"
    }  # fmt: skip
    assert "dice-sum" not in slugs(learning.next(track=coder, limit=9))
    assert all(item.minutes <= 5 for item in learning.next(minutes=5, limit=9))
    coding = learning.next(kinds={"coding"}, skip={"min-stack"}, limit=9)
    assert set(slugs(coding)) == {"max-stack", "two-sum"}
    assert all(item.gain > 0 and item.form == "new" for item in coding)


def test_the_chosen_track_counts_when_none_is_asked_for(services):
    services.settings.put("track", "coder")
    assert services.learning.track().id == "coder"
    assert "dice-sum" not in slugs(services.learning.next(limit=9))
    assert services.learning.track("quant").id == "quant"
    services.settings.put("track", "a track of another version")
    assert services.learning.track() is None


def test_a_track_that_does_not_exist_is_an_error(services):
    with pytest.raises(PrepError, match="no track 'kwant'"):
        services.learning.track("kwant")


def test_weights_without_a_track_are_those_of_all_tracks(services):
    weights = services.learning.weights(None)
    assert weights == pytest.approx({"probability": 0.35, "stack": 0.4, "arrays-hashing": 0.25})
    bare = make_services(bank=FakeBank([make_problem()]))
    assert sum(bare.learning.weights(None).values()) == pytest.approx(1)


def test_solved_problems_rest_until_they_are_due_again(services, clock):
    services.stores.attempts.add(make_attempt(item_id="two-sum", active_seconds=1100.0))
    assert "two-sum" not in slugs(services.learning.next(limit=9))
    clock.forward(40 * 86_400)
    (due,) = [item for item in services.learning.next(limit=9) if item.slug == "two-sum"]
    assert due.form == "review"
    assert due.reason.startswith("due for review (recall about ")


def test_a_firm_card_is_recalled_in_two_minutes(services, clock):
    for _ in range(4):
        services.stores.attempts.add(make_attempt(finished_at=clock.wall, active_seconds=300.0))
        clock.forward(30 * 86_400)
    clock.forward(120 * 86_400)  # no interval is longer
    (due,) = [item for item in services.learning.next(limit=9) if item.slug == "two-sum"]
    assert (due.form, due.minutes) == ("recall", 2)


def test_a_problem_solved_elsewhere_is_not_new(services):
    services.personal.set_solved_elsewhere("two-sum", True)
    assert "two-sum" not in slugs(services.learning.next(limit=9))


def test_the_due_drills_lead_with_mistakes_that_recur(services, clock):
    for drill in ("cards", "runs", "runs", "dice-sum"):
        wrong = {"correct": False, "credit": 0.0, "misconception": "swapped"}
        change = wrong if drill == "runs" else {}
        services.stores.answers.add(
            make_answer(drill_id=drill, topic=DRILLS[drill], at=clock.wall, **change)
        )
        clock.forward(3600)
    clock.forward(30 * 86_400)
    due = services.learning.due_drills()
    assert due[0].slug == "runs"
    assert due[0].misconception == "swapped"
    assert {one.slug for one in due} == {"runs", "cards", "dice-sum"}
    assert all(0 < one.recall < 1 for one in due)
    assert [one.slug for one in services.learning.due_drills({"probability"})] == ["dice-sum"]


def test_a_backlog_is_not_served_in_one_day(clock):
    rows = [Row(f"d{n}", "", "drill", 3, 1, ("stack",)) for n in range(40)]
    services = make_services(bank=FakeBank(rows=rows), clock=clock)
    for n in range(40):
        services.stores.answers.add(make_answer(drill_id=f"d{n}", topic="stack", at=clock.wall))
    clock.forward(60 * 86_400)
    due = services.learning.due_drills()
    assert len(due) == 12
    services.stores.answers.add(make_answer(drill_id=due[0].slug, topic="stack", at=clock.wall))
    assert len(services.learning.due_drills()) == 11


def test_a_rating_may_be_corrected_on_its_day_and_no_later(services, clock):
    services.stores.answers.add(make_answer(at=clock.wall, seconds=9.0, target_seconds=20.0))
    first = services.learning.reviewed("dice-sum")
    assert (first.rating, first.proposed, first.correctable) == (3, 3, True)
    corrected = services.learning.correct("dice-sum", 1)
    assert (corrected.rating, corrected.proposed) == (1, 3)
    assert corrected.due < first.due
    assert services.learning.correct("dice-sum", 3) == first
    clock.forward(86_400)
    with pytest.raises(PrepError, match="nothing of today"):
        services.learning.correct("dice-sum", 1)
    assert not services.learning.reviewed("dice-sum").correctable
    assert services.learning.reviewed("never") is None


def test_a_rating_given_with_an_answer_holds_from_the_start(services, clock):
    answer = make_answer(kind="concept", at=clock.wall, ticks=(True, True, True), self_rating=2)
    services.stores.answers.add(answer)
    outcome = services.learning.reviewed("dice-sum")
    assert (outcome.rating, outcome.proposed, outcome.kind) == (2, 3, "concept")


def test_only_four_ratings_exist(services):
    for number in (0, 5):
        with pytest.raises(PrepError, match="is no rating"):
            services.learning.correct("dice-sum", number)


def test_a_recall_moves_the_card_once_a_day(services, clock):
    services.stores.attempts.add(make_attempt(finished_at=clock.wall))
    before = services.learning.reviewed("two-sum")
    clock.forward(20 * 86_400)
    after = services.learning.recall("two-sum", "coding", 3)
    assert after.due > before.due
    assert services.learning.correct("two-sum", 2).due < after.due
    with pytest.raises(PrepError, match="reviewed today"):
        services.learning.recall("two-sum", "coding", 4)
    assert len(services.stores.reviews.of("two-sum")) == 2


def test_an_interview_brings_cards_back_sooner(services, clock):
    services.stores.attempts.add(make_attempt(finished_at=clock.wall))
    services.stores.attempts.add(
        make_attempt(finished_at=clock.wall + timedelta(days=5), active_seconds=90.0)
    )
    far = services.learning.reviewed("two-sum")
    services.settings.put("interview_date", "2026-03-20")
    near = services.learning.reviewed("two-sum")
    assert near.due < far.due
    services.settings.put("interview_date", "2026-01-01")
    assert services.learning.interview() is None
    assert services.learning.reviewed("two-sum") == far


def test_the_day_begins_at_four(services, clock):
    clock.forward(15.5 * 3600)
    assert services.learning.today() == date(2026, 3, 1)
    clock.forward(3600)
    assert services.learning.today() == date(2026, 3, 2)


def test_what_is_foretold_rises_with_right_answers_and_is_not_evidence(services, clock):
    question = Question("new", (("stack", 1.0),), 3.0)
    before = services.learning.foretell(question)
    assert services.learning.foretell(question) == before
    for number in range(8):
        services.stores.answers.add(make_answer(drill_id=f"d{number}", topic="stack"))
    assert services.learning.foretell(question) > before


def test_a_session_keeps_what_was_foretold_before_it_began(services):
    problem = services.bank.problem("two-sum")
    foretold = services.learning.foretell_problem(problem)
    session = services.coding.open("two-sum")
    session.save_draft("# right\n")
    attempt = session.submit("# right\n").attempt
    assert attempt.p_before == pytest.approx(foretold)
    assert attempt.outcome is Outcome.SOLVED


def test_nothing_is_known_is_no_error():
    services = make_services(bank=FakeBank(), records=memory_records())
    assert services.learning.next() == []
    assert services.learning.due_drills() == []


def test_a_history_of_thousands_is_taken_in(services):
    practise(services.stores, 3000, 400)
    (best, *_) = services.learning.next(limit=1)
    assert best.reason
    assert len(services.stores.snapshots.days()) == 400


def test_many_alike_problems_change_nothing_but_the_time(clock):
    rows = [
        Row(f"p{n:03}", "", "coding", 2 + n % 3, 20, (("stack", "probability")[n % 2],))
        for n in range(240)
    ]
    services = make_services(bank=FakeBank(rows=rows, tracks=TRACKS), clock=clock)
    for number in range(0, 60, 7):
        services.stores.attempts.add(
            make_attempt(item_id=f"p{number:03}", topics=((rows[number].topics[0], 1.0),))
        )
    clock.forward(9 * 86_400)
    weights = TRACKS[0].weights
    with services.learning.moment() as moment:
        due = moment.due()
        everything = [
            Candidate(
                "coding", row.slug, question_of(row), 20.0, due.get(row.slug),
                *moment.state.last_try(row.slug),
            )
            for row in rows
            if row.slug in due or row.slug not in moment.state.rated
        ]  # fmt: skip
        chooser = Chooser(moment.state.mastery, weights, moment.at, moment.state.recent)
        wanted = [one.candidate.slug for one in chooser.rank(everything, limit=9)]
        assert slugs(best_next(moment, rows, weights, limit=9)) == wanted
        assert len(list(thin(rows, moment.state, 1))) == 6 + len(moment.state.rated)


def test_every_sort_of_work_comes_before_the_second_best_of_any() -> None:
    rows = [
        *(Row(f"c{n}", f"C{n}", "concept", 2, 1, ("probability",)) for n in range(9)),
        *(Row(f"d{n}", f"D{n}", "drill", 2, 2, ("probability",)) for n in range(9)),
        *(Row(f"p{n}", f"P{n}", "coding", 2, 30, ("probability",)) for n in range(9)),
        *(Row(f"m{n}", f"M{n}", "ml-coding", 2, 30, ("probability",)) for n in range(9)),
        Row("t", "T", "talk", 2, 45, ("probability",)),
    ]
    services = make_services(bank=FakeBank(rows=rows, tracks=TRACKS), clock=FakeClock())
    kinds = [item.kind for item in services.learning.next(limit=6)]
    assert kinds[:2] == ["concept", "drill"]
    assert kinds[2] in ("coding", "ml-coding")
    assert kinds[3] == "talk"
    assert services.learning.next(limit=1)[0].kind == "concept"
