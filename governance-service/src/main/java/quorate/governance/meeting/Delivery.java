package quorate.governance.meeting;

import java.util.Locale;

/** What became of a notice that was sent. */
public enum Delivery {
  DELIVERED,
  CAME_BACK;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
