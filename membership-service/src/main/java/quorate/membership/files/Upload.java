package quorate.membership.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in, and when. {@code published} is the day it speaks of, for files that
 * do not say so themselves.
 */
// An upload is read once and never compared, so the array does no harm here.
@SuppressWarnings("ArrayRecordComponent")
public record Upload(
    String name, byte[] bytes, Areas areas, @Nullable LocalDate published, LocalDate received) {

  /** Whether this day was not in the future when the file was handed in. */
  boolean hadCome(LocalDate day) {
    return !day.isAfter(received);
  }
}
