"""A session over a prompt as it is lived: steps, questions, numbers, twists, kills, the end."""

from contextlib import suppress

import pytest
from fakes import FakeBank, FakeClock, make_services
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from toy_prompts import ESTIMATES, make_prompt, make_talk

from prep.core.attempt import Outcome, Source
from prep.core.errors import PrepError
from prep.core.prompt import Version
from prep.core.session import EventKind
from prep.practice.prompt_place import version_page


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = make_services(bank=FakeBank(prompts=[make_prompt(), make_talk()]), clock=clock)
    yield made
    made.stores.close()


def begin(services, slug="fraud", **options):
    return services.prompting.open(slug, seed=3, **options)


def go_to(session, phase):
    """Go on until a phase begins; twists may fall on the way."""
    for _ in range(30):
        if session.step.phase == phase:
            return session
        session.go_on()
    raise AssertionError(f"{phase} was never reached")


def work(session, clock, seconds):
    """Time passes with a key now and then."""
    while seconds > 0:
        clock.forward(min(seconds, 60))
        session.touch()
        seconds -= 60


def seconds_to_twists(session):
    return [one.seconds for one in session._twists]


def test_a_design_goes_through_its_phases_in_order(services):
    session = begin(services)
    names = [session.step.name]
    while names[-1] != "grade/0":
        step = session.go_on().step.name
        names += [step] if step != names[-1] else []
    assert names == [
        "clarify/0",
        "frame/0",
        "sketch/0",
        "estimate/0",
        "estimate/1",
        "defend/0",
        "defend/1",
        "defend/2",
        "grade/0",
    ]
    with pytest.raises(PrepError, match="last step"):
        session.go_on()


def test_each_phase_has_its_clock_which_may_run_on(services, clock):
    session = begin(services)
    clock.forward(100)
    session.touch()
    clock.forward(20)
    assert (session.place.seconds, session.place.target) == (120, 300)
    session.go_on()
    assert session.place.seconds == 0
    for _ in range(5):
        clock.forward(100)
        session.touch()
    assert session.place.over
    assert session.place.left == 360 - 500
    go_to(session, "estimate")
    clock.forward(30)
    session.go_on()
    clock.forward(30)
    assert session.place.seconds == 60  # both numbers share the five minutes


def test_a_typed_question_is_offered_the_written_ones_that_match(services):
    session = begin(services)
    offered = session.ask("How much does a false decline cost us?")
    assert offered[0].question == "What does a false decline cost?"
    assert session.pick(offered[0].number).answer == "Six euros."
    assert session.ask("Is it Tuesday?") == ()
    told = session.answer()
    assert [asked.text for asked in told.questions] == [
        "How much does a false decline cost us?",
        "Is it Tuesday?",
    ]
    assert told.questions[0].picked[0].answer == "Six euros."
    assert [one.question for one in told.missed] == ["When is a label final?"]


def test_offers_wait_until_one_is_picked_and_no_longer(services):
    session = begin(services)
    offered = session.ask("How much does a false decline cost us?")
    assert session.waiting_offers == offered
    session.pick(offered[0].number)
    assert session.waiting_offers == ()
    assert session.offered == offered  # another of them may still be picked
    assert session.ask("what about legacy rules") == session.waiting_offers != ()


def test_only_what_was_offered_may_be_picked(services):
    session = begin(services)
    with pytest.raises(PrepError, match="not offered"):
        session.pick(1)
    session.ask("what about legacy rules")
    with pytest.raises(PrepError, match="not offered"):
        session.pick(0)
    with pytest.raises(PrepError, match="no question"):
        session.ask("   ")
    go_to(session, "defend")
    with pytest.raises(PrepError, match="interviewer asks"):
        session.ask("cost?")


def test_pages_stay_open_until_the_follow_up_questions(services):
    session = begin(services)
    assert session.pages == ("notes",)
    with pytest.raises(PrepError, match="closed"):
        session.write("data", "too early")
    session.write("notes", "labels late")
    go_to(session, "sketch")
    session.write("goal", "expected cost")
    session.write("data", "§ logs\n")
    assert session.page("data") == "§ logs\n"
    go_to(session, "defend")
    assert session.pages == ("question 1",)
    with pytest.raises(PrepError, match="closed"):
        session.write("goal", "something else")
    assert list(session.answer().pages) == ["notes", "goal", "data"]


def test_a_page_that_has_not_changed_costs_nothing(services):
    session = begin(services)
    session.write("notes", "once")
    events = session.state.events
    session.write("notes", "once")
    session.write("model", "")
    assert session.state.events == events


def test_numbers_are_marked_like_drills_within_their_factor(services):
    session = go_to(begin(services), "estimate")
    assert session.estimate.question == "Frauds a day?"
    with pytest.raises(PrepError):
        session.reckon("many")
    assert session.estimate_mark is None
    assert session.reckon("80,000").correct
    with pytest.raises(PrepError, match="was given"):
        session.reckon("77,760")
    session.go_on()
    assert session.reckon("?").read_as is None
    marks = [one.mark for one in session.answer().estimates]
    assert [(mark.correct, mark.credit) for mark in marks] == [(True, 1.0), (False, 0.0)]


def test_a_share_may_be_given_in_per_cent(services):
    session = go_to(begin(services), "estimate")
    session.go_on()
    assert session.reckon("4 %").correct


def test_twists_fall_at_seeded_times_while_one_works(services, clock):
    session = go_to(begin(services), "sketch")
    first, second = seconds_to_twists(session)
    assert 0 < first < second < session.place.target
    work(session, clock, first - 1)
    session.look()
    assert session.twists == ()
    work(session, clock, 2)
    session.look()
    assert len(session.twists) == 1
    session.write("twist 1", "Group the alerts by merchant.")
    session.look()
    assert len(session.twists) == 1
    assert session.answer().twists[0].reply == "Group the alerts by merchant."


def test_hurrying_does_not_dodge_a_twist(services):
    session = go_to(begin(services), "estimate")
    session.go_on()
    assert session.go_on().step.name == "estimate/1"
    assert len(session.twists) == 1
    assert session.go_on().step.name == "estimate/1"
    assert len(session.twists) == 2
    assert session.go_on().step.phase == "defend"


def test_other_seeds_bring_other_twists(services):
    prompting, found = services.prompting, set()
    for seed in range(12):
        session = prompting.open("fraud", seed=seed)
        go_to(session, "defend")
        found.add(tuple(one.text for one in session.twists))
        session.stop()
    assert len(found) > 2


def test_follow_up_questions_go_where_nothing_was_said(services):
    session = go_to(begin(services), "sketch")
    session.write("goal", "Expected euros; a second factor; labels with delay of 45 days.")
    session.write("data", "matured labels, 90 days")
    go_to(session, "defend")
    assert session.probe.dimension == "D8"  # no point speaks of it, everything else was said
    session.write("question 1", "Random approvals.")
    asked = [one.probe.dimension for one in session.answer().defended]
    assert len(set(asked)) == 3
    assert session.answer().defended[0].reply == "Random approvals."


def test_a_talk_is_spoken_in_its_versions_each_with_its_own_clock(services, clock):
    session = begin(services, "thesis")
    session.go_on()
    assert (session.step.name, session.place.target) == ("speak/0", 30)
    assert session.pages == ("notes", "30 s")
    clock.forward(31)
    assert session.place.over
    session.go_on()
    assert (session.place.seconds, session.place.target) == (0, 120)
    session.write("2 min", "Think of tasting a soup.")
    session.go_on()
    assert session.probe is not None
    assert session.rung.endswith("?")


def test_who_prepares_a_talk_works_out_its_numbers_too(clock):
    talk = make_talk(estimates=ESTIMATES[:1])
    services = make_services(bank=FakeBank(prompts=[talk]), clock=clock)
    session = services.prompting.open("thesis")
    assert session.estimate is None
    session.write("notes", "one number")
    session.go_on()
    assert (session.step.name, session.pages) == ("prepare/1", ("notes",))
    assert session.reckon("78000").correct
    session.go_on()
    assert session.step.name == "speak/0"
    assert session.answer().estimates[0].mark.text == "78000"
    services.stores.close()


def test_two_versions_of_one_length_have_pages_of_their_own(clock):
    twice = make_talk(versions=(Version(60, "an expert", "All."), Version(60, "a child", "One.")))
    services = make_services(bank=FakeBank(prompts=[twice]), clock=clock)
    session = go_to(services.prompting.open("thesis"), "defend")
    assert session.ended is False
    assert [version_page(twice, n) for n in (0, 1)] == ["1 min, 1", "1 min, 2"]
    services.stores.close()


def test_the_rubric_waits_until_the_answer_is_over(services):
    session = go_to(begin(services), "defend")
    with pytest.raises(PrepError, match="not over"):
        session.grading()
    with pytest.raises(PrepError, match="not over"):
        services.prompting.grading(session.session_id)


def test_finishing_takes_every_grade_and_a_next_time(services, clock):
    session = begin(services)
    clock.forward(60)
    session.write("notes", "Ask first.")
    go_to(session, "grade")
    with pytest.raises(PrepError, match="4 points"):
        session.finish()
    grading = session.grading()
    for point, grade in enumerate((4, 2, 3, 1)):
        grading.grade(point, grade)
    with pytest.raises(PrepError, match="Next time"):
        session.finish()
    session.write("next time", "Ask about labels.")
    session.finish()
    assert session.ended
    (attempt,) = services.stores.attempts.recent(9)
    assert (attempt.outcome, attempt.source) == (Outcome.GRADED, Source.SELF_GRADED)
    assert (attempt.item_id, attempt.session_id) == ("fraud", session.session_id)
    assert attempt.self_grade == pytest.approx((3 + 2 * 3 + 1) / 16)
    assert (attempt.active_seconds, attempt.limit_seconds) == (60, 45 * 60)
    assert services.learning.reviewed("fraud").rating == 2
    with pytest.raises(PrepError, match="over"):
        session.go_on()


def test_an_interview_ends_after_the_questions_and_its_clock_runs_on(services, clock):
    session = begin(services, interview=True, minutes=19)
    assert session.place.target == 150  # 38 minutes of answering in half the time
    go_to(session, "sketch")
    clock.forward(1000)
    assert session.place.seconds == 1000
    go_to(session, "defend")
    for _ in range(3):
        session.go_on()
    assert session.ended
    assert session.grading().next_point == 0


def test_a_session_with_nothing_done_leaves_no_trace(services):
    begin(services).leave()
    begin(services).stop()
    assert services.stores.sessions.recent(9) == []
    session = begin(services)
    session.go_on()
    session.leave()
    assert services.prompting.waiting()[0].step.phase == "frame"


def test_opening_again_goes_on_and_the_time_away_does_not_count(services, clock):
    session = begin(services)
    clock.forward(50)
    session.ask("cost?")
    session.leave()
    clock.forward(5000)
    again = services.prompting.open("fraud")
    assert again.session_id == session.session_id
    assert again.resumed
    assert again.place.seconds == 50
    assert again.offered == session.offered
    assert services.prompting.resume(session.session_id).place.seconds == 50
    again.stop()
    with pytest.raises(PrepError, match="over"):
        services.prompting.resume(session.session_id)


def test_two_windows_on_one_session_neither_go_back_nor_skip(services):
    one = begin(services)
    other = services.prompting.resume(one.session_id)
    go_to(one, "sketch")
    one.write("data", "logs")
    assert other.go_on().step.phase == "sketch"
    other.write("model", "trees")
    assert (other.page("data"), services.prompting.look(one.session_id).pages) == (
        "logs",
        {"data": "logs", "model": "trees"},
    )
    one.write("risks", "few")  # it knows nothing yet of what stands on the page model
    assert set(services.prompting.look(one.session_id).pages) == {"data", "model", "risks"}
    go_to(one, "estimate").reckon("80000")
    other.go_on()
    with pytest.raises(PrepError, match="was given"):
        other.reckon("90000")


def test_stopping_early_keeps_the_answer_which_may_be_graded_later(services):
    session = go_to(begin(services), "sketch")
    session.write("model", "trees")
    session.stop()
    assert services.stores.attempts.recent(9) == []
    (record,) = services.prompting.history()
    assert record.score is None
    grading = services.prompting.grading(session.session_id)
    for point in range(4):
        grading.grade(point, 2)
    grading.settle()
    grading.settle()
    assert [one.self_grade for one in services.stores.attempts.recent(9)] == [0.5]
    assert services.prompting.history("fraud")[0].score.total == 0.5


ACTS = st.lists(
    st.sampled_from(["go", "ask", "pick", "write", "reckon", "grade", "look", "wait", "pause"]),
    min_size=4,
    max_size=40,
)


def act(session, clock, what):
    """One step of a candidate, or of the clock; what is refused changes nothing."""
    if what == "wait":
        clock.forward(37)
    elif what == "pause":
        (session.resume if session.timer().paused else session.pause)()
    elif what == "look":
        session.look()
    elif what == "ask":
        session.ask("rules about the cost of labels")
    elif what == "pick":
        session.pick(session.offered[0].number if session.offered else 0)
    elif what == "write":
        page = session.pages[-1]
        session.write(page, f"{session.page(page)}λ§\n")
    elif what == "reckon":
        session.reckon("80000")
    elif what == "grade":
        session.grading().grade(session.grading().next_point or 0, 3)
    else:
        session.go_on()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ACTS)
def test_a_session_killed_after_any_step_stands_where_it_stood(acts):
    clock = FakeClock()
    services = make_services(bank=FakeBank(prompts=[make_prompt()]), clock=clock)
    session = services.prompting.open("fraud", seed=5)
    for what in acts:
        with suppress(PrepError):
            act(session, clock, what)
        before = (session.answer(), session.step, session.place.seconds, session.pages)
        again = services.prompting.look(session.session_id)
        killed = services.prompting.resume(session.session_id)  # without a word to the first one
        assert again.pages == before[0].pages
        assert (killed.step, killed.pages, killed.offered) == (
            before[1],
            before[3],
            session.offered,
        )
        assert killed.place.seconds <= before[2]
        assert (killed.twists, killed.probe) == (session.twists, session.probe)
        session = killed
    events = services.stores.sessions.events(session.session_id)
    assert events[0].kind is EventKind.START
    services.stores.close()
