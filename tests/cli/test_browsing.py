"""list, show, start."""

import json
import shutil

import pytest

LIST_KEYS = {
    "slug", "title", "kind", "leetcode", "difficulty", "topics", "tracks", "state", "minutes",
}  # fmt: skip


def slugs(done):
    assert done.code == 0
    return [row["slug"] for row in done.json]


def test_list_gives_the_keys_scripts_rely_on(prep):
    rows = prep("list", "--json").json
    assert all(set(row) >= LIST_KEYS for row in rows)
    (two_sum,) = (row for row in rows if row["slug"] == "two-sum")
    assert (two_sum["leetcode"], two_sum["difficulty"], two_sum["state"]) == (1, 2, "new")
    assert two_sum["topics"] == ["arrays-hashing"]
    assert "qr-sig" in two_sum["tracks"]
    assert {"coding", "drill"} <= {row["kind"] for row in rows}


@pytest.mark.parametrize("words", ["two-sum", "Two Sum", "two parcels", "1"])
def test_search_finds_slug_titles_and_number(prep, words):
    assert "two-sum" in slugs(prep("list", "--json", "--search", words))


def test_filters_narrow_the_list(prep):
    coding = slugs(prep("list", "--json", "--kind", "coding", "--difficulty", "2"))
    assert "two-sum" in coding
    assert "three-sum" not in coding
    assert "two-sum" in slugs(prep("list", "--json", "--topic", "arrays-hashing"))
    assert "two-sum" not in slugs(prep("list", "--json", "--topic", "heap"))


def test_a_parent_topic_stands_for_its_leaves(prep):
    assert "two-sum" in slugs(prep("list", "--json", "--topic", "coding"))


def test_an_unknown_topic(prep):
    told = prep("list", "--topic", "heaps", "--json")
    assert told.code == 2
    assert told.error == {"message": "There is no topic 'heaps'.", "hint": "Did you mean 'heap'?"}


def test_an_empty_list_is_no_error(prep):
    assert prep("list", "--json", "--search", "xyzzy").json == []
    assert prep("list", "--search", "xyzzy").out.startswith("0 items")


def test_packs_of_the_environment_are_listed(prep, package):
    package.rename(package.parent / "my-sum")
    listed = slugs(prep("list", "--json", "--kind", "coding", PREP_PACKS=str(package.parents[1])))
    assert "my-sum" in listed


def test_a_broken_package_is_told_and_hides_nothing(prep, package):
    broken = package.parent / "broken-sum"
    shutil.copytree(package, broken)
    (broken / "problem.toml").write_text("format = 1")
    told = prep("list", "--json", PREP_PACKS=str(package.parents[1]))
    assert "two-sum" in slugs(told)
    assert "broken-sum/problem.toml" in told.err


def test_show_prints_the_statement_and_the_forms(prep):
    told = prep("show", "two-sum")
    assert "returns the indices" in told.out or "## Constraints" in told.out
    assert "def two_sum(nums: list[int], target: int) -> list[int]" in told.out
    assert "class Solution: def twoSum(self, nums" in told.out


def test_show_json_adds_statement_starter_and_forms(prep):
    shown = prep("show", "two-sum", "--json").json
    assert set(shown) >= LIST_KEYS | {"statement", "starter", "forms"}
    assert "## Constraints" in shown["statement"]
    assert shown["starter"].startswith("def two_sum(")
    assert len(shown["forms"]) == 2


def test_a_drill_is_shown_by_an_example_of_each_level(prep):
    shown = prep("show", "dice-sum-tail", "--json").json
    assert [one["level"] for one in shown["questions"]] == [1, 2, 3]
    text = prep("show", "dice-sum-tail").out
    assert all(one["prompt"].splitlines()[0] in text for one in shown["questions"])
    assert "Answer:" not in text
    assert prep("show", "dice-sum-tail", "--reveal").out.count("Answer:") == 3


def test_start_writes_the_starter_once(prep, tmp_path):
    told = prep("start", "two-sum", "--json").json
    assert told["slug"] == "two-sum"
    file = tmp_path / "home" / "workspace" / "two-sum.py"
    assert told["file"] == str(file)
    file.write_text("my work")
    assert prep("start", "two-sum").code == 0
    assert file.read_text() == "my work"


def test_start_in_a_folder_of_ones_own(prep, tmp_path):
    told = prep("start", "two-sum", "--dir", tmp_path / "here")
    assert told.code == 0
    (file,) = (tmp_path / "here").iterdir()
    assert file.read_text().startswith("def two_sum(")
    assert f"prep submit two-sum {file}" in told.out


def test_started_work_is_in_no_list_of_solved_problems(prep):
    prep("start", "two-sum")
    (row,) = (r for r in json.loads(prep("list", "--json").out) if r["slug"] == "two-sum")
    assert row["state"] != "solved"
