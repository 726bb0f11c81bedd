"""Pieces of a prompt session by lines that need no process of their own."""

import threading

import pytest
from toy_prompts import make_prompt, make_talk

from prep.cli import prompting_plain
from prep.cli.prompting_plain import ticking
from prep.core.errors import PrepError
from prep.practice.prompt_place import Step, own_pages, steps_of


@pytest.mark.parametrize("prompt", [make_prompt(), make_talk()], ids=["design", "talk"])
def test_every_page_belongs_to_one_step(prompt):
    pages = [name for step in steps_of(prompt) for name in own_pages(prompt, step)]
    assert len(pages) == len(set(pages))
    assert own_pages(prompt, Step("defend", 1)) == ("question 2",)


def test_the_clock_is_confirmed_while_nobody_types_also_after_a_failure(monkeypatch):
    monkeypatch.setattr(prompting_plain, "TICK_SECONDS", 0.001)
    twice, beats, before = threading.Event(), [], threading.active_count()

    def tick():
        beats.append(1)
        if len(beats) > 1:
            twice.set()
        raise PrepError("the disk is full")

    with ticking(tick):
        assert twice.wait(60)
    assert threading.active_count() == before
