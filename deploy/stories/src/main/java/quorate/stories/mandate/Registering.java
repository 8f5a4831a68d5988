package quorate.stories.mandate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import quorate.stories.leeds.LeedsFiles;
import quorate.stories.services.Membership;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/**
 * Six practices of Leeds are on the register with a partner of each that opts in, and one of them
 * has a representative with a log-in.
 */
record Registering(Stack stack, Gateway gateway, Consumer<String> progress) {
  static final String CONVENER = LeedsFiles.CONVENER;
  static final String SECRETARY = LeedsFiles.SECRETARY;
  private static final String FROM = "2026-05-01";

  /** Answers the published list of each practice. */
  Map<String, Integer> play(Inputs inputs) {
    var membership = new Membership(gateway, SECRETARY);
    var lists = new LeedsFiles(stack, progress).settle(membership);
    inputs.optedIn().forEach(each -> partner(membership, each));
    speak(membership, inputs);
    return lists;
  }

  /** The id of a partner of that practice. */
  static String partner(String practice) {
    return id("partner-" + practice.toLowerCase(Locale.ROOT));
  }

  private static void partner(Membership membership, String practice) {
    String id = partner(practice);
    if (membership.person(id).isEmpty()) {
      var json = person(id, "Pat of " + practice, "pat-" + practice.toLowerCase(Locale.ROOT));
      json.putArray("mandates");
      membership.record(List.of(json));
    }
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  // The log-in may be bound from before, to whoever stands for the practice already.
  private void speak(Membership membership, Inputs inputs) {
    String id = id(inputs.user());
    if (membership.person(id).isEmpty()) {
      membership.record(List.of(speaker(id, inputs.speaking())));
      String code = membership.invite(id);
      Answer bound =
          gateway.post(
              inputs.user(),
              "/membership/api/v1/log-in-bindings",
              JsonNodeFactory.instance.objectNode().put("code", code));
      progress.accept("log-in of " + inputs.user() + ": " + bound.status());
    }
  }

  private static ObjectNode person(String id, String name, String email) {
    var json = JsonNodeFactory.instance.objectNode();
    return json.put("person", id).put("name", name).put("email", email + "@example.org");
  }

  private static ObjectNode speaker(String id, String practice) {
    var json = person(id, "Lin Example", "lin");
    json.putArray("mandates")
        .addObject()
        .put("practice", practice)
        .put("purpose", "vote")
        .put("from", FROM);
    return json;
  }
}
