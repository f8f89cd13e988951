"""The main job: a page is written, approved, found, translated and found again."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.editor import Editor

WRITER = "redactie-dealen-met-drugs@example.org"
APPROVER = "eindredactie-dealen-met-drugs@example.org"
STRANGER = "redactie-buit@example.org"
TITLE = "Mijn kind heeft opeens een tweede telefoon"
SLUG = "mijn-kind-heeft-opeens-een-tweede-telefoon"
SEARCH_TERM = "mobieltje"


@pytest.fixture
def sit_down(instance, sign_in):
    """An editor at work, with what the browser complained of or fetched elsewhere."""
    faults = []

    def note_request(request) -> None:
        own = f":{instance.port}/" in request.url
        if not own and not request.url.startswith(("data:", "blob:")):
            faults.append(request.url)

    def sit_down(email: str) -> Editor:
        page = sign_in(email)
        page.on("request", note_request)
        page.on("pageerror", lambda error: faults.append(str(error)))
        return Editor(page, f"{instance.addresses['programme']}/beheer")

    yield sit_down
    assert faults == []


def write(editor: Editor, front_id: int) -> None:
    """A page with the blocks that a worried parent needs."""
    page = editor.page
    editor.open(f"pages/add/home/contentpage/{front_id}/")
    page.fill("#id_title", TITLE)
    page.fill("#id_introduction", "Een tweede telefoon kan iets betekenen.")
    editor.add_block("kop")
    page.fill("[name=body-0-value-text]", "Wat het kan betekenen")
    editor.add_block("tekst")
    editor.type_rich_text("Vaak is er een gewone reden. Vraag er rustig naar.")
    editor.add_block("kader")
    page.fill("[name=body-2-value-title]", "Dit is geen bewijs")
    editor.type_rich_text("Een tweede telefoon alleen zegt niets.")
    editor.add_block("hulpkaart")
    editor.choose("hulpdienst", "Veilig Thuis")
    editor.add_block("afbeelding")
    editor.choose("kies .*afbeelding", "Wakker met een telefoon")
    page.fill("[name=body-4-value-picture-alt_text]", "Een telefoon in de nacht")
    page.get_by_role("tab", name="Eigenschappen").click()
    page.fill("[name=search_description]", "Wat een tweede telefoon kan betekenen.")
    page.fill("[name=search_terms]", f"toestel, {SEARCH_TERM}")


def ask(instance, expression: str) -> str:
    """What an expression about wagtail.models gives in the instance itself."""
    code = f"from wagtail.models import *; print({expression})"
    return instance.manage("shell", "-v0", "-c", code).strip()


def page_id(instance, title: str) -> int:
    found = f"Page.objects.get(title={title!r}, locale__language_code='nl').pk"
    return int(ask(instance, found))


def shown(page, address: str) -> str:
    """The main words at an address, which must answer."""
    response = page.goto(address)
    assert response.ok, f"{address} answers {response.status}"
    return page.locator("main").inner_text()


def submit_for_approval(instance, writer: Editor) -> int:
    """Write and submit; the page's id. Who wrote cannot bring it live."""
    write(writer, page_id(instance, "Dealen met drugs"))
    writer.press_in_menu("Stuur door")
    assert "ter goedkeuring ingediend" in writer.message()
    own = page_id(instance, TITLE)
    writer.open(f"pages/{own}/edit/")
    assert not re.search("Goedkeuren|Publiceer", writer.actions())
    return own


def translate(writer: Editor, own: int) -> int:
    """Send a page to be translated and do so; the id of the translation."""
    writer.open(f"localize/submit/page/{own}/")
    writer.page.get_by_label("Engels").check()
    writer.page.locator("main form [type=submit]").click()
    writer.page.wait_for_url(re.compile(rf"/pages/(?!{own}/)\d+/edit/"))
    writer.page.wait_for_load_state("networkidle")
    writer.translate_all("English words")
    assert "Publiceer" not in writer.actions()
    return int(re.search(r"/pages/(\d+)/edit/", writer.page.url)[1])


def assert_visitors_find_it(instance, page) -> None:
    """Live, without a fault for axe, in search of its own site and of no other."""
    parents, buit = instance.addresses["parents"], instance.addresses["professionals"]
    assert "Dit is geen bewijs" in shown(page, f"{parents}/{SLUG}/")
    assert Axe().run(page).violations_count == 0
    assert TITLE in shown(page, f"{parents}/zoeken/?q={SEARCH_TERM}")
    assert TITLE not in shown(page, f"{buit}/zoeken/?q={SEARCH_TERM}")


def assert_in_sitemap(instance) -> None:
    """Both languages, each naming the other."""
    parents = instance.addresses["parents"]
    sitemap = instance.fetch(f"{parents}/sitemap.xml").decode()
    for address in (f"{parents}/{SLUG}/", f"{parents}/en/{SLUG}/"):
        assert f"<loc>{address}</loc>" in sitemap
        assert sitemap.count(f'href="{address}"') >= 2


def test_a_page_goes_from_one_editor_to_visitors_in_two_languages(
    instance, sit_down, page
):
    parents = instance.addresses["parents"]
    writer, approver = sit_down(WRITER), sit_down(APPROVER)

    own = submit_for_approval(instance, writer)
    assert page.goto(f"{parents}/{SLUG}/").status == 404
    approver.open(f"pages/{own}/edit/")
    approver.press_in_menu("Goedkeuren en publiceren")
    assert_visitors_find_it(instance, page)

    translated = translate(writer, own)
    approver.open(f"pages/{translated}/edit/")
    approver.press("Publiceer in")
    assert "English words 0" in shown(page, f"{parents}/en/{SLUG}/")
    assert_in_sitemap(instance)
    assert ask(instance, "any(Page.find_problems())") == "False"


def test_another_sites_editor_cannot_open_the_page(instance, sit_down):
    front = page_id(instance, "Dealen met drugs")
    stranger = sit_down(STRANGER)
    stranger.open(f"pages/{front}/edit/")
    assert "hero_title" not in stranger.page.content()
