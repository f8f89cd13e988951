"""robots.txt and security.txt on each host."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from wagtail.models import Site

from core.models import SiteIdentity

pytestmark = pytest.mark.django_db

HOSTS = [
    "weerbarejeugd.localhost",
    "dealenmetdrugs.localhost",
    "dealwithit.localhost",
    "buit.localhost",
]


def fields(response):
    lines = response.content.decode().splitlines()
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.parametrize("host", HOSTS)
def test_crawlers_may_read_all_but_search_and_learn_the_sitemap(client, host):
    response = client.get("/robots.txt", headers={"host": f"{host}:9999"})
    assert response["Content-Type"].startswith("text/plain")
    assert f"Sitemap: http://{host}/sitemap.xml" in response.content.decode()
    assert "Disallow: /zoeken/" in response.content.decode()


@pytest.mark.parametrize("host", HOSTS)
def test_security_txt_says_whom_to_write_until_when(client, host):
    response = client.get("/.well-known/security.txt", headers={"host": host})
    found = fields(response)
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert found["Contact"].startswith("mailto:")
    assert found["Canonical"] == f"http://{host}/.well-known/security.txt"
    expires = datetime.strptime(found["Expires"], "%Y-%m-%dT%H:%M:%SZ")
    left = expires.replace(tzinfo=UTC) - timezone.now()
    assert timedelta(days=30) < left < timedelta(days=365)


def test_the_old_place_of_security_txt_leads_to_the_new_one(client):
    response = client.get("/security.txt", headers={"host": HOSTS[1]})
    assert response.status_code == 301
    assert response.url == "/.well-known/security.txt"


def test_each_site_names_its_own_address(client):
    site = Site.objects.get(hostname=HOSTS[3])
    SiteIdentity.objects.filter(site=site).update(
        security_address="veilig@buit.example"
    )
    answer = client.get("/.well-known/security.txt", headers={"host": HOSTS[3]})
    assert fields(answer)["Contact"] == "mailto:veilig@buit.example"
    answer = client.get("/.well-known/security.txt", headers={"host": HOSTS[1]})
    assert "buit" not in fields(answer)["Contact"]


def test_a_site_without_an_address_has_no_security_txt(client):
    SiteIdentity.objects.update(security_address="")
    answer = client.get("/.well-known/security.txt", headers={"host": HOSTS[0]})
    assert answer.status_code == 404
