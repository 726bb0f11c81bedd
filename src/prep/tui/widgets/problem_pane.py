"""What one reads: the statement, the hints asked for, and the solution once it is open."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Markdown

from prep.core.problem import DIFFICULTY_WORDS, Problem


class ProblemPane(VerticalScroll, can_focus=True):
    """One document, growing downwards as more of it is revealed."""

    def __init__(self, problem: Problem, *, blind: bool, id: str) -> None:
        super().__init__(id=id, classes="pane reading")
        self._problem, self._blind = problem, blind

    def compose(self) -> ComposeResult:
        """The document."""
        yield Markdown(statement_document(self._problem, blind=self._blind), open_links=False)

    def on_mount(self) -> None:
        """Name the pane."""
        self.border_title = "1 Problem"

    async def add_section(self, title: str, text: str) -> None:
        """Put a section at the end and bring its title into view."""
        document = Markdown(f"## {title}\n\n{text}", open_links=False, classes="section")
        await self.mount(document)
        self.call_after_refresh(self.scroll_to_widget, document, top=True, animate=False)

    async def clear_sections(self) -> None:
        """Only the statement again."""
        await self.query(".section").remove()


def statement_document(problem: Problem, *, blind: bool) -> str:
    """The statement under its title; blind, without title, difficulty and topics."""
    if blind:
        return problem.statement
    facts = [DIFFICULTY_WORDS[problem.difficulty], f"{problem.minutes} min", *problem.topics]
    if problem.leetcode:
        facts.insert(0, f"LeetCode {problem.leetcode}")
    return f"# {problem.title}\n\n*{' · '.join(facts)}*\n\n{problem.statement}"


def solution_document(problem: Problem, editorial: str, reference: str) -> str:
    """Editorial, reference and what an interviewer asks next."""
    parts = [editorial, f"### Reference\n\n```python\n{reference.rstrip()}\n```"]
    if problem.complexity:
        parts.append(f"*{problem.complexity}*")
    if problem.follow_ups:
        parts.append("### An interviewer may ask next\n\n" + "\n\n".join(_follow_ups(problem)))
    return "\n\n".join(parts)


def _follow_ups(problem: Problem) -> Sequence[str]:
    return [f"**{f.question}** {f.answer}" for f in problem.follow_ups]
