package quorate.ballots.hands;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.CastingStand;

/** What has happened to a show of hands, as it stands in the log; {@code by} is a log-in's hash. */
public sealed interface HandsEvent {

  UUID ballot();

  /**
   * The hands as they were raised, of which the latest record stands, and what they come to under
   * the rule set of the notice; {@code present} are practices that were there and raised none, and
   * {@code persons} who was there for each practice that no proxy stood for.
   */
  record HandsRecorded(
      UUID ballot,
      List<HandRaised> hands,
      Map<String, Object> outcome,
      String by,
      @Nullable List<String> present,
      @Nullable Map<String, UUID> persons)
      implements HandsEvent {

    public HandsRecorded {
      hands = List.copyOf(hands);
      present = present == null ? null : List.copyOf(present);
      persons = persons == null ? null : Collections.unmodifiableMap(new TreeMap<>(persons));
    }
  }

  /**
   * On equal hands the chair gave a casting vote on the record with this number, which now comes to
   * {@code outcome}.
   */
  record CastingVoteOnHandsGiven(
      UUID ballot, int record, CastingStand vote, Map<String, Object> outcome, String by)
      implements HandsEvent {}

  /**
   * A good demand: from here on a poll decides, and hands that were recorded are superseded; {@code
   * there} is how many qualifying persons had been seen, who count for the poll's quorum.
   */
  record PollDemanded(
      UUID ballot,
      @Nullable List<String> practices,
      @Nullable Boolean chair,
      String demand,
      String found,
      String source,
      String by,
      @Nullable Integer there)
      implements HandsEvent {}

  /**
   * The chair's declaration, which is conclusive (s320(1)), of the record with this number: the
   * first is 1. The ballot's result is declared with it.
   */
  record HandsDeclared(UUID ballot, String verdict, String by, @Nullable Integer record)
      implements HandsEvent {}
}
