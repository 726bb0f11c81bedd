"""The log of ratings keeps its order and its corrections."""

from samples import make_review


def test_reviews_come_back_in_the_order_they_were_given(records):
    first = make_review()
    other = make_review(item_id="dice-sum", kind="drill", rating=1, proposed=1)
    correction = make_review(rating=4, corrects=first.id)
    for review in (first, other, correction):
        records.reviews.add(review)
    assert records.reviews.of("two-sum") == [first, correction]
    assert records.reviews.all() == [first, other, correction]
