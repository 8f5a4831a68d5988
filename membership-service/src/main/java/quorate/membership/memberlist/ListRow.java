package quorate.membership.memberlist;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.SeenText;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Cells;
import quorate.membership.files.Problem;
import quorate.membership.files.Table.TableRow;
import quorate.membership.person.Capacity;
import quorate.membership.person.Trusts;

/**
 * One row, read by what its columns hold; all its problems are found at once. A problem tells a
 * value only where it is {@link Harmless}.
 */
final class ListRow {

  private static final int NAME = 200;
  private static final int WORDS = 200;
  private static final int CLASS = 50;
  private static final int ADDRESS = 254;
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD = 2;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern SHARES = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}([.][0-9]{1,2})?");

  private final TableRow row;
  private final ListLayout layout;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  ListRow(TableRow row, ListLayout layout, LocalDate today) {
    this.row = row;
    this.layout = layout;
    this.today = today;
  }

  List<Problem> problems() {
    return problems;
  }

  ListLine read() {
    return new ListLine(
        row.number(),
        practice(),
        standing(),
        held(),
        nominee(),
        acting(),
        day(ListColumn.REPRESENTATIVE_FROM),
        new PersonCells(this, today).told());
  }

  private @Nullable Someone nominee() {
    if (Trusts.areNamed(text(ListColumn.NOMINEE))) {
      note(
          ListColumn.NOMINEE,
          "No trust is entered in a register of members (s126 Companies Act 2006).",
          "Name the person who holds; enter by hand a company, or a person of this surname.");
    }
    return someone(ListColumn.NOMINEE, ListColumn.NOMINEE_EMAIL);
  }

  private List<Acting> acting() {
    var capacity = new PersonCells(this, today).capacity();
    return Stream.of(
            acting(ListColumn.REPRESENTATIVE, ListColumn.REPRESENTATIVE_EMAIL, capacity),
            acting(ListColumn.DEPUTY, ListColumn.DEPUTY_EMAIL, Capacity.DEPUTY),
            acting(
                ListColumn.CORPORATE_REPRESENTATIVE,
                ListColumn.CORPORATE_REPRESENTATIVE_EMAIL,
                Capacity.CORPORATE_REPRESENTATIVE),
            acting(ListColumn.ATTORNEY, ListColumn.ATTORNEY_EMAIL, Capacity.ATTORNEY))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Acting> acting(ListColumn named, ListColumn address, Capacity capacity) {
    return Optional.ofNullable(someone(named, address))
        .map(who -> new Acting(who, capacity, address));
  }

  private String practice() {
    String code = text(ListColumn.PRACTICE).toUpperCase(Locale.ROOT);
    if (!Cells.isPractice(code)) {
      note(ListColumn.PRACTICE, "This is not a practice's code, such as G81001.", "Correct it.");
    }
    return code;
  }

  private ListLine.Standing standing() {
    LocalDate applied = day(ListColumn.APPLIED);
    LocalDate admitted = day(ListColumn.ADMITTED);
    if (applied != null && admitted != null && admitted.isBefore(applied)) {
      note(ListColumn.ADMITTED, "It is admitted before it applied.", "Correct one of the days.");
    }
    return new ListLine.Standing(applied, admitted, words(ListColumn.RESOLUTION, WORDS));
  }

  private ListLine.Held held() {
    String shares =
        amount(
            ListColumn.SHARES,
            SHARES,
            "This is not a number of shares.",
            "Shares are whole; write digits, for example 100.");
    BigDecimal guarantee = money(ListColumn.GUARANTEE);
    BigDecimal paid = money(ListColumn.AMOUNT_PAID);
    if (shares != null && guarantee != null) {
      note(ListColumn.GUARANTEE, "It has shares and a guarantee.", "Leave one of the two blank.");
    }
    if (shares == null && paid != null) {
      note(
          ListColumn.AMOUNT_PAID, "It is paid on no shares.", "Fill in the shares, or blank this.");
    }
    return new ListLine.Held(
        words(ListColumn.CLASS, CLASS),
        shares == null ? null : new BigInteger(shares),
        guarantee,
        paid);
  }

  private @Nullable Someone someone(ListColumn named, ListColumn address) {
    String name = text(named);
    String email = text(address);
    if (name.length() > NAME) {
      note(named, "The name is longer than %d characters.".formatted(NAME), "Shorten it.");
    }
    if (!SeenText.isOneLine(name)) {
      note(named, "The name has characters that turn or break the line.", "Type it anew.");
    }
    if (!email.isEmpty() && (!EMAIL.matcher(email).matches() || email.length() > ADDRESS)) {
      note(address, "This is not an e-mail address.", "Correct it, or leave it blank.");
    }
    if (name.isEmpty() && !email.isEmpty()) {
      note(address, "Nobody is named at this address.", "Fill in the name.");
    }
    return name.isEmpty() ? null : new Someone(name, email.isEmpty() ? null : email);
  }

  private @Nullable BigDecimal money(ListColumn column) {
    String text =
        amount(
            column,
            MONEY,
            "This is not an amount in pounds.",
            "Write digits, for example 100 or 100.50.");
    return text == null ? null : new BigDecimal(text).setScale(2);
  }

  private @Nullable String amount(ListColumn column, Pattern pattern, String message, String mend) {
    String text = text(column).replaceAll("^£|(?<=\\d),(?=\\d{3})", "").strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!pattern.matcher(text).matches()) {
      note(column, message, mend);
      return null;
    }
    return text;
  }

  @Nullable LocalDate day(ListColumn column) {
    String text = text(column);
    LocalDate day = Cells.day(text).orElse(null);
    if (day == null && !text.isEmpty()) {
      note(column, "No calendar has this day.", "Write a day that exists, such as 2026-05-01.");
    } else if (day != null && !isLikely(day)) {
      note(
          column,
          "This day is before 1900, or more than two years ahead.",
          "Correct the year; what begins later is recorded by hand.");
    }
    return day;
  }

  private boolean isLikely(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD));
  }

  @Nullable String words(ListColumn column, int most) {
    String text = text(column);
    if (text.length() > most) {
      note(column, "This is longer than %d characters.".formatted(most), "Shorten it.");
    }
    return text.isEmpty() ? null : text;
  }

  String text(ListColumn column) {
    Integer place = layout.places().get(column);
    String cell = place == null ? "" : row.cells().get(place);
    return SeenText.isSeen(cell) ? cell : "";
  }

  void note(ListColumn column, String message, String mend) {
    String value = text(column);
    boolean tell = Harmless.in(column, value);
    problems.add(
        new Problem(row.number(), layout.title(column), tell ? value : null, message, mend));
  }
}
