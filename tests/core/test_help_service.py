"""Help lines: whom to call, said in the reader's language, with numbers that hold."""

import re
import tomllib

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from core.bootstrap.reference import DATA
from core.languages import Language
from core.models import HelpService, HelpServiceText
from tests.factories.core import HelpServiceFactory

pytestmark = pytest.mark.django_db
NUMBERS = {
    "alarm-112": "112",
    "politie": "0900-8844",
    "veilig-thuis": "0800-2000",
    "kindertelefoon": "0800-0432",
    "meld-misdaad-anoniem": "0800-7000",
}


def with_texts(*languages: str) -> HelpService:
    service = HelpServiceFactory()
    for language in languages:
        HelpServiceText.objects.create(
            service=service, language=language, summary=f"Zin {language}"
        )
    return service


@pytest.mark.parametrize(
    ("texts", "language", "expected"),
    [
        (("nl", "en"), "en", "Zin en"),
        (("nl", "en"), "tr", "Zin nl"),
        (("nl",), "nl-nl", "Zin nl"),
        (("en",), "nl", None),
        ((), "nl", None),
    ],
)
def test_a_card_says_the_same_however_it_was_fetched(texts, language, expected):
    service = with_texts(*texts)
    with translation.override(language):
        alone = HelpService.objects.get(pk=service.pk).text
        among = HelpService.objects.for_cards().get(pk=service.pk).text
    assert (alone and alone.summary) == expected
    assert (among and among.summary) == expected


def test_a_text_without_limits_borrows_none_from_dutch():
    service = with_texts("nl", "en")
    HelpServiceText.objects.filter(service=service, language="nl").update(
        limits="Niet bij spoed."
    )
    with translation.override("en"):
        assert HelpService.objects.for_cards().get(pk=service.pk).text.limits == ""
        assert HelpService.objects.get(pk=service.pk).text.limits == ""


def test_all_cards_cost_three_queries(django_assert_num_queries):
    with django_assert_num_queries(3):
        for service in HelpService.objects.for_cards():
            assert service.text.summary
            list(service.hours.all())
            list(service.exceptions.all())


@pytest.mark.parametrize(
    ("phone", "dial"),
    [("0800-2000", "08002000"), ("+31 (0)20 123 45 67", "+310201234567"), ("", "")],
)
def test_a_phone_dials_digits_only(phone, dial):
    assert HelpService(phone=phone).dial == dial


@pytest.mark.parametrize("phone", ["0800-HULP", "bel 112", "112; 911", "112 of 113"])
def test_a_number_that_no_phone_can_dial_is_refused(phone):
    with pytest.raises(ValidationError, match="phone"):
        HelpServiceFactory.build(code="hulp", phone=phone).full_clean()


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"phone": ""}, "phone"),
        ({"scope": "region"}, "region_code"),
        ({"scope": "municipality"}, "municipality"),
        ({"always_open": True, "closed_on_holidays": True}, "closed_on_holidays"),
    ],
)
def test_what_is_missing_or_contradicts_is_said_at_its_field(facts, field):
    with pytest.raises(ValidationError) as found:
        HelpServiceFactory.build(code="hulp", **facts).full_clean()
    assert list(found.value.message_dict) == [field]


def test_one_text_a_language():
    service = with_texts("nl")
    with pytest.raises(ValidationError):
        HelpServiceText(service=service, language="nl", summary="Nog een").full_clean()


def test_the_national_numbers_are_the_public_ones():
    services = HelpService.objects.filter(code__in=NUMBERS)
    assert dict(services.values_list("code", "phone")) == NUMBERS


def test_every_first_help_service_is_complete_in_five_languages():
    assert HelpService.objects.count() >= len(NUMBERS)
    for service in HelpService.objects.all():
        service.full_clean()
        texts = list(service.texts.all())
        assert {text.language for text in texts} == set(Language.values), service
        for text in texts:
            text.full_clean()
            assert text.limits, f"{service} in {text.language} says what it is not"
        for hours in service.hours.all():
            hours.full_clean()


def test_who_helps_at_once_is_on_the_error_pages():
    shown = HelpService.objects.filter(on_error_pages=True)
    assert {"alarm-112", "politie", "veilig-thuis"} <= {s.code for s in shown}


def test_the_texts_name_no_number_that_we_do_not_have():
    table = tomllib.loads((DATA / "help_services.toml").read_text(encoding="utf-8"))
    phones = {facts.get("phone") for facts in table.values()}
    for code, facts in table.items():
        words = " ".join(" ".join(text.values()) for text in facts["texts"].values())
        for number in re.findall(r"\b(?:0[89]00-\d{4}|11[23])\b", words):
            assert number in phones, code
