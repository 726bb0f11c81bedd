"""One's own material from the command line: parts, pages, an editor, questions."""

import sys


def script(path, body):
    """An editor: a program that changes the file it is given."""
    path.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\npage = pathlib.Path(sys.argv[1])\n{body}\n"
    )
    path.chmod(0o755)
    return str(path)


def test_parts_are_set_shown_and_read_back(prep, tmp_path):
    assert prep("material", "set", "summary", text="I study waves.\n").code == 0
    told = prep("material", "set", "project-1.numbers", "90 -> 20 in a hundred")
    assert told.out == "project-1.numbers is kept.\n"
    assert prep("material", "show", "--json").json["summary"] == "I study waves."
    page = prep("material", "show").out
    (tmp_path / "me.md").write_text(page.replace("waves", "winds"))
    assert prep("material", "read", "me.md").out == "1 part changed.\n"
    assert prep("material", "read", "-", "--json", text=page).json == {"changed": 1}
    asked = prep("material", "ask", "--json").json
    assert {"how do you know", "what next"} <= {one["rung"] for one in asked}
    assert any("90 -> 20" in one["question"] for one in asked)
    few = prep("material", "ask", "--seed", 4, "--most", 2)
    assert len(few.out.splitlines()) == 2


def test_an_editor_writes_the_page(prep, tmp_path):
    good = script(
        tmp_path / "good",
        "page.write_text(page.read_text().replace('## Task', '## Task\\nless noise', 1))",
    )
    assert prep("material", "edit", EDITOR=good, VISUAL="").out == "1 part changed.\n"
    assert prep("material", "show", "--json").json["project-1.task"] == "less noise"


def test_a_page_spoilt_in_the_editor_is_not_lost(prep, tmp_path):
    bad = script(tmp_path / "bad", "page.write_text('precious words\\n' + page.read_text())")
    told = prep("material", "edit", EDITOR=bad, VISUAL="")
    assert told.code == 2
    path = told.err.split("Your text is in ")[1].split(":")[0]
    with open(path) as kept:
        assert kept.readline() == "precious words\n"


def test_what_there_is_not_is_told(prep):
    told = prep("material", "set", "shoe", "43")
    assert told.code == 2
    assert "project-3.otherwise" in told.err
    assert prep("material", "ask").out == "Nothing is written yet: prep material edit.\n"
    assert prep("material", "edit", EDITOR="no-such-editor", VISUAL="").code == 2
