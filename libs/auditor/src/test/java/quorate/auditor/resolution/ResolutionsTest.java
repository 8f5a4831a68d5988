package quorate.auditor.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.auditor.finding.Check.FILING_DUE;
import static quorate.auditor.finding.Check.RESOLUTION_PUT;
import static quorate.auditor.finding.Check.RESOLUTION_REPLACED;
import static quorate.auditor.finding.Check.RESOLUTION_SETTLED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quorate.auditor.HandEntries;
import quorate.auditor.finding.Check;
import quorate.auditor.meeting.HandBoard;

/** A special resolution that revokes an earlier one, and one thing of it is told otherwise. */
class ResolutionsTest {

  private static final Set<Check> OF_RESOLUTIONS =
      EnumSet.of(
          RESOLUTION_PUT, RESOLUTION_SETTLED, RESOLUTION_REPLACED, FILING_DUE, Check.ENTRY_FORM);

  private static void finds(HandEntries entries, Check... checks) {
    var found =
        entries.findings().stream().filter(it -> OF_RESOLUTIONS.contains(it.check())).toList();
    var failing = EnumSet.noneOf(Check.class);
    found.forEach(each -> failing.add(each.check()));
    assertEquals(Set.copyOf(List.of(checks)), failing, found::toString);
  }

  private static HandEntries carried(HandEntries entries, String id, String day, String more) {
    return entries
        .add(
            "resolution-proposed",
            "'resolution':'%s','body':'B','kind':'special-resolution','title':'T','text':'That %s be so','by':'A',%s'on':'2026-06-01'",
            id,
            id,
            more.replace('\'', '"'))
        .add(
            "motion-moved",
            "'meeting':'M','motion':'X%s','item':'I','kind':'special-resolution','text':'That %s be so','by':'A','at':'2026-06-16T17:00:00Z'",
            id,
            id)
        .add(
            "resolution-put",
            "'resolution':'%s','vehicle':'poll-of-a-meeting','meeting':'M','motion':'X%s','text':'That %s be so','reason':'R','on':'2026-06-16'",
            id,
            id,
            id)
        .add(
            "meeting-decision-recorded",
            "'decision':'D%s','meeting':'M','body':'B','item':'I','motion':'X%s','question':'That %s be so','kind':'special-resolution','outcome':'passed','bythevotes':'passed','vehicle':'poll-of-a-meeting','notice':'good','on':'%s','arithmetic':['S'],'against':[],'authority':'B'",
            id,
            id,
            id,
            day);
  }

  private static HandEntries settled(HandEntries entries, String id, String day, String inForce) {
    return entries.add(
        "resolution-settled",
        "'resolution':'%s','decision':'D%s','outcome':'passed','carried':true,'text':'That %s be so','arithmetic':['S'],'on':'%s'%s",
        id,
        id,
        id,
        day,
        inForce.isEmpty() ? "" : ",\"inforce\":\"" + inForce + "\"");
  }

  private static HandEntries filed(HandEntries entries, String id, String due) {
    return entries.add(
        "filing-due",
        "'resolution':'%s','filing':'copy','title':'T','to':'Companies House','due':'%s','clause':'s30'",
        id,
        due);
  }

  /** R2 is carried on the 16th of June and in force from July on, once it is funded. */
  private static HandEntries revoked() {
    var entries =
        carried(
            new HandEntries()
                .add(
                    "meeting-called",
                    "'meeting':'M','body':'B','starts':'2026-06-16T17:00:00Z','called':'2026-06-01','terms':%s",
                    HandBoard.terms()),
            "R1",
            "2026-05-01",
            "'commencement':{'conditions':[]},");
    filed(settled(entries, "R1", "2026-05-01", "2026-05-01"), "R1", "2026-05-16");
    carried(
        entries,
        "R2",
        "2026-06-16",
        "'commencement':{'from':'2026-07-01','conditions':[{'condition':'money','text':'M'}]},'replaces':{'resolution':'R1','how':'revoked'},");
    filed(settled(entries, "R2", "2026-06-16", ""), "R2", "2026-07-01")
        .add(
            "resolution-condition-met",
            "'resolution':'R2','condition':'money','document':{'reference':'D','dated':'2026-06-20'},'on':'2026-06-22','inforce':'2026-07-01'")
        .add(
            "resolution-replaced",
            "'resolution':'R1','how':'revoked','by':'R2','from':'2026-07-01','decision':'DR1','bydecision':'DR2'");
    for (int i = 0; i < 13; i++) {
      entries.add("matter-raised", "'matter':'M%d','question':'Q'", i);
    }
    return entries;
  }

  @Test
  void what_is_put_settled_and_replaced_as_it_should_holds() {
    finds(revoked());
  }

  @Test
  void another_text_than_was_moved_or_proposed_is_found() {
    finds(revoked().with("motion-moved", "That R2", "That R3"), RESOLUTION_PUT);
    finds(revoked().with("resolution-put", "That R2", "That R3"), RESOLUTION_PUT);
  }

  @Test
  void a_vehicle_that_does_not_suit_is_found() {
    finds(revoked().with("resolution-put", "poll-of-a-meeting", "advisory"), RESOLUTION_PUT);
  }

  @Test
  void one_that_is_put_again_or_by_no_motion_is_found() {
    finds(
        revoked()
            .add(
                "resolution-put",
                "'resolution':'R2','vehicle':'poll-of-a-meeting','meeting':'M','motion':'XR2','text':'That R2 be so','reason':'R','on':'2026-06-16'"),
        RESOLUTION_PUT);
    finds(revoked().without("motion-moved", "'XR2'"), RESOLUTION_PUT);
  }

  @Test
  void one_that_amends_after_it_was_put_is_found() {
    finds(
        revoked()
            .add(
                "resolution-amended",
                "'resolution':'R2','text':'T','ofsubstance':false,'by':'A','on':'2026-06-17'"),
        RESOLUTION_PUT);
  }

  @Test
  void an_outcome_that_the_decision_has_not_is_found() {
    finds(
        revoked().with("meeting-decision-recorded", "'outcome':'passed'", "'outcome':'lost'"),
        RESOLUTION_SETTLED);
    finds(
        revoked().with("resolution-settled", "'decision':'DR2'", "'decision':'DR1'"),
        RESOLUTION_SETTLED,
        RESOLUTION_REPLACED);
  }

  @Test
  void one_in_force_while_a_condition_is_open_is_found() {
    finds(
        revoked()
            .with(
                "resolution-settled",
                "'on':'2026-06-16'",
                "'on':'2026-06-16','inforce':'2026-07-01'"),
        RESOLUTION_SETTLED);
  }

  @Test
  void another_day_than_its_own_is_found() {
    finds(
        revoked()
            .with("resolution-condition-met", "'2026-07-01'", "'2026-07-02'")
            .with("resolution-replaced", "'2026-07-01'", "'2026-07-02'"),
        RESOLUTION_SETTLED);
    finds(
        revoked().with("resolution-replaced", "'2026-07-01'", "'2026-06-30'"), RESOLUTION_REPLACED);
  }

  @Test
  void an_earlier_one_that_is_not_ended_with_the_later_is_found() {
    finds(revoked().without("resolution-replaced", "'R1'"), RESOLUTION_REPLACED);
  }

  @Test
  void an_end_that_the_later_one_does_not_ask_for_is_found() {
    finds(revoked().with("resolution-replaced", "'revoked'", "'superseded'"), RESOLUTION_REPLACED);
    finds(revoked().with("resolution-replaced", "'by':'R2'", "'by':'R1'"), RESOLUTION_REPLACED);
  }

  @Test
  void another_last_day_for_a_copy_or_none_is_found() {
    finds(revoked().with("filing-due", "2026-07-01", "2026-07-02"), FILING_DUE);
    finds(revoked().without("filing-due", "'R2'"), FILING_DUE);
  }

  /** Carried by a motion that nobody had proposed as a resolution. */
  private static HandEntries ofRecord() {
    return filed(
            settled(
                new HandEntries()
                    .add(
                        "meeting-decision-recorded",
                        "'decision':'DR3','meeting':'M','body':'B','item':'I','motion':'XR3','question':'That R3 be so','kind':'special-resolution','outcome':'passed','bythevotes':'passed','vehicle':'poll-of-a-meeting','notice':'good','on':'2026-06-16','arithmetic':['S'],'against':[],'authority':'B'")
                    .add(
                        "resolution-proposed",
                        "'resolution':'R3','body':'B','kind':'special-resolution','title':'T','text':'That R3 be so','by':'A','commencement':{'conditions':[]},'on':'2026-06-16','recordof':'DR3'")
                    .add(
                        "resolution-put",
                        "'resolution':'R3','vehicle':'poll-of-a-meeting','meeting':'M','motion':'XR3','text':'That R3 be so','reason':'R','on':'2026-06-16'"),
                "R3",
                "2026-06-16",
                "2026-06-16"),
            "R3",
            "2026-07-01")
        .add("vehicle-claimed", "'by':'XR3','resolution':'R3','on':'2026-06-16'");
  }

  @Test
  void a_resolution_of_record_is_of_what_was_decided() {
    finds(ofRecord());
    finds(
        ofRecord()
            .with("resolution-proposed", "That R3", "That R4")
            .with("resolution-put", "That R3", "That R4"),
        RESOLUTION_PUT);
    finds(ofRecord().with("resolution-proposed", "'body':'B'", "'body':'C'"), RESOLUTION_PUT);
    finds(
        ofRecord().with("resolution-proposed", "'recordof':'DR3'", "'recordof':'DR4'"),
        RESOLUTION_PUT);
  }

  @Test
  void a_motion_that_is_to_decide_two_resolutions_is_found() {
    finds(ofRecord().with("vehicle-claimed", "'by':'XR3'", "'by':'XR4'"), RESOLUTION_PUT);
    finds(
        ofRecord()
            .add(
                "resolution-proposed",
                "'resolution':'R4','body':'B','kind':'special-resolution','title':'T','text':'That R3 be so','by':'A','commencement':{'conditions':[]},'on':'2026-06-16','recordof':'DR3'")
            .add(
                "resolution-put",
                "'resolution':'R4','vehicle':'poll-of-a-meeting','meeting':'M','motion':'XR3','text':'That R3 be so','reason':'R','on':'2026-06-16'"),
        RESOLUTION_PUT);
  }

  @Test
  void one_that_says_that_nothing_was_left_to_replace_while_it_was_is_found() {
    finds(
        revoked()
            .without("resolution-replaced", "'R1'")
            .with(
                "resolution-condition-met",
                "'inforce':'2026-07-01'",
                "'inforce':'2026-07-01','leftby':'R9'"),
        RESOLUTION_REPLACED);
  }
}
