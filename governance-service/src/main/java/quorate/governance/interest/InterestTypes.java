package quorate.governance.interest;

import quorate.chassis.wire.EventTypes;

/** The names of what happens to interests; nothing of it is promised to outsiders. */
public final class InterestTypes {

  private InterestTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.interest-declared.v1", InterestEvent.InterestDeclared.class)
        .type("governance.interest-updated.v1", InterestEvent.InterestUpdated.class)
        .type("governance.interest-ended.v1", InterestEvent.InterestEnded.class)
        .type("governance.interests-reviewed.v1", InterestEvent.InterestsReviewed.class)
        .type("governance.interest-publication-ruled.v1", InterestEvent.PublicationRuled.class);
  }
}
