"""The law as dated, cited data: read, check, compile, evaluate, ask, explain, compare. See spec/rule-language.md."""
