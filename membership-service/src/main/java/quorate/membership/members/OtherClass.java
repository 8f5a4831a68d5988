package quorate.membership.members;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.MemberEvent.OfClass;

/** Shares of a further class, as people read them; numbers as decimal strings. */
public record OtherClass(String memberClass, String shares, @Nullable String amountPaid) {

  private static final String CELLS = "\t";
  private static final String LINES = "\n";

  /** As a column keeps them; a class is one line without tabs, whatever was typed. */
  static @Nullable String text(List<OfClass> all) {
    return all.isEmpty()
        ? null
        : all.stream().map(OtherClass::line).collect(Collectors.joining(LINES));
  }

  private static String line(OfClass one) {
    String paid = one.amountPaid() == null ? "" : one.amountPaid().toPlainString();
    String called = one.memberClass().replaceAll("\\s+", " ");
    return String.join(CELLS, called, one.shares().toString(), paid);
  }

  static List<OtherClass> of(String text) {
    return Arrays.stream(text.split(LINES, -1))
        .map(line -> line.split(CELLS, -1))
        .map(cells -> new OtherClass(cells[0], cells[1], cells[2].isEmpty() ? null : cells[2]))
        .toList();
  }
}
