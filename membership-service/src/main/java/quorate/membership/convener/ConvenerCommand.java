package quorate.membership.convener;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of the convener's own particulars. */
public sealed interface ConvenerCommand {

  /** It is called so from a day on, until it is called otherwise. */
  record NameConvener(String name, @Nullable String number, LocalDate from)
      implements ConvenerCommand {}
}
