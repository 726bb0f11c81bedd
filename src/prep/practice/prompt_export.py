"""An answer to a design or talk prompt as one document: everything said, asked, reckoned, graded.

The decision guarded here: the candidate's words stand as they were typed, as quotes; grades stand
beside the point and the exemplars they were given by, so that whoever reads may grade again.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from prep.core.jargon import terms_of
from prep.core.prompt import DIMENSIONS, MOST, Prompt
from prep.core.rubric import SELF, Grading, agreement, score
from prep.core.speech import Speech, speech_of
from prep.practice import document
from prep.practice.document import Line
from prep.practice.prompt_answer import PromptAnswer, Reckoned, rubric_version
from prep.practice.prompt_place import NEXT_TIME, Step, version_page
from prep.practice.scorecard_export import clock

_NONE: Mapping[str, str] = MappingProxyType({})


def as_markdown(
    answer: PromptAnswer, gradings: Sequence[Grading] = (), own_terms: Mapping[str, str] = _NONE
) -> str:
    """The answer with its grades as a Markdown document."""
    return document.as_markdown(answer_lines(answer, gradings, own_terms))


def as_html(
    answer: PromptAnswer, gradings: Sequence[Grading] = (), own_terms: Mapping[str, str] = _NONE
) -> str:
    """The same as one page."""
    return document.as_html(_title(answer), answer_lines(answer, gradings, own_terms))


def answer_lines(
    answer: PromptAnswer, gradings: Sequence[Grading] = (), own_terms: Mapping[str, str] = _NONE
) -> Iterator[Line]:
    """Everything from top to bottom; gradings by another text of the rubric are left out.

    ``own_terms`` are the candidate's terms that an audience may not know.
    """
    version = rubric_version(answer.prompt)
    fitting = [one for one in gradings if one.rubric == version and any_grade(one)]
    yield "title", _title(answer)
    own = next((one for one in fitting if one.grader == SELF), None)
    if own is not None and (total := score(answer.prompt, own.grades).total) is not None:
        yield "verdict", f"{total:.0%} by one's own grades"
    yield "text", f"{clock(answer.seconds)} in all, meant for {answer.prompt.total_minutes:g} min."
    yield "section", "The prompt"
    yield "quote", answer.prompt.text
    yield from told_lines(answer, own_terms)
    for grading in fitting:
        yield from _graded(answer.prompt, grading, own)
    if answer.next_time:
        yield "section", "Next time"
        yield "quote", answer.next_time


def any_grade(grading: Grading) -> bool:
    """Whether a grading was more than opened."""
    return any(grade is not None for grade in grading.grades)


def told_lines(answer: PromptAnswer, own_terms: Mapping[str, str] = _NONE) -> Iterator[Line]:
    """What the candidate said and did, without any grade: what a partner reads."""
    yield from _questions(answer)
    yield from _pages(answer, own_terms)
    yield from _estimates(answer)
    for number, one in enumerate(answer.twists, start=1):
        yield "section", f"News {number}"
        yield "text", one.twist.text
        yield "quote", one.reply or "(no reply)"
        yield "text", f"Taken in by: {one.twist.absorbed_by}"
    for number, asked in enumerate(answer.defended, start=1):
        yield "section", f"Follow-up question {number}"
        yield "text", asked.probe.question
        yield "quote", asked.reply or "(no notes)"
        yield "text", f"A good reply: {asked.probe.answer}"


def speech_in(answer: PromptAnswer, number: int, own_terms: Mapping[str, str]) -> Speech:
    """What counting says of a version of a talk, said in the time it is meant for."""
    text = answer.pages.get(version_page(answer.prompt, number), "")
    terms = terms_of(own={**answer.prompt.jargon, **own_terms})
    return speech_of(text, float(answer.prompt.versions[number].seconds), terms)


def _title(answer: PromptAnswer) -> str:
    return f"{answer.prompt.title}, {answer.started_at:%Y-%m-%d}"


def _questions(answer: PromptAnswer) -> Iterator[Line]:
    if not answer.prompt.clarifications:
        return
    yield "section", "Questions asked"
    for one in answer.questions:
        yield "quote", one.text
        for written in one.picked:
            yield "point", f"{written.question} {written.answer}"
    if not answer.questions:
        yield "text", "None."
    if answer.missed:
        yield "text", "Important, and not asked:"
    for missed in answer.missed:
        yield "point", f"{missed.question} {missed.answer}"


def _pages(answer: PromptAnswer, own_terms: Mapping[str, str]) -> Iterator[Line]:
    """The notepad; pages of twists and follow-up questions stand with those."""
    apart = ("twist ", "question ", NEXT_TIME)
    pages = {name: text for name, text in answer.pages.items() if not name.startswith(apart)}
    if pages:
        yield "section", "Notepad"
    versions = {
        version_page(answer.prompt, number): number for number in range(len(answer.prompt.versions))
    }
    for name, text in pages.items():
        yield "item", name.capitalize()
        yield "quote", text
        if name in versions:
            took = answer.step_seconds.get(Step("speak", versions[name]).name, 0.0)
            yield "point", f"Written in {clock(took)}"
            for line in speech_in(answer, versions[name], own_terms).lines:
                yield "point", line
    yield from _spoken(answer, {n: name for name, n in versions.items() if name not in pages})


def _spoken(answer: PromptAnswer, unwritten: Mapping[int, str]) -> Iterator[Line]:
    """Versions that left no word: how long one was at them."""
    for number, name in unwritten.items():
        took = answer.step_seconds.get(Step("speak", number).name)
        if took is not None:
            yield "item", name.capitalize()
            meant = clock(answer.prompt.versions[number].seconds)
            yield "point", f"Nothing written; {clock(took)} at it, meant for {meant}"


def _estimates(answer: PromptAnswer) -> Iterator[Line]:
    """The numbers given; those left out too, once none can be given any more."""
    late = Step("defend").name in answer.step_seconds
    told = [one for one in answer.estimates if late or one.mark is not None]
    if told:
        yield "section", "Numbers"
    for one in told:
        asked = one.estimate
        yield "item", asked.question
        yield "point", f"{_given(one)}; worked out: {asked.answer} {asked.unit}"
        yield "text", asked.working


def _given(one: Reckoned) -> str:
    if one.mark is None:
        return "no number"
    if one.mark.read_as is None:
        return "passed"
    right = "right" if one.mark.correct else f"within a factor of {one.estimate.factor:g}: no"
    return f"{one.mark.text} ({right})"


def _graded(prompt: Prompt, grading: Grading, own: Grading | None) -> Iterator[Line]:
    found = score(prompt, grading.grades)
    total = "" if found.total is None else f": {found.total:.0%}"
    yield "section", f"Graded by {_GRADERS.get(grading.grader, grading.grader)}{total}"
    for name, mean in found.dimensions.items():
        twice = " (counts twice)" if name in prompt.double else ""
        yield "point", f"{DIMENSIONS[prompt.kind][name]}: {mean:.1f}/{MOST}{twice}"
    if own is not None and grading.grader != SELF and grading.complete and own.complete:
        agreed = agreement(own.grades, grading.grades)
        kappa = "" if agreed.kappa is None else f", kappa {agreed.kappa:.2f}"
        same = f"{agreed.same} of {agreed.points} points alike"
        yield "text", f"Agreement with one's own grades: {agreed.words} ({same}{kappa})."
    for point, grade in zip(prompt.points, grading.grades, strict=True):
        yield "item", f"{'-' if grade is None else grade}/{MOST}  {point.text}"
        yield "point", f"Weak: {point.weak}"
        yield "point", f"Fair: {point.fair}"
        yield "point", f"Strong: {point.strong}"


_GRADERS = {SELF: "oneself", "again": "oneself, a second time"}
