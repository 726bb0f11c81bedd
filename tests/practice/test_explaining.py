"""Plan before, explanation after: kept as typed, and checked only once solved."""

from dataclasses import replace

import pytest
from fakes import FakeBank, FakeClock, FakeJudge, make_problem, make_services

from prep.core.errors import PrepError
from prep.core.session import fold
from prep.practice.explaining import told_of

GROWTH = "grows like n^2.0 (reference n^1.0)"


class Grown(FakeJudge):
    """A judge that measures how a solution grows."""

    def judge(self, *arguments, **options):
        return replace(super().judge(*arguments, **options), growth=GROWTH)


@pytest.fixture
def services():
    problem = make_problem(edge_cases=("two equal values",), complexity="O(n) time, O(n) space")
    made = make_services(bank=FakeBank([problem]), judge=Grown(), clock=FakeClock())
    yield made
    made.stores.close()


@pytest.fixture
def session(services):
    return services.coding.open("two-sum")


def test_a_plan_is_kept_as_typed_and_survives_a_kill(services, session):
    services.explaining(session.session_id).write_plan("approach", "hash")
    services.explaining(session.session_id).write_plan("approach", "hash what was seen")
    again = services.explaining(session.session_id)
    again.write_plan("time", "O(n)")
    assert again.plan.approach == "hash what was seen"
    assert (again.plan.given, again.plan.first) == (True, True)
    before = again._recorder.state.events
    again.write_plan("time", "O(n)")
    assert again._recorder.state.events == before


def test_a_plan_that_follows_the_code_is_not_first(services, session):
    session.save_draft("x = 1")
    late = services.explaining(session.session_id)
    late.write_plan("approach", "hash")
    assert not late.plan.first


def test_nothing_is_explained_and_no_case_told_before_it_is_solved(services, session):
    early = services.explaining(session.session_id)
    for use in (
        early.review,
        lambda: early.write("so", 1.0),
        lambda: early.tick("idea", True),
        lambda: early.finish(3.0),
    ):
        with pytest.raises(PrepError, match="nothing to explain"):
            use()


def test_claims_are_held_against_the_accepted_submission(services, session):
    planned = services.explaining(session.session_id)
    planned.write_plan("approach", "try all pairs")
    planned.write_plan("time", "O(n)")
    planned.write_plan("odd", "duplicates\nnegative values")
    session.submit("right = 1")
    solved = services.explaining(session.session_id)
    review = solved.review()
    assert review.growth.agrees is False
    assert review.growth.measured == GROWTH
    assert review.cases.covered == (("duplicates", "two equal values"),)
    assert review.cases.beyond == ("negative values",)
    assert review.written == "O(n) time, O(n) space"
    with pytest.raises(PrepError, match="stays as it was"):
        solved.write_plan("time", "O(n^2)")


@pytest.mark.parametrize(
    ("claim", "agrees"),
    [("O(n^2)", True), ("n² time", True), ("O(n log n)", False), ("O(n m)", None), ("quick", None),
     ("2^n", None), ("??", None)],
)  # fmt: skip
def test_claims_in_many_spellings(services, session, claim, agrees):
    services.explaining(session.session_id).write_plan("time", claim)
    session.submit("right = 1")
    assert services.explaining(session.session_id).review().growth.agrees is agrees


def test_an_explanation_is_kept_as_typed_with_its_time_and_ticks(services, session):
    session.submit("right = 1")
    first = services.explaining(session.session_id)
    first.write("One walk", 10.0)
    first.write("One walk, since", 31.0)
    first.tick("idea", True)
    first.tick("why", True)
    first.tick("why", False)
    again = services.explaining(session.session_id)
    assert (again.explanation.text, again.explanation.seconds) == ("One walk, since", 31.0)
    assert not again.explanation.given
    again.finish(85.0)
    found = services.explaining(session.session_id).explanation
    assert (found.given, found.seconds) == (True, 85.0)
    assert [found.said(key) for key in ("idea", "why", "odd")] == [True, False, False]


def test_an_explanation_that_broke_off_is_found_again_for_an_hour(services, session):
    session.submit("right = 1")
    assert services.explanation_left("two-sum") is None  # not begun
    services.explaining(session.session_id).write("One walk", 10.0)
    services.coding.open("two-sum")  # a new session: the old one is over
    left = services.explanation_left("two-sum")
    assert left is not None
    assert left.explanation.text == "One walk"
    services.clock.forward(3601)
    assert services.explanation_left("two-sum") is None
    services.clock.forward(-3601)
    left.tick("idea", True)
    assert services.explanation_left("two-sum") is None


def test_a_forgotten_session_has_nothing_to_explain(services):
    with pytest.raises(PrepError, match="gone"):
        services.explaining("no-such-session")


def test_a_scorecard_is_told_of_plan_claims_and_explanation(services, session):
    planned = services.explaining(session.session_id)
    for name, text in (("approach", "try\nall pairs"), ("time", "O(n)"), ("odd", "duplicates")):
        planned.write_plan(name, text)
    session.submit("right = 1")
    services.explaining(session.session_id).finish(70.0)
    state = fold(services.stores.sessions.events(session.session_id))
    assert told_of(state, session.problem, services.stores) == (
        "Plan, before the code: try all pairs",
        f"Time claimed: O(n); {GROWTH}. It grows faster than you said.",
        "Odd cases named: 1 of the suite's 1",
        "Explained in 70 s",
    )


def test_a_session_without_plan_and_explanation_tells_nothing(services, session):
    session.submit("wrong")
    state = fold(services.stores.sessions.events(session.session_id))
    assert told_of(state, session.problem, services.stores) == ()
