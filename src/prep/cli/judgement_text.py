"""Judgements and runs as a person reads them in a terminal: the verdict first, then why."""

from collections.abc import Iterable, Iterator

from prep.cli.output import indented
from prep.core.judgement import CaseReport, Failure, Frame, Isolation, Judgement, RunReport
from prep.core.verdict import Verdict

LONGEST = 300
"""Characters of a value before it is cut."""

GLYPHS = {Verdict.ACCEPTED: "✓", Verdict.JUDGE_ERROR: "!"}


def glyph(verdict: Verdict) -> str:
    """One sign for a verdict; a cross unless it says otherwise."""
    return GLYPHS.get(verdict, "✗")


def judgement_lines(name: str, judgement: Judgement) -> Iterator[str]:
    """The whole judgement of the file ``name``."""
    figures = f"{judgement.passed} of {judgement.total} cases, {judgement.seconds:.2f} s"
    yield f"{glyph(judgement.verdict)} {judgement.verdict.title}  {name}  ({figures})"
    if judgement.message:
        yield f"  {judgement.message}"
    if judgement.failure is not None:
        yield from _failure_lines(judgement.failure)
    for tier in judgement.tiers:
        said = f"{tier.passed} of {tier.total}, {tier.seconds:.2f} s"
        yield f"  {glyph(tier.verdict)} {tier.name:<12} {said}"
    yield from _time_lines(judgement)
    for note in judgement.notes:
        yield f"  note: {note}"
    yield from isolation_lines(judgement.isolation)


def _failure_lines(failure: Failure) -> Iterator[str]:
    yield f"  {failure.tier}: {failure.case}. {failure.message}".rstrip()
    yield from _value_lines(failure.input, failure.expected, failure.actual)
    yield from _frame_lines(failure.traceback)
    if failure.stdout:
        yield "    printed:"
        yield indented(failure.stdout, 6)


def _value_lines(given: str, expected: str, actual: str) -> Iterator[str]:
    """What there is of input, expected and actual value."""
    for name, value in (("input", given), ("expected", expected), ("actual", actual)):
        if value:
            yield f"    {name:<8}  {_cut(value)}"


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST else f"{value[:LONGEST]} ... (--json shows more)"


def _frame_lines(frames: Iterable[Frame]) -> Iterator[str]:
    for frame in frames:
        yield f"    line {frame.line}, in {frame.function}: {frame.source}"


def _time_lines(judgement: Judgement) -> Iterator[str]:
    if judgement.cpu_ratio is None:
        return
    low, high = judgement.cpu_ratio_interval or (judgement.cpu_ratio, judgement.cpu_ratio)
    limit = "" if judgement.cpu_limit is None else f", at most {judgement.cpu_limit:g} is accepted"
    measured = f"{judgement.cpu_ratio:.2f} ({low:.2f} to {high:.2f})"
    yield f"  time  {measured} times the reference{limit}"
    if judgement.growth:
        yield f"  growth  {judgement.growth}"


def isolation_lines(isolation: Isolation) -> Iterator[str]:
    """Nothing when the walls stand; else what does not hold, in plain words."""
    if isolation.level != "full":
        yield f"  isolation: {isolation.level}. {isolation.warning}".rstrip()


def run_lines(name: str, report: RunReport) -> Iterator[str]:
    """A run of the examples, own cases and own tests."""
    cases = [*report.cases, *report.own_tests]
    passed = sum(case.verdict is Verdict.ACCEPTED for case in cases)
    figures = f"{passed} of {len(cases)} cases, {report.seconds:.2f} s"
    yield f"{glyph(report.verdict)} {report.verdict.title}  {name}  ({figures})"
    if report.message:
        yield f"  {report.message}"
    yield from _frame_lines(report.traceback)
    for case in cases:
        yield from _case_lines(case)
    if report.stdout:
        yield "  printed:"
        yield indented(report.stdout, 4)
    yield from isolation_lines(report.isolation)


def _case_lines(case: CaseReport) -> Iterator[str]:
    yield f"  {glyph(case.verdict)} {case.name}  {case.input}".rstrip()
    if case.verdict is Verdict.ACCEPTED:
        return
    yield f"    {case.message}" if case.message else f"    {case.verdict.explanation}"
    yield from _value_lines("", case.expected, case.actual)
    yield from _frame_lines(case.traceback)
    if case.stdout:
        yield "    printed:"
        yield indented(case.stdout, 6)
