"""Test data in great numbers: marked, sound, and gone again when asked."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Page, ReferenceIndex, Site

from core.models import HelpService
from core.scale import pages
from core.scale.pages import TITLE
from home.models import ContentPage
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _library():
    """A picture for the pages to show; without one they bring the demo's own."""
    ImageFactory()


def load_scale(*args: str) -> str:
    out = StringIO()
    call_command("load_scale", *args, stdout=out)
    return out.getvalue()


def holders():
    return Page.objects.filter(title=TITLE, depth=3)


def made():
    return ContentPage.objects.filter(title__startswith="[test]")


def test_fifty_pages_stand_in_a_sound_tree_of_two_levels(fronts):
    assert load_scale("--pages", "50") == "pages: 50 made.\n"
    assert not any(Page.find_problems())
    assert made().live().count() == 50
    assert {holder.get_parent().pk for holder in holders()} == {
        front.pk for front in fronts.values()
    }
    assert set(made().values_list("depth", flat=True)) == {4, 5}
    for page in made():
        above = page.get_parent()
        assert page.url_path == f"{above.url_path}{page.slug}/"
        assert page.locale_id == above.locale_id


def test_no_page_has_more_pages_below_it_than_a_branch_holds(monkeypatch):
    monkeypatch.setattr(pages, "BRANCH", 4)
    load_scale("--pages", "40")
    assert max(made().values_list("numchild", flat=True)) == 4
    assert max(holders().values_list("numchild", flat=True)) == 2


def test_pages_are_what_editors_could_have_made():
    load_scale("--pages", "8")
    for page in made():
        page.full_clean()
        block = page.body.stream_block
        block.clean(page.body)
        assert len(page.body) >= 6
        assert page.themes.count() == 1
    assert len(set(made().values_list("slug", flat=True))) > 1


def test_pages_are_kept_out_of_menus_and_newsletter():
    load_scale("--pages", "4")
    everything = [*made(), *ContentPage.objects.filter(title=TITLE)]
    assert len(everything) == 8
    for page in everything:
        assert [page.show_in_menus, page.in_footer, page.in_newsletter] == [False] * 3


def test_pages_are_served_and_found(client, fronts, settings):
    load_scale("--pages", "4")
    page = made().descendant_of(fronts["parents"]).get()
    host = settings.SITE_ADDRESSES["parents"].partition("://")[2]
    response = client.get(page.get_url(), headers={"host": host})
    assert response.status_code == 200
    assert page.title in response.content.decode()
    word = page.title.split()[-1]
    assert page in ContentPage.objects.search(word)


def test_what_pages_refer_to_knows_about_them():
    load_scale("--pages", "40")
    services = HelpService.objects.all()
    assert any(ReferenceIndex.get_references_to(service) for service in services)


def test_a_second_time_makes_nothing_and_another_number_is_kept_to():
    load_scale("--pages", "10")
    before = set(made().values_list("pk", flat=True))
    assert load_scale("--pages", "10") == "pages: 0 made.\n"
    assert set(made().values_list("pk", flat=True)) == before
    load_scale("--pages", "6")
    assert made().count() == 6
    assert not any(Page.find_problems())


def test_the_same_pages_say_the_same_each_time():
    def texts():
        found = made().order_by("path")
        return [
            (page.title, page.introduction, page.search_description) for page in found
        ]

    load_scale("--pages", "6")
    first = texts()
    load_scale("--remove")
    load_scale("--pages", "6")
    assert texts() == first


def test_removing_takes_all_of_it_and_nothing_else(fronts):
    own = fronts["parents"].add_child(
        instance=ContentPage(title=TITLE, slug="testgegevens-van-ons")
    )
    before = set(Page.objects.values_list("pk", flat=True))
    load_scale("--pages", "20")
    assert load_scale("--remove") == "pages: 20 removed.\n"
    assert set(Page.objects.values_list("pk", flat=True)) == before
    assert ContentPage.objects.filter(pk=own.pk).exists()
    assert not any(Page.find_problems())


def test_a_public_server_is_left_alone_unless_one_insists(settings):
    settings.DEMO_ACCOUNTS = False
    for arguments in (["--pages", "4"], ["--pages", "4", "--remove"]):
        with pytest.raises(CommandError):
            load_scale(*arguments)
    assert not made().exists()
    load_scale("--pages", "4", "--yes")
    assert made().count() == 4
    load_scale("--remove")
    assert not made().exists()


def test_nothing_asked_for_and_less_than_nothing_are_refused():
    with pytest.raises(CommandError):
        load_scale()
    with pytest.raises(CommandError):
        load_scale("--pages", "-1")


def test_every_site_has_its_share():
    load_scale("--pages", "10")
    shares = [
        made().descendant_of(site.root_page).count()
        for site in Site.objects.exclude(siteidentity=None)
    ]
    assert sorted(shares) == [2, 2, 3, 3]
