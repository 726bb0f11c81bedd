"""A judgement as a person reads it: one line first, then what failed, then time, then style.

Guards one decision: the order. Someone who looks up for a second reads the verdict and the
failing case; everything else waits below. The words of verdicts are ``core``'s own.
"""

from collections.abc import Iterator, Sequence

from textual.content import Content

from prep.core.judgement import (
    CaseReport,
    Failure,
    Frame,
    Isolation,
    Judgement,
    Progress,
    RunReport,
    TierResult,
)
from prep.core.verdict import Verdict
from prep.tui.wording import WAIT, counted, span, verdict_mark

_LONGEST = 600  # characters of one value; more is noise on a screen
_PRINTED_LINES = 12
Line = Content | str


def idle_text(interview: bool) -> Content:
    """What the verdict pane says before anything was run."""
    lines: list[Line] = [Content.styled("Nothing judged yet.", "$muted"), ""]
    if not interview:
        lines.append(_key("F5", "run the examples and your own cases"))
    lines.append(_key("Ctrl+S", "submit to the hidden tests"))
    if not interview:
        lines += [_key("F2", "reveal a hint (it is counted)"), _key("F7", "add a case of your own")]
    return joined(lines)


def _key(key: str, what: str) -> Content:
    return Content.assemble((f"{key:<8}", "bold $text-accent"), (what, "$muted"))


def joined(lines: Sequence[Line]) -> Content:
    """Lines under each other."""
    return Content("\n").join(
        line if isinstance(line, Content) else Content(line) for line in lines
    )


def progress_text(steps: Sequence[Progress], tick: int = 0) -> Content:
    """The tiers so far; the one under way has moving dots, ``tick`` being the phase."""
    done = {step.tier: step.result for step in steps}
    lines: list[Line] = [Content.styled("Judging" + "." * (tick % 3 + 1), "bold"), ""]
    for tier, result in done.items():
        lines.append(tier_line(result) if result else _running(tier))
    failures = [step.failure for step in steps if step.failure]
    if failures:
        lines += ["", *failure_lines(failures[0])]
    lines += ["", Content.styled("Esc outside the editor cancels.", "$muted")]
    return joined(lines)


def _running(tier: str) -> Content:
    return Content.assemble((f"{WAIT} {tier:<12}", "$muted"), ("running", "$muted"))


def judgement_text(
    judgement: Judgement, after: Content | None = None, hints: Sequence[str] = ()
) -> Content:
    """A whole judgement. ``after`` follows the first line, ``hints`` are remarks on style."""
    lines: list[Line] = [headline(judgement), *_explanation(judgement)]
    if after is not None:
        lines.append(after)
    if judgement.failure is not None:
        lines += ["", *failure_lines(judgement.failure)]
    if judgement.tiers:
        lines += ["", *(tier_line(tier) for tier in judgement.tiers)]
    lines += _time_lines(judgement)
    lines += _isolation_lines(judgement.isolation)
    lines += _dim_block("Observed", judgement.notes)
    lines += _dim_block("Style", hints)
    return joined(lines)


def headline(judgement: Judgement) -> Content:
    """Glyph and word, then how many cases and how long."""
    glyph, colour = verdict_mark(judgement.verdict)
    counts = f"{judgement.passed} of {judgement.total} passed · " if judgement.total else ""
    return Content.assemble(
        (f"{glyph} {judgement.verdict.title}", f"bold {colour}"),
        (f"   {counts}{span(judgement.seconds)}", "$muted"),
    )


def _explanation(judgement: Judgement) -> list[Line]:
    if judgement.verdict is Verdict.ACCEPTED:
        return []
    lines: list[Line] = [Content.styled(judgement.verdict.explanation, "$muted")]
    if judgement.message and (
        not judgement.failure or judgement.failure.message != judgement.message
    ):
        lines.append(judgement.message)
    return lines


def failure_lines(failure: Failure) -> list[Line]:
    """The first failing case: what went in, what should have come out, what did."""
    title = f"First failing case · {failure.tier} · {failure.case}"
    return [
        Content.styled(title, "bold"),
        *_values(failure.input, failure.expected, failure.actual),
        *_message(failure.message, failure.truncated),
        *_traceback(failure.traceback),
        *_printed(failure.stdout),
    ]


def _values(given: str, expected: str, actual: str) -> Iterator[Line]:
    for name, value, colour in (
        ("input", given, "$foreground"),
        ("expected", expected, "$text-success"),
        ("actual", actual, "$text-error"),
    ):
        if value:
            yield Content.assemble((f"  {name:<10}", "$muted"), (shortened(value), colour))


def shortened(value: str) -> str:
    """A long value without its middle; both ends tell more than a long beginning."""
    if len(value) <= _LONGEST:
        return value
    half = _LONGEST // 2
    return f"{value[:half]} ... {len(value) - 2 * half:,} more characters ... {value[-half:]}"


def _message(message: str, truncated: bool) -> Iterator[Line]:
    if message:
        yield Content.assemble(("  ", ""), (message, "$text-warning"))
    if truncated:
        yield Content.styled("  The values are cut: the case is too large to show.", "$muted")


def _traceback(frames: Sequence[Frame]) -> Iterator[Line]:
    for frame in frames:
        yield Content.assemble(
            (f"  line {frame.line:<4}", "$muted"),
            (f" {frame.function}: ", "$muted"),
            (frame.source.strip(), "bold"),
        )


def _printed(stdout: str) -> Iterator[Line]:
    if not stdout.strip():
        return
    printed = stdout.rstrip().splitlines()
    yield Content.styled("  printed", "$muted")
    for line in printed[:_PRINTED_LINES]:
        yield Content(f"    {line[:200]}")
    if len(printed) > _PRINTED_LINES:
        more = counted(len(printed) - _PRINTED_LINES, "more line")
        yield Content.styled(f"    ... {more}", "$muted")


def tier_line(tier: TierResult) -> Content:
    """One tier: glyph, name, counts, time."""
    glyph, colour = verdict_mark(tier.verdict)
    word = "" if tier.verdict is Verdict.ACCEPTED else f"  {tier.verdict.title.lower()}"
    return Content.assemble(
        (f"{glyph} ", colour),
        f"{tier.name:<12}",
        (f"{tier.passed:>4} of {tier.total:<4}{span(tier.seconds):>8}", "$muted"),
        (word, colour),
    )


def _time_lines(judgement: Judgement) -> list[Line]:
    if judgement.cpu_ratio is None:
        return []
    ratio = f"{judgement.cpu_ratio:.2g}x the reference"
    if judgement.cpu_ratio_interval is not None:
        low, high = judgement.cpu_ratio_interval
        ratio += f"  ({low:.2g} to {high:.2g})"
    if judgement.cpu_limit:
        ratio += f"  limit {judgement.cpu_limit:.3g}x"
    lines: list[Line] = ["", Content.assemble(("time    ", "$muted"), ratio)]
    if judgement.growth:
        lines.append(Content.assemble(("growth  ", "$muted"), judgement.growth))
    return lines


def _isolation_lines(isolation: Isolation) -> list[Line]:
    if isolation.confined and isolation.level == "full":
        return []
    words = isolation.warning or f"The solution ran with {isolation.level} isolation."
    return ["", Content.styled(f"! {words}", "$text-warning")]


def _dim_block(title: str, remarks: Sequence[str]) -> list[Line]:
    if not remarks:
        return []
    return [
        "",
        Content.styled(title, "dim"),
        *(Content.styled(f"  {remark}", "dim") for remark in remarks),
    ]


def run_text(report: RunReport) -> Content:
    """A run of the visible cases: the failing ones in full, the passing ones in a line each."""
    cases = (*report.cases, *report.own_tests)
    passed = sum(case.verdict is Verdict.ACCEPTED for case in cases)
    glyph, colour = verdict_mark(report.verdict)
    word = "Visible cases pass" if report.verdict is Verdict.ACCEPTED else report.verdict.title
    lines: list[Line] = [
        Content.assemble(
            (f"{glyph} {word}", f"bold {colour}"),
            (f"   {passed} of {len(cases)} · {span(report.seconds)}", "$muted"),
        )
    ]
    if report.message:
        lines.append(report.message)
    lines += [*_traceback(report.traceback), *_printed(report.stdout)]
    for case in cases:
        lines += ["", *_case_lines(case)]
    if report.verdict is Verdict.ACCEPTED:
        lines += ["", Content.styled("Ctrl+S submits to the hidden tests.", "$muted")]
    return joined([*lines, *_isolation_lines(report.isolation)])


def _case_lines(case: CaseReport) -> list[Line]:
    glyph, colour = verdict_mark(case.verdict)
    passed = case.verdict is Verdict.ACCEPTED
    word = "" if passed else f"  {case.verdict.title.lower()}"
    head = Content.assemble(
        (f"{glyph} ", colour), case.name, (word, colour), (f"  {span(case.seconds)}", "$muted")
    )
    expected = "" if passed else case.expected
    return [
        head,
        *_values(case.input, expected, "" if passed else case.actual),
        *([_result(case.actual)] if passed and case.actual else []),
        *_message(case.message, False),
        *_traceback(case.traceback),
        *_printed(case.stdout),
    ]


def _result(actual: str) -> Content:
    return Content.assemble(("  answer    ", "$muted"), shortened(actual))
