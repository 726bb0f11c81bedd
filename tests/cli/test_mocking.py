"""mock and session from the shell: plans, lists, cards and replays without a terminal."""

import json

import pytest
from toy_mocks import PLAN, mock_services, sum_of

from prep.practice.clock import SystemClock
from prep.practice.scorecard import PROBLEM_TALK
from prep.storage.records import open_records


def test_a_plan_is_printed_as_agreed_and_repeatable(prep):
    first = prep("mock", "--track", "qr-sig", "--seed", 7, "--plan", "--json")
    assert first.code == 0
    plan = first.json
    assert set(plan) >= {"track", "seed", "minutes", "blind", "rounds"}
    assert (plan["track"], plan["seed"], plan["minutes"], plan["blind"]) == ("qr-sig", 7, 155, True)
    for one in plan["rounds"]:
        assert set(one) >= {"kind", "title", "minutes", "items", "substituted_for"}
        for item in one["items"]:
            assert set(item) >= {"kind", "slug", "seed", "level"}
    assert prep("mock", "--track", "qr-sig", "--seed", 7, "--plan", "--json").json == plan
    only = prep("mock", "--track", "qr-sig", "--seed", 7, "--plan", "--round", 3, "--json").json
    assert only["rounds"] == plan["rounds"][2:3]


def test_a_code_base_round_says_what_it_became(prep):
    done = prep("mock", "--track", "ml-engineer-science", "--seed", 1, "--plan")
    assert "instead of code-base" in done.out


def test_wrong_names_are_told_with_the_nearest(prep):
    done = prep("mock", "--track", "qr-sg", "--plan", "--json")
    assert done.code == 2
    assert "'qr-sig'" in done.error["hint"]
    assert "rounds 1 to 5" in prep("mock", "--track", "qr-sig", "--round", 9, "--plan").err
    assert "prep mock --track" in prep("mock", "--plan").err
    assert "terminal" in prep("mock", "--track", "qr-sig").err


def test_a_quick_session_fits_and_keeps_to_the_wish(prep):
    plan = prep("session", "quick", "--minutes", 25, "--plan", "--json").json
    assert sum(item["minutes"] for one in plan["rounds"] for item in one["items"]) <= 25
    assert not plan["blind"]
    only = prep("session", "quick", "--kind", "drill", "--topic", "bayesian", "--plan", "--json")
    assert {item["kind"] for item in only.json["rounds"][0]["items"]} == {"drill"}
    assert prep("session", "quick", "--topic", "bayezian", "--plan").code == 2


@pytest.fixture
def sat(environment, tmp_path):
    """A mock in the person's own history, with one right answer and a problem solved."""
    prep_home = tmp_path / "home"
    prep_home.mkdir(exist_ok=True)
    with open_records(prep_home / "history.db") as records:
        services = mock_services(SystemClock(), records=records)
        mock = services.mocking.begin(PLAN)
        mock.answer(sum_of(mock.question))
        mock.leave_round()
        mock.go_on()
        child = mock.coding()
        child.save_draft("right = 1\n")
        child.submit("right = 1\n")
        mock.leave_round()
        mock.check("plan", 1)
        return mock.session_id


def test_the_card_of_a_mock_as_text_json_and_files(prep, sat, tmp_path):
    assert "## Round 2: Coding" in prep("session", "show").out
    card = prep("session", "show", sat, "--json").json
    assert card["id"] == sat
    assert [one["correct"] for one in card["rounds"]] == [1.0, 1.0]
    assert card["rounds"][1]["items"][0]["style"]["measures"][2] == "There is no docstring."
    assert card["rounds"][1]["communication"] == pytest.approx(1 / len(PROBLEM_TALK))
    done = prep("session", "show", sat, "--html", "card.html", "--markdown", "card.md")
    assert done.code == 0
    page = (tmp_path / "card.html").read_text()
    assert "http" not in page
    assert "<pre>right = 1</pre>" in page
    assert "right = 1" in (tmp_path / "card.md").read_text()
    assert prep("session", "show", "nope").code == 2


def test_sessions_are_listed_and_the_one_that_waits_is_named(prep, sat):
    lines = prep("session", "list", "--json").json
    assert [one["kind"] for one in lines] == ["coding", "mock"]
    assert [one["outcome"] for one in lines] == ["solved", None]
    assert [one["within"] for one in lines] == [sat, None]
    assert prep("session", "resume", "--json").json["id"] == sat
    assert "quant, seed 7" in prep("session", "list").out


def test_a_replay_ends_in_the_final_code(prep, sat, tmp_path):
    told = prep("session", "replay", sat, "--json").json
    assert told["parts"][1]["final"] == "right = 1\n"
    assert prep("session", "replay", sat, "--html", "replay.html").code == 0
    page = (tmp_path / "replay.html").read_text()
    data = json.loads(page.split('type="application/json">')[1].split("</script>")[0])
    assert data == [{k: v for k, v in one.items() if k != "final"} for one in told["parts"]]
