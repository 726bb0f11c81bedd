"""learner evaluate, on a log of answers."""

import random


def test_figures_of_the_model_and_its_rivals(prep, tmp_path):
    rng = random.Random(1)
    rows = ["user,item,topics,time,correct"]
    for step in range(300):
        user, item = rng.randrange(5), rng.randrange(8)
        correct = int(rng.random() < 0.3 + 0.1 * user)
        rows.append(f"u{user},i{item},t{item % 3},{1_700_000_000 + 600 * step},{correct}")
    (tmp_path / "log.csv").write_text("\n".join(rows) + "\n")
    told = prep("learner", "evaluate", "log.csv", "--json")
    assert told.code == 0
    assert told.json["rows"] == 300
    assert len(told.json["models"]) > 1
    assert "log loss" in prep("learner", "evaluate", "log.csv").out


def test_a_log_that_is_none(prep, tmp_path):
    (tmp_path / "log.csv").write_text("a,b\n1,2\n")
    told = prep("learner", "evaluate", "log.csv", "--json")
    assert (told.code, "column" in told.error["message"]) == (2, True)
    assert prep("learner", "evaluate", "none.csv").code == 2
