"""Pages of the ground floor for tests."""

import factory
import wagtail_factories

from home.models import ContentPage


class ContentPageFactory(wagtail_factories.PageFactory):
    title = "Een pagina"
    slug = factory.Sequence(lambda n: f"pagina-nr-{n}")
    search_description = "Waar deze pagina over gaat."

    class Meta:
        model = ContentPage
