"""Sessions over design and talk prompts in words: steps, clock, answers, grades.

Guards one decision: screens hold no wording; values come in here and text goes out.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from textual.content import Content, Span

from prep.core.prompt import DIMENSIONS, MOST, Clarification, Prompt, RubricPoint
from prep.core.rubric import AGAIN, GRADE_WORDS, Agreement, RubricScore, words_found
from prep.practice.prompt_answer import PromptAnswer
from prep.practice.prompt_export import speech_in, told_lines
from prep.practice.prompt_place import Place, version_page
from prep.practice.prompt_questions import EstimateMark
from prep.practice.prompt_session import PromptSession
from prep.tui.wording import FAIL, PASS, clock, counted

ROOM = "Design & talk"
KIND_WORDS = {"ml-design": "Design", "talk": "Talk"}
LAST_SECONDS = 120.0
"""From here on a step says that its time is running out."""

_WANTED = {
    "clarify": "Ask in your own words: Enter asks, F6 goes to the notes and back.",
    "prepare": "Note what you will say; a question about the task goes in the line, Enter asks.",
    "frame": "What for, which number tells, who feels it? F3 turns, F6 asks.",
    "sketch": "Sketch page by page: F3 turns, F6 asks. News may come in.",
}
PICK = "Which did you mean? Enter picks, Esc: none of them."
_BAR = 12
_FOUND = "bold underline"
_NONE: Mapping[str, str] = MappingProxyType({})


# The session -------------------------------------------------------------------------------


def crumbs(prompt: Prompt) -> str:
    """Where one is."""
    return f"prep › {KIND_WORDS[prompt.kind]} › {prompt.title}"


def steps_line(session: PromptSession) -> Content:
    """The phases in a row, the one that runs in brackets too, for where there is no colour."""
    phases = dict.fromkeys(step.phase for step in session.steps)
    parts = [_phase(name, here=name == session.step.phase) for name in phases]
    return Content(" ").join(parts)


def _phase(name: str, *, here: bool) -> Content:
    if here:
        return Content.styled(f"[{name}]", "bold $text-accent")
    return Content.assemble(" ", (name, "$muted"), " ")


def aside(session: PromptSession, place: Place) -> Content:
    """The clock of the step; what is over says so in words."""
    timer = session.timer()
    if timer.paused:
        return Content.styled("paused, F9 goes on", "$text-warning")
    if timer.idle and not session.runs_on:
        return Content.styled("the clock waits for a key", "$text-warning")
    if place.over:
        return Content.styled(f"{clock(-place.left)} over, go on when ready", "bold $text-warning")
    return Content.styled(f"{clock(place.left)} left for this step", "bold")


def warning(place: Place) -> str | None:
    """What is said once, gently, when a step's time runs out; None before."""
    name = place.step.phase
    if place.over:
        return f"The time for '{name}' is up. Finish the thought; F5 goes on."
    if place.left <= LAST_SECONDS < place.target:
        return f"Two minutes left for '{name}'."
    return None


def wanted(session: PromptSession) -> Content:
    """What the step asks for."""
    step, prompt = session.step, session.prompt
    if session.estimate is not None:
        asked = session.estimate
        return Content.assemble(
            _which(prompt.estimates.index(asked), len(prompt.estimates)),
            (asked.question, "bold"),
            (f"  ({asked.unit}, within a factor {asked.factor:g}; ? passes)", "$muted"),
        )
    if session.probe is not None:
        rung = f"\nThen: {session.rung}" if session.rung else ""
        which = _which(step.number, sum(one.phase == "defend" for one in session.steps))
        return Content.assemble(which, (session.probe.question, "bold"), (rung, "$text-accent"))
    if step.phase == "speak":
        version = prompt.versions[step.number]
        return Content.assemble(
            _which(step.number, len(prompt.versions)),
            (f"{version_page(prompt, step.number)} to {version.audience}. ", "bold"),
            (f"{version.must_have} Say it aloud, write it, or both.", "$muted"),
        )
    return Content.styled(_WANTED.get(step.phase, ""), "$muted")


def _which(number: int, of: int) -> tuple[str, str]:
    """How far one is among several, from 0."""
    return (f"{number + 1} of {of}  ", "$muted")


def news(session: PromptSession, heard: Clarification | None = None) -> Content:
    """The twists so far, then the interviewer's answers, the newest first; ``heard`` above all."""
    rows = [_reply(heard)] if heard is not None else []
    rows += [
        Content.assemble((f"News {number}: ", "bold $text-warning"), twist.text)
        for number, twist in reversed(list(enumerate(session.twists, 1)))
    ]
    for asked in reversed(session.answer().questions):
        rows += (_reply(one) for one in asked.picked if one != heard)
    return Content("\n\n").join(rows)


def _reply(one: Clarification) -> Content:
    return Content.assemble((f"{one.question} ", "bold"), one.answer)


def tabs(pages: Sequence[str], front: str, filled: Iterable[str]) -> Content:
    """The open pages in a row: the front one in brackets, a dot where something stands."""
    written = set(filled)
    marked = [(name, f"{name}{'•' if name in written else ''}") for name in pages]
    parts = [
        Content.styled(f"[{label}]", "bold $text-accent")
        if name == front
        else Content.styled(f" {label} ", "$muted")
        for name, label in marked
    ]
    return Content("").join(parts)


def mark_text(mark: EstimateMark, working: str, answer: str) -> Content:
    """How good a number was, and how one gets there."""
    if mark.correct:
        head = Content.styled(f"{PASS} right", "bold $text-success")
    else:
        word = "passed" if mark.read_as is None else f"off, {mark.credit:.0%} credit"
        head = Content.styled(f"{FAIL} {word}", "bold $text-error")
    read = f"  read as {mark.read_as}" if mark.read_as else ""
    return Content.assemble(head, (read, "$muted"), f"  about {answer}\n{working}")


# The answer --------------------------------------------------------------------------------


def own_words(
    answer: PromptAnswer, cues: Sequence[str] = (), own_terms: Mapping[str, str] = _NONE
) -> Content:
    """All that was said, as typed, with the cue words of a point set off; headings between."""
    rows = (_told(kind, text, cues) for kind, text in told_lines(answer, own_terms))
    return Content("\n").join(rows)


def _told(kind: str, text: str, cues: Sequence[str]) -> Content:
    if kind == "quote":
        return lit(text, cues)
    if kind == "section":
        return Content.styled(text, "bold $text-accent")
    return Content.styled(text, "bold" if kind == "item" else "$muted")


def row_of_first_found(told: Content, width: int) -> int:
    """The row, from 0, in which the first cue word stands at this width; 0 without one."""
    starts = [span.start for span in told.spans if span.style == _FOUND]
    return max(0, len(told[: min(starts) + 1].wrap(width)) - 1) if starts and width > 0 else 0


def lit(text: str, cues: Sequence[str]) -> Content:
    """A text with its cue words underlined: words found, no more."""
    spans = [Span(one.start, one.end, _FOUND) for one in words_found(text, cues)]
    return Content(text, spans)


def spoken_text(answer: PromptAnswer, number: int, own_terms: Mapping[str, str]) -> Content:
    """Pace, long sentences and unexplained terms of a version, from 0; empty before a word."""
    if version_page(answer.prompt, number) not in answer.pages:
        return Content("")
    lines = speech_in(answer, number, own_terms).lines
    return Content.styled("\n".join(lines), "$muted")


# Grades ------------------------------------------------------------------------------------


def point_text(prompt: Prompt, point: RubricPoint) -> Content:
    """One line of the rubric with its exemplars."""
    name = DIMENSIONS[prompt.kind][point.dimension]
    double = ", counts double" if point.dimension in prompt.double else ""
    rows = [
        Content.styled(f"{point.dimension}  {name}{double}", "$muted"),
        Content.styled(point.text, "bold"),
        *(_exemplar(word, getattr(point, word)) for word in ("weak", "fair", "strong")),
    ]
    return Content("\n").join(rows)


def _exemplar(word: str, text: str) -> Content:
    return Content.assemble((f"{word}: ", "bold $text-accent"), (text, "italic"))


def grade_line(grade: int | None, *, complete: bool) -> Content:
    """The grades with their keys, the one that was given in brackets."""
    parts = [
        Content.styled(f"[{number} {words}]", "bold $text-success")
        if number == grade
        else Content.assemble((f" {number} ", "bold $text-accent"), f"{words} ")
        for number, words in enumerate(GRADE_WORDS)
    ]
    end = Content.styled("\nEvery point has its grade: F5 goes on.", "$text-accent")
    return Content("").join([*parts, end] if complete else parts)


def total_words(score: RubricScore | None) -> str:
    """``68%``, or that nothing was graded."""
    if score is None or score.total is None:
        return "not graded"
    return f"{score.total:.0%}"


def score_text(prompt: Prompt, score: RubricScore) -> Content:
    """Dimension by dimension, with a bar and a number."""
    rows = [
        Content.assemble(
            (f"{name:<4}", "bold"),
            (f"{'█' * round(_BAR * grade / MOST):·<{_BAR}}", "$text-accent"),
            f" {grade:.1f} of {MOST}  {DIMENSIONS[prompt.kind][name]}",
            (" ×2" if name in prompt.double else "", "$text-warning"),
        )
        for name, grade in score.dimensions.items()
    ]
    return Content("\n").join(rows)


def agreement_text(grader: str, found: Agreement) -> Content:
    """How far another grading agrees with the first."""
    who = "Your second look" if grader == AGAIN else grader
    kappa = "" if found.kappa is None else f"weighted kappa {found.kappa:.2f}, "
    return Content.assemble(
        (f"{who}: ", "bold"),
        f"{kappa}{found.words}; {found.same} of {counted(found.points, 'point')} graded alike.",
    )
