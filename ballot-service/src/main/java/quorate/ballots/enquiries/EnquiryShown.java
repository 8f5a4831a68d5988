package quorate.ballots.enquiries;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.chassis.seal.SealedValue;
import quorate.chassis.seal.SealingKey;
import quorate.chassis.seal.Seals;

/**
 * An enquiry as people read it. {@code practice} is there where it chose to be named, and for its
 * own people; the texts are gone once who asked was erased.
 */
public record EnquiryShown(
    UUID enquiry,
    Instant made,
    @Nullable String practice,
    @Nullable String text,
    @Nullable Answer answer) {

  /** What whoever conducts the ballot said. */
  public record Answer(Instant answered, @Nullable String text) {}

  static EnquiryShown of(Asked asked, Map<UUID, SealingKey> keys, boolean own) {
    EnquiryMade made = asked.made();
    var said = asked.answer();
    return new EnquiryShown(
        made.enquiry(),
        made.made(),
        own || made.isNamed() ? made.practice() : null,
        opened(keys, asked.entry(), made.text()),
        said == null
            ? null
            : new Answer(said.recorded(), opened(keys, said.entry(), said.answered().text())));
  }

  private static @Nullable String opened(
      Map<UUID, SealingKey> keys, UUID entry, SealedValue sealed) {
    SealingKey key = keys.get(sealed.person());
    return key == null ? null : Seals.open(key, entry, sealed);
  }
}
