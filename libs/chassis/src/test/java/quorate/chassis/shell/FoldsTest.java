package quorate.chassis.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quorate.chassis.decide.Decision;
import quorate.chassis.log.Aggregate;
import quorate.chassis.log.LogDatabase;
import quorate.chassis.log.StreamRef;
import quorate.chassis.wire.EventTypes;

/** What an instance keeps of the streams it folded, where there is room for about ten events. */
class FoldsTest {

  record Said(String word) {}

  private static final LogDatabase DATABASE = LogDatabase.create();
  private static final EventTypes TYPES =
      EventTypes.builder().type("test.word-said.v1", Said.class).build();
  private static final StreamRef<String, Said> LATEST =
      new Aggregate<>("latest", Said.class, "", (before, said) -> said.word(), 1).stream("a");
  private static final StreamRef<String, Said> SENTENCE =
      new Aggregate<>("all", Said.class, "", (before, said) -> before + said.word()).stream("a");
  private static final int ROOM = 5_000;

  private final Folds folds = new Folds(TYPES, DATABASE.log(), ROOM);
  private final Drafting drafting = new Drafting("test", TYPES, UUID::randomUUID);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void a_state_that_holds_only_the_latest_is_kept_however_long_its_stream() {
    Loaded loaded = say(LATEST, 200);
    assertEquals(200, loaded.version(LATEST));
    assertNotNull(folds.known("c", List.of(LATEST)));
  }

  @Test
  void a_state_that_may_hold_everything_makes_room_when_its_stream_is_long() {
    say(SENTENCE, 200);
    assertNull(folds.known("c", List.of(SENTENCE)));
  }

  /** Says one word after the other; the fold of all of them. */
  private Loaded say(StreamRef<String, Said> stream, int words) {
    Loaded loaded =
        folds.load("c", List.of(stream)).toCompletionStage().toCompletableFuture().join();
    for (int i = 0; i < words; i++) {
      Plan plan = Plan.of(Decision.accept(new Said("word")), stream);
      folds.recorded(
          "c", loaded, drafting.draft(request(), List.of(stream), loaded, plan).entries());
      Loaded known = folds.known("c", List.of(stream));
      if (known == null) {
        return loaded;
      }
      loaded = known;
    }
    return loaded;
  }

  private static Request request() {
    return new Request("c", "login:x", "role:x", Instant.EPOCH, null, UUID.randomUUID(), null);
  }
}
