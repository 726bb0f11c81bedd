"""Replays: the last frame is the final text, in the frames and in the page."""

import json
import re

import pytest
from fakes import FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st
from toy_mocks import PLAN, mock_services, sum_of

from prep.core.edit import Edit, apply_edit
from prep.core.errors import PrepError
from prep.practice.replay import replay_of
from prep.practice.replay_page import replay_page


def parts_in(page: str) -> list[dict]:
    """What the page's script reads."""
    found = re.search(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)
    return json.loads(found[1])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=1, max_size=8))
def test_the_last_frame_is_the_final_text_byte_for_byte(texts):
    services = mock_services(FakeClock())
    session = services.coding.open("two-sum")
    for text in texts:
        session.save_draft(text)
    session.note("</script><!-- hm")
    replay = replay_of(session.session_id, services.stores)
    assert replay.parts[0].final.encode() == texts[-1].encode()
    (part,) = parts_in(replay_page(replay))
    text = part["text"]
    for frame in part["frames"]:
        text = apply_edit(text, Edit(*frame["edit"])) if frame["edit"] else text
    assert text.encode() == texts[-1].encode()
    services.stores.close()


def test_what_happened_is_said_with_its_time():
    clock = FakeClock()
    services = mock_services(clock)
    session = services.coding.open("two-sum")
    clock.forward(10)
    session.save_draft("wrong = 1")
    session.run("wrong = 1")
    clock.forward(5)
    session.reveal_hint()
    session.submit("wrong = 1")
    session.submit("right = 1")
    (part,) = replay_of(session.session_id, services.stores).parts
    assert [(one.at, one.said) for one in part.frames] == [
        (0.0, "Begins"),
        (10.0, ""),
        (10.0, "Ran the examples: wrong answer"),
        (15.0, "Hint 1"),
        (15.0, "Submitted: wrong answer"),
        (15.0, ""),
        (15.0, "Submitted: accepted"),
        (15.0, "Ends"),
    ]
    services.stores.close()


def test_a_mock_is_replayed_with_its_problems():
    clock = FakeClock()
    services = mock_services(clock)
    mock = services.mocking.begin(PLAN)
    mock.answer(sum_of(mock.question))
    mock.leave_round()
    mock.go_on()
    child = mock.coding()
    child.save_draft("right = 1")
    mock.leave_round()
    mock.stop()
    replay = replay_of(mock.session_id, services.stores)
    assert [part.title for part in replay.parts] == ["Mock quant, seed 7", "two-sum"]
    said = [frame.said for frame in replay.parts[0].frames]
    assert said[:3] == ["Begins", "Round 1", "Answered: right"]
    assert replay.parts[1].final == "right = 1"
    services.stores.close()


def test_the_page_asks_nothing_of_the_network():
    services = mock_services(FakeClock())
    session = services.coding.open("two-sum")
    page = replay_page(replay_of(session.session_id, services.stores))
    assert "http" not in page.replace("http-equiv", "")
    assert "default-src 'none'" in page
    services.stores.close()


def test_an_unknown_session_is_told():
    services = mock_services(FakeClock())
    with pytest.raises(PrepError, match="no session 'nope'"):
        replay_of("nope", services.stores)
    services.stores.close()
