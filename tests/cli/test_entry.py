"""From arguments to an exit code: usage, help, interruption, a reader that leaves."""

import signal
import subprocess
import sys

import pytest

import prep as package
from prep.cli import main
from prep.cli.entry import guarded


def test_version_and_help(prep):
    assert prep("--version").out == f"prep {package.__version__}\n"
    told = prep("--help")
    assert told.code == 0
    assert "exit codes: 0 accepted" in told.out
    assert "prep submit two-sum" in prep("submit", "--help").out


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["submti"], "There is no command 'submti'.", "Did you mean 'submit'?"),
        (["drill", "grad"], "There is no command 'grad'.", "Did you mean 'grade'?"),
        (["list", "--colour"], "Unrecognized arguments: --colour.", "See prep --help."),
        (
            ["submit"],
            "The following arguments are required: SLUG, FILE.",
            "See prep submit --help.",
        ),
        (["show", "tow-sum"], "There is no item called 'tow-sum'.", "Did you mean 'two-sum'?"),
    ],
)
def test_wrong_usage_says_what_to_try_and_scripts_get_it_as_json(prep, arguments, message, hint):
    told = prep(*arguments, "--json")
    assert told.code == 2
    assert told.error["message"] == message
    assert told.error["hint"].startswith(hint.removesuffix("?"))
    assert told.err.startswith(f"prep: {message}")


def test_without_json_an_error_leaves_stdout_empty(prep):
    told = prep("show", "nothing-like-it")
    assert (told.code, told.out) == (2, "")


def test_the_full_screen_needs_a_terminal_and_says_so(prep):
    told = prep()
    assert told.code == 2
    assert "needs a terminal" in told.err


def test_the_console_script_is_the_same_command(environment):
    script = [sys.executable, "-c", "from prep.cli import main; raise SystemExit(main())"]
    done = subprocess.run([*script, "--version"], capture_output=True, env=environment, check=True)
    assert done.stdout.startswith(b"prep ")


def test_main_takes_arguments_in_the_process(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"prep {package.__version__}\n"


def test_a_reader_that_leaves_is_no_crash(environment, tmp_path):
    code = "import sys; from prep.cli import main; sys.exit(main(['list']))"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=tmp_path,
    )
    process.stdout.close()
    stderr = process.stderr.read().decode()
    process.stderr.close()
    assert (process.wait(60), stderr) == (141, "")


def test_control_c_ends_quietly(environment, tmp_path, solution):
    file = solution("reference")
    process = subprocess.Popen(
        [sys.executable, "-m", "prep", "run", "two-sum", str(file), "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=tmp_path,
    )
    assert process.stdout.readline().decode().startswith("✓ Accepted")
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert (process.returncode, stderr) == (0, b"")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["-1/2", "--seed", "1"], ["--seed", "1", "--", "-1/2"]),
        (["--seed", "1", "-sqrt(2)/2"], ["--seed", "1", "--", "-sqrt(2)/2"]),
        (["1/2", "--json"], ["1/2", "--json"]),
        (["--", "-1/2"], ["--", "-1/2"]),
        (["-h"], ["-h"]),
    ],
)
def test_negative_answers_are_no_options(given, meant):
    assert guarded(["drill", "grade", "an-id", *given]) == ["drill", "grade", "an-id", *meant]


def test_only_answers_are_guarded():
    assert guarded(["submit", "-1"]) == ["submit", "-1"]
