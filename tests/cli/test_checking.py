"""check: the gate with the real judge, on one package that is damaged in every way."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

STATS = Path(__file__).parents[2] / "problems" / "stats"


@pytest.fixture
def change(package):
    def replace(name, old, new):
        path = package / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    return replace


def faults(done):
    (report,) = done.json["packages"]
    return {fault["check"]: fault["message"] for fault in report["faults"]}


def test_a_sound_package_passes_and_costs_nothing_the_second_time(prep, package):
    told = prep("check", package)
    assert told.code == 0, told.out
    assert told.out.startswith("ok   coding/two-sum  ")
    assert told.out.splitlines()[-1].startswith("1 of 1 packages passed, 0 unchanged")
    again = prep("check", package, "--json")
    assert again.json["packages"][0]["cached"]
    (package / "hints.md").write_text((package / "hints.md").read_text() + "\n")
    assert not prep("check", package, "--json", "--quick").json["packages"][0]["cached"]


def test_a_false_example_and_a_submission_in_the_wrong_folder(prep, package, change):
    change("statement.md", "[2, 3]", "[1, 3]")
    crashes = package / "submissions" / "runtime_error"
    crashes.mkdir()
    (package / "submissions/wrong_answer/returns_the_values.py").rename(crashes / "values.py")
    told = prep("check", package, "--json", "--quick")
    assert told.code == 1
    assert "the statement says [1, 3], the reference [2, 3]" in faults(told)["examples"]
    (crashes / "values.py").rename(package / "submissions/wrong_answer/values.py")
    (package / "submissions/wrong_answer/equal_pair_is_lost.py").rename(crashes / "equal.py")
    change("statement.md", "[1, 3]", "[2, 3]")
    told = prep("check", package, "--json", "--quick")
    assert list(faults(told)) == ["runtime_error/equal.py"]
    assert "gets wrong answer, not runtime error" in faults(told)["runtime_error/equal.py"]


def test_a_mutant_that_lives_is_named_with_its_line(prep, package, change):
    change("reference.py", '."""\n', '."""\n    spare = 0\n')
    prep("freeze", package)
    told = prep("check", package)
    assert told.code == 1
    for name in ("spare = 0 [deleted]", "spare = 0 [0 to 1]", "spare = 0 [0 to -1]"):
        assert f"mutants: line 3 survives: {name}" in told.out
        assert f'[[equivalent_mutants]] mutant = "{name}"' in told.out


def test_a_starter_that_is_right_and_a_suite_that_is_stale(prep, package):
    (package / "starter.py").write_text((package / "reference.py").read_text())
    told = prep("check", package, "--json", "--quick")
    assert (told.code, "gets accepted" in faults(told)["starter.py"]) == (1, True)
    (package / "hidden" / "test_hidden.py").write_text(
        (package / "hidden" / "test_hidden.py").read_text() + "\n"
    )
    assert "made from other sources" in faults(prep("check", package, "--json"))["corpus"]


def test_a_broken_package_is_exit_code_2(prep, package, change):
    change("problem.toml", "format = 1", "format = 2")
    told = prep("check", package, "--json")
    assert told.code == 2
    assert told.json["packages"][0]["outcome"] == "broken"


def test_drills_are_proved(prep):
    told = prep("check", STATS / "probability_dice.py")
    assert told.code == 0
    assert "drills proved" in told.out.splitlines()[-1]
    fresh = prep("check", STATS / "probability_dice.py", "--fresh", "7", "--json")
    assert (fresh.code, fresh.json["run"], fresh.json["ok"]) == (0, 7, True)


def test_what_nothing_can_check_is_an_error(prep, package):
    riddles = package.parents[1] / "riddles"
    riddles.mkdir()
    (riddles / "one.toml").write_text("")
    told = prep("check", package.parents[1], "--json")
    assert (told.code, "'riddles'" in told.error["message"]) == (2, True)
    assert prep("check", "no-such-slug", "--json").code == 2
    assert prep("check", "./nowhere", "--json").code == 2


def test_an_interrupted_check_ends_quietly_and_remembers_what_passed(prep, package, environment):
    for name in ("a-sum", "b-sum", "c-sum"):
        shutil.copytree(package, package.parent / name)
    process = subprocess.Popen(
        [sys.executable, "-m", "prep", "check", str(package.parent), "--quick", "--workers", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
    )
    with process:
        passed = process.stdout.readline().split()[1]
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr) == (130, "")
    again = prep("check", package.parents[1] / passed, "--quick", "--json")
    assert again.json["packages"][0]["cached"]
