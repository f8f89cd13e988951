"""Texts are found wherever they stand."""

import pytest

from core.messages.sources import Message, messages
from tests.architecture.tree import plant


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("site/core/a.py", '_("A page")', Message("A page")),
        ("site/core/a.py", 'gettext("A " "page")', Message("A page")),
        ("site/core/a.py", 'ngettext("%d dag", "%d d", n)', Message("%d dag", "%d d")),
        ("site/core/a.py", 'pgettext("tab", "Home")', Message("Home", "", "tab")),
        ("site/core/a.py", 'x.gettext_lazy("It\'s")', Message("It's")),
        ("templates/a.html", '<p>{% translate "Search" %}</p>', Message("Search")),
        ("templates/a.html", '{{ _("Search") }}', Message("Search")),
        ("templates/a.txt", '{% translate "Hi" as hi %}', Message("Hi")),
        ("site/home/templates/a.html", '{% translate "Hi" %}', Message("Hi")),
        (
            "templates/a.html",
            '{% translate "Home" context "tab" %}',
            Message("Home", "", "tab"),
        ),
        (
            "templates/a.html",
            '{% blocktranslate trimmed with a=b %}\n  One\n  "{{ a }}" (x)\n'
            "{% endblocktranslate %}",
            Message('One "%(a)s" (x)'),
        ),
        (
            "templates/a.html",
            "{% blocktranslate count n=list|length %}{{ n }} page{% plural %}"
            "{{ n }} pages{% endblocktranslate %}",
            Message("%(n)s page", "%(n)s pages"),
        ),
    ],
)
def test_a_text_is_found_in_its_file(tmp_path, name, content, message):
    assert messages(plant(tmp_path, name, content)) == {message: {name}}


def test_many_texts_of_one_template_are_all_found(tmp_path):
    plant(
        tmp_path,
        "templates/a.html",
        "{% load i18n %}\n<h1 title='{% translate \"One\" %}'>\n"
        '      {# why (so #}\n  {{ x }}{% translate "Two" %}\n</h1>{{ _("Three") }}',
    )
    assert {found.text for found in messages(tmp_path)} == {"One", "Two", "Three"}


def test_a_variable_is_no_text(tmp_path):
    assert messages(plant(tmp_path, "site/core/a.py", "_(title)")) == {}


def test_migrations_hold_no_texts_to_translate(tmp_path):
    plant(tmp_path, "site/core/migrations/0001_a.py", '_("Old name")')
    assert messages(tmp_path) == {}
