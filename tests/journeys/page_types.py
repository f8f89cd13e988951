"""Chooses pages so that each site's page types are met in each language."""

import re
from functools import cache

from tests.journeys.instance import HOSTS, Instance

PAGE_TYPE = re.compile(r'data-page-type="([\w.]+)"')
LANGUAGE = re.compile(r'<html[^>]*\blang="(\w+)"')
BLOCK = re.compile(r'class="part part-(\w+)"')


@cache
def one_of_each(instance: Instance, addresses: tuple[str, ...]) -> list[str]:
    """Pages that hold every site × page type × language × kind of block."""
    seen: set[tuple[str, ...]] = set()
    chosen = []
    for address in addresses:
        html = instance.fetch(address).decode()
        site = next(key for key, host in HOSTS.items() if host in address)
        kind = (site, PAGE_TYPE.search(html)[1], LANGUAGE.search(html)[1])
        met = {kind, *((*kind, block) for block in BLOCK.findall(html))}
        if not met <= seen:
            chosen.append(address)
            seen |= met
    return chosen
