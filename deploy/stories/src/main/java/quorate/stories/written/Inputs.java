package quorate.stories.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.stories.city.Electors;
import quorate.stories.city.Representative;

/**
 * Who represents whom and what each practice replies ({@code first} what it says before its {@code
 * vote}); {@code late} are those whose agreement to the second resolution comes after its lapse.
 */
record Inputs(Electors electors, List<String> late) {

  static Inputs of(JsonNode json) {
    var late = new ArrayList<String>();
    json.path("late").forEach(each -> late.add(each.asText()));
    return new Inputs(Electors.of(json), List.copyOf(late));
  }

  /** Those that are members. */
  List<Representative> members() {
    return electors.representatives().stream()
        .filter(each -> !electors.notMembers().contains(each.practice()))
        .toList();
  }

  /** Those whose last reply is an agreement. */
  List<Representative> agreeing() {
    return members().stream().filter(each -> agrees(each.vote().orElse(null))).toList();
  }

  /** So many of those, or all: whoever said no before is among them, and comes last. */
  static List<Representative> enough(List<Representative> agreeing, int needed) {
    var before = agreeing.stream().filter(each -> each.first().isPresent()).limit(needed).toList();
    var enough =
        new ArrayList<>(
            agreeing.stream()
                .filter(each -> each.first().isEmpty())
                .limit(needed - before.size())
                .toList());
    enough.addAll(before);
    return List.copyOf(enough);
  }

  /** Those who say no, or anything else that is no agreement, at first or for good. */
  List<Representative> notAgreeing() {
    return members().stream()
        .filter(each -> each.first().isPresent() || !agrees(each.vote().orElse(null)))
        .filter(each -> each.first().or(each::vote).isPresent())
        .toList();
  }

  boolean isLate(Representative one) {
    return late.contains(one.practice());
  }

  private static boolean agrees(@Nullable JsonNode reply) {
    return reply != null && reply.path("answer").asText().equals("yes");
  }
}
