package quorate.ballots.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.electorate.Hands.Held;
import quorate.ballots.electorate.MandateToVote;
import quorate.ballots.enquiry.EnquiryCommand.MakeEnquiry;
import quorate.ballots.enquiry.EnquiryRequests.NewEnquiry;
import quorate.ballots.person.PersonKeys;
import quorate.ballots.vote.Vote;
import quorate.ballots.vote.Vote.NotOnRoll;
import quorate.ballots.vote.VoteEvent;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.ShellRefusal;

/** An enquiry on its way through the shell: {@code entry} is the id that its text is sealed for. */
record Asking(UUID ballot, UUID enquiry, UUID entry, NewEnquiry asked, String login, Instant at) {

  /** What it needs beside the streams: the hand that writes, and that person's key. */
  record With(Held held, Optional<SealingKey> key) {}

  List<StreamRef<?, ?>> reads() {
    return List.of(enquiries(), ballotStream(), vote());
  }

  /** Who asks, by the mandates of the log-in. */
  Optional<UUID> person(Held held) {
    return held.mandates().stream()
        .filter(mandate -> mandate.covers(asked.practice(), at))
        .map(MandateToVote::person)
        .findFirst();
  }

  Plan plan(Loaded loaded, With with) {
    Ballot state = loaded.state(ballotStream());
    if (with.held().isStale(asked.practice()) && !(state instanceof Ballot.NotDrafted)) {
      return Plan.of(Decision.refuse(ShellRefusal.NEIGHBOUR_STALE), enquiries());
    }
    var command = command(loaded, with);
    var decision = EnquiryDecider.decide(command, state, loaded.state(enquiries()));
    if (!(decision instanceof Decision.Accepted<EnquiryEvent>(var events))) {
      return Plan.of(decision, enquiries());
    }
    return with.held()
        .heard(asked.practice(), Plan.nothing())
        .and(enquiries(), events.getFirst(), entry)
        .notAfter(Conducting.of(state).orElseThrow().notice().enquiriesUntil())
        .under(command.mandate().orElseThrow().authority())
        .created(EnquiryResource.at(ballot, enquiry));
  }

  private MakeEnquiry command(Loaded loaded, With with) {
    return new MakeEnquiry(
        ballot,
        enquiry,
        asked.practice(),
        login,
        with.held().mandates(),
        !(loaded.state(vote()) instanceof NotOnRoll),
        sealed(with),
        Boolean.TRUE.equals(asked.named()),
        at);
  }

  private @Nullable SealedValue sealed(With with) {
    var person = person(with.held());
    return person.isEmpty() || with.key().isEmpty()
        ? null
        : Seals.seal(with.key().get(), person.get(), PersonKeys.KEY, entry, asked.text());
  }

  private StreamRef<Enquiries, EnquiryEvent> enquiries() {
    return Enquiries.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }

  private StreamRef<Vote, VoteEvent> vote() {
    return Vote.AGGREGATE.stream(ballot, asked.practice());
  }
}
