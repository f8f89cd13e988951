"""Which host answers what."""

import pytest
from django.test import Client
from wagtail.models import Site

from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

PROGRAMME = "weerbarejeugd.localhost"
OTHERS = ["dealenmetdrugs.localhost", "dealwithit.localhost", "buit.localhost"]


def get(address, host, **headers):
    client = Client(raise_request_exception=False)
    if address.startswith("//"):  # the client would take it for a host
        return client.get("/", PATH_INFO=address, headers={"host": host, **headers})
    return client.get(address, headers={"host": host, **headers})


@pytest.mark.parametrize("host", [PROGRAMME, *OTHERS])
def test_each_site_answers_at_its_own_host(host):
    assert get("/", host).status_code == 200
    assert get("/", host.upper()).status_code == 200


@pytest.mark.parametrize(
    "address", ["/", "/beheer/", "/static/core/css/site.css", "/robots.txt"]
)
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "dealenmetdrugs.localhost.evil.example",
        "evil.dealenmetdrugs.localhost",
        "dealenmetdrugs.localhost.",
        "dealenmetdrugs.localhost, evil.example",
        "dealenmetdrugs.localhost,dealenmetdrugs.localhost",
        "evil.example:80@dealenmetdrugs.localhost",
        "dealenmetdrugs.localhost:80/x",
        "dealenmetdrugs.localhost\\@evil.example",
        "",
        "[::1]",
        "127.0.0.1.",
    ],
)
def test_a_host_that_is_not_ours_is_refused(host, address):
    response = get(address, host)
    assert response.status_code == 400
    assert b"tel:112" in response.content


def test_a_forwarded_host_is_ignored():
    page = get("/", OTHERS[0], **{"x-forwarded-host": "evil.example"})
    assert page.status_code == 200
    assert b"evil.example" not in page.content
    assert (
        get("/", "evil.example", **{"x-forwarded-host": OTHERS[0]}).status_code == 400
    )


@pytest.mark.parametrize("host", ["localhost", "localhost:8000"])
def test_localhost_leads_to_the_programme_for_now(host):
    response = get("//evil.example/x?y=1", host)
    assert response.status_code == 302
    assert response.url.startswith(f"http://{PROGRAMME}/")


@pytest.mark.parametrize("host", OTHERS)
@pytest.mark.parametrize(
    "address",
    [
        "/beheer",
        "/beheer/",
        "/Beheer/",
        "//beheer/",
        "/beheer//",
        "/en/beheer/",
        "/nl/beheer/",
        "/%62eheer/",
        "/./beheer/",
        "/x/../beheer/",
        "/beheer/login/",
        "/beheer/pages/1/",
        "/account",
        "/account/login",
        "/account/login/",
        "/ACCOUNT/login/",
        "/en/account/login/",
    ],
)
def test_staff_have_no_door_on_other_hosts(host, address):
    assert get(address, host).status_code == 404


@pytest.mark.parametrize("address", ["/Beheer/", "//beheer/", "/en/beheer/"])
def test_staff_have_one_door_on_the_programmes_host(address):
    assert get(address, PROGRAMME).status_code == 404


@pytest.mark.parametrize("host", [PROGRAMME, *OTHERS])
def test_wagtails_own_login_leads_to_the_one_door(host):
    for address in ("/_util/login/", "/en/_util/login/"):
        response = get(address, host)
        assert (response.status_code, response.url) == (302, "/account/login/")


def test_the_admin_and_its_login_answer_on_the_programmes_host():
    assert get("/account/login/", PROGRAMME).status_code == 200
    assert get("/beheer/", PROGRAMME).status_code == 302


def test_a_page_of_one_site_is_not_found_on_another(fronts):
    ContentPageFactory(parent=fronts["parents"], slug="alleen-hier")
    assert get("/alleen-hier/", OTHERS[0]).status_code == 200
    for host in (PROGRAMME, *OTHERS[1:]):
        assert get("/alleen-hier/", host).status_code == 404


def test_a_link_to_another_site_is_absolute_and_comes_from_its_record(fronts, rf):
    page = ContentPageFactory(parent=fronts["parents"], slug="hulp")
    near = rf.get("/", headers={"host": OTHERS[0]})
    far = rf.get("/", headers={"host": f"{PROGRAMME}:9999"})
    assert page.get_url(near) == "/hulp/"
    assert page.get_url(far) == f"http://{OTHERS[0]}/hulp/"
    Site.objects.filter(hostname=OTHERS[0]).update(port=8123)
    Site.clear_site_root_paths_cache()
    far = rf.get("/", headers={"host": PROGRAMME})
    assert page.get_url(far) == f"http://{OTHERS[0]}:8123/hulp/"


def test_the_canonical_address_comes_from_the_site_and_not_from_the_header(fronts):
    ContentPageFactory(parent=fronts["parents"], slug="hulp")
    content = get("/hulp/", f"{OTHERS[0]}:9999").content.decode()
    assert f'rel="canonical" href="http://{OTHERS[0]}/hulp/"' in content
    assert "9999" not in content
