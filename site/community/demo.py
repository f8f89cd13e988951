"""Offers the demo pages of this section: young people."""

from pathlib import Path

from core.demo.registry import register_pages

register_pages("community", Path(__file__).parent / "demo_pages")
