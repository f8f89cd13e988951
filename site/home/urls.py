"""Addresses of the ground floor that have a language."""

from django.urls import path

from home.views.search import search

urlpatterns = [path("zoeken/", search, name="search")]
