"""Search in one site."""

from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from core.chrome import Chrome
from core.models import BasePage
from core.visibility import visible
from home.search.find import find
from home.search.promote import promoted_pages
from home.search.question import LONGEST, Question, read_question

PAGE_SIZE = 10


@require_safe
@cache_control(private=True, no_store=True)
def search(request: HttpRequest) -> HttpResponse:
    """The form and its results in this site's pages of this language.

    Nothing is written down: neither what was typed nor that somebody searched.
    """
    chrome = Chrome(request)
    if not chrome.front or chrome.front.locale.language_code != chrome.language:
        raise Http404
    question = read_question(request.GET.get("q", ""))
    context = {"chrome": chrome, "query": question.text, "error": _hint(question)}
    context |= {"results": [], "promoted": [], "total": 0, "page_number": 1}
    if question.words:
        context |= _results(request, chrome, question)
    response = render(request, "home/search.html", context)
    response["X-Robots-Tag"] = "noindex"
    return response


def _results(request: HttpRequest, chrome: Chrome, question: Question) -> dict:
    allowed = visible(BasePage.objects.select_related("locale"), request)
    below = allowed.descendant_of(chrome.front, inclusive=True)
    found = Paginator(find(below, question), PAGE_SIZE)
    page = found.get_page(request.GET.get("page"))
    promoted = []
    if page.number == 1:
        promoted = promoted_pages(allowed, chrome.site, chrome.language, question)
    return {
        "promoted": promoted,
        "results": [result for result in page if result not in promoted],
        "total": found.count,
        **_steps(page, question),
    }


def _steps(page: Page, question: Question) -> dict:
    def address(number: int) -> str:
        return "?" + urlencode({"q": question.text, "page": number})

    return {
        "page_number": page.number,
        "has_next": page.has_next(),
        "has_previous": page.has_previous(),
        "next_url": address(page.number + 1) if page.has_next() else "",
        "previous_url": address(page.number - 1) if page.has_previous() else "",
    }


def _hint(question: Question) -> str:
    """What the visitor should know about the question as we read it."""
    if question.cut:
        return _(
            "Your question is long. We searched for its first %(number)s characters."
        ) % {"number": LONGEST}
    if question.text and not question.words:
        return _("Type one or more words.")
    return ""
