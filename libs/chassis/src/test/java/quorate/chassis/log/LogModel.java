package quorate.chassis.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A log as simple as can be: what the real one's answers are compared with. */
final class LogModel {

  private record Kept(String request, Answer answer) {}

  /** An answer without what the model cannot know. */
  record Answer(String outcome, long first, long last) {

    static Answer of(Appended appended) {
      return switch (appended) {
        case Appended.Recorded r ->
            new Answer(r.replayed() ? "replayed" : "recorded", r.first(), r.last());
        case Appended.Moved ignored -> new Answer("moved", 0, 0);
        case Appended.TooLate ignored -> new Answer("too-late", 0, 0);
        case Appended.KeyReused ignored -> new Answer("key-reused", 0, 0);
      };
    }
  }

  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, Kept> keys = new HashMap<>();
  private long size;

  int version(String stream) {
    return versions.getOrDefault(stream, 0);
  }

  Answer append(Append append) {
    IdempotencyKey key = append.key();
    if (key != null && keys.containsKey(key.key())) {
      Kept kept = keys.get(key.key());
      boolean same = kept.request().equals(new String(key.request(), StandardCharsets.UTF_8));
      return same
          ? new Answer("replayed", kept.answer().first(), kept.answer().last())
          : new Answer("key-reused", 0, 0);
    }
    if (append.expected().entrySet().stream().anyMatch(e -> version(e.getKey()) != e.getValue())) {
      return new Answer("moved", 0, 0);
    }
    if (append.notAfter() != null && append.notAfter().equals(Instant.EPOCH)) {
      return new Answer("too-late", 0, 0);
    }
    var answer = new Answer("recorded", size, size + append.entries().size() - 1);
    size += append.entries().size();
    append.entries().forEach(entry -> versions.merge(entry.stream(), 1, Integer::sum));
    if (key != null) {
      keys.put(key.key(), new Kept(new String(key.request(), StandardCharsets.UTF_8), answer));
    }
    return answer;
  }
}
