package quorate.stories.mandate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import quorate.stories.services.Membership;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;
import quorate.stories.stack.StoryStopped;

/**
 * Six practices of Leeds are on the register, and one of them has a representative with a log-in.
 */
record Registering(Stack stack, Gateway gateway, Consumer<String> progress) {
  static final String CONVENER = "leeds";
  static final String SECRETARY = "lee.secretary";
  private static final String AREA = "15F";
  private static final String FROM = "2026-05-01";

  /** Answers the published list of each practice. */
  Map<String, Integer> play(Inputs inputs) {
    var membership = new Membership(gateway, SECRETARY);
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      var proposal = membership.propose(name, bytes(file), AREA);
      if (proposal.changes() > 0) {
        membership.accept(proposal);
      }
      progress.accept("%s: %d changes accepted".formatted(name, proposal.changes()));
    }
    speak(membership, inputs);
    return lists(files().getLast());
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

  private List<Path> files() {
    try (var listed = Files.list(stack.demoData().resolve(CONVENER))) {
      return listed.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new StoryStopped("cannot list the files of Leeds", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoryStopped("cannot read " + file, e);
    }
  }

  private static Map<String, Integer> lists(Path file) {
    var lists = new TreeMap<String, Integer>();
    new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .forEach(row -> lists.put(row[5], Integer.valueOf(row[9])));
    return lists;
  }
}
