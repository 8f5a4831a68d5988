package quorate.notifications.policy;

import static quorate.notifications.message.Message.MESSAGES;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.door.Ids;
import quorate.chassis.hear.Heard;
import quorate.chassis.log.StreamRef;
import quorate.chassis.react.NotYet;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.chassis.wire.Entry;
import quorate.notifications.ballot.BallotView;
import quorate.notifications.message.Message;
import quorate.notifications.message.MessageCommand.PrepareMessage;
import quorate.notifications.message.MessageDecider;
import quorate.notifications.message.Occasion;
import quorate.notifications.message.VoteTold;
import quorate.notifications.recipients.Recipient;
import quorate.notifications.vote.VoteCast;

/** Prepares a message for everyone who is to be told of a ballot: all in one append, or none. */
@Singleton
final class Telling {

  private static final String MEMBERSHIP = "membership:";

  private final Provider<Shell> shell;
  private final Seen seen;
  private final Heard heard;
  private final Ids ids;

  Telling(Provider<Shell> shell, Seen seen, Heard heard, Ids ids) {
    this.shell = shell;
    this.seen = seen;
    this.heard = heard;
    this.ids = ids;
  }

  Uni<Void> tell(Entry entry, Request request, UUID ballot, Occasion occasion) {
    var day = CivilDay.of(entry.recorded());
    return tell(entry, request, ballot, occasion, () -> Audience.of(ballot, day));
  }

  /** Tells by e-mail alone, and nobody where it can no longer be voted. */
  Uni<Void> tellWhileOpen(
      Entry entry,
      Request request,
      UUID ballot,
      Occasion occasion,
      Supplier<Uni<List<Recipient>>> audience) {
    return tell(
        entry,
        request,
        ballot,
        occasion,
        () ->
            BallotView.isOpen(ballot, request.at())
                .chain(open -> open ? audience.get() : nobody())
                .map(Audience::byEmail));
  }

  private Uni<Void> tell(
      Entry entry,
      Request request,
      UUID ballot,
      Occasion occasion,
      Supplier<Uni<List<Recipient>>> audience) {
    return seen.upTo(entry.source(), entry.convener(), entry.position())
        .chain(() -> rollKnown(entry.convener(), ballot))
        .chain(() -> seen.in(entry.convener(), audience))
        .map(people -> people.stream().map(to -> message(ballot, occasion, to)).toList())
        .chain(
            messages ->
                heard
                    .heard(entry.convener(), "membership")
                    .chain(upTo -> prepare(entry, request, messages, upTo.position())));
  }

  private static Uni<List<Recipient>> nobody() {
    return Uni.createFrom().item(List.of());
  }

  /** Tells the voter's colleagues, as far as they are known where the vote was cast. */
  Uni<Void> tellColleagues(Entry entry, Request request, VoteCast cast, VoteTold vote) {
    var day = CivilDay.of(entry.recorded());
    return membershipSeen(entry)
        .chain(
            () ->
                seen.in(
                    entry.convener(),
                    () -> Audience.colleagues(cast.practice(), cast.person(), day)))
        .map(colleagues -> colleagues.stream().map(to -> ofVote(cast, to, vote)).toList())
        .chain(
            messages ->
                messages.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : seen.upTo(entry.source(), entry.convener(), entry.position())
                        .chain(() -> heard.heard(entry.convener(), "membership"))
                        .chain(upTo -> prepare(entry, request, messages, upTo.position())));
  }

  /** The vote rested on mandates up to there; so does who shares in them. */
  private Uni<Void> membershipSeen(Entry entry) {
    return Stream.of(entry.json().path("heard").asText("").split(","))
        .filter(heard -> heard.startsWith(MEMBERSHIP))
        .map(heard -> Long.parseLong(heard.substring(MEMBERSHIP.length())))
        .findFirst()
        .map(position -> seen.upTo("membership", entry.convener(), position))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private PrepareMessage ofVote(VoteCast cast, Recipient to, VoteTold vote) {
    return new PrepareMessage(ids.next(), cast.ballot(), Occasion.VOTE, to, vote);
  }

  /** Whoever the roll knew of must be known here too before recipients are chosen. */
  private Uni<Void> rollKnown(String convener, UUID ballot) {
    return seen.in(convener, () -> BallotView.drawnAt(ballot))
        .onItem()
        .ifNull()
        .failWith(() -> new NotYet("ballot %s has no roll yet".formatted(ballot)))
        .chain(
            at -> {
              int colon = at.indexOf(':');
              return seen.upTo(
                  at.substring(0, colon), convener, Long.parseLong(at.substring(colon + 1)));
            });
  }

  private PrepareMessage message(UUID ballot, Occasion occasion, Recipient to) {
    return new PrepareMessage(ids.next(), ballot, occasion, to);
  }

  private Uni<Void> prepare(
      Entry entry, Request request, List<PrepareMessage> messages, long membership) {
    if (messages.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<StreamRef<?, ?>> streams = new ArrayList<>();
    messages.forEach(message -> streams.add(MESSAGES.stream(message.message())));
    return shell
        .get()
        .handle(
            request,
            streams,
            loaded ->
                plan(loaded, messages)
                    .heard(entry.source(), entry.position())
                    .heard("membership", membership))
        .chain(Recorded::orFail);
  }

  private static Plan plan(Loaded loaded, List<PrepareMessage> messages) {
    var plan = Plan.nothing();
    for (PrepareMessage message : messages) {
      var stream = MESSAGES.stream(message.message());
      Message state = loaded.state(stream);
      plan = plan.and(MessageDecider.decide(message, state), stream);
    }
    return plan;
  }
}
