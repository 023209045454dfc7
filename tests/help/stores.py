"""The stores that there are."""

from sayso.store.sqlite import SqliteStore

STORES = (SqliteStore,)
