package quorate.counting.outcome.data;

/**
 * Data that is no rule set: the path of the field, as {@code marks[0].passmark.fraction}, what
 * stands there ({@code nothing} where it is missing), and how to mend it.
 */
public final class RuleFault extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String value;
  private final String mend;

  RuleFault(String path, String value, String mend) {
    super("%s: %s: %s".formatted(path, value, mend));
    this.path = path;
    this.value = value;
    this.mend = mend;
  }

  public String path() {
    return path;
  }

  public String value() {
    return value;
  }

  public String mend() {
    return mend;
  }
}
