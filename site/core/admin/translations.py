"""wagtail-localize's pages, held to the rights of a house with several sites."""

from django import forms
from django.db.models import QuerySet
from django.urls import URLPattern, path
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.update_translations import (
    UpdateTranslationsForm,
    UpdateTranslationsView,
)


class OwnTranslationsReport(TranslationsReportView):
    """The stock report lists the translations of all sites, unseen drafts included."""

    def get_queryset(self) -> QuerySet:
        pages = policy_registry.get_by_type(Page)
        own = pages.explorable_instances(self.request.user)
        return (
            super()
            .get_queryset()
            .filter(source__object_id__in=own.values("translation_key"))
        )


class UnpublishedUpdateForm(UpdateTranslationsForm):
    """Fetches new words from the source without an offer to publish them unseen."""

    publish_translations = forms.BooleanField(
        required=False, disabled=True, widget=forms.HiddenInput
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["publish_translations"].help_text = ""


class UpdateUnpublishedView(UpdateTranslationsView):
    """Brings translations up to date; the translation editor publishes them."""

    def get_form(self) -> UnpublishedUpdateForm:
        data = self.request.POST if self.request.method == "POST" else None
        return UnpublishedUpdateForm(data)


def stricter_addresses() -> list[URLPattern]:
    """Addresses of wagtail-localize that stand before its own, guards included."""
    report = "localize/reports/translations/"
    return [
        path(report, OwnTranslationsReport.as_view()),
        path(f"{report}results/", OwnTranslationsReport.as_view(results_only=True)),
        path(
            "localize/update/<int:translation_source_id>/",
            UpdateUnpublishedView.as_view(),
            name="update_translations_unpublished",
        ),
    ]
