"""What home offers next is what the learner says, among what the app can open."""

import pytest
from fakes import FakeBank, FakeClock, Row, make_problem, make_services
from samples import make_attempt

from prep.tui.next_up import OPENABLE, first_problem, line_of, next_up

ROWS = [
    Row("dice", "Two dice", "drill", 3, 1, ("probability",)),
    Row("long-one", "A long one", "coding", 4, 45, ("stack",)),
    Row("feed", "A feed", "ml-design", 3, 45, ("stack",)),
]


@pytest.fixture
def services():
    return make_services(bank=FakeBank([make_problem()], ROWS), clock=FakeClock())


def ids(lines):
    return [line.id for line in lines]


def test_the_lines_are_the_learners_choice(services):
    lines = next_up(services, 9, frozenset())
    chosen = services.learning.next(kinds=OPENABLE, limit=9)
    assert [line.id.partition(":")[2] for line in lines] == [item.slug for item in chosen]
    assert [line.below for line in lines] == [item.reason for item in chosen]
    assert set(ids(lines)) == {
        "practise:dice",
        "open:long-one",
        "open:two-sum",
        "design:feed",
    }


def test_what_is_open_is_left_out(services):
    assert "open:two-sum" not in ids(next_up(services, 9, frozenset({"two-sum"})))


def test_a_firm_problem_is_recalled(services):
    for _ in range(4):
        services.stores.attempts.add(
            make_attempt(finished_at=services.clock.wall, active_seconds=300.0)
        )
        services.clock.forward(30 * 86_400)
    services.clock.forward(120 * 86_400)
    (line,) = [one for one in next_up(services, 9, frozenset()) if "two-sum" in one.id]
    assert (line.id, line.aside) == ("recall:two-sum", "recall · 2 min")


def test_the_first_problem_is_short_if_there_is_a_short_one(services):
    assert first_problem(services) == "two-sum"
    assert first_problem(make_services(bank=FakeBank(rows=ROWS))) == "long-one"
    assert first_problem(make_services(bank=FakeBank())) is None


def test_a_line_says_what_how_long_and_why(services):
    (item,) = services.learning.next(kinds={"drill"}, limit=1)
    line = line_of(item)
    assert (line.title, line.aside) == ("Two dice", "new · 1 min")
    assert line.below.startswith("new")
