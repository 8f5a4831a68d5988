package quorate.membership.convener;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become true of the convener itself. */
public sealed interface ConvenerEvent {

  /** What it is called from a day on; {@code number} is none where it is no company. */
  record ConvenerNamed(String name, @Nullable String number, LocalDate from)
      implements ConvenerEvent {}
}
