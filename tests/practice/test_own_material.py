"""Own material part by part and as a page: nothing is lost by a slip in an editor."""

import pytest
from fakes import make_services
from hypothesis import given
from hypothesis import strategies as st

from prep.core.errors import PrepError
from prep.core.own_material import PARTS
from prep.practice.own_material import OwnMaterialDesk

LINES = st.text(st.sampled_from("ab# -=<!>\nλ"), max_size=30)


@pytest.fixture
def desk() -> OwnMaterialDesk:
    return make_services().own_material


def test_parts_are_kept_as_typed_and_blank_ones_are_empty(desk: OwnMaterialDesk) -> None:
    assert desk.write("summary", "  I study.\n")
    assert not desk.write("summary", "  I study.\n")
    assert desk.write("project-1.title", "Alarms")
    assert desk.parts()["summary"] == "  I study.\n"
    assert desk.write("summary", " \n")
    assert desk.parts()["summary"] == ""
    assert list(desk.parts()) == list(PARTS)
    assert desk.material().projects[1].title == "Alarms"


def test_an_unknown_part_is_refused(desk: OwnMaterialDesk) -> None:
    with pytest.raises(PrepError, match="no part 'shoe'"):
        desk.write("shoe", "43")


@given(st.dictionaries(st.sampled_from(sorted(PARTS)), LINES))
def test_a_page_that_was_not_touched_changes_nothing(parts: dict[str, str]) -> None:
    desk = make_services().own_material
    for name, text in parts.items():
        desk.write(name, text)
    before = desk.parts()
    assert desk.write_page(desk.page()) == 0
    assert desk.parts() == before


def test_an_edited_page_is_kept(desk: OwnMaterialDesk) -> None:
    page = desk.page().replace("## Numbers", "## Numbers\n90 -> 20", 1)
    assert (
        desk.write_page(page.replace("# Research summary", "# Research summary\n# of cells")) == 2
    )
    assert desk.parts()["project-1.numbers"] == "90 -> 20"
    assert desk.parts()["summary"] == "# of cells"


def test_a_heading_that_is_missing_leaves_its_part_alone(desk: OwnMaterialDesk) -> None:
    desk.write("summary", "S")
    desk.write("project-2.task", "T")
    assert desk.write_page("# Terms\nmesh = a net\n") == 1
    assert desk.parts()["summary"] == "S"
    assert desk.parts()["project-2.task"] == "T"


@pytest.mark.parametrize(
    "page",
    [
        "lost words\n# Terms\n",
        "# Project 1\nlost words\n## Title\nA\n",
        "# Terms\na\n# Terms\nb\n",
        "# Project 1\n## Task\na\n## Task\nb\n",
        "# Project 1\n## Task\na\n# Project 1\n## Result\nb\n",
    ],
)
def test_a_page_that_cannot_be_read_changes_nothing(desk: OwnMaterialDesk, page: str) -> None:
    desk.write("terms", "kept")
    with pytest.raises(PrepError, match=r"stands twice|There is text"):
        desk.write_page(page)
    assert desk.parts()["terms"] == "kept"


def test_questions_are_all_or_a_few_by_seed(desk: OwnMaterialDesk) -> None:
    assert desk.questions() == []
    desk.write("project-1.numbers", "90 -> 20\n5 -> 4")
    assert len(desk.questions()) == 6
    few = desk.questions(seed=3, most=2)
    assert few == desk.questions(seed=3, most=2)
    assert len(few) == 2
