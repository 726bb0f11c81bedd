"""Solution files: no text of the person's is ever overwritten."""

import pytest
from fakes import make_problem

from prep.core.errors import PrepError
from prep.practice.workspace import Workspace

PROBLEM = make_problem()


@pytest.fixture
def workspace(tmp_path):
    return Workspace(tmp_path / "workspace")


def test_a_new_file_holds_the_starter(workspace):
    path = workspace.start(PROBLEM)
    assert path == workspace.path("two-sum")
    assert path.name == "two-sum.py"
    assert path.read_text() == PROBLEM.starter


def test_a_new_file_may_hold_another_text_and_lie_elsewhere(workspace, tmp_path):
    path = workspace.start(PROBLEM, tmp_path / "here", "my draft 'λ'\n")
    assert path == tmp_path / "here" / "two-sum.py"
    assert path.read_text(encoding="utf-8") == "my draft 'λ'\n"


def test_an_existing_file_is_kept(workspace):
    path = workspace.start(PROBLEM)
    path.write_text("my work")
    assert workspace.start(PROBLEM, text="other") == path
    assert path.read_text() == "my work"


def test_starting_again_moves_every_old_text_aside(workspace):
    path = workspace.start(PROBLEM)
    for number in (1, 2):
        path.write_text(f"work {number}")
        again, aside = workspace.restart(PROBLEM)
        assert (again, aside.name) == (path, f"two-sum.bak{number}.py")
        assert aside.read_text() == f"work {number}"
        assert path.read_text() == PROBLEM.starter


def test_starting_again_without_any_work_keeps_nothing(workspace):
    assert workspace.restart(PROBLEM) == (workspace.path("two-sum"), None)
    assert workspace.restart(PROBLEM)[1] is None


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda _path: None, "no file"),
        (lambda path: path.mkdir(), "a folder"),
        (lambda path: path.write_bytes(b"\xff\xfe\x00"), "not UTF-8"),
        (lambda path: path.write_bytes(b"#" * 1_000_001), "too large"),
    ],
)
def test_what_is_no_solution_file_is_said(workspace, tmp_path, make, words):
    path = tmp_path / "solution.py"
    make(path)
    with pytest.raises(PrepError, match=words):
        workspace.read(path)


def test_a_byte_order_mark_is_no_part_of_the_text(workspace, tmp_path):
    path = tmp_path / "solution.py"
    path.write_bytes(b"\xef\xbb\xbfx = 1\n")
    assert workspace.read(path) == "x = 1\n"


def test_a_folder_that_cannot_be_made_is_said(workspace, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrepError, match="cannot be written"):
        workspace.start(PROBLEM, tmp_path / "file" / "sub")
