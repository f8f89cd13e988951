"""Search on SQLite, which cannot stem Dutch: words match what begins with them."""

from functools import reduce
from operator import and_, or_

from modelsearch.backends.database.sqlite.query import (
    BM25,
    Lexeme,
    SearchQueryExpression,
)
from modelsearch.backends.database.sqlite.sqlite import (
    SQLiteSearchBackend,
    SQLiteSearchQueryCompiler,
)
from modelsearch.query import PlainText

STOP_WORD = 3  # letters at most


class TitleFirst(BM25):
    """Relevance in which a word in the title weighs eight times one in the body."""

    def as_sql(self, compiler, connection, function=None, template=None):
        sql, params = super().as_sql(compiler, connection, function, template)
        # the weights follow the index's columns: autocomplete, body, title
        return sql.removesuffix(")") + ", 1.0, 1.0, 8.0)", params


class PrefixQueryCompiler(SQLiteSearchQueryCompiler):
    """Finds “gesprekken” by “gesprek”, in any order of words."""

    def build_search_query_content(self, query, config=None):
        if not isinstance(query, PlainText) or not query.query_string.split():
            return super().build_search_query_content(query, config=config)
        # a quotation mark would end the word in FTS5's own language
        words = query.query_string.replace('"', " ").replace("%", " ").split()
        combine = and_
        if query.operator == "or":
            combine = or_
            # SQLite knows no stop words: "het" and "van" stand in every text
            words = [word for word in words if len(word) > STOP_WORD] or words
        lexemes = [Lexeme(word, prefix=True) for word in words or ["-"]]
        return SearchQueryExpression(reduce(combine, lexemes), config=config)

    def _build_rank_expression(self, vectors, config):
        return TitleFirst()


class SearchBackend(SQLiteSearchBackend):
    """The name that Wagtail looks for in a search backend's module."""

    query_compiler_class = PrefixQueryCompiler
