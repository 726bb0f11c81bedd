"""Drill files are imported by path, and a broken one is a message, not a traceback."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from prep.core.errors import PrepError
from prep.drills.source import load_drills

BANK = Path(__file__).parents[2] / "problems" / "stats"


def test_no_such_file(tmp_path):
    with pytest.raises(PrepError, match="not a Python file"):
        load_drills(tmp_path / "missing.py")


@pytest.mark.parametrize("text", ["import no_such_module_anywhere", "class", "x = y"])
def test_a_broken_file(tmp_path, text):
    source = tmp_path / "broken.py"
    source.write_text(text)
    with pytest.raises(PrepError, match="cannot be imported"):
        load_drills(source)


def test_a_file_without_drills(tmp_path):
    source = tmp_path / "empty.py"
    source.write_text("from prep.drills import Drill\n")
    with pytest.raises(PrepError, match="no drill"):
        load_drills(source)


def test_files_of_one_name_do_not_meet(tmp_path):
    for folder, number in (("a", 1), ("b", 2)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "same.py").write_text(
            f"from prep.drills import Drill\nclass D(Drill):\n    id = 'd-{number}'\n"
        )
    first, second = (load_drills(tmp_path / folder / "same.py")[0] for folder in "ab")
    assert (first.id, second.id) == ("d-1", "d-2")


def test_asking_and_grading_load_neither_numpy_nor_scipy():
    """Serving a question must stay quick: those imports are for the proof."""
    code = f"""
import sys
from pathlib import Path
from prep.drills.contract import graded, question
from prep.drills.source import load_drills
for path in sorted(Path({str(BANK)!r}).glob("*.py")):
    for drill in load_drills(path):
        for level in drill.levels:
            question(drill.instance(1, level), reveal=True)
print([name for name in ("numpy", "scipy", "textual") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_name_for_authors_is_hidden_by_a_module_of_ours():
    """`from prep.drills import expression` once gave the module of that name."""
    package = importlib.import_module("prep.drills")
    modules = {path.stem for path in Path(package.__file__).parent.glob("*.py")}
    assert modules.isdisjoint(package.__all__)
