"""Pages of the ground floor for tests."""

import wagtail_factories

from home.models import ContentPage


class ContentPageFactory(wagtail_factories.PageFactory):
    title = "Een pagina"
    search_description = "Waar deze pagina over gaat."

    class Meta:
        model = ContentPage
