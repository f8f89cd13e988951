"""What every test stands on: a bootstrapped database and empty caches."""

import pytest
from django.core.cache import cache
from django.core.management import call_command
from wagtail.models import Site


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database as an instance is after its first start."""
    with django_db_blocker.unblock():
        call_command("bootstrap")


@pytest.fixture(autouse=True)
def _empty_caches():
    """No test sees what another one left in a cache."""
    cache.clear()
    Site.clear_site_root_paths_cache()


@pytest.fixture
def fronts(db) -> dict:
    """The Dutch front page of each site by the site's key."""
    sites = Site.objects.select_related("root_page", "siteidentity")
    return {
        site.siteidentity.key: site.root_page.specific
        for site in sites.exclude(siteidentity=None)
    }
