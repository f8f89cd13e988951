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
        if not all(fetched(BasePage, pk) for pk in pks):
            return super().expand_db_attributes_many(attrs_list)
        addresses = [shown_address(pk) for pk in pks]
        return [
            f'<a href="{escape(address)}">' if address else "<a>"
            for address in addresses
        ]


class DocumentLinkHandler(WagtailDocumentLinks):
    """A link to a document."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[CustomDocument | None]:
        found = [fetched(CustomDocument, int(attrs["id"])) for attrs in attrs_list]
        return found if all(found) else super().get_many(attrs_list)
