package quorate.membership.memberlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.membership.columns.ColumnMapping.Mapped;
import quorate.membership.columns.ColumnMapping.Unmapped;
import quorate.membership.columns.MappedColumn;
import quorate.membership.extracts.Sheet;
import quorate.membership.files.Problem;
import quorate.membership.files.Table;
import quorate.membership.person.Capacity;
import quorate.membership.person.NoticeScope;
import quorate.membership.person.RoleClass;

/** How a secretary's own list is read, and what is said of rows that cannot be. */
class MemberListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final String HEADER =
      "ODS code,Surgery,Class,Shares,Amount paid,Date admitted,Nominee,Nominee e-mail,Representative,Email\n";

  @Test
  void usual_titles_are_known() {
    var list =
        list(
            HEADER
                + "g81001,Hove,Ordinary,\"1,000\",£100.50,1-Apr-2020,Ann Example,ann@example.org,Bo"
                + " Example,bo@example.org\n");
    assertEquals(List.of(), list.problems());
    ListLine line = list.lines().getFirst();
    assertEquals("G81001", line.practice());
    assertEquals(new BigInteger("1000"), line.held().shares());
    assertEquals(new BigDecimal("100.50"), line.held().amountPaid());
    assertEquals(LocalDate.of(2020, 4, 1), line.standing().admitted());
    assertEquals(new Someone("Ann Example", "ann@example.org"), line.nominee());
    assertEquals(new Someone("Bo Example", "bo@example.org"), line.representative());
  }

  @Test
  void more_problems_than_anybody_reads_are_told_as_one() {
    var rows = "G81001,Hove,Ordinary,1,,,,,Bo,\n".repeat(MemberList.MOST_PROBLEMS + 2);
    var problems = list(HEADER + rows).problems();
    assertEquals(
        "More than 20,000 rows cannot be used.",
        MemberList.tooMany(problems).orElseThrow().message());
    assertEquals(
        MemberList.MOST_PROBLEMS + 1, list(HEADER + "broken\n".repeat(30_000)).problems().size());
    assertEquals(Optional.empty(), MemberList.tooMany(list(HEADER + "broken\n").problems()));
  }

  @Test
  void a_row_is_not_used_in_the_place_of_one_that_cannot_be() {
    var list =
        list(
            HEADER
                + "G81001,,A,11,,,Ann Example,notanaddress,,\nG81001,,A,1,,,Ann Example,,,\n"
                + "G81002,,A,eleven,,,,,,\nG81003,,A,5,,,,,,\nG8,,A,5,,,,,,\nG8,,A,6,,,,,,\n");
    assertEquals(List.of("G81003"), list.practices());
    assertEquals(List.of(2, 3, 4, 6, 7), list.problems().stream().map(Problem::line).toList());
  }

  @Test
  void a_name_that_turns_the_line_around_is_a_problem() {
    var list = list(HEADER + "G81001,,,,,,,,Bo \u202Eelpmaxe,\n");
    assertEquals(1, list.problems().size());
    assertFalse(list.problems().toString().contains("elpmaxe"));
  }

  @Test
  void capacities_roles_addresses_and_agreements_have_columns_of_their_own() {
    var list =
        list(
            "ODS code,Representative,Email,Capacity,Role,Deputy name,Deputy e-mail,Attorney,"
                + "Service address,Electronic notice agreed,Notice scope\n"
                + "G81001,Bo Example,bo@example.org,Corporate Representative,Practice manager,"
                + "Cy Example,cy@example.org,Di Example,\"1 High Street, Hove\",1 May 2026,meetings\n");
    assertEquals(List.of(), list.problems());
    ListLine line = list.lines().getFirst();
    assertEquals(
        List.of(Capacity.CORPORATE_REPRESENTATIVE, Capacity.DEPUTY, Capacity.ATTORNEY),
        line.acting().stream().map(Acting::capacity).toList());
    assertEquals(new Someone("Cy Example", "cy@example.org"), line.acting().get(1).who());
    assertEquals(
        new Told(
            RoleClass.PRACTICE_MANAGER,
            new Postal("1 High Street, Hove"),
            LocalDate.of(2026, 5, 1),
            NoticeScope.MEETINGS),
        line.told());
    assertFalse(line.toString().contains("High Street"));
  }

  @Test
  void roles_and_capacities_are_read_as_people_write_them() {
    for (String role : List.of("GP", "gp partner", "Partner")) {
      assertEquals(RoleClass.GP, told("Role", role).role(), role);
    }
    assertEquals(RoleClass.SALARIED_GP, told("Role", "Salaried GP").role());
    assertEquals(RoleClass.SALARIED_GP, told("Role", "salaried").role());
    assertEquals(RoleClass.LAY, told("Role", "Lay member").role());
    assertNull(told("Electronic notice", "no").noticeAgreed());
  }

  @Test
  void what_cannot_be_read_of_a_person_is_told_without_the_person() {
    assertTold(person("Role", "Chief of Ann"), "This is no role that is known here.");
    assertTold(person("Capacity", "Ann"), "In no such capacity can a person act.");
    assertTold(person("Electronic notice", "yes"), "This is not the day on which it was agreed.");
    assertTold(person("Notice scope", "gossip"), "Nobody agrees to that.");
    assertTold(person("Service address", "A".repeat(501)), "This is longer than 500 characters.");
    assertTold(
        "ODS code,Representative,Shares,Role\nG81001,,1,GP\n",
        "Nobody is named whom this is about.");
    assertTold(
        "ODS code,Representative,Shares,Capacity\nG81001,,1,deputy\n",
        "Nobody is named who acts so.");
  }

  @Test
  void a_role_alone_makes_no_list_of_members() {
    var titles = table("ODS code,Role\nG81001,GP\n").titles();
    assertEquals(Optional.empty(), ListLayout.of(titles, new Unmapped()));
  }

  @Test
  void days_are_read_as_people_write_them() {
    for (String day :
        List.of("1-Apr-2020", "1 April 2020", "1/4/2020", "01.04.2020", "1-4-2020", "2020-04-01")) {
      var list = list("ODS code,Member since\nG81001," + day + "\n");
      assertEquals(LocalDate.of(2020, 4, 1), list.lines().getFirst().standing().admitted(), day);
    }
  }

  @Test
  void an_address_beside_nobody_but_the_nominee_is_the_nominees() {
    var list = list("ODS code,Nominee,Email\nG81001,Ann Example,ann@example.org\n");
    assertEquals(new Someone("Ann Example", "ann@example.org"), list.lines().getFirst().nominee());
    assertNull(list.lines().getFirst().representative());
  }

  @Test
  void what_was_said_of_the_titles_counts_before_what_is_usual() {
    var said =
        new Mapped(
            List.of(
                new MappedColumn("Where", "practice"),
                new MappedColumn("Shares", null),
                new MappedColumn("Stake", "shares")));
    Table table = table("Where,Shares,Stake\nG81001,7,8\n");
    var layout = ListLayout.of(table.titles(), said).orElseThrow();
    assertEquals(
        new BigInteger("8"),
        MemberList.read(table, layout, TODAY).lines().getFirst().held().shares());
  }

  @Test
  void a_list_is_read_whatever_parts_its_cells_and_stands_over_its_titles() {
    for (String text :
        List.of(
            "ODS code;Shares;Surgery\nG81001;7;1 High St, Hove\n",
            "ODS code\tShares\tSurgery\nG81001\t7\t1 High St, Hove\n",
            "Our members;;\n;;\nODS code;Shares;Surgery\nG81001;7;1 High St, Hove\n",
            "Our members\n\nODS code,Shares,Surgery\nG81001,7,\"1 High St, Hove\"\n",
            "Our members, November\nODS code,Shares,Surgery\nG81001,7,\"1 High St, Hove\"\n")) {
      var list = list(text);
      assertEquals(List.of(), list.problems(), text);
      assertEquals(new BigInteger("7"), list.lines().getFirst().held().shares(), text);
    }
  }

  @Test
  void the_registers_own_extract_is_a_list() {
    var list =
        list(
            "Practice,Name,Postcode,Sub-ICB location,Class,Shares\nG81001,THE SURGERY,,09D,A,7\n"
                + "\"%s\"\n".formatted(Sheet.ATTRIBUTION));
    assertEquals(List.of(), list.problems());
    assertEquals(List.of("G81001"), list.practices());
  }

  @Test
  void a_file_without_a_column_of_practices_is_no_list() {
    for (String text :
        List.of(
            "Name,Email\nAnn,a@b.org\n", "ODS code,Notes\nG81001,x\n", "G81001,Ann\nG81002,Bo\n")) {
      assertEquals(Optional.empty(), ListLayout.of(table(text).titles(), new Unmapped()), text);
    }
  }

  @Test
  void each_bad_cell_is_told_with_line_column_value_and_mend() {
    assertProblem("G8100,,,,,,,,,", "ODS code", "G8100", "This is not a practice's code");
    assertProblem("G81001,,,-3,,,,,,", "Shares", "-3", "not a number of shares");
    assertProblem("G81001,,,100.50,,,,,,", "Shares", "100.50", "not a number of shares");
    assertEquals(
        "Shares are whole; write digits, for example 100.",
        list(HEADER + "G81001,,,100.50,,,,,,\n").problems().getFirst().mend());
    assertProblem("G81001,,,1,1.005,,,,,", "Amount paid", "1.005", "not an amount in pounds");
    assertProblem("G81001,,,,5,,,,,", "Amount paid", "5", "paid on no shares");
    assertProblem("G81001,,,,,31 Feb 2020,,,,", "Date admitted", "31 Feb 2020", "No calendar");
  }

  @Test
  void what_may_be_somebodys_name_or_address_is_not_told() {
    for (String row :
        List.of(
            "G81001,,,,,,Ann Example,ann at example,,",
            "G81001,,,,,,,ann@example.org,,",
            "Ann Example,,,,,,,,,",
            "G81001,,,Ann,,,,,,",
            "G81001,,,,,Ann Example,,,,",
            "G81001,Ann Example",
            "G81001,,,1,,,Ann Example,\"a\nb\",,")) {
      Problem problem = list(HEADER + row + "\n").problems().getFirst();
      assertNull(problem.value(), row);
      assertFalse(problem.toString().toLowerCase(java.util.Locale.ROOT).contains("ann"), row);
    }
  }

  @Test
  void telephone_numbers_and_postcodes_are_told_of_no_column() {
    for (String secret :
        List.of(
            "07700900789",
            "07700 900456",
            "+447700900789",
            "01273-900456",
            "N11AB",
            "N1 1AB",
            "BN1 1AA",
            "4412345",
            "12-34-5678",
            "1234567")) {
      for (String title :
          List.of(
              "ODS code",
              "Shares",
              "Amount paid",
              "Guarantee",
              "Date admitted",
              "Nominee e-mail",
              "Email",
              "Electronic notice",
              "Notice scope",
              "Role",
              "Capacity")) {
        String row =
            title.equals("ODS code")
                ? "ODS code,Class%n%s,A%n".formatted(secret)
                : "ODS code,Nominee,Representative,%s%nG81001,Ann,Ann,%s%n"
                    .formatted(title, secret);
        for (Problem problem : list(row).problems()) {
          assertNull(problem.value(), title + " " + secret);
        }
      }
    }
  }

  @Test
  void of_two_rows_that_say_the_same_or_contradict_each_other_neither_is_used() {
    String ann = "G81001,,,1,,,,,Ann Example,ann@example.org\n";
    assertTold(HEADER + ann + ann, "Line 2 says this too; neither is used.");
    assertTold(
        HEADER + ann + "G81001,,,2,,,,,Bo Example,\n",
        "Line 2 says otherwise of this practice; neither is used.");
    assertTold(
        HEADER + "G81001,,,1,,,Ann Example,,,\nG81001,,,1,,,Bo Example,,Cy Example,\n",
        "Line 2 says otherwise of this practice; neither is used.");
    assertEquals(2, list(HEADER + ann + "G81001,,,1,,,,,Bo Example,\n").lines().size());
  }

  @Test
  void two_people_do_not_share_an_address() {
    assertTold(
        HEADER
            + "G81001,,,,,,,,Ann Example,ann@example.org\n"
            + "G81006,,,,,,,,Bo Example,ANN@example.org\n",
        "Line 2 gives this address to somebody else; neither is used.");
    assertEquals(
        2,
        list(HEADER
                + "G81001,,,,,,,,Ann Example,ann@example.org\n"
                + "G81006,,,,,,,,ann  example,ANN@example.org\n")
            .lines()
            .size());
  }

  @Test
  void no_trust_holds_and_a_person_of_a_like_name_does() {
    for (String trust : List.of("The Trustees of the Smith Family Trust", "R Smith (trustee)")) {
      assertTold(
          "ODS code,Nominee%nG81001,%s%n".formatted(trust),
          "No trust is entered in a register of members (s126 Companies Act 2006).");
    }
    assertEquals(
        new Someone("Ann Trusty", null),
        list("ODS code,Nominee\nG81001,Ann Trusty\n").lines().getFirst().nominee());
  }

  @Test
  void nobody_has_agreed_on_a_day_that_has_not_come() {
    String tomorrow = TODAY.plusDays(1).toString();
    assertTold(
        person("Electronic notice", tomorrow),
        "This day has not come, so nobody has agreed on it.");
    assertEquals(TODAY, told("Electronic notice", TODAY.toString()).noticeAgreed());
  }

  private static String person(String title, String cell) {
    return "ODS code,Representative,%s%nG81001,Ann Example,%s%n".formatted(title, cell);
  }

  private static Told told(String title, String cell) {
    return list(person(title, cell)).lines().getFirst().told();
  }

  private static void assertTold(String text, String message) {
    var list = list(text);
    assertEquals(List.of(), list.lines());
    assertEquals(List.of(message), list.problems().stream().map(Problem::message).toList());
  }

  private static void assertProblem(String row, String column, String value, String message) {
    var list = list(HEADER + row + "\n");
    assertEquals(List.of(), list.lines(), row);
    Problem problem = list.problems().getFirst();
    assertEquals(2, problem.line());
    assertEquals(column, problem.column());
    assertEquals(value, problem.value());
    assertTrue(problem.message().contains(message), problem::message);
    assertFalse(problem.mend().isBlank());
  }

  private static MemberList list(String text) {
    Table table = table(text);
    var layout = ListLayout.of(table.titles(), new Unmapped()).orElseThrow();
    return MemberList.read(table, layout, TODAY);
  }

  private static Table table(String text) {
    return Objects.requireNonNull(
        Table.of(text.getBytes(StandardCharsets.UTF_8), ListLayout::areUsual).orElse(null));
  }
}
