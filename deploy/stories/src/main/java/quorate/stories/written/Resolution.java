package quorate.stories.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A resolution that the company sent out on paper some days ago (s290, s291(3)), so that today is
 * that day of its period. Under the Act it lapses 28 days on, at midnight in London; articles may
 * end another period at an hour of its last day.
 *
 * @param day which day of its period today is
 * @param lapsesToday the instant of today at which it lapses by the articles; empty under the Act
 */
record Resolution(LocalDate circulated, int day, Optional<Instant> lapsesToday) {
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final int ACT = 28;

  static Resolution underTheAct(Instant now, int day) {
    return new Resolution(on(now, day), day, Optional.empty());
  }

  static Resolution underArticles(Instant lapses, int day) {
    var second = lapses.truncatedTo(ChronoUnit.SECONDS);
    return new Resolution(on(second, day), day, Optional.of(second));
  }

  private static LocalDate on(Instant today, int day) {
    return LocalDate.ofInstant(today, CIVIL).minusDays(day - 1L);
  }

  Instant lapses() {
    return lapsesToday.orElseGet(() -> circulated.plusDays(ACT).atStartOfDay(CIVIL).toInstant());
  }

  /** The notice that it was circulated, by which agreements can be given here, too. */
  JsonNode notice(Instant opens) {
    var notice = JsonNodeFactory.instance.objectNode();
    notice
        .put("recorddate", circulated.toString())
        .put("opens", opens.truncatedTo(ChronoUnit.MILLIS).toString())
        .put("closes", lapses().toString())
        .put("turnout", "after-close");
    notice.putObject("proceedings").put("circulated", circulated.toString());
    var rules = notice.putObject("ruleset").put("preset", "written-ordinary-resolution");
    lapsesToday.ifPresent(at -> rules.set("lapse", lapse(at)));
    return notice;
  }

  private ObjectNode lapse(Instant at) {
    var lapse = JsonNodeFactory.instance.objectNode();
    lapse
        .put("days", Integer.toString(day))
        .put("until", at.atZone(CIVIL).toLocalTime().toString());
    lapse
        .putObject("clause")
        .put("instrument", "articles")
        .put("place", "article 30")
        .put("text", "It lapses at this hour of day %d.".formatted(day));
    return lapse;
  }
}
