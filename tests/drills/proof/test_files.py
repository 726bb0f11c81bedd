"""Proving files: golden files, unique ids, several processes, and the shell command."""

import os
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from prep.drills.proof.__main__ import main
from prep.drills.proof.files import drill_files, freeze, prove_files
from prep.drills.proof.golden import golden_path

TINY = '''
from prep.drills import Drill, Params, integer

class Double(Drill):
    """Twice."""
    id = "double"
    title = "Twice a number"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = 3
    form = integer()

    def draw(self, pick, level):
        return Params(n=pick.integer(10, 99))

    def exact(self, p):
        return 2 * p.n

    def wordings(self, p):
        return (f"2 x {p.n}", f"Twice {p.n}", f"Double {p.n}")

    def steps(self, p):
        return ("Idea: add it to itself.", f"{p.n} + {p.n}")

    def misconceptions(self, p):
        yield "one-short", 2 * p.n - 10, "A ten was lost."

    def oracle(self, p):
        return p.n << 1

    def recount(self, p):
        return sum([p.n, p.n])
'''


@pytest.fixture
def tiny(tmp_path) -> Path:
    source = tmp_path / "tiny.py"
    source.write_text(TINY)
    return source


def proved(*paths, executor=None):
    with executor or ThreadPoolExecutor(1) as pool:
        return prove_files(paths, executor=pool, clock=time.process_time)


def test_an_unfrozen_file_fails(tiny):
    assert any("golden" in fault for fault in proved(tiny).drills[0].faults)


def test_a_frozen_file_passes_until_its_words_change(tiny):
    freeze(tiny)
    report = proved(tiny.parent)
    assert report.ok, list(report.lines())
    tiny.write_text(TINY.replace("Twice {p.n}", "Two times {p.n}"))
    assert any("differs from the golden file" in fault for fault in proved(tiny).drills[0].faults)


def test_freezing_is_repeatable(tiny):
    first = freeze(tiny).read_text()
    assert freeze(tiny) == golden_path(tiny)
    assert golden_path(tiny).read_text() == first


def test_two_files_with_one_id(tiny):
    freeze(tiny)
    other = tiny.with_name("other.py")
    other.write_text(TINY)
    freeze(other)
    assert any("used 2 times" in fault for fault in proved(tiny.parent).drills[0].faults)


def test_other_processes_load_the_drills_again(tiny):
    freeze(tiny)
    pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    assert proved(tiny, executor=pool).ok


def test_a_folder_stands_for_its_files(tiny):
    assert drill_files(tiny.parent) == (tiny,)
    assert drill_files(tiny) == (tiny,)


def test_the_command(tiny, capsys):
    assert main([str(tiny), "--freeze"]) == 0
    assert main([str(tiny)]) == 0
    assert "1 of 1 drills proved" in capsys.readouterr().out
    assert main([str(tiny), "--show", "1"]) == 0
    assert "== double seed 0 level 1" in capsys.readouterr().out
    written = tiny.stat().st_mtime
    tiny.write_text(TINY.replace("p.n << 1", "p.n << 2"))
    # Python's bytecode cache tells files apart by size and whole seconds.
    os.utime(tiny, (written + 2, written + 2))
    assert main([str(tiny)]) == 1
    assert main([str(tiny.with_name("missing.py"))]) == 2
