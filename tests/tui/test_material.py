"""The screen of one's own material: what is typed is kept, and is asked about."""


async def test_what_is_typed_is_kept_and_asked_about(staged):
    async with staged((80, 24)) as stage:
        desk = stage.services.own_material
        desk.write("project-1.otherwise", "I would ask first.")
        stage.app.action_material()
        await stage.settle()
        await stage.press("j", "k", "enter")
        await stage.write("waves")
        await stage.press("escape")  # from the text to the parts
        assert desk.parts()["summary"] == "waves"
        await stage.press("j", "f6")
        await stage.write("mesh = a net")
        await stage.press("f2")
        assert desk.parts()["terms"] == "mesh = a net"
        assert "'I would ask first.' What is the first step" in " ".join(stage.text.split("│"))
        await stage.press("escape", "escape", "up", "enter", "x")
        stage.app.action_leave()  # quitting keeps what was typed a moment ago
        assert desk.parts()["summary"] in ("xwaves", "wavesx")
