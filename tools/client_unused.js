// What age-encryption can do and the client never does: post-quantum and P-256 recipients, passphrases. Aliased away,
// so that the worker stays small; our files hold X25519 stanzas only (spec/protocol.md, Sealed files).
const unused = {};
export { unused as MLKEM768P256, unused as MLKEM768X25519, unused as p256, unused as scrypt };
