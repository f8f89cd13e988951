"""The demo: real pages that their own editors could have made, in a sound tree."""

import json
import re
import tomllib
from io import StringIO

import polib
import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import override_settings
from wagtail.models import Page, Site
from wagtail_localize.models import TranslationSource

from core.blocks.body import BodyBlock
from core.demo.accounts import accounts_file
from core.demo.registry import demo_folders
from core.models import BasePage, CustomDocument, CustomImage, CustomMedia, User
from tests.factories.demo import lix, running_text

pytestmark = pytest.mark.django_db
PHONE = re.compile(r"\+31|\b0[1-9]\d{0,3}[-\s]?\d{4,8}\b|\b112\b|\b14\s?0\d{2,3}\b")
LINK = re.compile(r'linktype="(\w+)" id="(\d+)"')
PO_FILES = [
    (folder.site_key, path)
    for folder in demo_folders()
    for path in sorted(folder.folder.glob("*/*.po"))
]


@pytest.fixture(scope="module", autouse=True)
def _demo(django_db_setup, django_db_blocker, tmp_path_factory):
    """The demo loaded once for all tests here, and gone again after them."""
    folder = tmp_path_factory.mktemp("demo")
    with (
        django_db_blocker.unblock(),
        override_settings(VAR_DIR=folder, MEDIA_ROOT=str(folder)),
        transaction.atomic(),
    ):
        call_command("load_demo", stdout=StringIO())
        yield
        transaction.set_rollback(True)


def dutch() -> list[BasePage]:
    pages = BasePage.objects.live().filter(locale__language_code="nl")
    return [page.specific for page in pages]


def raw(page: BasePage) -> str:
    """All that a page's blocks hold, as JSON."""
    streams = (page.body, getattr(page, "entries", []))
    return json.dumps([list(s.raw_data) for s in streams if s], ensure_ascii=False)


def test_a_second_load_adds_nothing_and_keeps_the_passwords():
    def found():
        models = (Page, CustomImage, CustomDocument, CustomMedia, User)
        return [model.objects.count() for model in models]

    def passwords():
        return dict(User.objects.values_list("email", "password"))

    before = (found(), passwords(), accounts_file().read_text())
    out = StringIO()
    call_command("load_demo", stdout=out)
    assert "Demo: 0 pages" in out.getvalue()
    assert (found(), passwords(), accounts_file().read_text()) == before


def test_the_accounts_can_sign_in_and_only_the_owner_can_read_their_passwords():
    accounts = json.loads(accounts_file().read_text())
    assert accounts_file().stat().st_mode & 0o777 == 0o600
    for email, facts in accounts.items():
        assert User.objects.get(email=email).check_password(facts["password"])


def test_the_tree_is_sound_with_all_its_translations():
    assert not any(Page.find_problems())


def test_there_is_enough_to_read_on_every_site():
    assert len(dutch()) >= 40
    for site in Site.objects.exclude(siteidentity=None):
        own = BasePage.objects.live().descendant_of(site.root_page, inclusive=True)
        assert own.count() >= 8, site


def test_every_page_is_one_that_its_own_form_accepts():
    for page in dutch():
        page.full_clean()
        for name in ("body", "entries"):
            if stream := getattr(page, name, None):
                stream.stream_block.clean(stream)
        assert page.search_description, page
        assert page.card_text, page
        assert re.fullmatch(r"[a-z0-9-]+", page.slug)


def test_every_page_that_is_pointed_to_exists():
    live = set(Page.objects.live().values_list("pk", flat=True))
    documents = set(CustomDocument.objects.values_list("pk", flat=True))
    for page in dutch():
        for kind, pk in LINK.findall(raw(page).replace('\\"', '"')):
            assert int(pk) in (live if kind == "page" else documents), page
        for block in page.body:
            if block.block_type == "teasers":
                assert all(block.value["pages"]), page
        for card in getattr(page, "entries", []):
            assert card.value["page"].pk in live, page
        assert "page:" not in raw(page)


def test_every_kind_of_block_is_shown_somewhere_but_films_of_others():
    used = {block.block_type for page in dutch() for block in page.body}
    assert used == set(BodyBlock().child_blocks) - {"embed"}


def test_no_page_carries_a_number_of_its_own():
    for page in dutch():
        words = f"{running_text(page)} {page.search_description} {page.teaser_text}"
        assert not PHONE.search(words), (page, PHONE.search(words))


def test_a_number_typed_into_a_page_would_be_seen():
    for text in ("bel 0800-2000", "020 1234567", "bel 112 nu", "+31 6 1234", "14 023"):
        assert PHONE.search(text)
    assert not PHONE.search("Ruim 1000 jongeren tussen 2017 en 2021, 16 gemeenten.")


def test_every_page_is_as_easy_to_read_as_its_site_promises():
    for site in Site.objects.exclude(siteidentity=None):
        pages = BasePage.objects.live().descendant_of(site.root_page, inclusive=True)
        for page in pages.specific():
            assert lix(running_text(page)) <= site.siteidentity.lix_limit, page


def test_hard_words_in_long_sentences_are_measured_as_hard():
    assert lix("De kat zit op de mat. De hond ook.") < 10
    assert lix("Interventieprogramma's vereisen " * 15 + ".") > 60


@pytest.mark.parametrize(
    ("site_key", "path"),
    PO_FILES,
    ids=[f"{p.parent.name}/{p.stem}" for _, p in PO_FILES],
)
def test_a_translation_is_complete_and_live(site_key, path):
    page = _page(site_key, path)
    source, _made = TranslationSource.update_or_create_from_instance(page)
    wanted = {(entry.msgctxt, entry.msgid) for entry in source.export_po()}
    given = {
        (entry.msgctxt, entry.msgid): entry.msgstr
        for entry in polib.pofile(str(path))
        if not entry.obsolete
    }
    assert set(given) == wanted
    assert all(text.strip() for text in given.values())
    translated = page.get_translation_or_none(_locale(path.parent.name))
    assert translated.live
    own = {entry.msgid: entry.msgstr for entry in polib.pofile(str(path))}
    assert translated.title == own[page.title]


def _locale(language: str):
    return Page.objects.filter(locale__language_code=language)[0].locale


def _page(site_key: str, path) -> BasePage:
    """The page whose file has the same name as the translation."""
    text = (path.parents[1] / f"{path.stem}.toml").read_text(encoding="utf-8")
    facts = tomllib.loads(text)
    front = Site.objects.get(siteidentity__key=site_key).root_page
    if facts.get("root"):
        return front.specific
    return BasePage.objects.descendant_of(front).get(slug=facts["slug"]).specific
