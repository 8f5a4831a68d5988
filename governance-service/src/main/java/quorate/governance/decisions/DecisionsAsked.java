package quorate.governance.decisions;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.mandate.Subject;
import quorate.governance.party.PartyAsked;

/**
 * Which decisions are asked for: of who decided, on a subject or part of it, under a mandate;
 * perhaps only those that a ballot made, which are public.
 */
record DecisionsAsked(
    @Nullable String decider,
    @Nullable String subject,
    @Nullable UUID mandate,
    boolean onlyByBallot) {

  DecisionsAsked {
    if (decider != null) {
      decider = PartyAsked.inQuery("decider", decider).toString();
    }
    if (subject != null && !subject.matches(Subject.CODE)) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER, "subject", subject, "Give a code, such as urgent-care.");
    }
  }

  /** Newest first, before a position. */
  PanacheQuery<DecisionView> before(long position) {
    var condition = new StringBuilder("position < :position");
    Map<String, Object> values = new HashMap<>(Map.of("position", position));
    if (decider != null) {
      condition.append(" and decider = :decider");
      values.put("decider", decider);
    }
    if (subject != null) {
      condition.append(" and (subjects like :subject or subjects like :part)");
      values.put("subject", "% " + subject + " %");
      values.put("part", "% " + subject + ".%");
    }
    if (mandate != null) {
      condition.append(" and mandates like :mandate");
      values.put("mandate", "% " + mandate + " %");
    }
    if (onlyByBallot) {
      condition.append(" and matter is not null");
    }
    return DecisionView.find(condition + " order by position desc", values);
  }
}
