"""A scorecard as JSON; its keys are stable."""

from typing import Any

from prep.core.mock_rating import RULE
from prep.practice.scorecard import ItemScore, RoundScore, Scorecard


def of_card(card: Scorecard) -> dict[str, Any]:
    """The whole card."""
    return {
        "id": card.session_id,
        "track": card.name,
        "seed": card.seed,
        "started_at": card.started_at.isoformat(),
        "ended": card.ended,
        "score": card.score,
        "rating": card.band.value if card.band else None,
        "rule": RULE,
        "rounds": [_round(one) for one in card.rounds],
        "watched": card.pressure is not None,
        "notes": [
            {"round": one.round + 1, "at": one.at, "by": one.by, "text": one.text}
            for one in card.remarks
        ],
        "trend": [
            {"id": one.session_id, "at": one.at.isoformat(), "score": one.score,
             "rating": one.band.value}
            for one in card.trend
        ],
    }  # fmt: skip


def _round(one: RoundScore) -> dict[str, Any]:
    parts = one.parts
    return {
        "kind": one.kind,
        "title": one.title,
        "minutes": parts.minutes,
        "substituted_for": one.substituted_for,
        "correct": parts.correct,
        "speed": parts.speed,
        "communication": parts.talk,
        "hints": parts.hints,
        "score": parts.score,
        "rating": parts.band.value if parts.band else None,
        "items": [_item(item) for item in one.items],
        "checks": [
            {"key": c.key, "text": c.words, "most": c.most, "value": one.checks.get(c.key)}
            for c in one.criteria
        ],
    }


def _item(item: ItemScore) -> dict[str, Any]:
    style = item.style
    return {
        "kind": item.kind,
        "slug": item.slug,
        "credit": item.credit,
        "seconds": item.seconds,
        "target": item.target,
        "hints": item.hints,
        "submits": item.submits,
        "skipped": item.skipped,
        "told": list(item.told),
        "style": None
        if style is None
        else {
            "checked": style.checked,
            "measures": list(style.words),
            "findings": [
                {"line": f.line, "text": f.words, "pep8": f.section or None} for f in style.findings
            ],
        },
    }
