"""Offers the demo pages of this section: parents."""

from pathlib import Path

from core.demo.registry import register_pages

register_pages("parents", Path(__file__).parent / "demo_pages")
