"""What can be drilled: topics by name, states of topics, what there is to ask."""

from dataclasses import replace

import pytest
from fakes import FakeBank, FakeClock, make_services
from toy_drills import three_drills

from prep.core.drill_answer import Foresight
from prep.core.errors import PrepError
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drilling import DrillTopic

TOPIC = DrillSettings(Mode.TOPIC, seed=1)


@pytest.fixture
def drilling():
    services = make_services(bank=FakeBank(drills=three_drills()))
    yield services.drilling
    services.stores.close()


def test_topics_with_what_was_answered_in_them(drilling):
    assert drilling.topics() == [
        DrillTopic("probability", "Probability", 2),
        DrillTopic("mental-maths", "Mental arithmetic", 1),
    ]
    session = drilling.open(replace(TOPIC, drill="sum"))
    session.next()
    record = session.answer("0").record
    assert drilling.topics()[1] == DrillTopic(
        "mental-maths", "Mental arithmetic", 1, 1, 0, record.at
    )


@pytest.mark.parametrize(
    "name", ["mental-maths", "mental_maths", "Mental arithmetic", " MENTAL-MATHS"]
)
def test_a_topic_is_found_by_id_or_title(drilling, name):
    assert drilling.open(replace(TOPIC, topic=name)).settings.topic == "mental-maths"


def test_an_unknown_topic_gives_the_nearest_names(drilling):
    with pytest.raises(PrepError, match="no topic 'probabilty'") as caught:
        drilling.open(replace(TOPIC, topic="probabilty"))
    assert "probability" in caught.value.hint


def test_an_inner_topic_has_the_drills_below_it_and_further_topics_count(drilling):
    inner = drilling.open(replace(TOPIC, topic="statistics"))
    assert {rung.drill for rung in inner._supply.pool} == {"sum", "urn", "walk"}
    mental = drilling.open(replace(TOPIC, topic="mental-maths"))
    assert {rung.drill for rung in mental._supply.pool} == {"sum", "walk"}


@pytest.mark.parametrize(
    "settings",
    [
        replace(TOPIC, topic="stack"),
        replace(TOPIC, level=9),
        DrillSettings(Mode.SPRINT, drill="walk"),
        replace(TOPIC, drill="nonsense"),
        DrillSettings(Mode.REVIEW),
    ],
    ids=["no drills", "no such level", "too long for a sprint", "unknown drill", "nothing due"],
)
def test_what_cannot_be_asked_is_told(drilling, settings):
    with pytest.raises(PrepError) as caught:
        drilling.open(settings)
    assert caught.value.hint
    assert drilling.open_sessions() == []


def test_another_seed_or_other_rules_begin_another_session(drilling):
    one = drilling.open(TOPIC)
    assert drilling.open(replace(TOPIC, seed=None)).session_id == one.session_id
    assert drilling.open(TOPIC).resumed
    assert not drilling.open(replace(TOPIC, seed=2)).resumed
    assert not drilling.open(replace(TOPIC, confidence=True)).resumed


def test_without_a_seed_questions_differ_from_time_to_time(drilling):
    seeds = set()
    for _ in range(5):
        session = drilling.open(replace(TOPIC, seed=None))
        seeds.add(session.settings.seed)
        session.end()
    assert len(seeds) > 1


def test_stated_confidence_is_compared_with_what_happened(drilling):
    assert drilling.self_knowledge() is None
    session = drilling.open(TOPIC)
    session.next()
    session.answer("0", 0.9)
    known = drilling.self_knowledge()
    assert (known.answers, round(known.brier, 2)) == (1, 0.81)
    assert drilling.stores.answers.foresight() == [Foresight(0.9, 1, 0)]


def test_a_session_without_an_answer_is_not_offered(drilling):
    drilling.open(TOPIC).next()
    assert drilling.open_sessions() == []
    assert drilling.open(TOPIC).resumed


def test_a_stale_session_is_closed_even_if_its_drill_is_gone():
    bank, clock = FakeBank(drills=three_drills()), FakeClock()
    services = make_services(bank=bank, clock=clock)
    session = services.drilling.open(replace(TOPIC, drill="sum"))
    session.next()
    session.answer("0")
    services.drilling.open(replace(TOPIC, seed=7)).next()
    gone = replace(services.drilling, bank=FakeBank())
    clock.forward(2 * 86400)
    assert gone.open_sessions() == []
    assert [one.id for one in services.stores.sessions.recent(9)] == [session.session_id]
    assert services.stores.sessions.open() == []
    assert services.stores.sessions.ends("topic/sum/open")[0][1] == {"outcome": "stopped"}
    services.stores.close()
