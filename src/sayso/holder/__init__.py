"""The holder of one OPRF key: make and load it, keep it beside the database, evaluate and prove."""
