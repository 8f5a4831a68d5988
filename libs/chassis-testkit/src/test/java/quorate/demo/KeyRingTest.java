package quorate.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.KeyDestroyed;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.SealingKey;
import quorate.testkit.ServiceUnderTest;

/** Keys on PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class KeyRingTest {

  @Inject KeyRing keys;

  private String key(String convener, String holder) {
    return keys.of(convener, holder).await().indefinitely().published();
  }

  @Test
  void all_who_ask_at_once_get_the_same_key() {
    Stream<Uni<SealingKey>> asked =
        IntStream.range(0, 40).mapToObj(i -> keys.of("keys-a", "person/1"));
    List<String> got =
        Uni.join().all(asked.toList()).andFailFast().await().indefinitely().stream()
            .map(SealingKey::published)
            .distinct()
            .toList();
    assertEquals(1, got.size());
  }

  @Test
  void conveners_and_holders_have_keys_of_their_own() {
    assertNotEquals(key("keys-b", "person/1"), key("keys-c", "person/1"));
    assertNotEquals(key("keys-b", "person/1"), key("keys-b", "person/2"));
    var found = keys.find("keys-b", Set.of("person/1", "person/9")).await().indefinitely();
    assertEquals(Set.of("person/1"), found.keySet());
  }

  @Test
  void a_destroyed_key_does_not_come_back_and_no_other_takes_its_place() {
    key("keys-d", "person/1");
    key("keys-d", "person/1/contact");
    destroy("person/1");
    assertEquals(
        Set.of("person/1/contact"),
        keys.find("keys-d", Set.of("person/1", "person/1/contact"))
            .await()
            .indefinitely()
            .keySet());
    assertThrows(KeyDestroyed.class, () -> key("keys-d", "person/1"));
    assertTrue(isDestroyed("person/1"));
    assertFalse(isDestroyed("person/1/contact"));
  }

  @Test
  void who_never_had_a_key_gets_none_after_its_destruction_either() {
    destroy("person/2");
    destroy("person/2");
    assertThrows(KeyDestroyed.class, () -> key("keys-d", "person/2"));
  }

  private void destroy(String holder) {
    keys.destroy("keys-d", holder).await().indefinitely();
  }

  private boolean isDestroyed(String holder) {
    return keys.isDestroyed("keys-d", holder).await().indefinitely();
  }
}
