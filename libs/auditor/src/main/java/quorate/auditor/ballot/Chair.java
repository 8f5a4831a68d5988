package quorate.auditor.ballot;

import java.util.Optional;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.vote.CastingVote;
import quorate.counting.outcome.vote.Stand;

/** Who takes the chair, as a notice names them: a person or a log-in, and the elector they are. */
record Chair(Optional<String> person, Optional<String> login, Optional<String> practice) {

  private static final String NOBODY_ON_THE_ROLL = "the chair";

  static Optional<Chair> read(Fields proceedings) throws Malformed {
    if (!proceedings.has("chair")) {
      return Optional.empty();
    }
    var chair = proceedings.in("chair");
    return Optional.of(
        new Chair(chair.optional("person"), chair.optional("login"), chair.optional("practice")));
  }

  CastingVote casting(String vote) {
    return new CastingVote(
        practice.orElse(NOBODY_ON_THE_ROLL), vote.equals("for") ? Stand.FOR : Stand.AGAINST);
  }
}
