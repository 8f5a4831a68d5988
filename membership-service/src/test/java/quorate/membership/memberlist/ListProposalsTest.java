package quorate.membership.memberlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.SealedValue;
import quorate.membership.columns.ColumnMapping.Unmapped;
import quorate.membership.files.Problem;
import quorate.membership.files.Table;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberHistory;
import quorate.membership.memberlist.Stated.Agreed;
import quorate.membership.members.MemberStory;
import quorate.membership.person.Person;
import quorate.membership.person.PersonEvent;
import quorate.membership.person.PersonEvent.MandateGranted;
import quorate.membership.person.PersonEvent.PersonRecorded;
import quorate.membership.person.PersonHistory;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.proposals.Remark;

/** What a list changes of a register that knows this much. */
class ListProposalsTest {

  private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final UUID ANN = new UUID(0, 1);
  private static final SealedValue SEALED = new SealedValue(ANN, "n", "c");
  private static final String HEADER =
      "ODS code,Class,Shares,Amount paid,Member since,Nominee,Nominee email,Representative,Email\n";

  private static final String PERSONAL =
      "ODS code,Representative,Email,Role,Service address,Electronic notice\n";

  private static final List<MemberEvent> MEMBER =
      List.of(
          new ApplicationMade(HOVE, SINCE),
          new MemberAdmitted(HOVE, SINCE, null),
          new HoldingStated(
              HOVE, "Ordinary", new BigInteger("100"), null, new BigDecimal("100"), SINCE),
          new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, SINCE));

  private static final List<PersonEvent> VOTES =
      List.of(
          new PersonRecorded(ANN, SEALED, null),
          new MandateGranted(new UUID(0, 9), ANN, HOVE, "vote", SINCE, null));

  @Test
  void what_the_register_says_already_is_not_proposed() {
    String same = HEADER + "G81001,ordinary,100,£100.00,2020-04-01,Ann Example,,ann  example,\n";
    assertEquals(List.of(), kinds(propose(same)));
  }

  @Test
  void a_cell_that_is_empty_changes_nothing() {
    assertEquals(List.of(), kinds(propose(HEADER + "G81001,,,,,,,,\n")));
    assertEquals(List.of(), kinds(propose(HEADER + "G81001,,100,,,Ann Example,,,\n")));
  }

  @Test
  void another_holding_holds_from_the_lists_day_with_what_is_kept_of_the_old() {
    var draft = propose(HEADER + "G81001,,120,,,,,,\n");
    assertEquals(
        Map.of(
            "memberclass",
            "Ordinary",
            "shares",
            "120",
            "from",
            "2026-06-01",
            "before",
            "Ordinary, 100 shares with £100.00 paid from 2020-04-01"),
        draft.drafted().getFirst().change().values());
  }

  @Test
  void a_name_tells_a_person_only_beside_their_practice_and_an_address_everywhere() {
    assertEquals(List.of("contact"), kinds(propose(HEADER + "G81001,,,,,,,Ann Example,a@b.org\n")));
    assertEquals(
        List.of("person", "mandate"), kinds(propose(HEADER + "G81006,,,,,,,Ann Example,\n")));
    assertEquals(
        List.of("person", "mandate", "mandate"),
        kinds(propose(HEADER + "G81001,,,,,,,Bo,b@b.org\nG81006,,,,,,,Bo,B@b.org\n")));
  }

  @Test
  void who_votes_already_and_is_not_in_the_list_is_remarked_on_and_keeps_the_mandate() {
    var draft = propose(HEADER + "G81001,,,,,,,Bo Example,\n");
    assertEquals(List.of("person", "mandate"), kinds(draft));
    assertEquals(
        List.of("G81001 has 1 more in the register who vote for it; revoke what no longer holds."),
        draft.remarks().stream().map(Remark::remark).toList());
  }

  @Test
  void each_column_of_persons_gives_a_mandate_in_its_capacity() {
    var draft =
        propose(
            """
            ODS code,Representative,Capacity,Deputy,Corporate representative,Attorney
            G81006,Bo Example,nominee,Cy Example,Di Example,Ed Example
            """);
    assertEquals(
        List.of("nominee", "deputy", "corporate-representative", "attorney"),
        draft.drafted().stream()
            .filter(one -> one.change().kind().equals("mandate"))
            .map(one -> one.change().values().get("capacity"))
            .toList());
    assertEquals(
        "The list names the corporate representative.", draft.drafted().get(5).change().reason());
  }

  @Test
  void roles_addresses_and_agreements_are_proposed_where_the_register_lacks_them() {
    var draft = propose(PERSONAL + "G81001,Ann Example,a@b.org,GP,1 High St,2026-05-01\n");
    assertEquals(List.of("contact", "role", "service-address", "electronic-notice"), kinds(draft));
    assertEquals(
        Map.of("role", "gp", "practice", HOVE, "from", "2026-06-01", "before", "none"),
        draft.drafted().get(1).change().values());
    assertEquals("1 High St", draft.drafted().get(2).serviceAddress());
    assertEquals(
        Map.of("from", "2026-06-01", "before", "none"), draft.drafted().get(2).change().values());
    assertEquals("a@b.org", draft.drafted().getLast().email());
    assertEquals(
        Map.of("on", "2026-05-01", "scope", "all", "before", "none"),
        draft.drafted().getLast().change().values());
    assertFalse(draft.drafted().toString().contains("High"));
  }

  @Test
  void what_the_register_says_of_a_person_already_is_not_proposed() {
    var said = stated("a@b.org", null);
    String same = "G81001,Ann Example,A@b.org,gp partner,\"1 HIGH ST,\",2026-05-01\n";
    assertEquals(List.of(), kinds(proposals(PERSONAL + same, said).propose()));
    String other = "G81001,Ann Example,a@b.org,nurse,2 High St,2026-05-01\n";
    assertEquals(
        List.of("role", "service-address"), kinds(proposals(PERSONAL + other, said).propose()));
  }

  @Test
  void an_agreement_for_another_address_is_doubtful_and_a_withdrawn_one_stays_so() {
    String text = PERSONAL + "G81001,Ann Example,a@b.org,,,2026-05-01\n";
    var another = proposals(text, stated("old@b.org", null)).propose();
    assertEquals(List.of("electronic-notice"), kinds(another));
    assertTrue(another.drafted().getFirst().change().doubtful());
    var withdrawn = proposals(text, stated("a@b.org", LocalDate.of(2026, 5, 20))).propose();
    assertEquals(List.of(), kinds(withdrawn));
    assertEquals(1, withdrawn.remarks().size());
    String again = PERSONAL + "G81001,Ann Example,a@b.org,,,2026-05-25\n";
    assertEquals(
        List.of("electronic-notice"),
        kinds(proposals(again, stated("a@b.org", LocalDate.of(2026, 5, 20))).propose()));
  }

  @Test
  void the_address_is_the_nominees_and_nobody_agrees_without_an_address() {
    var proposals =
        proposals(
            """
            ODS code,Nominee,Representative,Service address,Electronic notice
            G81001,Ann Example,Bo Example,1 High St,2026-05-01
            """);
    var draft = proposals.propose();
    assertEquals(List.of("person", "mandate", "service-address"), kinds(draft));
    assertEquals("person/" + ANN, draft.drafted().getLast().change().stream());
    assertEquals(
        List.of("Whoever agreed has no e-mail address, here or in the register."),
        proposals.problems().stream().map(Problem::message).toList());
  }

  @Test
  void of_two_rows_that_say_two_things_of_one_person_the_first_is_kept_and_told() {
    var draft =
        propose(
            PERSONAL
                + "G81001,Bo Example,b@b.org,,1 High St,\n"
                + "G81006,Bo Example,b@b.org,,2 High St,\n");
    assertEquals(List.of("person", "mandate", "service-address", "mandate"), kinds(draft));
    assertTrue(
        draft.remarks().stream()
            .anyMatch(it -> it.remark().startsWith("Line 3 says otherwise (service-address)")));
  }

  @Test
  void who_is_no_member_becomes_one_from_the_day_that_is_given_and_from_no_other() {
    assertEquals(
        List.of("admitted", "holding"), kinds(propose(HEADER + "G81006,A,7,,2021-04-01,,,,\n")));
    var without = propose(HEADER + "G81006,A,7,,,,,,\n");
    assertEquals(List.of(), kinds(without));
    assertEquals(1, without.remarks().size());
  }

  @Test
  void another_day_of_admission_is_a_conflict() {
    var draft = propose(HEADER + "G81001,,,,2021-04-01,,,,\n");
    assertEquals(List.of(), kinds(draft));
    assertEquals(
        List.of(
            "The list has G81001 a member since 2021-04-01, the register since 2020-04-01; nothing"
                + " is proposed."),
        draft.remarks().stream().map(Remark::remark).toList());
  }

  @Test
  void a_code_that_is_not_in_the_register_and_shares_of_no_class_are_problems() {
    var proposals = proposals(HEADER + "G81999,A,1,,,,,,\nG81006,,7,,2021-04-01,,,,\n");
    assertEquals(List.of("admitted"), kinds(proposals.propose()));
    assertEquals(
        List.of(
            "The register has no such practice.",
            "It holds shares or gives a guarantee, but of no class."),
        proposals.problems().stream().map(Problem::message).toList());
  }

  @Test
  void what_is_said_of_somebody_who_is_called_otherwise_is_as_doubtful_as_the_name() {
    String text = PERSONAL + "G81006,Berta Voter,a@b.org,practice-manager,1 High St,2026-05-01\n";
    var draft = proposals(text, stated("old@b.org", null)).propose();
    assertEquals(List.of("person-renamed", "mandate", "role", "electronic-notice"), kinds(draft));
    assertTrue(draft.drafted().stream().allMatch(one -> one.change().doubtful()));
    assertTrue(
        draft.drafted().stream()
            .skip(1)
            .allMatch(one -> one.change().values().containsKey("identity")));
  }

  @Test
  void a_mandate_tells_what_the_register_had_of_it() {
    var draft = propose(HEADER + "G81006,,,,,,,Bo Example,b@b.org\n");
    assertEquals("none", draft.drafted().getLast().change().values().get("before"));
    var change = draft.drafted().getLast().change();
    var revoked =
        List.of(
            new PersonRecorded(UUID.fromString(change.code()), SEALED, null),
            new MandateGranted(
                new UUID(0, 8), UUID.fromString(change.code()), "G81006", "vote", SINCE, DAY));
    Person person = Person.UNKNOWN;
    for (PersonEvent event : revoked) {
      person = PersonHistory.evolve(person, event);
    }
    var bo = new KnownPerson(ANN, (Person.Recorded) person, new Someone("Bo Example", null));
    assertEquals(
        "a mandate from 2020-04-01 to 2026-06-01",
        Before.ofMandates(bo, "G81006", "representative"));
    assertEquals("none", Before.ofMandates(bo, "G81006", "deputy"));
  }

  @Test
  void a_second_column_of_one_meaning_is_remarked_on_and_unlikely_days_are_problems() {
    var twice = propose("ODS code,Practice code,Shares\nG81001,G81001,100\n");
    assertEquals(
        List.of(
            "The column \"Practice code\" is not read, as one before it means the same; map it"
                + " otherwise."),
        twice.remarks().stream().map(Remark::remark).toList());
    for (String day : List.of("1026-05-01", "2062-05-01")) {
      var proposals = proposals(HEADER + "G81006,A,7,," + day + ",,,,\n");
      assertEquals(List.of(), kinds(proposals.propose()));
      assertEquals(
          List.of("This day is before 1900, or more than two years ahead."),
          proposals.problems().stream().map(Problem::message).toList());
    }
    assertEquals(
        List.of("A quotation mark is opened in this row and not closed, or stands within a text."),
        proposals("ODS code,Shares\nG81001,\"100\n").problems().stream()
            .map(Problem::message)
            .toList());
  }

  @Test
  void a_partner_holds_already_and_partners_or_a_company_do_not_cease_unasked() {
    UUID bo = new UUID(0, 2);
    String text = HEADER + "G81001,,,,,Ann Example,,,\n";
    assertEquals(
        List.of(), kinds(proposals(text, holding("partners", List.of(ANN, bo))).propose()));
    for (KnownMembers known : List.of(holding("partners", List.of(bo)), holding("company", null))) {
      var draft = proposals(text, known).propose();
      assertEquals(List.of("holder"), kinds(draft));
      assertTrue(draft.drafted().getFirst().change().doubtful());
    }
  }

  @Test
  void nobody_is_proposed_whom_nothing_links_to_a_practice() {
    var ofToday =
        known(List.of(new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, DAY)));
    var draft = proposals(HEADER + "G81001,A,30,,,New Comer,,,\n", ofToday).propose();
    assertEquals(List.of("holding"), kinds(draft));
    assertEquals(1, draft.drafted().getFirst().change().change());
    var byDoubt =
        proposals(HEADER + "G81001,,,,,New Comer,,,\n", holding("company", null)).propose();
    assertEquals(List.of("person", "holder"), kinds(byDoubt));
    assertTrue(byDoubt.drafted().stream().allMatch(one -> one.change().doubtful()));
  }

  @Test
  void a_list_is_compared_with_its_own_day_and_what_is_newer_stays() {
    LocalDate later = DAY.plusYears(1);
    var known =
        known(
            List.of(
                new HoldingStated(HOVE, "Ordinary", new BigInteger("300"), null, null, later),
                new HolderNamed(
                    HOVE, "nominee", List.of(new UUID(0, 2)), null, null, null, later)));
    String same = HEADER + "G81001,ordinary,100,£100.00,2020-04-01,Ann Example,,,\n";
    assertEquals(List.of(), kinds(proposals(same, known).propose()));
    var draft = proposals(HEADER + "G81001,ordinary,300,,,,,,\n", known).propose();
    assertEquals(List.of("holding"), kinds(draft));
    assertTrue(draft.drafted().getFirst().change().doubtful());
    var then =
        known(
            List.of(
                new HoldingStated(HOVE, "Ordinary", new BigInteger("300"), null, null, later),
                new HoldingStated(HOVE, "Ordinary", new BigInteger("300"), null, null, DAY)));
    assertEquals(
        List.of(), kinds(proposals(HEADER + "G81001,ordinary,300,,,,,,\n", then).propose()));
  }

  @Test
  void an_agreement_that_the_register_has_of_its_day_is_not_proposed_again() {
    var first = new Agreed("a@b.org", LocalDate.of(2026, 5, 1), "all", null);
    var second = new Agreed("a@b.org", LocalDate.of(2026, 5, 20), "meetings", null);
    var said = new Stated(Map.of(), null, Optional.of(second), List.of(first, second), Map.of());
    String text = PERSONAL + "G81001,Ann Example,a@b.org,,,2026-05-01\n";
    assertEquals(List.of(), kinds(proposals(text, said).propose()));
  }

  private static KnownMembers holding(String holder, @Nullable List<UUID> persons) {
    return known(
        List.of(
            new HolderNamed(
                HOVE, holder, persons, "Alpha", "01234567", "1 High St", SINCE.plusDays(1))));
  }

  private static KnownMembers known(List<MemberEvent> more) {
    return known(null, Stated.NOTHING, more);
  }

  private static List<String> kinds(ListDraft draft) {
    return draft.drafted().stream().map(one -> one.change().kind()).toList();
  }

  private static ListDraft propose(String text) {
    return proposals(text).propose();
  }

  /** Ann, of whom the register says more. */
  private static Stated stated(String email, @Nullable LocalDate withdrawn) {
    return new Stated(
        Map.of(HOVE, "gp"),
        new Postal("1 High St"),
        Optional.of(new Agreed(email, LocalDate.of(2026, 5, 1), "all", withdrawn)));
  }

  private static ListProposals proposals(String text) {
    return proposals(text, known(null, Stated.NOTHING));
  }

  private static ListProposals proposals(String text, Stated said) {
    return proposals(text, known("a@b.org", said));
  }

  private static ListProposals proposals(String text, KnownMembers known) {
    Table table = Table.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    var layout = ListLayout.of(table.titles(), new Unmapped()).orElseThrow();
    return new ListProposals(MemberList.read(table, layout, DAY), known, DAY, UUID::randomUUID);
  }

  private static KnownMembers known(@Nullable String email, Stated said) {
    return known(email, said, List.of());
  }

  private static KnownMembers known(@Nullable String email, Stated said, List<MemberEvent> more) {
    Person person = Person.UNKNOWN;
    for (PersonEvent event : VOTES) {
      person = PersonHistory.evolve(person, event);
    }
    Member member = Member.never();
    MemberStory story = MemberStory.EMPTY;
    for (MemberEvent event : Stream.concat(MEMBER.stream(), more.stream()).toList()) {
      member = MemberHistory.evolve(member, event);
      story = story.with(event);
    }
    return new KnownMembers(
        Map.of(HOVE, practice(HOVE), "G81006", practice("G81006")),
        Map.of(HOVE, member),
        Map.of(HOVE, story),
        List.of(
            new KnownPerson(
                ANN, (Person.Recorded) person, new Someone("Ann Example", email), said)));
  }

  private static Practice practice(String code) {
    return PracticeHistory.evolve(
        Practice.UNKNOWN, new PracticeRegistered(code, "A SURGERY", "BN3 8LD", null, MAP));
  }
}
