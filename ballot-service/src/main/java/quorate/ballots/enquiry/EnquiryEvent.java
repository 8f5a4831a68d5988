package quorate.ballots.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/**
 * What has happened to an enquiry, as it stands in the log. Both texts are sealed under the key of
 * the person who asked; {@code by} is the keyed hash of a log-in.
 */
public sealed interface EnquiryEvent {

  UUID ballot();

  UUID enquiry();

  /** {@code named} where the practice chose that all may see who asks. */
  record EnquiryMade(
      UUID ballot,
      UUID enquiry,
      String practice,
      UUID person,
      String by,
      Instant made,
      SealedValue text,
      @Nullable Boolean named)
      implements EnquiryEvent {

    /** Whether all may see which practice asks. */
    public boolean isNamed() {
      return Boolean.TRUE.equals(named);
    }
  }

  record EnquiryAnswered(UUID ballot, UUID enquiry, String by, SealedValue text)
      implements EnquiryEvent {}
}
