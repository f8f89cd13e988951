"""Links in running text, resolved from what was fetched for the whole page."""

import re

from django.utils.html import escape
from wagtail.documents.rich_text import DocumentLinkHandler as WagtailDocumentLinks
from wagtail.rich_text.pages import PageLinkHandler as WagtailPageLinks

from core.models import BasePage, CustomDocument
from core.page_references import fetched, shown_address

ID = re.compile(r"[0-9]{1,18}")


class PageLinkHandler(WagtailPageLinks):
    """A link to a page in the reader's language; plain text when it is not public."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        pks = [_pk(attrs) for attrs in attrs_list]
        unknown = [pk for pk in pks if pk and not fetched(BasePage, pk)]
        asked = super().expand_db_attributes_many([{"id": pk} for pk in unknown])
        links = dict(zip(unknown, asked, strict=True))
        return [links.get(pk) or _link(shown_address(pk)) for pk in pks]


class DocumentLinkHandler(WagtailDocumentLinks):
    """A link to a document."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[CustomDocument | None]:
        pks = [_pk(attrs) for attrs in attrs_list]
        found = {pk: fetched(CustomDocument, pk) for pk in pks if pk}
        unknown = [{"id": pk} for pk, document in found.items() if not document]
        asked = super().get_many(unknown) if unknown else []
        found |= {document.pk: document for document in asked if document}
        return [found.get(pk) for pk in pks]


def _pk(attrs: dict[str, str]) -> int:
    """The id in a link; 0, which nobody has, when it is none that a database knows."""
    text = attrs.get("id", "")
    return int(text) if ID.fullmatch(text) else 0


def _link(address: str | None) -> str:
    return f'<a href="{escape(address)}">' if address else "<a>"
