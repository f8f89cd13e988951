"""A page's cost does not grow with what is on it or around it."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests.factories.core import HelpServiceFactory, ImageFactory
from tests.factories.home import ContentPageFactory
from tests.factories.stored import items, stored

pytestmark = pytest.mark.django_db

CEILING = 14  # issue: a content page with 20 blocks


@pytest.fixture
def parents():
    return Client(HTTP_HOST="dealenmetdrugs.localhost")


def queries(client, address: str) -> int:
    """How many queries the second visit takes; the first one makes renditions."""
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(address)
    return len(captured)


def rich(page) -> str:
    return f'<p><a linktype="page" id="{page.pk}">lees</a></p>'


def picture(image, alt: str = "Een tafel") -> dict:
    chosen = {"image": image.pk, "alt_text": alt, "decorative": False}
    return {"picture": chosen, "caption": ""}


def ten_blocks(front) -> list[tuple]:
    """Ten blocks, most of which refer to something of their own."""
    other = ContentPageFactory(parent=front, teaser_image=ImageFactory())
    step = {"title": "Stap", "text": rich(other)}
    return [
        ("heading", {"text": "Kop", "level": "h2"}),
        ("text", rich(other)),
        ("callout", {"kind": "info", "title": "Let op", "text": rich(other)}),
        ("steps", {"items": items(step, step)}),
        ("accordion", {"items": items(step)}),
        ("quote", {"text": "Ik ben er.", "attribution": ""}),
        ("do_dont", {"do": items("Vraag"), "dont": items("Dreig")}),
        ("image", picture(ImageFactory())),
        ("help_card", {"service": HelpServiceFactory().pk, "note": ""}),
        ("teasers", {"title": "Lees ook", "pages": items(other.pk)}),
    ]


def page_with(front, times: int) -> None:
    page = ContentPageFactory(parent=front, slug=f"pagina-{times}")
    stored(page, *(block for _ in range(times) for block in ten_blocks(front)))


def test_twenty_blocks_stay_below_the_ceiling(parents, fronts):
    page_with(fronts["parents"], 2)
    assert queries(parents, "/pagina-2/") <= CEILING


def test_more_blocks_images_links_and_pages_cost_nothing(parents, fronts):
    page_with(fronts["parents"], 1)
    page_with(fronts["parents"], 6)
    assert queries(parents, "/pagina-6/") == queries(parents, "/pagina-1/")


def test_more_menu_entries_cost_nothing(parents, fronts):
    page_with(fronts["parents"], 1)
    before = queries(parents, "/pagina-1/")
    for _ in range(5):
        entry = ContentPageFactory(parent=fronts["parents"], show_in_menus=True)
        ContentPageFactory(parent=entry, show_in_menus=True)
    assert queries(parents, "/pagina-1/") == before


def test_a_link_leads_to_the_page_in_the_readers_language(parents, fronts):
    english = Locale.objects.get(language_code="en")
    front = fronts["parents"]
    target = ContentPageFactory(parent=front, slug="hulp", title="Hulp")
    page = ContentPageFactory(parent=front, slug="start")
    stored(page, ("text", rich(target)))
    for source in (front, target, page):
        copy = source.copy_for_translation(english, copy_parents=True)
        copy.save_revision().publish()
    assert 'href="/en/hulp/"' in parents.get("/en/start/").content.decode()
    assert 'href="/hulp/"' in parents.get("/start/").content.decode()


def test_a_link_to_another_site_is_absolute(parents, fronts):
    target = ContentPageFactory(parent=fronts["community"], slug="klusje")
    page = ContentPageFactory(parent=fronts["parents"], slug="start")
    stored(page, ("text", rich(target)))
    html = parents.get("/start/").content.decode()
    assert 'href="http://dealwithit.localhost/klusje/"' in html


def test_a_hidden_page_is_neither_linked_nor_shown_as_a_teaser(parents, fronts):
    target = ContentPageFactory(parent=fronts["parents"], slug="x", title="Geheim")
    page = ContentPageFactory(parent=fronts["parents"], slug="start")
    teasers = {"title": "Lees ook", "pages": items(target.pk)}
    stored(page, ("text", rich(target)), ("teasers", teasers))
    assert "Geheim" in parents.get("/start/").content.decode()
    target.view_restrictions.create(restriction_type="login")
    html = parents.get("/start/").content.decode()
    assert "Geheim" not in html
    assert 'href="/x/"' not in html


def test_a_draft_is_not_linked_where_a_page_beside_it_is_gone(parents, fronts):
    draft = ContentPageFactory(parent=fronts["parents"], slug="concept", live=False)
    gone = ContentPageFactory(parent=fronts["parents"])
    text = rich(draft) + rich(gone)
    gone.delete()
    stored(ContentPageFactory(parent=fronts["parents"], slug="start"), ("text", text))
    html = parents.get("/start/").content.decode()
    assert html.count("<a>lees</a>") == 2
    assert 'href="/concept/"' not in html


def test_the_same_picture_twice_keeps_both_alt_texts(parents, fronts):
    image = ImageFactory()
    page = ContentPageFactory(parent=fronts["parents"], slug="start")
    texts = ("Een ouder", "Een kind")
    stored(page, *(("image", picture(image, text)) for text in texts))
    html = parents.get("/start/").content.decode()
    assert all(f'alt="{text}"' in html for text in texts)


@pytest.mark.parametrize("pk", ["abc", "", "99999999999999999999999", "-1"])
@pytest.mark.parametrize("kind", ["page", "document"])
def test_a_link_with_a_forged_id_leads_nowhere_and_breaks_nothing(
    parents, fronts, kind, pk
):
    page = ContentPageFactory(parent=fronts["parents"], slug="start")
    page.body = page._meta.get_field("body").stream_block.to_python(
        [{"type": "text", "value": f'<p><a linktype="{kind}" id="{pk}">hier</a></p>'}]
    )
    page.save()
    response = parents.get("/start/")
    assert response.status_code == 200
    assert "<a>hier</a>" in response.content.decode()
