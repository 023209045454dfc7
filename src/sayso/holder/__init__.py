"""The holder of one OPRF key: make and load it, evaluate and prove, count who may ask how often."""
