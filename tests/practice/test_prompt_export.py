"""An answer as a document: the candidate's own words, whole and never taken for markup."""

import re

import pytest
from fakes import FakeBank, FakeClock, make_services
from toy_prompts import make_prompt, make_talk

from prep.practice.document import as_html, as_markdown
from prep.practice.prompt_export import as_html as answer_html
from prep.practice.prompt_export import as_markdown as answer_markdown

EVIL = "# no heading\n<script>alert(1)</script> {0} & more"


@pytest.fixture
def services():
    made = make_services(bank=FakeBank([], prompts=[make_prompt(), make_talk()]), clock=FakeClock())
    yield made
    made.stores.close()


def played(services, slug="fraud"):
    """A session with something on every kind of page, graded."""
    session = services.prompting.open(slug, seed=1)
    if slug == "fraud":
        offered = session.ask("What is the cost of a false decline?")
        session.pick(offered[0].number)
    while session.step.phase != "grade":
        if session.estimate is not None and session.estimate_mark is None:
            session.reckon("77000" if session.step.number == 0 else "?")
        for name in session.pages:
            if not session.page(name):
                session.write(name, f"{EVIL}\non {name}")
        session.go_on()
    grading = session.grading()
    for number in range(len(grading.points)):
        grading.grade(number, number % 5)
    session.write("next time", "Ask earlier.")
    session.finish()
    return session.answer(), services.stores.rubric_grades.of(session.session_id)


def test_everything_the_candidate_wrote_is_in_both_forms(services):
    answer, gradings = played(services)
    markdown, page = answer_markdown(answer, gradings), answer_html(answer, gradings)
    for name in answer.pages:
        if name != "next time":
            assert f"> on {name}" in markdown
            assert f"on {name}</blockquote>" in page
    for words in ("Six euros.", "Important, and not asked:", "77000", "Ask earlier.", "News 1"):
        assert words in markdown
        assert words in page
    assert "strong States the aim in euros." in markdown
    assert re.search(r"\d+% by one's own grades", markdown)


def test_a_text_of_the_candidate_is_never_markup(services):
    answer, gradings = played(services)
    page = answer_html(answer, gradings)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not re.search(r"^# no heading", answer_markdown(answer, gradings), re.MULTILINE)
    assert not re.search(r"(?:src|href)=", page)


def test_a_talk_shows_pace_and_terms_left_unexplained(services):
    answer, gradings = played(services, "thesis")
    markdown = answer_markdown(answer, gradings, {"script": "a program"})
    assert "words in 30 s" in markdown
    assert "'script' is not explained: a program?" in markdown


def test_grades_by_an_older_rubric_are_left_out(services):
    answer, gradings = played(services)
    old = [type(gradings[0])(**{**vars(gradings[0]), "rubric": "older"})]
    assert "Graded by" in answer_markdown(answer, gradings)
    assert "Graded by" not in answer_markdown(answer, old)


def test_a_document_keeps_lists_together():
    lines = [("point", "a"), ("point", "b"), ("text", "c")]
    assert as_html("T", lines).count("<ul>") == 1
    assert as_markdown(lines) == "- a\n- b\nc\n\n"


def test_a_version_that_was_only_spoken_says_how_long_it_took(services):
    session = services.prompting.open("thesis", seed=1)
    session.go_on()
    services.clock.forward(44)
    session.go_on()
    session.stop()
    told = answer_markdown(session.answer())
    assert "Nothing written; 0:44 at it, meant for 0:30" in told
    assert "meant for 2:00" in told


def test_a_number_left_out_is_named_once_it_is_too_late_for_it(services):
    session = services.prompting.open("fraud", seed=1)
    while session.step.phase != "estimate":
        session.go_on()
    session.reckon("?")
    assert "Share that people catch?" not in answer_markdown(session.answer(), [])
    while session.step.phase != "defend":
        session.go_on()
    told = answer_markdown(session.answer(), [])
    assert "passed; worked out: 77,760 a day" in told
    assert "no number; worked out: 0.0386 share" in told
