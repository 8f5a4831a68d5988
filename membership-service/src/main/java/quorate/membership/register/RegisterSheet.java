package quorate.membership.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.extracts.Cell.Lines;
import quorate.membership.extracts.Sheet;
import quorate.membership.known.Moment;
import quorate.membership.members.MemberView;
import quorate.membership.members.OtherClass;
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
          "Member since",
          "Class",
          "Shares",
          "State",
          "Practice closed",
          "Registered patients",
          "Registered as of",
          "Weighted patients",
          "Weighted as of");

  private RegisterSheet() {}

  static Sheet of(
      String convener,
      List<RegisterLineView> lines,
      Map<String, MemberView> members,
      Moment moment) {
    return new Sheet(
        "register",
        moment.stamp(),
        "Members of %s on %s".formatted(convener, moment.words()),
        List.of(
            "A list size stands beside the day of the file that states it.",
            "A practice that has closed is a member until its membership ends."),
        COLUMNS,
        lines.stream().map(line -> row(line, members.get(line.practice))).toList());
  }

  private static List<@Nullable Object> row(RegisterLineView line, @Nullable MemberView member) {
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
        member == null ? null : member.admitted,
        member == null ? null : ofEach(member, member.memberClass, OtherClass::memberClass),
        member == null ? null : ofEach(member, member.shares, OtherClass::shares),
        member == null ? null : member.state,
        line.closedOn,
        registered == null ? null : registered.patients(),
        day(registered),
        weighted == null ? null : weighted.patients(),
        day(weighted));
  }

  // of several classes each with its own number, as in the statutory register
  private static @Nullable Object ofEach(
      MemberView member, @Nullable Object first, Function<OtherClass, String> of) {
    List<OtherClass> others = member.getOthers();
    return others == null || first == null
        ? first
        : new Lines(Stream.concat(Stream.of(first.toString()), others.stream().map(of)).toList());
  }

  private static @Nullable LocalDate day(@Nullable ListSize size) {
    return size == null ? null : size.asOf();
  }
}
