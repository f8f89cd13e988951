"""Links in running text, resolved from what was fetched for the whole page."""

from django.utils.html import escape
from wagtail.documents.rich_text import DocumentLinkHandler as WagtailDocumentLinks
from wagtail.rich_text.pages import PageLinkHandler as WagtailPageLinks

from core.models import BasePage, CustomDocument
from core.page_references import fetched, shown_address


class PageLinkHandler(WagtailPageLinks):
    """A link to a page in the reader's language; plain text when it is not public."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        pks = [int(attrs["id"]) for attrs in attrs_list]
        unknown = [pk for pk in pks if not fetched(BasePage, pk)]
        asked = super().expand_db_attributes_many([{"id": pk} for pk in unknown])
        links = dict(zip(unknown, asked, strict=True))
        return [links.get(pk) or _link(shown_address(pk)) for pk in pks]


class DocumentLinkHandler(WagtailDocumentLinks):
    """A link to a document."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[CustomDocument | None]:
        found = [fetched(CustomDocument, int(attrs["id"])) for attrs in attrs_list]
        return found if all(found) else super().get_many(attrs_list)


def _link(address: str | None) -> str:
    return f'<a href="{escape(address)}">' if address else "<a>"
