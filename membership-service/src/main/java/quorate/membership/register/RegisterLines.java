package quorate.membership.register;

import static quorate.membership.known.KnownColumn.bool;
import static quorate.membership.known.KnownColumn.date;
import static quorate.membership.known.KnownColumn.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.known.Drawn;
import quorate.membership.known.KnownTable;
import quorate.membership.searching.Search;

/** The table of the register's lines. List sizes have their own: they change every month. */
final class RegisterLines {

  static final KnownTable TABLE =
      new KnownTable(
          "register_line",
          "practice",
          List.of(
              text("name"),
              text("postcode"),
              text("subicblocation"),
              text("system"),
              text("network"),
              text("networkname"),
              bool("member"),
              text("contract"),
              date("closedon"),
              text("search")));

  private RegisterLines() {}

  static List<Drawn> of(Register register, String practice) {
    return Period.of(register, practice).stream()
        .map(period -> new Drawn(period.since(), period.until(), values(period.line())))
        .toList();
  }

  static List<@Nullable Object> values(RegisterLine line) {
    return Arrays.asList(
        line.name(),
        line.postcode(),
        line.subIcbLocation().orElse(null),
        line.system().orElse(null),
        line.network().orElse(null),
        line.networkName().orElse(null),
        line.member(),
        line.contract().map(Enum::name).orElse(null),
        line.closed().orElse(null),
        Search.text(line.practice(), line.name(), Search.postcode(line.postcode())));
  }
}
