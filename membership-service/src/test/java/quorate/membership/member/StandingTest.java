package quorate.membership.member;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.membership.Sourced.HOVE;
import static quorate.membership.Sourced.MAP;
import static quorate.membership.Sourced.MAY;
import static quorate.membership.member.MemberRefusal.ALREADY_SUSPENDED;
import static quorate.membership.member.MemberRefusal.CLASS_GIVEN_TWICE;
import static quorate.membership.member.MemberRefusal.CLASS_OF_THAT_DAY_STANDS;
import static quorate.membership.member.MemberRefusal.HOLDER_ERASED;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_NAMED;
import static quorate.membership.member.MemberRefusal.HOLDER_NOT_RECORDED;
import static quorate.membership.member.MemberRefusal.HOLDER_OF_THAT_DAY_STANDS;
import static quorate.membership.member.MemberRefusal.HOLDER_OF_UNKNOWN_KIND;
import static quorate.membership.member.MemberRefusal.INCORPORATION_NOT_KNOWN;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_HOLDER;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_HOLDING;
import static quorate.membership.member.MemberRefusal.LEAVES_BEFORE_JOINING;
import static quorate.membership.member.MemberRefusal.NOTICE_GIVEN_AFTER_LEAVING;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER;
import static quorate.membership.member.MemberRefusal.NOT_A_MEMBER_YET;
import static quorate.membership.member.MemberRefusal.NOT_SUSPENDED;
import static quorate.membership.member.MemberRefusal.NOT_THE_NEWEST_FACT;
import static quorate.membership.member.MemberRefusal.NUMBER_OF_NO_COMPANY;
import static quorate.membership.member.MemberRefusal.PAID_ON_NO_SHARES;
import static quorate.membership.member.MemberRefusal.READMISSION_NEEDS_RESOLUTION;
import static quorate.membership.member.MemberRefusal.REINSTATED_BEFORE_SUSPENDED;
import static quorate.membership.member.MemberRefusal.SHARES_OF_ALL_CLASSES;
import static quorate.membership.member.MemberRefusal.SHARES_OR_GUARANTEE;
import static quorate.membership.member.MemberRefusal.SUSPENDED_BEFORE_REINSTATED;
import static quorate.membership.member.MemberRefusal.TRUST_NOT_ENTERED;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.membership.RuleBook;
import quorate.membership.member.MemberCommand.AdmitMember;
import quorate.membership.member.MemberCommand.ExpelMember;
import quorate.membership.member.MemberCommand.NameHolder;
import quorate.membership.member.MemberCommand.RecordDissolution;
import quorate.membership.member.MemberCommand.RecordResignation;
import quorate.membership.member.MemberCommand.ReinstateMember;
import quorate.membership.member.MemberCommand.RetractMemberFact;
import quorate.membership.member.MemberCommand.StateHolding;
import quorate.membership.member.MemberCommand.StateParticipation;
import quorate.membership.member.MemberCommand.SuspendMember;
import quorate.membership.member.MemberEvent.ApplicationMade;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.member.MemberEvent.MemberAdmitted;
import quorate.membership.member.MemberEvent.MemberDissolved;
import quorate.membership.member.MemberEvent.MemberExpelled;
import quorate.membership.member.MemberEvent.MemberFactRetracted;
import quorate.membership.member.MemberEvent.MemberReinstated;
import quorate.membership.member.MemberEvent.MemberResigned;
import quorate.membership.member.MemberEvent.MemberSuspended;
import quorate.membership.member.MemberEvent.OfClass;
import quorate.membership.member.MemberEvent.ParticipationStated;
import quorate.membership.practice.Practice;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeHistory;

class StandingTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEA = new UUID(0, 2);
  private static final MemberEvent[] MEMBER = {
    new ApplicationMade(HOVE, MAY), new MemberAdmitted(HOVE, MAY, "Board 3/26")
  };
  private static final MemberSuspended SUSPENDED = new MemberSuspended(HOVE, JUNE, "levy");
  private static final MemberReinstated REINSTATED = new MemberReinstated(HOVE, JULY, null);

  private static RuleBook<MemberCommand, Member, MemberEvent> member() {
    var decider = new MemberDecider();
    Practice practice =
        PracticeHistory.evolve(
            Practice.UNKNOWN, new PracticeRegistered(HOVE, "HOVE", "BN3 8LD", null, MAP));
    return new RuleBook<>(
        Member.never(), MemberHistory::evolve, (c, member) -> decider.decide(c, member, practice));
  }

  private static NameHolder holder(String kind, UUID... persons) {
    return new NameHolder(HOVE, kind, List.of(persons), List.of(ANN, BEA), null, null, null, MAY);
  }

  private static StateHolding holding(
      @Nullable String shares, @Nullable String guarantee, @Nullable String paid) {
    return new StateHolding(
        HOVE,
        "A",
        shares == null ? null : new BigInteger(shares),
        guarantee == null ? null : new BigDecimal(guarantee),
        paid == null ? null : new BigDecimal(paid),
        MAY);
  }

  @Test
  void a_member_is_suspended_once_and_stays_a_member() {
    var suspend = new SuspendMember(HOVE, JUNE, "levy");
    member().when(suspend).thenRefused(NOT_A_MEMBER);
    member().given(MEMBER).when(suspend).then(SUSPENDED);
    member().given(MEMBER).given(SUSPENDED).when(suspend).thenRefused(ALREADY_SUSPENDED);
    assertTrue(member().given(MEMBER).given(SUSPENDED).state().isMemberOn(JUNE));
    member()
        .given(MEMBER)
        .when(new SuspendMember(HOVE, MAY.minusDays(1), "levy"))
        .thenRefused(NOT_A_MEMBER_YET, "from", MAY.minusDays(1));
  }

  @Test
  void only_who_is_suspended_is_reinstated_and_later() {
    var reinstate = new ReinstateMember(HOVE, JULY, null);
    member().given(MEMBER).when(reinstate).thenRefused(NOT_SUSPENDED);
    member().given(MEMBER).given(SUSPENDED).when(reinstate).then(REINSTATED);
    member()
        .given(MEMBER)
        .given(SUSPENDED)
        .when(new ReinstateMember(HOVE, JUNE, null))
        .thenRefused(REINSTATED_BEFORE_SUSPENDED, "from", JUNE);
    member().given(MEMBER).given(SUSPENDED, REINSTATED).when(reinstate).thenRefused(NOT_SUSPENDED);
  }

  @Test
  void who_was_reinstated_is_suspended_again_from_that_day_at_the_earliest() {
    var back = member().given(MEMBER).given(SUSPENDED, REINSTATED);
    back.when(new SuspendMember(HOVE, JULY, "levy")).thenAccepted();
    back.when(new SuspendMember(HOVE, JULY.minusDays(1), "levy"))
        .thenRefused(SUSPENDED_BEFORE_REINSTATED, "from", JULY.minusDays(1));
  }

  @Test
  void a_suspended_member_may_resign_be_expelled_or_dissolved() {
    var suspended = member().given(MEMBER).given(SUSPENDED);
    suspended
        .when(new RecordResignation(HOVE, JULY, JUNE))
        .then(new MemberResigned(HOVE, JULY, JUNE));
    suspended
        .when(new ExpelMember(HOVE, JULY, "GM 2"))
        .then(new MemberExpelled(HOVE, JULY, "GM 2"));
    suspended.when(new RecordDissolution(HOVE, JULY)).then(new MemberDissolved(HOVE, JULY));
    suspended
        .when(new RecordDissolution(HOVE, MAY.minusDays(1)))
        .thenRefused(LEAVES_BEFORE_JOINING, "lastday", MAY.minusDays(1));
    member().when(new ExpelMember(HOVE, JULY, "GM 2")).thenRefused(NOT_A_MEMBER);
  }

  @Test
  void notice_is_given_before_the_end() {
    member()
        .given(MEMBER)
        .when(new RecordResignation(HOVE, JUNE, JULY))
        .thenRefused(NOTICE_GIVEN_AFTER_LEAVING, "noticegiven", JULY);
  }

  @Test
  void who_was_expelled_is_admitted_again_by_resolution_only() {
    var again =
        member()
            .given(MEMBER)
            .given(new MemberExpelled(HOVE, JUNE, "GM 2"), new ApplicationMade(HOVE, JULY));
    again
        .when(new AdmitMember(HOVE, JULY, null, "Board"))
        .thenRefused(READMISSION_NEEDS_RESOLUTION);
    again
        .when(new AdmitMember(HOVE, JULY, "GM 3", "General meeting"))
        .then(new MemberAdmitted(HOVE, JULY, "GM 3", "General meeting"));
  }

  @Test
  void a_member_holds_shares_or_gives_a_guarantee() {
    var member = member().given(MEMBER);
    member
        .when(holding("100", null, "100.00"))
        .then(
            new HoldingStated(
                HOVE, "A", new BigInteger("100"), null, new BigDecimal("100.00"), MAY));
    member.when(holding(null, "1", null)).thenAccepted();
    member.when(holding(null, null, null)).thenAccepted();
    member.when(holding("100", "1", null)).thenRefused(SHARES_OR_GUARANTEE);
    member.when(holding(null, "1", "5")).thenRefused(PAID_ON_NO_SHARES, "amountpaid", "5");
    member().when(holding("100", null, null)).thenRefused(NOT_A_MEMBER);
  }

  @Test
  void who_is_entered_gives_way_from_the_same_day_to_nobody_before_a_retraction() {
    var anns = new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, MAY);
    var held = member().given(MEMBER).given(anns);
    held.when(holder("nominee", BEA)).thenRefused(HOLDER_OF_THAT_DAY_STANDS, "from", MAY);
    held.when(company("Hove Ltd", "01234567")).thenRefused(HOLDER_OF_THAT_DAY_STANDS, "from", MAY);
    held.when(holder("partners", BEA, ANN)).thenAccepted();
    held.given(new MemberFactRetracted(HOVE, "holder", MAY, "mistaken"))
        .when(holder("nominee", BEA))
        .thenAccepted();
  }

  @Test
  void who_was_erased_is_not_restored() {
    var anns = new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, MAY);
    var beas = new HolderNamed(HOVE, "nominee", List.of(BEA), null, null, null, JUNE);
    var both = member().given(MEMBER).given(anns, beas);
    both.when(without(MemberFact.HOLDER, JUNE, ANN)).thenRefused(HOLDER_ERASED, "day", JUNE);
    both.when(without(MemberFact.HOLDER, JUNE, BEA)).thenAccepted();
    var left = both.given(new MemberResigned(HOVE, JULY));
    left.when(without(MemberFact.END, JULY, BEA)).thenRefused(HOLDER_ERASED, "day", JULY);
    left.when(without(MemberFact.END, JULY, ANN)).thenAccepted();
  }

  private static RetractMemberFact without(MemberFact fact, LocalDate day, UUID erased) {
    return new RetractMemberFact(HOVE, fact, day, "never so", Map.of(erased, JULY));
  }

  @Test
  void shares_of_several_classes_are_stated_together() {
    var member = member().given(MEMBER);
    var b = new OfClass("B", new BigInteger("50"), null);
    var both = new StateHolding(HOVE, "A", BigInteger.TEN, null, null, List.of(b), MAY);
    var stated = new HoldingStated(HOVE, "A", BigInteger.TEN, null, null, MAY, List.of(b));
    member.when(both).then(stated);
    var one = new StateHolding(HOVE, "B", BigInteger.TEN, null, null, MAY);
    member.given(stated).when(one).thenRefused(CLASS_OF_THAT_DAY_STANDS, "from", MAY);
    member.given(stated).when(both).thenAccepted();
    member
        .given(stated)
        .when(new StateHolding(HOVE, "B", BigInteger.TEN, null, null, MAY.plusDays(1)))
        .thenAccepted();
    member
        .when(new StateHolding(HOVE, "b ", BigInteger.TEN, null, null, List.of(b), MAY))
        .thenRefused(CLASS_GIVEN_TWICE, "others", "B");
    member
        .when(new StateHolding(HOVE, "A", BigInteger.TEN, null, null, List.of(b, b), MAY))
        .thenRefused(CLASS_GIVEN_TWICE, "others", "B");
    member
        .when(new StateHolding(HOVE, "A", null, BigDecimal.ONE, null, List.of(b), MAY))
        .thenRefused(SHARES_OF_ALL_CLASSES, "others", "B");
  }

  @Test
  void a_company_gives_way_from_the_same_day_to_nobody_else() {
    var held = member().given(MEMBER);
    var alpha = new HolderNamed(HOVE, "company", null, "Alpha Ltd", "01234567", "Hove", MAY);
    var entered = held.given(alpha);
    for (var other : List.of(company("Beta Ltd", "07654321"), holder("nominee", ANN))) {
      entered.when(other).thenRefused(HOLDER_OF_THAT_DAY_STANDS, "from", MAY);
    }
    entered.when(company("Alpha Care Ltd", "1234567")).thenAccepted();
  }

  @Test
  void the_holder_is_a_recorded_nominee_the_partners_or_a_company() {
    var member = member().given(MEMBER);
    member
        .when(holder("nominee", ANN))
        .then(new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, MAY));
    member.when(holder("partners", ANN, BEA)).thenAccepted();
    member
        .when(
            new NameHolder(
                HOVE, "company", List.of(), List.of(), "Hove Ltd", "01234567", "Hove", MAY))
        .thenAccepted();
    member.when(holder("nominee", ANN, BEA)).thenRefused(HOLDER_NOT_NAMED, "holder", "nominee");
    member.when(holder("partners", ANN, ANN)).thenRefused(HOLDER_NOT_NAMED, "holder", "partners");
    member.when(holder("company")).thenRefused(HOLDER_NOT_NAMED, "holder", "company");
    UUID nobody = new UUID(0, 9);
    member.when(holder("nominee", nobody)).thenRefused(HOLDER_NOT_RECORDED, "persons", nobody);
    member.when(holder("friend", ANN)).thenRefused(HOLDER_OF_UNKNOWN_KIND, "holder", "friend");
  }

  @Test
  void no_trust_is_entered() {
    var member = member().given(MEMBER);
    member.when(holder("trust")).thenRefused(TRUST_NOT_ENTERED, "holder", "trust");
    member.when(holder("Trustees")).thenRefused(TRUST_NOT_ENTERED, "holder", "Trustees");
    String family = "Smith Family Trust";
    member.when(company(family, "none")).thenRefused(TRUST_NOT_ENTERED, "company", family);
    member.when(company(family, "01234567")).thenAccepted();
    member.when(company("Trusted Care", "01234567")).thenAccepted();
    member.when(company("Jones Trustees Limited", "01234567")).thenAccepted();
    String trustees = "Trustees of Jones";
    member.when(company(trustees, "01234567")).thenRefused(TRUST_NOT_ENTERED, "company", trustees);
    for (String trust :
        List.of(
            "The Smith Family Trust",
            "Trustees of the Jones Settlement",
            "tru\u200Bstee of the Jones Settlement",
            "\u0422rust of the Joneses",
            "\u03A4\u0433\u03C5\u0455\u0442 of the Joneses",
            "\uFF34\uFF32\uFF35\uFF33\uFF34 of the Joneses",
            "Jones Trusteeship")) {
      member.when(company(trust, "1089464")).thenRefused(TRUST_NOT_ENTERED, "company", trust);
      member.when(body(trust, null, "statute")).thenRefused(TRUST_NOT_ENTERED, "company", trust);
    }
    String nhs = "Sussex Community NHS Foundation Trust";
    member.when(company(nhs, "RDR")).thenRefused(NUMBER_OF_NO_COMPANY, "number", "RDR");
    member.when(body(nhs, "RDR", "statute")).thenAccepted();
  }

  @Test
  void a_company_has_a_real_number_or_says_what_else_it_is() {
    var member = member().given(MEMBER);
    for (String number :
        List.of("none", "123456789", "S1234567", "00000000", "SC1234567", "AB", "ZZ123456")) {
      member.when(company("Hove Ltd", number)).thenRefused(NUMBER_OF_NO_COMPANY, "number", number);
    }
    assertNumber("01234567", "1234567");
    assertNumber("SC012345", "sc 12345");
    assertNumber("IP12345R", "ip 12345r");
    member.when(body("Hove GmbH", null, "overseas")).thenAccepted();
    member
        .when(body("Hove Club", null, "club"))
        .thenRefused(INCORPORATION_NOT_KNOWN, "incorporation", "club");
    member.when(body("Hove Ltd", null, null)).thenRefused(HOLDER_NOT_NAMED, "holder", "company");
  }

  private static void assertNumber(String entered, String given) {
    member()
        .given(MEMBER)
        .when(company("Hove Ltd", given))
        .then(new HolderNamed(HOVE, "company", null, "Hove Ltd", entered, "Hove", MAY));
  }

  private static NameHolder body(
      String name, @Nullable String number, @Nullable String incorporation) {
    return new NameHolder(
        HOVE, "company", List.of(), List.of(), name, number, "Hove", MAY, incorporation);
  }

  private static NameHolder company(String name, String number) {
    return new NameHolder(HOVE, "company", List.of(), List.of(), name, number, "Hove", MAY);
  }

  @Test
  void the_newest_holder_and_the_newest_holding_are_taken_back() {
    var anns = new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, MAY);
    var beas = new HolderNamed(HOVE, "nominee", List.of(BEA), null, null, null, JUNE);
    var held = new HoldingStated(HOVE, "A", BigInteger.TEN, null, null, MAY);
    var member = member().given(MEMBER).given(anns, beas, held, SUSPENDED);
    member.when(never(MemberFact.HOLDER, MAY)).thenRefused(NOT_THE_NEWEST_FACT, "day", MAY);
    member.when(never(MemberFact.HOLDING, JUNE)).thenRefused(NOT_THE_NEWEST_FACT, "day", JUNE);
    var notBea = new MemberFactRetracted(HOVE, "holder", JUNE, "never so");
    member.when(never(MemberFact.HOLDER, JUNE)).then(notBea);
    member
        .when(never(MemberFact.HOLDING, MAY))
        .then(new MemberFactRetracted(HOVE, "holding", MAY, "never so"));
    member.given(notBea).when(never(MemberFact.HOLDER, MAY)).thenAccepted();
    member()
        .given(MEMBER)
        .given(anns, new MemberResigned(HOVE, JULY))
        .when(never(MemberFact.HOLDER, MAY))
        .thenRefused(NOT_THE_NEWEST_FACT, "day", MAY);
  }

  @Test
  void no_membership_ends_before_its_newest_holder_or_holding_however_it_ends() {
    var anns = new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, JUNE);
    var held = new HoldingStated(HOVE, "A", BigInteger.TEN, null, null, JUNE);
    LocalDate eve = JUNE.minusDays(1);
    List<Function<LocalDate, MemberCommand>> ends =
        List.of(
            day -> new RecordResignation(HOVE, day, null),
            day -> new ExpelMember(HOVE, day, "GM 2"),
            day -> new RecordDissolution(HOVE, day));
    for (var end : ends) {
      var holder = member().given(MEMBER).given(anns);
      holder
          .when(end.apply(eve))
          .thenRefused(
              LEAVES_BEFORE_HOLDER,
              "lastday",
              eve,
              "The holder is stated from 2026-06-01 on; retract or restate it first.");
      holder.when(end.apply(JUNE)).thenAccepted();
      holder
          .given(new MemberFactRetracted(HOVE, "holder", JUNE, "never so"))
          .when(end.apply(eve))
          .thenAccepted();
      var holding = member().given(MEMBER).given(held);
      holding.when(end.apply(eve)).thenRefused(LEAVES_BEFORE_HOLDING, "lastday", eve);
      holding.when(end.apply(JUNE)).thenAccepted();
    }
  }

  @Test
  void the_latest_day_counts_whichever_was_recorded_last() {
    var beas = new HolderNamed(HOVE, "nominee", List.of(BEA), null, null, null, JULY);
    var anns = new HolderNamed(HOVE, "nominee", List.of(ANN), null, null, null, JUNE);
    member()
        .given(MEMBER)
        .given(beas, anns)
        .when(new RecordResignation(HOVE, JUNE, null))
        .thenRefused(LEAVES_BEFORE_HOLDER, "lastday", JUNE);
  }

  private static RetractMemberFact never(MemberFact fact, LocalDate day) {
    return new RetractMemberFact(HOVE, fact, day, "never so");
  }

  @Test
  void participation_is_stated_of_members() {
    var state = new StateParticipation(HOVE, true, true, false, MAY);
    member().given(MEMBER).when(state).then(new ParticipationStated(HOVE, true, true, false, MAY));
    member().when(state).thenRefused(NOT_A_MEMBER);
  }
}
