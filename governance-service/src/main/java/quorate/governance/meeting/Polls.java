package quorate.governance.meeting;

import quorate.counting.outcome.meeting.PollDemand;
import quorate.governance.body.Terms;

/** By which rule a poll is demanded. */
public final class Polls {

  private Polls() {}

  /**
   * The terms' own; where they say nothing, the most that articles may ask of members (s321(2)) and
   * for the chair the model articles.
   */
  public static PollDemand of(Terms terms, boolean chair) {
    var own = terms.polls();
    if (own == null) {
      return chair ? PollDemand.modelArticles() : PollDemand.statutoryFloor();
    }
    return switch (own) {
      case STATUTORY_FLOOR -> PollDemand.statutoryFloor();
      case MODEL_ARTICLES -> PollDemand.modelArticles();
      case MODEL_ARTICLES_GUARANTEE -> PollDemand.modelArticlesOfGuarantee();
    };
  }
}
