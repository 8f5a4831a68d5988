package quorate.governance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.party.Party;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.Option;
import quorate.governance.position.PositionEvent.Paper;
import quorate.governance.subject.Subject;

/** What can be asked of a position; {@code today} is the day in London on which it is asked. */
public sealed interface PositionCommand {

  UUID position();

  /**
   * Asks constituents; {@code mandate} is the delegation by which the system lets the place in, and
   * {@code shown} the document by which a consultation on paper went out.
   */
  record OpenConsultation(
      UUID position,
      UUID body,
      Subject subject,
      String question,
      List<Paper> papers,
      List<Party> asked,
      List<Option> options,
      @Nullable String method,
      @Nullable UUID mandate,
      LocalDate since,
      LocalDate until,
      @Nullable Document shown,
      LocalDate today)
      implements PositionCommand {}

  /** Answers for a party; without evidence nobody speaks for it. */
  record GiveAnswer(
      UUID position,
      Party party,
      @Nullable List<List<String>> places,
      Words words,
      @Nullable Evidence evidence,
      LocalDate today)
      implements PositionCommand {}

  /** What somebody wrote: whether anything, and sealed, where the register knows whose it is. */
  record Words(boolean written, @Nullable SealedValue sealed) {
    /** Nothing. */
    public static final Words NONE = new Words(false, null);

    boolean areNobodys() {
      return written && sealed == null;
    }
  }

  /** Notes who said nothing, and counts what was put first. */
  record EndConsultation(UUID position, LocalDate today, Instant at) implements PositionCommand {}

  /** Records what the body agreed by that decision. */
  record AgreePosition(
      UUID position, String text, List<Dissent> dissent, UUID decision, LocalDate today)
      implements PositionCommand {}

  /** Records how it reads by a later decision. */
  record AmendPosition(
      UUID position, String text, List<Dissent> dissent, UUID decision, LocalDate today)
      implements PositionCommand {}

  /** Records that it stands no more, by a later decision. */
  record WithdrawPosition(UUID position, UUID decision, String reason, LocalDate today)
      implements PositionCommand {}

  /** Publishes what was agreed before the convener's rule let it be published. */
  record PublishPosition(UUID position, LocalDate today) implements PositionCommand {}

  /**
   * Holds a statement against it; {@code finder} is who found so and whether whoever asks speaks
   * for them.
   */
  record FindStatement(
      UUID position,
      UUID statement,
      Party speaker,
      String place,
      LocalDate said,
      Finding finding,
      @Nullable String role,
      Finder finder,
      Document evidence,
      Words words,
      LocalDate today)
      implements PositionCommand {}

  /** A person by id: known to the register, and spoken for by whoever asks. */
  record Finder(UUID person, boolean known, boolean spokenFor) {}
}
