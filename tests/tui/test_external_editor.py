"""Which editor is meant, and when a save counts."""

import os
import sys
from pathlib import Path

import pytest

from prep.tui.external_editor import ExternalEditor, WatchedFile, find_editor


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH on which nothing else is."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("code", "vim", "nano"):
        (tmp_path / name).touch(mode=0o755)
    return tmp_path


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"EDITOR": "vim"}, ExternalEditor(("vim",), True)),
        ({"EDITOR": "vim", "VISUAL": "code --wait"}, ExternalEditor(("code", "--wait"), False)),
        ({}, ExternalEditor(("nano",), True)),
        ({"EDITOR": "missing"}, None),
    ],
)
def test_find_editor(environ: dict[str, str], expected: ExternalEditor | None) -> None:
    assert find_editor(environ) == expected


def later(path: Path, seconds: int) -> None:
    """Give a file another time than it had, whatever the file system's grain."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + seconds * 10**9))


def test_a_save_counts_once_it_was_the_same_twice(tmp_path: Path) -> None:
    watched = WatchedFile(tmp_path / "s.py", "a = 1\n")
    assert watched.poll() is None
    watched.path.write_text("a = 2\n")
    later(watched.path, 1)
    assert watched.poll() is None
    assert watched.poll() == "a = 2\n"
    assert watched.poll() is None


def test_a_file_replaced_by_another_counts(tmp_path: Path) -> None:
    watched = WatchedFile(tmp_path / "s.py", "a = 1\n")
    other = tmp_path / "other"
    other.write_text("a = 3\n")
    other.replace(watched.path)
    watched.poll()
    assert watched.poll() == "a = 3\n"


@pytest.mark.parametrize("content", [b"", b"  \n", b"\xff\xfe", b"a = 1\n"])
def test_an_empty_unreadable_or_unchanged_file_is_no_save(tmp_path: Path, content: bytes) -> None:
    watched = WatchedFile(tmp_path / "s.py", "a = 1\n")
    watched.path.write_bytes(content)
    later(watched.path, 1)
    watched.poll()
    assert watched.poll() is None


def test_a_file_that_is_gone_is_no_save(tmp_path: Path) -> None:
    watched = WatchedFile(tmp_path / "s.py", "a = 1\n")
    watched.path.unlink()
    assert watched.poll() is None
    assert watched.read() is None


async def test_saving_in_a_terminal_editor_judges_the_text(staged, tmp_path, monkeypatch) -> None:
    script = tmp_path / "saves.py"
    script.write_text("import sys\nopen(sys.argv[1], 'a').write('# right\\n')\n")
    monkeypatch.setenv("EDITOR", f"{sys.executable} {script}")
    monkeypatch.delenv("VISUAL", raising=False)
    async with staged() as stage:
        await stage.open()
        monkeypatch.setattr(stage.app, "suspend", _no_terminal_to_give)
        await stage.press("escape", "e")
        await stage.settle()
        assert stage.judge.judged[0].endswith("# right\n")
        assert "✓ Accepted" in stage.text


async def test_saving_in_a_windowed_editor_judges_the_text(staged, tmp_path, monkeypatch) -> None:
    script = tmp_path / "code"
    script.write_text(
        f"#!{sys.executable}\nimport sys\nopen(sys.argv[1], 'a').write('# right\\n')\n"
    )
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(script))
    async with staged() as stage:
        await stage.open()
        await stage.press("escape", "e")
        for _ in range(400):
            await stage.pilot.pause(0.02)
            if stage.judge.judged:
                break
        await stage.settle()
        assert stage.judge.judged[0].endswith("# right\n")
        assert "✓ Accepted" in stage.text


async def test_no_editor_is_told(staged, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with staged() as stage:
        await stage.open()
        await stage.press("escape", "e")
        assert "No editor found" in stage.text


def _no_terminal_to_give():
    """The pilot has no terminal, so there is nothing to hand over."""
    from contextlib import nullcontext

    return nullcontext()
