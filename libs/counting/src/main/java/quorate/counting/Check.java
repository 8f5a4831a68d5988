package quorate.counting;

/** The votes that came in and those that a stage accounts for; {@code stage} 0 is the box. */
public record Check(int stage, Weight in, Weight out) {

  public boolean holds() {
    return in.equals(out);
  }
}
