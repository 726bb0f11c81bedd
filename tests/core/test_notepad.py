"""Pages come back as they were typed, whatever was typed."""

from hypothesis import given
from hypothesis import strategies as st

from prep.core.notepad import join_pages, split_pages

NAMES = st.sampled_from(["data", "model", "twist 1"])
LINES = st.lists(st.text(alphabet="§\\ a\n\r", max_size=6) | st.text(), max_size=4)


@given(st.dictionaries(NAMES, LINES.map("\n".join)))
def test_every_page_comes_back_as_typed(pages):
    written = {name: text for name, text in pages.items() if text}
    assert split_pages(join_pages(pages)) == written
    assert list(split_pages(join_pages(pages))) == list(written)


def test_the_text_reads_like_notes():
    assert join_pages({"data": "logs\nlabels", "model": "", "risks": "few"}) == (
        "§ data\nlogs\nlabels\n§ risks\nfew\n"
    )
    assert split_pages("") == {}


def test_a_typed_heading_is_text():
    pages = {"data": "§ model\n\\§ x\nend"}
    assert split_pages(join_pages(pages)) == pages
