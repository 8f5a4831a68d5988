package quorate.governance.body;

import static quorate.governance.body.Council.BODY;
import static quorate.governance.body.Council.MAY;
import static quorate.governance.body.Council.book;
import static quorate.governance.body.Council.rule;
import static quorate.governance.body.Council.terms;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.governance.body.BodyCommand.EstablishBody;
import quorate.governance.body.Council.RuleMade;
import quorate.testkit.DeciderSpec;

/** Which terms of reference can be followed. */
class TermsTest {

  @Test
  void each_rule_has_a_key_of_its_own_and_there_is_one_at_least() {
    accepted(rule(SeatSource.APPOINTED), rule(SeatSource.ELECTED).key("others"));
    refused("terms.composition", "seats", rule(SeatSource.APPOINTED), rule(SeatSource.ELECTED));
    refused("terms.composition", "[]");
  }

  @Test
  void a_members_meeting_has_its_members_and_a_council_has_seats() {
    statutory(MembersMeeting.ordinary(Weighting.members())).thenEvents(events -> {});
    book()
        .when(establish(BodyKind.COLLABORATION, terms(rule(SeatSource.MEMBERS))))
        .thenEvents(events -> {});
    book()
        .when(establish(BodyKind.MEMBERS_MEETING, terms(rule(SeatSource.ELECTED))))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.composition", "members-meeting");
    refused("terms.composition", "members", rule(SeatSource.MEMBERS));
  }

  @Test
  void members_have_no_casting_vote_by_a_boards_rules() {
    book()
        .when(establish(BodyKind.MEMBERS_MEETING, terms(rule(SeatSource.MEMBERS))))
        .thenRefused(
            BodyRefusal.TERMS_NOT_UNDERSTOOD,
            "terms.ruleset.equalvotes",
            "board-by-model-articles");
  }

  @Test
  void a_board_has_a_quorum_and_by_the_model_articles_of_two_at_least() {
    var own = new Clause(Source.terms("6.1"), "The terms say so.");
    for (int heads = 0; heads < 2; heads++) {
      var rules = Board.byModelArticles().with(QuorumRule.heads(heads, own));
      with(RuleSets.data(rules), "terms.ruleset.quorum.heads", Integer.toString(heads));
    }
  }

  @Test
  void a_companys_members_decide_by_the_act_whatever_their_terms_would_rather_have() {
    var act = MembersMeeting.ordinary(Weighting.shares());
    var own = new Clause(Source.terms("6.4"), "The terms say so.");
    var articles = new Clause(new Source(Instrument.ARTICLES, "art 5"), "The articles say so.");
    statutory(act).thenEvents(events -> {});
    statutory(act.with(EqualVotes.CastingVote.ofBoard(own)))
        .thenRefused(
            BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.ruleset.equalvotes", "ordinary-resolution");
    statutory(act.with(QuorumRule.heads(1, own)))
        .thenRefused(
            BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.ruleset.quorum", "ordinary-resolution");
    statutory(act.with(QuorumRule.heads(1, articles))).thenEvents(events -> {});
  }

  private static DeciderSpec.Decided<BodyEvent> statutory(RuleSet rules) {
    var t = terms(rule(SeatSource.MEMBERS));
    var terms =
        new Terms(
            t.composition(),
            RuleSets.data(rules),
            t.notice(),
            t.calling(),
            t.agenda(),
            t.interests(),
            null,
            null,
            null);
    return book().when(establish(BodyKind.MEMBERS_MEETING, terms));
  }

  @Test // s327(2): an earlier deadline is void
  void proxies_of_members_are_asked_for_at_most_48_hours_before() {
    for (int hours : new int[] {1, 48}) {
      book()
          .when(establish(BodyKind.MEMBERS_MEETING, asking(hours, SeatSource.MEMBERS)))
          .thenEvents(events -> {});
    }
    for (int hours : new int[] {0, 49}) {
      book()
          .when(establish(BodyKind.MEMBERS_MEETING, asking(hours, SeatSource.MEMBERS)))
          .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.proxyhours", hours);
    }
    book()
        .when(council(asking(48, SeatSource.APPOINTED)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.proxyhours", 48);
  }

  private static Terms asking(int proxyHours, SeatSource source) {
    var t = terms(rule(source));
    return new Terms(
        t.composition(),
        source == SeatSource.MEMBERS
            ? RuleSets.data(MembersMeeting.ordinary(Weighting.shares()))
            : t.ruleSet(),
        t.notice(),
        t.calling(),
        t.agenda(),
        t.interests(),
        null,
        null,
        null,
        proxyHours);
  }

  @Test
  void localities_are_named_once_and_of_their_own_rule_only() {
    accepted(rule(SeatSource.ONE_PER_LOCALITY).localities("North", "South"));
    accepted(rule(SeatSource.ONE_PER_LOCALITY));
    refused(
        "terms.composition[0].localities",
        "[North, North]",
        rule(SeatSource.ONE_PER_LOCALITY).localities("North", "North"));
    refused(
        "terms.composition[0].localities", "[]", rule(SeatSource.ONE_PER_LOCALITY).localities());
    refused(
        "terms.composition[0].localities", "[North]", rule(SeatSource.ELECTED).localities("North"));
  }

  @Test
  void only_seats_that_follow_the_register_lie_in_an_area() {
    accepted(rule(SeatSource.EVERY_NETWORK).within("09D"));
    accepted(rule(SeatSource.FEDERATION_WHERE_THERE_IS_ONE).within("hove"));
    accepted(rule(SeatSource.LMC_CHAIR).within("hove"));
    refused("terms.composition[0].within", "09D", rule(SeatSource.APPOINTED).within("09D"));
    refused("terms.composition[0].within", "09D", rule(SeatSource.CO_OPTED).within("09D"));
    refused(
        "terms.composition[0].within",
        "09D",
        rule(SeatSource.ONE_PER_LOCALITY).localities("North").within("09D"));
  }

  @Test
  void at_least_is_not_more_than_at_most() {
    accepted(rule(SeatSource.APPOINTED).least(3).most(3));
    refused("terms.composition[0].atleast", "4", rule(SeatSource.APPOINTED).least(4).most(3));
    accepted(rule(SeatSource.APPOINTED).most(1));
    refused("terms.composition[0].atmost", "0", rule(SeatSource.APPOINTED).most(0));
  }

  @Test
  void roles_are_those_that_the_register_states_and_not_both_asked_and_shut_out() {
    accepted(rule(SeatSource.APPOINTED).asks("nurse").excludes("gp"));
    refused(
        "terms.composition[0].conditions.roles",
        "doctor",
        rule(SeatSource.APPOINTED).asks("doctor"));
    refused(
        "terms.composition[0].conditions.excluded",
        "doctor",
        rule(SeatSource.APPOINTED).excludes("doctor"));
    refused(
        "terms.composition[0].conditions.excluded",
        "[gp]",
        rule(SeatSource.APPOINTED).asks("gp").excludes("gp"));
  }

  @Test
  void only_a_term_with_an_end_is_renewed() {
    accepted(rule(SeatSource.APPOINTED).term(36).renewals(0));
    refused("terms.composition[0].renewals", "1", rule(SeatSource.APPOINTED).renewals(1));
    refused("terms.composition[0].termmonths", "0", rule(SeatSource.APPOINTED).term(0));
  }

  @Test
  void a_deputy_has_no_vote_that_the_seat_has_not() {
    accepted(rule(SeatSource.APPOINTED).deputies(Deputies.VOTES));
    accepted(rule(SeatSource.APPOINTED).speaks().deputies(Deputies.SPEAKS));
    refused(
        "terms.composition[0].deputies",
        "votes",
        rule(SeatSource.APPOINTED).speaks().deputies(Deputies.VOTES));
  }

  @Test
  void a_rule_says_how_its_seats_are_filled_or_leaves_it_to_what_is_usual() {
    accepted(rule(SeatSource.APPOINTED).filledBy(How.APPOINTED, How.CO_OPTED));
    refused("terms.composition[0].filledby", "[]", rule(SeatSource.APPOINTED).filledBy());
  }

  @Test
  void the_rule_set_is_one_that_counting_knows_and_answers_by_yes_or_no() {
    with(Map.of("preset", "board-by-nobody"), "terms.ruleset.preset", "board-by-nobody");
    with(Map.of("preset", "advisory-plurality"), "terms.ruleset.marks", "advisory-plurality");
  }

  @Test
  void somebody_may_call_and_somebody_may_put_items() {
    var t = terms(rule(SeatSource.APPOINTED));
    book()
        .when(
            council(
                new Terms(
                    t.composition(),
                    t.ruleSet(),
                    t.notice(),
                    new Terms.Calling(List.of(), null, null),
                    t.agenda(),
                    t.interests(),
                    null,
                    null,
                    null)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.calling", "nobody");
    book().when(council(agenda(t, List.of(), List.of("seats")))).thenEvents(events -> {});
    book()
        .when(council(agenda(t, List.of(), List.of())))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.agenda", "nobody");
    book()
        .when(council(agenda(t, List.of(), List.of("partners"))))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.agenda.rules", "partners");
  }

  @Test
  void papers_come_with_the_notice_or_after_it() {
    book().when(council(notice(5, 5))).thenEvents(events -> {});
    book()
        .when(council(notice(5, 6)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.notice.papersdays", 6);
  }

  @Test
  void urgent_action_names_who_acts() {
    book().when(council(urgent(List.of(Office.CHAIR), 1))).thenEvents(events -> {});
    book()
        .when(council(urgent(List.of(), 1)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.urgent.offices", "[]");
    book()
        .when(council(urgent(List.of(Office.CHAIR), 0)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, "terms.urgent.together", 0);
  }

  private static void accepted(RuleMade... rules) {
    book().when(council(terms(rules))).thenEvents(events -> {});
  }

  private static void refused(String field, String value, RuleMade... rules) {
    book().when(council(terms(rules))).thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, field, value);
  }

  private static void with(Map<String, Object> ruleSet, String field, String value) {
    var t = terms(rule(SeatSource.APPOINTED));
    book()
        .when(
            council(
                new Terms(
                    t.composition(),
                    ruleSet,
                    t.notice(),
                    t.calling(),
                    t.agenda(),
                    t.interests(),
                    null,
                    null,
                    null)))
        .thenRefused(BodyRefusal.TERMS_NOT_UNDERSTOOD, field, value);
  }

  private static Terms agenda(Terms t, List<Office> offices, List<String> rules) {
    return new Terms(
        t.composition(),
        t.ruleSet(),
        t.notice(),
        t.calling(),
        new Terms.Agenda(offices, rules, Others.TIME, null),
        t.interests(),
        null,
        null,
        null);
  }

  private static Terms notice(int days, int papers) {
    var t = terms(rule(SeatSource.APPOINTED));
    return new Terms(
        t.composition(),
        t.ruleSet(),
        new Terms.Notice(days, DayCount.CLEAR_DAYS, papers, null),
        t.calling(),
        t.agenda(),
        t.interests(),
        null,
        null,
        null);
  }

  private static Terms urgent(List<Office> offices, int together) {
    var t = terms(rule(SeatSource.APPOINTED));
    return new Terms(
        t.composition(),
        t.ruleSet(),
        t.notice(),
        t.calling(),
        t.agenda(),
        t.interests(),
        new Terms.UrgentAction(offices, together, "5000.00", 42, null),
        null,
        null);
  }

  private static EstablishBody council(Terms terms) {
    return establish(BodyKind.PARTNERSHIP_COUNCIL, terms);
  }

  private static EstablishBody establish(BodyKind kind, Terms terms) {
    return new EstablishBody(BODY, kind, "Council", null, null, MAY, terms);
  }
}
