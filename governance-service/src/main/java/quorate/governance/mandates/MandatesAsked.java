package quorate.governance.mandates;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.governance.party.PartyAsked;
import quorate.governance.subject.Subject;

/** Which mandates are asked for: of a giver, of a holder, that ever covered a subject. */
record MandatesAsked(@Nullable String giver, @Nullable String holder, @Nullable String subject) {

  MandatesAsked {
    if (giver != null) {
      giver = PartyAsked.inQuery("giver", giver).toString();
    }
    if (holder != null) {
      holder = PartyAsked.inQuery("holder", holder).toString();
    }
    if (subject != null && !subject.matches(Subject.CODE)) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER, "subject", subject, "Give a code, such as urgent-care.");
    }
  }

  /** Those known then, newest first, before a position. */
  PanacheQuery<MandateRow> before(long position, Instant known) {
    var condition = new StringBuilder("position < :position and recorded <= :known");
    Map<String, Object> values = new HashMap<>(Map.of("position", position, "known", known));
    if (giver != null) {
      condition.append(" and giver = :giver");
      values.put("giver", giver);
    }
    if (holder != null) {
      condition.append(" and holder = :holder");
      values.put("holder", holder);
    }
    if (subject != null) {
      condition.append(covering(subject, values));
    }
    return MandateRow.find(condition + " order by position desc", values);
  }

  /** A subject is covered by itself and by each that it is part of. */
  static String covering(String subject, Map<String, Object> values) {
    List<String> any = new ArrayList<>();
    String wider = subject;
    for (int i = 0; !wider.isEmpty(); i++) {
      any.add("subjects like :subject" + i);
      values.put("subject" + i, "% " + wider + " %");
      wider = wider.contains(".") ? wider.substring(0, wider.lastIndexOf('.')) : "";
    }
    return " and (" + String.join(" or ", any) + ")";
  }
}
