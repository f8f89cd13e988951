"""What browsers are told, and that visitors are left no cookie."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db

HOSTS = [
    "weerbarejeugd.localhost",
    "dealenmetdrugs.localhost",
    "dealwithit.localhost",
    "buit.localhost",
]
ADDRESSES = ["/", "/zoeken/?q=hulp", "/bestaat-niet/", "/robots.txt", "/sitemap.xml"]


def policy(response):
    parts = (part.split() for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_public_answer_is_closed_as_far_as_it_can_be(client, host, address):
    response = client.get(address, headers={"host": host}, secure=True)
    assert not response.cookies
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert "camera=()" in response["Permissions-Policy"]
    hsts = response["Strict-Transport-Security"]
    assert "max-age=63072000" in hsts
    assert "includeSubDomains; preload" in hsts
    rules = policy(response)
    assert rules["default-src"] == ["'none'"]
    assert "unsafe" not in response["Content-Security-Policy"]
    sources = {value for values in rules.values() for value in values}
    assert sources == {"'none'", "'self'"}


def test_a_page_holds_nothing_that_its_policy_forbids(client):
    for host in HOSTS:
        content = client.get("/", headers={"host": host}).content.decode()
        assert "<style" not in content
        assert " style=" not in content
        assert " onclick=" not in content
        assert "<script>" not in content


def test_plain_http_is_led_to_https_where_it_is_required(client, settings):
    settings.SECURE_SSL_REDIRECT = True
    response = client.get("/x/?y=1", headers={"host": HOSTS[1]})
    assert response.status_code == 301
    assert response.url == f"https://{HOSTS[1]}/x/?y=1"


def test_staff_may_look_at_a_page_in_a_frame_of_their_own_host(admin_client):
    response = admin_client.get(
        reverse("wagtailadmin_home"), headers={"host": HOSTS[0]}
    )
    assert policy(response)["frame-ancestors"] == ["'self'"]
