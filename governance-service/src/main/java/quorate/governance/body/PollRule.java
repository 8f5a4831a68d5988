package quorate.governance.body;

import java.util.Locale;

/** Who may demand a poll at a members' meeting. */
public enum PollRule {
  /** The most that articles may ask of members (s321(2)); nobody else may. */
  STATUTORY_FLOOR,
  /** Two members, a tenth of the votes, the chair or the directors (model article 44, shares). */
  MODEL_ARTICLES,
  /** The same of a company limited by guarantee (model article 30). */
  MODEL_ARTICLES_GUARANTEE;

  /** The word for it in events, requests and answers. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
