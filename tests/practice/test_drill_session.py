"""A drill session as it is lived: questions, answers, time, kills, the card."""

from dataclasses import replace

import pytest
from fakes import FakeBank, FakeClock, make_services, memory_records
from toy_drills import Pick, make_drill, three_drills

from prep.core.errors import PrepError
from prep.core.session import EventKind
from prep.practice.drill_settings import DrillSettings, Mode

SPRINT = DrillSettings(Mode.SPRINT, topic="mental-maths", seed=5)
TOPIC = DrillSettings(Mode.TOPIC, seed=5)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = make_services(bank=FakeBank(drills=three_drills()), clock=clock)
    yield made
    made.stores.close()


def right(question) -> str:
    """The answer to a sum: the prompt is '7 + 13 = ?'."""
    first, _, second, *_ = question.prompt.split()
    return str(int(first) + int(second))


def mistaken(question) -> str:
    first, _, second, *_ = question.prompt.split()
    return str(int(first) * int(second))


def go(session, clock, answers: int, seconds: float = 3.0) -> None:
    for _ in range(answers):
        question = session.next()
        clock.forward(seconds)
        session.answer(right(question))


def test_everything_about_an_answer_is_recorded(services, clock):
    session = services.drilling.open(replace(TOPIC, topic="mental-maths", confidence=True))
    question = session.next()
    clock.forward(3.5)
    feedback = session.answer(mistaken(question), 0.8)
    (kept,) = services.stores.answers.recent(9)
    assert kept == feedback.record
    assert (kept.drill_id, kept.seed, kept.level) == (question.drill, question.seed, question.level)
    assert (kept.correct, kept.credit, kept.misconception) == (False, 0.0, "multiplied")
    assert (kept.text, kept.reading) == (mistaken(question), mistaken(question))
    assert (kept.seconds, kept.target_seconds) == (3.5, question.target_seconds)
    assert (kept.confidence, kept.mode, kept.session_id) == (0.8, "topic", session.session_id)
    assert feedback.mistakes == ("You multiplied; the sign says add.",)
    assert feedback.expected == right(question)
    assert feedback.steps


def test_the_prediction_is_from_before_the_answer(services, clock):
    session = services.drilling.open(replace(TOPIC, drill="sum"))
    go(session, clock, 3)
    first, *_, last = reversed(services.stores.answers.recent(9))
    assert first.p_before is not None
    assert last.p_before > first.p_before


def test_a_pause_and_the_explanation_take_no_time_of_a_question(services, clock):
    session = services.drilling.open(TOPIC)
    question = session.next()
    clock.forward(2)
    session.pause()
    clock.forward(500)
    session.resume()
    clock.forward(1)
    assert session.answer(right(question)).record.seconds == 3
    clock.forward(60)  # reading the worked steps
    question = session.next()
    clock.forward(4)
    assert session.answer(right(question)).record.seconds == 4


def test_saying_how_sure_one_is_takes_no_time(services, clock):
    session = services.drilling.open(replace(TOPIC, confidence=True))
    question = session.next()
    clock.forward(2)
    assert session.read(right(question)) == right(question)
    clock.forward(20)
    assert session.answer(right(question), 0.99).record.seconds == 2


def test_an_answer_that_was_changed_after_reading_takes_its_whole_time(services, clock):
    session = services.drilling.open(TOPIC)
    question = session.next()
    clock.forward(2)
    session.read("999")
    clock.forward(5)
    assert session.answer(right(question)).record.seconds == 7


@pytest.mark.parametrize("text", ["", "banana", "9**9**9", "__import__('os')"])
def test_what_cannot_be_read_is_told_and_leaves_no_trace(services, text):
    session = services.drilling.open(TOPIC)
    question = session.next()
    with pytest.raises(PrepError):
        session.answer(text)
    assert session.question == question
    assert services.stores.answers.recent(9) == []


@pytest.mark.parametrize("confidence", [0.0, 0.49, 1.0, 80.0])
def test_a_confidence_outside_50_to_99_is_refused(services, confidence):
    session = services.drilling.open(TOPIC)
    question = session.next()
    with pytest.raises(PrepError, match="between 50 and 99"):
        session.answer(right(question), confidence)
    assert session.question == question


def test_a_question_can_be_passed(services):
    session = services.drilling.open(TOPIC)
    session.next()
    feedback = session.answer("?")
    assert (feedback.correct, feedback.read_as) == (False, None)
    assert (feedback.record.credit, feedback.record.misconception) == (0.0, None)


def test_another_like_this_has_the_same_drill_and_level_and_new_numbers(services, clock):
    session = services.drilling.open(TOPIC)
    first = session.next()
    session.answer(mistaken(first))
    other = session.another()
    assert (other.drill, other.level) == (first.drill, first.level)
    assert other.seed != first.seed
    assert session.next() == other


def test_a_killed_session_asks_the_same_question_with_the_time_it_had(services, clock):
    session = services.drilling.open(SPRINT)
    go(session, clock, 4)
    question = session.next()
    session.save_text("12")
    clock.forward(6)
    session.tick()
    clock.reboot()
    again = services.drilling.open(SPRINT)
    assert again.resumed
    assert (again.question, again.text) == (question, "12")
    assert again.timer().remaining_seconds == 120 - 18
    clock.forward(1)
    assert again.answer(right(question)).record.seconds == 7
    assert again.text == ""
    assert again.result().score == 5


def test_a_resumed_session_asks_what_it_would_have_asked(services, clock):
    straight = services.drilling.open(replace(SPRINT, topic=None))
    asked = []
    for _ in range(6):
        asked.append(straight.next())
        straight.answer(right(asked[-1]))
    straight.end()
    for question in asked:
        session = services.drilling.open(replace(SPRINT, topic=None))
        assert session.next() == question
        session.answer(right(question))


def test_a_sprint_is_over_when_its_time_is(services, clock):
    session = services.drilling.open(SPRINT)
    go(session, clock, 30, seconds=3)
    question = session.next()
    clock.forward(31)
    assert session.over
    session.answer(right(question))  # too late: kept, but not counted
    card = session.end()
    assert (card.score, card.complete, card.seconds) == (30, True, 120)
    assert len(services.stores.answers.recent(99)) == 31
    assert session.next() is None


def test_a_number_of_questions_ends_a_session(services, clock):
    session = services.drilling.open(replace(SPRINT, items=3))
    go(session, clock, 3)
    assert session.next() is None
    assert session.end().complete


def test_a_sprint_asks_nothing_that_takes_more_than_a_minute(services, clock):
    session = services.drilling.open(replace(SPRINT, topic=None, minutes=8))
    go(session, clock, 30)
    assert {item.record.drill_id for item in session.result().items} == {"sum", "urn"}


def test_the_best_is_that_of_the_same_settings(services, clock):
    for answers, best in ((4, None), (2, 4), (6, 4), (1, 6)):
        session = services.drilling.open(SPRINT)
        go(session, clock, answers)
        clock.forward(60)
        session.touch()
        clock.forward(60)
        card = session.end()
        assert (card.best.score if card.best else None) == best
        assert card.is_best == (answers in (4, 6))
    other = services.drilling.open(replace(SPRINT, penalty=True))
    assert other.result().best is None


def test_a_session_stopped_early_sets_no_best(services, clock):
    session = services.drilling.open(SPRINT)
    go(session, clock, 3)
    assert not session.end().complete
    assert services.drilling.open(SPRINT).result().best is None


def test_nothing_answered_leaves_no_trace(services):
    session = services.drilling.open(SPRINT)
    session.next()
    assert session.end() is None
    assert services.stores.sessions.recent(9) == []
    session = services.drilling.open(SPRINT)
    session.leave()
    assert services.stores.sessions.recent(9) == []


def test_a_session_one_leaves_waits_with_its_clock_standing(services, clock):
    session = services.drilling.open(SPRINT)
    go(session, clock, 2)
    session.leave()
    clock.forward(900)
    (waiting,) = services.drilling.open_sessions()
    assert (waiting.answered, waiting.remaining_seconds) == (2, 114)
    assert waiting.title == "Mental arithmetic"
    again = services.drilling.resume(waiting.session_id)
    assert again.timer().remaining_seconds == 114
    again.end()
    with pytest.raises(PrepError, match="is over"):
        services.drilling.resume(waiting.session_id)


def test_a_session_left_a_day_ago_is_closed_and_its_answers_stay(services, clock):
    session = services.drilling.open(SPRINT)
    go(session, clock, 2)
    session.leave()
    clock.forward(25 * 3600)
    assert services.drilling.open_sessions() == []
    assert len(services.stores.answers.recent(9)) == 2
    assert services.stores.sessions.events(session.session_id)[-1].kind is EventKind.END


def test_a_mock_cannot_be_paused(services):
    session = services.drilling.open(replace(SPRINT, pausable=False))
    with pytest.raises(PrepError, match="no pause"):
        session.pause()
    assert not session.timer().paused


def test_a_slip_can_be_taken_back(services, clock):
    session = services.drilling.open(TOPIC)
    assert not session.undo()
    session.next()
    session.answer("0")
    assert session.undo()
    assert session.result().answered == 0
    assert services.stores.answers.recent(9) == []


def test_two_windows_do_not_answer_one_question_twice(services, clock):
    one = services.drilling.open(SPRINT)
    go(one, clock, 1)
    question = one.next()
    other = services.drilling.open(SPRINT)
    assert other.question == question
    other.answer(right(question))
    with pytest.raises(PrepError, match="another window"):
        one.answer(right(question))
    assert len(services.stores.answers.recent(9)) == 2
    assert one.next().number == 3
    assert one.result().score == 2


def test_a_choice_is_offered_and_recorded(clock):
    bank = FakeBank(drills=[make_drill("coin", Pick, topics=("probability",))])
    with memory_records() as records:
        services = make_services(bank=bank, clock=clock, records=records)
        session = services.drilling.open(TOPIC)
        assert session.next().choices == ("heads", "tails")
        assert session.answer("h").record.choices == 2


def test_a_ladder_climbs_and_says_so(services, clock):
    session = services.drilling.open(DrillSettings(Mode.LADDER, seed=1))
    levels = []
    for _ in range(8):
        question = session.next()
        levels.append((question.drill, question.level))
        clock.forward(2)
        session.answer(right(question))
    card = session.end()
    assert levels[0] != levels[-1]
    assert all(change.after > change.before for change in card.ratings)
    later = services.drilling.open(DrillSettings(Mode.LADDER, seed=2))
    assert later._supply.ladder.rating("mental-maths").points == next(
        change.after for change in card.ratings if change.topic == "mental-maths"
    )


def test_a_review_asks_what_is_due_once_with_new_numbers(services, clock):
    session = services.drilling.open(TOPIC)
    for _ in range(3):
        question = session.next()
        clock.forward(5)
        session.answer(mistaken(question))
    session.end()
    clock.forward(3 * 86400)
    due = services.drilling.due()
    assert {one.drill for one in due} == {"sum", "urn", "walk"}
    review = services.drilling.open(DrillSettings(Mode.REVIEW, seed=9))
    asked = []
    while (question := review.next()) is not None:
        asked.append(question)
        review.answer(right(question))
    assert [question.drill for question in asked] == [one.drill for one in due]
    assert all(question.reason for question in asked)
    assert review.end().complete


def test_one_more_like_this_does_not_use_up_a_review(services, clock):
    session = services.drilling.open(TOPIC)
    for _ in range(3):
        session.answer(mistaken(session.next()))
    session.end()
    clock.forward(3 * 86400)
    review = services.drilling.open(DrillSettings(Mode.REVIEW, seed=9))
    for _ in range(3):
        review.answer(mistaken(review.next()))
    assert review.next() is None
    more = review.another()
    assert more is not None
    review.answer(right(more))
    assert review.result().answered == 4
