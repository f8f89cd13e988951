"""Which pages editors want on top for a question."""

from wagtail.models import Site
from wagtail.query import PageQuerySet

from core.models import BasePage
from home.promoted_result import PromotedResult
from home.search.question import Question, fold


def promoted_pages(
    pages: PageQuerySet, site: Site, language: str, question: Question
) -> list[BasePage]:
    """The pages among `pages` promoted for a question, in the editors' order."""
    asked = set(fold(question.plain))
    rows = PromotedResult.objects.filter(promotions__site=site, language=language)
    wanted = [
        page
        for terms, page in rows.values_list("terms", "page")
        if any(_meant(term, asked) for term in terms.split(","))
    ]
    found = pages.in_bulk(wanted) if wanted else {}
    return [found[page] for page in dict.fromkeys(wanted) if page in found]


def _meant(term: str, asked: set[str]) -> bool:
    words = set(fold(term))
    return bool(words) and words <= asked
