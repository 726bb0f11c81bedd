"""Questions on one's own material: they quote what is written and ask for what is missing."""

from hypothesis import given
from hypothesis import strategies as st

from prep.core.own_material import PARTS, material_of
from prep.core.own_questions import Rung, draw_questions, own_questions

WRITTEN = {
    "summary": "I study embeddings of proteins.",
    "project-1.title": "Night alarms",
    "project-1.task": "Cut false alarms. Keep every true one.",
    "project-1.action": "We collected data and we built a model; I wrote the filter.",
    "project-1.result": "The ward uses it.",
    "project-1.numbers": "- false alarms from 90 to 20 in a hundred\n- trust grew",
    "project-1.otherwise": "I would ask the nurses first.",
    "project-3.action": "I rewrote the solver.",
}
QUESTIONS = own_questions(material_of(WRITTEN))


def asked(rung: Rung, about: str) -> list[str]:
    return [one.question for one in QUESTIONS if (one.rung, one.about) == (rung, about)]


def test_a_number_is_asked_for_its_evidence_and_what_is_none_is_not() -> None:
    (question,) = asked(Rung.EVIDENCE, "Night alarms")
    assert question.startswith("'false alarms from 90 to 20 in a hundred' How do you know?")


def test_no_number_at_all_is_asked_for() -> None:
    (question,) = asked(Rung.EVIDENCE, "project 3")
    assert "no number" in question


def test_otherwise_leads_to_what_is_next() -> None:
    (failed,) = asked(Rung.FAILED, "Night alarms")
    (following,) = asked(Rung.NEXT, "Night alarms")
    assert "'I would ask the nurses first.'" in failed
    assert "'I would ask the nurses first.' What is the first step" in following


def test_who_says_we_is_asked_for_the_own_part() -> None:
    (ours,) = asked(Rung.OWN, "Night alarms")
    (mine,) = asked(Rung.OWN, "project 3")
    assert "'we' stands 2 times and 'I' 1" in ours
    assert mine == "'I rewrote the solver.' What was the other way, and why not that one?"


def test_jargon_in_the_summary_is_asked_for_unless_it_is_explained() -> None:
    assert any("'embedding'" in one for one in asked(Rung.EVIDENCE, "your research"))
    explained = material_of({"summary": "I study embeddings, that is lists of numbers."})
    assert not any("embedding" in one.question for one in own_questions(explained))


def test_nothing_written_asks_nothing() -> None:
    assert own_questions(material_of({})) == ()


@given(st.integers(), st.integers(0, 20))
def test_a_draw_is_by_its_seed_climbs_the_ladder_and_repeats_no_rung_early(
    seed: int, most: int
) -> None:
    drawn = draw_questions(QUESTIONS, seed, most)
    assert drawn == draw_questions(QUESTIONS, seed, most)
    assert len(drawn) == len({one.question for one in drawn}) == min(most, len(QUESTIONS))
    places = [list(Rung).index(one.rung) for one in drawn]
    assert places == sorted(places)
    if most <= len(Rung):
        assert len(set(places)) == len(places)


@given(st.dictionaries(st.sampled_from(sorted(PARTS)), st.text(max_size=200)))
def test_whatever_is_written_can_be_asked_about(parts: dict[str, str]) -> None:
    questions = own_questions(material_of(parts))
    assert all(one.question and len(one.question) < 400 for one in questions)
