"""Tables, indented text, errors for people and for scripts."""

import json

from prep.cli.output import indented, print_error, table
from prep.core.errors import PrepError


def test_a_table_is_aligned_and_has_no_blanks_at_the_end():
    assert table([("a", "bb", ""), ("ccc", "d", "e")]) == ["a    bb", "ccc  d   e"]
    assert table([]) == []


def test_indented_text_leaves_empty_lines_empty():
    assert indented("a\n\nb", 2) == "  a\n\n  b"


def test_an_error_is_two_lines_for_a_person(capsys):
    print_error(PrepError("It broke.", "Mend it."), as_json=False)
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "prep: It broke.\n      Mend it.\n")


def test_an_error_is_json_for_a_script(capsys):
    print_error(PrepError("Größe?"), as_json=True)
    assert json.loads(capsys.readouterr().out) == {"error": {"message": "Größe?", "hint": ""}}
