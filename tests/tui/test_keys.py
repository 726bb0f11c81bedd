"""The names by which a keymap may change keys."""

import pytest

from prep.core.errors import PrepError
from prep.tui.keys import binding_ids, check_keymap


def test_names_of_all_screens_are_known() -> None:
    wanted = {"app.quit", "screen.back", "coding.submit", "coding.undo_attempt", "editor.comment"}
    assert wanted | {"library.search", "home.room.library", "card.cancel"} <= binding_ids()
    check_keymap(dict.fromkeys(wanted, "f12"))


def test_an_unknown_name_is_told_with_its_neighbours() -> None:
    with pytest.raises(PrepError) as caught:
        check_keymap({"coding.submitt": "f12"})
    assert "coding.submitt" in caught.value.message
    assert "coding.submit" in caught.value.hint


async def test_the_app_tells_it_and_goes_on(staged) -> None:
    async with staged(keymap={"coding.fly": "f12"}) as stage:
        assert "coding.fly" in stage.text
        await stage.open()
        assert "def two_sum" in stage.text
