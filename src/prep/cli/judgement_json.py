"""Judgements and runs as the JSON that scripts rely on; keys are stable, more may be added."""

from dataclasses import asdict
from typing import Any

from prep.core.judgement import CaseReport, Failure, Frame, Judgement, RunReport, TierResult

Json = dict[str, Any]


def submission_json(problem: str, file: str, judgement: Judgement) -> Json:
    """One line of `prep submit --json`."""
    failure = judgement.failure
    return {
        "problem": problem,
        "file": file,
        "verdict": judgement.verdict.value,
        "passed": judgement.passed,
        "total": judgement.total,
        "tiers": [_tier(tier) for tier in judgement.tiers],
        "failure": None if failure is None else _failure(failure),
        "cpu_ratio": judgement.cpu_ratio,
        "cpu_ratio_interval": _pair(judgement.cpu_ratio_interval),
        "cpu_limit": judgement.cpu_limit,
        "growth": judgement.growth,
        "isolation": asdict(judgement.isolation),
        "seconds": judgement.seconds,
        "notes": list(judgement.notes),
        "message": judgement.message,
    }


def run_json(problem: str, file: str, report: RunReport) -> Json:
    """What `prep run --json` prints."""
    return {
        "problem": problem,
        "file": file,
        "verdict": report.verdict.value,
        "cases": [_case(case) for case in report.cases],
        "own_tests": [_case(case) for case in report.own_tests],
        "message": report.message,
        "traceback": _frames(report.traceback),
        "stdout": report.stdout,
        "isolation": asdict(report.isolation),
        "seconds": report.seconds,
    }


def _pair(interval: tuple[float, float] | None) -> list[float] | None:
    return None if interval is None else list(interval)


def _tier(tier: TierResult) -> Json:
    return {**asdict(tier), "verdict": tier.verdict.value}


def _failure(failure: Failure) -> Json:
    return {**asdict(failure), "traceback": _frames(failure.traceback)}


def _case(case: CaseReport) -> Json:
    verdict = case.verdict.value
    return {**asdict(case), "verdict": verdict, "traceback": _frames(case.traceback)}


def _frames(frames: tuple[Frame, ...]) -> list[Json]:
    return [asdict(frame) for frame in frames]
