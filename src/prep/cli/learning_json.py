"""Progress and plan as the JSON that scripts rely on; keys are stable, more may be added."""

from dataclasses import asdict
from typing import Any

from prep.core.topic import Track
from prep.learner.plan import PlanDay
from prep.learner.readiness import Readiness
from prep.practice.learning_plan import StudyPlan
from prep.practice.pressure import Pressure
from prep.practice.progress import Overview, TopicLine

Json = dict[str, Any]


def of_overview(page: Overview) -> Json:
    """`progress --json`."""
    return {
        "track": page.track.id if page.track else None,
        "readiness": _readiness(page.readiness),
        "topics": [_topic(line) for line in page.topics],
        "reviews_due": page.reviews_due,
        "streak": page.streak.days,
        "longest_streak": page.streak.longest,
        "answers": page.answers,
    }


def of_pressure(found: Pressure) -> Json:
    """`pressure` in `progress --json`; a gap is null until there is enough data for it."""
    return asdict(found)


def of_track(track: Track, found: Readiness) -> Json:
    """One entry of `progress --all-tracks --json`."""
    return {"track": track.id, "title": track.title, "readiness": _readiness(found)}


def _readiness(found: Readiness) -> Json:
    return {
        "mean": found.mean,
        "low": found.low,
        "high": found.high,
        "covered": found.covered,
    }


def _topic(line: TopicLine) -> Json:
    view = line.view
    return {
        "topic": view.topic,
        "title": line.title,
        "parent": view.parent,
        "state": view.state.value,
        "mean": view.mean,
        "low": view.low,
        "high": view.high,
        "answers": view.answers,
        "correct": view.correct,
        "last": view.last.isoformat() if view.last else None,
        "weight": view.weight,
        "gain_per_hour": view.gain_per_hour,
        "items": line.items,
        "trend": line.trend.word if line.trend else None,
        "pace": line.pace.now if line.pace else None,
    }


def of_plan(plan: StudyPlan) -> Json:
    """`plan --json`."""
    return {
        "track": plan.track.id if plan.track else None,
        "date": plan.interview.isoformat(),
        "minutes": list(plan.minutes),
        "done_today": plan.done_today,
        "uncovered": plan.uncovered,
        "days": [_day(plan, day) for day in plan.days],
    }


def _day(plan: StudyPlan, day: PlanDay) -> Json:
    mock = plan.mock(day)
    return {
        "day": day.day.isoformat(),
        "minutes": day.minutes,
        "review_minutes": day.review_minutes,
        "blocks": [
            {"topic": one.topic, "title": plan.titles[one.topic], "minutes": one.minutes}
            for one in day.blocks
        ],
        "mock": {"kind": mock.kind, "title": mock.title, "minutes": mock.minutes} if mock else None,
    }
