/**
 * Errors are for someone: one class per thing that a caller can do about it, the twin of wire/errors.py.
 *
 * `code` is stable, `why` one word for programs; the sentence names the rule, never the value that broke it.
 */
export class SaysoError extends Error {
  constructor(say, why = "") {
    super(say);
    this.why = why;
  }
}

/** Bytes from outside are not of the form that the specification gives. */
export class Malformed extends SaysoError {
  code = "malformed";
}

/** Something is over a stated limit. */
export class TooLarge extends Malformed {
  code = "too_large";
}

/** What was typed is not a code; `digits` is how many digits there were. */
export class WrongCode extends SaysoError {
  code = "wrong_code";
  constructor(say, why, digits) {
    super(say, why);
    this.digits = digits;
  }
}

/** A key, a signature or a list does not come from where it should. */
export class NotTrusted extends SaysoError {
  code = "not_trusted";
}

/** A sealed file cannot be opened with the keys at hand. */
export class CannotOpen extends SaysoError {
  code = "cannot_open";
}

/** Something is there already, or somebody else was first. */
export class Conflict extends SaysoError {
  code = "conflict";
}

/** Nobody may give this out now; `why` says which rule. */
export class NotAllowed extends SaysoError {
  code = "not_allowed";
}

/** There is nothing of that name here. */
export class NothingThere extends SaysoError {
  code = "nothing_there";
}

/** What was typed is nothing that could be looked for; `why` is one of the words of spec/lookup.md. */
export class NotAnIdentifier extends SaysoError {
  code = "not_an_identifier";
}

/** Return what a promise gives, or undefined where it was refused (a SaysoError). */
export async function orNothing(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof SaysoError) return undefined;
    throw error;
  }
}
