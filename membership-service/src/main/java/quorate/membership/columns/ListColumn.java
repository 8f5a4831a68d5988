package quorate.membership.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import quorate.membership.files.Cells;

/** What a column of a convener's own list of members may hold, and the titles that are usual. */
public enum ListColumn {
  PRACTICE("PRACTICE_CODE", "ODS_CODE", "ODS", "PRACTICE_ODS_CODE", "GP_PRACTICE_CODE", "CODE"),
  PRACTICE_NAME("PRACTICE_NAME", "PRACTICE", "NAME_OF_PRACTICE", "SURGERY", "MEMBER"),
  CLASS("CLASS", "SHARE_CLASS", "CLASS_OF_SHARES", "MEMBER_CLASS", "MEMBERSHIP_CLASS"),
  SHARES("SHARES", "NUMBER_OF_SHARES", "NO_OF_SHARES", "SHARES_HELD", "SHAREHOLDING"),
  GUARANTEE("GUARANTEE", "AMOUNT_GUARANTEED", "GUARANTEE_AMOUNT"),
  AMOUNT_PAID("AMOUNT_PAID", "PAID", "PAID_UP", "AMOUNT_PAID_UP"),
  APPLIED("APPLIED", "APPLIED_ON", "APPLICATION_DATE", "DATE_OF_APPLICATION"),
  ADMITTED(
      "ADMITTED",
      "ADMISSION_DATE",
      "DATE_ADMITTED",
      "DATE_OF_ADMISSION",
      "MEMBER_SINCE",
      "DATE_JOINED",
      "DATE_OF_ENTRY"),
  RESOLUTION("RESOLUTION", "ADMITTED_BY_RESOLUTION"),
  NOMINEE("NOMINEE", "NOMINEE_NAME", "NAME_OF_NOMINEE", "SHAREHOLDER", "SHAREHOLDER_NAME"),
  NOMINEE_EMAIL("NOMINEE_EMAIL", "EMAIL_OF_NOMINEE", "SHAREHOLDER_EMAIL"),
  REPRESENTATIVE(
      "REPRESENTATIVE",
      "REPRESENTATIVE_NAME",
      "NAME_OF_REPRESENTATIVE",
      "VOTING_REPRESENTATIVE",
      "CONTACT",
      "CONTACT_NAME"),
  REPRESENTATIVE_EMAIL(
      "REPRESENTATIVE_EMAIL", "EMAIL_OF_REPRESENTATIVE", "CONTACT_EMAIL", "EMAIL", "EMAIL_ADDRESS"),
  REPRESENTATIVE_FROM("REPRESENTATIVE_FROM", "REPRESENTATIVE_SINCE"),
  CAPACITY("CAPACITY", "ACTS_AS", "REPRESENTATIVE_CAPACITY", "CAPACITY_OF_REPRESENTATIVE"),
  DEPUTY("DEPUTY", "DEPUTY_NAME", "NAME_OF_DEPUTY", "DEPUTY_REPRESENTATIVE"),
  DEPUTY_EMAIL("DEPUTY_EMAIL", "EMAIL_OF_DEPUTY"),
  CORPORATE_REPRESENTATIVE("CORPORATE_REPRESENTATIVE", "NAME_OF_CORPORATE_REPRESENTATIVE"),
  CORPORATE_REPRESENTATIVE_EMAIL("CORPORATE_REPRESENTATIVE_EMAIL"),
  ATTORNEY("ATTORNEY", "ATTORNEY_NAME", "NAME_OF_ATTORNEY"),
  ATTORNEY_EMAIL("ATTORNEY_EMAIL", "EMAIL_OF_ATTORNEY"),
  ROLE("ROLE", "ROLE_CLASS", "ROLE_OF_REPRESENTATIVE", "REPRESENTATIVE_ROLE"),
  SERVICE_ADDRESS("SERVICE_ADDRESS", "ADDRESS_FOR_SERVICE", "ADDRESS_FOR_NOTICES"),
  ELECTRONIC_NOTICE(
      "ELECTRONIC_NOTICE",
      "ELECTRONIC_NOTICE_AGREED",
      "AGREED_TO_ELECTRONIC_NOTICE",
      "NOTICE_BY_EMAIL_AGREED",
      "EMAIL_AGREED_ON"),
  NOTICE_SCOPE("NOTICE_SCOPE", "ELECTRONIC_NOTICE_SCOPE", "ELECTRONIC_NOTICE_FOR");

  private final String usual;

  ListColumn(String... usual) {
    this.usual = enclosed(String.join("|", usual));
  }

  /** Whether this title is usual for it. */
  public boolean isCalled(String title) {
    return usual.contains(enclosed(Cells.title(title).replace("E_MAIL", "EMAIL")));
  }

  /** The word for what a title is known for, if for anything. */
  static Optional<String> usuallyCalled(String title) {
    return Arrays.stream(values())
        .filter(column -> column.isCalled(title))
        .map(ListColumn::word)
        .findFirst();
  }

  private static String enclosed(String titles) {
    return "|" + titles + "|";
  }

  /** The word for it in events, requests and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this word. */
  public static Optional<ListColumn> of(String word) {
    return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
  }
}
