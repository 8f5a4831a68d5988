package quorate.governance.decisions;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.party.PartyAsked;
import quorate.governance.subject.Subject;

/**
 * Which decisions are asked for: until a day, as known at an instant; of who decided or of a body,
 * on a subject or part of it, under a mandate, with these words; of those that the reader may see.
 */
record DecisionsAsked(
    LocalDate day,
    Instant known,
    @Nullable String decider,
    @Nullable String subject,
    @Nullable UUID mandate,
    @Nullable UUID body,
    @Nullable String words,
    Sight sight) {

  DecisionsAsked {
    if (decider != null) {
      decider = PartyAsked.inQuery("decider", decider).toString();
    }
    if (subject != null && !subject.matches(Subject.CODE)) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER, "subject", subject, "Give a code, such as urgent-care.");
    }
  }

  /** Any decision. */
  static DecisionsAsked any(LocalDate day, Instant known, Sight sight) {
    return new DecisionsAsked(day, known, null, null, null, null, null, sight);
  }

  /** This one, if it was there on the day. */
  PanacheQuery<DecisionView> one(UUID decision) {
    Map<String, Object> values =
        new HashMap<>(Map.of("decision", decision, "day", day, "known", known));
    String seen = sight.condition(values);
    return DecisionView.find(
        "decision = :decision and day <= :day and recorded <= :known" + seen, values);
  }

  /** Newest first, before a position. */
  PanacheQuery<DecisionView> before(long position) {
    var condition =
        new StringBuilder("position < :position and day <= :day and recorded <= :known");
    Map<String, Object> values =
        new HashMap<>(Map.of("position", position, "day", day, "known", known));
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
    if (body != null) {
      condition.append(" and body = :body");
      values.put("body", body);
    }
    word(condition, values);
    condition.append(sight.condition(values));
    return DecisionView.find(condition + " order by position desc", values);
  }

  private void word(StringBuilder condition, Map<String, Object> values) {
    int n = 0;
    for (String word : words == null ? new String[0] : words.strip().split("\\s+", 9)) {
      condition.append(" and locate(:word%d, lower(question)) > 0".formatted(n));
      values.put("word" + n, word.toLowerCase(Locale.ROOT));
      n++;
    }
  }
}
