package quorate.ballots.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.Conducting.Officer;
import quorate.ballots.electorate.MandateToVote;
import quorate.chassis.seal.SealedValue;

/** What can be asked of an enquiry. */
public sealed interface EnquiryCommand {

  UUID ballot();

  UUID enquiry();

  /**
   * Asks about a ballot. {@code text} is absent where the person has no key, since they were
   * erased; {@code onRoll} is whether the practice is, once there is a roll.
   */
  record MakeEnquiry(
      UUID ballot,
      UUID enquiry,
      String practice,
      String login,
      List<MandateToVote> mandates,
      boolean onRoll,
      @Nullable SealedValue text,
      boolean named,
      Instant at)
      implements EnquiryCommand {

    public MakeEnquiry {
      mandates = List.copyOf(mandates);
    }

    /** Under which of the log-in's mandates it is asked, if there is one. */
    Optional<MandateToVote> mandate() {
      return mandates.stream().filter(mandate -> mandate.covers(practice, at)).findFirst();
    }
  }

  /** {@code text} is absent where who asked was erased. */
  record AnswerEnquiry(
      UUID ballot, UUID enquiry, Officer officer, @Nullable SealedValue text, Instant at)
      implements EnquiryCommand {}
}
