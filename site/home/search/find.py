"""Which pages answer a question, best first."""

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import connections
from django.db.models import F, Func, QuerySet, TextField, Value
from django.db.models.functions import Concat, Greatest
from wagtail.query import PageQuerySet

from core.models import BasePage
from home.search.question import Question

CLOSE_ENOUGH = 0.5  # of the three-letter pieces of a word, found in one place
SHORTEST_MISSPELT = 4  # letters; of shorter words everything is close to everything
MOST_MISSPELT = 5  # words, so that a question cannot cost much


def find(pages: PageQuerySet, question: Question):
    """The pages among `pages` that answer a question: something to count and slice.

    Those with all its words; failing that with any of them; failing that, on
    PostgreSQL, those about something spelt nearly so.
    """
    # the search engine reads no conditions but plain ones: it gets the answer to them
    allowed = pages.order_by().values("pk")
    pages = BasePage.objects.filter(pk__in=allowed).select_related("locale")
    found = pages.search(question.plain, operator="and")
    if not found.count() and len(question.words) > 1:
        found = pages.search(question.plain, operator="or")
    if not found.count() and connections[pages.db].vendor == "postgresql":
        return _spelt_nearly(pages, question)
    return found


def _spelt_nearly(pages: PageQuerySet, question: Question) -> QuerySet:
    """By what stands on a page's cards only: whole texts would take too long."""
    words = [word for word in question.words if len(word) >= SHORTEST_MISSPELT]
    if not words:
        return pages.none()
    about = _bare(
        Concat(
            *("title", Value(" "), "search_terms", Value(" "), "teaser_text"),
            *(Value(" "), "search_description"),
            output_field=TextField(),
        )
    )
    likeness = [
        TrigramWordSimilarity(_bare(Value(word)), about)
        for word in words[:MOST_MISSPELT]
    ]
    best = Greatest(*likeness) if len(likeness) > 1 else likeness[0]
    close = pages.annotate(likeness=best).filter(likeness__gte=CLOSE_ENOUGH)
    return close.order_by(F("likeness").desc(), "-pk")


def _bare(text) -> Func:
    return Func(text, function="unaccent", output_field=TextField())
