"""The editor as a widget: keys reach the rules, painting stays small, nothing is eaten."""

from collections.abc import Callable

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Input
from textual.widgets.text_area import Selection

from prep.tui.themes import DEFAULTS
from prep.tui.widgets import editor as editor_module
from prep.tui.widgets.code_pane import CodePane
from prep.tui.widgets.editor import CodeEditor, completion, occurrences
from prep.tui.widgets.find_bar import FindBar

LONG = "import math\n" + "".join(f"\n\ndef f_{n}(x):\n    return x * {n}" for n in range(100))


class EditorApp(App[None]):
    def __init__(self, text: str = "", *, assisted: bool = True) -> None:
        super().__init__()
        self._text, self._assisted = text, assisted

    def compose(self) -> ComposeResult:
        yield CodePane(self._text, assisted=self._assisted, id="code")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return DEFAULTS

    def on_mount(self) -> None:
        self.query_one(CodeEditor).focus()

    @property
    def editor(self) -> CodeEditor:
        return self.query_one(CodeEditor)


async def typed(text: str, *keys: str, at: tuple[int, int] | None = None) -> str:
    app = EditorApp(text)
    async with app.run_test() as pilot:
        await pilot.pause()
        app.editor.move_cursor(at or app.editor.document.end)
        await pilot.press(*keys)
        return app.editor.text


@pytest.mark.parametrize(
    ("text", "keys", "expected"),
    [
        ("if x:", ("enter", "y"), "if x:\n    y"),
        ("        ", ("backspace",), "    "),
        ("f", ("left_parenthesis", "a", "right_parenthesis"), "f(a)"),
        ("    x", ("shift+tab",), "x"),
        ("x", ("f4",), "# x"),
        ("x", ("ctrl+underscore",), "# x"),
        ("a\nb", ("alt+up",), "b\na"),
        ("a\nb", ("ctrl+home", "x", "ctrl+end", "y"), "xa\nby"),
        ("a = 1", ("space", "ctrl+z"), "a = 1"),
        ("f", ("left_parenthesis", "ctrl+z"), "f"),
        ("f", ("left_parenthesis", "ctrl+z", "ctrl+y"), "f()"),
    ],
)
async def test_keys_follow_the_rules(text: str, keys: tuple[str, ...], expected: str) -> None:
    assert await typed(text, *keys) == expected


async def test_tab_on_a_selection_indents_and_one_undo_takes_it_back() -> None:
    app = EditorApp("a\nb")
    async with app.run_test() as pilot:
        app.editor.selection = Selection((0, 0), (1, 1))
        await pilot.press("tab")
        assert app.editor.text == "    a\n    b"
        await pilot.press("ctrl+z")
        assert app.editor.text == "a\nb"


async def test_tab_takes_a_completion_and_escape_drops_it() -> None:
    app = EditorApp("partner = 1\n")
    async with app.run_test() as pilot:
        app.editor.move_cursor((1, 0))
        await pilot.press("p", "a", "r")
        assert app.editor.suggestion == "tner"
        await pilot.press("escape")
        assert app.editor.suggestion == ""
        await pilot.press("t", "tab")
        assert app.editor.text == "partner = 1\npartner"


async def test_without_assistance_there_is_no_completion_and_no_colour() -> None:
    app = EditorApp("partner = 1\n", assisted=False)
    async with app.run_test() as pilot:
        app.editor.move_cursor((1, 0))
        await pilot.press("p", "a", "r")
        assert app.editor.suggestion == ""
        assert not any(app.editor._highlights.values())


async def test_pasted_tabs_and_line_ends_become_ours() -> None:
    app = EditorApp()
    async with app.run_test() as pilot:
        app.editor.post_message(events.Paste("if x:\r\n\ty\r"))
        await pilot.pause()
        assert app.editor.text == "if x:\n    y\n"


async def test_nothing_changes_a_read_only_text() -> None:
    app = EditorApp("f")
    async with app.run_test() as pilot:
        app.editor.read_only = True
        await pilot.press("x", "enter", "tab", "backspace", "f4", "alt+up", "shift+tab")
        assert app.editor.text == "f"


def test_keys_of_the_screen_are_not_bound_here() -> None:
    keys = {key for binding in CodeEditor.BINDINGS for key in binding.key.split(",")}  # type: ignore[union-attr]
    assert not keys & {"f1", "f2", "f5", "f6", "f7", "f9", "ctrl+s", "ctrl+q", "ctrl+p"}


async def test_only_rows_near_the_view_are_coloured() -> None:
    app = EditorApp(LONG)
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.pause()
        rows = app.editor._tree_rows
        assert len(rows) <= 20 + 2 * editor_module._MARGIN + 1
        assert (0, 3, "keyword") in rows[3]
        app.editor.move_cursor((300, 0))
        await pilot.pause()
        assert 300 in app.editor._tree_rows


async def test_a_key_paints_only_the_line_it_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    app = EditorApp(LONG)
    async with app.run_test(size=(80, 20)) as pilot:
        app.editor.move_cursor((4, 8))
        await pilot.pause()
        painted: list[int] = []
        paint: Callable[[int], object] = app.editor._render_line
        monkeypatch.setattr(app.editor, "_render_line", lambda y: (painted.append(y), paint(y))[1])
        await pilot.press("x")
        assert painted == [4]


async def test_colours_follow_an_edit_that_changes_lines_below() -> None:
    app = EditorApp('x = 1\ny = 2\n"""')
    async with app.run_test() as pilot:
        app.editor.move_cursor((0, 0))
        app.editor.insert('"""', (0, 0))
        await pilot.pause()
        assert [name for _, _, name in app.editor._tree_rows[1]] == ["string"]


async def test_find_goes_round_and_back() -> None:
    app = EditorApp("one two\none three\n")
    async with app.run_test() as pilot:
        await pilot.press("ctrl+f", "o", "n", "e")
        assert app.editor.selection == Selection((0, 0), (0, 3))
        await pilot.press("enter")
        assert app.editor.selection == Selection((1, 0), (1, 3))
        await pilot.press("enter")
        assert app.editor.selection == Selection((0, 0), (0, 3))
        await pilot.press("up")
        assert app.editor.selection == Selection((1, 0), (1, 3))
        await pilot.press("escape")
        assert app.focused is app.editor
        assert not app.query_one(FindBar).has_class("-open")
        await pilot.press("f3")
        assert app.editor.selection == Selection((0, 0), (0, 3))


async def test_find_says_when_there_is_nothing() -> None:
    app = EditorApp("one\n")
    async with app.run_test() as pilot:
        await pilot.press("ctrl+f", "z")
        assert app.editor.find("z") == (0, 0)
        assert app.query_one(FindBar).query_one(Input).value == "z"


@pytest.mark.parametrize(
    ("needle", "expected"),
    [("ab", [(0, 0), (0, 2), (1, 0)]), ("AB", [(1, 0)]), ("", []), ("zz", [])],
)
def test_occurrences(needle: str, expected: list[tuple[int, int]]) -> None:
    assert occurrences(["abab", "ABx"], needle) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("x = ret", "urn"),
        ("tar", "get"),
        ("ta", ""),
        ("x.tar", ""),
        ("# tar", ""),
        ("'tar", ""),
        ("target", "s"),
    ],
)
def test_completion(before: str, expected: str) -> None:
    assert completion("target targets tartan_of_the_clan", before) == expected
