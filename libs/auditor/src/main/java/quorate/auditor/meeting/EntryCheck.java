package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.DECISION_FOLLOWS_MOTION;

import java.util.ArrayList;
import java.util.List;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Motion.Cast;
import quorate.auditor.meeting.Motion.Taken;
import quorate.counting.outcome.rule.Words;
import quorate.counting.outcome.vote.Stand;

/** How a decided motion stands in the register, against what was declared of it. */
record EntryCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(Fields entry, String body) throws Malformed {
    var motion = meeting.motion(entry.text("motion")).filter(each -> each.decided.isPresent());
    if (motion.isEmpty()) {
      findings.must(DECISION_FOLLOWS_MOTION, false, "a motion that is decided", "it is of none");
      return;
    }
    var decided = motion.get().decided.orElseThrow();
    moved(entry, motion.get(), body);
    decided(entry, decided);
    voted(entry, motion.get(), decided);
  }

  private void moved(Fields entry, Motion motion, String body) throws Malformed {
    same("item", motion.item, entry.text("item"));
    same("question", motion.text, entry.text("question"));
    same("kind", Words.key(motion.kind), entry.text("kind"));
    same("body", meeting.body, entry.text("body"));
    same("notice", meeting.room.notice, entry.text("notice"));
    same("vehicle", assembly.vehicle().toString(), entry.text("vehicle"));
    String authority = "%s, at its meeting of %s".formatted(body, entry.text("on"));
    same("authority", authority, entry.text("authority"));
  }

  private void decided(Fields entry, Fields decided) throws Malformed {
    var outcome = decided.in("outcome");
    same("decision", decided.text("decision"), entry.text("decision"));
    same("outcome", decided.text("verdict"), entry.text("outcome"));
    same("bythevotes", outcome.text("bythevotes"), entry.text("bythevotes"));
    same("on", Meeting.day(decided.instant("at")), entry.date("on"));
    same("arithmetic", sentences(outcome), entry.texts("arithmetic"));
  }

  private static List<String> sentences(Fields outcome) throws Malformed {
    var sentences = new ArrayList<String>();
    for (Fields each : outcome.list("statements")) {
      sentences.add("%s [%s]".formatted(each.text("sentence"), each.text("source")));
    }
    return sentences;
  }

  // entries from before these were told have none of them
  private void voted(Fields entry, Motion motion, Fields decided) throws Malformed {
    var counted = motion.counted();
    var against = counted.map(EntryCheck::against).orElse(List.of());
    same("against", against, entry.texts("against"));
    if (entry.has("way")) {
      same("way", counted.map(Taken::way).orElse("none"), entry.text("way"));
    }
    if (entry.has("rule")) {
      var outcome = decided.in("outcome");
      String rule = "%s, version %s".formatted(outcome.text("ruleset"), outcome.text("version"));
      same("rule", rule, entry.text("rule"));
    }
  }

  private static List<String> against(Taken taken) {
    return taken.votes().stream()
        .filter(cast -> cast.stand() == Stand.AGAINST)
        .map(Cast::standsFor)
        .toList();
  }

  private void same(String field, Object expected, Object found) {
    findings.same(DECISION_FOLLOWS_MOTION, expected, found, "its " + field);
  }
}
