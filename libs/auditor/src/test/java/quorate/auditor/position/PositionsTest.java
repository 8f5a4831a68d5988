package quorate.auditor.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.CONSULTATION_HEARD;
import static quorate.auditor.finding.Check.POSITION_AGREED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;

/** A position that a council agrees after asking two, and one thing of it is told otherwise. */
class PositionsTest {

  private static final Set<Check> OF_POSITIONS =
      EnumSet.of(CONSULTATION_HEARD, POSITION_AGREED, Check.ENTRY_FORM);

  private static void finds(HandEntries entries, Check... checks) {
    var found =
        entries.findings().stream().filter(it -> OF_POSITIONS.contains(it.check())).toList();
    var failing = EnumSet.noneOf(Check.class);
    found.forEach(each -> failing.add(each.check()));
    assertEquals(Set.copyOf(List.of(checks)), failing, found::toString);
  }

  private static HandEntries agreed() {
    return new HandEntries()
        .add(
            "consultation-opened",
            "'position':'P','body':'B','subject':{'code':'nights','words':'N'},'question':'Q','papers':[],'asked':[{'kind':'network','code':'N1'},{'kind':'network','code':'N2'}],'options':[],'since':'2026-06-01','until':'2026-06-14'")
        .add(
            "answer-given",
            "'position':'P','party':{'kind':'network','code':'N1'},'on':'2026-06-10','evidence':{}")
        .add(
            "consultation-ended",
            "'position':'P','on':'2026-06-15','silent':[{'kind':'network','code':'N2'}]")
        .add(
            "decision-taken",
            "'decision':'D','decider':{'kind':'body','code':'B'},'principals':[],'subject':{'code':'nights','words':'N'},'title':'T','text':'T','on':'2026-06-16','authority':'A','chain':[],'conditionsmet':[]")
        .add(
            "position-agreed",
            "'position':'P','text':'T','dissent':[{'party':{'kind':'network','code':'N1'}}],'decision':'D','on':'2026-06-16'");
  }

  @Test
  void one_that_is_agreed_after_the_consultation_holds() {
    finds(agreed());
  }

  @Test
  void one_that_was_decided_before_all_could_answer_is_found() {
    finds(
        agreed()
            .with("decision-taken", "'on':'2026-06-16'", "'on':'2026-06-14'")
            .with("position-agreed", "'on':'2026-06-16'", "'on':'2026-06-14'"),
        POSITION_AGREED);
  }

  @Test
  void one_by_another_body_or_by_what_stands_no_more_is_found() {
    finds(
        agreed().with("decision-taken", "'kind':'body','code':'B'", "'kind':'body','code':'C'"),
        POSITION_AGREED);
    finds(agreed().with("position-agreed", "'decision':'D'", "'decision':'E'"), POSITION_AGREED);
  }

  @Test
  void one_while_the_consultation_goes_on_is_found() {
    finds(agreed().without("consultation-ended", "'P'"), POSITION_AGREED);
  }

  @Test
  void dissent_of_nobody_asked_is_found() {
    finds(agreed().with("position-agreed", "'N1'", "'N3'"), POSITION_AGREED);
  }

  @Test
  void an_answer_that_is_told_as_silence_is_found() {
    finds(agreed().with("consultation-ended", "'N2'", "'N1'"), CONSULTATION_HEARD);
    finds(
        agreed().with("consultation-ended", "[{'kind':'network','code':'N2'}]", "[]"),
        CONSULTATION_HEARD);
  }

  @Test
  void an_answer_of_somebody_else_or_out_of_time_is_found() {
    finds(agreed().with("answer-given", "2026-06-10", "2026-06-15"), CONSULTATION_HEARD);
    finds(
        agreed()
            .add(
                "answer-given",
                "'position':'P','party':{'kind':'network','code':'N9'},'on':'2026-06-10','evidence':{}"),
        CONSULTATION_HEARD);
  }

  @Test
  void an_amendment_by_the_same_decision_is_found() {
    finds(
        agreed()
            .add(
                "position-amended",
                "'position':'P','text':'U','dissent':[],'decision':'D','on':'2026-06-16'"),
        POSITION_AGREED);
  }

  /** On one day the consultation ends at noon, and the council decides on it at one and at two. */
  private static HandEntries inADay() {
    var entries =
        new HandEntries()
            .add(
                "consultation-opened",
                "'position':'P','body':'B','subject':{'code':'nights','words':'N'},'question':'Q','papers':[],'asked':[],'options':[],'since':'2026-06-01','until':'2026-06-30'")
            .add(
                "consultation-ended",
                "'position':'P','on':'2026-06-16','silent':[],'at':'2026-06-16T12:00:00Z'");
    voted(entries, "D", "13");
    voted(entries, "E", "14");
    return entries
        .add(
            "position-agreed",
            "'position':'P','text':'T','dissent':[],'decision':'D','on':'2026-06-16'")
        .add(
            "position-amended",
            "'position':'P','text':'U','dissent':[],'decision':'E','on':'2026-06-16'");
  }

  private static void voted(HandEntries entries, String decision, String hour) {
    entries
        .add(
            "motion-decided",
            "'meeting':'M','motion':'X%s','verdict':'passed','outcome':{},'decision':'%s','at':'2026-06-16T%s:00:00Z'",
            decision,
            decision,
            hour)
        .add(
            "meeting-decision-recorded",
            "'decision':'%s','meeting':'M','body':'B','item':'I','motion':'X%s','question':'Q','kind':'board-resolution','outcome':'passed','on':'2026-06-16'",
            decision,
            decision);
  }

  @Test
  void one_that_was_carried_before_the_end_of_that_very_day_is_found() {
    finds(inADay());
    finds(inADay().with("motion-decided", "T13:00", "T11:59"), POSITION_AGREED);
  }

  @Test
  void an_amendment_by_what_was_carried_earlier_that_day_is_found() {
    finds(inADay().with("motion-decided", "T14:00", "T12:30"), POSITION_AGREED);
  }

  @Test
  void one_that_cites_what_somebody_took_for_the_body_is_found() {
    finds(
        agreed().add("decision-cited", "'decision':'D','position':'P','on':'2026-06-16'"),
        POSITION_AGREED);
  }

  @Test
  void a_consultation_that_was_over_before_it_opened_is_found_unless_it_went_out_on_paper() {
    String over =
        "'position':'Q','body':'B','subject':{'code':'nights','words':'N'},'question':'Q','papers':[],'asked':[],'options':[],'since':'2026-05-01','until':'2026-05-14'";
    finds(new HandEntries().add("consultation-opened", over), CONSULTATION_HEARD);
    finds(
        new HandEntries()
            .add(
                "consultation-opened",
                over + ",'document':{'reference':'D','dated':'2026-05-01'}"));
  }
}
