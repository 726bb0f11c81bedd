"""Gradings: at once, blind a week later, by a partner; and how the prompts stand."""

from datetime import timedelta

import pytest
from fakes import NOON, FakeBank, FakeClock, make_services
from toy_prompts import POINTS, make_prompt, make_talk, point

from prep.core.errors import PrepError
from prep.core.rubric import AGAIN

WEEK = 7 * 86400


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def bank() -> FakeBank:
    return FakeBank(prompts=[make_prompt(), make_talk()])


@pytest.fixture
def services(bank, clock):
    made = make_services(bank=bank, clock=clock)
    yield made
    made.stores.close()


def answered(services, grades=(4, 3, 2, 1)):
    """A session over the design, ended, and graded unless ``grades`` is empty."""
    session = services.prompting.open("fraud", seed=1)
    session.write("notes", "a second factor")
    session.stop()
    if grades:
        graded(services, session.session_id, grades)
    return session.session_id


def graded(services, session_id, grades, grader="self"):
    grading = services.prompting.grading(session_id, grader)
    for number, grade in enumerate(grades):
        grading.grade(number, grade)
    if grading.complete:
        grading.settle()
    return grading


def test_grading_goes_on_where_it_was_left(services):
    session_id = answered(services, grades=())
    graded(services, session_id, (4, 0))
    again = services.prompting.grading(session_id)
    assert (again.grades, again.next_point) == ((4, 0, None, None), 2)
    with pytest.raises(PrepError, match="2 of 4 points"):
        again.settle()
    for refused in ((4, 1), (-1, 1), (0, 5), (0, -1)):
        with pytest.raises(PrepError, match="no"):
            again.grade(*refused)


def test_words_found_are_shown_and_never_a_grade(services):
    grading = services.prompting.grading(answered(services, grades=()))
    text = grading.answer.pages["notes"]
    (found,) = grading.found(0, text)
    assert text[found.start : found.end] == "second factor"
    assert grading.grades == (None,) * 4


def test_the_second_look_is_offered_after_a_week_and_is_blind(services, clock):
    session_id = answered(services)
    assert services.prompting.look_again() == []
    clock.suspend(WEEK)
    (due,) = services.prompting.look_again()
    assert due.session_id == session_id
    grading = services.prompting.grading(session_id, AGAIN)
    assert grading.blind
    assert grading.grades == (None,) * 4
    for number, grade in enumerate((4, 3, 2)):
        grading.grade(number, grade)
        assert grading.agreement() is None
    grading.grade(3, 1)
    assert grading.agreement().kappa == 1
    grading.settle()
    grading.settle()
    assert services.prompting.look_again() == []
    assert len(services.stores.reviews.of("fraud")) == 1
    assert services.learning.reviewed("fraud").rating == 2
    (record,) = services.prompting.history()
    assert record.agreements[AGAIN].words == "almost perfect"


def test_there_is_no_second_look_before_a_first(services):
    session_id = answered(services, grades=())
    with pytest.raises(PrepError, match="first grading"):
        services.prompting.grading(session_id, AGAIN)


def test_a_partner_grades_without_seeing_ones_own_and_the_learner_hears_nothing(services):
    session_id = answered(services)
    before = len(services.stores.evidence())
    partner = graded(services, session_id, (4, 1, 2, 0), "Ada")
    assert (partner.agreement().same, partner.agreement().points) == (2, 4)
    assert len(services.stores.evidence()) == before
    assert set(services.prompting.history()[0].agreements) == {"Ada"}


def test_grades_by_another_rubric_are_not_compared(services, clock):
    session_id = answered(services)
    changed = make_prompt(points=(*POINTS, point("D8", "Another one.", "drift")))
    later = make_services(bank=FakeBank(prompts=[changed]), records=services.stores, clock=clock)
    assert later.prompting.history()[0].score is None
    assert later.prompting.grading(session_id).grades == (None,) * 5


def test_the_chooser_shows_how_the_prompts_stand(services, clock):
    answered(services, (1, 1, 1, 1))
    clock.forward(60)
    answered(services, (4, 4, 4, 4))
    design, talk = services.prompting.chooser()
    assert (design.answers, design.last_total) == (2, 1)
    assert design.last_at == NOON + timedelta(seconds=60)
    assert (talk.row.slug, talk.answers, talk.last_total) == ("thesis", 0, None)
    assert [one.row.slug for one in services.prompting.chooser("talk")] == ["thesis"]


def test_earlier_grades_steer_the_next_follow_up_questions(services):
    answered(services, (4, 4, 0, 4))
    session = services.prompting.open("fraud", seed=1)
    session.write("notes", "a challenge, delay, expected euros, matured, 90 days")
    while session.step.phase != "defend":
        session.go_on()
    dimensions = [one.probe.dimension for one in session.answer().defended]
    assert "D2" in dimensions[:2]


def test_questions_on_ones_own_work_come_last_in_a_talk(services):
    services.own_material.write("summary", "We measure the wind, and it matters to bridges.")
    session = services.prompting.open("thesis", seed=1)
    while session.step.phase != "defend":
        session.go_on()
    probes = [one.probe for one in session.answer().defended]
    assert len(probes) == 3
    own = {one.question for one in services.own_material.questions()}
    assert probes[-1].question in own


def test_a_session_left_for_weeks_is_over_and_its_answer_stays(services, clock):
    session = services.prompting.open("fraud")
    clock.forward(50)
    session.write("notes", "a second factor")
    clock.suspend(13 * 86400)
    assert len(services.prompting.waiting()) == 1
    clock.forward(86400)
    assert services.prompting.waiting() == []
    (record,) = services.prompting.history()
    answer = services.prompting.look(record.session_id)
    assert (answer.pages["notes"], answer.seconds) == ("a second factor", 50)


def test_unknown_names_are_refused(services):
    with pytest.raises(PrepError, match="no prompt"):
        services.prompting.open("nothing")
    with pytest.raises(PrepError, match="no answer"):
        services.prompting.look("nothing")
