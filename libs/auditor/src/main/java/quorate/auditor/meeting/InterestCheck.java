package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.INTEREST_HANDLED;

import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.counting.outcome.rule.InterestRule.Treatment;

/** Whether all interests in an item are handled before anything is decided under it. */
record InterestCheck(Meeting meeting, Assembly assembly, Interests interests, Findings findings) {

  private static final Set<String> DECIDING =
      Set.of("item-taken", "motion-put", "motion-votes-recorded", "motion-decided");

  void check(String type, Fields data) throws Malformed {
    boolean ofMembers = assembly.terms.rules().interests().treatment() == Treatment.NO_RECUSAL;
    if (DECIDING.contains(type) && !ofMembers) {
      var id = itemOf(data);
      var item = id.flatMap(meeting::item);
      if (item.isPresent()) {
        handled(id.orElseThrow(), item.get().in("about"));
      }
    }
  }

  private Optional<String> itemOf(Fields data) {
    return data.optional("motion")
        .flatMap(meeting::motion)
        .map(motion -> motion.item)
        .or(() -> data.optional("item"));
  }

  private void handled(String item, Fields about) {
    for (Stay stay : new Counted(assembly, meeting.room, item).voters()) {
      boolean open =
          interests
              .bearingOn(stay.person(), meeting.day(), about)
              .anyMatch(each -> !meeting.room.handles(item, stay, each, assembly.terms.handling()));
      findings.must(
          INTEREST_HANDLED,
          !open,
          "interests that are noted",
          "nothing is said of that of " + stay.person());
    }
  }
}
