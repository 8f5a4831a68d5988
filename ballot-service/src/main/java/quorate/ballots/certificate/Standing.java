package quorate.ballots.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballots.NoticeShown;
import quorate.ballots.challenges.ChallengeView;
import quorate.ballots.results.Declared;
import quorate.chassis.wire.WireJson;

/** What challenges have made of a result, and until when it can be challenged. */
final class Standing {

  private Standing() {}

  static String of(Declared.Whole whole) {
    List<String> said = new ArrayList<>();
    String annulled = whole.result().annulled;
    if (annulled != null) {
      JsonNode data = read(annulled);
      String when = Certificate.when(Instant.parse(data.path("annulled").asText()));
      said.add("ANNULLED on %s, on the ground of %s".formatted(when, data.path("reason").asText()));
    }
    var challenges = whole.challenges();
    long open = challenges.stream().filter(ChallengeView::isOpen).count();
    if (open > 0) {
      said.add("UNDER CHALLENGE: %d open".formatted(open));
    }
    if (challenges.size() > open) {
      said.add(
          "%d upheld, %d dismissed".formatted(count(whole, "upheld"), count(whole, "dismissed")));
    }
    String recount = whole.result().recount;
    if (recount != null) {
      said.add(
          "counted again: " + (read(recount).path("equal").asBoolean() ? "equal" : "different"));
    }
    if (said.isEmpty()) {
      said.add("none");
    }
    said.add(period(whole.ballot().notice()));
    return String.join("; ", said);
  }

  private static long count(Declared.Whole whole, String verdict) {
    return whole.challenges().stream().filter(one -> one.state.equals(verdict)).count();
  }

  private static String period(@Nullable NoticeShown notice) {
    var conduct = notice == null ? null : notice.conduct();
    return conduct == null || conduct.challengePeriod() == null
        ? "the notice fixed no period for them"
        : "they can be lodged for %s days after the day of the declaration"
            .formatted(conduct.challengePeriod());
  }

  private static JsonNode read(String data) {
    try {
      return WireJson.MAPPER.readTree(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is not JSON", e);
    }
  }
}
