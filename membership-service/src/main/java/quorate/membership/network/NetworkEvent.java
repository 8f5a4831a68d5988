package quorate.membership.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Source;

/** What has become true of one network. */
public sealed interface NetworkEvent {

  String network();

  record NetworkRegistered(
      String network,
      String name,
      String subIcbLocation,
      @Nullable LocalDate openedOn,
      Source source)
      implements NetworkEvent {}

  record NetworkRenamed(String network, String name, LocalDate effective, Source source)
      implements NetworkEvent {}

  /**
   * What was said to begin on that day never was so, for this reason; {@code fact} is a {@link
   * NetworkFact} by its word.
   */
  record NetworkFactRetracted(
      String network, String fact, LocalDate from, String reason, Source source)
      implements NetworkEvent {}

  /** {@code closedOn} is the last day on which the network existed. */
  record NetworkClosed(String network, LocalDate closedOn, Source source) implements NetworkEvent {}
}
