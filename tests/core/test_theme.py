"""Subjects that all sections share, in every language."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from core.languages import OTHER_LANGUAGES
from core.models import Theme, ThemeName

pytestmark = pytest.mark.django_db


def test_every_first_theme_has_a_name_in_every_language():
    themes = Theme.objects.prefetch_related("names")
    assert len(themes) >= 10
    for theme in themes:
        theme.full_clean()
        names = {name.language: name.name for name in theme.names.all()}
        assert set(names) == {code for code, _name in OTHER_LANGUAGES}
        assert all(names.values())


def test_a_list_of_themes_in_one_language_costs_two_queries(django_assert_num_queries):
    with translation.override("en"), django_assert_num_queries(2):
        names = [t.local_name for t in Theme.objects.prefetch_related("names")]
    assert "Money mules" in names


def test_a_theme_has_one_name_a_language():
    theme = Theme.objects.first()
    with pytest.raises(ValidationError):
        ThemeName(theme=theme, language="en", name="Another").full_clean()


def test_dutch_is_the_name_itself_and_no_translation():
    with pytest.raises(ValidationError):
        ThemeName(theme=Theme.objects.first(), language="nl", name="x").full_clean()
