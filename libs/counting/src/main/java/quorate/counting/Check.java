package quorate.counting;

import quorate.counting.number.Exact;

/** The votes that came in and those that a stage accounts for; {@code stage} 0 is the box. */
public record Check(int stage, Exact in, Exact out) {

  public boolean holds() {
    return in.equals(out);
  }
}
