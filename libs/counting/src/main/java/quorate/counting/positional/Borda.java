package quorate.counting.positional;

/**
 * Borda's count (Memoire sur les elections au scrutin, 1784): points by place, the highest sum
 * first; candidates of equal rank have the mean of their places.
 */
public record Borda(Truncation truncation) {

  /** Its name in files and messages. */
  public String name() {
    return "borda";
  }
}
