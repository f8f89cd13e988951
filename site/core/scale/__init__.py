"""Test data in great numbers, to measure with; never mixed with what is real."""
