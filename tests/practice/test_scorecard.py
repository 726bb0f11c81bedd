"""Scorecards: read from the log alone, graded later, compared with earlier ones."""

from dataclasses import replace

import pytest
from fakes import FakeClock
from toy_mocks import PLAN, mock_services, sum_of

from prep.core.mock_rating import RULE, Band
from prep.practice.exporting_report import report
from prep.practice.scorecard_export import as_html, as_markdown


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    made = mock_services(clock)
    yield made
    made.stores.close()


def sit(services, clock):
    """Two sums of three, a problem solved on the second try in half an hour, a talk."""
    mock = services.mocking.begin(PLAN)
    mock.answer(sum_of(mock.question))
    mock.answer("1")
    clock.forward(121)
    mock.advance()
    mock.go_on()
    child = mock.coding()
    child.save_draft("wrong = 1")
    child.submit("wrong = 1")
    child.reveal_hint()
    for _ in range(30):
        clock.forward(60)
        mock.touch()
    child.submit("right = 1")
    mock.advance()
    mock.leave_round()
    mock.go_on()
    mock.save_text("It saturates.")
    mock.leave_round()
    return mock


def test_rounds_say_what_happened(services, clock):
    mock = sit(services, clock)
    drills, coding, talk = services.scoring.card(mock.session_id).rounds
    assert [one.skipped for one in drills.items] == [False, False, True]
    assert drills.parts.correct == 0.5
    assert drills.parts.speed == pytest.approx(2 / 3)
    assert drills.parts.talk is None
    first = coding.items[0]
    assert first.title == "Two parcels on one scale"
    assert (first.credit, first.hints, first.submits) == (1.0, 1, 2)
    assert (first.seconds, first.target) == (1800, 1200)
    assert coding.parts.speed == pytest.approx(2 / 3)
    assert coding.items[1].skipped  # it was put, and left without a try
    assert coding.parts.correct == 1.0
    assert first.code == "right = 1"
    assert first.style.lines == 1
    assert (talk.substituted_for, talk.parts.correct) == ("talk", None)


def test_a_card_of_an_unfinished_mock_knows_the_rounds_so_far(services, clock):
    mock = services.mocking.begin(PLAN)
    card = services.scoring.card(mock.session_id)
    assert len(card.rounds) == 1
    assert not card.ended
    assert card.trend == ()


def test_grades_change_the_card(services, clock):
    mock = sit(services, clock)
    own = [one.key for one in services.scoring.criteria(PLAN.rounds[2]) if not one.talk]
    assert len(own) == 3
    mock.check(own[0], 1, 2)
    mock.check(own[1], 1, 2)
    mock.check("structure", 1, 2)
    talk = services.scoring.card(mock.session_id).rounds[2]
    assert talk.parts.correct == pytest.approx(2 / 3)
    assert talk.parts.talk == 0.25
    mock.check(own[0], None, 2)
    assert services.scoring.card(mock.session_id).rounds[2].parts.correct == pytest.approx(1 / 3)


def test_notes_of_the_interviewer_stand_in_the_card(services, clock):
    mock = services.mocking.begin(PLAN)
    clock.forward(42)
    mock.note("Starts to code at once.", by="interviewer")
    (remark,) = services.scoring.card(mock.session_id).remarks
    assert (remark.round, remark.at, remark.by) == (0, 42.0, "interviewer")


def test_the_trend_has_the_finished_mocks_of_the_same_loop(services, clock):
    cards = []
    for _ in range(2):
        mock = sit(services, clock)
        mock.go_on()
        cards.append(services.scoring.card(mock.session_id))
        clock.forward(86400)
    assert [len(card.trend) for card in cards] == [1, 2]
    assert cards[1].trend[-1].score == cards[1].score
    assert cards[1].band in Band
    assert cards[0].trend == cards[1].trend[:1]


def test_what_was_not_tried_leaves_no_open_session(services, clock):
    sit(services, clock)
    mock = services.mocking.begin(PLAN)
    mock.leave_round()
    mock.go_on()
    mock.coding()
    mock.leave_round()
    assert services.stores.sessions.open("two-sum") == []


def test_the_card_in_words(services, clock):
    mock = sit(services, clock)
    mock.note("Clear plan.", by="interviewer")
    text = as_markdown(services.scoring.card(mock.session_id))
    for words in (
        "# Mock quant, 2026-03-01, seed 7",
        RULE,
        "- 1 of 2 questions right, 3 planned",
        "You: 1; right: ",
        "There was no talk content left: concept instead.",
        "- [ ] Said the plan before the code",
        "interviewer: Clear plan.",
        "right = 1",
    ):
        assert words in text
    page = as_html(services.scoring.card(mock.session_id))
    assert page.count("<ul>") == page.count("</ul>") > 3
    assert "http" not in page


def test_a_session_that_is_no_interview_is_not_rated(services):
    quick = services.mocking.begin(replace(PLAN, blind=False))
    quick.answer(sum_of(quick.question))
    quick.stop()
    text = as_markdown(services.scoring.card(quick.session_id))
    assert "hire" not in text
    assert "Score (" in text


def test_code_cannot_break_out_of_the_page(services, clock):
    mock = services.mocking.begin(replace(PLAN, rounds=PLAN.rounds[1:2]))
    child = mock.coding()
    child.save_draft("# </pre><script>alert(1)</script>")
    child.submit("# </pre><script>alert(1)</script>")
    mock.leave_round()
    assert "<script>" not in as_html(services.scoring.card(mock.session_id))


def test_the_progress_report_lists_the_rated_mocks(services, clock):
    assert "There are no mock interviews yet." in report(services.learning)
    mock = sit(services, clock)
    mock.go_on()
    card = services.scoring.card(mock.session_id)
    assert f"<td>quant</td><td>{card.score:.0%}</td><td>{card.band.value}</td>" in report(
        services.learning
    )
