package quorate.notifications.wording;

import quorate.notifications.ballot.BallotHeard.BallotExtended;

/** What electors are told of a ballot that closes later than it was to. */
public record ExtensionText(
    Addressee to,
    String convener,
    String title,
    String was,
    String closes,
    String because,
    String voteAt)
    implements Text {

  /** Words the latest extension. */
  static ExtensionText of(
      Addressee to, String convener, String title, BallotExtended extended, String voteAt) {
    return new ExtensionText(
        to,
        convener,
        title,
        CivilTime.words(extended.was()),
        CivilTime.words(extended.closes()),
        because(extended.reason()),
        voteAt);
  }

  private static String because(String reason) {
    return switch (reason) {
      case "service-disturbed" -> "for some of the time not everybody could vote";
      case "notice-delayed" -> "the notice reached some late";
      case "quorum-at-risk" -> "too few practices have voted for a quorum";
      case "information-added" -> "there is something more to read before voting";
      case String other -> "of this: " + other.replace('-', ' ');
    };
  }

  @Override
  public String subject() {
    return "The ballot closes later: " + title;
  }
}
