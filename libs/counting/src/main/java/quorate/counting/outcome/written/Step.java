package quorate.counting.outcome.written;

import quorate.counting.number.Exact;

/** A reply, what it did, and the voting rights agreed after it. */
public record Step(Reply reply, Effect effect, Exact agreed) {

  /** The same in a sentence. */
  public String sentence() {
    return effect.sentence(reply.member());
  }
}
