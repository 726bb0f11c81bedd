"""Plans for a person: the track chosen, what was seen lately, quick and daily sessions."""

from datetime import timedelta

import pytest
from fakes import FakeClock
from toy_mocks import PLAN, mock_services, sum_of

from prep.core.errors import PrepError
from prep.practice.mock_stock import SEEN_FOR, seen_lately, stock_of
from prep.practice.session_list import session_lines, waiting_lines


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = mock_services(clock)
    yield made
    made.stores.close()


def seen(services, clock) -> frozenset[str]:
    return seen_lately(services.stores, clock.now().wall)


def slugs(plan) -> list[str]:
    return [item.slug for one in plan.rounds for item in one.items]


def solve(services, slug: str) -> None:
    session = services.coding.open(slug)
    session.save_draft("right = 1")
    session.submit("right = 1")


def test_a_problem_is_seen_for_a_month(services, clock):
    assert seen(services, clock) == frozenset()
    solve(services, "two-sum")
    assert seen(services, clock) == {"two-sum"}
    clock.forward((SEEN_FOR + timedelta(days=1)).total_seconds())
    assert seen(services, clock) == frozenset()


def test_what_is_open_and_what_a_mock_has_put_is_seen(services, clock):
    services.coding.open("pairs").save_draft("x = 1")
    mock = services.mocking.begin(PLAN)
    for _ in range(2):
        mock.leave_round()
        mock.go_on()
    assert {"pairs", "two-sum", "why-scale"} <= seen(services, clock)


def test_a_seen_problem_is_not_drawn(services, clock):
    for seed in range(20):
        assert {"two-sum", "pairs"} >= set(slugs(services.mocking.plan("quant", seed).only(2)))
    solve(services, "two-sum")
    clock.forward(3700)
    for seed in range(20):
        assert "two-sum" not in slugs(services.mocking.plan("quant", seed))


def test_the_chosen_track_counts_and_none_is_told(services):
    with pytest.raises(PrepError, match="No track"):
        services.mocking.plan()
    services.settings.put("track", "quant")
    assert services.mocking.plan().name == "quant"
    with pytest.raises(PrepError, match="no track"):
        services.mocking.plan("quantum")


def test_drills_know_how_long_each_level_takes(services):
    lengths = {item.slug: item.lengths for item in stock_of(services.bank).items}
    assert lengths["sum"] == ((1, 4 / 60), (2, 8 / 60), (3, 12 / 60))
    assert lengths["two-sum"] == ((None, 20.0),)


@pytest.mark.parametrize("minutes", [5, 25, 60])
def test_a_quick_session_fits_into_its_minutes(services, minutes):
    plan = services.mocking.quick_plan(minutes)
    assert 0 < sum(item.minutes for item in plan.rounds[0].items) <= minutes
    assert not plan.blind


def test_a_quick_session_keeps_to_a_wish(services):
    kinds = {i.kind for i in services.mocking.quick_plan(30, kinds=("drill",)).rounds[0].items}
    assert kinds == {"drill"}
    assert set(slugs(services.mocking.quick_plan(60, difficulty=5))) == {"walk"}
    assert set(slugs(services.mocking.quick_plan(60, topic="Probability"))) <= {"urn", "walk"}
    with pytest.raises(PrepError, match="Nothing fits"):
        services.mocking.quick_plan(2, kinds=("coding",))
    with pytest.raises(PrepError, match="0 minutes"):
        services.mocking.quick_plan(0)


def test_the_set_of_the_day_is_done_once_a_day(services, clock):
    mock = services.mocking.begin(services.mocking.daily_plan())
    with pytest.raises(PrepError, match="under way"):
        services.mocking.daily_plan()
    mock.stop()
    with pytest.raises(PrepError, match="is done"):
        services.mocking.daily_plan()
    clock.forward(86_400)
    assert services.mocking.daily_plan().name == "daily"


def test_what_waits_is_listed_with_the_time_left_and_without_its_problems(services, clock):
    mock = services.mocking.begin(PLAN)
    mock.answer(sum_of(mock.question))
    clock.forward(20)
    mock.tick()
    (summary,) = services.mocking.waiting()
    assert (summary.round, summary.rounds, summary.left, summary.child) == (1, 3, 100.0, None)
    mock.leave_round()
    mock.go_on()
    child = mock.coding()
    child.save_draft("x = 1")
    assert services.mocking.waiting()[0].child == child.session_id
    assert len(session_lines(services.stores, 10)) == 2
    assert [one.id for one in waiting_lines(services.stores)] == [mock.session_id]
    mock.stop()
    assert services.mocking.waiting() == []
    with pytest.raises(PrepError, match="no session"):
        services.mocking.resume()


def test_looking_writes_nothing(services):
    mock = services.mocking.begin(PLAN)
    before = services.stores.sessions.events(mock.session_id)
    assert services.mocking.look(mock.session_id).place == mock.place
    assert services.stores.sessions.events(mock.session_id) == before
    with pytest.raises(PrepError, match="no mock"):
        services.mocking.look("nope")
