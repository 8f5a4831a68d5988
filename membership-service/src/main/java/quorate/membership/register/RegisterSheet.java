package quorate.membership.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.extracts.Sheet;
import quorate.membership.known.Moment;
import quorate.membership.register.ListSizes.ListSize;

/** The register as a table, a member a row. */
final class RegisterSheet {

  private static final List<String> COLUMNS =
      List.of(
          "Practice",
          "Name",
          "Postcode",
          "Sub-ICB location",
          "System",
          "Network",
          "Network name",
          "Contract",
          "Registered patients",
          "Registered as of",
          "Weighted patients",
          "Weighted as of");

  private RegisterSheet() {}

  static Sheet of(List<RegisterLineView> lines, Moment moment) {
    return new Sheet(
        "register",
        "Members on " + moment.on(),
        List.of("A list size stands beside the day of the file that states it."),
        COLUMNS,
        lines.stream().map(RegisterSheet::row).toList());
  }

  private static List<@Nullable Object> row(RegisterLineView line) {
    ListSize registered = line.getListSizes().registered();
    ListSize weighted = line.getListSizes().weighted();
    return Arrays.asList(
        line.practice,
        line.name,
        line.postcode,
        line.subIcbLocation,
        line.system,
        line.network,
        line.networkName,
        line.contract,
        registered == null ? null : registered.patients(),
        day(registered),
        weighted == null ? null : weighted.patients(),
        day(weighted));
  }

  private static @Nullable String day(@Nullable ListSize size) {
    LocalDate asOf = size == null ? null : size.asOf();
    return asOf == null ? null : asOf.toString();
  }
}
