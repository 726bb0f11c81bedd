"""A session of concept questions as it is lived: steps, time, kills, evidence, the card."""

import pytest
from fakes import FakeBank, FakeClock, make_services
from toy_concepts import CHOICE, NUMBER, four_concepts, make_concept

from prep.core.errors import PrepError
from prep.core.topic import Track
from prep.practice.concept_questions import LAYPERSON_MARKS, Stage
from prep.practice.concept_settings import ConceptSettings

ONE = ConceptSettings(question="why-scale")
SPRINT = ConceptSettings(seed=5)
TRACKS = (Track("quant", "Quant researcher", "", {"probability": 1.0}, ()),)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(clock):
    bank = FakeBank(concepts=four_concepts(), tracks=TRACKS)
    made = make_services(bank=bank, clock=clock)
    yield made
    made.stores.close()


def begin(services, settings=ONE):
    session = services.concepts.open(settings)
    session.next()
    return session


def answers(services):
    return services.stores.answers.recent(99)


def answer_all(session, check="?", ticks=(0, 1, 2)):
    """Go through the question that waits."""
    if session.said() is Stage.CHECK:
        session.check(check)
    session.set_ticks(ticks[: len(session.marks)])
    return session.rate()


def test_a_question_goes_from_asked_over_its_check_to_its_points(services, clock):
    session = begin(services)
    question = session.question
    assert (question.number, question.total, question.target_seconds) == (1, 1, 90)
    assert (session.stage, session.marks, session.revealed) == (Stage.ASKED, (), None)
    clock.forward(40)
    session.save_text("It grows.")
    assert session.said() is Stage.CHECK
    assert session.marks == ()
    clock.forward(30)
    marks = session.check("16")
    assert (marks.correct, session.stage) == (True, Stage.POINTS)
    assert session.marks == make_concept().points
    session.toggle(0)
    session.toggle(2)
    session.toggle(1)
    session.toggle(1)
    assert session.ticks == (True, False, True)
    assert session.proposed == 3
    told = session.rate()
    assert told.missed == ("The softmax saturates.",)
    (record,) = answers(services)
    assert record == told.record
    assert (record.kind, record.text, record.seconds) == ("concept", "It grows.", 40)
    assert (record.credit, record.correct) == (pytest.approx(2 / 3), True)
    assert (record.check_text, record.check_correct) == ("16", True)
    assert (record.self_rating, record.target_seconds, record.mode) == (None, 90, "sprint")
    assert session.next() is None
    assert session.end().complete


def test_without_a_check_the_points_follow_and_decide(services):
    session = begin(services, ConceptSettings(question="why-split"))
    assert session.said() is Stage.POINTS
    session.set_ticks([0])
    assert not session.rate().record.correct
    again = begin(services, ConceptSettings(question="why-shuffle"))
    told = answer_all(again, ticks=(0, 1))
    assert told.record.correct
    assert told.record.check_correct is None


def test_a_failed_check_is_wrong_whatever_was_ticked(services):
    told = answer_all(begin(services), check="15")
    assert not told.record.correct
    assert told.record.credit == 1
    assert told.proposed == 2


def test_a_check_that_cannot_be_read_is_asked_again(services):
    session = begin(services)
    session.said()
    with pytest.raises(PrepError):
        session.check("sixteen or so")
    assert session.stage is Stage.CHECK
    assert session.checked is None
    assert session.check("?").read_as is None


def test_steps_out_of_order_are_refused_and_keep_nothing(services):
    session = begin(services)
    for step in (session.rate, lambda: session.toggle(0), lambda: session.check("16")):
        with pytest.raises(PrepError, match="another step"):
            step()
    session.said()
    session.save_text("too late")
    assert session.text == ""
    session.check("16")
    with pytest.raises(PrepError, match="no such point"):
        session.toggle(3)
    with pytest.raises(PrepError, match="is no rating"):
        session.rate(5)
    assert answers(services) == []


def test_the_rating_may_be_corrected_and_reaches_the_card(services):
    session = begin(services)
    session.said()
    session.check("16")
    session.set_ticks([0, 1, 2])
    told = session.rate(1)
    assert (told.proposed, told.rating, told.record.self_rating) == (3, 1, 1)
    outcome = services.learning.reviewed("why-scale")
    assert (outcome.rating, outcome.proposed, outcome.kind) == (1, 3, "concept")


def test_the_proposed_rating_typed_is_no_correction(services):
    session = begin(services)
    session.said()
    session.check("16")
    session.set_ticks([0, 1, 2])
    assert session.rate(3).record.self_rating is None


def test_what_is_foretold_rises_with_a_right_answer(services):
    def chance(id):
        row = next(row for row in services.bank.catalogue() if row.slug == id)
        return services.learning.foretell_item(row)

    before = chance("what-averages")
    told = answer_all(begin(services), check="16")
    assert told.record.p_before == pytest.approx(before)  # same topic and level
    assert chance("what-averages") > before


def test_a_killed_session_stands_at_the_same_step(services, clock):
    session = begin(services, SPRINT)
    answer_all(session)
    question = session.next()
    clock.forward(20)
    session.save_text("half a sent")
    clock.forward(3600)  # killed: the time away counts for nothing
    again = services.concepts.open(ConceptSettings())
    assert again.session_id == session.session_id
    assert (again.resumed, again.question, again.text) == (True, question, "half a sent")
    assert again.stage is Stage.ASKED
    again.said()
    if again.stage is Stage.CHECK:
        again = services.concepts.resume(session.session_id)
        assert again.stage is Stage.CHECK
        again.check("?")
    again.set_ticks([1])
    last = services.concepts.resume(session.session_id)
    assert (last.stage, last.ticks) == (Stage.POINTS, (False, True, False))
    assert last.posed == again.posed
    assert last.rate().record.seconds == 20
    assert last.result().answered == 2
    assert [one.record.id for one in last.result().answers] == [
        record.id for record in reversed(answers(services))
    ]


def test_a_sprint_asks_each_question_once_and_ends(services):
    session = begin(services, SPRINT)
    seen = []
    while (question := session.next()) is not None:
        seen.append(question.id)
        answer_all(session)
    assert sorted(seen) == sorted(concept.id for concept in four_concepts())
    card = session.end()
    assert (card.answered, card.complete, card.share) == (4, True, 1.0)
    assert card.checks == (0, 2)
    assert card.right == 2
    assert [one.concept.id for one in card.weakest] != []
    assert services.concepts.open_sessions() == []


def test_the_same_seed_asks_the_same_whatever_was_answered(services):
    def asked():
        session = begin(services, SPRINT)
        while session.next() is not None:
            answer_all(session)
        session.end()
        return session.queue

    assert asked() == asked()


def test_scopes_and_lengths(services):
    concepts = services.concepts
    assert set(concepts.open(ConceptSettings(topic="statistics")).queue) == {
        "why-split",
        "why-shuffle",
    }
    assert set(concepts.open(ConceptSettings(track="QUANT researcher")).queue) == {
        "why-split",
        "why-shuffle",
    }
    assert len(concepts.open(ConceptSettings(count=1)).queue) == 1


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (ConceptSettings(topic="probabilty"), "Did you mean probability"),
        (ConceptSettings(track="quants"), "Did you mean quant"),
        (ConceptSettings(topic="mental-maths"), "Topics with questions: stack, probability"),
        (ConceptSettings(review=True), "sprint"),
        (ConceptSettings(question="nothing"), "prep list"),
    ],
)
def test_what_cannot_be_asked_is_told(services, settings, words):
    with pytest.raises(PrepError) as told:
        services.concepts.open(settings)
    assert words in told.value.hint


def test_the_clock_ends_a_session_after_the_question_under_way(services, clock):
    session = begin(services, ConceptSettings(minutes=1))
    assert session.question.total is None
    clock.forward(70)
    assert not session.over
    answer_all(session)
    assert session.over
    assert session.next() is None


def test_a_review_asks_what_is_due(services, clock):
    answer_all(begin(services), check="15", ticks=())
    assert services.concepts.due() == []
    clock.forward(86_400)
    assert services.concepts.due() == ["why-scale"]
    session = begin(services, ConceptSettings(review=True))
    assert session.queue == ("why-scale",)
    assert answer_all(session, check="16").record.mode == "review"
    assert services.concepts.due() == []


def test_an_easy_answer_is_none_at_first_sight(services, clock):
    assert answer_all(begin(services), check="16").proposed == 3
    clock.forward(86_400)
    assert answer_all(begin(services), check="16").proposed == 4


def test_a_layperson_gets_no_check_and_other_marks(services):
    session = begin(services, ConceptSettings(question="why-scale", layperson=True))
    assert "outside the field" in session.question.text
    assert session.said() is Stage.POINTS
    assert session.marks == LAYPERSON_MARKS
    session.set_ticks([0, 1, 2])
    record = session.rate().record
    assert (record.credit, record.mode, record.target_seconds) == (0.75, "layperson", 60)


def test_guesses_among_options_are_known_as_such(services):
    told = answer_all(begin(services, ConceptSettings(question="what-averages")), check="bagging")
    assert (told.record.choices, told.check.correct) == (3, True)
    assert told.check.expected == CHOICE.options[0].text
    assert answer_all(begin(services), check="16").record.choices is None
    assert NUMBER.options == ()


def test_a_slip_is_taken_back(services):
    session = begin(services, SPRINT)
    assert not session.undo()
    answer_all(session)
    assert session.undo()
    assert answers(services) == []
    assert session.result().answered == 0
    assert session.next().number == 2


def test_what_was_only_looked_at_leaves_no_trace(services):
    session = begin(services)
    session.leave()
    assert services.concepts.open_sessions() == []
    session = begin(services)
    assert session.end() is None
    assert services.stores.sessions.recent(9) == []


def test_what_was_typed_or_revealed_waits(services, clock):
    session = begin(services, SPRINT)
    session.said()
    session.leave()
    (waiting,) = services.concepts.open_sessions()
    assert (waiting.session_id, waiting.answered, waiting.total) == (session.session_id, 0, 4)
    assert waiting.title == "all topics"


def test_a_mock_cannot_be_paused(services):
    session = begin(services, ConceptSettings(pausable=False))
    with pytest.raises(PrepError, match="no pause"):
        session.pause()


def test_another_window_may_have_answered_first(services):
    session = begin(services)
    other = services.concepts.resume(session.session_id)
    answer_all(other)
    with pytest.raises(PrepError):
        answer_all(session)
    assert len(answers(services)) == 1


def test_the_standing_of_topics_and_tracks(services, clock):
    answer_all(begin(services, ConceptSettings(question="why-split")), ticks=())
    answer_all(begin(services, ConceptSettings(question="why-shuffle")))
    clock.forward(86_400)
    stack, probability = services.concepts.topics()
    assert (stack.id, stack.questions, stack.answered) == ("stack", 2, 0)
    assert (probability.questions, probability.answered, probability.right) == (2, 2, 1)
    assert probability.due == 1
    (track,) = services.concepts.tracks()
    assert (track.id, track.questions, track.right, track.due) == ("quant", 2, 1, 1)


@pytest.mark.parametrize("lengths", [{"count": 0}, {"minutes": -3}, {"count": 501}])
def test_lengths_that_make_no_sense_are_told(lengths):
    with pytest.raises(PrepError):
        ConceptSettings(**lengths)


def test_settings_survive_their_session():
    settings = ConceptSettings(topic="stack", count=3, layperson=True, seed=9)
    assert ConceptSettings.of({**settings.options(), "queue": []}) == settings
    assert settings.key == "concept/stack/3/layperson"
