"""Guidance for parents."""
