package quorate.governance.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.FIRST;
import static quorate.governance.York.LAST;
import static quorate.governance.York.MINUTE;
import static quorate.governance.York.OTHER;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;
import static quorate.governance.York.pounds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.governance.York;
import quorate.governance.agreement.AgreementCommand.EndAgreement;
import quorate.governance.agreement.AgreementCommand.MakeAgreement;
import quorate.governance.agreement.AgreementCommand.VaryAgreement;
import quorate.governance.agreement.AgreementEvent.AgreementDrawn;
import quorate.governance.agreement.AgreementEvent.AgreementEnded;
import quorate.governance.agreement.AgreementEvent.AgreementMade;
import quorate.governance.agreement.AgreementEvent.AgreementVaried;
import quorate.governance.agreement.AgreementEvent.Ground;
import quorate.governance.agreement.Content.Fence;
import quorate.governance.agreement.Content.Model;
import quorate.governance.agreement.Content.Population;
import quorate.governance.partners.PartnersRefusal;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.subject.Subject;
import quorate.testkit.DeciderSpec;

class AgreementDeciderTest {

  private static final List<Party> BOTH = List.of(FEDERATION, PRACTICE);
  private static final AgreementMade MADE =
      new AgreementMade(
          id(1), "Together", FIRST, content("100.00", fence(York.NIGHTS, "40.00")), MINUTE, null);

  @Test
  void what_the_parties_signed_is_entered() {
    agreement().when(make(MADE.content())).then(MADE);
  }

  @Test
  void all_may_be_ring_fenced_and_not_a_penny_more() {
    agreement().when(make(content("40.00", fence(York.NIGHTS, "40.00")))).thenEvents(it -> {});
    agreement()
        .when(make(content("40.00", fence(York.NIGHTS, "40.01"))))
        .thenRefused(AgreementRefusal.FENCES_EXCEED_BUDGET, "content.ringfenced", "40.01");
    agreement()
        .when(make(content(null, fence(York.NIGHTS, "1.00"))))
        .thenRefused(AgreementRefusal.FENCES_WITHOUT_BUDGET);
    agreement()
        .when(make(content("9.00", fence(York.URGENT, "1.00"), fence(York.NIGHTS, "1.00"))))
        .thenRefused(AgreementRefusal.FENCES_OVERLAP, "content.ringfenced", "urgent-care.nights");
  }

  @Test
  void one_alone_agrees_with_nobody() {
    agreement()
        .when(make(content(List.of(PRACTICE), LAST, "1.00")))
        .thenRefused(AgreementRefusal.ONE_PARTY_ALONE);
    agreement()
        .when(make(content(List.of(PRACTICE, PRACTICE), LAST, "1.00")))
        .thenRefused(AgreementRefusal.PARTY_NAMED_TWICE);
  }

  @Test
  void it_may_last_one_day_and_not_less() {
    agreement().when(make(content(BOTH, FIRST, "1.00"))).thenEvents(it -> {});
    agreement()
        .when(make(content(BOTH, FIRST.minusDays(1), "1.00")))
        .thenRefused(AgreementRefusal.ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void a_ring_fence_is_for_its_subject_and_then_free_money_is_used() {
    assertEquals(charge("40.00", "0.00"), charged(PRACTICE, York.NIGHTS, "40.00", TODAY));
    assertEquals(charge("40.00", "60.00"), charged(PRACTICE, York.NIGHTS, "100.00", TODAY));
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.NIGHTS, "100.01", TODAY);
  }

  @Test
  void ring_fenced_money_is_not_for_another_subject() {
    var free = new Charge(id(1), null, pounds("0"), pounds("60.00"));
    assertEquals(free, charged(PRACTICE, York.DATA, "60.00", TODAY));
    refused(AgreementRefusal.RING_FENCED, PRACTICE, York.DATA, "60.01", TODAY);
    refused(AgreementRefusal.RING_FENCED, PRACTICE, York.URGENT, "100.00", TODAY);
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.DATA, "100.01", TODAY);
  }

  @Test
  void what_was_drawn_is_gone() {
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.NIGHTS, "65.01", TODAY, drawn("30", "5"));
    assertEquals(
        new Charge(id(1), "urgent-care.nights", pounds("10.00"), pounds("55.00")),
        charged(PRACTICE, York.NIGHTS, "65.00", TODAY, drawn("30", "5")));
  }

  @Test
  void what_is_agreed_for_days_to_come_is_left_to_them() {
    var less = varied(TODAY.plusDays(2), "60.00");
    charged(PRACTICE, York.DATA, "60.00", TODAY, less);
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.NIGHTS, "60.01", TODAY, less);
    var before = drawn("20.00", "0.00");
    charged(PRACTICE, York.DATA, "40.00", TODAY, before, less);
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.DATA, "40.01", TODAY, before, less);
    // the least of several, by what stands in the end, and while it is in force
    var more = varied(TODAY.plusDays(3), "90.00");
    refused(AgreementRefusal.OVER_BUDGET, PRACTICE, York.NIGHTS, "60.01", TODAY, less, more);
    var again = varied(TODAY.plusDays(2), "90.00");
    charged(PRACTICE, York.NIGHTS, "90.00", TODAY, less, again);
    charged(PRACTICE, York.DATA, "60.00", TODAY.plusDays(2), less);
    charged(PRACTICE, York.NIGHTS, "100.00", TODAY, less, ended(TODAY.plusDays(1)));
    refused(
        AgreementRefusal.OVER_BUDGET,
        PRACTICE,
        York.DATA,
        "0.01",
        TODAY,
        new AgreementVaried(id(1), TODAY.plusDays(2), content((String) null), MINUTE, null));
  }

  private static AgreementVaried varied(LocalDate from, String budget) {
    return new AgreementVaried(id(1), from, content(budget), MINUTE, null);
  }

  @Test
  void its_money_is_used_from_its_first_day_to_its_last_and_by_its_parties() {
    charged(PRACTICE, York.DATA, "1.00", FIRST);
    charged(PRACTICE, York.DATA, "1.00", LAST);
    refused(AgreementRefusal.NOT_IN_FORCE, PRACTICE, York.DATA, "1.00", FIRST.minusDays(1));
    refused(AgreementRefusal.NOT_IN_FORCE, PRACTICE, York.DATA, "1.00", LAST.plusDays(1));
    refused(AgreementRefusal.NOT_A_PARTY, OTHER, York.DATA, "1.00", TODAY);
  }

  @Test
  void it_is_not_varied_below_what_was_drawn() {
    var before = drawn("30.00", "5.00");
    agreement()
        .given(MADE, before)
        .when(vary(content("35.00", fence(York.NIGHTS, "30.00"))))
        .thenEvents(it -> {});
    agreement()
        .given(MADE, before)
        .when(vary(content("34.99", fence(York.NIGHTS, "29.99"))))
        .thenRefused(AgreementRefusal.BELOW_DRAWN);
    agreement().given(MADE, before).when(vary(content("35.00"))).thenEvents(it -> {});
    agreement()
        .given(MADE, before)
        .when(vary(content("34.99")))
        .thenRefused(AgreementRefusal.BELOW_DRAWN);
    agreement()
        .given(MADE, before)
        .when(vary(content((String) null)))
        .thenRefused(AgreementRefusal.BELOW_DRAWN);
  }

  @Test
  void what_touches_the_partners_is_signed_for_a_practice_with_their_own_decision() {
    var content = touching(Touch.BUSINESS_MODEL);
    agreement()
        .when(make(content))
        .thenRefused(
            PartnersRefusal.PARTNERS_DECISION_NEEDED, "partners.B82001.partnersdecision", "none");
    agreement()
        .when(make(content, new OfPractice("B82001", York.PARTNERS, null)))
        .thenRefused(PartnersRefusal.ADVICE_NEEDED, "partners.B82001.advice", "none");
    var said = new OfPractice("B82001", York.PARTNERS, York.WAIVED);
    var made = new AgreementMade(id(1), "Together", FIRST, content, MINUTE, List.of(said));
    agreement().when(make(content, said)).then(made);
    agreement()
        .when(make(content, said, new OfPractice("B82002", York.PARTNERS, York.WAIVED)))
        .thenRefused(AgreementRefusal.PARTNERS_OF_NO_PARTY, "partners.practice", "B82002");
    agreement()
        .given(MADE)
        .when(vary(content))
        .thenRefused(PartnersRefusal.PARTNERS_DECISION_NEEDED);
    agreement()
        .given(MADE)
        .when(new VaryAgreement(id(1), TODAY, content, MINUTE, List.of(said), TODAY))
        .thenEvents(it -> {});
  }

  private static MakeAgreement make(Content content, OfPractice... said) {
    return new MakeAgreement(id(1), "Together", FIRST, content, MINUTE, List.of(said), TODAY);
  }

  private static Content touching(Touch touch) {
    var plain = content("1.00");
    return new Content(
        plain.parties(),
        plain.model(),
        plain.consequences(),
        plain.population(),
        plain.until(),
        plain.outcomes(),
        plain.budget(),
        plain.ringFenced(),
        List.of(touch));
  }

  @Test
  void it_ends_today_at_the_soonest_and_may_end_sooner_than_was_said() {
    agreement().given(MADE).when(end(TODAY)).then(ended(TODAY));
    agreement()
        .given(MADE)
        .when(end(TODAY.minusDays(1)))
        .thenRefused(AgreementRefusal.NOT_BACKDATED);
    agreement().given(MADE, ended(LAST)).when(end(TODAY)).then(ended(TODAY));
    agreement()
        .given(MADE, ended(TODAY))
        .when(end(TODAY))
        .thenRefused(AgreementRefusal.ALREADY_ENDED);
  }

  private static DeciderSpec<AgreementCommand, AgreementEvent> agreement() {
    return DeciderSpec.of(Agreement.AGREEMENTS, AgreementDecider::decide);
  }

  private static VaryAgreement vary(Content content) {
    return new VaryAgreement(id(1), TODAY, content, MINUTE, List.of(), TODAY);
  }

  private static EndAgreement end(LocalDate last) {
    return new EndAgreement(id(1), last, Ground.AGREED, MINUTE, TODAY);
  }

  private static AgreementEnded ended(LocalDate last) {
    return new AgreementEnded(id(1), last, Ground.AGREED, MINUTE);
  }

  private static AgreementDrawn drawn(String fenced, String free) {
    return new AgreementDrawn(
        id(1),
        id(9),
        "urgent-care.nights",
        "urgent-care.nights",
        pounds(fenced),
        pounds(free),
        TODAY);
  }

  private static Charge charge(String fenced, String free) {
    return new Charge(id(1), "urgent-care.nights", pounds(fenced), pounds(free));
  }

  private static Charge charged(
      Party decider, Subject subject, String sum, LocalDate on, AgreementEvent... before) {
    return switch (purse(decider, subject, sum, on, before)) {
      case Decision.Accepted<Charge>(var charges) -> charges.getFirst();
      case Decision.Refused<Charge> no -> throw new AssertionError(no);
    };
  }

  private static void refused(
      AgreementRefusal why,
      Party decider,
      Subject subject,
      String sum,
      LocalDate on,
      AgreementEvent... before) {
    assertEquals(
        why,
        assertInstanceOf(Decision.Refused.class, purse(decider, subject, sum, on, before)).why());
  }

  private static Decision<Charge> purse(
      Party decider, Subject subject, String sum, LocalDate on, AgreementEvent... before) {
    Agreement state = Agreement.evolve(new Agreement.Unknown(), MADE);
    for (AgreementEvent each : before) {
      state = Agreement.evolve(state, each);
    }
    return Purse.charge(state, decider, List.of(OTHER), subject.code(), pounds(sum), on);
  }

  private static Fence fence(Subject subject, String amount) {
    return new Fence(subject, pounds(amount));
  }

  private static Content content(@Nullable String budget, Fence... fences) {
    return content(BOTH, LAST, budget, fences);
  }

  private static Content content(
      List<Party> parties, LocalDate until, @Nullable String budget, Fence... fences) {
    return new Content(
        parties,
        Model.LEAD_PROVIDER,
        List.of(),
        new Population("Patients of York", List.of(PRACTICE), null),
        until,
        List.of(),
        budget == null ? null : pounds(budget),
        List.of(fences),
        null);
  }
}
