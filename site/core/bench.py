"""Measures what each page type costs: queries, time and weight."""

import gzip
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext

from core.figures import Figure, measure
from core.models import BasePage

PAGE_QUERIES = 14
HTML_KB = 10
ASSETS_KB = 15
VISITS = 5


@dataclass(frozen=True)
class Visit:
    """What one page took: queries, milliseconds, kB of gzipped HTML."""

    queries: int
    milliseconds: float
    weight: float


@measure
def page_figures() -> Iterator[Figure]:
    """The dearest live page of each type, on the second and later visits."""
    visits = defaultdict(list)
    with override_settings(SECURE_SSL_REDIRECT=False):
        for page in BasePage.objects.live().public().specific():
            visits[page._meta.label].append(_visit(page))
    for label, found in sorted(visits.items()):
        queries = max(visit.queries for visit in found)
        weight = max(visit.weight for visit in found)
        median = statistics.median(visit.milliseconds for visit in found)
        yield Figure(f"{label}: queries at most", queries, "", PAGE_QUERIES)
        yield Figure(f"{label}: time, median", median, "ms")
        yield Figure(f"{label}: HTML at most", weight, "kB gzip", HTML_KB)


@measure
def asset_figures() -> Iterator[Figure]:
    """The style sheet and all scripts of the public pages together."""
    files = [finders.find("core/css/site.css")]
    files += sorted(Path(finders.find("core/js")).glob("*.js"))
    weight = sum(_gzipped(Path(file).read_bytes()) for file in files)
    yield Figure("style sheet and scripts", weight, "kB gzip", ASSETS_KB)


def _visit(page: BasePage) -> Visit:
    address = urlsplit(page.full_url)
    client = Client(HTTP_HOST=address.netloc)
    client.get(address.path)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address.path)
    queries = len(captured)  # the next request empties the log
    times = []
    for _ in range(VISITS):
        started = time.perf_counter()
        client.get(address.path)
        times.append((time.perf_counter() - started) * 1000)
    weight = _gzipped(response.content)
    return Visit(queries, statistics.median(times), weight)


def _gzipped(content: bytes) -> float:
    return len(gzip.compress(content)) / 1000
