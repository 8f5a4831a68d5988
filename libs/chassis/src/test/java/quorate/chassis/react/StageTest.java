package quorate.chassis.react;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quorate.chassis.lead.Await;

/** What is passed by is told from what was done, however quickly. */
class StageTest {

  private final Vertx vertx = Vertx.vertx();
  private final Stage stage = new Stage(vertx);

  @AfterEach
  void close() {
    Await.of(vertx.close());
  }

  @Test
  void nothing_to_do_is_done_at_once() throws InterruptedException {
    assertTrue(stage.perform(() -> Uni.createFrom().voidItem()));
  }

  @Test
  void what_another_thread_did_is_not_however_quick_it_was() throws InterruptedException {
    assertFalse(
        stage.perform(() -> Uni.createFrom().emitter(it -> elsewhere(() -> it.complete(null)))));
  }

  /** It is done before whoever began it looks. */
  private static void elsewhere(Runnable work) {
    Thread other = Thread.ofPlatform().start(work);
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
