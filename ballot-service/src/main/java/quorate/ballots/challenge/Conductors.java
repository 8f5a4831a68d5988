package quorate.ballots.challenge;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.BallotEvent.BallotRecounted;
import quorate.ballots.ballot.BallotEvent.BallotWithdrawn;
import quorate.ballots.ballot.BallotEvent.ResultAnnulled;
import quorate.ballots.enquiry.Enquiries;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.hands.Hands;
import quorate.ballots.hands.HandsEvent;
import quorate.ballots.nomination.Nomination;
import quorate.ballots.nomination.NominationEvent.ElectedUnopposed;
import quorate.ballots.nomination.NominationEvent.NominationRuled;
import quorate.ballots.nomination.NominationEvent.NominationsOpened;
import quorate.ballots.nomination.NominationEvent.SeatSettledAnew;
import quorate.ballots.paper.PaperEvent;
import quorate.ballots.paper.Papers;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamRef;
import quorate.chassis.log.StreamTail;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.Entry;

/**
 * Who has conducted a ballot, by what its log says: whoever drafted it, gave notice, looked at
 * rolls, withdrew an option, extended, declared, typed in papers, recorded hands, answered
 * enquiries or ruled on its nominations. Who drafts or gives notice of ballots held together does
 * so of each.
 */
@Singleton
final class Conductors {

  private static final String LOGIN = "login:";

  private final EventLog log;
  private final Provider<ServiceDefinition> service;

  Conductors(EventLog log, Provider<ServiceDefinition> service) {
    this.log = log;
    this.service = service;
  }

  /** Their log-ins' keyed hashes. */
  Uni<Set<String>> of(String convener, UUID ballot) {
    var streams =
        Stream.of(
            Ballot.AGGREGATE.stream(ballot),
            Papers.AGGREGATE.stream(ballot),
            Hands.AGGREGATE.stream(ballot),
            Enquiries.AGGREGATE.stream(ballot));
    return read(convener, streams)
        .chain(
            own ->
                read(convener, nominations(own).map(Nomination.AGGREGATE::stream))
                    .map(of -> logins(Stream.concat(own.stream(), of.stream()))));
  }

  private Uni<List<Entry>> read(String convener, Stream<? extends StreamRef<?, ?>> streams) {
    var tails = streams.map(stream -> new StreamTail(stream.name(), 0)).toList();
    return tails.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.createFrom()
            .completionStage(() -> log.read(convener, tails).toCompletionStage())
            .map(read -> entries(read.stream().flatMap(List::stream)));
  }

  private List<Entry> entries(Stream<byte[]> read) {
    return read.map(bytes -> Entry.read(bytes, service.get().events())).toList();
  }

  private static Stream<UUID> nominations(List<Entry> entries) {
    return entries.stream()
        .flatMap(
            entry ->
                entry.event() instanceof BallotDrafted draft
                    ? Stream.ofNullable(draft.nomination())
                    : Stream.empty());
  }

  private static Set<String> logins(Stream<Entry> entries) {
    return entries
        .filter(entry -> isConduct(entry.event()) && entry.actor().startsWith(LOGIN))
        .map(entry -> entry.actor().substring(LOGIN.length()))
        .collect(Collectors.toSet());
  }

  // who judged, and by that drafted a re-run, withdrew or annulled, did not conduct it
  static boolean isConduct(@Nullable Object event) {
    return switch (event) {
      case BallotDrafted drafted -> drafted.rerunOf() == null;
      case BallotWithdrawn withdrawn -> withdrawn.challenge() == null;
      case ResultAnnulled _, BallotRecounted _ -> false;
      case BallotEvent _, PaperEvent _, HandsEvent _ -> true;
      case EnquiryAnswered _ -> true;
      case NominationsOpened _, NominationRuled _, SeatSettledAnew _, ElectedUnopposed _ -> true;
      case null, default -> false;
    };
  }
}
