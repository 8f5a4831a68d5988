package quorate.governance.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.FIRST;
import static quorate.governance.York.LAST;
import static quorate.governance.York.MINUTE;
import static quorate.governance.York.ON_PAPER;
import static quorate.governance.York.PRACTICE;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;
import static quorate.governance.York.inAll;
import static quorate.governance.York.perDecision;
import static quorate.governance.York.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.Aggregate;
import quorate.governance.York;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.evidence.EvidenceRefusal;
import quorate.governance.mandate.MandateCommand.GrantMandate;
import quorate.governance.mandate.MandateCommand.MeetCondition;
import quorate.governance.mandate.MandateCommand.RevokeMandate;
import quorate.governance.mandate.MandateCommand.SubDelegate;
import quorate.governance.mandate.MandateCommand.VaryMandate;
import quorate.governance.mandate.MandateEvent.ConditionMet;
import quorate.governance.mandate.MandateEvent.Ground;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateEvent.MandateRevoked;
import quorate.governance.mandate.MandateEvent.MandateVaried;
import quorate.governance.partners.PartnersRefusal;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.testkit.DeciderSpec;

class MandateDeciderTest {

  private static final PartnersYes YES = new PartnersYes(York.PARTNERS, York.WAIVED);
  private static final Condition CASE =
      new Condition("case", Condition.Kind.BUSINESS_CASE, false, "A case was shown.");
  private static final Condition CONSULTED =
      new Condition("consulted", Condition.Kind.CONSULTATION, true, "Practices were asked.");
  private static final MandateGranted HELD =
      York.granted(1, PRACTICE, FEDERATION, terms(inAll("50000.00"), true, CASE, CONSULTED));
  private static final Mandate NOTHING = new Mandate.Unknown();

  @Test
  void a_practice_lets_its_federation_decide() {
    mandate()
        .when(grant(Form.MANDATE, PRACTICE, FEDERATION, terms(null, false)))
        .then(York.granted(1, PRACTICE, FEDERATION, terms(null, false)));
  }

  @Test
  void nobody_gives_a_mandate_for_another() {
    var nobody =
        new GrantMandate(
            id(1),
            Form.MANDATE,
            PRACTICE,
            FEDERATION,
            FIRST,
            terms(null, false),
            York.BASIS,
            null,
            PartnersYes.NONE,
            TODAY);
    mandate().when(nobody).thenRefused(MandateRefusal.NOT_THE_GIVER, "giver.code", "B82001");
  }

  @Test
  void over_what_touches_the_partners_a_practice_gives_it_with_their_own_decision_and_advice() {
    var terms = York.touching(Touch.LIABILITY);
    mandate()
        .when(grant(Form.MANDATE, PRACTICE, FEDERATION, terms))
        .thenRefused(PartnersRefusal.PARTNERS_DECISION_NEEDED, "partnersdecision", "none");
    mandate()
        .when(
            grant(Form.MANDATE, PRACTICE, FEDERATION, terms, new PartnersYes(York.PARTNERS, null)))
        .thenRefused(PartnersRefusal.ADVICE_NEEDED, "advice", "none");
    mandate()
        .when(grant(Form.MANDATE, PRACTICE, FEDERATION, terms, YES))
        .thenEvents(
            it -> {
              var given = (MandateGranted) it.getFirst();
              assertEquals(York.PARTNERS, given.partnersDecision());
              assertEquals(York.WAIVED, given.advice());
            });
    mandate().when(grant(Form.DELEGATION, FEDERATION, BOARD, terms)).thenEvents(it -> {});
    mandate()
        .when(
            grant(
                Form.MANDATE,
                PRACTICE,
                FEDERATION,
                York.touching(Touch.CONTRACT, Touch.CONTRACT),
                YES))
        .thenRefused(PartnersRefusal.TOUCH_NAMED_TWICE);
  }

  @Test
  void and_varies_it_so() {
    var terms = York.touching(Touch.CONTRACT);
    mandate()
        .given(HELD)
        .when(vary(TODAY, terms, PartnersYes.NONE))
        .thenRefused(PartnersRefusal.PARTNERS_DECISION_NEEDED);
    mandate()
        .given(HELD)
        .when(vary(TODAY, terms, YES))
        .then(new MandateVaried(id(1), TODAY, terms, ON_PAPER, York.PARTNERS, York.WAIVED));
  }

  @Test
  void it_does_not_reach_back_before_the_document_that_gives_it_whoever_hands_it_on() {
    LocalDate earlier = FIRST.minusDays(1);
    var terms = terms(null, false);
    mandate()
        .when(
            new GrantMandate(
                id(1),
                Form.MANDATE,
                PRACTICE,
                FEDERATION,
                earlier,
                terms,
                York.BASIS,
                ON_PAPER,
                PartnersYes.NONE,
                TODAY))
        .thenRefused(MandateRefusal.BEFORE_ITS_DOCUMENT, "since", earlier);
    var later = Evidence.of(new Document("PM-2026-15", TODAY, null));
    handing(HELD)
        .when(
            new SubDelegate(
                id(2),
                id(1),
                Form.DELEGATION,
                BOARD,
                FIRST,
                terms(inAll("1.00"), false, CASE, CONSULTED),
                York.BASIS,
                later,
                List.of(),
                TODAY))
        .thenRefused(MandateRefusal.BEFORE_ITS_DOCUMENT, "since", FIRST);
  }

  @Test
  void by_a_log_in_alone_it_does_not_reach_back_before_today() {
    mandate()
        .when(ownHand(TODAY.minusDays(1)))
        .thenRefused(MandateRefusal.NOT_BACKDATED, "since", TODAY.minusDays(1));
    mandate().when(ownHand(TODAY)).thenEvents(it -> {});
    mandate().when(ownHand(TODAY.plusDays(1))).thenEvents(it -> {});
  }

  private static GrantMandate ownHand(LocalDate since) {
    return new GrantMandate(
        id(1),
        Form.MANDATE,
        PRACTICE,
        FEDERATION,
        since,
        terms(null, false),
        York.BASIS,
        Evidence.of(id(0x21), id(0x22)),
        PartnersYes.NONE,
        TODAY);
  }

  @Test
  void nobody_gives_a_mandate_to_themselves() {
    mandate()
        .when(grant(Form.MANDATE, PRACTICE, PRACTICE, terms(null, false)))
        .thenRefused(MandateRefusal.HOLDER_IS_GIVER);
  }

  @Test
  void a_form_has_its_holders() {
    var person = new Party(PartyKind.PERSON, id(0x21).toString());
    var system = new Party(PartyKind.SYSTEM, "qoq");
    var place = new Party(PartyKind.PLACE, "york");
    refusedHolder(grant(Form.COMMITTEE, system, person, terms(null, false)));
    refusedHolder(grant(Form.CONSULTATIVE_FORUM, system, person, terms(null, false)));
    refusedHolder(grant(Form.JOINT_COMMITTEE, system, PRACTICE, terms(null, false)));
    refusedHolder(grant(Form.INDIVIDUAL_DIRECTORS, system, place, terms(null, false)));
    refusedHolder(grant(Form.LEAD_PROVIDER, system, BOARD, terms(null, false)));
    for (Form form : List.of(Form.COMMITTEE, Form.JOINT_COMMITTEE, Form.CONSULTATIVE_FORUM)) {
      mandate().when(grant(form, system, place, terms(null, false))).thenEvents(it -> {});
    }
    mandate()
        .when(grant(Form.INDIVIDUAL_DIRECTORS, system, person, terms(null, false)))
        .thenEvents(it -> {});
    mandate()
        .when(grant(Form.LEAD_PROVIDER, system, FEDERATION, terms(null, false)))
        .thenEvents(it -> {});
  }

  private static void refusedHolder(GrantMandate grant) {
    mandate()
        .when(grant)
        .thenRefused(
            MandateRefusal.FORM_NEEDS_ANOTHER_HOLDER, "holder.kind", grant.holder().kind());
  }

  @Test
  void a_practice_mandates_and_a_body_delegates() {
    mandate()
        .when(grant(Form.DELEGATION, PRACTICE, FEDERATION, terms(null, false)))
        .thenRefused(MandateRefusal.FORM_NEEDS_ANOTHER_GIVER);
    mandate()
        .when(grant(Form.MANDATE, BOARD, FEDERATION, terms(null, false)))
        .thenRefused(MandateRefusal.FORM_NEEDS_ANOTHER_GIVER);
    mandate()
        .when(grant(Form.DELEGATION, BOARD, FEDERATION, terms(null, false)))
        .thenEvents(it -> {});
  }

  @Test
  void it_may_be_for_one_day_and_not_for_less() {
    mandate().when(until(FIRST)).thenEvents(it -> {});
    mandate()
        .when(until(FIRST.minusDays(1)))
        .thenRefused(MandateRefusal.ENDS_BEFORE_IT_BEGINS, "terms.until", FIRST.minusDays(1));
  }

  private static GrantMandate until(LocalDate last) {
    var terms = new MandateTerms(List.of(York.URGENT), null, last, List.of(), false, null);
    return grant(Form.MANDATE, PRACTICE, FEDERATION, terms);
  }

  @Test
  void no_paper_is_of_a_day_to_come() {
    var ahead = Evidence.of(new Document("PM-9", TODAY.plusDays(1), null));
    var terms = terms(inAll("1.00"), false);
    mandate()
        .when(
            new GrantMandate(
                id(1),
                Form.MANDATE,
                PRACTICE,
                FEDERATION,
                FIRST,
                terms,
                York.BASIS,
                ahead,
                PartnersYes.NONE,
                TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD, "document.dated", TODAY.plusDays(1));
    handing(HELD)
        .when(
            new SubDelegate(
                id(2),
                id(1),
                Form.DELEGATION,
                BOARD,
                FIRST,
                terms,
                York.BASIS,
                ahead,
                List.of(),
                TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD);
    mandate()
        .given(HELD)
        .when(new VaryMandate(id(1), TODAY, terms, ahead, PartnersYes.NONE, TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD);
    mandate()
        .given(HELD)
        .when(new RevokeMandate(id(1), null, Ground.WITHDRAWN, ahead, TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD);
  }

  @Test
  void what_was_handed_on_does_not_come_back_to_whom_it_came_from() {
    for (var holder : List.of(PRACTICE, BOARD)) {
      handing(HELD)
          .when(
              new SubDelegate(
                  id(2),
                  id(1),
                  Form.DELEGATION,
                  holder,
                  FIRST,
                  terms(inAll("1.00"), false),
                  York.BASIS,
                  ON_PAPER,
                  List.of(PRACTICE, BOARD),
                  TODAY))
          .thenRefused(MandateRefusal.BACK_TO_ITS_GIVER, "holder.code", holder.code());
    }
  }

  @Test
  void what_is_held_is_handed_on_within_its_terms() {
    var all = terms(inAll("50000.00"), false);
    handing(HELD)
        .when(handOn(FIRST, all))
        .then(York.granted(2, Form.DELEGATION, FEDERATION, BOARD, all, id(1)));
  }

  @Test
  void nobody_hands_on_more_than_they_hold() {
    var held = MandateRefusal.MORE_THAN_IS_HELD;
    handing(HELD)
        .when(handOn(FIRST, terms(inAll("50000.01"), false)))
        .thenRefused(held, "terms.limit", "50000.01");
    handing(HELD).when(handOn(FIRST, terms(null, false))).thenRefused(held, "terms.limit", "none");
    handing(HELD)
        .when(handOn(FIRST.minusDays(1), terms(inAll("1.00"), false)))
        .thenRefused(held, "since", FIRST.minusDays(1));
    var later =
        new MandateTerms(
            List.of(York.URGENT), inAll("1.00"), LAST.plusDays(1), List.of(), false, null);
    handing(HELD).when(handOn(FIRST, later)).thenRefused(held, "terms.until", LAST.plusDays(1));
    var open = new MandateTerms(List.of(York.URGENT), inAll("1.00"), null, List.of(), false, null);
    handing(HELD).when(handOn(FIRST, open)).thenRefused(held, "terms.until", "open");
    var other = new MandateTerms(List.of(York.DATA), inAll("1.00"), LAST, List.of(), false, null);
    handing(HELD).when(handOn(FIRST, other)).thenRefused(held, "terms.subjects", "data-sharing");
  }

  @Test
  void a_part_of_the_subject_is_handed_on() {
    var nights =
        new MandateTerms(
            List.of(York.NIGHTS), perDecision("50000.00"), LAST, List.of(), false, null);
    handing(HELD).when(handOn(FIRST, nights)).thenEvents(it -> {});
  }

  @Test
  void what_may_not_be_handed_on_is_not() {
    handing(York.granted(1, PRACTICE, FEDERATION, terms(null, false)))
        .when(handOn(FIRST, terms(null, false)))
        .thenRefused(MandateRefusal.SUB_DELEGATION_NOT_ALLOWED);
  }

  @Test
  void what_was_revoked_is_not_handed_on() {
    handing(HELD, revoked(null))
        .when(handOn(FIRST, terms(inAll("1.00"), false)))
        .thenRefused(MandateRefusal.NOT_IN_FORCE);
  }

  @Test
  void terms_change_from_today_on_and_not_before() {
    mandate()
        .given(HELD)
        .when(vary(TODAY))
        .then(new MandateVaried(id(1), TODAY, terms(null, false), ON_PAPER, null, null));
    mandate()
        .given(HELD)
        .when(vary(TODAY.minusDays(1)))
        .thenRefused(MandateRefusal.NOT_BACKDATED, "from", TODAY.minusDays(1));
  }

  @Test
  void a_condition_is_met_once_and_one_of_each_decision_with_the_decision() {
    var met = new ConditionMet(id(1), "case", TODAY, MINUTE);
    mandate().given(HELD).when(meet("case")).then(met);
    mandate().given(HELD, met).when(meet("case")).thenRefused(MandateRefusal.ALREADY_MET);
    mandate()
        .given(HELD)
        .when(meet("consulted"))
        .thenRefused(MandateRefusal.CONDITION_OF_EACH_DECISION);
    mandate()
        .given(HELD)
        .when(meet("other"))
        .thenRefused(MandateRefusal.NO_SUCH_CONDITION, "condition", "other");
  }

  @Test
  void it_is_revoked_at_once_or_with_a_day_to_come() {
    mandate().given(HELD).when(revoke(null)).then(revoked(null));
    mandate().given(HELD).when(revoke(TODAY)).then(revoked(TODAY));
    mandate()
        .given(HELD)
        .when(revoke(TODAY.minusDays(1)))
        .thenRefused(MandateRefusal.NOT_BACKDATED);
  }

  @Test
  void what_ends_later_may_end_sooner_but_not_later() {
    mandate().given(HELD, revoked(LAST)).when(revoke(TODAY)).then(revoked(TODAY));
    mandate()
        .given(HELD, revoked(TODAY))
        .when(revoke(LAST))
        .thenRefused(MandateRefusal.ALREADY_REVOKED);
    mandate()
        .given(HELD, revoked(null))
        .when(revoke(null))
        .thenRefused(MandateRefusal.ALREADY_REVOKED);
  }

  private static DeciderSpec<MandateCommand, MandateEvent> mandate() {
    return DeciderSpec.of(
        Mandate.MANDATES, (command, state) -> MandateDecider.decide(command, state, NOTHING));
  }

  /** What is given is of the mandate that is to be handed on. */
  private static DeciderSpec<MandateCommand, MandateEvent> handing(Object... held) {
    return DeciderSpec.<MandateCommand, Mandate, MandateEvent>of(
            new Aggregate<>("mandate", MandateEvent.class, NOTHING, MandateDeciderTest::twoStreams),
            (command, under) -> MandateDecider.decide(command, NOTHING, under))
        .given(held);
  }

  // What is accepted begins a stream of its own.
  private static Mandate twoStreams(Mandate state, MandateEvent event) {
    return Mandate.evolve(event.mandate().equals(id(1)) ? state : NOTHING, event);
  }

  private static GrantMandate grant(Form form, Party giver, Party holder, MandateTerms terms) {
    return grant(form, giver, holder, terms, PartnersYes.NONE);
  }

  private static GrantMandate grant(
      Form form, Party giver, Party holder, MandateTerms terms, PartnersYes partners) {
    return new GrantMandate(
        id(1), form, giver, holder, FIRST, terms, York.BASIS, ON_PAPER, partners, TODAY);
  }

  private static SubDelegate handOn(LocalDate since, MandateTerms terms) {
    return new SubDelegate(
        id(2), id(1), Form.DELEGATION, BOARD, since, terms, York.BASIS, ON_PAPER, List.of(), TODAY);
  }

  private static VaryMandate vary(LocalDate from) {
    return vary(from, terms(null, false), PartnersYes.NONE);
  }

  private static VaryMandate vary(LocalDate from, MandateTerms terms, PartnersYes partners) {
    return new VaryMandate(id(1), from, terms, ON_PAPER, partners, TODAY);
  }

  private static MeetCondition meet(String condition) {
    return new MeetCondition(id(1), condition, MINUTE, TODAY);
  }

  private static RevokeMandate revoke(@Nullable LocalDate last) {
    return new RevokeMandate(id(1), last, Ground.WITHDRAWN, ON_PAPER, TODAY);
  }

  private static MandateRevoked revoked(@Nullable LocalDate last) {
    return new MandateRevoked(id(1), TODAY, last, Ground.WITHDRAWN, ON_PAPER);
  }
}
