package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.membership.columns.ListColumn;
import quorate.membership.files.Cells;
import quorate.membership.person.Capacity;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.RoleClass;

/** The cells of a row that say more of a person than a name and an e-mail address. */
record PersonCells(ListRow row, LocalDate today) {

  private static final int POSTAL = 500;

  // What people write for the classes and capacities, beside their own words.
  private static final Map<String, RoleClass> ROLES =
      Map.of(
          "gp-partner", RoleClass.GP,
          "partner", RoleClass.GP,
          "salaried", RoleClass.SALARIED_GP,
          "manager", RoleClass.PRACTICE_MANAGER,
          "practice-nurse", RoleClass.NURSE,
          "lay-member", RoleClass.LAY,
          "lay-person", RoleClass.LAY);
  private static final Map<String, Capacity> CAPACITIES =
      Map.of(
          "rep", Capacity.REPRESENTATIVE,
          "voting-representative", Capacity.REPRESENTATIVE,
          "corporate-rep", Capacity.CORPORATE_REPRESENTATIVE,
          "power-of-attorney", Capacity.ATTORNEY);

  /** In which the representative acts; as such, where the row does not say. */
  Capacity capacity() {
    String said = word(ListColumn.CAPACITY);
    if (said.isEmpty()) {
      return Capacity.REPRESENTATIVE;
    }
    if (row.text(ListColumn.REPRESENTATIVE).isEmpty()) {
      row.note(ListColumn.CAPACITY, "Nobody is named who acts so.", "Fill in the name.");
    }
    return Optional.ofNullable(CAPACITIES.get(said))
        .or(() -> Capacity.of(said))
        .orElseGet(
            () -> {
              row.note(
                  ListColumn.CAPACITY,
                  "In no such capacity can a person act.",
                  "Write representative, deputy, nominee, corporate representative or attorney.");
              return Capacity.REPRESENTATIVE;
            });
  }

  Told told() {
    String address = row.words(ListColumn.SERVICE_ADDRESS, POSTAL);
    var told = new Told(role(), address == null ? null : new Postal(address), agreed(), scope());
    boolean ofNobody =
        row.text(ListColumn.REPRESENTATIVE).isEmpty() && row.text(ListColumn.NOMINEE).isEmpty();
    if (ofNobody && !told.saysNothing()) {
      row.note(
          column(told),
          "Nobody is named whom this is about.",
          "Fill in a representative or nominee.");
    }
    return told;
  }

  private static ListColumn column(Told told) {
    return told.role() != null
        ? ListColumn.ROLE
        : told.serviceAddress() != null ? ListColumn.SERVICE_ADDRESS : ListColumn.ELECTRONIC_NOTICE;
  }

  private @Nullable RoleClass role() {
    String said = word(ListColumn.ROLE);
    if (said.isEmpty()) {
      return null;
    }
    return Optional.ofNullable(ROLES.get(said))
        .or(() -> RoleClass.of(said))
        .orElseGet(
            () -> {
              row.note(
                  ListColumn.ROLE,
                  "This is no role that is known here.",
                  "Write GP, salaried GP, practice manager, nurse or lay.");
              return null;
            });
  }

  // Agreement needs a day: what was sent before it was not agreed to.
  private @Nullable LocalDate agreed() {
    String said = word(ListColumn.ELECTRONIC_NOTICE);
    if (said.isEmpty() || said.equals("no") || said.equals("n")) {
      return null;
    }
    LocalDate day = Cells.day(row.text(ListColumn.ELECTRONIC_NOTICE)).orElse(null);
    if (day == null) {
      row.note(
          ListColumn.ELECTRONIC_NOTICE,
          "This is not the day on which it was agreed.",
          "Write the day, such as 2026-05-01, or leave it blank.");
    } else if (day.isAfter(today)) {
      row.note(
          ListColumn.ELECTRONIC_NOTICE,
          "This day has not come, so nobody has agreed on it.",
          "Write the day on which it was agreed, or leave it blank.");
    }
    return day;
  }

  private NoticeScope scope() {
    String said = word(ListColumn.NOTICE_SCOPE);
    if (said.isEmpty()) {
      return NoticeScope.ALL;
    }
    return NoticeScope.of(said)
        .orElseGet(
            () -> {
              row.note(
                  ListColumn.NOTICE_SCOPE,
                  "Nobody agrees to that.",
                  "Write all, meetings or ballots.");
              return NoticeScope.ALL;
            });
  }

  private String word(ListColumn column) {
    return row.text(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
  }
}
