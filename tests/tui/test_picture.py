"""The picture of the README: drawn from a real submission, the same size every time."""

from fakes import make_services

from prep.tui.picture import picture


async def test_the_picture_shows_statement_code_and_verdict() -> None:
    services = make_services()
    services.settings.put("welcome_done", True)
    svg = (await picture(services, "two-sum")).replace("&#160;", " ")
    services.stores.close()
    assert "url(http" not in svg
    assert "@font-face" not in svg
    assert svg.startswith("<svg")
    for words in ("Find two readings", "Wrong answer", "Code", "expected"):
        assert words in svg
