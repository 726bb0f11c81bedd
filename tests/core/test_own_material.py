"""One's own material: half-written is fine, terms are read line by line."""

import pytest

from prep.core.own_material import PARTS, OwnMaterial, Project, material_of, terms_in


def test_nothing_written_is_an_empty_material() -> None:
    assert material_of({}).empty
    assert material_of(dict.fromkeys(PARTS, " \n")) == OwnMaterial()


def test_a_project_counts_once_any_field_is_written() -> None:
    material = material_of({"project-2.numbers": "40 % fewer calls\n", "summary": " S "})
    assert material.summary == "S"
    assert material.projects == {2: Project(numbers="40 % fewer calls")}
    assert not material.empty


def test_unknown_parts_do_no_harm() -> None:
    assert material_of({"project-9.title": "x", "shoe": "43"}).empty


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", {}),
        ("mesh", {"mesh": ""}),
        ("mesh = a net\n\n- 'Zorn'= noise", {"mesh": "a net", "Zorn": "noise"}),
        ("= nothing", {}),
        ("x = a = b", {"x": "a = b"}),
    ],
)  # fmt: skip
def test_terms_are_read_line_by_line(text: str, terms: dict[str, str]) -> None:
    assert terms_in(text) == terms
