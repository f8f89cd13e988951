"""The admin as editors of these sites see it."""
