"""Drafts: the newest text, and what was put aside."""

from datetime import timedelta

from fakes import NOON

from prep.core.draft import Draft, KeptDraft


def test_the_newest_text_replaces_the_one_before(records):
    records.drafts.save(Draft("two-sum", "old", NOON))
    newest = Draft("two-sum", "new 'λ'\r\n\x00", NOON + timedelta(seconds=1))
    records.drafts.save(newest)
    assert records.drafts.get("two-sum") == newest
    assert records.drafts.get("lru-cache") is None
    assert records.drafts.problems() == {"two-sum"}


def test_texts_put_aside_are_all_kept_newest_first(records):
    texts = [
        KeptDraft("two-sum", f"text {day}", NOON + timedelta(days=day), "reset") for day in range(3)
    ]
    for kept in texts:
        records.drafts.keep(kept)
    assert records.drafts.kept("two-sum") == texts[::-1]
    assert records.drafts.kept("lru-cache") == []
