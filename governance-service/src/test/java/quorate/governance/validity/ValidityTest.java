package quorate.governance.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;
import quorate.governance.evidence.Document;
import quorate.governance.register.Link;
import quorate.governance.resolution.Filings.Filing;
import quorate.governance.resolution.ResolutionEvent.FilingDue;
import quorate.governance.resolution.ResolutionEvent.FilingMade;
import quorate.governance.validity.Check.Finding;
import quorate.governance.validity.Check.Requirement;
import quorate.governance.validity.Facts.Annulled;
import quorate.governance.validity.Facts.Condition;
import quorate.governance.validity.Facts.Found;
import quorate.governance.validity.Facts.Held;
import quorate.governance.validity.Facts.Minutes;
import quorate.governance.validity.Facts.Notice;
import quorate.governance.validity.Facts.Papers;
import quorate.governance.validity.Facts.Result;
import quorate.governance.validity.Facts.Seconding;
import quorate.governance.validity.Facts.Told;
import quorate.governance.validity.Facts.Way;

/** Each requirement on both sides of its edge. */
class ValidityTest {

  private static final UUID ID = UUID.fromString("0192f0c1-0000-7000-8000-000000000901");
  private static final List<Link> AT = List.of(new Link("entry", "governance", 7, ID));
  private static final Told TOLD = new Told("So it was.", "4.1", AT);
  private static final String TEXT = "That the articles be altered";
  private static final LocalDate DUE = LocalDate.parse("2026-07-01");
  private static final Result PASSED = new Result("passed", "passed", List.of("3 of 4 [s283]"), AT);

  @Test
  void before_it_is_put_all_but_the_proposal_is_missing() {
    var checks = Validity.of(facts(Kind.BOARD_RESOLUTION, null, null, null));
    assertEquals(Finding.GOOD, found(checks, Requirement.PROPOSAL));
    assertEquals(Finding.MISSING, found(checks, Requirement.VEHICLE));
    assertEquals(Finding.MISSING, found(checks, Requirement.NOTICE));
    assertEquals(Finding.MISSING, found(checks, Requirement.MAJORITY));
    assertEquals(Finding.MISSING, Validity.worst(checks));
  }

  @Test
  void all_good_is_good_and_one_doubt_is_a_doubt() {
    assertEquals(
        Finding.GOOD, Validity.worst(Validity.of(board(held("good", true, true), PASSED))));
    var doubted = Validity.of(board(held("doubtful", true, true), PASSED));
    assertEquals(Finding.DOUBTFUL, found(doubted, Requirement.NOTICE));
    assertEquals(Finding.DOUBTFUL, Validity.worst(doubted));
  }

  @Test
  void each_check_names_its_clause_and_what_shows_it() {
    var notice = check(Validity.of(board(held("good", true, true), PASSED)), Requirement.NOTICE);
    assertEquals("4.1", notice.orElseThrow().clause());
    assertEquals(AT, notice.orElseThrow().evidence());
  }

  @Test
  void a_seconder_is_looked_for_where_a_clause_asks_for_one() {
    assertTrue(
        check(Validity.of(seconding(new Seconding(null, null))), Requirement.SECONDING).isEmpty());
    var none = Validity.of(seconding(new Seconding("7.3", null)));
    assertEquals(Finding.MISSING, found(none, Requirement.SECONDING));
    var some = Validity.of(seconding(new Seconding("7.3", TOLD)));
    assertEquals(Finding.GOOD, found(some, Requirement.SECONDING));
  }

  @Test
  void the_vehicle_suits_the_kind_or_not_by_the_law() {
    assertVehicle(Finding.GOOD, Kind.BOARD_RESOLUTION, Vehicle.BOARD_DECISION, null);
    assertVehicle(Finding.DOUBTFUL, Kind.BOARD_RESOLUTION, Vehicle.POLL_OF_A_MEETING, null);
    assertVehicle(Finding.DOUBTFUL, Kind.REMOVAL_OF_DIRECTOR, Vehicle.WRITTEN_RESOLUTION, null);
    assertVehicle(Finding.GOOD, Kind.CONTRACT_DECISION, Vehicle.CONTRACT, "Schedule 2");
    assertVehicle(Finding.DOUBTFUL, Kind.CONTRACT_DECISION, Vehicle.CONTRACT, null);
  }

  private static void assertVehicle(
      Finding expected, Kind kind, Vehicle vehicle, @Nullable String clause) {
    var checks = Validity.of(facts(kind, new Way(vehicle, clause, null, AT), null, null));
    assertEquals(expected, found(checks, Requirement.VEHICLE));
  }

  @Test
  void quorum_and_interests_are_good_or_doubtful_and_no_written_resolution_has_a_quorum() {
    var inquorate = Validity.of(board(held("good", false, true), PASSED));
    assertEquals(Finding.DOUBTFUL, found(inquorate, Requirement.QUORUM));
    var interested = Validity.of(board(held("good", true, false), PASSED));
    assertEquals(Finding.DOUBTFUL, found(interested, Requirement.INTERESTS));
    var written = new Way(Vehicle.WRITTEN_RESOLUTION, null, null, AT);
    var inWriting = Validity.of(facts(Kind.SPECIAL_RESOLUTION, written, null, null));
    assertTrue(check(inWriting, Requirement.QUORUM).isEmpty());
  }

  @Test
  void proxies_are_looked_for_where_some_voted_and_doubtful_where_no_appointment_is_on_record() {
    assertTrue(
        check(Validity.of(board(held("good", true, true), PASSED)), Requirement.PROXIES).isEmpty());
    assertEquals(
        Finding.GOOD, found(Validity.of(board(proxies(true), PASSED)), Requirement.PROXIES));
    assertEquals(
        Finding.DOUBTFUL, found(Validity.of(board(proxies(false), PASSED)), Requirement.PROXIES));
  }

  private static Held proxies(boolean recorded) {
    var notice = new Notice("good", TOLD, null, false, null);
    var met = new Found(true, TOLD);
    return new Held(notice, null, TOLD, met, new Found(recorded, TOLD), met, TOLD, null);
  }

  @Test
  void a_special_resolution_is_called_so_in_the_notice_with_its_very_text() {
    assertText(Finding.GOOD, Kind.SPECIAL_RESOLUTION, TEXT, true);
    assertText(Finding.DOUBTFUL, Kind.SPECIAL_RESOLUTION, TEXT + " in part", true);
    assertText(Finding.DOUBTFUL, Kind.SPECIAL_RESOLUTION, TEXT, false);
    assertText(Finding.MISSING, Kind.SPECIAL_RESOLUTION, null, true);
    var ordinary = Validity.of(special(Kind.ORDINARY_RESOLUTION, null, true));
    assertTrue(check(ordinary, Requirement.TEXT_AS_IN_THE_NOTICE).isEmpty());
  }

  private static void assertText(
      Finding expected, Kind kind, @Nullable String text, boolean asThisKind) {
    var checks = Validity.of(special(kind, text, asThisKind));
    assertEquals(expected, found(checks, Requirement.TEXT_AS_IN_THE_NOTICE));
  }

  @Test
  void a_correction_is_clerical_where_few_letters_differ_and_no_figure() {
    String noticed = "That the company adopt the articles, and issue 50 shares to its members";
    assertTrue(Wording.of(noticed, noticed + " ").isSame());
    assertTrue(Wording.of(noticed, noticed.replace(",", ";").toUpperCase(Locale.UK)).isClerical());
    assertTrue(Wording.of(noticed, noticed.replace("members", "mebers")).isClerical());
    assertFalse(Wording.of(noticed, noticed.replace("50", "500")).isClerical());
    assertFalse(Wording.of(noticed, noticed.replace("adopt", "do not adopt")).isClerical());
    var other = Wording.of(noticed, "That nothing be done");
    assertFalse(other.isClerical());
    assertTrue(other.sentence().contains(noticed), other.sentence());
    assertTrue(other.sentence().contains("That nothing be done"), other.sentence());
  }

  @Test
  void a_removal_needs_special_notice_s312() {
    var without = Validity.of(special(Kind.REMOVAL_OF_DIRECTOR, TEXT, true));
    assertEquals(Finding.MISSING, found(without, Requirement.SPECIAL_NOTICE));
    var notice = new Notice("good", TOLD, TEXT, true, new Found(true, TOLD));
    var with = Validity.of(noticed(Kind.REMOVAL_OF_DIRECTOR, notice));
    assertEquals(Finding.GOOD, found(with, Requirement.SPECIAL_NOTICE));
    var late = new Notice("good", TOLD, TEXT, true, new Found(false, TOLD));
    var short28 = Validity.of(noticed(Kind.REMOVAL_OF_DIRECTOR, late));
    assertEquals(Finding.DOUBTFUL, found(short28, Requirement.SPECIAL_NOTICE));
  }

  @Test
  void what_passed_by_the_votes_and_is_shown_is_good_and_what_is_lost_is_missing() {
    assertMajority(Finding.GOOD, PASSED);
    assertMajority(Finding.DOUBTFUL, new Result("passed", "passed", List.of(), AT));
    assertMajority(Finding.DOUBTFUL, new Result("passed", "lost", List.of("2 of 4"), AT));
    assertMajority(Finding.DOUBTFUL, new Result("notice-doubtful", "passed", List.of("3"), AT));
    assertMajority(Finding.MISSING, new Result("lost", "lost", List.of("2 of 4"), AT));
  }

  private static void assertMajority(Finding expected, Result result) {
    var checks = Validity.of(board(held("good", true, true), result));
    assertEquals(expected, found(checks, Requirement.MAJORITY));
  }

  @Test
  void a_condition_is_open_until_it_is_met() {
    assertEquals(Finding.MISSING, found(conditioned(null), Requirement.CONDITIONS));
    assertEquals(Finding.GOOD, found(conditioned(DUE), Requirement.CONDITIONS));
  }

  private static List<Check> conditioned(@Nullable LocalDate met) {
    return Validity.of(
        after(List.of(new Condition("The ICB pays.", met, AT)), List.of(), null, null, DUE));
  }

  @Test
  void a_filing_is_missing_until_its_day_and_doubtful_once_it_is_late() {
    assertFiling(Finding.MISSING, null, DUE);
    assertFiling(Finding.DOUBTFUL, null, DUE.plusDays(1));
    assertFiling(Finding.GOOD, DUE, DUE.plusDays(1));
    assertFiling(Finding.DOUBTFUL, DUE.plusDays(1), DUE.plusDays(1));
  }

  private static void assertFiling(Finding expected, @Nullable LocalDate made, LocalDate today) {
    var due = new FilingDue(ID, "copy", "A copy", "Companies House", DUE, "s30(1)");
    var paper = new Document("CH-2026-11", DUE, null);
    var filing = new Filing(due, made == null ? null : new FilingMade(ID, "copy", made, paper));
    var checks = Validity.of(after(List.of(), List.of(filing), null, null, today));
    assertEquals(expected, found(checks, Requirement.FILING));
  }

  @Test
  void minutes_are_evidence_once_they_are_signed_and_an_annulled_result_is_a_doubt() {
    var approved = new Minutes(DUE, null, "s249(1)", AT);
    var unsigned = Validity.of(after(List.of(), List.of(), approved, null, DUE));
    assertEquals(Finding.MISSING, found(unsigned, Requirement.MINUTES));
    var signed = new Minutes(DUE, DUE, "s249(1)", AT);
    var all = Validity.of(after(List.of(), List.of(), signed, null, DUE));
    assertEquals(Finding.GOOD, found(all, Requirement.MINUTES));
    assertTrue(check(all, Requirement.CHALLENGE).isEmpty());
    var annulled = after(List.of(), List.of(), signed, new Annulled(DUE, AT), DUE);
    assertEquals(Finding.DOUBTFUL, found(Validity.of(annulled), Requirement.CHALLENGE));
    assertFalse(CheckList.ADVICE.isEmpty());
  }

  private static Facts facts(
      Kind kind, @Nullable Way way, @Nullable Held held, @Nullable Result result) {
    var none = new Seconding(null, null);
    return new Facts(kind, TEXT, TOLD, none, way, held, result, List.of(), List.of(), null, DUE);
  }

  private static Facts board(Held held, Result result) {
    return facts(Kind.BOARD_RESOLUTION, boardWay(), held, result);
  }

  private static Way boardWay() {
    return new Way(Vehicle.BOARD_DECISION, null, null, AT);
  }

  private static Facts seconding(Seconding seconding) {
    return new Facts(
        Kind.BOARD_RESOLUTION,
        TEXT,
        TOLD,
        seconding,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        DUE);
  }

  @Test
  void papers_that_were_sent_late_make_it_doubtful_and_are_left_out_where_nobody_asks() {
    assertEquals(Optional.empty(), check(Validity.of(sent(null)), Requirement.PAPERS));
    assertEquals(
        Finding.GOOD, found(Validity.of(sent(new Papers(false, true, TOLD))), Requirement.PAPERS));
    assertEquals(
        Finding.MISSING,
        found(Validity.of(sent(new Papers(false, false, TOLD))), Requirement.PAPERS));
    assertEquals(
        Finding.DOUBTFUL,
        found(Validity.of(sent(new Papers(true, false, TOLD))), Requirement.PAPERS));
  }

  private static Facts sent(@Nullable Papers papers) {
    var notice = new Notice("good", TOLD, null, false, null);
    return facts(
        Kind.BOARD_RESOLUTION,
        boardWay(),
        new Held(notice, papers, TOLD, null, null, null, TOLD, null),
        null);
  }

  private static Facts special(Kind kind, @Nullable String text, boolean asThisKind) {
    return noticed(kind, new Notice("good", TOLD, text, asThisKind, null));
  }

  private static Facts noticed(Kind kind, Notice notice) {
    var way = new Way(Vehicle.POLL_OF_A_MEETING, null, null, AT);
    return facts(kind, way, new Held(notice, null, TOLD, null, null, null, TOLD, null), null);
  }

  private static Facts after(
      List<Condition> conditions,
      List<Filing> filings,
      @Nullable Minutes minutes,
      @Nullable Annulled annulled,
      LocalDate today) {
    var met = new Found(true, TOLD);
    var notice = new Notice("good", TOLD, TEXT, true, null);
    var held = new Held(notice, null, TOLD, met, null, met, TOLD, minutes);
    return new Facts(
        Kind.BOARD_RESOLUTION,
        TEXT,
        TOLD,
        new Seconding(null, null),
        boardWay(),
        held,
        PASSED,
        conditions,
        filings,
        annulled,
        today);
  }

  private static Held held(String notice, boolean quorum, boolean interests) {
    return new Held(
        new Notice(notice, TOLD, null, false, null),
        null,
        TOLD,
        new Found(quorum, TOLD),
        null,
        new Found(interests, TOLD),
        TOLD,
        null);
  }

  private static Optional<Check> check(List<Check> checks, Requirement what) {
    return checks.stream().filter(each -> each.requirement() == what).findFirst();
  }

  private static Finding found(List<Check> checks, Requirement what) {
    return check(checks, what).map(Check::finding).orElseThrow();
  }
}
