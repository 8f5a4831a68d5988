package quorate.membership.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Source;

/** What may be asked of one network. */
public sealed interface NetworkCommand {

  String network();

  Source source();

  record RegisterNetwork(
      String network,
      String name,
      String subIcbLocation,
      @Nullable LocalDate openedOn,
      Source source)
      implements NetworkCommand {}

  record RenameNetwork(String network, String name, LocalDate effective, Source source)
      implements NetworkCommand {}

  /** Takes back what the register says to begin on that day. */
  record RetractNetworkFact(
      String network, NetworkFact fact, LocalDate from, String reason, Source source)
      implements NetworkCommand {}

  record CloseNetwork(String network, LocalDate closedOn, Source source)
      implements NetworkCommand {}
}
