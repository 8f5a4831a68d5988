package quorate.auditor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.DRAWN_WITHIN_PLAN;
import static quorate.auditor.finding.Check.OWNER_DECIDED;
import static quorate.auditor.finding.Check.PERMISSION_AS_GRANTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** An executive draws on the plan that its owner adopted, and one thing of it is told otherwise. */
class PlansTest {

  private static final Set<Check> OF_PLANS =
      EnumSet.of(DRAWN_WITHIN_PLAN, OWNER_DECIDED, PERMISSION_AS_GRANTED, Check.ENTRY_FORM);

  private static void finds(HandEntries entries, Check... checks) {
    var found = entries.findings().stream().filter(it -> OF_PLANS.contains(it.check())).toList();
    var failing = EnumSet.noneOf(Check.class);
    found.forEach(each -> failing.add(each.check()));
    assertEquals(Set.copyOf(List.of(checks)), failing, found::toString);
  }

  /** A line of £100, adopted under item I; what is done on the last days of June. */
  private static HandEntries adopted() {
    return owned(
            new HandEntries()
                .add(
                    "plan-drafted",
                    "'plan':'P','title':'T','executive':'E','owner':'O','from':'2026-04-01','until':'2027-03-31','content':{'lines':[{'line':'nights','title':'N','budget':'100.00','outcomes':[]}],'reserved':[{'subject':{'code':'levy','words':'L'}}]},'by':'A','on':'2026-06-01'")
                .add(
                    "plan-put",
                    "'plan':'P','revision':'1','meeting':'M','item':'I','on':'2026-06-02'"),
            "D",
            "I",
            "passed")
        .add("plan-adopted", "'plan':'P','revision':'1','decision':'D','on':'2026-06-16'");
  }

  private static HandEntries owned(
      HandEntries entries, String decision, String item, String outcome) {
    return entries.add(
        "meeting-decision-recorded",
        "'decision':'%s','meeting':'M','body':'O','item':'%s','motion':'X','question':'Q','kind':'board-resolution','outcome':'%s','bythevotes':'%s','vehicle':'board-decision','notice':'good','on':'2026-06-16','arithmetic':[],'against':[],'authority':'O'",
        decision,
        item,
        outcome,
        outcome);
  }

  private static HandEntries decided(HandEntries entries, String decision, String sum) {
    return entries.add(
        "decision-taken",
        "'decision':'%s','decider':{'kind':'body','code':'E'},'principals':[],'subject':{'code':'nights','words':'N'},'title':'T','text':'T','sum':'%s','on':'2026-06-20','authority':'A','chain':[],'conditionsmet':[]",
        decision,
        sum);
  }

  private static HandEntries drawn(
      HandEntries entries, String decision, String sum, String beyond, String permission) {
    String use = "U" + decision;
    decided(entries, decision, sum)
        .add(
            "plan-drawn",
            "'plan':'P','drawing':'%s','line':'nights','title':'T','sum':'%s','beyond':'%s',%s'decision':'%s','by':'A','on':'2026-06-20'",
            use,
            sum,
            beyond,
            permission.isEmpty() ? "" : "\"permission\":\"" + permission + "\",",
            decision)
        .add(
            "decision-used",
            "'decision':'%s','use':'%s','plan':'P','line':'nights','sum':'%s','on':'2026-06-20'",
            decision,
            use,
            sum);
    return permission.isEmpty()
        ? entries
        : entries.add(
            "permission-used",
            "'permission':'%s','use':'%s','sum':'%s','on':'2026-06-20'",
            permission,
            use,
            beyond);
  }

  private static HandEntries permitted(HandEntries entries) {
    entries
        .add(
            "permission-requested",
            "'permission':'R','plan':'P','executive':'E','owner':'O','wanted':{'kind':'beyond-line','line':'nights'},'title':'T','reason':'R','sum':'10.00','by':'A','on':'2026-06-10'")
        .add("permission-put", "'permission':'R','meeting':'M','item':'J','on':'2026-06-11'");
    return owned(entries, "G", "J", "passed")
        .add(
            "permission-granted",
            "'permission':'R','decision':'G','sum':'10.00','until':'2026-06-30','conditions':[{'condition':'case','text':'C'}],'on':'2026-06-16'")
        .add(
            "permission-condition-met",
            "'permission':'R','condition':'case','document':{'reference':'D','dated':'2026-06-17'},'by':'A','on':'2026-06-17'");
  }

  /** £100 of the line and £5 beyond it, by permission; and time goes on. */
  private static HandEntries exceeded() {
    var entries = permitted(adopted());
    drawn(entries, "D1", "60.00", "0.00", "");
    drawn(entries, "D2", "45.00", "5.00", "R");
    for (int i = 0; i < 9; i++) {
      entries.add("matter-raised", "'matter':'M%d','question':'Q'", i);
    }
    return entries;
  }

  @Test
  void drawings_within_the_line_and_by_permission_beyond_it_hold() {
    finds(exceeded());
  }

  @Test
  void a_drawing_over_the_line_that_says_it_is_not_is_found() {
    finds(exceeded().with("plan-drawn", "'sum':'60.00'", "'sum':'65.00'"), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_drawing_beyond_the_line_without_permission_is_found() {
    finds(drawn(adopted(), "D1", "100.01", "0.01", ""), DRAWN_WITHIN_PLAN);
  }

  @Test
  void more_than_was_decided_is_found() {
    finds(exceeded().with("decision-taken", "'sum':'60.00'", "'sum':'59.99'"), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_drawing_by_another_bodys_decision_is_found() {
    finds(exceeded().with("decision-taken", "'code':'E'", "'code':'O'"), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_drawing_by_a_decision_that_was_superseded_is_found() {
    var entries = decided(adopted(), "D1", "5.00");
    finds(
        drawn(
            entries.add("decision-superseded", "'decision':'D1','by':'D9','on':'2026-06-20'"),
            "D2",
            "5.00",
            "0.00",
            ""));
    finds(entries.with("plan-drawn", "'decision':'D2'", "'decision':'D1'"), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_drawing_before_the_plan_was_adopted_or_after_its_year_is_found() {
    finds(exceeded().without("plan-adopted", "'P'"), DRAWN_WITHIN_PLAN);
    finds(exceeded().with("plan-drafted", "'2027-03-31'", "'2026-06-19'"), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_drawing_on_a_reserved_matter_is_found() {
    finds(
        exceeded().with("decision-taken", "'code':'nights'", "'code':'levy.late'"),
        DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_plan_that_was_adopted_by_a_lost_vote_or_elsewhere_is_found() {
    finds(exceeded().with("meeting-decision-recorded", "'item':'I'", "'item':'K'"), OWNER_DECIDED);
    finds(owned(new HandEntries(), "D", "I", "lost"));
    finds(
        exceeded().with("meeting-decision-recorded", "'outcome':'passed'", "'outcome':'lost'"),
        OWNER_DECIDED);
  }

  @Test
  void a_plan_that_was_revised_since_it_was_put_is_not_adopted_by_that() {
    finds(exceeded().with("plan-adopted", "'revision':'1'", "'revision':'2'"), OWNER_DECIDED);
  }

  @Test
  void a_revision_below_what_was_drawn_is_found() {
    finds(
        exceeded()
            .add(
                "plan-revised",
                "'plan':'P','revision':'2','content':{'lines':[{'line':'nights','title':'N','budget':'99.99','outcomes':[]}],'reserved':[]},'by':'A','on':'2026-06-21'"),
        DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_permission_that_is_used_beyond_its_sum_after_its_day_or_on_open_terms_is_found() {
    finds(
        exceeded().with("permission-granted", "'sum':'10.00'", "'sum':'4.99'"),
        PERMISSION_AS_GRANTED);
    finds(
        exceeded().with("permission-granted", "'2026-06-30'", "'2026-06-19'"),
        PERMISSION_AS_GRANTED);
    finds(exceeded().without("permission-condition-met", "'R'"), PERMISSION_AS_GRANTED);
    finds(exceeded().without("permission-granted", "'R'"), PERMISSION_AS_GRANTED);
  }

  @Test
  void a_grant_by_a_motion_that_decides_on_another_permission_is_found() {
    finds(granting("R"));
    finds(granting("Q"), OWNER_DECIDED);
  }

  @Test
  void a_refusal_by_the_motion_that_grants_it_is_found() {
    var refused = "'permission':'R','decision':'G','reason':'R','on':'2026-06-16'";
    var entries = granting("R").without("permission-granted", "'R'");
    finds(
        entries.without("permission-condition-met", "'R'").add("permission-refused", refused),
        OWNER_DECIDED);
  }

  @Test
  void a_grant_by_a_motion_that_was_amended_in_substance_is_found() {
    finds(amending("true"), OWNER_DECIDED);
    finds(amending("false"));
    finds(
        amending("true")
            .before(
                "plan-drafted",
                "poll-demanded",
                "'meeting':'M','motion':'Y','by':['S'],'chair':false,'good':true,'found':'F','at':'2026-06-16T10:06:00Z'"));
  }

  private static HandEntries amending(String substance) {
    var moved =
        motion(new HandEntries(), "X", "R")
            .add(
                "motion-moved",
                "'meeting':'M','motion':'Y','item':'J','amends':'X','kind':'board-resolution','text':'T','amended':'U','ofsubstance':%s,'by':'B','at':'2026-06-16T10:01:00Z'",
                substance);
    return permitted(came(moved, "Y", "passed").addAll(adopted(), ""));
  }

  @Test
  void a_grant_by_a_second_motion_that_names_it_is_found() {
    finds(granted("inquorate"));
    finds(granted("lost"), OWNER_DECIDED);
  }

  private static HandEntries granted(String before) {
    var first = came(motion(new HandEntries(), "W", "R"), "W", before);
    return permitted(came(motion(first, "X", "R"), "X", "passed").addAll(adopted(), ""));
  }

  private static HandEntries came(HandEntries entries, String motion, String verdict) {
    return entries.add(
        "motion-decided",
        "'meeting':'M','motion':'%s','verdict':'%s','outcome':{},'decision':'G%s','at':'2026-06-16T10:05:00Z'",
        motion,
        verdict,
        motion);
  }

  /** One is asked for, and a motion under its item that names this one is carried. */
  private static HandEntries granting(String decides) {
    return permitted(motion(new HandEntries(), "X", decides));
  }

  private static HandEntries motion(HandEntries entries, String motion, String decides) {
    return entries.add(
        "motion-moved",
        "'meeting':'M','motion':'%s','item':'J','kind':'board-resolution','text':'T','by':'B','decides':'%s','at':'2026-06-16T10:00:00Z'",
        motion,
        decides);
  }

  @Test
  void more_granted_than_was_asked_is_found() {
    finds(
        exceeded().with("permission-requested", "'sum':'10.00'", "'sum':'9.00'"),
        PERMISSION_AS_GRANTED);
  }

  @Test
  void a_permission_for_something_else_is_found() {
    finds(
        exceeded().with("permission-requested", "'line':'nights'", "'line':'days'"),
        PERMISSION_AS_GRANTED);
  }

  @Test
  void a_drawing_that_does_not_stand_on_its_permission_is_found() {
    finds(exceeded().without("permission-used", "'R'"), PERMISSION_AS_GRANTED);
    finds(
        exceeded().with("permission-used", "'sum':'5.00'", "'sum':'4.00'"), PERMISSION_AS_GRANTED);
  }

  @Test
  void an_old_drawing_that_stands_on_its_plan_alone_holds() {
    finds(exceeded().without("decision-used", "'D1'"));
  }

  private static HandEntries beside(HandEntries entries, String more) {
    entries
        .add(
            "plan-drafted",
            "'plan':'Q','title':'T','executive':'E','owner':'O','from':'2026-10-01','until':'2027-09-30','content':{'lines':[],'reserved':[]},'by':'A','on':'2026-06-01'")
        .add("plan-put", "'plan':'Q','revision':'1','meeting':'M','item':'K','on':'2026-06-02'");
    return owned(entries, "D3", "K", "passed")
        .add("plan-adopted", "'plan':'Q','revision':'1','decision':'D3',%s'on':'2026-06-16'", more);
  }

  private static HandEntries replaced() {
    return beside(adopted(), "\"replaces\":\"P\",")
        .add("plan-replaced", "'plan':'P','by':'Q','decision':'D3','on':'2026-06-16'")
        .add("decision-cited", "'decision':'D3','plan':'Q','on':'2026-06-16'");
  }

  @Test
  void a_plan_that_takes_the_place_of_another_holds_and_one_beside_it_is_found() {
    finds(replaced());
    finds(beside(adopted(), ""));
    finds(
        beside(adopted(), "").add("decision-cited", "'decision':'D3','plan':'Q','on':'2026-06-16'"),
        OWNER_DECIDED);
    finds(replaced().with("plan-replaced", "'by':'Q'", "'by':'P'"), OWNER_DECIDED);
  }

  @Test
  void a_drawing_on_a_plan_that_was_replaced_is_found() {
    finds(drawn(replaced(), "D1", "5.00", "0.00", ""), DRAWN_WITHIN_PLAN);
  }

  @Test
  void a_decision_that_is_to_decide_two_things_is_found() {
    finds(
        replaced().add("decision-cited", "'decision':'D3','permission':'R','on':'2026-06-16'"),
        OWNER_DECIDED);
  }

  @Test
  void money_by_a_decision_that_tells_no_sum_is_found() {
    finds(
        drawn(adopted(), "D1", "5.00", "0.00", "").with("decision-taken", "'sum':'5.00',", ""),
        DRAWN_WITHIN_PLAN);
  }
}
