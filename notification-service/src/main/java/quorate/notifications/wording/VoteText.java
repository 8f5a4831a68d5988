package quorate.notifications.wording;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a practice's own people are told of its vote: that, by whom and when; never what it says.
 */
public record VoteText(
    Addressee to, String convener, String title, String voter, String cast, boolean changed)
    implements Text {

  /** Words it; {@code names} names who cast the vote, unless they can no longer be named. */
  static VoteText of(
      Addressee to, String convener, String title, Told told, Map<UUID, String> names) {
    var vote = Objects.requireNonNull(told.vote(), "a message of a vote without one");
    return new VoteText(
        to,
        convener,
        title,
        names.getOrDefault(vote.person(), "somebody whose name is no longer kept"),
        CivilTime.words(vote.cast()),
        vote.again());
  }

  @Override
  public String subject() {
    return (changed ? "Your practice has changed its vote: " : "Your practice has voted: ") + title;
  }
}
