package quorate.auditor.meeting;

import quorate.auditor.log.Malformed;
import quorate.counting.outcome.meeting.PollDemand;

/** By which rule a poll is demanded. */
final class Polls {

  private Polls() {}

  /** The terms' own; where they say nothing, the statutory floor, and for the chair the model. */
  static PollDemand of(Terms terms, boolean chair) throws Malformed {
    String own = terms.polls().orElse(chair ? "model-articles" : "statutory-floor");
    return switch (own) {
      case "statutory-floor" -> PollDemand.statutoryFloor();
      case "model-articles" -> PollDemand.modelArticles();
      case "model-articles-guarantee" -> PollDemand.modelArticlesOfGuarantee();
      default -> throw new Malformed(own + " is no rule of polls");
    };
  }
}
