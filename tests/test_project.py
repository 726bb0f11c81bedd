"""Facts that are written in two places, and what must never be written anywhere."""

import re
import runpy
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from prep.bank.bank import Bank
from prep.bank.places import own_pack
from prep.cli.manual import commands, manual
from prep.cli.parser import build_parser

ROOT = Path(__file__).parents[1]
# Written in pieces, so that this file names no host either.
REGISTRIES = re.compile("|".join(["py" + r"pi\.org", "python" + "hosted", "registry" + r"\.npm"]))
HERE = re.compile(re.escape(f"{ROOT}/"))


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Every tracked file that is text; outside a checkout there is nothing to look at."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    for name in listed.stdout.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file():
            body = path.read_bytes()
            if b"\0" not in body:
                yield name, body.decode("utf-8", "replace")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    found = dict(tracked_texts())
    if not found:
        pytest.skip("not a git checkout")
    return found


def documents() -> str:
    paths = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def test_constraints_stand_alike_in_both_files():
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [pin.strip() for pin in pins if pin.strip() and not pin.startswith("#")]
    assert project["tool"]["uv"]["constraint-dependencies"] == wanted


def test_no_tracked_file_names_a_registry(texts):
    found = {name for name, text in texts.items() if REGISTRIES.search(text)}
    assert not found


def test_no_tracked_file_names_the_folder_of_this_checkout(texts):
    assert not {name for name, text in texts.items() if HERE.search(text)}


def test_the_manual_is_what_the_commands_say_of_themselves():
    written = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert written == manual(), "python -m prep.cli.manual docs/commands.md"


def test_the_table_of_coverage_is_that_of_the_bank():
    script = runpy.run_path(str(ROOT / "docs" / "coverage.py"))
    written = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert written == script["coverage"](Bank((own_pack(),))), "python docs/coverage.py"


@pytest.mark.parametrize("command", [name for name, _ in commands(build_parser(), "prep")])
def test_every_command_is_in_the_manual(command):
    assert command in documents()


def code_lines(text: str) -> Iterator[str]:
    """The lines of fenced and indented blocks: what a reader would type."""
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            yield line.strip()


def test_every_command_of_the_manual_exists():
    first_words = {name.split()[1] for name, _ in commands(build_parser(), "prep")}
    typed = (re.match(r"(?:\./go|prep) ([a-z]+)\b", line) for line in code_lines(documents()))
    assert {found[1] for found in typed if found} - {"test"} <= first_words


def test_every_command_has_help_that_teaches():
    for name, parser in commands(build_parser(), "prep"):
        assert parser.description, name
        examples = re.findall(r"(?m)^  (prep .*)$", parser.epilog or "")
        assert all(line.startswith(name) for line in examples), name
        # A subcommand's examples may stand with its group.
        assert examples or len(name.split()) == 3 or name == "prep doctor", name
