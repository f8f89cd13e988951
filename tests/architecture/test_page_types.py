"""Every page type shows itself at its own address."""

import pkgutil
from importlib import import_module

import factory
import pytest
import wagtail_factories

import tests.factories
from core.models import BasePage
from tests.architecture.test_templates import page_types


def page_factories() -> dict:
    """Page type → the factory in tests/factories that makes it."""
    for module in pkgutil.iter_modules(tests.factories.__path__):
        import_module(f"tests.factories.{module.name}")
    made_by = wagtail_factories.PageFactory.__subclasses__()
    return {made._meta.model: made for made in made_by}


def factory_of(model) -> type[factory.Factory]:
    """Its own factory, or one that fills only what all pages need."""
    plain = wagtail_factories.PageFactory
    return page_factories().get(model) or factory.make_factory(
        model, title="Een pagina", slug="een-pagina", FACTORY_CLASS=plain
    )


def page_of(model, fronts) -> BasePage:
    """A live page of a type: the front page that bootstrap made, or a new page."""
    made = {type(front): front for front in fronts.values()}
    return made.get(model) or factory_of(model)(parent=fronts["programme"])


@pytest.mark.django_db
@pytest.mark.parametrize("model", page_types())
def test_a_page_of_each_type_shows_itself(client, fronts, model):
    page = page_of(model, fronts)
    host = page.get_site().hostname
    response = client.get(page.relative_url(page.get_site()), headers={"host": host})
    html = response.content.decode()
    assert response.status_code == 200
    assert f'data-page-type="{model._meta.app_label}.{model.__name__}"' in html
    assert html.count("<h1") == 1
    assert page.title in html
    assert not response.cookies
