/** RFC 9497 VOPRF, ristretto255-SHA512, by noble-curves: the client's half; the twin of lookup/oprf.py. */
import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { NotTrusted } from "../wire/errors.js";

const { voprf } = ristretto255_oprf;

/** Return `{input, blind, element}`: an input hidden by a fresh random scalar. */
export function blind(input, entropy) {
  const { blind: scalar, blinded: element } = voprf.blind(input, entropy);
  return { input, blind: scalar, element };
}

/** Return the 64-byte output for each input, having verified the proof; throw NotTrusted (proof) otherwise. */
export function finish(publicKey, blindings, { elements, proof }) {
  if (elements.length === blindings.length && elements.length > 0) {
    const items = blindings.map(({ input, blind: scalar, element }, at) => ({
      input,
      blind: scalar,
      blinded: element,
      evaluated: elements[at],
    }));
    try {
      return voprf.finalizeBatch(items, publicKey, proof);
    } catch {
      // a proof that does not hold, or bytes that are no element or no scalar
    }
  }
  throw new NotTrusted("The holder's proof is not right.", "proof");
}
