"""Questions that nobody types, and that must do no harm."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.search.question import LONGEST, read_question

pytestmark = pytest.mark.django_db

HOST = {"host": "dealenmetdrugs.localhost"}
ODD = [
    '"',
    "'; DROP TABLE core_basepage; --",
    "%",
    "100% (goed) \\ & | ! :* <->",
    "AND OR NOT NEAR(a b)",
    "{title} : x*",
    "<script>alert(1)</script>",
    "\u202egesprek\u202c",
    "\ud800gesprek",
    "\u0301",
    "👨‍👩‍👧",
    "\n\r\t",
    "مساعدة",
    "ß İ ı ſ",
]


@pytest.mark.parametrize("typed", ODD)
def test_an_odd_question_is_answered_as_any_other(client, typed):
    query = {"q": typed.encode("utf-8", "surrogatepass")}
    response = client.get("/zoeken/", query, headers=HOST)
    assert response.status_code == 200
    assert b"<script>alert" not in response.content


def test_broken_utf8_is_answered(client):
    for query in ("q=%ff%fe", "q=%ED%A0%80", "q=%E2%80", "q=a&q=b", "q[]=1", "&&=&q"):
        assert client.get(f"/zoeken/?{query}", headers=HOST).status_code == 200


def test_a_nul_is_refused(client):
    for address in ("/zoeken/?q=a%00b", "/zoeken/?%00=1", "/zoe%00ken/"):
        assert client.get(address, headers=HOST).status_code == 400


def test_a_nul_in_a_cookie_is_refused():
    client = Client(headers=HOST)
    client.cookies.load('sessionid="aaaaaaaaaaaa\\000"')
    assert client.get("/zoeken/?q=a").status_code == 400


def test_a_long_question_is_cut_and_says_so(client):
    response = client.get("/zoeken/", {"q": "woord " * 1700}, headers=HOST)
    assert response.status_code == 200
    assert len(response.context["query"]) <= LONGEST
    assert response.context["query"].endswith("woord")
    assert str(LONGEST) in response.content.decode()


def test_an_empty_question_shows_the_form(client):
    for question in ("", "   "):
        response = client.get("/zoeken/", {"q": question}, headers=HOST)
        assert response.status_code == 200
        assert response.context["query"] == ""
        assert b'name="q"' in response.content


def test_signs_only_get_a_hint(client):
    response = client.get("/zoeken/", {"q": "?!"}, headers=HOST)
    assert response.context["error"]


def test_only_reading_is_allowed(client):
    assert client.post("/zoeken/", {"q": "x"}, headers=HOST).status_code == 405


@given(st.text(max_size=300))
def test_a_question_holds_words_only(typed):
    question = read_question(typed)
    assert len(question.text) <= LONGEST
    assert all(word.isprintable() and " " not in word for word in question.words)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(max_size=120).filter(lambda text: "\0" not in text))
def test_no_question_breaks_the_search(client, typed):
    query = {"q": typed.encode("utf-8", "surrogatepass")}
    assert client.get("/zoeken/", query, headers=HOST).status_code == 200
