"""Own cases: typed in many ways, refused with words, replayed only while they fit."""

import pytest
from fakes import MIN_STACK, FakeBank, make_failure, make_problem, make_services

from prep.core.errors import PrepError
from prep.core.own_case import Origin
from prep.core.problem import EntryPoint, Parameter

STACK = make_problem("min-stack", entry=MIN_STACK)
TREE = make_problem(
    "tree-depth",
    entry=EntryPoint(form="function", parameters=(Parameter("root", "tree"),), returns="int"),
)
PAIR = make_problem(
    "pair", entry=EntryPoint(form="function", parameters=(Parameter("pair", "tuple"),))
)


@pytest.fixture
def services():
    return make_services(bank=FakeBank([make_problem(), STACK, TREE, PAIR]))


@pytest.mark.parametrize(
    "text",
    [
        "[2, 7], 9",
        "([2, 7], 9)",
        "nums = [2, 7], target = 9",
        "target = 9, nums = [2, 7]",
        "[2, 7], target = 9",
        "nums = [2, 7]\ntarget = 9",
        "[2, 7]\n9\n",
        "[2,\n 7], 9",
    ],
)
def test_a_case_may_be_written_in_many_ways(services, text):
    case = services.own_cases.add("two-sum", text, "[0, 1]", "mine")
    assert (case.name, case.arguments, case.expected) == ("mine", "[[2, 7], 9]", "[0, 1]")
    assert case.origin is Origin.TYPED
    assert services.own_cases.of("two-sum") == [case]


def test_one_argument_needs_no_comma(services):
    assert services.own_cases.add("tree-depth", "[3, null, 20]").arguments == "[[3, None, 20]]"
    assert services.own_cases.add("tree-depth", "([1],)").arguments == "[[1]]"


def test_a_tuple_may_be_the_argument_itself(services):
    assert services.own_cases.add("pair", "(1, 2)").arguments == "[(1, 2)]"


def test_a_design_problem_takes_a_call_script(services):
    text = "[['MinStack'], ['push', 3], ['getMin']]"
    assert services.own_cases.add("min-stack", text).arguments == text
    shared = "[['MinStack'], ['MinStack'], ['push@0', 3]]"
    assert services.own_cases.add("min-stack", shared).arguments == shared


@pytest.mark.parametrize(
    ("slug", "text", "words"),
    [
        ("two-sum", "   ", "empty"),
        ("two-sum", "[2, 7]", r"needs 2 argument\(s\) and has 1"),
        ("two-sum", "[2, 7], 9, 1", "has 3"),
        ("two-sum", "[2, '7'], 9", "nums must be list"),
        ("two-sum", "[2, 7], True", "target must be int"),
        ("two-sum", "nums = [1], goal = 2", "'goal' is not one of"),
        ("two-sum", "target = 2", "'nums' is missing"),
        ("two-sum", "[1], 2, target = 2", "'target' is not one of"),
        ("two-sum", "[1, 2", "not written as Python values"),
        ("two-sum", "f(1), 2", "not a plain value"),
        ("two-sum", "[1, 2]\n(", "not written as"),
        ("tree-depth", "[null]", "root must be tree"),
        ("min-stack", "[]", "list of lists"),
        ("min-stack", "3", "list of lists"),
        ("min-stack", "[['push', 3]]", "begins by making a MinStack"),
        ("min-stack", "[['MinStack'], ['pop']]", "'pop' is not a method here"),
        ("min-stack", "[['MinStack'], ['push']]", "'push' needs 1"),
        ("min-stack", "[['MinStack'], ['push', 'a']]", "val must be int"),
    ],
)
def test_nonsense_is_refused_with_words_and_a_way_out(services, slug, text, words):
    with pytest.raises(PrepError, match=words) as caught:
        services.own_cases.add(slug, text)
    assert caught.value.hint.startswith("Write ")
    assert services.own_cases.of(slug) == []


def test_an_expected_answer_that_cannot_be_read_is_refused(services):
    with pytest.raises(PrepError, match="expected answer"):
        services.own_cases.add("two-sum", "[1], 2", "about three")


def test_cases_without_a_name_are_numbered(services):
    names = [services.own_cases.add("two-sum", f"[{n}], 2").name for n in range(2)]
    assert names == ["own 1", "own 2"]


def test_a_case_is_replayed_with_or_without_an_answer(services):
    services.own_cases.add("two-sum", "[1], 2")
    services.own_cases.add("two-sum", "[3], 4", "[]")
    asked, told = services.own_cases.cases(make_problem())
    assert (asked.arguments, asked.has_expected) == ([[1], 2], False)
    assert (told.arguments, told.expected, told.has_expected) == ([[3], 4], [], True)


def test_a_case_that_no_longer_fits_the_problem_is_left_out(services):
    services.own_cases.add("two-sum", "[1], 2")
    changed = make_problem(entry=TREE.entry)
    assert services.own_cases.cases(changed) == []
    assert len(services.own_cases.of("two-sum")) == 1


def test_a_removed_case_is_gone(services):
    case = services.own_cases.add("two-sum", "[1], 2")
    services.own_cases.remove(case.id)
    assert services.own_cases.of("two-sum") == []


def test_a_failing_case_is_kept_as_the_judge_words_it(services):
    case = services.own_cases.keep_failure(make_problem(), make_failure("([3, 3], 6)"))
    assert (case.arguments, case.origin) == ("[[3, 3], 6]", Origin.FAILED)
    again = services.own_cases.keep_failure(make_problem(), make_failure("([3, 3], 6)"))
    assert again == case


@pytest.mark.parametrize("text", ["", "([1, 1, 1, ...", "{'calls': 3}", "7"])
def test_a_failing_case_that_cannot_be_replayed_is_not_kept(services, text):
    assert services.own_cases.keep_failure(make_problem(), make_failure(text)) is None
