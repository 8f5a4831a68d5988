package quorate.membership.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open practice on a day: where it stands, and its list size, if one is known. */
record Standing(
    String practice,
    boolean member,
    @Nullable String network,
    @Nullable String networkName,
    @Nullable String area,
    @Nullable String system,
    @Nullable ListSize list) {

  /** Patients, and the day of the file that says so. */
  record ListSize(BigDecimal patients, LocalDate asOf) {}
}
