"""Plan and explanation in practice: by a key, never in the way."""


async def test_plan_solve_explain_and_see_the_claims(staged):
    async with staged((80, 24), edge_cases=("two equal values",), complexity="O(n) time") as stage:
        await stage.open()
        await stage.press("f4")
        await stage.write("hash")
        await stage.press("tab")
        await stage.write("O(n)")
        await stage.press("tab", "tab")
        await stage.write("duplicates")
        await stage.press("escape")
        stage.app.screen.take_text("right = 1")
        await stage.press("ctrl+s")
        assert "F4: explain it" in stage.text
        await stage.press("f4")
        await stage.write("one ")
        await stage.press("escape", "f4")
        await stage.write("walk")
        assert "one walk" in stage.text
        stage.clock.forward(100)
        await stage.press("f8")
        assert "took 01:40, meant for 01:30" in stage.text
        assert "✓ duplicates  (two equal values)" in stage.text
        assert "could not measure" in stage.text
        await stage.press("down", "space", "escape", "f4")
        assert "[x] Said why it is right" in stage.text
        assert "[ ] Named the idea" in stage.text
