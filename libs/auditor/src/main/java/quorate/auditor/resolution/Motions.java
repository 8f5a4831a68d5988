package quorate.auditor.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** Motions as they read so far, and of which body's meeting they are. */
final class Motions {

  /** One motion; {@code text} is as it reads now. */
  record Motion(String body, String kind, String text, boolean amends) {}

  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, Fields> moved = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> before = new HashMap<>();
  private final Set<String> settled = new HashSet<>();

  /** A motion that is neither withdrawn nor decided. */
  Optional<Motion> open(String meeting, String motion) throws Malformed {
    Fields data = moved.get(motion);
    return data == null || settled.contains(motion) || !data.text("meeting").equals(meeting)
        ? Optional.empty()
        : Optional.of(
            new Motion(
                bodies.getOrDefault(meeting, ""),
                data.text("kind"),
                texts.getOrDefault(motion, ""),
                data.has("amends")));
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-called" -> bodies.put(data.text("meeting"), data.text("body"));
      case "motion-moved" -> {
        moved.put(data.text("motion"), data);
        texts.put(data.text("motion"), data.text("text"));
      }
      case "motion-withdrawn" -> settled.add(data.text("motion"));
      case "motion-decided" -> decided(data);
      case "poll-demanded" -> {
        if (data.json().path("good").asBoolean()) {
          again(data.text("motion"));
        }
      }
      default -> {}
    }
  }

  // immediately after the hands: the poll decides instead
  private void again(String motion) throws Malformed {
    Fields amendment = moved.get(motion);
    String read = before.remove(motion);
    settled.remove(motion);
    if (amendment != null && amendment.has("amends") && read != null) {
      texts.put(amendment.text("amends"), read);
    }
  }

  private void decided(Fields data) throws Malformed {
    String motion = data.text("motion");
    settled.add(motion);
    Fields amendment = moved.get(motion);
    if (amendment != null && amendment.has("amends") && data.text("verdict").equals("passed")) {
      String amended = amendment.text("amends");
      before.put(motion, texts.getOrDefault(amended, ""));
      texts.put(amended, amendment.text("amended"));
    }
  }
}
