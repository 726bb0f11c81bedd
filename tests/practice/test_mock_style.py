"""The code-style card: findings with line and section, and the measures."""

from prep.practice.mock_style import style_card

UGLY = """import os
def TwoSum(nums, target):
  for i in range(len(nums)):
    for j in range(len(nums)):
      if i != j:
        if nums[i]+nums[j] == target:
          return [i,j]
  if target == None: return []
"""
NEAT = '''def two_sum(nums: list[int], target: int) -> list[int]:
    """Positions of the pair that sums to target.

    >>> two_sum([4, 11], 15)
    [0, 1]
    """
    seen: dict[int, int] = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
    return []
'''


def test_findings_have_a_line_words_and_a_section_of_pep_8():
    card = style_card(UGLY)
    assert card.checked
    by_line = {(one.line, one.section) for one in card.findings}
    assert (2, "Naming Conventions") in by_line
    assert (8, "Programming Recommendations (comparisons)") in by_line
    assert (8, "Compound Statements") in by_line
    assert all(one.words and "E7" not in one.words for one in card.findings)
    assert (card.nesting, card.docstring, card.tests, card.lines) == (4, False, False, 8)
    assert "early returns" in card.words[1]


def test_neat_code_has_nothing_to_be_told():
    card = style_card(NEAT)
    assert card.findings == ()
    assert (card.nesting, card.docstring, card.tests, card.longest) == (2, True, True, 12)


def test_an_elif_is_no_further_level():
    chain = "if a:\n    x = 1\nelif b:\n    x = 2\nelif c:\n    x = 3\nelse:\n    x = 4\n"
    assert style_card(chain).nesting == 1


def test_what_is_no_python_is_said():
    card = style_card("def broken(:\n")
    assert not card.parsed
    assert card.words == ("This does not parse as Python.",)
    assert style_card("").parsed
