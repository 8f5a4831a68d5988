package quorate.ballots.enquiries;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.chassis.wire.Entry;

/**
 * An enquiry as it stands in the log, with the ids of the entries that its texts are sealed for.
 */
record Asked(EnquiryMade made, UUID entry, @Nullable Said answer) {

  /** The answer, and where and when it was recorded. */
  record Said(EnquiryAnswered answered, UUID entry, Instant recorded) {}

  /** All that a stream tells of, in the order in which they were made. */
  static List<Asked> all(List<Entry> entries) {
    Map<UUID, Asked> asked = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.event() instanceof EnquiryMade made) {
        asked.put(made.enquiry(), new Asked(made, entry.id(), null));
      } else if (entry.event() instanceof EnquiryAnswered said) {
        asked.computeIfPresent(
            said.enquiry(),
            (id, one) ->
                new Asked(one.made, one.entry, new Said(said, entry.id(), entry.recorded())));
      }
    }
    return List.copyOf(asked.values());
  }
}
