package quorate.stories.mandate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import quorate.stories.leeds.LeedsFiles;
import quorate.stories.services.Membership;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/**
 * Six practices of Leeds are on the register, and one of them has a representative with a log-in.
 */
record Registering(Stack stack, Gateway gateway, Consumer<String> progress) {
  static final String CONVENER = LeedsFiles.CONVENER;
  static final String SECRETARY = LeedsFiles.SECRETARY;
  private static final String FROM = "2026-05-01";

  /** Answers the published list of each practice. */
  Map<String, Integer> play(Inputs inputs) {
    var membership = new Membership(gateway, SECRETARY);
    var lists = new LeedsFiles(stack, progress).settle(membership);
    speak(membership, inputs);
    return lists;
  }

  // The log-in may be bound from before, to whoever stands for the practice already.
  private void speak(Membership membership, Inputs inputs) {
    String id = UUID.nameUUIDFromBytes(inputs.user().getBytes(StandardCharsets.UTF_8)).toString();
    if (membership.person(id).isEmpty()) {
      membership.record(List.of(person(id, inputs.speaking())));
      String code = membership.invite(id);
      Answer bound =
          gateway.post(
              inputs.user(),
              "/membership/api/v1/log-in-bindings",
              JsonNodeFactory.instance.objectNode().put("code", code));
      progress.accept("log-in of " + inputs.user() + ": " + bound.status());
    }
  }

  private static ObjectNode person(String id, String practice) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("person", id).put("name", "Lin Example").put("email", "lin@example.org");
    json.putArray("mandates")
        .addObject()
        .put("practice", practice)
        .put("purpose", "vote")
        .put("from", FROM);
    return json;
  }
}
