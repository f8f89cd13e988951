"""The registry of what is done each minute."""

import pytest

from core import deeds


@pytest.fixture
def own_deeds(monkeypatch) -> list[str]:
    """An empty registry, and a list in which deeds of a test leave their names."""
    monkeypatch.setattr(deeds, "_deeds", {})
    monkeypatch.setattr(deeds, "autodiscover_modules", lambda name: None)
    return []


def test_the_ground_publishes_what_is_scheduled():
    assert "core.ticks.publish_scheduled" in deeds.deeds()


def test_a_deed_that_fails_is_logged_and_stops_no_other(own_deeds, caplog):
    @deeds.deed
    def breaks():
        raise RuntimeError("no mail server")

    @deeds.deed
    def works():
        own_deeds.append("works")

    deeds.do_deeds()
    assert own_deeds == ["works"]
    assert "breaks" in caplog.text
    assert "no mail server" in caplog.text


def test_a_round_ends_before_the_next_deed_when_it_is_told_to_stop(own_deeds):
    @deeds.deed
    def first():
        own_deeds.append("first")

    @deeds.deed
    def second():
        own_deeds.append("second")

    deeds.do_deeds(stopped=lambda: bool(own_deeds))
    assert own_deeds == ["first"]
