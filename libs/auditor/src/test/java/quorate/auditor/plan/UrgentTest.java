package quorate.auditor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.URGENT_WITHIN_TERMS;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Finding;

/** A chair acts between meetings, and one thing of it is told otherwise. */
class UrgentTest {

  private static List<Finding> found(HandEntries entries) {
    return entries.findings().stream().filter(it -> it.check() == URGENT_WITHIN_TERMS).toList();
  }

  private static void holds(HandEntries entries) {
    assertEquals(List.of(), found(entries));
  }

  private static void finds(HandEntries entries) {
    assertEquals(1, found(entries).size(), () -> entries.findings().toString());
  }

  private static HandEntries hurried() {
    return new HandEntries()
        .add(
            "body-established",
            "'body':'O','kind':'board','name':'O','from':'2026-05-01','terms':{'composition':[{'rule':'chair','title':'C','office':'chair','voice':'votes','deputies':'none','training':[]}],'urgent':{'offices':['chair','vice-chair'],'together':'1','limit':'50.00','lapsesafterdays':'28'}}")
        .add("seat-opened", "'body':'O','seat':'S','rule':'chair','from':'2026-05-01'")
        .add("seat-filled", "'body':'O','seat':'S','holding':'H','person':'A','from':'2026-05-01'")
        .add(
            "urgent-action-taken",
            "'urgentaction':'W','body':'O','persons':['A'],'subject':{'code':'nights','words':'N'},'title':'T','text':'T','sum':'50.00','decision':'Z','lapses':'2026-07-14','at':'2026-06-16T09:00:00Z','on':'2026-06-16'");
  }

  @Test
  void an_urgent_action_up_to_its_limit_by_those_named_holds() {
    holds(hurried());
  }

  @Test
  void a_penny_beyond_the_limit_is_found() {
    finds(hurried().with("urgent-action-taken", "'50.00'", "'50.01'"));
  }

  @Test
  void one_by_somebody_else_or_by_too_few_is_found() {
    finds(hurried().with("urgent-action-taken", "['A']", "['B']"));
    finds(hurried().with("body-established", "'together':'1'", "'together':'2'"));
  }

  @Test
  void another_last_day_is_found() {
    finds(hurried().with("urgent-action-taken", "07-14", "07-15"));
  }

  @Test
  void an_office_that_was_given_beside_the_seat_lets_act() {
    var other = hurried().with("body-established", "'office':'chair'", "'office':'member'");
    finds(other);
    var given =
        new HandEntries()
            .addAll(other, "urgent-action-taken")
            .add(
                "office-given",
                "'body':'O','seat':'S','holding':'H','office':'vice-chair','from':'2026-06-01','how':'elected'")
            .only(other, "urgent-action-taken");
    holds(given);
  }

  @Test
  void one_that_is_ratified_after_it_lapsed_is_found() {
    var late =
        hurried()
            .with("urgent-action-taken", "2026-07-14", "2026-06-15")
            .with("body-established", "'lapsesafterdays':'28'", "'lapsesafterdays':'-1'")
            .add(
                "urgent-action-reported",
                "'urgentaction':'W','meeting':'M','item':'I','on':'2026-06-16'")
            .add("urgent-action-ratified", "'urgentaction':'W','decision':'D','on':'2026-06-16'");
    finds(late);
  }

  @Test
  void one_that_a_meeting_of_its_last_day_carries_past_midnight_holds() {
    var carried =
        hurried()
            .add("meeting-called", "'meeting':'M','body':'O','starts':'2026-07-14T22:30:00Z'")
            .add(
                "urgent-action-reported",
                "'urgentaction':'W','meeting':'M','item':'I','on':'2026-07-14'")
            .add(
                "meeting-decision-recorded",
                "'decision':'D','body':'O','meeting':'M','item':'I','motion':'N','outcome':'passed','on':'2026-07-15'")
            .add("urgent-action-ratified", "'urgentaction':'W','decision':'D','on':'2026-07-15'");
    holds(carried);
    finds(carried.with("meeting-called", "2026-07-14T22:30", "2026-07-15T08:00"));
  }

  private static HandEntries again(HandEntries entries, String sum) {
    return entries.add(
        "urgent-action-taken",
        "'urgentaction':'V','body':'O','persons':['A'],'subject':{'code':'nights','words':'N'},'title':'T','text':'T','sum':'%s','decision':'Y','lapses':'2026-07-15','at':'2026-06-17T09:00:00Z','on':'2026-06-17'",
        sum);
  }

  @Test
  void slices_that_wait_to_be_ratified_are_beyond_the_limit_together() {
    finds(again(hurried(), "0.01"));
    holds(again(hurried().with("urgent-action-taken", "'50.00'", "'20.00'"), "30.00"));
    holds(
        again(
            hurried()
                .add("urgent-action-lapsed", "'urgentaction':'W','meeting':'M','on':'2026-06-17'"),
            "50.00"));
  }

  @Test
  void one_that_lapses_of_itself_before_its_last_day_is_over_is_found() {
    finds(hurried().add("urgent-action-lapsed", "'urgentaction':'W','on':'2026-07-14'"));
    holds(hurried().add("urgent-action-lapsed", "'urgentaction':'W','on':'2026-07-15'"));
  }
}
