"""What a mock may ask: the bank as stock, and what was seen too lately to be asked."""

from datetime import datetime, timedelta

from prep.core.mock import MockPlan, Stock, StockItem
from prep.core.session import EventKind
from prep.practice.ports import Bank, CatalogueRow, Stores
from prep.practice.quick_mix import FOLLOW_UP_MINUTES

SEEN_FOR = timedelta(days=30)
"""A problem that was worked on this lately is remembered, not solved."""

_LOOKED_BACK = 2000
_MOCKS_LOOKED_AT = 40


def stock_of(bank: Bank) -> Stock:
    """Everything in the bank, with how long it takes; reads every drill file."""
    return Stock((_item(row, bank) for row in bank.catalogue()), bank.topics())


def _item(row: CatalogueRow, bank: Bank) -> StockItem:
    lengths: tuple[tuple[int | None, float], ...] = ((None, float(row.minutes)),)
    if row.kind == "drill":
        drill = bank.drill(row.slug)
        lengths = tuple((level, drill.target_seconds(level) / 60) for level in drill.levels)
    elif row.kind == "concept":
        lengths = ((None, row.minutes + FOLLOW_UP_MINUTES),)
    return StockItem(row.kind, row.slug, tuple(row.topics), lengths)


def seen_lately(stores: Stores, now: datetime) -> frozenset[str]:
    """The slugs that were worked on in the last weeks, or are open."""
    since = now - SEEN_FOR
    tried = {a.item_id for a in stores.attempts.recent(_LOOKED_BACK) if a.finished_at >= since}
    told = {a.drill_id for a in stores.answers.recent(_LOOKED_BACK) if a.at >= since}
    open_ones = {one.item_id for one in stores.sessions.open() if one.item_id is not None}
    return frozenset(tried | told | open_ones | _shown_in_mocks(stores, since))


def _shown_in_mocks(stores: Stores, since: datetime) -> set[str]:
    """Prompts leave no attempt: the logs of earlier mocks say which were put."""
    seen: set[str] = set()
    mocks = [one for one in stores.sessions.recent(_LOOKED_BACK) if one.kind == "mock"]
    for session in mocks[:_MOCKS_LOOKED_AT]:
        plan = MockPlan.of(session.options["plan"])
        for event in stores.sessions.events(session.id):
            if event.kind is EventKind.SHOWN and event.stamp.wall >= since:
                seen.add(plan.rounds[event.data["round"]].items[event.data["item"]].slug)
    return seen
