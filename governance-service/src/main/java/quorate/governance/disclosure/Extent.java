package quorate.governance.disclosure;

import java.util.Locale;

/** Whether agreed positions go out to outsiders or stay with the convener. */
public enum Extent {
  PUBLISHED,
  PRIVATE;

  static Extent of(boolean published) {
    return published ? PUBLISHED : PRIVATE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
