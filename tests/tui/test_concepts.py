"""Concept questions on the screen: choosing, saying, checking, ticking, rating, at all sizes."""

import pytest
from textual.widgets import Input, OptionList, TextArea
from toy_concepts import CHOICE, NUMBER, OUTPUT, four_concepts, make_concept

from prep.practice.concept_settings import ConceptSettings
from prep.tui.screens.concept import ConceptScreen, Step
from prep.tui.screens.concept_card import ConceptCardScreen
from prep.tui.screens.concepts import ConceptsScreen
from prep.tui.screens.home import HomeScreen

ONE = ConceptSettings(question="why-scale")
SIZES = [(80, 24), (120, 40)]


def answers(stage):
    return stage.services.stores.answers.recent(99)


async def begin(stage, settings=ONE) -> None:
    stage.app.open_concepts(settings)
    await stage.settle()
    assert isinstance(stage.app.screen, ConceptScreen)


async def hand_in(stage, text: str) -> None:
    stage.app.screen.query_one("#checked", Input).value = text
    await stage.press("enter")


@pytest.mark.parametrize("size", SIZES)
async def test_a_question_is_said_checked_ticked_and_rated(staged, size) -> None:
    async with staged(size, concepts=[make_concept(check=NUMBER)]) as stage:
        await begin(stage)
        assert "What happens in why-scale" in stage.text
        assert "01:30 left" in stage.text
        stage.clock.forward(30)
        await stage.press("enter")
        assert "How many halves are in eight?" in stage.text
        assert "The variance grows." not in stage.text
        await hand_in(stage, "16")
        assert "✓ right" in stage.text
        for words in ("[ ] 1  The variance grows.", "[ ] 3  Gradients vanish."):
            assert words in stage.text
        await stage.press("1", "3", "2", "2")
        assert "[x] 1  The variance grows." in stage.text
        assert "[ ] 2  The softmax saturates." in stage.text
        assert "Shallow answer" not in stage.text
        await stage.press("enter")
        assert "Shallow answer: It keeps numbers small." in stage.text
        assert "Why it fails: Size is not the trouble." in stage.text
        assert "Proposed: 3 good" in stage.text
        await stage.press("enter")
        assert "Follow-up: And with unit vectors?" in stage.text
        assert "Then it is not needed." not in stage.text
        await stage.press("enter")
        assert "Answer: Then it is not needed." in stage.text
        assert "For a layperson: Like a vote" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptCardScreen)
        assert "1 of 1 right" in stage.text
        assert "67% of the points said · 1 of 1 check right" in stage.text
        assert "The softmax saturates." in stage.text
        (record,) = answers(stage)
        assert (record.seconds, record.ticks) == (30, (True, False, True))


async def test_another_rating_is_a_key(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("enter", "a", "enter", "2")
        assert answers(stage)[0].self_rating == 2
        assert stage.services.learning.reviewed("why-scale").rating == 2


async def test_esc_goes_from_the_rating_back_to_the_ticks(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("enter", "1", "enter", "escape", "2", "enter")
        assert "Proposed: 3 good" in stage.text
        assert answers(stage) == []


async def test_what_is_typed_is_kept_and_stays_in_sight(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("t")
        await stage.write("qat 1")
        assert stage.app.screen.query_one("#typed", TextArea).text == "qat 1"
        await stage.press("f5")
        assert stage.app.screen.step is Step.TICK
        assert "qat 1" in stage.text
        await stage.press("a", "enter", "enter")
        assert answers(stage)[0].text == "qat 1"


async def test_esc_leaves_the_text_and_enter_is_done(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("t")
        await stage.write("so\n")
        assert stage.app.screen.step is Step.SAY
        await stage.press("escape", "enter")
        assert stage.app.screen.step is Step.TICK


async def test_a_wrong_choice_is_told_its_reason(staged) -> None:
    async with staged((80, 24), concepts=[make_concept(check=CHOICE)]) as stage:
        await begin(stage)
        await stage.press("enter")
        for words in ("Bagging", "Boosting", "Stacking", "Type a letter."):
            assert words in stage.text
        await hand_in(stage, "stacking")
        assert "✗ wrong" in stage.text
        assert "It blends." in stage.text
        assert "the answer is Bagging" in stage.text


async def test_what_cannot_be_read_is_said_and_can_be_mended(staged) -> None:
    async with staged((80, 24), concepts=[make_concept(check=NUMBER)]) as stage:
        await begin(stage)
        await stage.press("enter")
        await hand_in(stage, "many")
        assert stage.app.screen.step is Step.CHECK
        assert stage.app.screen.query_one("#checked", Input).value == "many"
        await hand_in(stage, "?")
        assert "✗ passed" in stage.text


async def test_a_snippet_is_shown(staged) -> None:
    async with staged((80, 24), concepts=[make_concept(check=OUTPUT)]) as stage:
        await begin(stage)
        await stage.press("enter")
        assert "    print([1, 2])" in stage.text


async def test_over_time_is_said_in_words(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        stage.clock.forward(80)
        stage.app.screen.look()
        await stage.settle()
        assert "last seconds" in stage.text
        stage.clock.forward(20)
        stage.app.screen.look()
        await stage.settle()
        assert "over time: 00:10" in stage.text


async def test_the_pause_covers_the_question_and_stops_the_clock(staged) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("f9")
        assert "What happens in why-scale" not in stage.text
        stage.clock.forward(60)
        await stage.press("enter", "t", "f9")
        assert "What happens in why-scale" in stage.text
        assert stage.app.screen.step is Step.SAY
        assert stage.app.screen.session.spoken_seconds == 0


async def test_a_layperson_gets_a_picture_and_no_follow_up(staged) -> None:
    async with staged((80, 24), concepts=[make_concept(check=NUMBER)]) as stage:
        await begin(stage, ConceptSettings(question="why-scale", layperson=True))
        assert "outside the field" in stage.text
        await stage.press("enter", "a", "enter")
        assert "One way to say it: Like a vote" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptCardScreen)


async def test_a_sprint_goes_on_and_a_slip_is_taken_back(staged) -> None:
    async with staged((80, 24), concepts=four_concepts()) as stage:
        await begin(stage, ConceptSettings(seed=3, topic="probability"))
        await stage.press("enter", "a", "enter", "enter", "u")
        assert answers(stage) == []
        assert "2 of 2" in stage.text
        await stage.press("enter", "a", "enter", "enter", "enter", "enter")
        assert isinstance(stage.app.screen, ConceptCardScreen)
        assert len(answers(stage)) == 1
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptScreen)
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)


@pytest.mark.parametrize("keys", [(), ("enter",), ("enter", "1", "3")])
async def test_quitting_keeps_the_step(staged, keys) -> None:
    async with staged((80, 24), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("t")
        await stage.write("half")
        await stage.press("escape", *keys)
        await stage.pilot.press("ctrl+q")
        (waiting,) = stage.services.concepts.open_sessions()
        session = stage.services.concepts.resume(waiting.session_id)
        assert session.text == "half"
        assert session.ticks == (() if not keys else (len(keys) > 1, False, len(keys) > 1))


async def test_a_session_that_waits_is_offered_at_home_and_shows_its_step(staged) -> None:
    async with staged((80, 24), concepts=four_concepts()) as stage:
        session = stage.services.concepts.open(ConceptSettings(topic="probability", seed=3))
        session.next()
        session.said()
        session.set_ticks([1])
        session.leave()
        await stage.press("c")
        assert "Resume Concepts: Probability" in stage.text
        assert "0 of 2 answered" in stage.text
        await stage.press("escape")
        choices = stage.app.screen.query_one("#choices", OptionList)
        choices.highlighted = next(
            n for n, o in enumerate(choices.options) if str(o.id).startswith("concept:")
        )
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptScreen)
        assert "[x] 2  The softmax saturates." in stage.text


@pytest.mark.parametrize("size", SIZES)
async def test_the_choice_shows_topics_and_tracks_with_their_state(staged, size) -> None:
    async with staged(size, concepts=four_concepts()) as stage:
        await begin(stage, ConceptSettings(question="why-split"))
        await stage.press("enter", "a", "enter", "enter", "escape", "escape", "c")
        assert isinstance(stage.app.screen, ConceptsScreen)
        assert "[Topics]" in stage.text
        assert "10 questions" in stage.text
        rows = {line.split()[0]: line.split() for line in stage.lines if "Probability" in line}
        assert rows["Probability"][1:4] == ["2", "1", "100%"]
        assert "never" in stage.text
        await stage.press("tab")
        assert "[Tracks]" in stage.text
        assert "Quant researcher" in stage.text


async def test_rules_are_chosen_by_keys_and_enter_begins(staged) -> None:
    async with staged((80, 24), concepts=four_concepts()) as stage:
        await stage.press("c", "n")
        assert "5 questions" in stage.text
        await stage.press("n", "n")
        assert "20 minutes" in stage.text
        await stage.press("e", "j", "enter")
        screen = stage.app.screen
        assert isinstance(screen, ConceptScreen)
        settings = screen.session.settings
        assert (settings.topic, settings.minutes, settings.layperson) == ("stack", 20, True)


async def test_a_review_with_nothing_due_is_told(staged) -> None:
    async with staged((80, 24), concepts=four_concepts()) as stage:
        await stage.press("c", "r", "enter")
        assert isinstance(stage.app.screen, ConceptsScreen)
        assert "No concept question is due" in stage.text


async def test_the_library_lists_them_and_asks_the_one_chosen(staged) -> None:
    async with staged((100, 30), concepts=four_concepts()) as stage:
        await stage.press("slash")
        await stage.write("why-split")
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptScreen)
        assert stage.app.screen.session.question.id == "why-split"


async def test_home_opens_the_question_it_offers(staged) -> None:
    concept = make_concept(topics=("arrays-hashing",))
    async with staged((100, 40), concepts=[concept]) as stage:
        choices = stage.app.screen.query_one("#choices", OptionList)
        said = [n for n, o in enumerate(choices.options) if str(o.id).startswith("say:")]
        assert said
        choices.highlighted = said[0]
        await stage.press("enter")
        assert isinstance(stage.app.screen, ConceptScreen)


@pytest.mark.parametrize("size", [(20, 6), (40, 10), (200, 60)])
@pytest.mark.parametrize("theme", ["prep-light", "prep-mono"])
async def test_nothing_breaks_at_any_size(staged, size, theme) -> None:
    async with staged(size, theme=theme, concepts=[make_concept(check=NUMBER)]) as stage:
        await stage.press("c", "enter", "enter")
        await hand_in(stage, "16")
        await stage.press("1", "enter", "enter", "f1", "escape", "enter", "enter")
        assert isinstance(stage.app.screen, ConceptCardScreen)
        assert "1 of 1 right" in stage.text
        await stage.pilot.resize_terminal(30, 8)
        await stage.settle()
        assert "1 of 1 right" in stage.text


async def test_the_keys_are_in_the_help(staged) -> None:
    async with staged((100, 40), concepts=[make_concept()]) as stage:
        await begin(stage)
        await stage.press("f1")
        for words in ("Type", "Pause", "End", "Done"):
            assert words in stage.text
