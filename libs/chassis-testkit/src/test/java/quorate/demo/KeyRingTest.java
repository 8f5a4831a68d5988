package quorate.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
  void a_destroyed_key_does_not_come_back() {
    String before = key("keys-d", "person/1");
    keys.destroy("keys-d", "person/1").await().indefinitely();
    assertEquals(0, keys.find("keys-d", Set.of("person/1")).await().indefinitely().size());
    assertNotEquals(before, key("keys-d", "person/1"));
  }
}
