package quorate.ballots.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Ballot;
import quorate.ballots.ballot.BallotEvent;
import quorate.ballots.ballot.Conducting;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.enquiry.EnquiryCommand.AnswerEnquiry;
import quorate.ballots.person.PersonKeys;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;

/** An answer on its way through the shell; it is sealed under the key of who asked. */
record Answering(UUID ballot, UUID enquiry, UUID entry, String words, Officer officer, Instant at) {

  List<StreamRef<?, ?>> reads() {
    return List.of(enquiries(), ballotStream());
  }

  /** Who asked. */
  Optional<UUID> person(Loaded loaded) {
    return loaded.state(enquiries()).find(enquiry).map(Enquiries.One::person);
  }

  Plan plan(Loaded loaded, Optional<SealingKey> key) {
    Ballot state = loaded.state(ballotStream());
    var command = new AnswerEnquiry(ballot, enquiry, officer, sealed(loaded, key), at);
    var decision = EnquiryDecider.decide(command, state, loaded.state(enquiries()));
    if (!(decision instanceof Decision.Accepted<EnquiryEvent>(var events))) {
      return Plan.of(decision, enquiries());
    }
    return Plan.nothing()
        .and(enquiries(), events.getFirst(), entry)
        .notAfter(Conducting.of(state).orElseThrow().notice().closes())
        .created(EnquiryResource.at(ballot, enquiry));
  }

  private @Nullable SealedValue sealed(Loaded loaded, Optional<SealingKey> key) {
    var person = person(loaded);
    return person.isEmpty() || key.isEmpty()
        ? null
        : Seals.seal(key.get(), person.get(), PersonKeys.KEY, entry, words);
  }

  private StreamRef<Enquiries, EnquiryEvent> enquiries() {
    return Enquiries.AGGREGATE.stream(ballot);
  }

  private StreamRef<Ballot, BallotEvent> ballotStream() {
    return Ballot.AGGREGATE.stream(ballot);
  }
}
