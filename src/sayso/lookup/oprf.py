"""Verifiable oblivious pseudorandom function: RFC 9497, mode VOPRF, suite ristretto255-SHA512.

The client hides its input in r·H(input), a uniformly random element whatever the input is; the holder multiplies by its
key and proves in zero knowledge (a batched proof of equal logarithms) that it took the key that it is known by; the
client takes r away again. Arithmetic is libsodium's; here stand only the RFC's transcripts, held by the RFC's own
vectors. Names in brackets are the RFC's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha512

from sayso.lookup import ristretto
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.listing import Evaluation

CONTEXT = b"OPRFV1-\x01-ristretto255-SHA512"
INPUT_BYTES_MAX = 2**16 - 1
_BLOCK_BYTES = 128


@dataclass(frozen=True, slots=True)
class Blinding:
    """One input on its way: it, the blind that hides it, and the element that is sent. It does not print itself."""

    input: bytes
    blind: bytes
    element: bytes

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Blinding>"


def expand(message: bytes, domain: bytes) -> bytes:
    """Return 64 uniform bytes from `message`: expand_message_xmd with SHA-512 (RFC 9380, section 5.3.1)."""
    suffix = domain + bytes([len(domain)])
    first = sha512(bytes(_BLOCK_BYTES) + message + b"\x00\x40\x00" + suffix).digest()
    return sha512(first + b"\x01" + suffix).digest()


def hash_to_group(message: bytes) -> bytes:
    """Return the element that stands for an input [HashToGroup]."""
    return ristretto.element_from_hash(expand(message, b"HashToGroup-" + CONTEXT))


def hash_to_scalar(message: bytes, domain: bytes = b"HashToScalar-" + CONTEXT) -> bytes:
    """Return the scalar that stands for a transcript [HashToScalar]."""
    return ristretto.scalar_from_hash(expand(message, domain))


def derive_key(seed: bytes, info: bytes) -> bytes:
    """Return the secret key of a 32-byte seed [DeriveKeyPair]; that it is zero has a chance of 2^-252."""
    return hash_to_scalar(seed + _framed(info) + b"\0", b"DeriveKeyPair" + CONTEXT)


def blind(message: bytes, scalar: bytes) -> Blinding:
    """Return an input hidden by a random scalar that is used this once [Blind].

    Raises:
        Malformed: if the scalar is zero, or the input longer than 65,535 bytes.
    """
    if len(message) > INPUT_BYTES_MAX:
        raise Malformed("An input has at most 65,535 bytes.")
    return Blinding(message, scalar, ristretto.multiply(scalar, hash_to_group(message)))


def evaluate(key: bytes, public: bytes, elements: Sequence[bytes], scalar: bytes) -> Evaluation:
    """Return the elements times the secret key, and the proof for all of them [BlindEvaluate, GenerateProof].

    `scalar` is random and used this once: with it and the proof the key could be computed.

    Raises:
        Malformed: if one of them is not an element, or is the identity.
    """
    evaluated = tuple(ristretto.multiply(key, element) for element in elements)
    weights = _weights(public, elements, evaluated)
    total = _weighted(weights, elements)
    evaluated_total = ristretto.multiply(key, total)
    commitments = ristretto.multiply_base(scalar), ristretto.multiply(scalar, total)
    challenge = _challenge(public, total, evaluated_total, *commitments)
    response = ristretto.scalar_subtract(scalar, ristretto.scalar_multiply(challenge, key))
    return Evaluation(evaluated, challenge + response)


def verify(public: bytes, elements: Sequence[bytes], evaluation: Evaluation) -> None:
    """Return if the holder of `public` has evaluated exactly these elements [VerifyProof].

    Raises:
        NotTrusted: otherwise; `.why` is `proof`.
    """
    try:
        for element in (public, *elements, *evaluation.elements):
            ristretto.check_element(element)
        challenge, response = evaluation.proof[: ristretto.SCALAR_BYTES], evaluation.proof[ristretto.SCALAR_BYTES :]
        ristretto.check_scalar(challenge)
        ristretto.check_scalar(response)
        weights = _weights(public, elements, evaluation.elements)
        total, evaluated_total = _weighted(weights, elements), _weighted(weights, evaluation.elements)
        commitments = (
            ristretto.add(ristretto.multiply_base(response), ristretto.multiply(challenge, public)),
            ristretto.add(ristretto.multiply(response, total), ristretto.multiply(challenge, evaluated_total)),
        )
        right = _challenge(public, total, evaluated_total, *commitments) == challenge
    except (Malformed, ValueError):
        right = False
    if not right:
        raise NotTrusted("The holder's proof is not right.", why="proof")


def finish(public: bytes, blindings: Sequence[Blinding], evaluation: Evaluation) -> tuple[bytes, ...]:
    """Return the 64-byte output for each input, having verified the proof [Finalize].

    Raises:
        NotTrusted: if the proof does not hold; `.why` is `proof`.
    """
    verify(public, [blinding.element for blinding in blindings], evaluation)
    return tuple(
        _output(blinding.input, ristretto.multiply(ristretto.scalar_invert(blinding.blind), element))
        for blinding, element in zip(blindings, evaluation.elements, strict=True)
    )


def direct(key: bytes, message: bytes) -> bytes:
    """Return the output for an input to whoever has the secret key [Evaluate]: what a seized holder can do."""
    return _output(message, ristretto.multiply(key, hash_to_group(message)))


def _output(message: bytes, element: bytes) -> bytes:
    return sha512(_framed(message) + _framed(element) + b"Finalize").digest()


def _framed(data: bytes) -> bytes:
    return len(data).to_bytes(2, "big") + data


def _weights(public: bytes, elements: Sequence[bytes], evaluated: Sequence[bytes]) -> list[bytes]:
    """Return the scalars by which many pairs become one [ComputeComposites]."""
    seed = _framed(sha512(_framed(public) + _framed(b"Seed-" + CONTEXT)).digest())
    return [
        hash_to_scalar(seed + place.to_bytes(2, "big") + _framed(one) + _framed(other) + b"Composite")
        for place, (one, other) in enumerate(zip(elements, evaluated, strict=True))
    ]


def _weighted(weights: Sequence[bytes], elements: Sequence[bytes]) -> bytes:
    first, *others = (ristretto.multiply(weight, element) for weight, element in zip(weights, elements, strict=True))
    for element in others:
        first = ristretto.add(first, element)
    return first


def _challenge(*elements: bytes) -> bytes:
    return hash_to_scalar(b"".join(map(_framed, elements)) + b"Challenge")
