"""run and submit, with the real judge."""

import subprocess
import sys

import pytest

SUBMIT_KEYS = {
    "problem", "file", "verdict", "passed", "total", "tiers", "failure", "cpu_ratio",
    "cpu_ratio_interval", "cpu_limit", "growth", "isolation", "seconds",
}  # fmt: skip
FAILURE_KEYS = {
    "tier", "case", "input", "expected", "actual", "message", "truncated", "traceback", "stdout",
}  # fmt: skip


def state(prep):
    rows = prep("list", "--json", "--search", "two-sum").json
    return next(row["state"] for row in rows if row["slug"] == "two-sum")


def test_an_accepted_file(prep, solution):
    file = solution("reference")
    told = prep("submit", "two-sum", file, "--json")
    assert told.code == 0
    (line,) = told.lines
    assert set(line) >= SUBMIT_KEYS
    assert (line["problem"], line["file"]) == ("two-sum", str(file))
    assert line["verdict"] == "accepted"
    assert line["passed"] == line["total"] > 100
    assert [tier["name"] for tier in line["tiers"]] == [
        "sample", "correctness", "deep", "efficiency",
    ]  # fmt: skip
    assert set(line["tiers"][0]) == {"name", "verdict", "passed", "total", "seconds"}
    assert line["failure"] is None
    assert line["cpu_limit"] > line["cpu_ratio"] > 0
    assert len(line["cpu_ratio_interval"]) == 2
    assert set(line["isolation"]) == {"confined", "level", "layers", "warning"}
    assert state(prep) == "solved"


def test_several_files_through_one_judge_and_the_worst_counts(prep, solution):
    files = [solution("reference"), solution("returns_the_values"), solution("sort_and_close_in")]
    told = prep("submit", "two-sum", *files, "--json", "--no-record")
    assert told.code == 1
    assert [line["verdict"] for line in told.lines] == ["accepted", "wrong_answer", "accepted"]
    assert [line["file"] for line in told.lines] == [str(file) for file in files]
    failure = told.lines[1]["failure"]
    assert set(failure) == FAILURE_KEYS
    assert (failure["tier"], failure["truncated"]) == ("sample", False)
    assert eval(failure["input"]) == ([5, 3, 1, 5], 10)
    assert state(prep) == "new"


def test_a_right_but_slow_file(prep, solution):
    told = prep("submit", "two-sum", solution("tries_every_pair"), "--json", "--no-record")
    (line,) = told.lines
    assert (told.code, line["verdict"]) == (1, "time_limit_exceeded")
    verdicts = {tier["name"]: tier["verdict"] for tier in line["tiers"]}
    assert verdicts["correctness"] == "accepted"
    assert line["cpu_ratio"] > line["cpu_limit"]


def test_standard_input(prep, solution):
    source = solution("reference").read_text()
    told = prep("submit", "two-sum", "-", "--no-record", text=source)
    assert told.code == 0
    assert told.out.startswith("✓ Accepted")


def test_the_workspace_is_the_default(prep, tmp_path, solution):
    told = prep("submit", "two-sum", "--json")
    assert told.code == 2
    assert told.error["hint"].startswith("prep start two-sum")
    prep("start", "two-sum")
    assert prep("submit", "two-sum").code == 1
    solution("reference").rename(tmp_path / "home" / "workspace" / "two-sum.py")
    assert prep("submit", "two-sum").code == 0


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (None, "There is no file"),
        (b"", "is empty"),
        (b"  \n\t", "is empty"),
        (b"\xff\xfe", "is not UTF-8"),
    ],
)
def test_files_that_are_no_solution(prep, tmp_path, body, message):
    file = tmp_path / "mine.py"
    if body is not None:
        file.write_bytes(body)
    told = prep("submit", "two-sum", file, "--json")
    assert told.code == 2
    assert message in told.error["message"]
    assert told.error["hint"]


def test_a_folder_is_no_solution(prep, tmp_path):
    told = prep("run", "two-sum", tmp_path, "--json")
    assert (told.code, "is a folder" in told.error["message"]) == (2, True)


def test_a_file_that_does_not_compile_is_judged(prep, tmp_path):
    (tmp_path / "mine.py").write_text("def two_sum(nums, target:\n    return 1\n")
    told = prep("submit", "two-sum", "mine.py", "--json", "--no-record")
    assert told.code == 1
    assert told.lines[0]["verdict"] == "runtime_error"
    assert "SyntaxError" in told.lines[0]["failure"]["message"]


def test_a_suite_that_breaks_is_the_judge_s_fault_and_never_the_candidate_s(
    prep, package, solution
):
    package.rename(package.parent / "my-sum")
    suite = package.parent / "my-sum" / "hidden" / "test_hidden.py"
    suite.write_text("import no_such_module\n" + suite.read_text())
    packs = str(package.parents[1])
    told = prep("submit", "my-sum", solution("reference"), "--json", PREP_PACKS=packs)
    assert told.code == 3
    assert told.lines[0]["verdict"] == "judge_error"
    assert "no_such_module" in told.lines[0]["message"]
    assert not told.lines[0]["tiers"]


def test_run_shows_every_visible_case(prep, solution):
    told = prep("run", "two-sum", solution("equal_pair_is_lost"), "--json")
    assert told.code == 1
    cases = told.json["cases"]
    assert [case["verdict"] for case in cases] == ["accepted", "wrong_answer"]
    assert (cases[1]["expected"], cases[1]["actual"]) == ("[0, 3]", "[]")
    assert told.json["isolation"]["level"]


def test_run_runs_the_tests_in_the_file(prep, solution):
    file = solution("reference")
    file.write_text(
        file.read_text() + "\n\ndef test_mine():\n    assert two_sum([1, 2], 3) == [1, 0]\n"
    )
    told = prep("run", "two-sum", file)
    assert told.code == 1
    assert "test_mine" in told.out


def test_a_failed_hidden_case_becomes_an_own_case(prep, solution):
    file = solution("reuses_the_same_position")
    assert prep("run", "two-sum", file, "--json").json["verdict"] == "accepted"
    prep("start", "two-sum")
    submitted = prep("submit", "two-sum", file, "--json").lines[0]
    report = prep("run", "two-sum", file, "--json").json
    assert report["verdict"] == "wrong_answer"
    assert submitted["failure"]["input"] in [case["input"] for case in report["cases"]]


def test_watch_runs_again_after_a_change_and_outlives_a_bad_save(environment, tmp_path, solution):
    file = solution("reference")
    process = subprocess.Popen(
        [sys.executable, "-m", "prep", "run", "two-sum", str(file), "--watch", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=tmp_path,
    )
    with process:
        assert b'"verdict": "accepted"' in process.stdout.readline()
        file.write_text("")
        assert b"is empty" in process.stdout.readline()
        file.write_text("def two_sum(nums, target):\n    return [0, 0]\n")
        assert b'"verdict": "wrong_answer"' in process.stdout.readline()
        process.terminate()
