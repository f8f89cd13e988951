"""Offers the demo pages of this section: intervention map."""

from pathlib import Path

from core.demo.registry import register_pages

register_pages("programme", Path(__file__).parent / "demo_pages")
