package quorate.governance.optin;

import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.MINUTE;
import static quorate.governance.York.ON_PAPER;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.York;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.evidence.EvidenceRefusal;
import quorate.governance.optin.OptInCommand.ProposeOptIn;
import quorate.governance.optin.OptInCommand.SayNo;
import quorate.governance.optin.OptInCommand.SayYes;
import quorate.governance.optin.OptInCommand.TakeOptIn;
import quorate.governance.optin.OptInEvent.OptInProposed;
import quorate.governance.optin.OptInEvent.OptInTaken;
import quorate.governance.optin.OptInEvent.PracticeDeclined;
import quorate.governance.optin.OptInEvent.PracticeOptedIn;
import quorate.governance.partners.Advice;
import quorate.governance.partners.PartnersDecision;
import quorate.governance.partners.PartnersRefusal;
import quorate.governance.partners.PartnersYes;
import quorate.governance.partners.Touch;
import quorate.testkit.DeciderSpec;

class OptInDeciderTest {

  private static final LocalDate LAST = TODAY.plusDays(14);
  private static final PartnersDecision PARTNERS = partners(TODAY);
  private static final Evidence SAID = Evidence.of(new Document("YES-1", TODAY, null));
  private static final Advice WAIVED = new Advice(Advice.Kind.WAIVED, TODAY, MINUTE);

  @Test
  void a_plain_matter_needs_a_yes_alone() {
    optIn().given(proposed()).when(yes(TODAY, null, null)).then(in(null, null));
  }

  @Test
  void what_touches_the_partners_needs_their_own_decision() {
    for (Touch each : Touch.values()) {
      optIn()
          .given(proposed(each))
          .when(yes(TODAY, null, WAIVED))
          .thenRefused(PartnersRefusal.PARTNERS_DECISION_NEEDED, "partnersdecision", "none");
      optIn().given(proposed(each)).when(yes(TODAY, PARTNERS, WAIVED)).then(in(PARTNERS, WAIVED));
    }
  }

  @Test
  void and_its_own_advice_taken_or_expressly_waived() {
    var taken = new Advice(Advice.Kind.TAKEN, TODAY, MINUTE);
    optIn()
        .given(proposed(Touch.CONTRACT))
        .when(yes(TODAY, PARTNERS, null))
        .thenRefused(PartnersRefusal.ADVICE_NEEDED, "advice", "none");
    optIn()
        .given(proposed(Touch.CONTRACT))
        .when(yes(TODAY, PARTNERS, taken))
        .then(in(PARTNERS, taken));
  }

  @Test
  void partners_decide_between_the_proposal_and_today() {
    var before = TODAY.minusDays(1);
    var ahead = TODAY.plusDays(1);
    optIn()
        .given(proposed(Touch.LIABILITY))
        .when(yes(TODAY, partners(before), WAIVED))
        .thenRefused(PartnersRefusal.DECIDED_BEFORE_IT_WAS_PUT, "partnersdecision.on", before);
    optIn()
        .given(proposed(Touch.LIABILITY))
        .when(yes(TODAY, partners(ahead), WAIVED))
        .thenRefused(PartnersRefusal.DATED_AHEAD, "partnersdecision.on", ahead);
  }

  @Test
  void a_yes_is_in_time_on_the_last_day_and_not_on_the_day_after() {
    optIn().given(proposed()).when(yes(LAST, null, null)).thenEvents(it -> {});
    optIn()
        .given(proposed())
        .when(yes(LAST.plusDays(1), null, null))
        .thenRefused(OptInRefusal.OPT_IN_OVER);
  }

  @Test
  void partners_are_named_once_and_no_paper_is_of_a_day_to_come() {
    var twice = new PartnersDecision(List.of(id(0x21), id(0x21)), TODAY, MINUTE);
    optIn()
        .given(proposed())
        .when(yes(TODAY, twice, null))
        .thenRefused(PartnersRefusal.PARTNER_NAMED_TWICE);
    var ahead = new Document("PM-9", TODAY.plusDays(1), null);
    optIn()
        .given(proposed())
        .when(yes(TODAY, new PartnersDecision(List.of(id(0x21)), TODAY, ahead), null))
        .thenRefused(
            PartnersRefusal.DATED_AHEAD, "partnersdecision.document.dated", TODAY.plusDays(1));
    optIn()
        .given(proposed())
        .when(yes(TODAY, null, new Advice(Advice.Kind.TAKEN, TODAY, ahead)))
        .thenRefused(PartnersRefusal.DATED_AHEAD, "advice.document.dated", TODAY.plusDays(1));
    optIn()
        .given(proposed())
        .when(new SayYes(id(1), "B82001", true, Evidence.of(ahead), PartnersYes.NONE, TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD, "document.dated", TODAY.plusDays(1));
    optIn()
        .given(proposed())
        .when(new SayNo(id(1), "B82001", true, Evidence.of(ahead), TODAY))
        .thenRefused(EvidenceRefusal.DATED_AHEAD, "document.dated", TODAY.plusDays(1));
  }

  @Test
  void a_paper_older_than_the_question_is_no_yes_to_it() {
    var older = Evidence.of(new Document("PM-9", TODAY.minusDays(1), null));
    optIn()
        .given(proposed())
        .when(new SayYes(id(1), "B82001", true, older, PartnersYes.NONE, TODAY))
        .thenRefused(OptInRefusal.SAID_BEFORE_IT_WAS_ASKED, "document.dated", TODAY.minusDays(1));
  }

  @Test
  void a_code_that_the_register_does_not_know_opts_in_to_nothing() {
    optIn()
        .given(proposed())
        .when(new SayYes(id(1), "Z99999", false, ON_PAPER, PartnersYes.NONE, TODAY))
        .thenRefused(OptInRefusal.NO_SUCH_PRACTICE, "practice", "Z99999");
  }

  @Test
  void nor_does_it_say_no_to_anything() {
    optIn()
        .given(proposed())
        .when(new SayNo(id(1), "Z99999", false, ON_PAPER, TODAY))
        .thenRefused(OptInRefusal.NO_SUCH_PRACTICE, "practice", "Z99999");
    optIn()
        .given(proposed(), in(null, null))
        .when(new SayNo(id(1), "B82001", false, ON_PAPER, TODAY))
        .then(new PracticeDeclined(id(1), "B82001", TODAY, ON_PAPER));
  }

  @Test
  void nobody_says_yes_or_no_for_a_practice_of_others() {
    optIn()
        .given(proposed())
        .when(new SayYes(id(1), "B82001", true, null, PartnersYes.NONE, TODAY))
        .thenRefused(OptInRefusal.NOT_FOR_THIS_PRACTICE, "practice", "B82001");
    optIn()
        .given(proposed())
        .when(new SayNo(id(1), "B82001", true, null, TODAY))
        .thenRefused(OptInRefusal.NOT_FOR_THIS_PRACTICE);
  }

  @Test
  void a_yes_is_taken_back_until_it_is_decided() {
    var no = new SayNo(id(1), "B82001", true, ON_PAPER, TODAY);
    var declined = new PracticeDeclined(id(1), "B82001", TODAY, ON_PAPER);
    optIn().given(proposed(), in(null, null)).when(no).then(declined);
    optIn()
        .given(proposed(), in(null, null), declined)
        .when(take())
        .thenRefused(OptInRefusal.NOBODY_OPTED_IN);
    optIn()
        .given(proposed(), in(null, null), taken())
        .when(no)
        .thenRefused(OptInRefusal.ALREADY_TAKEN);
  }

  @Test
  void it_is_decided_once_for_those_who_opted_in() {
    optIn().given(proposed(), in(null, null)).when(take()).then(taken());
    optIn()
        .given(proposed(), in(null, null), taken())
        .when(take())
        .thenRefused(OptInRefusal.ALREADY_TAKEN);
    optIn().given(proposed()).when(take()).thenRefused(OptInRefusal.NOBODY_OPTED_IN);
  }

  @Test
  void it_is_open_for_a_day_at_least() {
    optIn().when(propose(TODAY)).thenEvents(it -> {});
    optIn()
        .when(propose(TODAY.minusDays(1)))
        .thenRefused(OptInRefusal.ENDS_BEFORE_IT_BEGINS, "until", TODAY.minusDays(1));
  }

  private static DeciderSpec<OptInCommand, OptInEvent> optIn() {
    return DeciderSpec.of(OptIn.OPT_INS, OptInDecider::decide);
  }

  private static ProposeOptIn propose(LocalDate until) {
    return new ProposeOptIn(
        id(1), FEDERATION, York.URGENT, "Title", "Text", null, List.of(), until, TODAY);
  }

  private static OptInProposed proposed(Touch... touches) {
    return new OptInProposed(
        id(1), FEDERATION, York.URGENT, "Title", "Text", null, List.of(touches), TODAY, LAST);
  }

  private static SayYes yes(
      LocalDate today, @Nullable PartnersDecision partners, @Nullable Advice advice) {
    return new SayYes(id(1), "B82001", true, SAID, new PartnersYes(partners, advice), today);
  }

  private static PracticeOptedIn in(@Nullable PartnersDecision partners, @Nullable Advice advice) {
    return new PracticeOptedIn(id(1), "B82001", TODAY, SAID, partners, advice);
  }

  private static PartnersDecision partners(LocalDate on) {
    return new PartnersDecision(List.of(id(0x21), id(0x22)), on, MINUTE);
  }

  private static TakeOptIn take() {
    return new TakeOptIn(id(1), id(2), TODAY);
  }

  private static OptInTaken taken() {
    return new OptInTaken(id(1), id(2), 1, TODAY);
  }
}
