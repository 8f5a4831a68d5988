package quorate.ballots.hands;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a show of hands, as it stands in the log; {@code by} is a log-in's hash. */
public sealed interface HandsEvent {

  UUID ballot();

  /**
   * The hands as they were raised, of which the latest record stands, and what they come to under
   * the rule set of the notice.
   */
  record HandsRecorded(UUID ballot, List<HandRaised> hands, Map<String, Object> outcome, String by)
      implements HandsEvent {}

  /** A good demand: from here on a poll decides, and hands that were recorded are superseded. */
  record PollDemanded(
      UUID ballot,
      @Nullable List<String> practices,
      @Nullable Boolean chair,
      String demand,
      String found,
      String source,
      String by)
      implements HandsEvent {}

  /** The chair's declaration, which is conclusive (s320(1)); the ballot ends with it. */
  record HandsDeclared(UUID ballot, String verdict, String by) implements HandsEvent {}
}
