"""Accounts by e-mail address, in which case does not count."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.forms import modelform_factory

from core.models import User
from tests.factories.core import UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("email", ["", "   ", None])
def test_nobody_has_an_account_without_an_address(email):
    with pytest.raises(ValueError, match="e-mail address"):
        User.objects.create_user(email, "een-lang-wachtwoord")


def test_an_address_is_kept_in_small_letters_without_blanks():
    user = User.objects.create_user("  Noor@Example.ORG ")
    user.refresh_from_db()
    assert user.email == "noor@example.org"
    assert not user.has_usable_password()


@pytest.mark.parametrize("typed", ["noor@example.org", "NOOR@Example.org"])
def test_one_is_found_however_the_address_is_typed(typed):
    user = UserFactory(email="Noor@example.org")
    assert User.objects.get_by_natural_key(typed) == user
    assert authenticate(None, email=typed, password="een-lang-wachtwoord") == user


def test_the_database_itself_refuses_a_second_account():
    UserFactory(email="noor@example.org")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.bulk_create([User(email="NOOR@example.org")])


def test_a_form_says_once_and_at_the_address_that_it_is_taken():
    UserFactory(email="noor@example.org")
    form = modelform_factory(User, fields=["email"])({"email": "Noor@Example.org"})
    assert not form.is_valid()
    message = User._meta.get_field("email").error_messages["unique"]
    assert form.errors == {"email": [str(message)]}


def test_ones_own_address_can_be_kept():
    user = UserFactory(email="noor@example.org")
    user.first_name = "Noor"
    user.full_clean()
    form = modelform_factory(User, fields=["email"])
    assert form({"email": "NOOR@example.org"}, instance=user).is_valid()


def test_a_model_checks_the_case_too():
    UserFactory(email="noor@example.org")
    with pytest.raises(ValidationError, match="email"):
        User(email="Noor@example.org", password="x").full_clean()


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [("Noor", "de Wit", "Noor de Wit"), ("", "", "noor@example.org")],
)
def test_a_person_is_shown_by_name_and_else_by_address(first, last, shown):
    user = User(email="noor@example.org", first_name=first, last_name=last)
    assert str(user) == shown
    assert user.get_short_name() == (first or "noor@example.org")


def test_a_superuser_may_do_everything():
    user = User.objects.create_superuser("beheer@example.org", "een-lang-wachtwoord")
    assert user.has_perm("core.anything")
    assert user.is_staff
