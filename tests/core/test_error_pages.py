"""Error pages that help, whatever is broken."""

import re
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.db import InterfaceError, OperationalError
from django.test import Client
from wagtail.models import Site

from core.error_pages import TEXTS, bake, baked_page
from core.languages import Language
from core.models import HelpService, SiteIdentity
from tests.factories.core import HelpServiceFactory

pytestmark = pytest.mark.django_db

KEYS = ("programme", "parents", "community", "professionals")
PARENTS = {"host": "dealenmetdrugs.localhost"}


@pytest.fixture(autouse=True)
def _own_directory(settings, tmp_path):
    settings.ERROR_PAGES_DIR = str(tmp_path)


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False, headers=PARENTS)


def baked(key="parents", language="nl", status=503):
    file = Path(django_settings.ERROR_PAGES_DIR) / key / language / f"{status}.html"
    return file.read_text(encoding="utf-8")


def numbers(html):
    return re.findall(r'href="tel:([^"]+)"', html)


def dialled():
    services = HelpService.objects.filter(on_error_pages=True)
    return [service.dial for service in services if service.phone]


def test_every_site_language_and_status_has_a_page_with_the_numbers_of_the_rows():
    assert bake() == len(KEYS) * len(Language) * len(TEXTS)
    assert dialled()
    for key in KEYS:
        for language in Language.values:
            for status in TEXTS:
                page = baked(key, language, status)
                assert numbers(page) == dialled()
                assert f'lang="{language}"' in page
                assert f'data-theme="{key}"' in page


def test_arabic_runs_from_right_to_left():
    bake()
    assert 'dir="rtl"' in baked(language="ar")
    assert 'dir="ltr"' in baked(language="tr")


def test_a_baked_page_stands_on_its_own():
    bake()
    page = baked()
    assert "<style" not in page
    assert " style=" not in page
    assert "<script>" not in page
    assert 'href="/static/' in page
    loaded = re.findall(r'(?:src|href)="(https?:[^"]+)"', page)
    helpers = HelpService.objects.values_list("website", "chat_address")
    known = {address for pair in helpers for address in pair}
    known.add(SiteIdentity.objects.get(key="parents").exit_address)
    assert set(loaded) <= known


def test_new_numbers_are_baked_once_when_they_are_committed(
    django_capture_on_commit_callbacks,
):
    bake()
    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        HelpServiceFactory(on_error_pages=True, phone="0800-1234")
        HelpServiceFactory(on_error_pages=True, phone="0800-5678")
        assert "08001234" not in numbers(baked())
    assert callbacks.count(bake) == 1
    assert {"08001234", "08005678"} <= set(numbers(baked()))


def test_a_number_that_is_gone_leaves_the_pages(django_capture_on_commit_callbacks):
    bake()
    with django_capture_on_commit_callbacks(execute=True):
        HelpService.objects.get(code="veilig-thuis").delete()
    assert "08002000" not in numbers(baked())
    assert numbers(baked()) == dialled()


def test_changed_looks_and_texts_are_baked(django_capture_on_commit_callbacks):
    bake()
    with django_capture_on_commit_callbacks(execute=True):
        identity = SiteIdentity.objects.get(key="parents")
        identity.skin = "community"
        identity.save()
        text = HelpService.objects.get(code="alarm-112").texts.get(language="nl")
        text.summary = "Bel nu."
        text.save()
    assert 'data-theme="community"' in baked()
    assert "Bel nu." in baked()


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_a_database_that_is_away_is_a_503_with_numbers(visitor, monkeypatch, error):
    bake()
    expected = dialled()

    def gone(*args, **kwargs):
        raise error("server closed the connection unexpectedly")

    monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", gone)
    for address in ("/", "/zoeken/?q=hulp", "/bestaat-niet/", "/sitemap.xml"):
        response = visitor.get(address)
        assert response.status_code == 503
        assert int(response["Retry-After"]) > 0
        assert response["Cache-Control"] == "no-store"
        assert numbers(response.content.decode()) == expected
        assert 'data-theme="parents"' in response.content.decode()
    assert 'lang="ar"' in visitor.get("/ar/").content.decode()


def test_a_fault_of_ours_is_a_500_with_numbers(visitor, monkeypatch):
    bake()
    monkeypatch.setattr("home.views.search.read_question", lambda typed: 1 / 0)
    response = visitor.get("/zoeken/")
    assert response.status_code == 500
    assert "Retry-After" not in response
    assert numbers(response.content.decode()) == dialled()


def test_without_baked_pages_there_is_plain_dutch_with_112(rf):
    for headers in (PARENTS, {"host": "evil.example"}, {"host": "localhost"}):
        response = baked_page(rf.get("/en/", headers=headers), 503)
        assert response.status_code == 503
        assert 'lang="nl"' in response.content.decode()
        assert numbers(response.content.decode()) == ["112"]


def test_error_pages_ask_nothing_of_the_database(rf, django_assert_num_queries):
    bake()
    cache.clear()
    Site.clear_site_root_paths_cache()
    with django_assert_num_queries(0):
        baked_page(rf.get("/en/x/", headers=PARENTS), 500)


@pytest.mark.parametrize(
    "address",
    [
        "/bestaat-niet/",
        "/" + "lang/" * 400,
        "/" + "x" * 3000 + "/",
        "/%F0%9F%98%80/",
        "/%ff%fe/",
        "/..%2f..%2fetc/passwd",
        "/<script>alert(1)</script>/",
        "/wp-login.php",
        "/.env",
        "/%E2%80%AEodd/",
    ],
)
def test_an_unknown_address_is_a_404_in_the_sites_looks(visitor, address):
    response = visitor.get(address)
    assert response.status_code == 404
    content = response.content.decode()
    assert 'data-theme="parents"' in content
    assert set(dialled()) <= set(numbers(content))
    assert 'role="search"' in content
    assert "<script>alert" not in content
    assert not response.cookies


def test_a_404_speaks_the_language_of_the_address(visitor):
    assert 'lang="nl"' in visitor.get("/weg/").content.decode()
    assert 'lang="en"' in visitor.get("/en/weg/").content.decode()
    assert 'dir="rtl"' in visitor.get("/ar/weg/").content.decode()


def test_a_form_sent_to_a_page_is_refused_in_the_sites_looks():
    bake()
    client = Client(enforce_csrf_checks=True, headers=PARENTS)
    for address in ("/", "/bestaat-niet/"):
        response = client.post(address, {"x": "y"})
        assert response.status_code in (403, 405)
        assert numbers(response.content.decode()) == dialled()
        assert not response.cookies
