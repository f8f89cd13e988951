"""Finds every public page of an instance the way a search engine does."""

import re

from tests.journeys.instance import Instance

LOCATION = re.compile(r"<loc>([^<]+)</loc>")


def pages_in_sitemaps(instance: Instance) -> list[str]:
    """Addresses in the sitemaps that the robots.txt of each site names."""
    pages = []
    for address in instance.addresses.values():
        robots = instance.fetch(f"{address}/robots.txt").decode()
        for sitemap in re.findall(r"^Sitemap: (\S+)$", robots, re.M):
            pages += LOCATION.findall(instance.fetch(sitemap).decode())
    return pages
