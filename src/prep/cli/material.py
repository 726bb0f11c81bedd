"""material: one's own research and projects, by lines, as a page, or in one's editor."""

import argparse
import os
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_group
from prep.cli.output import print_json
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError


def add_commands(commands: Commands) -> None:
    """Declare material and its commands."""
    inner = add_group(
        commands,
        "material",
        "your research summary, projects and terms, and the questions they raise",
        examples=(
            "prep material edit",
            "prep material set summary < summary.txt",
            "prep material set project-1.numbers 'false alarms from 90 to 20 in a hundred'",
            "prep material show > me.md && prep material read me.md",
            "prep material ask --seed 7",
        ),
    )
    add_command(inner, "show", show, "print everything as one page")
    add_command(inner, "edit", edit, "write in your editor ($VISUAL or $EDITOR)", json=False)
    one = add_command(inner, "set", set_part, "replace one part", json=False)
    one.add_argument("part", metavar="PART", help="such as summary, terms or project-1.task")
    one.add_argument("text", metavar="TEXT", nargs="?", help="default: standard input")
    page = add_command(inner, "read", read, "take in a page that `prep material show` printed")
    page.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    asked = add_command(inner, "ask", ask, "what an interviewer would ask about it")
    asked.add_argument("--seed", type=int, metavar="N", help="a few drawn by a seed; default: all")
    asked.add_argument("--most", type=int, default=5, metavar="N", help="how many (default: 5)")


def show(options: argparse.Namespace, rooms: Rooms) -> int:
    """The page, or the parts by name."""
    desk = rooms.services.own_material
    if options.json:
        print_json(desk.parts())
    else:
        print(desk.page(), end="")
    return exits.OK


def set_part(options: argparse.Namespace, rooms: Rooms) -> int:
    """One part from the command line or standard input."""
    text = _given(options.text)
    changed = rooms.services.own_material.write(options.part, text)
    print(f"{options.part} is kept." if changed else f"{options.part} was the same already.")
    return exits.OK


def _given(text: str | None) -> str:
    return text if text not in (None, "-") else sys.stdin.read().removesuffix("\n")


def read(options: argparse.Namespace, rooms: Rooms) -> int:
    """A whole page; headings that are missing leave their parts alone."""
    text = sys.stdin.read() if options.file == "-" else _text_of(Path(options.file))
    changed = rooms.services.own_material.write_page(text)
    if options.json:
        print_json({"changed": changed})
    else:
        print(_told(changed))
    return exits.OK


def edit(options: argparse.Namespace, rooms: Rooms) -> int:
    """The page in the person's editor; a page that cannot be read stays on the disk."""
    from prep.tui.external_editor import find_editor

    del options
    editor = find_editor(os.environ)
    if editor is None:
        raise PrepError("There is no editor.", "Set EDITOR, or use prep material set.")
    desk = rooms.services.own_material
    path = Path(mkdtemp(prefix="prep-")) / "own-material.md"
    path.write_text(desk.page(), encoding="utf-8")
    _run_editor([*editor.command, str(path)])
    try:
        changed = desk.write_page(_text_of(path))
    except PrepError as error:
        hint = f"Your text is in {path}: mend it, then prep material read {path}"
        raise PrepError(error.message, hint) from None
    path.unlink(missing_ok=True)
    path.parent.rmdir()
    print(_told(changed))
    return exits.OK


def _run_editor(command: list[str]) -> None:
    try:
        code = subprocess.run(command, check=False).returncode
    except OSError as error:
        raise PrepError(f"{command[0]} does not start: {error.strerror}.") from None
    if code:
        raise PrepError(f"{command[0]} failed; nothing was changed.", f"Your text: {command[-1]}")


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PrepError(f"{path} cannot be read: {error}.") from None


def _told(changed: int) -> str:
    if not changed:
        return "Nothing changed."
    return f"{changed} part{'s' if changed > 1 else ''} changed."


def ask(options: argparse.Namespace, rooms: Rooms) -> int:
    """The questions, up the ladder."""
    found = rooms.services.own_material.questions(options.seed, options.most)
    if options.json:
        print_json(
            [{"rung": q.rung.value, "about": q.about, "question": q.question} for q in found]
        )
    elif found:
        for one in found:
            print(f"[{one.about}] {one.question}")
    else:
        print("Nothing is written yet: prep material edit.")
    return exits.OK
